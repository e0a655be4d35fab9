//! One click to sign in as each role.

use leptos::prelude::*;

use crate::{
    components::{Button, ButtonKind, Card, Grid, PageHead, Row, Width},
    frame::{Frame, document},
    t,
};

/// Somebody to sign in as.
#[derive(Clone, Debug)]
pub struct Person {
    /// Last part of the address that signs in; `demo-role-<key>` says what one can do.
    pub key: String,
    pub name: String,
    pub function: String,
}

#[derive(Clone, Debug)]
pub struct View {
    pub people: Vec<Person>,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let text = frame.text;
    let title = text.get("demo-title");
    let cards = view
        .people
        .into_iter()
        .map(|person| {
            let button = t!(text, "demo-sign-in", name = person.name.clone());
            view! {
                <Card title=person.name width=Width::Third>
                    <p class="aw-note">{person.function}</p>
                    <p>{text.get(&format!("demo-role-{}", person.key))}</p>
                    <form method="post" action=format!("/demo/als/{}", person.key)>
                        <Row>
                            <Button kind=ButtonKind::Secondary>{button}</Button>
                        </Row>
                    </form>
                </Card>
            }
        })
        .collect_view();
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("demo-lead") />
        <Grid>{cards}</Grid>
        <p>
            <a href="/">{text.get("demo-public")}</a>
            " · "
            <a href="/demo/mail">{text.get("demo-mail-title")}</a>
        </p>
    };
    document(frame, title, body.into_any())
}

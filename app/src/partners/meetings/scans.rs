//! Collaboration scans of the alliance, and opening one.

use leptos::prelude::*;
use time::Date;

use crate::{
    alliance::Place,
    components::{
        Badge, BadgeKind, Button, Card, Field, FieldKind, Grid, Item, ItemList, PageHead, PostForm, Row, Width,
    },
    form::FormState,
    frame::{Frame, document},
    partners::{Part, partners_path, parts_nav},
    t,
};

#[derive(Clone, Debug)]
pub struct View {
    pub place: Place,
    pub form: FormState,
    /// The newest first.
    pub scans: Vec<Line>,
    pub parts: Vec<Part>,
    pub may_write: bool,
}

#[derive(Clone, Debug)]
pub struct Line {
    pub id: String,
    pub opened_on: Date,
    pub closes_on: Date,
    pub open: bool,
    pub answers: usize,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let form = &view.form;
    let title = text.get("scan-title");
    let items = view
        .scans
        .iter()
        .map(|line| {
            let href = partners_path(&view.place.slug, &format!("/scan/{}", line.id));
            let name = t!(text, "scan-of", date = text.date(line.opened_on));
            let open = line.open.then(|| view! { " " <Badge kind=BadgeKind::Busy>{t!(text, "scan-open-until", date = text.date(line.closes_on))}</Badge> });
            view! { <Item note=t!(text, "scan-answers", count = line.answers)><a href=href>{name}</a> {open}</Item> }
        })
        .collect_view();
    let list = if view.scans.is_empty() {
        view! { <p>{text.get("scan-none")}</p> }.into_any()
    } else {
        view! { <ItemList>{items}</ItemList> }.into_any()
    };
    let open = view.may_write.then(|| {
        view! {
            <Card title=text.get("scan-open") width=Width::Third>
                <PostForm text form>
                    <p>{text.get("scan-open-text")}</p>
                    <Field text form name="closes_on" label=text.get("scan-closes") kind=FieldKind::Date required=true />
                    <Row>
                        <Button>{text.get("scan-open-button")}</Button>
                    </Row>
                </PostForm>
            </Card>
        }
    });
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("scan-lead") />
        {parts_nav(text, &view.place, &view.parts, Part::Scan)}
        <Grid>
            <Card title=text.get("scan-list") width=Width::TwoThirds>{list}</Card>
            {open}
        </Grid>
    };
    document(frame, title, body.into_any())
}

//! A sign-in link from a mail: a page with a button, because mail scanners open links.

use leptos::prelude::*;

use crate::{
    components::{Button, Card, PageHead, PostForm, Row, Width},
    form::FormState,
    frame::{Frame, document},
};

#[derive(Clone, Debug)]
pub struct View {
    pub form: FormState,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let text = frame.text;
    let form = &view.form;
    let title = text.get("account-link-title");
    let body = view! {
        <PageHead text title=title.clone() />
        <Card title=text.get("account-link-card") width=Width::Half>
            <p>{text.get("account-link-lead")}</p>
            <PostForm text form>
                <Row>
                    <Button>{text.get("account-code-button")}</Button>
                </Row>
            </PostForm>
        </Card>
    };
    document(frame, title, body.into_any())
}

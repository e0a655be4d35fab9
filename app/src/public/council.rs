//! The read-only link of a council. Council members do not sign in: a button opens the alliance on this device.

use leptos::prelude::*;

use crate::{
    components::{Button, Card, CardKind, PageHead, PostForm, Row, Width},
    form::FormState,
    frame::{Frame, document},
    t,
};

#[derive(Clone, Debug)]
pub struct View {
    pub form: FormState,
    pub alliance: String,
    /// Until when the link works, as text.
    pub until: String,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let text = frame.text;
    let form = &view.form;
    let title = view.alliance.clone();
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("public-council-lead") />
        <Card title=text.get("public-council-card") kind=CardKind::Call width=Width::TwoThirds>
            <p>{text.get("public-council-text")}</p>
            <PostForm text form>
                <Row>
                    <Button>{text.get("public-council-button")}</Button>
                </Row>
            </PostForm>
            <p class="aw-note">{t!(text, "public-council-until", date = view.until)}</p>
        </Card>
    };
    document(frame, title, body.into_any())
}

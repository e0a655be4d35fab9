//! The scan as a partner fills it in, by a link and without a name. Made for a phone.

use domain::partners::scan::Lens;
use leptos::prelude::*;
use time::Date;

use super::scan::{lens_name, statement};
use crate::{
    components::{Button, Card, Choice, Notice, NoticeKind, PageHead, PostForm, Radios, Row, Width},
    form::FormState,
    frame::{Frame, document},
    t,
};

#[derive(Clone, Debug)]
pub struct View {
    pub alliance: String,
    pub fictional: bool,
    pub closes_on: Date,
    /// Nothing once it was sent.
    pub form: Option<FormState>,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let fictional =
        view.fictional.then(|| view! { <Notice kind=NoticeKind::Info>{text.get("pledge-fictional")}</Notice> });
    let Some(form) = &view.form else {
        let title = text.get("scan-thanks");
        let body = view! {
            {fictional}
            <PageHead text title=title.clone() lead=text.get("scan-thanks-text") />
        };
        return document(frame, title, body.into_any());
    };
    let title = text.get("scan-ask");
    let options = || {
        (1..=5)
            .map(|value| Choice::new(value.to_string(), text.get(&format!("scan-answer-{value}"))))
            .collect::<Vec<_>>()
    };
    let lenses = Lens::ALL
        .map(|lens| {
            let questions = lens
                .statements()
                .iter()
                .map(|key| view! { <Radios text form name=*key label=statement(text, key) options=options() /> })
                .collect_view();
            view! { <Card title=lens_name(text, lens) level=3>{questions}</Card> }
        })
        .into_iter()
        .collect_view();
    let body = view! {
        {fictional}
        <PageHead text title=title.clone() lead=t!(text, "scan-ask-lead", alliance = view.alliance.clone(), date = text.date(view.closes_on)) />
        <Card title=text.get("scan-ask-card") width=Width::TwoThirds>
            <Notice kind=NoticeKind::Info>{text.get("scan-anonymous")}</Notice>
            <PostForm text form>
                {lenses}
                <Row>
                    <Button>{text.get("scan-send")}</Button>
                </Row>
            </PostForm>
        </Card>
    };
    document(frame, title, body.into_any())
}

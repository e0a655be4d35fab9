//! What came of a meeting: who was there, what was decided, and the report, typed or pasted.

use leptos::prelude::*;

use super::{Someone, trail};
use crate::{
    alliance::Place,
    components::{Button, Card, Checkboxes, Crumb, PageHead, PostForm, Row, TextArea, Width},
    form::FormState,
    frame::{Frame, document},
    partners::partners_path,
};

#[derive(Clone, Debug)]
pub struct View {
    pub place: Place,
    pub form: FormState,
    /// Number and title of the meeting.
    pub meeting: (String, String),
    pub invited: Vec<Someone>,
    pub others: Vec<Someone>,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let form = &view.form;
    let (id, name) = &view.meeting;
    let title = text.get("meetings-report-button");
    let end = format!("/overleg/{id}");
    let mut crumbs = trail(text, &view.place, "meetings-nav", "/overleg");
    crumbs.push(Crumb::new(name.clone(), partners_path(&view.place.slug, &end)));
    let choices = |people: &[Someone]| people.iter().map(|one| one.choice(text)).collect::<Vec<_>>();
    let invited = (!view.invited.is_empty()).then(|| {
        view! { <Checkboxes text form name="present" label=text.get("meetings-who-was-there") options=choices(&view.invited) /> }
    });
    let others = (!view.others.is_empty()).then(|| {
        let ticked = view.others.iter().any(|one| form.chosen("also", &one.key));
        view! {
            <details class="aw-fold" open=ticked>
                <summary>{text.get("meetings-who-else")}</summary>
                <Checkboxes text form name="also" label=text.get("meetings-who-else") options=choices(&view.others) />
            </details>
        }
    });
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("meetings-report-lead") crumbs />
        <Card title=name.clone() width=Width::TwoThirds>
            <PostForm text form>
                <input type="hidden" name="version" value=form.value("version") />
                {invited}
                {others}
                <TextArea text form name="decisions" label=text.get("meetings-decisions") hint=text.get("meetings-decisions-hint") rows=4 />
                <TextArea text form name="report" label=text.get("meetings-report") personal_data_hint=true rows=12 />
                <Row>
                    <Button>{text.get("common-save")}</Button>
                    <a href=partners_path(&view.place.slug, &end)>{text.get("common-cancel")}</a>
                </Row>
            </PostForm>
        </Card>
    };
    document(frame, title, body.into_any())
}

//! Planning a meeting, or changing one.

use leptos::prelude::*;

use super::trail;
use crate::{
    alliance::Place,
    components::{
        Button, Card, Choice, Field, FieldKind, Notice, NoticeKind, PageHead, PostForm, Row, Select, TextArea, Width,
    },
    form::FormState,
    frame::{Frame, document},
    partners::partners_path,
    t,
};

#[derive(Clone, Debug)]
pub struct View {
    pub place: Place,
    pub form: FormState,
    /// Number and name of the groups.
    pub groups: Vec<(String, String)>,
    /// Number of the meeting; nothing for a new one.
    pub id: Option<String>,
    /// So many people were invited, who hear of another time or place.
    pub invited: usize,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let form = &view.form;
    let title = text.get(if view.id.is_some() { "meetings-change" } else { "meetings-plan" });
    let back = view.id.as_ref().map_or_else(|| "/overleg".to_owned(), |id| format!("/overleg/{id}"));
    let groups: Vec<Choice> = view.groups.iter().map(|(id, name)| Choice::new(id.clone(), name.clone())).collect();
    let group = (!groups.is_empty()).then(|| {
        view! { <Select text form name="group" label=text.get("meetings-group") options=groups empty=text.get("meetings-group-all") /> }
    });
    let invited = (view.invited > 0).then(|| {
        let words = t!(text, "meetings-change-mail", count = view.invited);
        view! { <Notice kind=NoticeKind::Info>{words}</Notice> }
    });
    let body = view! {
        <PageHead text title=title.clone() crumbs=trail(text, &view.place, "meetings-nav", "/overleg") />
        <Card title=text.get("meetings-card") width=Width::TwoThirds>
            {invited}
            <PostForm text form>
                <input type="hidden" name="version" value=form.value("version") />
                <input type="hidden" name="phase" value=form.value("phase") />
                <Field text form name="title" label=text.get("meetings-name") hint=text.get("meetings-name-hint") required=true />
                {group}
                <Field text form name="day" label=text.get("meetings-day") kind=FieldKind::Date required=true />
                <Field text form name="from" label=text.get("meetings-from") kind=FieldKind::Time required=true />
                <Field text form name="to" label=text.get("meetings-to") kind=FieldKind::Time required=true />
                <Field text form name="place" label=text.get("meetings-place") hint=text.get("meetings-place-hint") />
                <Field text form name="link" label=text.get("meetings-link") hint=text.get("meetings-link-hint") kind=FieldKind::Url />
                <TextArea text form name="agenda" label=text.get("meetings-agenda") hint=text.get("meetings-agenda-hint") rows=8 />
                <Row>
                    <Button>{text.get("common-save")}</Button>
                    <a href=partners_path(&view.place.slug, &back)>{text.get("common-cancel")}</a>
                </Row>
            </PostForm>
        </Card>
    };
    document(frame, title, body.into_any())
}

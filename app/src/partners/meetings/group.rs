//! A group: what for, and who is in it.

use domain::partners::meetings::GroupKind;
use leptos::prelude::*;
use uuid::Uuid;

use super::{Someone, groups::kind_name, trail};
use crate::{
    alliance::Place,
    components::{Button, Card, Checkboxes, Choice, Confirm, Field, PageHead, PostForm, Radios, Row, Width},
    form::FormState,
    frame::{Frame, document},
    partners::partners_path,
};

#[derive(Clone, Debug)]
pub struct View {
    pub place: Place,
    pub form: FormState,
    /// Number of the group; nothing for a new one.
    pub id: Option<String>,
    pub people: Vec<Someone>,
    pub once: Uuid,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let form = &view.form;
    let title = text.get(if view.id.is_some() { "meetings-group-change" } else { "meetings-group-add" });
    let kinds = GroupKind::ALL
        .map(|kind| {
            Choice::new(kind.as_str(), kind_name(text, kind)).hint(text.get(&format!("group-{}-what", kind.as_str())))
        })
        .to_vec();
    let people = view.people.iter().map(|one| one.choice(text)).collect();
    let remove = view.id.as_ref().map(|id| {
        view! {
            <Confirm
                label=text.get("meetings-group-remove")
                button=text.get("meetings-group-remove-button")
                action=partners_path(&view.place.slug, &format!("/groepen/{id}/verwijderen"))
                once=view.once
            >
                <p>{text.get("meetings-group-remove-text")}</p>
            </Confirm>
        }
    });
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("meetings-group-lead") crumbs=trail(text, &view.place, "meetings-groups-nav", "/groepen") />
        <Card title=text.get("meetings-group-card") width=Width::TwoThirds>
            <PostForm text form>
                <input type="hidden" name="version" value=form.value("version") />
                <Radios text form name="kind" label=text.get("meetings-group-kind") options=kinds required=true />
                <Field text form name="name" label=text.get("meetings-group-name") required=true />
                <Field text form name="purpose" label=text.get("meetings-group-purpose") />
                <Checkboxes text form name="who" label=text.get("meetings-group-members") hint=text.get("meetings-group-members-hint") options=people />
                <Row>
                    <Button>{text.get("common-save")}</Button>
                    <a href=partners_path(&view.place.slug, "/groepen")>{text.get("common-cancel")}</a>
                </Row>
            </PostForm>
            {remove}
        </Card>
    };
    document(frame, title, body.into_any())
}

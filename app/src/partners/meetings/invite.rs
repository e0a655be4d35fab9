//! Whom to invite to a meeting: those of its group, and others.

use leptos::prelude::*;

use super::{Someone, trail};
use crate::{
    alliance::Place,
    components::{Button, Card, Checkboxes, Choice, Crumb, PageHead, PostForm, Row, TextArea, Width},
    form::FormState,
    frame::{Frame, document},
    partners::partners_path,
    text::Text,
};

#[derive(Clone, Debug)]
pub struct View {
    pub place: Place,
    pub form: FormState,
    /// Number and title of the meeting.
    pub meeting: (String, String),
    /// Those of the group who were not invited yet.
    pub group: Vec<Invitee>,
    /// All others.
    pub others: Vec<Invitee>,
}

#[derive(Clone, Debug)]
pub struct Invitee {
    pub someone: Someone,
    /// Empty when no address is known: nobody gets a mail then.
    pub email: String,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let form = &view.form;
    let (id, name) = &view.meeting;
    let title = text.get("meetings-invite");
    let end = format!("/overleg/{id}");
    let mut crumbs = trail(text, &view.place, "meetings-nav", "/overleg");
    crumbs.push(Crumb::new(name.clone(), partners_path(&view.place.slug, &end)));
    let group = (!view.group.is_empty()).then(|| {
        let options = choices(text, &view.group);
        view! { <Checkboxes text form name="who" label=text.get("meetings-invite-group") options /> }
    });
    let others = (!view.others.is_empty()).then(|| {
        let label = text.get(if view.group.is_empty() { "meetings-invite-all" } else { "meetings-invite-others" });
        let options = choices(text, &view.others);
        view! { <Checkboxes text form name="also" label options /> }
    });
    let nobody = (view.group.is_empty() && view.others.is_empty())
        .then(|| view! { <p>{text.get("meetings-invite-nobody")}</p> });
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("meetings-invite-lead") crumbs />
        <Card title=name.clone() width=Width::TwoThirds>
            {nobody}
            <PostForm text form>
                <TextArea
                    text
                    form
                    name="opening"
                    label=text.get("meetings-invite-opening")
                    hint=text.get("meetings-invite-opening-hint")
                    rows=6
                />
                {group}
                {others}
                <Row>
                    <Button>{text.get("meetings-invite-button")}</Button>
                    <a href=partners_path(&view.place.slug, &end)>{text.get("common-cancel")}</a>
                </Row>
            </PostForm>
        </Card>
    };
    document(frame, title, body.into_any())
}

fn choices(text: Text, people: &[Invitee]) -> Vec<Choice> {
    people
        .iter()
        .map(|one| {
            let hint = if one.email.is_empty() { text.get("meetings-no-address") } else { one.email.clone() };
            one.someone.choice(text).hint(hint)
        })
        .collect()
}

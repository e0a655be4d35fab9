//! A story to write or to change. Its photo has a page of its own.

use domain::partners::StoryState;
use leptos::prelude::*;

use super::{state_name, stories_path};
use crate::{
    alliance::Place,
    components::{
        Card, Checkbox, Choice, Crumb, Field, Notice, NoticeKind, PageHead, PostForm, Radios, Select, TextArea, Width,
    },
    form::FormState,
    frame::{Frame, document},
    partners::{crumbs, save_or_cancel},
};

#[derive(Clone, Debug)]
pub struct View {
    pub place: Place,
    pub form: FormState,
    /// Number and name of each partner, by name.
    pub partners: Vec<(String, String)>,
    /// Number and title of the story; nothing when it is new.
    pub story: Option<(String, String)>,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let form = &view.form;
    let title = text.get(if view.story.is_some() { "stories-change" } else { "stories-add" });
    let mut crumbs = crumbs(text, &view.place);
    crumbs.push(Crumb::new(text.get("stories-title"), stories_path(&view.place.slug, "")));
    let mut back = stories_path(&view.place.slug, "");
    let mut heading = text.get("stories-story");
    if let Some((id, name)) = &view.story {
        back = stories_path(&view.place.slug, &format!("/{id}"));
        crumbs.push(Crumb::new(name.clone(), back.clone()));
        heading.clone_from(name);
    }
    let partners = view.partners.iter().map(|(id, name)| Choice::new(id.clone(), name.clone())).collect();
    let states = StoryState::ALL
        .map(|state| {
            Choice::new(state.as_str(), state_name(text, state))
                .hint(text.get(&format!("story-{}-what", state.as_str())))
        })
        .to_vec();
    let photo_later = view.story.is_none().then(|| view! { <p class="aw-note">{text.get("stories-photo-later")}</p> });
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("stories-edit-lead") crumbs />
        <Card title=heading width=Width::TwoThirds>
            <Notice kind=NoticeKind::Info>{text.get("stories-no-families")}</Notice>
            <PostForm text form>
                <input type="hidden" name="version" value=form.value("version") />
                <Field text form name="title" label=text.get("stories-name") hint=text.get("stories-name-hint") required=true />
                <Select text form name="partner" label=text.get("stories-partner") options=partners required=true />
                <TextArea
                    text
                    form
                    name="body"
                    label=text.get("stories-body")
                    hint=text.get("stories-body-hint")
                    rows=12
                    required=true
                />
                {photo_later}
                <Radios text form name="state" label=text.get("stories-state") options=states required=true />
                <Checkbox
                    text
                    form
                    name="public"
                    label=text.get("stories-make-public")
                    hint=text.get("stories-make-public-hint")
                />
                <Checkbox
                    text
                    form
                    name="agreed"
                    label=text.get("stories-agreed")
                    hint=text.get("stories-agreed-hint")
                />
                {save_or_cancel(text, back)}
            </PostForm>
        </Card>
    };
    document(frame, title, body.into_any())
}

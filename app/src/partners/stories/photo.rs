//! A photo for a story: the file, words for who does not see it, and who gave consent.

use domain::partners::OnPhoto;
use leptos::prelude::*;

use super::stories_path;
use crate::{
    alliance::Place,
    components::{
        Card, Checkbox, Choice, Crumb, Field, FieldKind, Notice, NoticeKind, PageHead, PostForm, Radios, TextArea,
        Width,
    },
    form::FormState,
    frame::{Frame, document},
    partners::{crumbs, save_or_cancel},
};

#[derive(Clone, Debug)]
pub struct View {
    pub place: Place,
    pub form: FormState,
    /// Number and title.
    pub story: (String, String),
    /// The mark of the photo whose place it takes.
    pub other: Option<String>,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let form = &view.form;
    let title = text.get(if view.other.is_some() { "photo-other" } else { "photo-add" });
    let (id, name) = &view.story;
    let back = stories_path(&view.place.slug, &format!("/{id}"));
    let mut crumbs = crumbs(text, &view.place);
    crumbs.push(Crumb::new(text.get("stories-title"), stories_path(&view.place.slug, "")));
    crumbs.push(Crumb::new(name.clone(), back.clone()));
    let people = OnPhoto::ALL
        .map(|who| {
            Choice::new(who.as_str(), text.get(&format!("photo-{}", who.as_str())))
                .hint(text.get(&format!("photo-{}-what", who.as_str())))
        })
        .to_vec();
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("photo-lead") crumbs />
        <Card title=name.clone() width=Width::TwoThirds>
            <Notice kind=NoticeKind::Warning>{text.get("photo-consent-why")}</Notice>
            <PostForm text form multipart=true>
                <input type="hidden" name="mark" value=view.other.clone().unwrap_or_default() />
                <Field
                    text
                    form
                    name="file"
                    label=text.get("photo-file")
                    hint=text.get("photo-file-hint")
                    kind=FieldKind::File
                    accept=".jpg,.jpeg,.png"
                    required=true
                />
                <TextArea text form name="alt" label=text.get("photo-alt") hint=text.get("photo-alt-hint") rows=2 required=true />
                <Radios text form name="people" label=text.get("photo-people") options=people required=true />
                <Field
                    text
                    form
                    name="consent_by"
                    label=text.get("photo-consent-by")
                    hint=text.get("photo-consent-by-hint")
                    required=true
                />
                <Field text form name="consent_on" label=text.get("photo-consent-on") kind=FieldKind::Date required=true />
                <fieldset class="aw-fieldset">
                    <legend class="utrecht-form-label">{text.get("photo-children-legend")}</legend>
                    <Checkbox text form name="parent" label=text.get("photo-parent") />
                    <Checkbox text form name="child" label=text.get("photo-child") hint=text.get("photo-child-hint") />
                </fieldset>
                {save_or_cancel(text, back)}
            </PostForm>
        </Card>
    };
    document(frame, title, body.into_any())
}

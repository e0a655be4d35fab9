//! Partner stories (partnerverhalen): the list, one story, and its picture.

pub mod edit;
pub mod photo;

use app::{
    components::ListUrl,
    frame::Nav,
    partners::stories::{ListView, Photo, Story as StoryView, View, list_page, page, stories_path},
};
use store::{
    partners::{self, Story},
    scope::{Partners, Scope, Stories},
};
use uuid::Uuid;

use super::number;
use crate::{
    alliance::place,
    http::{Answer, Cx, Form, Path, Press},
};

pub async fn list(cx: Cx, Path(slug): Path<String>) -> Answer {
    let scope = cx.scope(&slug).await?;
    let read = scope.read::<Stories>()?;
    let all = partners::stories(&read).await?;
    let drafts = partners::edits_stories(&read);
    let asked = cx.param("stand").filter(|_| drafts);
    let total = all.len();
    let found = all.into_iter().filter(|story| asked.as_ref().is_none_or(|state| state == story.state.as_str()));
    let view = ListView {
        place: place(&scope),
        url: ListUrl::new(stories_path(&slug, "")).with("stand", cx.param("stand").unwrap_or_default()),
        stories: found.map(|story| shown(&scope, story)).collect(),
        total,
        drafts,
        may_write: scope.may_write::<Stories>(),
        partners: scope.may_read::<Partners>(),
    };
    cx.ok(cx.alliance_frame(&scope, Nav::Partners).await?, view, list_page)
}

pub async fn get(cx: Cx, Path((slug, id)): Path<(String, String)>) -> Answer {
    let scope = cx.scope(&slug).await?;
    let read = scope.read::<Stories>()?;
    let story = partners::story(&read, number(&id)?).await?;
    let view = View {
        place: place(&scope),
        story: shown(&scope, story),
        edits: partners::edits_stories(&read),
        may_write: scope.may_write::<Stories>(),
        once: (Uuid::new_v4(), Uuid::new_v4()),
    };
    cx.ok(cx.alliance_frame(&scope, Nav::Partners).await?, view, page)
}

/// Deletes a story with its photo.
pub async fn remove(cx: Cx, Path((slug, id)): Path<(String, String)>, form: Form<Press>) -> Answer {
    let write = cx.scope(&slug).await?.write::<Stories>()?;
    partners::remove_story(&write, form.once, number(&id)?).await?;
    cx.done(form.once, &stories_path(&slug, ""), "done-story-removed").await
}

/// A story for who reads inside the alliance.
fn shown(scope: &Scope, story: Story) -> StoryView {
    let here = stories_path(scope.slug(), &format!("/{}", story.id));
    let (partner, organisation) = story.partner;
    StoryView {
        id: story.id.to_string(),
        title: story.title,
        partner: scope.may_read::<Partners>().then(|| partner.to_string()),
        organisation,
        body: story.body,
        state: story.state,
        public: story.public && story.agreed,
        published_on: story.published_on,
        photo: story.photo.map(|photo| Photo {
            src: format!("{here}/foto.jpg?v={}", photo.mark.simple()),
            alt: photo.alt,
            width: photo.width,
            height: photo.height,
            people: photo.people,
            consent_by: photo.consent_by,
            consent_on: photo.consent_on,
        }),
    }
}

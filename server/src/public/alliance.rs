//! The public page of an alliance, its stories and their photos. Who asks does not matter: everybody reads the same, as soon as the lead
//! switched it on.

use app::{
    goals::public::PublicResult,
    partners::stories::{Photo, Story as StoryView},
    public::alliance::{Partner, StoryView as StoryPage, View, page, public_path, story_page},
};
use axum::{
    http::{HeaderValue, StatusCode},
    response::Response,
};
use domain::partners::Sector;
use store::{
    Error, Result,
    goals::Outcome,
    partners::Story,
    public_page::{self, Page},
    scope::{PublicPage, Read},
};
use uuid::Uuid;

use crate::{
    http::{Answer, Cx, Path},
    partners::stories::photo::as_picture,
};

pub async fn get(cx: Cx, Path(slug): Path<String>) -> Answer {
    let read = cx.app.store.public_page(&slug).await?;
    let view = view(&cx, &read, false).await?;
    let fictional = view.fictional;
    let response = cx.page(StatusCode::OK, cx.frame(None).await?, view, page)?;
    Ok(if fictional { unfound(response) } else { response })
}

/// What search engines should leave alone.
pub(crate) fn unfound(mut response: Response) -> Response {
    response.headers_mut().insert("x-robots-tag", HeaderValue::from_static("noindex"));
    response
}

/// The page as everybody reads it, or as its lead looks at it before that.
pub(crate) async fn view(cx: &Cx, read: &Read<PublicPage>, preview: bool) -> Result<View> {
    let Page { lead_organisation, municipalities, texts, joined, named, efforts, goals, stories, feedback } =
        public_page::page(read).await?;
    let slug = read.scope().slug();
    let mut named = named;
    cx.text.sort_by_name(&mut named, |one| &one.organisation);
    let of = |sector: Sector| {
        let these = named.iter().filter(|one| one.sector == sector).map(|one| Partner {
            name: one.organisation.clone(),
            website: one.website.clone(),
            promise: one.promise.clone(),
        });
        (sector, these.collect::<Vec<_>>())
    };
    Ok(View {
        slug: slug.to_owned(),
        name: read.scope().name().to_owned(),
        fictional: read.scope().is_fictional(),
        municipalities,
        lead_organisation,
        about: texts.about,
        contact: (texts.contact, texts.email),
        joined,
        efforts,
        goals: goals.map(|map| (map.ambition.sentence, map.outcomes.into_iter().map(result).collect())),
        partners: Sector::ALL.into_iter().map(of).filter(|(_, these)| !these.is_empty()).collect(),
        stories: stories.into_iter().map(|story| shown(slug, story)).collect(),
        feedback,
        joining: texts.joining && !preview,
        preview,
    })
}

pub(crate) fn result(one: Outcome) -> PublicResult {
    PublicResult {
        title: one.title,
        indicator: one.indicator,
        definition: one.definition,
        unit: one.unit,
        source: one.source,
        course: one.course,
    }
}

/// A story for everybody: without who is a partner by which number, and who gave consent.
fn shown(slug: &str, story: Story) -> StoryView {
    let here = public_path(slug, &format!("/verhalen/{}", story.id));
    StoryView {
        id: story.id.to_string(),
        title: story.title,
        partner: None,
        organisation: story.partner.1,
        body: story.body,
        state: story.state,
        public: true,
        published_on: story.published_on,
        photo: story.photo.map(|photo| Photo {
            src: format!("{here}/foto.jpg?v={}", photo.mark.simple()),
            alt: photo.alt,
            width: photo.width,
            height: photo.height,
            people: photo.people,
            consent_by: String::new(),
            consent_on: photo.consent_on,
        }),
    }
}

pub async fn story(cx: Cx, Path((slug, id)): Path<(String, String)>) -> Answer {
    let read = cx.app.store.public_page(&slug).await?;
    let story = public_page::story(&read, number(&id)?).await?;
    let view = StoryPage {
        alliance: read.scope().name().to_owned(),
        fictional: read.scope().is_fictional(),
        story: shown(&slug, story),
        slug,
    };
    let fictional = view.fictional;
    let response = cx.page(StatusCode::OK, cx.frame(None).await?, view, story_page)?;
    Ok(if fictional { unfound(response) } else { response })
}

pub async fn photo(cx: Cx, Path((slug, id)): Path<(String, String)>) -> Answer {
    let read = cx.app.store.public_page(&slug).await?;
    Ok(as_picture(public_page::photo(&read, number(&id)?).await?))
}

fn number(text: &str) -> Result<Uuid> {
    text.parse().map_err(|_| Error::NotFound)
}

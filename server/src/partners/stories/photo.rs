//! The photo of a story: the file that is drawn again, the consent, the picture itself, and taking it away.

use app::{
    form::FormState,
    frame::Nav,
    partners::stories::{
        photo::{View, page},
        stories_path,
    },
};
use axum::{
    extract::{Multipart, multipart::MultipartRejection},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use domain::partners::PhotoForm;
use store::{
    Error,
    partners::{self, Story},
    scope::{Scope, Stories},
};

use crate::{
    alliance::place,
    http::{Answer, Cx, Form, Path, Press, parts},
    partners::number,
    upload,
};

pub async fn get(cx: Cx, Path((slug, id)): Path<(String, String)>) -> Answer {
    let (scope, story) = open(&cx, &slug, &id).await?;
    let form = cx.form(|form| form).await?;
    render(&cx, StatusCode::OK, &scope, &story, form).await
}

pub async fn post(
    cx: Cx,
    Path((slug, id)): Path<(String, String)>,
    multipart: Result<Multipart, MultipartRejection>,
) -> Answer {
    let (scope, story) = open(&cx, &slug, &id).await?;
    let write = scope.write::<Stories>()?;
    // What somebody may not do comes before what they sent.
    let refused = || Error::Refused("bad-request");
    let (pairs, file) = parts(multipart.map_err(|_| refused())?).await?;
    let form = Form::<PhotoForm>::from_pairs(pairs).map_err(|_| refused())?;
    let again = async |state| render(&cx, StatusCode::UNPROCESSABLE_ENTITY, &scope, &story, state).await;
    // What is typed comes first: drawing is work.
    let input = match (form.check(), file.is_some()) {
        (Ok(input), true) => input,
        (checked, chosen) => {
            let mut state = checked.err().unwrap_or_else(|| form.state());
            state.error("file", if chosen { "photo-file-again" } else { "photo-file-none" });
            return again(state).await;
        }
    };
    let Some((name, bytes)) = file else { return Err(refused().into()) };
    let picture = match upload::photo(&name, bytes).await {
        Ok(picture) => picture,
        Err(error) => return again(form.refused("file", error.key())).await,
    };
    match partners::save_photo(&write, form.once, story.id, input, picture).await {
        Ok(()) => {
            let there = stories_path(&slug, &format!("/{}#melding", story.id));
            cx.done(form.once, &there, "done-photo-added").await
        }
        Err(Error::Refused("date-future")) => {
            let mut state = form.refused("consent_on", "partners-date-future");
            state.error("file", "photo-file-again");
            again(state).await
        }
        // What was typed stays; the photo of the other is not lost.
        Err(Error::Stale) => {
            let (_, now) = open(&cx, &slug, &id).await?;
            let mut state = form.refused("", "photo-overtaken");
            state.error("file", "photo-file-again");
            render(&cx, StatusCode::UNPROCESSABLE_ENTITY, &scope, &now, state).await
        }
        Err(error) => Err(error.into()),
    }
}

pub async fn remove(cx: Cx, Path((slug, id)): Path<(String, String)>, form: Form<Press>) -> Answer {
    let write = cx.scope(&slug).await?.write::<Stories>()?;
    let id = number(&id)?;
    partners::remove_photo(&write, form.once, id).await?;
    cx.done(form.once, &stories_path(&slug, &format!("/{id}#melding")), "done-photo-removed").await
}

/// The picture, for who may read the story.
pub async fn picture(cx: Cx, Path((slug, id)): Path<(String, String)>) -> Answer {
    let read = cx.scope(&slug).await?.read::<Stories>()?;
    Ok(as_picture(partners::photo(&read, number(&id)?).await?))
}

/// Nothing in the file can run, and nobody keeps it: consent may be withdrawn.
pub(crate) fn as_picture(bytes: Vec<u8>) -> Response {
    let mut response = bytes.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("image/jpeg"));
    headers.insert(header::CONTENT_DISPOSITION, HeaderValue::from_static("inline; filename=\"foto.jpg\""));
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static("default-src 'none'; sandbox"));
    response
}

/// The alliance and the story, for who may change it.
async fn open(cx: &Cx, slug: &str, id: &str) -> store::Result<(Scope, Story)> {
    let scope = cx.scope(slug).await?;
    let read = scope.write::<Stories>()?.reading();
    let story = partners::story(&read, number(id)?).await?;
    Ok((scope, story))
}

async fn render(cx: &Cx, status: StatusCode, scope: &Scope, story: &Story, form: FormState) -> Answer {
    let view = View {
        place: place(scope),
        form,
        story: (story.id.to_string(), story.title.clone()),
        other: story.photo.as_ref().map(|photo| photo.mark.to_string()),
    };
    cx.page(status, cx.alliance_frame(scope, Nav::Partners).await?, view, page)
}

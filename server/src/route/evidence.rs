//! Evidence of a step: adding it, downloading a file, removing it and putting it back.

use std::fmt::Write;

use app::{
    form::FormState,
    frame::Nav,
    route::{
        evidence::{View, page},
        route_path,
    },
};
use axum::{
    extract::{Multipart, multipart::MultipartRejection},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use domain::route::EvidenceForm;
use store::{
    Error,
    route::evidence::{self, File},
    scope::Notes,
};
use uuid::Uuid;

use super::step::Here;
use crate::{
    http::{Answer, Cx, Form, Path, Press, parts},
    upload,
};

const REFUSED: StatusCode = StatusCode::UNPROCESSABLE_ENTITY;

pub async fn get(cx: Cx, Path((slug, key)): Path<(String, String)>) -> Answer {
    let here = Here::find(&cx, &slug, &key).await?;
    let form = cx.form(|form| form).await?;
    render(&cx, StatusCode::OK, &here, form).await
}

pub async fn post(
    cx: Cx,
    Path((slug, key)): Path<(String, String)>,
    multipart: Result<Multipart, MultipartRejection>,
) -> Answer {
    let here = Here::find(&cx, &slug, &key).await?;
    let write = here.route.scope.write::<Notes>()?;
    // What somebody may not do comes before what they sent.
    let refused = || Error::Refused("bad-request");
    let (mut pairs, file) = parts(multipart.map_err(|_| refused())?).await?;
    if file.is_none() {
        pairs.retain(|(name, _)| name != "file");
    }
    let form = Form::<EvidenceForm>::from_pairs(pairs).map_err(|_| refused())?;
    let file = file.map(|(name, bytes)| upload::check(&name, bytes)).transpose();
    // All that is wrong at once, also with the file.
    let (file, input) = match (file, form.check()) {
        (Ok(file), Ok(input)) => (file, input),
        (file, input) => {
            let mut state = input.err().unwrap_or_else(|| form.state());
            if let Err(error) = file {
                state.error("file", error.key());
            }
            return render(&cx, REFUSED, &here, state).await;
        }
    };
    let file = file.map(|file| File { name: file.name, media_type: file.media_type.to_owned(), bytes: file.bytes });
    let year = here.step.year(here.route.year());
    evidence::add(&write, form.once, &key, year, input, file).await?;
    cx.done(form.once, &format!("{}/{key}#melding", route_path(&slug)), "done-evidence-added").await
}

/// The file, to save: browsers may not show it as a page of ours.
pub async fn download(cx: Cx, Path((slug, id)): Path<(String, Uuid)>) -> Answer {
    let read = cx.scope(&slug).await?.read::<Notes>()?;
    let file = evidence::file(&read, id).await?;
    Ok(as_file(file.bytes, &file.media_type, &file.name))
}

/// An answer that browsers keep, and never show as a page of ours.
pub(crate) fn as_file(bytes: Vec<u8>, media_type: &str, name: &str) -> Response {
    let mut response = bytes.into_response();
    let headers = response.headers_mut();
    let media_type = HeaderValue::from_str(media_type);
    headers.insert(header::CONTENT_TYPE, media_type.unwrap_or(HeaderValue::from_static("application/octet-stream")));
    headers.insert(header::CONTENT_DISPOSITION, attachment(name));
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static("default-src 'none'; sandbox"));
    response
}

/// The name for old browsers in ASCII, for others as it is.
fn attachment(name: &str) -> HeaderValue {
    let plain: String =
        name.chars().map(|c| if c.is_ascii_alphanumeric() || "-_. ".contains(c) { c } else { '_' }).collect();
    let mut full = String::new();
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._".contains(&byte) {
            full.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(full, "%{byte:02X}");
        }
    }
    HeaderValue::from_str(&format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{full}"))
        .unwrap_or(HeaderValue::from_static("attachment"))
}

/// Removes a piece of evidence, or puts it back.
pub async fn remove(cx: Cx, Path((slug, id)): Path<(String, Uuid)>, form: Form<Press>) -> Answer {
    let write = cx.scope(&slug).await?.write::<Notes>()?;
    let removed = form.input.undo.is_empty();
    let key = evidence::remove(&write, form.once, id, removed).await?;
    let done = if removed { "done-evidence-removed" } else { "done-evidence-restored" };
    cx.done(form.once, &format!("{}/{key}#melding", route_path(&slug)), done).await
}

async fn render(cx: &Cx, status: StatusCode, here: &Here, form: FormState) -> Answer {
    let route = &here.route;
    route.scope.write::<Notes>()?;
    let view = View {
        slug: route.slug().to_owned(),
        step: route.link(&here.step),
        asked: route.words(&here.step).evidence.clone(),
        form,
    };
    cx.page(status, cx.alliance_frame(&route.scope, Nav::Route).await?, view, page)
}

#[cfg(test)]
mod tests {
    use super::attachment;

    #[test]
    fn a_name_cannot_end_the_header() {
        let header = attachment("plan \"x\"\r\nSet-Cookie: é.pdf");
        let text = header.to_str().unwrap();
        assert!(!text.contains('\r') && !text.contains('\n'));
        assert_eq!(text.matches('"').count(), 2);
        assert!(text.ends_with("%C3%A9.pdf"), "{text}");
    }
}

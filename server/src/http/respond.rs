//! How a handler answers: with a page, or by sending the browser on.

use std::sync::Arc;

use app::frame::Frame;
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{Html, IntoResponse, Response},
};
use hydration_context::SsrSharedContext;
use leptos::prelude::{AnyView, Owner, RenderHtml};
use store::{
    account::{entry, session},
    token::Token,
};
use uuid::Uuid;

use super::{Answer, Cookie, Cx};

/// Renders a page to its end. Pages wait for nothing, so there is nothing to stream.
fn render(page: impl FnOnce() -> AnyView) -> String {
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
    owner.with(|| page().to_html())
}

/// Where "back" shows a form that was refused; browsers show an error page of their own when they may keep nothing. Not where
/// passwords, codes and secrets are typed or shown.
const BACK: [&str; 5] = ["/a/", "/landelijk", "/begin", "/in/", "/word-partner"];

impl Cx {
    /// Renders a page. A page is a function of its frame and its view struct, nothing else.
    pub fn page<V>(&self, status: StatusCode, frame: Frame, view: V, page: fn(Frame, V) -> AnyView) -> Answer {
        let done = frame.done.is_some();
        let mut response = (status, Html(render(|| page(frame, view)))).into_response();
        if status == StatusCode::UNPROCESSABLE_ENTITY && BACK.iter().any(|begin| self.path.starts_with(begin)) {
            response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
        }
        if done {
            self.set_cookie(&mut response, Cookie::Done, "");
        }
        Ok(response)
    }

    pub fn ok<V>(&self, frame: Frame, view: V, page: fn(Frame, V) -> AnyView) -> Answer {
        self.page(StatusCode::OK, frame, view, page)
    }

    /// For who tries too often: the page, and when trying again makes sense.
    pub fn too_often(&self, answer: Answer, seconds: i64) -> Answer {
        let mut response = answer?;
        *response.status_mut() = StatusCode::TOO_MANY_REQUESTS;
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        Ok(response)
    }

    pub fn set_cookie(&self, response: &mut Response, cookie: Cookie, value: &str) {
        response.headers_mut().append(header::SET_COOKIE, cookie.set(value, self.secure()));
    }

    /// The next person at this machine finds nothing of the one before, also not with "back".
    pub fn forget(&self, response: &mut Response) {
        response.headers_mut().insert("clear-site-data", HeaderValue::from_static("\"cache\", \"storage\""));
    }

    /// Remembers the address that a mail was asked for, as it was typed.
    pub fn set_address(&self, response: &mut Response, address: &str) {
        let pair = serde_html_form::to_string([("a", address.trim())]).unwrap_or_default();
        self.set_cookie(response, Cookie::Address, pair.trim_start_matches("a="));
    }

    /// The address that a mail was just asked for; empty when there was none.
    pub fn address(&self) -> String {
        let pair = format!("a={}", self.cookie(Cookie::Address).unwrap_or_default());
        let pairs: Vec<(String, String)> = serde_html_form::from_str(&pair).unwrap_or_default();
        pairs.into_iter().next().map(|(_, address)| address).unwrap_or_default()
    }

    /// Sends the browser on, after a post.
    pub fn to(&self, path: &str) -> Response {
        let location = HeaderValue::from_str(path).unwrap_or_else(|_| HeaderValue::from_static("/"));
        (StatusCode::SEE_OTHER, [(header::LOCATION, location)]).into_response()
    }

    /// Sends the browser on and says there what was done. Remembers the answer for a second post of the same form.
    pub async fn done(&self, once: Uuid, path: &str, done: &str) -> Answer {
        if !once.is_nil() {
            entry::remember(&self.app.store, once, path).await?;
        }
        let mut response = self.to(path);
        self.set_cookie(&mut response, Cookie::Done, done);
        if let (Some(parked), Some(me)) = (self.parked(), &self.actor.person) {
            entry::unpark(&self.app.store, parked, me.id).await?;
            self.set_cookie(&mut response, Cookie::Parked, "");
        }
        Ok(response)
    }

    /// Sends the browser on with a new session. Remembers the answer as [`Cx::done`] does. A language that was chosen before signing in
    /// goes with the person.
    pub async fn signed_in(&self, once: Uuid, session: &Token, path: &str) -> Answer {
        if !once.is_nil() {
            entry::remember(&self.app.store, once, path).await?;
        }
        let mut response = self.to(path);
        self.forget(&mut response);
        if let Some(chosen) = self.chosen_language() {
            session::speak(&self.app.store, session, chosen).await?;
        }
        self.set_cookie(&mut response, Cookie::ChosenLanguage, "");
        self.set_cookie(&mut response, Cookie::Session, session.as_str());
        self.set_cookie(&mut response, Cookie::SignIn, "");
        self.set_cookie(&mut response, Cookie::Address, "");
        Ok(response)
    }
}

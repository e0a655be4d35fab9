//! What a handler knows of its request: who asks, in which language, and where.

use std::{net::SocketAddr, sync::Arc};

use app::{
    form::FormState,
    frame::{AllianceFrame, Frame, Nav, PersonFrame},
    text::Text,
};
use axum::{
    extract::{ConnectInfo, FromRequestParts, MatchedPath},
    http::{HeaderMap, header, request::Parts},
};
use domain::account::Lang;
use store::{
    Result,
    account::{entry, own, session},
    scope::{Actor, Me, National, Reference, RouteWork, Scope},
};
use time::{Date, OffsetDateTime};
use uuid::Uuid;

use super::{App, AppState, Cookie, Failure, middleware::Nonce};

/// The request, as handlers see it.
#[derive(Clone, Debug)]
pub struct Cx {
    pub app: AppState,
    pub actor: Actor,
    pub text: Text,
    /// Path and query of this request.
    pub path: String,
    pub query: String,
    nonce: String,
    done: Option<&'static str>,
    parked: Option<String>,
    headers: HeaderMap,
    peer: Option<SocketAddr>,
}

/// Locale keys that the cookie may ask for.
const DONE: [&str; 14] = [
    "done-saved",
    "done-sent",
    "done-added",
    "done-removed",
    "done-restored",
    "done-revoked",
    "done-accepted",
    "done-declined",
    "done-archived",
    "done-reopened",
    "done-password",
    "done-second-factor",
    "done-sessions",
    "done-seen",
];

impl FromRequestParts<AppState> for Cx {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, app: &AppState) -> Result<Self, Failure> {
        let secure = app.config.production();
        let headers = parts.headers.clone();
        let mut actor = Actor::default();
        let mut text = Text::new(match Cookie::Language.get(&headers, secure).as_deref() {
            Some("en") => Lang::En,
            _ => Lang::Nl,
        });
        if let Some(cookie) = Cookie::Session.get(&headers, secure)
            && let session::Session::Valid(found) = session::find(&app.store, &cookie).await?
        {
            text = Text { lang: found.lang, plain: found.plain };
            actor.person = Some(found.signed_in);
        } else if let Some(cookie) = Cookie::Council.get(&headers, secure)
            && let Ok(link) = entry::council(&app.store, &cookie).await
        {
            actor.council = Some(link.alliance);
        }
        let done = Cookie::Done.get(&headers, secure).and_then(|key| DONE.into_iter().find(|known| *known == key));
        Ok(Self {
            actor,
            text,
            path: parts.uri.path().to_owned(),
            query: parts.uri.query().unwrap_or_default().to_owned(),
            nonce: parts.extensions.get::<Nonce>().map(|nonce| nonce.0.clone()).unwrap_or_default(),
            done,
            parked: Cookie::Parked.get(&headers, secure),
            peer: parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|info| info.0),
            app: app.clone(),
            headers,
        })
    }
}

impl Cx {
    pub fn app(&self) -> &App {
        &self.app
    }

    pub async fn scope(&self, slug: &str) -> Result<Scope> {
        self.app.store.scope(&self.actor, slug).await
    }

    pub fn national(&self) -> Result<National> {
        self.app.store.national(&self.actor)
    }

    pub fn me(&self) -> Result<Me> {
        self.app.store.me(&self.actor)
    }

    pub fn now(&self) -> OffsetDateTime {
        domain::time::local(self.app.store.now())
    }

    pub fn today(&self) -> Date {
        self.now().date()
    }

    /// The value of a name in the query.
    pub fn param(&self, name: &str) -> Option<String> {
        let pairs: Vec<(String, String)> = serde_html_form::from_str(&self.query).unwrap_or_default();
        pairs.into_iter().find(|(key, value)| key == name && !value.is_empty()).map(|(_, value)| value)
    }

    /// All pairs of the query, for lists that keep their state in the URL.
    pub fn params(&self) -> Vec<(String, String)> {
        serde_html_form::from_str(&self.query).unwrap_or_default()
    }

    /// What a form shows on GET: what was typed before the session expired, or else what is stored.
    pub async fn form(&self, stored: impl FnOnce(FormState) -> FormState) -> Result<FormState> {
        if let (Some(token), Some(me)) = (&self.parked, &self.actor.person)
            && let Some(body) = entry::parked(&self.app.store, token, me.id, &self.path).await?
            && let Ok(pairs) = serde_html_form::from_str(&body)
        {
            let mut form = FormState::from_pairs(Uuid::new_v4(), pairs);
            form.restored = true;
            return Ok(form);
        }
        Ok(stored(FormState::new(Uuid::new_v4())))
    }

    /// What stands around a page of nobody's alliance.
    pub async fn frame(&self, nav: Option<Nav>) -> Result<Frame> {
        let person = match self.me() {
            Ok(me) => Some(PersonFrame {
                name: me.me().name.clone(),
                national: me.me().national.is_some(),
                admin: me.me().national == Some(domain::account::NationalRole::Admin),
                alliances: own::alliances(&me).await?.into_iter().map(|(slug, name, _)| (slug, name)).collect(),
            }),
            Err(_) => None,
        };
        Ok(Frame {
            text: self.text,
            path: if self.query.is_empty() { self.path.clone() } else { format!("{}?{}", self.path, self.query) },
            nonce: self.nonce.clone(),
            assets: Arc::clone(&self.app.assets),
            demo: self.app.config.demo,
            person,
            alliance: None,
            nav,
            done: self.done,
        })
    }

    /// What stands around a page of an alliance.
    pub async fn alliance_frame(&self, scope: &Scope, nav: Nav) -> Result<Frame> {
        let mut frame = self.frame(Some(nav)).await?;
        frame.alliance = Some(AllianceFrame {
            slug: scope.slug().to_owned(),
            name: scope.name().to_owned(),
            fictional: scope.is_fictional(),
            archived: scope.is_archived(),
            work: scope.may_read::<RouteWork>(),
            reference: scope.may_read::<Reference>(),
        });
        Ok(frame)
    }

    pub(super) fn secure(&self) -> bool {
        self.app.config.production()
    }

    pub(super) fn parked(&self) -> Option<&str> {
        self.parked.as_deref()
    }

    pub fn cookie(&self, cookie: Cookie) -> Option<String> {
        cookie.get(&self.headers, self.secure())
    }

    /// A path on this site to go to, from what a form or a link says; anything else is the home page.
    pub fn safe_path(next: &str) -> &str {
        let safe = next.starts_with('/')
            && !next.starts_with("//")
            && !next.contains('\\')
            && !next.chars().any(char::is_control);
        if safe { next } else { "/thuis" }
    }

    /// Address of the client, for limits: the peer, or what the trusted proxies say.
    pub fn client(&self) -> String {
        let forwarded = (self.app.config.proxies > 0)
            .then(|| {
                let all: Vec<&str> = self
                    .headers
                    .get_all("x-forwarded-for")
                    .iter()
                    .filter_map(|value| value.to_str().ok())
                    .flat_map(|value| value.split(','))
                    .map(str::trim)
                    .collect();
                // The last one was added by the nearest proxy.
                all.len()
                    .checked_sub(self.app.config.proxies)
                    .and_then(|index| all.get(index).map(|ip| (*ip).to_owned()))
            })
            .flatten();
        forwarded.or_else(|| self.peer.map(|peer| peer.ip().to_string())).unwrap_or_default()
    }

    /// The page that a form was on, when it was one of ours.
    pub fn referer(&self) -> Option<String> {
        let referer = self.headers.get(header::REFERER)?.to_str().ok()?;
        let path = referer.strip_prefix(&self.app.config.origin())?;
        path.starts_with('/').then(|| path.to_owned())
    }
}

/// The route template of a request, for logs: a path can hold a token.
pub(super) fn template(path: Option<&MatchedPath>) -> String {
    path.map_or_else(|| "-".to_owned(), |path| path.as_str().to_owned())
}

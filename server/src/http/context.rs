//! What a handler knows of its request: who asks, in which language, and where.

use std::{
    net::{IpAddr, SocketAddr},
    sync::Arc,
};

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
    scope::{Actor, Me, Meetings, National, Reference, RouteWork, Scope},
    token::Token,
};
use time::{Date, OffsetDateTime};
use uuid::Uuid;

use super::{App, AppState, Cookie, Failure, drop_nul, middleware::Nonce};

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
const DONE: &[&str] = &[
    "done-signed",
    "done-merged",
    "done-unmerged",
    "done-proposed",
    "done-decided",
    "done-saved",
    "done-sent",
    "done-added",
    "done-removed",
    "done-answered",
    "done-restored",
    "done-revoked",
    "done-accepted",
    "done-terms",
    "done-evidence-added",
    "done-evidence-removed",
    "done-evidence-restored",
    "done-step-removed",
    "done-declined",
    "done-archived",
    "done-reopened",
    "done-password",
    "done-second-factor",
    "done-sessions",
    "done-seen",
    "done-signed-out",
    "done-accepted-before",
    "done-read",
    "done-imported",
    "done-contribution-removed",
    "done-listed",
    "done-log-removed",
    "done-story-removed",
    "done-photo-added",
    "done-photo-removed",
    "done-goal-removed",
    "done-network-accepted",
    "done-collaboration-removed",
    "done-commitments-set",
    "done-commitments-dropped",
    "done-commitments-confirmed",
    "done-plan-agreed",
    "done-plan-adopted",
    "done-plan-reopened",
    "done-plan-followed",
    "done-slot-removed",
    "done-process-removed",
    "done-feedback-removed",
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
        let session = match Cookie::Session.get(&headers, secure) {
            Some(cookie) => session::find(&app.store, &cookie).await?,
            None => session::Session::Unknown,
        };
        // Whose session expired is asked to sign in again, whatever else this browser holds.
        let expired = matches!(session, session::Session::Expired(_));
        if let session::Session::Valid(found) = session {
            text = Text { lang: found.lang, plain: found.plain };
            actor.person = Some(found.signed_in);
        }
        // Somebody who is signed in elsewhere may read along here.
        if !expired
            && let Some(cookie) = Cookie::Council.get(&headers, secure)
            && let Ok(link) = entry::council(&app.store, &cookie).await
        {
            actor.council = Some(link.alliance);
        }
        let done = Cookie::Done.get(&headers, secure).and_then(|key| DONE.iter().copied().find(|known| *known == key));
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

    /// Who is signed in, also without the second factor: only for passing it.
    pub fn half_way(&self) -> Result<Me> {
        self.app.store.half_way(&self.actor)
    }

    /// The token under which a session goes on. It follows from the old one and the number of the form, so that a second press of the
    /// button, which comes with the old one, can be answered like the first. A form without a number is not answered twice.
    pub fn next_session(&self, once: Uuid) -> Token {
        match self.cookie(Cookie::Session) {
            Some(old) if !once.is_nil() => self.app.next_session(&old, once),
            _ => Token::random(),
        }
    }

    pub fn now(&self) -> OffsetDateTime {
        domain::time::local(self.app.store.now())
    }

    pub fn today(&self) -> Date {
        self.now().date()
    }

    /// The value of a name in the query.
    pub fn param(&self, name: &str) -> Option<String> {
        self.params().into_iter().find(|(key, value)| key == name && !value.is_empty()).map(|(_, value)| value)
    }

    /// All pairs of the query, for lists that keep their state in the URL.
    pub fn params(&self) -> Vec<(String, String)> {
        let mut pairs: Vec<(String, String)> = serde_html_form::from_str(&self.query).unwrap_or_default();
        for (_, value) in &mut pairs {
            drop_nul(value);
        }
        pairs
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
        // Before the second step one can only finish that, or sign out.
        let whole = self.me().ok();
        let alliances = match &whole {
            Some(me) => own::alliances(me).await?.into_iter().map(|(slug, name, _)| (slug, name)).collect(),
            None => Vec::new(),
        };
        let national = whole.as_ref().and_then(|me| me.me().national);
        let person = self.actor.person.as_ref().map(|me| PersonFrame {
            name: me.name.clone(),
            national: national.is_some(),
            admin: national == Some(domain::account::NationalRole::Admin),
            alliances,
        });
        Ok(Frame {
            text: self.text,
            path: if self.query.is_empty() { self.path.clone() } else { format!("{}?{}", self.path, self.query) },
            nonce: self.nonce.clone(),
            assets: Arc::clone(&self.app.assets),
            demo: self.app.config.demo,
            fictional: false,
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
            meetings: scope.may_read::<Meetings>(),
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

    /// The language that somebody chose here before signing in.
    pub fn chosen_language(&self) -> Option<Lang> {
        self.cookie(Cookie::ChosenLanguage).and_then(|code| Lang::parse(&code))
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
        let address = forwarded.as_deref().and_then(parse_address).or_else(|| self.peer.map(|peer| peer.ip()));
        address.map(network).unwrap_or_default()
    }

    /// The page that a form was on, when it was one of ours.
    pub fn referer(&self) -> Option<String> {
        let referer = self.headers.get(header::REFERER)?.to_str().ok()?;
        let path = referer.strip_prefix(&self.app.config.origin())?;
        (Self::safe_path(path) == path).then(|| path.to_owned())
    }
}

/// An address as proxies write it: with or without a port.
fn parse_address(text: &str) -> Option<IpAddr> {
    text.parse().ok().or_else(|| text.parse::<SocketAddr>().ok().map(|address| address.ip()))
}

/// Whom a limit counts as one: an IPv4 address, or the IPv6 network that a household or office gets.
fn network(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            format!("{a:x}:{b:x}:{c:x}:{d:x}::/64")
        }
    }
}

/// The route template of a request, for logs: a path can hold a token.
pub(super) fn template(path: Option<&MatchedPath>) -> String {
    path.map_or_else(|| "-".to_owned(), |path| path.as_str().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_limit_cannot_be_evaded_by_another_way_of_writing() {
        let of = |text: &str| parse_address(text).map(network);
        assert_eq!(of("7.7.7.7"), of("7.7.7.7:8080"));
        assert_eq!(of("7.7.7.7"), of("::ffff:7.7.7.7"));
        assert_eq!(of("2001:db8:1:1::1"), of("[2001:db8:1:1:ffff::2]:443"));
        assert_ne!(of("2001:db8:1:1::1"), of("2001:db8:1:2::1"));
        assert_eq!(of("onbekend"), None);
    }
}

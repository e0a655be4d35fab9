//! Cookies: only ours, only what is needed. Over https they have the `__Host-` prefix and are `Secure`.

use axum::http::{HeaderMap, HeaderValue, header};

/// A cookie of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cookie {
    /// The session.
    Session,
    /// Which language, for who is not signed in.
    Language,
    /// The language that somebody chose who is not signed in: it goes with them when they sign in.
    ChosenLanguage,
    /// What was just done, to say so on the next page.
    Done,
    /// Text that was typed when the session had expired.
    Parked,
    /// Under which number a sign-in code was mailed.
    SignIn,
    /// A read-only link of a council.
    Council,
    /// The address that a mail was just asked for, to show it on the next page and fill it in again.
    Address,
}

impl Cookie {
    fn name(self, secure: bool) -> String {
        let name = match self {
            Self::Session => "sessie",
            Self::Language => "taal",
            Self::ChosenLanguage => "taalkeuze",
            Self::Done => "gedaan",
            Self::Parked => "tekst",
            Self::SignIn => "inlog",
            Self::Council => "raad",
            Self::Address => "adres",
        };
        if secure { format!("__Host-{name}") } else { name.to_owned() }
    }

    /// How long the browser keeps it, in seconds.
    fn max_age(self) -> u32 {
        match self {
            Self::Session => 7 * 24 * 3600,
            Self::Language => 365 * 24 * 3600,
            Self::Done => 60,
            Self::Parked | Self::ChosenLanguage => 3600,
            Self::SignIn | Self::Address => 600,
            Self::Council => 24 * 3600,
        }
    }

    pub fn get(self, headers: &HeaderMap, secure: bool) -> Option<String> {
        let name = self.name(secure);
        headers
            .get_all(header::COOKIE)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(';'))
            .filter_map(|pair| pair.trim().split_once('='))
            .find(|(key, value)| *key == name && !value.is_empty())
            .map(|(_, value)| value.to_owned())
    }

    /// The header that sets it; an empty value takes it away. Values are ours: tokens, ids and keys, so they need no quoting.
    pub fn set(self, value: &str, secure: bool) -> HeaderValue {
        let age = if value.is_empty() { 0 } else { self.max_age() };
        let flag = if secure { "; Secure" } else { "" };
        let text = format!("{}={value}; Path=/; Max-Age={age}; HttpOnly; SameSite=Lax{flag}", self.name(secure));
        HeaderValue::from_str(&text).unwrap_or_else(|_| HeaderValue::from_static(""))
    }
}

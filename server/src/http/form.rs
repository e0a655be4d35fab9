//! What a form sends: everything as it was typed, and the domain type that says whether it is right.

use app::form::{FieldError, FormState, Overtaken};
use axum::{
    body::Bytes,
    extract::{FromRequest, Multipart, Request, multipart::MultipartError},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use serde::de::DeserializeOwned;
use store::Error;
use uuid::Uuid;
use validator::{Validate, ValidationErrorsKind};

/// No form of ours has more fields; each one costs memory several times over.
const MOST_FIELDS: usize = 2_000;

/// A posted form. Its own fields never get lost: [`Form::refused`] gives them back.
#[derive(Clone, Debug)]
pub struct Form<T> {
    pub input: T,
    /// Number of this form, so that a second post does nothing twice; nil when a client sends none.
    pub once: Uuid,
    pairs: Vec<(String, String)>,
}

/// The number of a form.
fn once(pairs: &[(String, String)]) -> Option<Uuid> {
    pairs.iter().find(|(name, _)| name == "once").and_then(|(_, value)| value.parse().ok())
}

/// The number of the form in this body.
pub(super) fn number(body: &[u8]) -> Option<Uuid> {
    once(&serde_html_form::from_bytes::<Vec<(String, String)>>(body).ok()?)
}

impl<T: DeserializeOwned + Validate> Form<T> {
    /// From pairs, however they came.
    pub fn from_pairs(mut pairs: Vec<(String, String)>) -> Result<Self, serde_html_form::de::Error> {
        for (_, value) in &mut pairs {
            drop_nul(value);
        }
        let body = serde_html_form::to_string(&pairs).unwrap_or_default();
        Ok(Self { input: serde_html_form::from_str(&body)?, once: once(&pairs).unwrap_or_default(), pairs })
    }

    /// The input when it is right, or the form as it was typed, with what is wrong. Free text that may tell who somebody is comes back once,
    /// with no error but a question beside the field.
    pub fn check(&self) -> Result<&T, FormState> {
        let mut state = self.state();
        let Err(errors) = self.input.validate() else {
            return if state.asks() { Err(state) } else { Ok(&self.input) };
        };
        for (field, kind) in errors.into_errors() {
            let ValidationErrorsKind::Field(errors) = kind else { continue };
            for error in errors {
                let param =
                    |name: &str| error.params.get(name).map(|value| value.to_string().trim_matches('"').to_owned());
                state.errors.push(FieldError {
                    // A rule over the whole form says which field it is about.
                    field: if field == "__all__" { param("field").unwrap_or_default() } else { field.to_string() },
                    key: format!("error-{}", error.code),
                    args: ["min", "max"].into_iter().filter_map(|name| Some((name, param(name)?))).collect(),
                    link: None,
                });
            }
        }
        // In the order of the page, which is the order in which the browser sent the fields.
        let place = |error: &FieldError| self.pairs.iter().position(|(name, _)| *name == error.field);
        state.errors.sort_by_key(|error| place(error).unwrap_or(usize::MAX));
        Err(state)
    }

    /// The form as it was typed. It gets a new number: the old one may have been used.
    pub fn state(&self) -> FormState {
        FormState::from_pairs(Uuid::new_v4(), self.pairs.clone())
    }

    /// The form as it was typed, after `stored` was saved in between: what was touched wins when it is saved again.
    pub fn stale(&self, stored: &FormState, by: Overtaken) -> FormState {
        let mut state = self.state().upon(stored);
        state.error("", &by.key("error-stale"));
        state
    }

    /// The form as it was typed, after too many tries: it says how long to wait.
    pub fn too_often(&self, seconds: i64) -> FormState {
        let mut state = self.state();
        let (key, unit, count) = if seconds < 3600 {
            ("error-too-often", "minutes", (seconds + 59) / 60)
        } else {
            ("error-too-often-hours", "hours", (seconds + 3599) / 3600)
        };
        let args = vec![(unit, count.to_string())];
        state.errors.push(FieldError { field: String::new(), key: key.to_owned(), args, link: None });
        state
    }

    /// The form as it was typed, with one error from a rule that only the server knows.
    pub fn refused(&self, field: &str, key: &str) -> FormState {
        let mut state = self.state();
        state.error(field, key);
        state
    }
}

impl<S: Send + Sync, T: DeserializeOwned + Validate> FromRequest<S> for Form<T> {
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<Self, Response> {
        let body = Bytes::from_request(request, state).await.map_err(IntoResponse::into_response)?;
        if body.split(|byte| *byte == b'&').count() > MOST_FIELDS {
            return Err(StatusCode::PAYLOAD_TOO_LARGE.into_response());
        }
        let form = serde_html_form::from_bytes(&body).and_then(Self::from_pairs);
        form.map_err(|_| StatusCode::BAD_REQUEST.into_response())
    }
}

/// The name of a file as its sender gave it, and what is in it.
type SentFile = (String, Vec<u8>);

/// What a form with a file sends: its text, and the file when one was chosen, whose name stands among the text.
pub async fn parts(mut multipart: Multipart) -> store::Result<(Vec<(String, String)>, Option<SentFile>)> {
    let (mut pairs, mut file) = (Vec::new(), None);
    let refused = |error: MultipartError| {
        let key = if error.status() == StatusCode::PAYLOAD_TOO_LARGE { "too-large" } else { "bad-request" };
        Error::Refused(key)
    };
    while let Some(field) = multipart.next_field().await.map_err(refused)? {
        let name = field.name().unwrap_or_default().to_owned();
        match field.file_name().map(str::to_owned) {
            Some(file_name) => {
                let bytes = field.bytes().await.map_err(refused)?;
                // A file field that was left empty comes as a file without a name.
                if !file_name.is_empty() {
                    pairs.push((name, file_name.clone()));
                    file = Some((file_name, bytes.to_vec()));
                }
            }
            None => pairs.push((name, field.text().await.map_err(refused)?)),
        }
    }
    Ok((pairs, file))
}

/// Leaves out what nobody typed and PostgreSQL takes in no text.
pub fn drop_nul(text: &mut String) {
    text.retain(|sign| sign != '\0');
}

/// A form of which only the button matters.
#[derive(Clone, Debug, Default, serde::Deserialize, Validate)]
#[serde(default)]
pub struct Press {
    /// Undo what the button does.
    pub undo: String,
}

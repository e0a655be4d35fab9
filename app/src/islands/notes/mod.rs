//! Notes are saved by themselves, a moment after typing stops. The field and its form are the server's HTML and work without
//! this; the island only watches the field. What was typed and not yet saved is kept in the browser's tab, so that it survives a
//! lost connection, an expired session or a closed page.

use domain::route::NotesForm;
use leptos::{prelude::*, server_fn::codec::Json};
use serde::{Deserialize, Serialize};

mod watch;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum NotesAnswer {
    /// The new version of the work, and the time of day.
    Saved {
        version: i64,
        time: String,
    },
    /// Somebody saved in between; `own` when that was the same person in another window.
    Stale {
        own: bool,
    },
    TooLong,
    /// Something in it may tell who somebody is: the button asks about that.
    Guarded,
}

/// How the function below reaches the store; the server puts one in context.
#[cfg(feature = "ssr")]
#[async_trait::async_trait]
pub trait NotesPort: Send + Sync {
    async fn save(&self, form: NotesForm) -> Result<NotesAnswer, ServerFnError>;
}

#[server(prefix = "/fn", endpoint = "notes", input = Json)]
pub async fn save_notes(form: NotesForm) -> Result<NotesAnswer, ServerFnError> {
    let port = use_context::<std::sync::Arc<dyn NotesPort>>().ok_or_else(|| ServerFnError::new("no port"))?;
    port.save(form).await
}

/// The words, in the reader's language; `{time}` in `saved` is the time of day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NotesWords {
    pub saved: String,
    pub failed: String,
    pub stale: String,
    pub stale_own: String,
    pub too_long: String,
    pub guarded: String,
    pub restored: String,
}

/// Stands in the form of a step, which has the fields `veld-notes` and `werk-versie`. `initial` says when it was saved last.
#[island]
pub fn NotesAutosave(alliance: String, step: String, initial: String, words: NotesWords) -> impl IntoView {
    let message = RwSignal::new(initial);
    Effect::new(move || {
        if let Some(watch) = watch::Watch::new(&alliance, &step, &words, message) {
            watch.start();
        }
    });
    view! { <p class="aw-note" role="status">{message}</p> }
}

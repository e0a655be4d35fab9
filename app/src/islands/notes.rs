//! Notes are saved by themselves, a moment after typing stops. The field and its form are the server's HTML and work without
//! this; the island only watches the field. What was typed and not yet saved is kept in the browser's tab, so that it survives a
//! lost connection, an expired session or a closed page.

use domain::route::NotesForm;
use leptos::{
    prelude::*, server_fn::codec::Json, task::spawn_local, wasm_bindgen::JsCast, wasm_bindgen::closure::Closure,
};
use serde::{Deserialize, Serialize};
use std::time::Duration;

const PAUSE: Duration = Duration::from_millis(1500);

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum NotesAnswer {
    /// The new version of the work, and the time of day.
    Saved { version: i64, time: String },
    /// Somebody else saved in between.
    Stale,
    TooLong,
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
    pub too_long: String,
    pub restored: String,
}

/// Stands in the form of a step, which has the fields `veld-notes` and `werk-versie`. `initial` says when it was saved last.
#[island]
pub fn NotesAutosave(alliance: String, step: String, initial: String, words: NotesWords) -> impl IntoView {
    let message = RwSignal::new(initial);
    Effect::new(move || {
        if let Some(watch) = Watch::new(&alliance, &step, &words, message) {
            watch.start();
        }
    });
    view! { <p class="aw-note" role="status">{message}</p> }
}

/// What is going on between the field and the server.
#[derive(Clone, Copy, Default)]
struct State {
    timer: Option<TimeoutHandle>,
    saving: bool,
    /// Typed while saving: save once more.
    again: bool,
    /// The form was sent while saving: send it when the version is known.
    submit: bool,
}

#[derive(Clone)]
struct Watch {
    place: NotesForm,
    field: web_sys::HtmlTextAreaElement,
    version: web_sys::HtmlInputElement,
    kept: String,
    state: StoredValue<State, LocalStorage>,
    words: NotesWords,
    message: RwSignal<String>,
}

impl Watch {
    fn new(alliance: &str, step: &str, words: &NotesWords, message: RwSignal<String>) -> Option<Self> {
        let element = |id: &str| document().get_element_by_id(id);
        let place = NotesForm { alliance: alliance.to_owned(), step: step.to_owned(), ..NotesForm::default() };
        Some(Self {
            kept: format!("notes {alliance} {step}"),
            place,
            field: element("veld-notes")?.dyn_into().ok()?,
            version: element("werk-versie")?.dyn_into().ok()?,
            state: StoredValue::new_local(State::default()),
            words: words.clone(),
            message,
        })
    }

    fn start(self) {
        self.restore();
        let form = self.field.form();
        let typing = self.clone();
        listen(&self.field, "input", move |_| {
            typing.keep();
            typing.later();
        });
        let Some(form) = form else { return };
        listen(&form, "submit", move |event| {
            self.stop();
            if self.state.get_value().saving {
                event.prevent_default();
                self.state.update_value(|state| state.submit = true);
            }
        });
    }

    /// Puts back what this tab still held. Beside other text it comes after it, so that neither is lost.
    fn restore(&self) {
        let kept = storage().and_then(|storage| storage.get_item(&self.kept).ok()?);
        let Some((version, text)) = kept.as_deref().and_then(|kept| kept.split_once('\n')) else { return };
        let shown = self.field.value();
        if text.trim_end() == shown.trim_end() {
            return self.forget();
        }
        let same = version == self.version.value() || shown.is_empty();
        self.field.set_value(&if same { text.to_owned() } else { format!("{shown}\n\n{text}") });
        self.message.set(self.words.restored.clone());
        if same {
            self.later();
        }
    }

    fn keep(&self) {
        let kept = format!("{}\n{}", self.version.value(), self.field.value());
        storage().map(|storage| storage.set_item(&self.kept, &kept).ok());
    }

    fn forget(&self) {
        storage().map(|storage| storage.remove_item(&self.kept).ok());
    }

    fn stop(&self) {
        self.state.update_value(|state| {
            state.timer.take().inspect(TimeoutHandle::clear);
        });
    }

    fn later(&self) {
        self.stop();
        let watch = self.clone();
        let timer = set_timeout_with_handle(move || watch.save(), PAUSE).ok();
        self.state.update_value(|state| state.timer = timer);
    }

    fn save(&self) {
        if self.state.get_value().saving {
            return self.state.update_value(|state| state.again = true);
        }
        self.state.update_value(|state| (state.saving, state.again) = (true, false));
        let notes = self.field.value();
        let version = self.version.value().parse().unwrap_or_default();
        let form = NotesForm { notes: notes.clone(), version, ..self.place.clone() };
        let watch = self.clone();
        spawn_local(async move {
            let answer = save_notes(form).await;
            watch.state.update_value(|state| state.saving = false);
            watch.answered(answer, &notes);
        });
    }

    fn answered(&self, answer: Result<NotesAnswer, ServerFnError>, notes: &str) {
        let words = &self.words;
        self.message.set(match answer {
            Ok(NotesAnswer::Saved { version, time }) => {
                self.version.set_value(&version.to_string());
                if self.field.value() == notes { self.forget() } else { self.keep() }
                words.saved.replace("{time}", &time)
            }
            Ok(NotesAnswer::Stale) => words.stale.clone(),
            Ok(NotesAnswer::TooLong) => words.too_long.clone(),
            Err(_) => words.failed.clone(),
        });
        let state = self.state.get_value();
        if state.submit {
            self.field.form().map(|form| form.request_submit().ok());
        } else if state.again {
            self.save();
        }
    }
}

fn storage() -> Option<web_sys::Storage> {
    window().session_storage().ok()?
}

fn listen(target: &web_sys::EventTarget, event: &str, then: impl FnMut(web_sys::Event) + 'static) {
    let then = Closure::<dyn FnMut(web_sys::Event)>::new(then);
    target.add_event_listener_with_callback(event, then.as_ref().unchecked_ref()).ok();
    then.forget();
}

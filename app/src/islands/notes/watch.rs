//! The island's side of saving: when to save, what to keep in the tab, what to say.

use std::time::Duration;

use domain::route::NotesForm;
use leptos::{
    prelude::*,
    task::spawn_local,
    wasm_bindgen::{JsCast, closure::Closure},
};

use super::{NotesAnswer, NotesWords, save_notes};

const PAUSE: Duration = Duration::from_millis(1500);

/// What is going on between the field and the server.
#[derive(Clone, Default)]
struct State {
    timer: Option<TimeoutHandle>,
    saving: bool,
    /// Typed while saving: save once more.
    again: bool,
    /// The form was sent while saving: send it when the version is known, with the button that was pressed.
    submit: bool,
    button: Option<web_sys::HtmlElement>,
}

/// Watches the field of one step.
#[derive(Clone)]
pub(super) struct Watch {
    place: NotesForm,
    field: web_sys::HtmlTextAreaElement,
    version: web_sys::HtmlInputElement,
    kept: String,
    state: StoredValue<State, LocalStorage>,
    words: NotesWords,
    message: RwSignal<String>,
}

impl Watch {
    pub(super) fn new(alliance: &str, step: &str, words: &NotesWords, message: RwSignal<String>) -> Option<Self> {
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

    pub(super) fn start(self) {
        // Typed before this script was there. A browser that goes back or reloads puts old text in the field too: that is not typing.
        let visited = window().performance().is_some_and(|performance| performance.navigation().type_() == 0);
        let typed = visited && self.field.default_value().is_ok_and(|sent| sent != self.field.value());
        self.restore();
        let form = self.field.form();
        let typing = self.clone();
        listen(&self.field, "input", move |_| {
            typing.keep();
            typing.later();
        });
        if typed {
            self.keep();
            self.later();
        }
        let Some(form) = form else { return };
        listen(&form, "submit", move |event| {
            self.stop();
            if self.state.get_value().saving {
                event.prevent_default();
                let button = event.dyn_ref::<web_sys::SubmitEvent>().and_then(web_sys::SubmitEvent::submitter);
                self.state.update_value(|state| (state.submit, state.button) = (true, button));
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
                // What the page guards when it is left: this is stored.
                self.field.set_default_value(notes).ok();
                if self.field.value() == notes {
                    self.forget();
                } else {
                    self.keep();
                }
                words.saved.replace("{time}", &time)
            }
            Ok(NotesAnswer::Stale { own: false }) => words.stale.clone(),
            Ok(NotesAnswer::Stale { own: true }) => words.stale_own.clone(),
            Ok(NotesAnswer::TooLong) => words.too_long.clone(),
            Ok(NotesAnswer::Guarded) => words.guarded.clone(),
            Err(_) => words.failed.clone(),
        });
        let state = self.state.get_value();
        if state.submit {
            self.field.form().map(|form| form.request_submit_with_submitter(state.button.as_ref()).ok());
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

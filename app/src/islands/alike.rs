//! Says while a name is typed which organisations are known by a name like it. The form asks the same after it was sent.

use std::time::Duration;

use leptos::{
    prelude::*,
    server_fn::codec::Json,
    task::spawn_local,
    wasm_bindgen::{JsCast, closure::Closure},
};
use serde::{Deserialize, Serialize};

/// An organisation that is known, in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Known {
    pub name: String,
    /// Kind and municipality, and whether it is on the list of who asks.
    pub about: String,
}

/// How the function below reaches the store; the server puts one in context. An empty `alliance` is the national team, for its network.
#[cfg(feature = "ssr")]
#[async_trait::async_trait]
pub trait AlikePort: Send + Sync {
    async fn alike(&self, alliance: String, name: String) -> Result<Vec<Known>, ServerFnError>;
}

#[server(prefix = "/fn", endpoint = "alike", input = Json)]
pub async fn known_alike(alliance: String, name: String) -> Result<Vec<Known>, ServerFnError> {
    let port = use_context::<std::sync::Arc<dyn AlikePort>>().ok_or_else(|| ServerFnError::new("no port"))?;
    port.alike(alliance, name).await
}

const PAUSE: Duration = Duration::from_millis(400);

/// `field` is the id of the field with the name; `sentence` has a place for `{known}`. Without an `alliance` it is about the national network.
#[island]
pub fn AlikeNames(alliance: String, field: String, sentence: String) -> impl IntoView {
    let message = RwSignal::new(String::new());
    Effect::new(move || {
        let found =
            document().get_element_by_id(&field).and_then(|field| field.dyn_into::<web_sys::HtmlInputElement>().ok());
        let Some(input) = found else { return };
        let timer = StoredValue::new_local(None::<TimeoutHandle>);
        let (typed, alliance, sentence) = (input.clone(), alliance.clone(), sentence.clone());
        let look = Closure::<dyn FnMut()>::new(move || {
            let (typed, alliance, sentence) = (typed.clone(), alliance.clone(), sentence.clone());
            let ask = move || {
                let name = typed.value();
                spawn_local(async move {
                    // Without an answer the form still asks.
                    let known = known_alike(alliance, name.clone()).await.unwrap_or_default();
                    if typed.value() == name {
                        message.set(in_words(&known, &sentence));
                    }
                });
            };
            let next = set_timeout_with_handle(ask, PAUSE).ok();
            timer.update_value(|timer| {
                std::mem::replace(timer, next).inspect(TimeoutHandle::clear);
            });
        });
        // The field lives as long as the page, and so does what listens to it.
        if input.add_event_listener_with_callback("input", look.as_ref().unchecked_ref()).is_ok() {
            look.forget();
        }
    });
    view! { <p class="aw-note" role="status">{message}</p> }
}

/// Nothing when nothing is like it.
fn in_words(known: &[Known], sentence: &str) -> String {
    if known.is_empty() {
        return String::new();
    }
    let named: Vec<String> = known.iter().map(|known| format!("{} ({})", known.name, known.about)).collect();
    sentence.replace("{known}", &named.join("; "))
}

#[cfg(test)]
mod tests {
    use super::{Known, in_words};

    #[test]
    fn what_is_known_is_named() {
        let known = |name: &str| Known { name: name.to_owned(), about: "Fonds".to_owned() };
        assert_eq!(in_words(&[], "{known}?"), "");
        assert_eq!(in_words(&[known("A"), known("B")], "{known}?"), "A (Fonds); B (Fonds)?");
    }
}

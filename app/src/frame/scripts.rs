//! Wakes the islands. Does what the script of Leptos' `HydrationScripts` does, but takes our hashed names and fetches
//! nothing on a page without islands.

use leptos::prelude::*;

use super::Frame;

pub(super) fn island_scripts(frame: &Frame) -> Option<AnyView> {
    if frame.assets.js.is_empty() {
        return None;
    }
    let script = format!("{}({:?}, {:?});", include_str!("islands.js").trim_end(), frame.assets.js, frame.assets.wasm);
    Some(view! { <script type="module" nonce=frame.nonce.clone() inner_html=script /> }.into_any())
}

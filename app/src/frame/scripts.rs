//! The script of every page: it guards what was typed, and wakes the islands. The latter does what the script of Leptos' `HydrationScripts` does, but takes our hashed names and fetches
//! nothing on a page without islands.

use leptos::prelude::*;

use super::Frame;

pub(super) fn island_scripts(frame: &Frame) -> Option<AnyView> {
    if frame.assets.js.is_empty() {
        return None;
    }
    let islands = include_str!("islands.js").trim_end();
    let script = format!("{}{islands}({:?}, {:?});", include_str!("typed.js"), frame.assets.js, frame.assets.wasm);
    Some(view! { <script type="module" nonce=frame.nonce.clone() inner_html=script /> }.into_any())
}

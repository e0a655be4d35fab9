//! The Wasm entry: wakes the islands of a page that the server has rendered, and nothing else.
#![cfg(target_arch = "wasm32")]

// Without this use the islands of `app` would not be exported.
use app as _;

/// Called by the page's script once the Wasm has loaded.
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}

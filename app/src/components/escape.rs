//! Leptos does not escape the text inside `<textarea>`, `<title>` and `<style>` on the server, and would
//! leave its markers in it, so whoever writes one of these escapes by hand, with this, into `inner_html`.

use leptos::prelude::*;

/// `text` as it may stand inside any element and any quoted attribute.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}

/// The name of a part of a drawing, shown when a pointer rests on it.
#[component]
pub fn SvgTitle(#[prop(into)] value: String) -> impl IntoView {
    view! { <title inner_html=escape(&value) /> }
}

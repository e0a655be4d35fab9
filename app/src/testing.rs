//! For tests of pages: a frame, and text that tries to become something else.

use std::sync::Arc;

use domain::account::Lang;
use leptos::prelude::*;

use crate::{
    frame::{Assets, Frame},
    text::Text,
};

/// Breaks out of every element and attribute that does not escape it.
pub(crate) const EVIL: &str = "</textarea></title></option><script>alert('1')</script>\"><b x=\"&amp;";

pub(crate) fn frame() -> Frame {
    Frame {
        text: Text::new(Lang::Nl),
        path: "/".to_owned(),
        nonce: "n0nce".to_owned(),
        assets: Arc::new(Assets::default()),
        demo: false,
        fictional: false,
        person: None,
        alliance: None,
        nav: None,
        done: None,
    }
}

/// The HTML of a page around which nobody is signed in.
pub(crate) fn render(page: impl FnOnce(Frame) -> AnyView) -> String {
    Owner::new().with(|| page(frame()).to_html())
}

/// No tag of [`EVIL`] has become one, and all of it is there once the browser has read it.
pub(crate) fn assert_harmless(html: &str) {
    assert!(!html.contains("<script") && !html.contains("<b x"), "{html}");
    assert!(html.matches("</title>").count() <= 1, "{html}");
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'"), ("&amp;", "&")];
    let read = entities.iter().fold(html.to_owned(), |html, (entity, character)| html.replace(entity, character));
    assert!(read.contains(EVIL), "{html}");
}

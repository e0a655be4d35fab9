//! Pages that are text only: privacy, accessibility, about, terms.

use leptos::prelude::*;

use crate::{
    components::PageHead,
    frame::{Frame, document},
};

#[derive(Clone, Debug)]
pub struct View {
    pub title: String,
    /// Made from our own content files, sanitised.
    pub html: String,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let body = view! {
        <PageHead text=frame.text title=view.title.clone() />
        <div class="aw-prose" inner_html=view.html />
    };
    document(frame, view.title, body.into_any())
}

//! Pages that are text only: privacy, accessibility, about, terms.

use leptos::prelude::*;

use crate::{
    components::{LinkButton, PageHead, Row},
    frame::{Frame, document},
    t,
};

#[derive(Clone, Debug)]
pub struct View {
    pub title: String,
    /// Made from our own content files, sanitised.
    pub html: String,
    /// Where the page is as a Word file.
    pub download: Option<&'static str>,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let text = frame.text;
    let download = view.download.map(|href| {
        let label = t!(text, "route-format", title = view.title.clone());
        view! { <Row><LinkButton href download=true>{label}</LinkButton></Row> }
    });
    let body = view! {
        <PageHead text title=view.title.clone() />
        {download}
        <div class="aw-prose" inner_html=view.html />
    };
    document(frame, view.title, body.into_any())
}

//! What went wrong, and what to do now.

use leptos::prelude::*;

use crate::{
    components::{ButtonKind, LinkButton, PageHead, Row},
    frame::{Frame, document},
};

/// Shown when nothing works: no database, no language, no stylesheet. In both languages, because nobody can be asked.
pub const UNAVAILABLE: &str = include_str!("unavailable.html");

#[derive(Clone, Debug)]
pub struct View {
    /// `error-page-<key>-title` and `error-page-<key>`.
    pub key: &'static str,
    /// Where a new link can be asked for, when the page is about one that is over: text and address.
    pub again: Option<(&'static str, &'static str)>,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let text = frame.text;
    let known = text.has(&format!("error-page-{}", view.key));
    let key = if known { view.key } else { "refused" };
    let title = text.get(&format!("error-page-{key}-title"));
    let home = if view.again.is_some() { ButtonKind::Secondary } else { ButtonKind::Primary };
    let body = view! {
        <PageHead text title=title.clone() lead=text.get(&format!("error-page-{key}")) />
        <Row>
            {view.again.map(|(key, href)| view! { <LinkButton href>{text.get(key)}</LinkButton> })}
            <LinkButton href="/thuis" kind=home>{text.get("error-page-home")}</LinkButton>
        </Row>
    };
    document(frame, title, body.into_any())
}

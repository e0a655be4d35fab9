//! The way to the card on paper for who is no partner yet, and what is needed before there is a code on it.

use leptos::prelude::*;

use super::partners_path;
use crate::{
    components::{ButtonKind, LinkButton, Row},
    text::Text,
};

/// `form`: everybody can find the form of the public page, so the code on the card leads somewhere.
pub fn open_card(text: Text, slug: &str, form: bool) -> AnyView {
    let needed = (!form).then(|| {
        view! {
            <p class="aw-note">
                {text.get("papers-open-card-needs")} " "
                <a href=format!("/a/{slug}/openbaar")>{text.get("papers-open-card-page")}</a>
            </p>
        }
    });
    view! {
        <p>{text.get(if form { "papers-open-card-text" } else { "papers-open-card-bare" })}</p>
        {needed}
        <Row>
            <LinkButton href=partners_path(slug, "/kaart.pdf") kind=ButtonKind::Secondary>
                {text.get("papers-open-card-download")}
            </LinkButton>
        </Row>
    }
    .into_any()
}

//! The question before free text is saved in which something may tell who somebody is: on top of the form with links to the fields, and
//! beside each field what was found. It is no error, and the form can be sent as it is.

use domain::guard::FindingKind;
use leptos::prelude::*;

use super::field_frame::field_id;
use crate::{
    form::{FormState, Guarded},
    t,
    text::Text,
};

/// So many are named; of more, how many.
const NAMED: usize = 5;

/// One that was found, in words.
fn words(text: Text, (kind, words): &(FindingKind, String)) -> String {
    t!(text, &format!("common-guard-{}", kind.as_str()), words = words.clone())
}

/// On top of a form. Nothing when nothing was found; rendered after the fields, because they tell their labels.
pub(super) fn on_top(text: Text, form: &FormState) -> AnyView {
    let asked = form.to_ask();
    if asked.is_empty() {
        return ().into_any();
    }
    let bsn = asked.iter().any(|(_, guarded)| guarded.news.iter().any(|(kind, _)| *kind == FindingKind::Bsn));
    let item = |(field, Guarded { news, .. }): &(String, Guarded)| {
        let named = |found| match form.label_of(field) {
            Some((_, label)) => t!(text, "common-guard-field", label = label, found = words(text, found)),
            None => words(text, found),
        };
        let more = news.len().saturating_sub(NAMED);
        let more = (more > 0).then(|| view! { <li>{t!(text, "common-guard-more", count = more)}</li> });
        let items: Vec<_> = news
            .iter()
            .take(NAMED)
            .map(|found| view! { <li><a href=format!("#{}", field_id(field))>{named(found)}</a></li> })
            .collect();
        view! { {items} {more} }
    };
    let items: Vec<_> = asked.iter().map(item).collect();
    let alone = form.errors.is_empty();
    view! {
        <div class="aw-guard" role=alone.then_some("alert") tabindex="-1" autofocus=alone aria-labelledby="vangnet-titel">
            <h2 class="nl-heading nl-heading--level-2" id="vangnet-titel">{text.get("common-guard-title")}</h2>
            <p>{text.get("common-guard-found")}</p>
            <ul>{items}</ul>
            <p>{text.get("common-guard-why")} {bsn.then(|| format!(" {}", text.get("common-guard-why-bsn")))}</p>
            <p>{text.get("common-guard-do")}</p>
        </div>
    }
    .into_any()
}

/// Beside a field.
pub(super) fn beside(text: Text, id: &str, found: &[(FindingKind, String)]) -> Option<AnyView> {
    let more = found.len().saturating_sub(NAMED);
    let mut lines: Vec<String> = found.iter().take(NAMED).map(|found| words(text, found)).collect();
    if more > 0 {
        lines.push(t!(text, "common-guard-more", count = more));
    }
    (!lines.is_empty())
        .then(|| view! { <div class="aw-found" id=format!("{id}-gevonden")>{lines.join(" ")}</div> }.into_any())
}

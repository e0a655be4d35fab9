//! The commitments of a pledge, as they stand on every page where they are signed or read back.

use domain::partners::Commitments;
use leptos::prelude::*;

use crate::{t, text::Text};

/// A version of the national text, in the reader's language.
#[derive(Clone, Debug, Default)]
pub struct National {
    pub number: i32,
    pub words: Commitments,
    /// The national team confirmed it.
    pub confirmed: bool,
}

/// Intro and list; `lang` when it is not the language of the page.
pub fn words(words: &Commitments, lang: Option<&'static str>) -> AnyView {
    let points = words
        .points
        .iter()
        .map(|(name, words)| view! { <li><strong>{name.clone()}</strong> " " {words.clone()}</li> })
        .collect_view();
    view! {
        <div lang=lang>
            <p>{words.intro.clone()}</p>
            <ul>{points}</ul>
        </div>
    }
    .into_any()
}

/// As part of a form in which they are signed: with their number, and the mark as long as the team did not confirm them.
pub fn to_sign(text: Text, national: &National) -> AnyView {
    let mark = (!national.confirmed).then(|| view! { <p class="aw-note">{text.get("commitments-mark")}</p> });
    view! {
        {words(&national.words, None)}
        {mark}
        <input type="hidden" name="commitments" value=national.number />
    }
    .into_any()
}

/// As they were signed: folded, under their number.
pub fn folded(text: Text, national: &National) -> AnyView {
    view! {
        <details class="aw-fold">
            <summary>{t!(text, "commitments-signed-version", number = national.number)}</summary>
            {words(&national.words, None)}
        </details>
    }
    .into_any()
}

//! A number with all that makes it honest: what it counts, when, of how many, from where, and what to watch out for.

use leptos::prelude::*;

use super::ProgressBar;
use crate::{t, text::Text};

/// How a figure moved; the words say it, the sign only helps.
#[derive(Clone, Debug)]
pub enum FigureTrend {
    Up(String),
    Down(String),
    Same(String),
}

/// `value` is written out by the page (`58%`, `€ 1.234`); `None` is missing in the source, never nought.
#[component]
pub fn Figure(
    text: Text,
    /// What the number is, in a few words.
    #[prop(into)]
    label: String,
    value: Option<String>,
    #[prop(optional, into)] unit: String,
    /// What exactly is counted.
    #[prop(optional, into)]
    definition: String,
    #[prop(optional, into)] year: String,
    /// Of how many the number is made.
    #[prop(optional_no_strip)]
    n: Option<u32>,
    #[prop(optional, into)] source: String,
    #[prop(optional_no_strip)] trend: Option<FigureTrend>,
    #[prop(optional, into)] warning: String,
    /// Draws a bar of so many percent.
    #[prop(optional_no_strip)]
    share: Option<u32>,
    /// The label is not shown, because a heading with the same words stands above it.
    #[prop(optional)]
    label_hidden: bool,
) -> impl IntoView {
    let missing = value.is_none();
    let value = value.unwrap_or_else(|| text.get("common-not-available"));
    let value_class = if missing { "aw-figure__missing" } else { "aw-figure__value" };
    let label_class = if label_hidden { "aw-hidden" } else { "aw-figure__label" };
    let trend = trend.map(|trend| {
        let (sign, words) = match trend {
            FigureTrend::Up(words) => ("▲", words),
            FigureTrend::Down(words) => ("▼", words),
            FigureTrend::Same(words) => ("●", words),
        };
        view! { <dd class="aw-figure__trend"><span aria-hidden="true">{sign}" "</span>{words}</dd> }
    });
    let mut about = Vec::new();
    if let Some(n) = n {
        about.push(t!(text, "common-figure-n", n = n));
    }
    if !year.is_empty() {
        about.push(t!(text, "common-figure-year", year = year));
    }
    if !source.is_empty() {
        about.push(t!(text, "common-figure-source", source = source));
    }
    view! {
        <dl class="aw-figure">
            <dt class=label_class>{label}</dt>
            <dd class=value_class>
                {value} {(!missing && !unit.is_empty()).then(|| view! { <span class="aw-figure__unit">" "{unit}</span> })}
            </dd>
            {share.map(|share| view! { <dd class="aw-figure__bar"><ProgressBar done=share total=100 /></dd> })}
            {trend}
            {(!definition.is_empty()).then(|| view! { <dd class="aw-figure__note">{definition}</dd> })}
            {(!about.is_empty()).then(|| view! { <dd class="aw-figure__note">{about.join(" · ")}</dd> })}
            {(!warning.is_empty()).then(|| view! { <dd class="aw-figure__warning">{warning}</dd> })}
        </dl>
    }
}

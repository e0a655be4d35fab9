//! The seven phases of the route beside each other, with how far each one is.

use leptos::prelude::*;

use super::ProgressBar;
use crate::{t, text::Text};

#[derive(Clone, Debug)]
pub struct PhaseItem {
    pub number: u8,
    pub name: String,
    /// Steps that are done.
    pub done: u32,
    /// Steps that count.
    pub total: u32,
    pub href: String,
    /// Where the alliance works now.
    pub current: bool,
}

#[component]
pub fn PhaseStrip(text: Text, phases: Vec<PhaseItem>) -> impl IntoView {
    let items = phases
        .into_iter()
        .map(|phase| {
            // The longest name there is; browsers do not break Dutch words everywhere.
            let name = phase.name.replace("sdeskundig", "s\u{ad}deskundig");
            let key = if phase.current { "common-phase-now" } else { "common-phase" };
            let number = t!(text, key, number = phase.number);
            let finished = phase.total > 0 && phase.done >= phase.total;
            let count = if phase.total == 0 {
                text.get("common-phase-empty")
            } else {
                t!(text, "common-done-of", done = phase.done, total = phase.total)
            };
            view! {
                <li>
                    <a class="aw-phase" href=phase.href aria-current=phase.current.then_some("step")>
                        <span class="aw-phase__number">{number}</span>
                        <strong class="aw-phase__name">{name}</strong>
                        <ProgressBar done=phase.done total=phase.total />
                        <span class="aw-phase__count">
                            {finished.then(|| view! { <span class="aw-phase__check" aria-hidden="true">"✓ "</span> })}
                            {count}
                        </span>
                    </a>
                </li>
            }
        })
        .collect_view();
    view! { <ol class="aw-phases">{items}</ol> }
}

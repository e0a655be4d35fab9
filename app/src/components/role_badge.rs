//! The four roles of the national team as a letter with its name.

use leptos::prelude::*;

use crate::text::Text;

/// Which role a letter stands for, as a locale key.
fn role_key(letter: char) -> &'static str {
    match letter {
        'I' => "common-role-initiator",
        'F' => "common-role-facilitator",
        'K' => "common-role-knowledge",
        _ => "common-role-connector",
    }
}

/// `I`, `F`, `K` or `V` in a square. The name is shown beside it with `named`, else it is there for who cannot see or
/// hovers. `leading` marks the role that leads.
#[component]
pub fn RoleBadge(
    text: Text,
    letter: char,
    #[prop(optional)] leading: bool,
    #[prop(optional)] named: bool,
) -> impl IntoView {
    let name = text.get(role_key(letter));
    let class = if leading { "aw-role aw-role--leading" } else { "aw-role" };
    let name_class = if named { "aw-role__name" } else { "aw-hidden" };
    view! {
        <span class="aw-role-pair" title=(!named).then_some(name)>
            <span class=class aria-hidden="true">{letter.to_string()}</span>
            <span class=name_class>{name.clone()}</span>
            {(named && leading).then(|| view! { <span class="aw-note">"(" {text.get("common-role-leading")} ")"</span> })}
        </span>
    }
}

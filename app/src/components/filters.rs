//! The form above a list that narrows it. A plain GET form: what is chosen is in the address.

use leptos::prelude::*;

use super::{Choice, Content, ListUrl};
use crate::text::Text;

/// How a list is shown, which is no filter: its order, and its view.
const KEPT: [&str; 2] = ["sorteer", "weergave"];

/// Keeps the order and the view of the list; starts on the first page again.
#[component]
pub fn Filters<'a>(text: Text, url: &'a ListUrl, children: Content) -> AnyView {
    let kept = KEPT.map(|name| (name, url.get(name).to_owned())).into_iter().filter(|(_, value)| !value.is_empty());
    let clear = kept.clone().fold(ListUrl::new(url.path()), |clear, (name, value)| clear.with(name, value)).to_string();
    let kept = kept.map(|(name, value)| view! { <input type="hidden" name=name value=value /> }).collect_view();
    let filtered = url.query().iter().any(|(name, _)| name != "pagina" && !KEPT.contains(&name.as_str()));
    let path = url.path().to_owned();
    view! {
        <form class="aw-filters" method="get" action=path role="search">
            {kept}
            {children.0}
            <div class="aw-row">
                <button type="submit" class="nl-button nl-button--secondary">{text.get("common-filter")}</button>
                {filtered.then(|| view! { <a href=clear>{text.get("common-filter-clear")}</a> })}
            </div>
        </form>
    }
    .into_any()
}

/// A field to search in.
#[component]
pub fn FilterField<'a>(url: &'a ListUrl, name: &'static str, #[prop(into)] label: String) -> AnyView {
    let id = format!("filter-{name}");
    view! {
        <div class="utrecht-form-field">
            <label class="utrecht-form-label" for=id.clone()>{label}</label>
            <input
                type="search"
                class="utrecht-textbox utrecht-textbox--html-input"
                id=id
                name=name
                value=url.get(name).to_owned()
            />
        </div>
    }
    .into_any()
}

/// A list to choose one value from; the first option is everything.
#[component]
pub fn FilterSelect<'a>(
    text: Text,
    url: &'a ListUrl,
    name: &'static str,
    #[prop(into)] label: String,
    options: Vec<Choice>,
) -> AnyView {
    let id = format!("filter-{name}");
    let now = url.get(name);
    let options = options
        .into_iter()
        .map(|option| {
            let chosen = option.value == now;
            view! { <option value=option.value selected=chosen>{option.label}</option> }
        })
        .collect_view();
    view! {
        <div class="utrecht-form-field">
            <label class="utrecht-form-label" for=id.clone()>{label}</label>
            <select class="utrecht-select utrecht-select--html-select" id=id name=name>
                <option value="">{text.get("common-all")}</option>
                {options}
            </select>
        </div>
    }
    .into_any()
}

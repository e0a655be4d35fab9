//! "Uw eerste kwartier": what a new lead does first.

use leptos::prelude::*;

use crate::{
    components::{Badge, BadgeKind, Card, CardKind, Item, ItemList, LinkButton},
    text::Text,
};

/// One of the things to do in the first fifteen minutes.
#[derive(Clone, Debug)]
pub struct Begin {
    /// End of the locale keys.
    pub key: &'static str,
    pub href: String,
    pub done: bool,
    /// Begun, and now it is somebody else's turn.
    pub sent: bool,
}

pub(super) fn begin_card(text: Text, begin: &[Begin]) -> Option<AnyView> {
    if begin.is_empty() {
        return None;
    }
    let now = begin.iter().position(|item| !item.done);
    let items = begin
        .iter()
        .enumerate()
        .map(|(index, item)| {
            let words = |end: &str| text.get(&format!("alliance-begin-{}{end}", item.key));
            let name = words(if item.done { "-done" } else { "" });
            let lead = if item.done {
                view! { <Badge kind=BadgeKind::Ok>{text.get("status-done")}</Badge> }.into_any()
            } else {
                view! { <span class="nl-number-badge" aria-hidden="true">{(index + 1).to_string()}</span> }.into_any()
            };
            let what = if Some(index) == now {
                view! { <LinkButton href=item.href.clone()>{name}</LinkButton> }.into_any()
            } else {
                view! { <a href=item.href.clone()>{name}</a> }.into_any()
            };
            let note = match (item.done, item.sent) {
                (true, _) => String::new(),
                (false, true) => words("-sent"),
                (false, false) => words("-what"),
            };
            view! { <Item lead=Some(lead) note>{what}</Item> }
        })
        .collect_view();
    let card = view! {
        <Card title=text.get("alliance-begin") kind=CardKind::Call>
            <p>{text.get("alliance-begin-lead")}</p>
            <ItemList>{items}</ItemList>
        </Card>
    };
    Some(card.into_any())
}

//! What stands beside the work: who helps, what comes out, where it goes wrong, what hangs together.

use domain::route::StepStatus;
use leptos::prelude::*;

use super::View;
use crate::{
    components::{Card, CardKind, Item, ItemList, RoleBadge},
    partners::contribution::{badge, part_of},
    route::{StepLink, status_badge, step_anchor},
    t,
    text::Text,
};

pub(super) fn team(text: Text, view: &View) -> AnyView {
    if view.lead.is_empty() && view.also.is_empty() {
        return ().into_any();
    }
    let badge = |leading: bool| {
        move |role: &domain::coaching::TeamRole| {
            view! { <div><RoleBadge text letter=role.letter() leading named=true /></div> }
        }
    };
    let (title, who) = match &view.coach {
        Some(coach) => (text.get("route-coach-title"), t!(text, "route-coach", name = coach.clone())),
        None => (text.get("route-team-title"), text.get("route-team")),
    };
    view! {
        <Card title kind=CardKind::Call>
            {view.lead.iter().map(badge(true)).collect_view()}
            {view.also.iter().map(badge(false)).collect_view()}
            <p class="aw-note">{who}</p>
        </Card>
    }
    .into_any()
}

pub(super) fn result(text: Text, view: &View) -> AnyView {
    if view.text.product.is_empty() {
        return ().into_any();
    }
    view! {
        <Card title=text.get("route-result")>
            <p>{view.text.product.clone()}</p>
            <p>
                <strong>{text.get("route-evidence-is")}</strong>
                " "
                {view.text.evidence.clone()}
            </p>
        </Card>
    }
    .into_any()
}

/// What partners contribute to this step.
pub(super) fn contributions(text: Text, view: &View) -> AnyView {
    if view.contributions.is_empty() {
        return ().into_any();
    }
    let items = view
        .contributions
        .iter()
        .map(|one| {
            let partner = match one.href.clone() {
                Some(href) => view! { <a href=href>{one.partner.clone()}</a> }.into_any(),
                None => one.partner.clone().into_any(),
            };
            let actions = (!one.actions.is_empty()).then(|| {
                let items = one.actions.iter().map(|action| view! { <li>{part_of(text, action)}</li> }).collect_view();
                view! { <ul>{items}</ul> }
            });
            view! {
                <Item lead=Some(badge(text, one.status))>
                    <p>{partner} ": " {one.what.clone()}</p>
                    {actions}
                </Item>
            }
        })
        .collect_view();
    view! { <Card title=text.get("route-contributions")><ItemList>{items}</ItemList></Card> }.into_any()
}

pub(super) fn pitfalls(text: Text, view: &View) -> AnyView {
    if view.text.pitfalls.is_empty() {
        return ().into_any();
    }
    let items = view.text.pitfalls.iter().map(|pitfall| view! { <Item>{pitfall.clone()}</Item> }).collect_view();
    view! { <Card title=text.get("route-pitfalls")><ItemList>{items}</ItemList></Card> }.into_any()
}

pub(super) fn related(text: Text, view: &View) -> AnyView {
    if view.needs.is_empty() && view.waiting.is_empty() {
        return ().into_any();
    }
    view! {
        <Card title=text.get("route-related")>
            {links(text, "route-needs", &view.needs)}
            {links(text, "route-waiting", &view.waiting)}
        </Card>
    }
    .into_any()
}

fn links(text: Text, key: &str, steps: &[(StepLink, StepStatus)]) -> Option<AnyView> {
    if steps.is_empty() {
        return None;
    }
    let items = steps
        .iter()
        .map(|(link, status)| {
            let lead = Some(status_badge(text, *status));
            view! { <Item lead>{step_anchor(link)}</Item> }
        })
        .collect_view();
    let block = view! {
        <h3 class="nl-heading nl-heading--level-3">{text.get(key)}</h3>
        <ItemList>{items}</ItemList>
    };
    Some(block.into_any())
}

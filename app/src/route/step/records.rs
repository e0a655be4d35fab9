//! What was kept: evidence, earlier years, and who changed what.

use leptos::prelude::*;

use super::{Body, Change, Evidence, View, work};
use crate::{
    components::{Button, ButtonKind, Card, Confirm, ExternalLink, Item, ItemList, Once, Row},
    route::status_name,
    t,
    text::Text,
};

pub(super) fn evidence(text: Text, view: &View) -> AnyView {
    let Some(evidence) = &view.evidence else { return ().into_any() };
    let list = if evidence.is_empty() {
        view! { <p class="aw-note">{text.get("route-evidence-none")}</p> }.into_any()
    } else {
        items(text, evidence, false)
    };
    let removed = (!view.removed_evidence.is_empty()).then(|| {
        view! {
            <details class="aw-fold aw-on-screen">
                <summary>{t!(text, "route-evidence-removed", count = view.removed_evidence.len())}</summary>
                {items(text, &view.removed_evidence, true)}
            </details>
        }
    });
    let add = view.form.is_some().then(|| {
        view! {
            <Row>
                // Saves first: what was ticked and chosen above must not get lost on the way.
                <Button form="werk" name="evidence" value="ja" kind=ButtonKind::Secondary>
                    {text.get("route-evidence-add")}
                </Button>
            </Row>
        }
    });
    view! {
        <Card title=text.get("route-evidence") id="bewijs">
            {list}
            {add}
            {removed}
        </Card>
    }
    .into_any()
}

fn items(text: Text, evidence: &[Evidence], removed: bool) -> AnyView {
    let items = evidence
        .iter()
        .map(|item| {
            let note = t!(text, "route-by-at", by = item.by.clone(), at = text.moment(item.at));
            view! {
                <Item>
                    {body(text, item)}
                    <p class="aw-note">{note}</p>
                    {button(text, item, removed)}
                </Item>
            }
        })
        .collect_view();
    view! { <ItemList>{items}</ItemList> }.into_any()
}

/// A link under its title, with the host that it leads to.
pub fn titled_link(title: &str, href: &str, host: &str) -> AnyView {
    view! {
        <ExternalLink href label=title />
        " "
        <span class="aw-note">{host.to_owned()}</span>
    }
    .into_any()
}

fn body(text: Text, item: &Evidence) -> AnyView {
    match &item.body {
        Body::Link { href, host } => titled_link(&item.title, href, host),
        Body::Text(body) => view! {
            <strong>{item.title.clone()}</strong>
            <p class="aw-typed">{body.clone()}</p>
        }
        .into_any(),
        Body::File { name, href, kilobytes } => {
            let size = t!(text, "route-evidence-size", size = *kilobytes);
            view! {
                <a href=href.clone() download=true>{item.title.clone()}</a>
                " "
                <span class="aw-note">{name.clone()} " " {size}</span>
            }
            .into_any()
        }
    }
}

fn button(text: Text, item: &Evidence, removed: bool) -> Option<AnyView> {
    let action = item.action.clone()?;
    let button = if removed {
        view! {
            <form method="post" action=action>
                <Once once=item.once />
                <input type="hidden" name="undo" value="ja" />
                <Button kind=ButtonKind::Quiet>{t!(text, "route-evidence-restore", title = item.title.clone())}</Button>
            </form>
        }
        .into_any()
    } else {
        view! {
            <Confirm
                label=t!(text, "route-evidence-remove", title = item.title.clone())
                button=text.get("route-evidence-remove-button")
                action
                once=item.once
            >
                <p>{text.get("route-evidence-remove-about")}</p>
            </Confirm>
        }
        .into_any()
    };
    Some(button)
}

/// Last year's work stays readable beside this year's.
pub(super) fn earlier(text: Text, view: &View) -> AnyView {
    if view.earlier.is_empty() {
        return ().into_any();
    }
    let years = view
        .earlier
        .iter()
        .map(|earlier| {
            let status = status_name(text, earlier.saved.status);
            let title = match earlier.year {
                Some(year) => t!(text, "route-earlier-year", year = year.to_string(), status = status),
                None => t!(text, "route-earlier-before", status = status),
            };
            let evidence = (!earlier.evidence.is_empty()).then(|| items(text, &earlier.evidence, false));
            view! {
                <details class="aw-fold" open=earlier.open>
                    <summary>{title}</summary>
                    {work::facts(text, view, &earlier.saved)}
                    {evidence}
                    <p class="aw-note"><a href=earlier.href.clone()>{text.get("route-earlier-link")}</a></p>
                </details>
            }
        })
        .collect_view();
    view! { <Card title=text.get("route-earlier") id="eerder">{years}</Card> }.into_any()
}

pub(super) fn history(text: Text, view: &View) -> AnyView {
    let Some(history) = view.history.as_ref().filter(|history| !history.is_empty()) else { return ().into_any() };
    let items = history
        .iter()
        .map(|change| {
            let by = if change.by.is_empty() { text.get("route-history-program") } else { change.by.clone() };
            let note = t!(text, "route-by-at", by = by, at = text.moment(change.at));
            view! { <Item note>{sentence(text, change)}</Item> }
        })
        .collect_view();
    view! {
        <Card title=text.get("route-history")>
            <details class="aw-fold">
                <summary>{t!(text, "route-history-count", count = history.len())}</summary>
                <ItemList>{items}</ItemList>
            </details>
        </Card>
    }
    .into_any()
}

fn sentence(text: Text, change: &Change) -> String {
    if change.record == "evidence" {
        let key = format!("route-history-evidence-{}", change.action);
        return match change.subject.as_str() {
            "" => text.get(&format!("{key}-unnamed")),
            title => t!(text, &key, name = title.to_owned()),
        };
    }
    if change.action != "saved" {
        return text.get(&format!("route-history-{}-{}", change.record, change.action));
    }
    let mut parts = Vec::new();
    if let Some((before, after)) = change.status {
        parts.push(t!(
            text,
            "route-history-status",
            before = status_name(text, before),
            after = status_name(text, after)
        ));
    }
    parts.extend(change.fields.iter().map(|field| text.get(&format!("route-history-field-{field}"))));
    if parts.is_empty() { text.get("route-history-nothing") } else { parts.join(" · ") }
}

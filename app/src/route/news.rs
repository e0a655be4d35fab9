//! What a new version of the route changed for this alliance.

use leptos::prelude::*;
use time::Date;
use uuid::Uuid;

use super::{StepLink, route_path, step_anchor};
use crate::{
    components::{Button, Card, Crumb, Item, ItemList, Once, PageHead, Width},
    frame::{Frame, document},
    t,
    text::Text,
};

#[derive(Clone, Debug)]
pub struct View {
    pub slug: String,
    /// Number and day of the newest version.
    pub version: i32,
    pub published_on: Date,
    pub added: Vec<StepLink>,
    pub changed: Vec<StepLink>,
    /// Each with whether the alliance has work in it, so that it stays in its route.
    pub removed: Vec<(StepLink, bool)>,
    pub may_write: bool,
    pub once: Uuid,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let text = frame.text;
    let title = text.get("route-news-title");
    let nothing = view.added.is_empty() && view.changed.is_empty() && view.removed.is_empty();
    let lead = if nothing {
        text.get("route-news-none")
    } else {
        t!(text, "route-news-lead", date = text.date(view.published_on))
    };
    let removed = view
        .removed
        .iter()
        .map(|(link, has_work)| {
            let note = text.get(if *has_work { "route-news-kept" } else { "route-news-gone" });
            let name = if *has_work { step_anchor(link) } else { link.name().into_any() };
            view! { <Item note>{name}</Item> }
        })
        .collect_view();
    let removed = (!view.removed.is_empty()).then(|| {
        view! { <Card title=text.get("route-news-removed") width=Width::TwoThirds><ItemList>{removed}</ItemList></Card> }
    });
    let seen = (view.may_write && !nothing).then(|| {
        view! {
            <form method="post">
                <Once once=view.once />
                <input type="hidden" name="version" value=view.version.to_string() />
                <Button>{text.get("route-news-button")}</Button>
            </form>
        }
    });
    let crumbs = vec![Crumb::new(text.get("route-title"), route_path(&view.slug))];
    let body = view! {
        <PageHead text title=title.clone() lead crumbs />
        {steps(text, "route-news-added", &view.added)}
        {steps(text, "route-news-changed", &view.changed)}
        {removed}
        {seen}
    };
    document(frame, title, body.into_any())
}

fn steps(text: Text, key: &str, links: &[StepLink]) -> Option<AnyView> {
    if links.is_empty() {
        return None;
    }
    let items = links.iter().map(|link| view! { <Item>{step_anchor(link)}</Item> }).collect_view();
    Some(view! { <Card title=text.get(key) width=Width::TwoThirds><ItemList>{items}</ItemList></Card> }.into_any())
}

//! After an event (a new executive, a new lead, a redivision): which finished steps to look at again.

use domain::route::{Event, StepStatus};
use leptos::prelude::*;

use super::{StepLink, route_path, status_badge, step_anchor};
use crate::{
    components::{Card, Crumb, Item, ItemList, PageHead, Width},
    frame::{Frame, document},
};

#[derive(Clone, Debug)]
pub struct View {
    pub slug: String,
    pub event: Option<Event>,
    pub steps: Vec<Again>,
}

/// A finished step to look at again.
#[derive(Clone, Debug)]
pub struct Again {
    pub link: StepLink,
    pub status: StepStatus,
    /// What lies on the table at its end: is that still right?
    pub product: String,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let text = frame.text;
    let title = text.get("route-revisit-title");
    let route = route_path(&view.slug);
    let events = Event::ALL.map(|event| {
        let key = event.as_str();
        let current = (view.event == Some(event)).then_some("page");
        let href = format!("{route}/herzien?gebeurtenis={key}");
        let note = text.get(&format!("route-revisit-{key}"));
        view! { <Item note><a href=href aria-current=current>{text.get(&format!("event-{key}"))}</a></Item> }
    });
    let found = view.event.map(|event| {
        let title = text.get(&format!("event-{}", event.as_str()));
        if view.steps.is_empty() {
            return view! { <Card title width=Width::TwoThirds><p>{text.get("route-revisit-none")}</p></Card> }
                .into_any();
        }
        let items = view
            .steps
            .iter()
            .map(|step| {
                let lead = Some(status_badge(text, step.status));
                view! { <Item lead note=step.product.clone()>{step_anchor(&step.link)}</Item> }
            })
            .collect_view();
        view! {
            <Card title width=Width::TwoThirds>
                <p>{text.get("route-revisit-steps")}</p>
                <ItemList>{items}</ItemList>
            </Card>
        }
        .into_any()
    });
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("route-revisit-lead") crumbs=vec![Crumb::new(text.get("route-title"), route.clone())] />
        <Card title=text.get("route-revisit-events") width=Width::TwoThirds>
            <ItemList>{events.into_iter().collect_view()}</ItemList>
        </Card>
        {found}
    };
    document(frame, title, body.into_any())
}

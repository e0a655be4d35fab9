//! "Vraagt aandacht": what is late or missing, each with its reason.

use domain::{experts::plan::Part, route::Event};
use leptos::prelude::*;
use time::Date;

use super::in_a_sentence;
use crate::{
    components::{Badge, BadgeKind, Card, Item, ItemList, Width},
    experts::part_name,
    route::StepLink,
    t,
    text::Text,
};

#[derive(Clone, Debug)]
pub enum Attention {
    /// The target date of a step has passed, so many days ago.
    Overdue { step: StepLink, due_on: Date, days: i64 },
    /// The national monitor is open, and the step that belongs to it is not done.
    Round { step: StepLink, until: Date },
    /// Terms and processing agreement were not accepted, and whether they were sent to who may; the address of the page.
    Terms { href: String, sent: bool },
    /// Experts by experience take part in a step that was begun, and the light arrangement is not there.
    Light { light: StepLink, begun: Vec<StepLink> },
    /// A step is busy that builds on steps that are not done.
    Waiting { step: StepLink, needs: Vec<StepLink> },
    /// Leads who cannot get in without a second factor, and have none yet; the address of the members.
    SecondFactor { names: Vec<String>, href: String },
    /// An invitation without an answer; the address of the members.
    Unanswered { name: String, sent_on: Date, href: String },
    /// The draft of the plan for experts by experience contradicts itself in these parts; the address of the first.
    Plan { parts: Vec<Part>, href: String },
    /// So many things that groups said are past their term without an answer; the address of the log.
    Feedback { count: usize, href: String },
    /// Steps were begun that nobody owns.
    NoOwner(Vec<StepLink>),
    /// Something happened, and nobody looked at these finished steps since; the address of the page about it.
    Event { event: Event, on: Date, steps: Vec<StepLink>, href: String },
}

pub fn attention_card(text: Text, items: &[Attention]) -> AnyView {
    let nothing = items.is_empty().then(|| view! { <p>{text.get("alliance-attention-none")}</p> });
    let items = items.iter().map(|item| line(text, item)).collect_view();
    view! {
        <Card title=text.get("alliance-attention") width=Width::Small>
            {nothing} <ItemList>{items}</ItemList>
        </Card>
    }
    .into_any()
}

fn line(text: Text, item: &Attention) -> AnyView {
    let numbers = |steps: &[StepLink]| {
        let names: Vec<String> = steps.iter().map(|step| super::trail::step_name(text, step)).collect();
        in_a_sentence(text, &names)
    };
    let (late, name, href, note) = match item {
        Attention::Overdue { step, due_on, days } => {
            let note = t!(text, "alliance-attention-overdue", days = *days, date = text.date(*due_on));
            (true, step.name(), step.href.clone(), note)
        }
        Attention::Round { step, until } => {
            (false, step.name(), step.href.clone(), t!(text, "alliance-attention-round", date = text.date(*until)))
        }
        Attention::Terms { href, sent } => {
            let key = if *sent { "alliance-attention-terms-sent" } else { "alliance-attention-terms" };
            (false, text.get(key), href.clone(), text.get("alliance-attention-terms-why"))
        }
        Attention::Light { light, begun } => {
            let note = t!(text, "alliance-attention-light-why", steps = numbers(begun));
            (false, t!(text, "alliance-attention-light", step = light.name()), light.href.clone(), note)
        }
        Attention::Waiting { step, needs } => {
            let note = t!(text, "alliance-attention-waiting", needs = numbers(needs), count = needs.len());
            (false, step.name(), step.href.clone(), note)
        }
        Attention::SecondFactor { names, href } => {
            let name = t!(text, "alliance-attention-factor", names = in_a_sentence(text, names), count = names.len());
            (false, name, href.clone(), text.get("alliance-attention-factor-why"))
        }
        Attention::Unanswered { name, sent_on, href } => {
            let note = t!(text, "alliance-attention-unanswered-why", date = text.date(*sent_on));
            (false, t!(text, "alliance-attention-unanswered", name = name.clone()), href.clone(), note)
        }
        Attention::Plan { parts, href } => {
            let names: Vec<String> = parts.iter().map(|part| part_name(text, *part)).collect();
            let note = t!(text, "experts-attention-why", parts = in_a_sentence(text, &names));
            (false, text.get("experts-attention"), href.clone(), note)
        }
        Attention::Feedback { count, href } => {
            let note = t!(text, "alliance-attention-feedback-why", count = *count);
            (true, text.get("alliance-attention-feedback"), href.clone(), note)
        }
        Attention::NoOwner(steps) => {
            let href = steps.first().map(|step| step.href.clone()).unwrap_or_default();
            let name = t!(text, "alliance-attention-owner", steps = numbers(steps), count = steps.len());
            (false, name, href, text.get("alliance-attention-owner-why"))
        }
        Attention::Event { event, on, steps, href } => {
            let (steps, count, date) = (numbers(steps), steps.len(), text.date(*on));
            let note = t!(text, "alliance-attention-event-why", date = date, steps = steps, count = count);
            (false, text.get(&format!("event-{}", event.as_str())), href.clone(), note)
        }
    };
    let (kind, key) = if late { (BadgeKind::Bad, "alliance-late") } else { (BadgeKind::Warning, "alliance-look") };
    let badge = view! { <Badge kind>{text.get(key)}</Badge> }.into_any();
    view! {
        <Item lead=Some(badge) note>
            <a href=href>{name}</a>
        </Item>
    }
    .into_any()
}

//! The alliance's work in a step: one form with criteria, status and notes; plain text for who may only read.

use domain::route::{Criterion, StepStatus};
use leptos::prelude::*;

use super::{Filled, Own, Saved, View};
use crate::{
    components::{
        Badge, BadgeKind, Button, ButtonKind, Card, Checkboxes, Choice, Confirm, Facts, Field, FieldKind, Item,
        ItemList, Notice, NoticeKind, Once, PostForm, Radios, Row, TextArea,
    },
    form::{FormState, Overtaken},
    islands::notes::{NotesAutosave, NotesWords},
    route::{status_badge, status_name, step_anchor},
    t,
    text::Text,
};

pub(super) fn work(text: Text, view: &View) -> AnyView {
    match &view.form {
        // On paper a form is empty boxes: there stands what is stored.
        Some(form) => view! {
            <div class="aw-stack aw-on-screen">{write(text, view, form)}</div>
            <div class="aw-stack aw-on-paper">{read(text, view)}</div>
        }
        .into_any(),
        None => read(text, view),
    }
}

fn write(text: Text, view: &View, form: &FormState) -> AnyView {
    let criteria: Vec<Choice> =
        view.text.done.iter().map(|done| Choice::new(done.key.clone(), done.text.clone())).collect();
    let button = if view.stale.is_some() { "route-save-anyway" } else { "common-save" };
    let hint = match &view.arrangement {
        Some((count, None)) => t!(text, "route-light-points", count = *count),
        _ => String::new(),
    };
    let criteria = (!criteria.is_empty()).then(|| {
        // The end of the form is far from a long list; while two versions stand beside each other there is one button.
        let near = (criteria.len() > 2 && view.stale.is_none()).then(|| {
            view! { <Row><Button kind=ButtonKind::Secondary>{text.get("route-save-ticks")}</Button></Row> }
        });
        view! {
            <Card title=text.get("route-done-when")>
                <Checkboxes text form name="checked" label=text.get("route-criteria") options=criteria hint required=true />
                {near}
                {view.filled.as_ref().map(|filled| elsewhere(text, filled))}
            </Card>
        }
    });
    let past = if view.saved.overdue { text.get("route-due-past") } else { String::new() };
    let options = StepStatus::ALL
        .into_iter()
        .map(|status| {
            let hint =
                if status == StepStatus::NotApplicable { text.get("route-status-reason-hint") } else { String::new() };
            Choice::new(status.as_str(), status_name(text, status)).hint(hint)
        })
        .collect();
    let light = view.light.as_ref().map(|(light, points)| {
        let points = points.iter().map(|point| view! { <li>{point.clone()}</li> }).collect_view();
        view! {
            <Notice kind=NoticeKind::Warning>
                <p>{text.get("route-light-about")} " " {step_anchor(&light.at("werk"))} "."</p>
                <p>{text.get("route-light-tick")}</p>
                <ul>{points}</ul>
                <p>{text.get("route-light-anyway")}</p>
            </Notice>
            <TextArea text form name="light_reason" label=text.get("route-light-reason") rows=2 sometimes=true personal_data_hint=true />
        }
    });
    // A reason that was given stays with the work.
    let kept = view
        .light
        .is_none()
        .then(|| view! { <input type="hidden" name="light_reason" value=form.value("light_reason") /> });
    let stale = view.stale.map(|by| stored(text, view, by));
    view! {
        <PostForm text form id="werk">
            {stale}
            {criteria}
            <Card title=text.get("route-status-card") id="status">
                <div class="aw-choices">
                    <Radios text form name="status" label=text.get("route-status") options required=true />
                </div>
                <TextArea text form name="reason" label=text.get("route-reason") rows=2 sometimes=true hint=text.get("route-reason-hint") />
                {light}
                {kept}
                <Field text form name="owner" label=text.get("route-owner") hint=text.get("route-owner-hint") />
                <Field text form name="due_on" label=text.get("route-due") hint=past kind=FieldKind::Date />
            </Card>
            <Card title=text.get("route-notes")>
                <TextArea text form name="notes" label=text.get("route-notes-label") personal_data_hint=true rows=6 />
                <NotesAutosave
                    alliance=view.slug.clone()
                    step=view.key.clone()
                    initial=saved_line(text, &view.saved)
                    words=words(text)
                />
            </Card>
            <input type="hidden" name="version" id="werk-versie" value=form.value("version") />
            <Row>
                <Button>{text.get(button)}</Button>
            </Row>
        </PostForm>
        {view.own.as_ref().map(|own| take_off(text, own))}
    }
    .into_any()
}

/// What the plan says of the criteria: the ticks follow it.
fn elsewhere(text: Text, filled: &Filled) -> AnyView {
    let (place, href) = filled.place.clone();
    let items = filled
        .criteria
        .iter()
        .map(|(key, there)| {
            let (kind, state) =
                if *there { (BadgeKind::Ok, "route-filled-there") } else { (BadgeKind::Warning, "route-filled-not") };
            let lead = view! { <Badge kind>{text.get(state)}</Badge> }.into_any();
            view! { <Item lead=Some(lead)>{text.get(&format!("route-filled-{key}"))}</Item> }
        })
        .collect_view();
    view! {
        <p>{text.get("route-filled")} " " <a href=href>{place}</a></p>
        <ItemList>{items}</ItemList>
        <p class="aw-note">{text.get("route-filled-note")}</p>
    }
    .into_any()
}

fn words(text: Text) -> NotesWords {
    NotesWords {
        saved: t!(text, "route-notes-saved", time = "{time}"),
        failed: text.get("route-notes-failed"),
        stale: text.get("route-notes-stale"),
        stale_own: text.get("route-notes-stale-own"),
        too_long: text.get("route-notes-too-long"),
        guarded: text.get("route-notes-guarded"),
        restored: text.get("route-notes-restored"),
    }
}

fn saved_line(text: Text, saved: &Saved) -> String {
    match saved.at {
        Some(at) if saved.by.is_empty() => t!(text, "route-saved-at", at = text.moment(at)),
        Some(at) => t!(text, "route-saved-by", at = text.moment(at), by = saved.by.clone()),
        None => String::new(),
    }
}

/// What is stored now, shown above what was typed.
fn stored(text: Text, view: &View, by: Overtaken) -> AnyView {
    view! {
        <Notice kind=NoticeKind::Warning title=text.get(&by.key("route-stale-title"))>
            {text.get("route-stale-about")}
        </Notice>
        <Card title=text.get("route-stale-card")>{facts(text, view, &view.saved)}</Card>
    }
    .into_any()
}

fn read(text: Text, view: &View) -> AnyView {
    let criteria = (!view.text.done.is_empty()).then(|| {
        let items = view.text.done.iter().map(|done| {
            let status = if is_ticked(&view.saved, done) { StepStatus::Done } else { StepStatus::NotYet };
            view! { <Item lead=Some(status_badge(text, status))>{done.text.clone()}</Item> }
        });
        view! { <Card title=text.get("route-done-when")><ItemList>{items.collect_view()}</ItemList></Card> }
    });
    // The criteria stand above it.
    let rest = Saved { checked: Vec::new(), ..view.saved.clone() };
    view! {
        {criteria}
        <Card title=text.get("route-status-card")>{facts(text, view, &rest)}</Card>
    }
    .into_any()
}

fn is_ticked(saved: &Saved, criterion: &Criterion) -> bool {
    saved.checked.contains(&criterion.key)
}

/// Stored work, as names with their values.
pub(super) fn facts(text: Text, view: &View, saved: &Saved) -> AnyView {
    let mut items: Vec<(String, AnyView)> = Vec::new();
    let mut add = |key: &str, value: String| {
        if !value.is_empty() {
            items.push((text.get(key), view! { <span class="aw-typed">{value}</span> }.into_any()));
        }
    };
    add("route-status", status_name(text, saved.status));
    add("route-reason", saved.reason.clone());
    add("route-light-reason", saved.light_reason.clone());
    let ticked = view.text.done.iter().filter(|done| is_ticked(saved, done));
    add("route-ticked", ticked.map(|done| format!("✓ {}", done.text)).collect::<Vec<_>>().join("\n"));
    add("route-owner", saved.owner.clone());
    add("route-due", saved.due_on.map(|date| text.date(date)).unwrap_or_default());
    add("route-notes", saved.notes.clone().unwrap_or_default());
    let at = saved.at.map(|at| text.moment(at)).unwrap_or_default();
    let by = t!(text, "route-by-at", by = saved.by.clone(), at = at.clone());
    add("route-last-saved", if saved.by.is_empty() || at.is_empty() { at } else { by });
    view! { <Facts items /> }.into_any()
}

fn take_off(text: Text, own: &Own) -> Option<AnyView> {
    let action = own.action.clone().filter(|_| !own.removed)?;
    let confirm = view! {
        <Confirm label=text.get("route-own-remove") button=text.get("route-own-remove-button") action once=own.once>
            <p>{text.get("route-own-remove-about")}</p>
        </Confirm>
    };
    Some(confirm.into_any())
}

pub(super) fn put_back(text: Text, own: &Own) -> Option<AnyView> {
    let action = own.action.clone()?;
    let form = view! {
        <form method="post" action=action>
            <Once once=own.once />
            <input type="hidden" name="undo" value="ja" />
            <Button kind=ButtonKind::Secondary>{text.get("route-put-back")}</Button>
        </form>
    };
    Some(form.into_any())
}

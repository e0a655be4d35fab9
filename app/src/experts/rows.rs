//! The lists in a part: groups with their places, rungs, lines of the budget. Rule: a row that is empty or taken away is gone when it is saved,
//! and there are always two empty ones, so that it works without a script; a list that is full says so.

use domain::experts::{
    ParticipationLevel,
    plan::{
        LineKind, Part,
        form::{LINE_ROW, MOST_ROWS, REMOVED, RUNG_ROW},
    },
    rungs::{Formality, Group},
};
use leptos::prelude::*;
use uuid::Uuid;

use super::{Names, group_name};
use crate::{
    components::{Choice, Field, FieldKind, Notice, NoticeKind, Select, TextArea},
    form::FormState,
    t,
    text::Text,
};

/// Empty rows below those that are filled in.
const EMPTY: usize = 2;

/// How many rows a list shows, by the fields of a row.
fn count(form: &FormState, fields: &[&str]) -> usize {
    let typed = |row: &usize| fields.iter().any(|field| !form.value(&format!("{field}-{row}")).is_empty());
    let last = (0..MOST_ROWS).rev().find(typed);
    (last.map_or(0, |row| row + 1) + EMPTY).min(MOST_ROWS)
}

/// Says that there is no room for another row.
fn full(text: Text, rows: usize) -> Option<AnyView> {
    (rows == MOST_ROWS).then(|| {
        let words = t!(text, "experts-rows-full", most = MOST_ROWS);
        view! { <Notice kind=NoticeKind::Warning>{words}</Notice> }.into_any()
    })
}

/// What can be chosen as the subject of a row, and that it goes.
fn subjects(text: Text, mut all: Vec<Choice>) -> Vec<Choice> {
    all.push(Choice::new(REMOVED, text.get("experts-row-remove")));
    all
}

pub(super) fn lists(text: Text, form: &FormState, part: Part, names: &Names, partners: &[(Uuid, String)]) -> AnyView {
    match part {
        Part::Who => Group::ALL.map(|group| who(text, form, group, partners)).collect_view().into_any(),
        Part::Rungs => {
            let rows = count(form, &RUNG_ROW);
            let list = (0..rows).map(|row| rung(text, form, row, names)).collect_view();
            view! { {list} {full(text, rows)} }.into_any()
        }
        Part::Planning => {
            let rows = count(form, &LINE_ROW);
            let list = (0..rows).map(|row| line(text, form, row)).collect_view();
            view! { {list} {full(text, rows)} }.into_any()
        }
        _ => ().into_any(),
    }
}

fn partner_choices(partners: &[(Uuid, String)]) -> Vec<Choice> {
    partners.iter().map(|(id, name)| Choice::new(id.to_string(), name.clone())).collect()
}

fn who(text: Text, form: &FormState, group: Group, partners: &[(Uuid, String)]) -> AnyView {
    let name = group_name(text, group);
    let key = group.as_str();
    let via = (0..count(form, &[&format!("via-{key}")]))
        .map(|row| {
            let label = t!(text, "experts-who-via-of", group = name.clone(), number = row + 1);
            let options = partner_choices(partners);
            let empty = text.get("experts-who-via-none");
            view! { <Select text form name=format!("via-{key}-{row}") label options empty sometimes=true /> }
        })
        .collect_view();
    let label = t!(text, "experts-who-places-of", group = name.clone());
    view! {
        <fieldset class="aw-fieldset aw-rowset">
            <legend class="utrecht-form-label">{name}</legend>
            <Field text form name=format!("places-{key}") label kind=FieldKind::Number sometimes=true />
            {via}
        </fieldset>
    }
    .into_any()
}

fn rung(text: Text, form: &FormState, row: usize, names: &Names) -> AnyView {
    let number = row + 1;
    let label =
        |end: &str| t!(text, "experts-row-label", label = text.get(&format!("experts-rungs-{end}")), number = number);
    let spots = names.spots().into_iter().map(|(spot, name)| Choice::new(spot.code(), name)).collect();
    let spots = subjects(text, spots);
    let groups = Group::ALL.map(|group| Choice::new(group.as_str(), group_name(text, group))).to_vec();
    let rungs = ParticipationLevel::ALL
        .map(|rung| Choice::new(rung.as_str(), text.get(&format!("rung-{}", rung.as_str()))))
        .to_vec();
    let formality = Formality::ALL
        .map(|one| Choice::new(one.as_str(), text.get(&format!("experts-formality-{}", one.as_str()))))
        .to_vec();
    view! {
        <fieldset class="aw-fieldset aw-rowset">
            <legend class="utrecht-form-label">{t!(text, "experts-rungs-row", number = number)}</legend>
            <Select text form name=format!("place-{row}") label=label("place") options=spots empty=text.get("experts-row-none") sometimes=true />
            <Select text form name=format!("group-{row}") label=label("group") options=groups sometimes=true />
            <Field text form name=format!("year-{row}") label=label("year") kind=FieldKind::Number sometimes=true />
            <Select text form name=format!("rung-{row}") label=label("rung") options=rungs sometimes=true />
            <Select text form name=format!("formality-{row}") label=label("formality") options=formality sometimes=true />
            <TextArea text form name=format!("promised-{row}") label=label("promised") rows=2 sometimes=true />
            <TextArea text form name=format!("reason-{row}") label=label("reason") rows=2 />
        </fieldset>
    }
    .into_any()
}

fn line(text: Text, form: &FormState, row: usize) -> AnyView {
    let number = row + 1;
    let label = |end: &str| {
        t!(text, "experts-row-label", label = text.get(&format!("experts-planning-{end}")), number = number)
    };
    let kinds = LineKind::ALL
        .map(|kind| Choice::new(kind.as_str(), text.get(&format!("experts-line-{}", kind.as_str()))))
        .to_vec();
    let kinds = subjects(text, kinds);
    view! {
        <fieldset class="aw-fieldset aw-rowset">
            <legend class="utrecht-form-label">{t!(text, "experts-planning-row", number = number)}</legend>
            <Select text form name=format!("for-{row}") label=label("for") options=kinds empty=text.get("experts-row-none") sometimes=true />
            <Field text form name=format!("what-{row}") guarded=true label=label("what") />
            <Field text form name=format!("times-{row}") label=label("times") kind=FieldKind::Number sometimes=true />
            <Field text form name=format!("each-{row}") label=label("each") kind=FieldKind::Number sometimes=true />
        </fieldset>
    }
    .into_any()
}

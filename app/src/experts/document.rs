//! The plan as one document: the same parts, in the same words, on screen, as a PDF and as a Word file. Rule: what is missing is said, never
//! left out.

use domain::{
    check::parse_date,
    experts::{
        children::Lundy,
        plan::{
            Part, Plan, contradictions,
            form::{FieldKind, LUNDY_REASON, fields, fill, lundy_field},
            gaps,
        },
        slots::sums,
    },
};
use leptos::prelude::*;

use super::{
    Names, because, contradiction, euro, gap_name, group_name, missing_words, month_name, paragraphs, part_title,
};
use crate::{
    alliance::in_a_sentence,
    components::{Column, DataTable, Facts, Notice, NoticeKind},
    t,
    text::Text,
};

/// A part of the document.
#[derive(Clone, Debug)]
pub struct Section {
    pub part: Part,
    pub title: String,
    pub blocks: Vec<Block>,
}

/// What stands in a part.
#[derive(Clone, Debug)]
pub enum Block {
    /// A label and what was written.
    Fact(String, String),
    Table(Table),
    /// What is missing, left open or contradicts itself.
    Note(String),
}

/// A list in a part.
#[derive(Clone, Debug, Default)]
pub struct Table {
    pub caption: String,
    /// Name of each column, and whether it holds numbers.
    pub columns: Vec<(String, bool)>,
    pub rows: Vec<Vec<String>>,
}

impl Table {
    fn new(text: Text, caption: &str, columns: &[(&str, bool)]) -> Self {
        let column = |(key, numeric): &(&str, bool)| (text.get(key), *numeric);
        Self { caption: text.get(caption), columns: columns.iter().map(column).collect(), rows: Vec::new() }
    }
}

/// All thirteen parts.
pub fn sections(text: Text, plan: &Plan, names: &Names) -> Vec<Section> {
    Part::ALL.into_iter().map(|part| section(text, plan, part, names)).collect()
}

/// One part.
pub fn section(text: Text, plan: &Plan, part: Part, names: &Names) -> Section {
    let mut blocks = Vec::new();
    blocks.extend(table(text, plan, part, names).map(Block::Table));
    blocks.extend(facts(text, plan, part).into_iter().map(|(label, value)| Block::Fact(label, value)));
    blocks.extend(notes(text, plan, part).into_iter().map(Block::Note));
    Section { part, title: part_title(text, part), blocks }
}

/// The fields that are filled in, as people read them.
fn facts(text: Text, plan: &Plan, part: Part) -> Vec<(String, String)> {
    let filled = fill(plan, part);
    let values = |name: &str| -> Vec<&str> {
        let of_name = filled.iter().filter(|(field, value)| field == name && !value.is_empty());
        of_name.map(|(_, value)| value.as_str()).collect()
    };
    let mut found = Vec::new();
    for field in fields(part) {
        let held = values(field.name);
        let named = |key: &str| {
            let names: Vec<String> = held.iter().map(|value| text.get(&format!("experts-{key}-{value}"))).collect();
            in_a_sentence(text, &names)
        };
        let first = held.first().copied().unwrap_or_default();
        let shown = match field.kind {
            FieldKind::Kinds => named("kind"),
            FieldKind::ChildSafety => named("child"),
            FieldKind::ChildFormats => named("format"),
            FieldKind::Date => parse_date(first).map(|date| text.date(date)).unwrap_or_default(),
            FieldKind::Tick => {
                if first == "ja" {
                    text.get("experts-yes")
                } else {
                    String::new()
                }
            }
            FieldKind::Money => plan.planning.available.map(|cents| euro(text, cents)).unwrap_or_default(),
            _ => first.to_owned(),
        };
        // The reason of the check stands in its note, and the money that there is beside what it costs.
        let elsewhere = field.name == LUNDY_REASON || field.kind == FieldKind::Money && has_budget(plan);
        if !shown.is_empty() && !elsewhere {
            found.push((text.get(&format!("experts-{}-{}", part.as_str(), field.name)), shown));
        }
    }
    found
}

fn table(text: Text, plan: &Plan, part: Part, names: &Names) -> Option<Table> {
    let table = match part {
        Part::Who => who(text, plan, names),
        Part::Rungs => rungs(text, plan, names),
        Part::Roles => slots(text, plan, names),
        Part::Planning => budget(text, plan),
        _ => return None,
    };
    (!table.rows.is_empty()).then_some(table)
}

fn who(text: Text, plan: &Plan, names: &Names) -> Table {
    let columns = [("experts-column-group", false), ("experts-column-places", true), ("experts-column-via", false)];
    let mut table = Table::new(text, "experts-table-who", &columns);
    for row in &plan.who.groups {
        let via: Vec<String> = row.via.iter().map(|id| names.partner(text, id)).collect();
        table.rows.push(vec![group_name(text, row.group), row.places.to_string(), in_a_sentence(text, &via)]);
    }
    table
}

fn rungs(text: Text, plan: &Plan, names: &Names) -> Table {
    let columns = [
        ("experts-rungs-place", false),
        ("experts-rungs-group", false),
        ("experts-rungs-year", false),
        ("experts-rungs-rung", false),
        ("experts-rungs-formality", false),
        ("experts-rungs-promised", false),
    ];
    let mut table = Table::new(text, "experts-table-rungs", &columns);
    for entry in &plan.rungs {
        let rung = entry.planned.map(|rung| text.get(&format!("rung-{}", rung.as_str())));
        let formality = entry.formality.map(|one| text.get(&format!("experts-formality-{}", one.as_str())));
        let reason = because(text, entry, names.is_low(entry));
        let promised = [Some(entry.promised.clone()).filter(|promised| !promised.is_empty()), reason];
        table.rows.push(vec![
            names.spot(text, entry.place),
            group_name(text, entry.group),
            entry.year.to_string(),
            rung.unwrap_or_default(),
            formality.unwrap_or_default(),
            promised.into_iter().flatten().collect::<Vec<_>>().join(" "),
        ]);
    }
    table
}

/// The places: what each does, through whom, and how much.
pub fn slots(text: Text, plan: &Plan, names: &Names) -> Table {
    let columns = [
        ("experts-column-slot", false),
        ("experts-column-role", false),
        ("experts-column-via", false),
        ("experts-column-period", false),
        ("experts-column-meetings", true),
        ("experts-column-hours", true),
        ("experts-column-money", true),
    ];
    let mut table = Table::new(text, "experts-table-slots", &columns);
    for slot in &plan.slots {
        let role = text.get(&format!("experts-role-{}", slot.role.as_str()));
        let task = if slot.task.is_empty() { role } else { format!("{role}: {}", slot.task) };
        let (first, last) = (month_name(text, slot.first), month_name(text, slot.last));
        let money =
            t!(text, "experts-slot-money", fee = euro(text, slot.fee.into()), travel = euro(text, slot.travel.into()));
        table.rows.push(vec![
            t!(text, "experts-slot-name", number = i64::from(slot.number), group = group_name(text, slot.group)),
            task,
            slot.via.as_ref().map(|id| names.partner(text, id)).unwrap_or_default(),
            if first == last { first } else { format!("{first} – {last}") },
            slot.meetings.to_string(),
            slot.hours.to_string(),
            money,
        ]);
    }
    table
}

/// There is something to add up.
fn has_budget(plan: &Plan) -> bool {
    !plan.slots.is_empty() || !plan.planning.lines.is_empty()
}

/// What the plan costs, added up.
pub fn budget(text: Text, plan: &Plan) -> Table {
    let columns = [("experts-column-for", false), ("experts-column-how", false), ("experts-column-sum", true)];
    let mut table = Table::new(text, "experts-table-budget", &columns);
    let (budget, places) = (plan.budget(), sums(&plan.slots));
    if !has_budget(plan) {
        return table;
    }
    let meetings = t!(
        text,
        "experts-budget-meetings",
        places = places.places,
        meetings = i64::try_from(places.meetings).unwrap_or(0)
    );
    let mut row = |name: String, how: String, cents: u64| table.rows.push(vec![name, how, euro(text, cents)]);
    if !plan.slots.is_empty() {
        row(text.get("experts-budget-fees"), meetings.clone(), budget.fees);
        row(text.get("experts-budget-travel"), meetings, budget.travel);
    }
    for line in &plan.planning.lines {
        let kind = text.get(&format!("experts-line-{}", line.kind.as_str()));
        let name = if line.what.is_empty() { kind } else { format!("{kind}: {}", line.what) };
        row(name, format!("{} × {}", text.number(i64::from(line.times)), euro(text, line.each.into())), line.sum());
    }
    row(text.get("experts-budget-total"), String::new(), budget.total());
    if let Some(available) = budget.available {
        row(text.get("experts-planning-available"), String::new(), available);
        let (key, rest) = match budget.over() {
            Some(over) => ("experts-budget-over", over),
            None => ("experts-budget-left", budget.left().unwrap_or(0)),
        };
        row(text.get(key), String::new(), rest);
    }
    table
}

/// What is missing, left open or contradicts itself; and a Lundy check with one of the four empty.
pub fn notes(text: Text, plan: &Plan, part: Part) -> Vec<String> {
    let missing: Vec<String> =
        gaps(plan).iter().filter(|gap| gap.part == part).map(|gap| gap_name(text, gap)).collect();
    let mut notes = Vec::new();
    if !missing.is_empty() {
        notes.push(missing_words(text, &missing));
    }
    if let Some(reason) = plan.left_open.get(&part).filter(|reason| !reason.is_empty()) {
        notes.push(t!(text, "experts-left-open-because", reason = reason.clone()));
    }
    if part == Part::Safety && plan.has_children() {
        notes.extend(lundy(text, plan));
    }
    let wrong = contradictions(plan).into_iter().filter(|one| one.part() == part);
    notes.extend(wrong.map(|one| contradiction(text, one)));
    notes
}

/// What stays visible of a check with one of the four empty, and why; also when more are empty than a reason is enough for.
pub fn lundy(text: Text, plan: &Plan) -> Option<String> {
    let check = &plan.safety.lundy;
    let empty = check.empty();
    if empty.is_empty() || check.reason.trim().is_empty() {
        return None;
    }
    let name = |part: &Lundy| text.get(&format!("experts-safety-{}", lundy_field(*part)));
    let names: Vec<String> = empty.iter().map(name).collect();
    Some(t!(text, "experts-lundy-empty", names = in_a_sentence(text, &names), reason = check.reason.clone()))
}

/// A part on screen.
pub fn on_screen(text: Text, blocks: &[Block]) -> AnyView {
    let mut facts: Vec<(String, AnyView)> = Vec::new();
    let mut shown: Vec<AnyView> = Vec::new();
    for block in blocks {
        match block {
            Block::Fact(label, value) => facts.push((label.clone(), paragraphs(value))),
            Block::Table(table) => shown.push(on_screen_table(text, table)),
            Block::Note(note) => {
                shown.push(view! { <Notice kind=NoticeKind::Remark>{note.clone()}</Notice> }.into_any());
            }
        }
    }
    let facts = (!facts.is_empty()).then(|| view! { <Facts items=facts /> });
    view! { {facts} {shown} }.into_any()
}

pub fn on_screen_table(text: Text, table: &Table) -> AnyView {
    let columns = table
        .columns
        .iter()
        .map(|(name, numeric)| if *numeric { Column::new(name).numeric() } else { Column::new(name) })
        .collect();
    let rows =
        table.rows.iter().map(|row| row.iter().map(|cell| crate::components::text_cell(cell)).collect()).collect();
    view! { <DataTable text caption=table.caption.clone() columns rows /> }.into_any()
}

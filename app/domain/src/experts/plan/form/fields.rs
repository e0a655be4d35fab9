//! The fields of each part, in the order of the page. Groups, rungs, places and lines of the budget are lists, which a page shows by itself.

use super::super::{super::children::Lundy, Part};

/// What is typed in a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldKind {
    /// Several lines.
    Text,
    /// One line.
    Line,
    Date,
    /// Whole, from the first up to and including the second.
    Number(u64, u64),
    /// Euros with cents.
    Money,
    /// Yes or no.
    Tick,
    /// A question on each line.
    Questions,
    /// Several of [`CompensationKind`](super::super::CompensationKind).
    Kinds,
    /// Several of [`ChildSafety`](super::super::super::children::ChildSafety).
    ChildSafety,
    /// Several of [`ChildFormat`](super::super::super::children::ChildFormat).
    ChildFormats,
}

/// A field; its name is part of the locale key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    pub name: &'static str,
    pub kind: FieldKind,
}

const fn field(name: &'static str, kind: FieldKind) -> Field {
    Field { name, kind }
}

const fn text(name: &'static str) -> Field {
    field(name, FieldKind::Text)
}

/// Why the Lundy check is finished with one of the four empty.
pub const LUNDY_REASON: &str = "lundy_reason";

/// The field of one of the four.
pub fn lundy_field(part: Lundy) -> &'static str {
    match part {
        Lundy::Audience => "lundy_audience",
        Lundy::Influence => "lundy_influence",
        Lundy::Space => "lundy_space",
        Lundy::Voice => "lundy_voice",
    }
}

const QUESTION: &[Field] = &[text("why_now"), text("question"), text("open")];
const WHO: &[Field] = &[text("diversity"), text("unreached")];
const RECRUITMENT: &[Field] = &[text("how"), text("acquaintance")];
const PREPARATION: &[Field] =
    &[field("contact", FieldKind::Line), text("experts"), text("officials"), text("partners")];
const SAFETY: &[Field] = &[
    text("house_rules"),
    text("consent"),
    text("after_care"),
    field("formats", FieldKind::ChildFormats),
    text("lundy_audience"),
    text("lundy_influence"),
    text("lundy_space"),
    text("lundy_voice"),
    text(LUNDY_REASON),
    field("children", FieldKind::ChildSafety),
];
const COMPENSATION: &[Field] = &[
    field("kinds", FieldKind::Kinds),
    text("agreed"),
    field("payer", FieldKind::Line),
    field("within_days", FieldKind::Number(0, 365)),
    field("discussed", FieldKind::Date),
];
const PRACTICAL: &[Field] =
    &[text("when"), text("place"), text("food"), text("travel"), text("childcare"), text("interpreter"), text("means")];
const DECISION: &[Field] =
    &[field("on", FieldKind::Date), field("by", FieldKind::Line), text("told_how"), field("told_on", FieldKind::Date)];
const PLANNING: &[Field] =
    &[field("from", FieldKind::Date), field("until", FieldKind::Date), field("available", FieldKind::Money)];
const EVALUATION: &[Field] =
    &[field("on", FieldKind::Date), field("questions", FieldKind::Questions), field("together", FieldKind::Tick)];
const ANCHORING: &[Field] =
    &[text("how"), field("formal_percent", FieldKind::Number(0, 100)), field("by_year", FieldKind::Number(2000, 2100))];

/// The fields of a part that are no list.
pub fn fields(part: Part) -> &'static [Field] {
    match part {
        Part::Question => QUESTION,
        Part::Who => WHO,
        Part::Rungs | Part::Roles => &[],
        Part::Recruitment => RECRUITMENT,
        Part::Preparation => PREPARATION,
        Part::Safety => SAFETY,
        Part::Compensation => COMPENSATION,
        Part::Practical => PRACTICAL,
        Part::Decision => DECISION,
        Part::Planning => PLANNING,
        Part::Evaluation => EVALUATION,
        Part::Anchoring => ANCHORING,
    }
}

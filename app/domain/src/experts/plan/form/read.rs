//! From what was typed to a plan. Rule: what cannot be read is said with its field, all of it at once, and then nothing is taken.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use time::Date;
use uuid::Uuid;
use validator::{Validate, ValidationErrors};

use super::{
    super::{
        super::{
            Month, ParticipationLevel,
            children::{ChildFormat, ChildSafety, Lundy},
            compensation::Discussed,
            rungs::{Entry, Formality, Group, Place},
            slots::{Role, Slot},
        },
        CompensationKind, Line, LineKind, Met, Part, Plan, QualityPoint, WhoGroup,
    },
    LINE_ROW, LONGEST_LINE, LONGEST_NOTE, LONGEST_TEXT, LUNDY_REASON, MOST_ROWS, QualityTalk, REMOVED, RUNG_ROW,
    lundy_field,
};
use crate::{check, goals::Amount};

/// What a form of the plan sends. Which fields it has depends on the part, so it is read there.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(transparent)]
pub struct PartForm(pub Vec<(String, String)>);

impl Validate for PartForm {
    fn validate(&self) -> Result<(), ValidationErrors> {
        Ok(())
    }
}

impl PartForm {
    /// Trimmed; empty when it was not sent.
    pub fn value(&self, name: &str) -> &str {
        self.0.iter().find(|(field, _)| field == name).map(|(_, value)| value.trim()).unwrap_or_default()
    }

    pub(in crate::experts) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(field, _)| field == name).map(|(_, value)| value.trim())
    }

    /// The version that the form was filled from; one that no record can have when it says something else.
    pub fn version(&self) -> i64 {
        self.value("version").parse().unwrap_or(-1)
    }
}

/// What is wrong with a field; `code` is the end of the locale key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    pub field: String,
    pub code: &'static str,
    pub args: Vec<(&'static str, u64)>,
}

struct Reader<'a> {
    form: &'a PartForm,
    wrong: Vec<Wrong>,
}

impl<'a> Reader<'a> {
    fn new(form: &'a PartForm) -> Self {
        Self { form, wrong: Vec::new() }
    }

    fn wrong(&mut self, field: &str, code: &'static str, args: &[(&'static str, u64)]) {
        self.wrong.push(Wrong { field: field.to_owned(), code, args: args.to_vec() });
    }

    fn at_most(&mut self, name: &str, most: u64) -> String {
        let text = self.form.value(name).replace("\r\n", "\n");
        if u64::try_from(text.chars().count()).is_ok_and(|length| length > most) {
            self.wrong(name, "too-long", &[("max", most)]);
        }
        text
    }

    fn text(&mut self, name: &str) -> String {
        self.at_most(name, LONGEST_TEXT)
    }

    fn line(&mut self, name: &str) -> String {
        let text = self.at_most(name, LONGEST_LINE);
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn date(&mut self, name: &str) -> Option<Date> {
        let text = self.form.value(name);
        let date = check::parse_date(text);
        if date.is_none() && !text.is_empty() {
            self.wrong(name, "date", &[]);
        }
        date
    }

    /// A whole number within bounds.
    fn number<N: TryFrom<u64>>(&mut self, name: &str, (min, max): (u64, u64)) -> Option<N> {
        let text = self.form.value(name);
        if text.is_empty() {
            return None;
        }
        let digits = text.bytes().all(|byte| byte.is_ascii_digit());
        let number = text.parse::<u64>().ok().filter(|number| digits && (min..=max).contains(number));
        let read = number.and_then(|number| N::try_from(number).ok());
        if read.is_none() {
            self.wrong(name, "range", &[("min", min), ("max", max)]);
        }
        read
    }

    fn year(&mut self, name: &str) -> Option<i32> {
        self.number::<u16>(name, (2000, 2100)).map(i32::from)
    }

    /// Euros as cents.
    fn money<N: TryFrom<u64>>(&mut self, name: &str, max: u64) -> Option<N> {
        let text = self.form.value(name).trim_start_matches('€');
        if text.is_empty() {
            return None;
        }
        let cents = Amount::parse(text).and_then(|amount| u64::try_from(amount.0).ok());
        let read = cents.filter(|cents| *cents <= max * 100).and_then(|cents| N::try_from(cents).ok());
        if read.is_none() {
            self.wrong(name, "money", &[("max", max)]);
        }
        read
    }

    /// One of a list; nothing for an empty field.
    fn one<T>(&mut self, name: &str, parse: impl Fn(&str) -> Option<T>) -> Option<T> {
        let text = self.form.value(name);
        let read = parse(text);
        if read.is_none() && !text.is_empty() {
            self.wrong(name, "choose", &[]);
        }
        read
    }

    /// Of a list; a field that must be filled in.
    fn needed<T>(&mut self, name: &str, parse: impl Fn(&str) -> Option<T>) -> Option<T> {
        if self.form.value(name).is_empty() {
            self.wrong(name, "choose", &[]);
            return None;
        }
        self.one(name, parse)
    }

    fn several<T: Ord>(&mut self, name: &str, parse: impl Fn(&str) -> Option<T>) -> BTreeSet<T> {
        let form = self.form;
        let read: Option<BTreeSet<T>> = form.all(name).filter(|text| !text.is_empty()).map(parse).collect();
        if read.is_none() {
            self.wrong(name, "choose", &[]);
        }
        read.unwrap_or_default()
    }

    /// The rows of a list in which anything was typed, without those that have to go. One that does not say what it is about is wrong.
    fn rows(&mut self, fields: &[&str]) -> Vec<usize> {
        let value = |field: &str, row: usize| self.form.value(&format!("{field}-{row}"));
        let typed = |row: &usize| fields.iter().any(|field| !value(field, *row).is_empty());
        let named = fields.first().copied().unwrap_or_default();
        let rows: Vec<usize> = (0..MOST_ROWS).filter(typed).filter(|row| value(named, *row) != REMOVED).collect();
        let (rows, nameless): (Vec<usize>, Vec<usize>) =
            rows.into_iter().partition(|row| !value(named, *row).is_empty());
        for row in nameless {
            self.wrong(&format!("{named}-{row}"), "row-unnamed", &[]);
        }
        rows
    }

    fn done<T>(self, read: T) -> Result<T, Vec<Wrong>> {
        if self.wrong.is_empty() { Ok(read) } else { Err(self.wrong) }
    }
}

/// A month as people write it: `01-2027` or `2027-01`.
pub(in crate::experts) fn month(text: &str) -> Option<Month> {
    let (one, two) = text.split_once(['-', '/'])?;
    let (year, month) = if one.len() == 4 { (one, two) } else { (two, one) };
    Month::new(year.parse().ok()?, month.parse().ok()?)
}

/// The plan with what was typed in a part, or all that is wrong with that.
pub fn read(plan: &Plan, part: Part, form: &PartForm) -> Result<Plan, Vec<Wrong>> {
    let (mut plan, mut reader) = (plan.clone(), Reader::new(form));
    match part {
        Part::Question | Part::Who | Part::Rungs => content(&mut plan, part, &mut reader),
        Part::Safety => safety(&mut plan, &mut reader),
        Part::Roles => {}
        Part::Recruitment | Part::Preparation | Part::Compensation | Part::Practical => {
            arrangements(&mut plan, part, &mut reader);
        }
        Part::Decision | Part::Planning | Part::Evaluation | Part::Anchoring => course(&mut plan, part, &mut reader),
    }
    let reason = reader.text("left_open");
    plan.left_open.remove(&part);
    if !reason.is_empty() {
        plan.left_open.insert(part, reason);
    }
    reader.done(plan)
}

fn content(plan: &mut Plan, part: Part, reader: &mut Reader) {
    match part {
        Part::Question => {
            plan.question.why_now = reader.text("why_now");
            plan.question.question = reader.text("question");
            plan.question.open = reader.text("open");
        }
        Part::Who => {
            plan.who.diversity = reader.text("diversity");
            plan.who.unreached = reader.text("unreached");
            plan.who.groups = Group::ALL.into_iter().filter_map(|group| who(group, reader)).collect();
        }
        _ => {
            let rows = reader.rows(&RUNG_ROW);
            plan.rungs = rows.into_iter().filter_map(|row| rung(row, reader)).collect();
        }
    }
}

fn who(group: Group, reader: &mut Reader) -> Option<WhoGroup> {
    let places = reader.number(&format!("places-{}", group.as_str()), (0, 500)).unwrap_or(0);
    let mut via = Vec::new();
    for row in 0..MOST_ROWS {
        let name = format!("via-{}-{row}", group.as_str());
        if let Some(id) = reader.one(&name, |text| text.parse::<Uuid>().ok())
            && !via.contains(&id)
        {
            via.push(id);
        }
    }
    (places > 0 || !via.is_empty()).then_some(WhoGroup { group, places, via })
}

fn rung(row: usize, reader: &mut Reader) -> Option<Entry> {
    let name = |field: &str| format!("{field}-{row}");
    let place = reader.needed(&name("place"), Place::parse);
    let group = reader.needed(&name("group"), Group::parse);
    if reader.form.value(&name("year")).is_empty() {
        reader.wrong(&name("year"), "required", &[]);
    }
    let year = reader.year(&name("year"));
    let planned = reader.one(&name("rung"), ParticipationLevel::parse);
    let formality = reader.one(&name("formality"), Formality::parse);
    let promised = reader.at_most(&name("promised"), LONGEST_NOTE);
    let reason = reader.at_most(&name("reason"), LONGEST_NOTE);
    Some(Entry { planned, formality, promised, reason, ..Entry::new(place?, group?, year?) })
}

fn safety(plan: &mut Plan, reader: &mut Reader) {
    let safety = &mut plan.safety;
    safety.house_rules = reader.text("house_rules");
    safety.consent = reader.text("consent");
    safety.after_care = reader.text("after_care");
    safety.children = reader.several("children", ChildSafety::parse);
    safety.formats = reader.several("formats", ChildFormat::parse);
    let answers = Lundy::ALL.into_iter().map(|part| (part, reader.text(lundy_field(part))));
    safety.lundy.answers = answers.filter(|(_, text)| !text.is_empty()).collect();
    safety.lundy.reason = reader.text(LUNDY_REASON);
}

fn compensation(plan: &mut Plan, reader: &mut Reader) {
    let compensation = &mut plan.compensation;
    compensation.kinds = reader.several("kinds", CompensationKind::parse);
    compensation.agreed = reader.text("agreed");
    compensation.payer = reader.line("payer");
    compensation.within_days = reader.number("within_days", (0, 365));
    compensation.discussed = reader.date("discussed").map(|on| Discussed { on });
}

fn arrangements(plan: &mut Plan, part: Part, reader: &mut Reader) {
    match part {
        Part::Recruitment => {
            plan.recruitment.how = reader.text("how");
            plan.recruitment.acquaintance = reader.text("acquaintance");
        }
        Part::Preparation => {
            plan.preparation.contact = reader.line("contact");
            plan.preparation.experts = reader.text("experts");
            plan.preparation.officials = reader.text("officials");
            plan.preparation.partners = reader.text("partners");
        }
        Part::Compensation => compensation(plan, reader),
        _ => {
            let practical = &mut plan.practical;
            practical.when = reader.text("when");
            practical.place = reader.text("place");
            practical.food = reader.text("food");
            practical.travel = reader.text("travel");
            practical.childcare = reader.text("childcare");
            practical.interpreter = reader.text("interpreter");
            practical.means = reader.text("means");
        }
    }
}

fn course(plan: &mut Plan, part: Part, reader: &mut Reader) {
    match part {
        Part::Decision => {
            plan.decision.on = reader.date("on");
            plan.decision.by = reader.line("by");
            plan.decision.told_how = reader.text("told_how");
            plan.decision.told_on = reader.date("told_on");
        }
        Part::Planning => {
            plan.planning.from = reader.date("from");
            plan.planning.until = reader.date("until");
            plan.planning.available = reader.money("available", 10_000_000);
            let rows = reader.rows(&LINE_ROW);
            plan.planning.lines = rows.into_iter().filter_map(|row| line(row, reader)).collect();
        }
        Part::Evaluation => {
            plan.evaluation.on = reader.date("on");
            let questions = reader.text("questions");
            plan.evaluation.questions =
                questions.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect();
            plan.evaluation.together = reader.form.value("together") == "ja";
        }
        _ => {
            plan.anchoring.how = reader.text("how");
            plan.anchoring.formal_percent = reader.number("formal_percent", (0, 100));
            plan.anchoring.by_year = reader.year("by_year");
        }
    }
}

fn line(row: usize, reader: &mut Reader) -> Option<Line> {
    let name = |field: &str| format!("{field}-{row}");
    let kind = reader.needed(&name("for"), LineKind::parse);
    let what = reader.line(&name("what"));
    let times = reader.number(&name("times"), (1, 10_000)).unwrap_or(1);
    let each = reader.money(&name("each"), 1_000_000).unwrap_or(0);
    Some(Line { kind: kind?, what, times, each })
}

/// The plan with what was typed on the page of the light arrangement.
pub fn read_light(plan: &Plan, form: &PartForm) -> Result<Plan, Vec<Wrong>> {
    let (mut plan, mut reader) = (plan.clone(), Reader::new(form));
    plan.preparation.contact = reader.line("contact");
    plan.safety.house_rules = reader.text("house_rules");
    compensation(&mut plan, &mut reader);
    reader.done(plan)
}

/// A place with this number.
pub fn read_slot(number_of: u16, form: &PartForm) -> Result<Slot, Vec<Wrong>> {
    let mut reader = Reader::new(form);
    let group = reader.needed("group", Group::parse);
    let role = reader.needed("role", Role::parse);
    let task = reader.at_most("task", LONGEST_NOTE);
    let via = reader.one("via", |text| text.parse::<Uuid>().ok());
    let mut when = |name: &str| {
        let text = reader.form.value(name);
        let read = month(text);
        if read.is_none() {
            reader.wrong(name, "month", &[]);
        }
        read
    };
    let (first, last) = (when("first"), when("last"));
    if let (Some(first), Some(last)) = (first, last)
        && last < first
    {
        reader.wrong("last", "ends-before-start", &[]);
    }
    let meetings = reader.number("meetings", (0, 500)).unwrap_or(0);
    let hours = reader.number("hours", (0, 100)).unwrap_or(0);
    let fee = reader.money("fee", 100_000).unwrap_or(0);
    let travel = reader.money("travel", 100_000).unwrap_or(0);
    match (group, role, first, last) {
        (Some(group), Some(role), Some(first), Some(last)) => {
            reader.done(Slot { number: number_of, group, role, task, via, first, last, meetings, hours, fee, travel })
        }
        _ => Err(reader.wrong),
    }
}

/// What was said of the twelve points.
pub fn read_quality(form: &PartForm) -> Result<QualityTalk, Vec<Wrong>> {
    let (mut talk, mut reader) = (QualityTalk::default(), Reader::new(form));
    let mut notes = BTreeMap::new();
    for point in QualityPoint::ALL {
        if let Some(met) = reader.one(&format!("met-{}", point.as_str()), Met::parse) {
            talk.met.0.insert(point, met);
        }
        let note = reader.at_most(&format!("note-{}", point.as_str()), LONGEST_NOTE);
        if !note.is_empty() {
            notes.insert(point, note);
        }
    }
    talk.notes = notes;
    reader.done(talk)
}

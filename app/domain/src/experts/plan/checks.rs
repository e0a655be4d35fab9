//! What is missing in the plan, and what contradicts itself.

use std::collections::BTreeSet;

use super::{
    super::{
        Month,
        children::{ChildBand, ChildSafety, Finish},
        feedback::TERM,
        rungs::{Group, TargetGroup},
    },
    Part, Plan,
};

/// A field that is not filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Gap {
    pub part: Part,
    /// Part of the locale key.
    pub field: &'static str,
}

/// Everything that is not filled, in the order of the document.
pub fn gaps(plan: &Plan) -> Vec<Gap> {
    Part::ALL.into_iter().flat_map(|part| of_part(plan, part).map(move |field| Gap { part, field })).collect()
}

fn of_part(plan: &Plan, part: Part) -> impl Iterator<Item = &'static str> {
    let fields = match part {
        Part::Question | Part::Who | Part::Rungs | Part::Roles => content(plan, part),
        Part::Safety => safety(plan),
        Part::Recruitment | Part::Preparation | Part::Compensation | Part::Practical => arrangements(plan, part),
        Part::Decision | Part::Planning | Part::Evaluation | Part::Anchoring => course(plan, part),
    };
    fields.into_iter().filter_map(|(field, missing)| missing.then_some(field))
}

fn blank(text: &str) -> bool {
    text.trim().is_empty()
}

type Fields = Vec<(&'static str, bool)>;

/// Parts 1 to 4: what it is about, and with whom.
fn content(plan: &Plan, part: Part) -> Fields {
    match part {
        Part::Question => vec![
            ("why_now", blank(&plan.question.why_now)),
            ("question", blank(&plan.question.question)),
            ("open", blank(&plan.question.open)),
        ],
        Part::Who => vec![
            ("groups", plan.who.groups.iter().all(|row| row.places == 0)),
            ("via", plan.who.groups.iter().any(|row| row.places > 0 && row.via.is_empty())),
            ("diversity", blank(&plan.who.diversity)),
            ("unreached", blank(&plan.who.unreached)),
        ],
        Part::Rungs => {
            let planned = || plan.rungs.iter().filter(|entry| entry.planned.is_some());
            vec![
                ("planned", planned().next().is_none()),
                ("formality", planned().any(|entry| entry.formality.is_none())),
                ("promised", planned().any(|entry| blank(&entry.promised))),
            ]
        }
        _ => vec![
            ("slots", plan.slots.is_empty()),
            ("task", plan.slots.iter().any(|slot| blank(&slot.task))),
            ("meetings", plan.slots.iter().any(|slot| slot.meetings == 0 || slot.hours == 0)),
        ],
    }
}

/// Part 7. Children ask for more.
fn safety(plan: &Plan) -> Fields {
    let (safety, children) = (&plan.safety, plan.has_children());
    let arranged = ChildSafety::ALL.into_iter().all(|what| safety.children.contains(&what));
    vec![
        ("house_rules", blank(&safety.house_rules)),
        ("consent", blank(&safety.consent)),
        ("after_care", blank(&safety.after_care)),
        ("children", children && !arranged),
        ("formats", children && safety.formats.is_empty()),
        ("lundy", children && matches!(safety.lundy.finish(), Finish::AskReason(_) | Finish::NotYet(_))),
    ]
}

/// Parts 5, 6, 8 and 9: what is arranged.
fn arrangements(plan: &Plan, part: Part) -> Fields {
    match part {
        Part::Recruitment => {
            vec![("how", blank(&plan.recruitment.how)), ("acquaintance", blank(&plan.recruitment.acquaintance))]
        }
        Part::Preparation => vec![
            ("experts", blank(&plan.preparation.experts)),
            ("officials", blank(&plan.preparation.officials)),
            ("partners", blank(&plan.preparation.partners)),
            ("contact", blank(&plan.preparation.contact)),
        ],
        Part::Compensation => {
            let compensation = &plan.compensation;
            let paid = compensation.kinds.iter().any(|kind| kind.checked_as().is_some());
            vec![
                ("kinds", compensation.kinds.is_empty()),
                ("agreed", blank(&compensation.agreed)),
                ("payer", paid && blank(&compensation.payer)),
                ("within_days", paid && compensation.within_days.is_none()),
                ("discussed", paid && compensation.discussed.is_none()),
            ]
        }
        _ => {
            let practical = &plan.practical;
            vec![
                ("when", blank(&practical.when)),
                ("place", blank(&practical.place)),
                ("food", blank(&practical.food)),
                ("travel", blank(&practical.travel)),
                ("childcare", blank(&practical.childcare)),
                ("interpreter", blank(&practical.interpreter)),
                ("means", blank(&practical.means)),
            ]
        }
    }
}

/// Parts 10 to 13: when, with which money, and what stays.
fn course(plan: &Plan, part: Part) -> Fields {
    match part {
        Part::Decision => vec![
            ("on", plan.decision.on.is_none()),
            ("by", blank(&plan.decision.by)),
            ("told_how", blank(&plan.decision.told_how)),
            ("told_on", plan.decision.told_on.is_none()),
        ],
        Part::Planning => vec![
            ("from", plan.planning.from.is_none()),
            ("until", plan.planning.until.is_none()),
            ("available", plan.planning.available.is_none()),
        ],
        Part::Evaluation => vec![
            ("on", plan.evaluation.on.is_none()),
            ("questions", plan.evaluation.questions.iter().all(|question| blank(question))),
            ("together", !plan.evaluation.together),
        ],
        _ => vec![
            ("how", blank(&plan.anchoring.how)),
            ("formal_percent", plan.anchoring.formal_percent.is_none()),
            ("by_year", plan.anchoring.by_year.is_none()),
        ],
    }
}

/// Two things in the plan that cannot both be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Contradiction {
    /// Somebody would be alone in their group: at least two, never alone.
    Alone(Group),
    /// A group takes part without a rung.
    NoRung(Group),
    /// Two rungs for a group in the same phase and year.
    TwoRungs(Group),
    /// A rung is promised to a group that does not take part.
    NoPlaces(Group),
    /// The places of a group are not as many as its slots. A class of children has a place for who speaks for them, so there it is only about
    /// more slots than children.
    OtherCount {
        group: Group,
        places: u16,
        slots: usize,
    },
    /// A format that is not for the ages that take part.
    WrongAges(ChildBand),
    /// Places have a fee, but the compensation is without one.
    FeeWithoutKind,
    /// A fee is agreed, but no place has one.
    KindWithoutFee,
    /// "Nothing" beside another kind.
    NothingAndMore,
    /// More than there is, by so many cents.
    OverBudget(u64),
    EndsBeforeStart,
    /// A place is outside the planning.
    SlotOutside(u16),
    /// The decision is taken before people take part.
    DecidedBeforeStart,
    ToldBeforeDecision,
    /// People hear of the decision after more than eight weeks.
    ToldLate,
    EvaluatedBeforeStart,
    /// More than five questions.
    ManyQuestions(usize),
}

impl Contradiction {
    /// Where it is mended.
    pub fn part(self) -> Part {
        match self {
            Self::Alone(_) | Self::NoPlaces(_) => Part::Who,
            Self::NoRung(_) | Self::TwoRungs(_) => Part::Rungs,
            Self::OtherCount { .. } | Self::SlotOutside(_) => Part::Roles,
            Self::WrongAges(_) => Part::Safety,
            Self::FeeWithoutKind | Self::KindWithoutFee | Self::NothingAndMore => Part::Compensation,
            Self::OverBudget(_) | Self::EndsBeforeStart => Part::Planning,
            Self::DecidedBeforeStart | Self::ToldBeforeDecision | Self::ToldLate => Part::Decision,
            Self::EvaluatedBeforeStart | Self::ManyQuestions(_) => Part::Evaluation,
        }
    }

    /// Part of the locale key.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Alone(_) => "alone",
            Self::NoRung(_) => "no-rung",
            Self::TwoRungs(_) => "two-rungs",
            Self::NoPlaces(_) => "no-places",
            Self::OtherCount { .. } => "other-count",
            Self::WrongAges(_) => "wrong-ages",
            Self::FeeWithoutKind => "fee-without-kind",
            Self::KindWithoutFee => "kind-without-fee",
            Self::NothingAndMore => "nothing-and-more",
            Self::OverBudget(_) => "over-budget",
            Self::EndsBeforeStart => "ends-before-start",
            Self::SlotOutside(_) => "slot-outside",
            Self::DecidedBeforeStart => "decided-before-start",
            Self::ToldBeforeDecision => "told-before-decision",
            Self::ToldLate => "told-late",
            Self::EvaluatedBeforeStart => "evaluated-before-start",
            Self::ManyQuestions(_) => "many-questions",
        }
    }
}

/// So many questions are asked in the evaluation at most.
const QUESTIONS: usize = 5;

/// Everything that contradicts itself, in the order of the document. What is not filled contradicts nothing.
pub fn contradictions(plan: &Plan) -> Vec<Contradiction> {
    let mut found = people(plan);
    found.extend(money(plan));
    found.extend(days(plan));
    let questions = plan.evaluation.questions.iter().filter(|question| !blank(question)).count();
    found.extend((questions > QUESTIONS).then_some(Contradiction::ManyQuestions(questions)));
    found.sort_by_key(|contradiction| contradiction.part());
    found
}

fn people(plan: &Plan) -> Vec<Contradiction> {
    let mut found = Vec::new();
    for group in Group::ALL {
        let rows = plan.who.groups.iter().filter(|row| row.group == group);
        let places = rows.fold(0_u16, |places, row| places.saturating_add(row.places));
        let slots = plan.slots.iter().filter(|slot| slot.group == group).count();
        let rung = plan.rungs.iter().any(|entry| entry.group == group && entry.planned.is_some());
        // An organisation sends whom it sends.
        if places == 1 && group.target() != TargetGroup::Organisations {
            found.push(Contradiction::Alone(group));
        }
        if places > 0 && !rung && !plan.rungs.is_empty() {
            found.push(Contradiction::NoRung(group));
        }
        let cells: Vec<_> = plan.rungs.iter().filter(|entry| entry.group == group).collect();
        if cells.iter().map(|entry| (entry.place, entry.year)).collect::<BTreeSet<_>>().len() < cells.len() {
            found.push(Contradiction::TwoRungs(group));
        }
        if places == 0 && rung && !plan.who.groups.is_empty() {
            found.push(Contradiction::NoPlaces(group));
        }
        let children = group.target() == TargetGroup::Children;
        if slots > usize::from(places) || slots > 0 && slots < usize::from(places) && !children {
            found.push(Contradiction::OtherCount { group, places, slots });
        }
        if let Group::Children(band) = group
            && places > 0
            && !plan.safety.formats.is_empty()
            && !plan.safety.formats.iter().any(|format| format.bands().contains(&band))
        {
            found.push(Contradiction::WrongAges(band));
        }
    }
    found
}

fn money(plan: &Plan) -> Vec<Contradiction> {
    let kinds = &plan.compensation.kinds;
    let (fee, paid) = (kinds.iter().any(|kind| kind.is_fee()), plan.slots.iter().any(|slot| slot.fee > 0));
    let worth = kinds.iter().any(|kind| kind.has_worth());
    let nothing = kinds.contains(&super::CompensationKind::Nothing) && kinds.len() > 1;
    let found = [
        (paid && !worth && !kinds.is_empty()).then_some(Contradiction::FeeWithoutKind),
        (fee && !paid && !plan.slots.is_empty()).then_some(Contradiction::KindWithoutFee),
        nothing.then_some(Contradiction::NothingAndMore),
        plan.budget().over().map(Contradiction::OverBudget),
    ];
    found.into_iter().flatten().collect()
}

fn days(plan: &Plan) -> Vec<Contradiction> {
    let (from, until) = (plan.planning.from, plan.planning.until);
    let (decided, told) = (plan.decision.on, plan.decision.told_on);
    let before =
        |one: Option<time::Date>, other: Option<time::Date>| one.zip(other).is_some_and(|(one, other)| one < other);
    let late = decided.zip(told).is_some_and(|(decided, told)| told - decided > TERM);
    let whole = [
        (before(until, from), Contradiction::EndsBeforeStart),
        (before(decided, from), Contradiction::DecidedBeforeStart),
        (before(told, decided), Contradiction::ToldBeforeDecision),
        (late, Contradiction::ToldLate),
        (before(plan.evaluation.on, from), Contradiction::EvaluatedBeforeStart),
    ];
    let mut found: Vec<_> = whole.into_iter().filter_map(|(wrong, what)| wrong.then_some(what)).collect();
    for slot in &plan.slots {
        let early = from.is_some_and(|from| slot.first < Month::of(from));
        let over = until.is_some_and(|until| slot.last > Month::of(until));
        if early || over || slot.last < slot.first {
            found.push(Contradiction::SlotOutside(slot.number));
        }
    }
    found
}

/// Why the core group cannot agree on the plan yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Obstacle {
    /// Not filled, and the part does not say why it is left open.
    Missing(Gap),
    Wrong(Contradiction),
}

pub fn obstacles(plan: &Plan) -> Vec<Obstacle> {
    let open = |part: Part| plan.left_open.get(&part).is_some_and(|reason| !blank(reason));
    let missing = gaps(plan).into_iter().filter(|gap| !open(gap.part)).map(Obstacle::Missing);
    missing.chain(contradictions(plan).into_iter().map(Obstacle::Wrong)).collect()
}

//! From a plan to the values of a form.

use time::Date;

use super::{
    super::{
        super::{Month, children::Lundy, slots::Slot},
        Part, Plan, QualityPoint,
    },
    LUNDY_REASON, QualityTalk, lundy_field,
};

/// Names and values.
type Pairs = Vec<(String, String)>;

/// An amount of cents as it is typed: `12,50`, or `12` when there are no cents.
pub fn money(cents: u64) -> String {
    match (cents / 100, cents % 100) {
        (euros, 0) => euros.to_string(),
        (euros, cents) => format!("{euros},{cents:02}"),
    }
}

/// A day as a browser sends it.
fn day(date: Option<Date>) -> String {
    date.map(|date| date.to_string()).unwrap_or_default()
}

fn month(month: Month) -> String {
    format!("{:02}-{}", month.number(), month.year())
}

fn or_empty(value: Option<impl ToString>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

struct Filled(Pairs);

impl Filled {
    fn with(mut self, name: impl Into<String>, value: impl ToString) -> Self {
        self.0.push((name.into(), value.to_string()));
        self
    }

    fn all<'a>(self, name: &str, values: impl IntoIterator<Item = &'a str>) -> Self {
        values.into_iter().fold(self, |filled, value| filled.with(name, value))
    }
}

/// What the form of a part holds.
pub fn fill(plan: &Plan, part: Part) -> Pairs {
    let form = Filled(Vec::new());
    let form = match part {
        Part::Question | Part::Who | Part::Rungs => content(form, plan, part),
        Part::Safety => safety(form, plan),
        Part::Roles => form,
        Part::Recruitment | Part::Preparation | Part::Compensation | Part::Practical => arrangements(form, plan, part),
        Part::Decision | Part::Planning | Part::Evaluation | Part::Anchoring => course(form, plan, part),
    };
    form.with("left_open", plan.left_open.get(&part).map_or("", String::as_str)).0
}

fn content(form: Filled, plan: &Plan, part: Part) -> Filled {
    match part {
        Part::Question => form
            .with("why_now", &plan.question.why_now)
            .with("question", &plan.question.question)
            .with("open", &plan.question.open),
        Part::Who => {
            let form = form.with("diversity", &plan.who.diversity).with("unreached", &plan.who.unreached);
            plan.who.groups.iter().fold(form, |form, row| {
                let group = row.group.as_str();
                let form = form.with(format!("places-{group}"), row.places);
                let via = row.via.iter().enumerate();
                via.fold(form, |form, (index, id)| form.with(format!("via-{group}-{index}"), id))
            })
        }
        _ => plan.rungs.iter().enumerate().fold(form, |form, (row, entry)| {
            let name = |field: &str| format!("{field}-{row}");
            form.with(name("place"), entry.place.code())
                .with(name("group"), entry.group.as_str())
                .with(name("year"), entry.year)
                .with(name("rung"), entry.planned.map_or("", |rung| rung.as_str()))
                .with(name("formality"), entry.formality.map_or("", |formality| formality.as_str()))
                .with(name("promised"), &entry.promised)
                .with(name("reason"), &entry.reason)
        }),
    }
}

fn safety(form: Filled, plan: &Plan) -> Filled {
    let safety = &plan.safety;
    let form = form
        .with("house_rules", &safety.house_rules)
        .with("consent", &safety.consent)
        .with("after_care", &safety.after_care)
        .all("formats", safety.formats.iter().map(|one| one.as_str()));
    let form = Lundy::ALL.into_iter().fold(form, |form, part| {
        form.with(lundy_field(part), safety.lundy.answers.get(&part).map_or("", String::as_str))
    });
    form.with(LUNDY_REASON, &safety.lundy.reason).all("children", safety.children.iter().map(|one| one.as_str()))
}

fn compensation(form: Filled, plan: &Plan) -> Filled {
    let compensation = &plan.compensation;
    form.all("kinds", compensation.kinds.iter().map(|kind| kind.as_str()))
        .with("agreed", &compensation.agreed)
        .with("payer", &compensation.payer)
        .with("within_days", or_empty(compensation.within_days))
        .with("discussed", day(compensation.discussed.as_ref().map(|discussed| discussed.on)))
}

fn arrangements(form: Filled, plan: &Plan, part: Part) -> Filled {
    match part {
        Part::Recruitment => {
            form.with("how", &plan.recruitment.how).with("acquaintance", &plan.recruitment.acquaintance)
        }
        Part::Preparation => form
            .with("contact", &plan.preparation.contact)
            .with("experts", &plan.preparation.experts)
            .with("officials", &plan.preparation.officials)
            .with("partners", &plan.preparation.partners),
        Part::Compensation => compensation(form, plan),
        _ => form
            .with("when", &plan.practical.when)
            .with("place", &plan.practical.place)
            .with("food", &plan.practical.food)
            .with("travel", &plan.practical.travel)
            .with("childcare", &plan.practical.childcare)
            .with("interpreter", &plan.practical.interpreter)
            .with("means", &plan.practical.means),
    }
}

fn course(form: Filled, plan: &Plan, part: Part) -> Filled {
    match part {
        Part::Decision => form
            .with("on", day(plan.decision.on))
            .with("by", &plan.decision.by)
            .with("told_how", &plan.decision.told_how)
            .with("told_on", day(plan.decision.told_on)),
        Part::Planning => {
            let planning = &plan.planning;
            let form = form
                .with("from", day(planning.from))
                .with("until", day(planning.until))
                .with("available", or_empty(planning.available.map(money)));
            planning.lines.iter().enumerate().fold(form, |form, (row, line)| {
                form.with(format!("for-{row}"), line.kind.as_str())
                    .with(format!("what-{row}"), &line.what)
                    .with(format!("times-{row}"), line.times)
                    .with(format!("each-{row}"), money(line.each.into()))
            })
        }
        Part::Evaluation => form
            .with("on", day(plan.evaluation.on))
            .with("questions", plan.evaluation.questions.join("\n"))
            .with("together", if plan.evaluation.together { "ja" } else { "" }),
        _ => form
            .with("how", &plan.anchoring.how)
            .with("formal_percent", or_empty(plan.anchoring.formal_percent))
            .with("by_year", or_empty(plan.anchoring.by_year)),
    }
}

/// What the page of the light arrangement holds.
pub fn fill_light(plan: &Plan) -> Pairs {
    let form =
        Filled(Vec::new()).with("contact", &plan.preparation.contact).with("house_rules", &plan.safety.house_rules);
    compensation(form, plan).0
}

/// What the form of a place holds.
pub fn fill_slot(slot: &Slot) -> Pairs {
    Filled(Vec::new())
        .with("group", slot.group.as_str())
        .with("role", slot.role.as_str())
        .with("task", &slot.task)
        .with("via", or_empty(slot.via))
        .with("first", month(slot.first))
        .with("last", month(slot.last))
        .with("meetings", slot.meetings)
        .with("hours", slot.hours)
        .with("fee", money(slot.fee.into()))
        .with("travel", money(slot.travel.into()))
        .0
}

/// What the form of the quality check holds.
pub fn fill_quality(talk: &QualityTalk) -> Pairs {
    let points = QualityPoint::ALL.into_iter();
    points
        .fold(Filled(Vec::new()), |form, point| {
            let met = talk.met.0.get(&point).map_or("", |met| met.as_str());
            let note = talk.notes.get(&point).map_or("", String::as_str);
            form.with(format!("met-{}", point.as_str()), met).with(format!("note-{}", point.as_str()), note)
        })
        .0
}

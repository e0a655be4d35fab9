//! Every part, state and check has its words in both languages, and whatever was typed is text.

use domain::{
    account::Lang,
    experts::{
        Month,
        children::{ChildBand, ChildFormat, ChildSafety, Lundy},
        compensation::{
            self, AgeBand, Answers, Ask, Benefit, Confidence, Debts, KINDS, Kind, Payer, Payment, Regime, Rule,
        },
        plan::{
            CompensationKind, LineKind, Met, Part, Plan, QualityPoint, State,
            form::{PartState, QualityTalk, fields, fill, fill_slot},
            gaps,
        },
        rungs::{Entry, Formality, Group, Kept, Place as Row, TargetGroup},
        slots::{Role, Slot, Worry},
    },
};
use uuid::Uuid;

use super::{
    Names, check, document, done, light, matrix, overview, part, part_of, part_slug, process, quality, slot, versions,
};
use crate::{
    alliance::{Place, area::Format},
    form::FormState,
    testing::{EVIL, assert_harmless, render},
    text::Text,
};

fn keys() -> Vec<String> {
    let mut keys: Vec<String> = Vec::new();
    let mut add =
        |start: &str, ends: Vec<&str>| keys.extend(ends.into_iter().map(|end| format!("experts-{start}{end}")));
    for part in Part::ALL {
        let name = part.as_str();
        add(&format!("part-{name}"), vec!["", "-lead", "-guide", "-example", "-trap"]);
        add(&format!("{name}-"), fields(part).iter().map(|field| field.name).collect());
    }
    let empty = gaps(&Plan::default());
    for gap in &empty {
        add(&format!("{}-", gap.part.as_str()), vec![gap.field]);
    }
    add("group-", Group::ALL.map(Group::as_str).to_vec());
    add("kind-", CompensationKind::ALL.map(CompensationKind::as_str).to_vec());
    add("child-", ChildSafety::ALL.map(ChildSafety::as_str).to_vec());
    add("format-", ChildFormat::ALL.map(ChildFormat::as_str).to_vec());
    add("line-", LineKind::ALL.map(LineKind::as_str).to_vec());
    add("role-", Role::ALL.map(Role::as_str).to_vec());
    add("formality-", Formality::ALL.map(Formality::as_str).to_vec());
    add("matrix-", Formality::ALL.map(Formality::as_str).to_vec());
    add("target-", TargetGroup::ALL.map(TargetGroup::as_str).to_vec());
    let kept = [Kept::NotYet, Kept::Unplanned, Kept::Less, Kept::AsPromised, Kept::More];
    add("kept-", kept.map(Kept::as_str).to_vec());
    add("rule-", Rule::ALL.map(Rule::as_str).to_vec());
    add("regime-", Regime::ALL.map(Regime::as_str).to_vec());
    add("ask-", Ask::ALL.map(Ask::as_str).to_vec());
    add("say-", Ask::ALL.map(Ask::as_str).to_vec());
    add("check-benefit-", Benefit::ALL.map(Benefit::as_str).to_vec());
    add("check-age-", AgeBand::ALL.map(AgeBand::as_str).to_vec());
    add("check-debts-", Debts::ALL.map(Debts::as_str).to_vec());
    add("check-kind-", KINDS.map(|(name, _)| name).to_vec());
    for verdict in ["nothing-found", "discuss-first", "not-like-this"] {
        add(&format!("verdict-{verdict}"), vec!["", "-text"]);
    }
    add("closed-", vec!["agreed", "adopted"]);
    add("light-closed-", vec!["agreed", "adopted"]);
    add("warning-", Worry::ALL.map(Worry::as_str).to_vec());
    add("confidence-", Confidence::ALL.map(Confidence::as_str).to_vec());
    add("met-", Met::ALL.map(Met::as_str).to_vec());
    add("version-", State::ALL.map(State::as_str).to_vec());
    for point in QualityPoint::ALL {
        add(&format!("quality-{}", point.as_str()), vec!["", "-hint"]);
    }
    let states = [PartState::Empty, PartState::Partly, PartState::Done, PartState::LeftOpen, PartState::Wrong];
    add("state-", states.map(PartState::as_str).to_vec());
    let wrong = [
        "alone",
        "no-rung",
        "two-rungs",
        "no-places",
        "other-count",
        "wrong-ages",
        "fee-without-kind",
        "kind-without-fee",
        "nothing-and-more",
        "over-budget",
        "ends-before-start",
        "slot-outside",
        "decided-before-start",
        "told-before-decision",
        "told-late",
        "evaluated-before-start",
        "many-questions",
    ];
    add("wrong-", wrong.to_vec());
    keys
}

#[test]
fn everything_has_its_words_in_both_languages() {
    for lang in [Lang::Nl, Lang::En] {
        let text = Text::new(lang);
        let names = ["group", "places", "slots", "amount", "number", "count", "percent", "when", "limit"]
            .map(|name| (name, 1.into()));
        let missing: Vec<String> = keys().into_iter().filter(|key| text.with(key, &names) == *key).collect();
        assert!(missing.is_empty(), "{lang:?}: {missing:?}");
    }
    assert!(Part::ALL.into_iter().all(|part| part_of(part_slug(part)) == Some(part)));
}

fn evil() -> String {
    EVIL.to_owned()
}

/// Something in every part.
fn plan() -> Plan {
    let mut plan = Plan::default();
    plan.question.question = evil();
    plan.who.unreached = evil();
    plan.who.groups.push(domain::experts::plan::WhoGroup {
        group: Group::Children(ChildBand::Middle),
        places: 2,
        via: vec![Uuid::nil()],
    });
    plan.rungs.push(Entry { promised: evil(), reason: evil(), ..Entry::new(Row::Phase(2), Group::Experts, 2027) });
    let month = Month::new(2027, 1).unwrap();
    plan.slots.push(Slot {
        number: 1,
        group: Group::Experts,
        role: Role::Chair,
        task: evil(),
        via: Some(Uuid::nil()),
        first: month,
        last: month,
        meetings: 1,
        hours: 1,
        fee: 100_000,
        travel: 0,
    });
    plan.safety.lundy.answers.insert(Lundy::Audience, evil());
    plan.safety.lundy.reason = evil();
    plan.compensation.payer = evil();
    plan.left_open.insert(Part::Anchoring, evil());
    plan
}

fn place() -> Place {
    Place { slug: "voorbeeldstad".to_owned(), history: true, public_page: true }
}

fn names() -> Names {
    Names {
        partners: [(Uuid::nil(), evil())].into(),
        phases: vec![(2, evil())],
        processes: vec![(Uuid::nil(), evil())],
        least: vec![(2, domain::experts::ParticipationLevel::CoDecide)],
    }
}

fn form(pairs: Vec<(String, String)>) -> FormState {
    pairs.into_iter().fold(FormState::new(Uuid::nil()), |form, (name, value)| form.with(&name, value))
}

/// What a plan pays each month, without hours.
fn each_month(first: (i32, u8), last: (i32, u8), fee: u64) -> Vec<Payment> {
    let month = |(year, number)| Month::new(year, number).unwrap();
    let payment = |month| Payment { payer: Payer::Plan, kind: Kind::Volunteer, month, fee, expenses: 0, hours: None };
    month(first).until(month(last)).map(payment).collect()
}

#[test]
fn the_outcome_names_every_limit_and_every_year() {
    let answers = Answers::read(["social-assistance"], "27", "no").unwrap();
    let mut paid = each_month((2024, 1), (2026, 12), 23_000);
    paid.push(Payment { payer: Payer::Elsewhere, ..each_month((2023, 5), (2023, 5), 30_000).remove(0) });
    let view = check::View {
        place: place(),
        number: 1,
        money: String::new(),
        form: Some(FormState::new(Uuid::nil())),
        owner: String::new(),
        report: Some(compensation::check(&paid, answers)),
        talked: None,
        version: 1,
        talk: FormState::new(Uuid::nil()),
    };
    let shown = render(|frame| check::page(frame, view));
    let why = shown.split("Waarom").nth(1).unwrap().split("Gebruikte grenzen").next().unwrap();
    for said in ["2024 (€\u{a0}2.760)", "2025 (€\u{a0}2.760)", "2026 (€\u{a0}2.760)", "mei 2023 (€\u{a0}300)"] {
        assert!(why.contains(said), "{said}: {why}");
    }
    for limit in ["€\u{a0}190 per maand", "€\u{a0}2.100 per jaar", "€\u{a0}2.200 per jaar", "€\u{a0}220 per maand"]
    {
        assert!(why.contains(limit), "{limit}: {why}");
    }
    // What others pay is said of their month alone: for the tax and for the benefit.
    assert_eq!(why.matches("Dit komt door").count(), 2, "{why}");
}

#[test]
fn whatever_was_typed_is_text() {
    for one in Part::ALL {
        for writes in [true, false] {
            let view = part::View {
                place: place(),
                part: one,
                state: PartState::Partly,
                plan: plan(),
                names: names(),
                partners: vec![(Uuid::nil(), evil())],
                form: writes.then(|| form(fill(&plan(), one))),
                version: Some((1, State::Draft)),
                short: vec![evil()],
                opens_places: true,
                sheets: vec![(
                    Format { title: evil(), href: "/".to_owned(), pdf: Some("/".to_owned()), dutch_only: true },
                    true,
                )],
                steps: vec![(evil(), "/".to_owned())],
            };
            assert_harmless(&render(|frame| part::page(frame, view)));
        }
    }
    let text = Text::new(Lang::Nl);
    let view = versions::DocumentView {
        place: place(),
        alliance: evil(),
        number: 1,
        state: State::Draft,
        agreed_on: None,
        adopted_on: None,
        sections: document::sections(text, &plan(), &names()),
        may_write: true,
        versions: true,
    };
    assert_harmless(&render(|frame| versions::document_page(frame, view)));
    for closed in [false, true] {
        let slot = plan().slots[0].clone();
        let view = slot::View {
            place: place(),
            number: 1,
            form: form(fill_slot(&slot)),
            partners: vec![(Uuid::nil(), evil())],
            remove: Some(("/".to_owned(), Uuid::nil())),
            version: 1,
            warnings: Some(domain::experts::slots::warnings(&slot, &[].into())),
            owner: evil(),
            talked: None,
            closed: closed.then(|| ((1, State::Adopted), slot, names())),
        };
        assert_harmless(&render(|frame| slot::page(frame, view)));
    }
    let cells = plan().rungs;
    let view = matrix::View {
        place: place(),
        year: 2027,
        years: vec![2027],
        spots: vec![matrix::SpotRow {
            spot: Row::Phase(2),
            name: evil(),
            record: Some("/".to_owned()),
            change: Some("/".to_owned()),
        }],
        matrix: cells.iter().cloned().collect(),
        short: vec![(Row::Phase(2), Group::Experts)],
        low: Vec::new(),
        warnings: vec![evil()],
        least: vec![(evil(), "/".to_owned(), domain::experts::ParticipationLevel::Advise)],
        may_plan: true,
        reads_plan: true,
        may_write: true,
    };
    assert_harmless(&render(|frame| matrix::page(frame, view)));
    let typed = form(vec![("rung-experts".to_owned(), evil()), ("name".to_owned(), evil())]);
    let view = done::View { place: place(), year: 2027, name: evil(), planned: cells, form: typed.clone() };
    assert_harmless(&render(|frame| done::page(frame, view)));
    let view = process::View { place: place(), form: typed, remove: Some(("/".to_owned(), Uuid::nil())), used: false };
    assert_harmless(&render(|frame| process::page(frame, view)));
    for owns in [true, false] {
        let asked = each_month((2026, 1), (2026, 9), 30_000);
        let answers = Answers::read(["social-assistance", "uwv"], "18-20", "arrangement").unwrap();
        let view = check::View {
            place: place(),
            number: 1,
            money: evil(),
            form: owns.then(|| form(vec![("other-fee-0".to_owned(), evil()), ("age".to_owned(), evil())])),
            owner: evil(),
            report: owns.then(|| compensation::check(&asked, answers)),
            talked: None,
            version: 1,
            talk: FormState::new(Uuid::nil()),
        };
        let shown = render(|frame| check::page(frame, view));
        assert_harmless(&shown);
        assert_eq!(shown.contains("Betaal het niet zo uit"), owns, "{shown}");
    }
    let talk = QualityTalk { notes: [(QualityPoint::Safe, evil())].into(), ..QualityTalk::default() };
    assert_harmless(&render(|frame| quality::page(frame, quality::View { place: place(), talk, form: None })));
}

#[test]
fn the_first_page_says_what_to_do_now() {
    let view = |light: bool, version, states| overview::View {
        place: place(),
        plan: Some(overview::PlanView {
            version,
            owner: String::new(),
            states,
            light: if light { gaps(&Plan::default()).into_iter().take(1).collect() } else { Vec::new() },
            lundy: None,
            may_write: true,
            agreed_only: false,
        }),
        recruit: None,
        steps: Vec::new(),
    };
    let all = |state| Part::ALL.into_iter().map(|part| (part, state)).collect::<Vec<_>>();
    let shown = |view| render(|frame| overview::page(frame, view));
    assert!(shown(view(true, None, all(PartState::Empty))).contains("Regel dit eerst"));
    assert!(shown(view(false, Some((1, State::Draft)), all(PartState::Wrong))).contains("Ga verder met deel 1."));
    assert!(shown(view(false, Some((1, State::Draft)), all(PartState::LeftOpen))).contains("Leg het akkoord vast"));
    assert!(shown(view(true, Some((1, State::Agreed)), all(PartState::Done))).contains("is vastgesteld"));
    let light = light::View {
        place: place(),
        plan: Plan::default(),
        form: None,
        closed: Some(State::Adopted),
        missing: gaps(&Plan::default()),
        step: None,
    };
    assert!(render(|frame| light::page(frame, light)).contains("Dit ontbreekt nog"));
}

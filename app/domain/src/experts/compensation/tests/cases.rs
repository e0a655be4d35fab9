use time::macros::date;

use super::*;

#[test]
fn a_form_says_all_three() {
    let read = |benefits: &[&str], age, debts| Answers::read(benefits.iter().copied(), age, debts).is_some();
    assert!(read(&["none"], "27", "no") && read(&["uwv", "social-assistance"], "unsaid", "arrangement"));
    for (benefits, age, debts) in [
        (&[] as &[&str], "27", "no"),
        (&["none", "uwv"], "27", "no"),
        (&["onzin"], "27", "no"),
        (&["none"], "", "no"),
        (&["none"], "27", ""),
    ] {
        assert!(!read(benefits, age, debts), "{benefits:?} {age} {debts}");
    }
}

#[test]
fn eleven_full_months_are_over_the_year() {
    // The example of GR de Bevelanden.
    let payments: Vec<_> = month(2024, 1).until(month(2024, 11)).map(|at| pays(at, 21_000, 50)).collect();
    let report = check(&payments, on_assistance(AgeBand::From27));
    let year = [("volunteer", "over-limit", 2024, 0), ("social-assistance", "whole-fee-counts", 2024, 0)];
    assert_eq!(&found(&report)[..2], &year);
    assert_eq!(report.findings[1].amount, Some(231_000));
    assert!(report.verdict() == Verdict::NotLikeThis);
}

#[test]
fn everything_from_everybody_adds_up() {
    let payments =
        [pays(month(2025, 6), 12_000, 30), Payment { payer: Payer::Elsewhere, ..pays(month(2025, 6), 10_000, 30) }];
    let report = check(&payments, nobody_asks(AgeBand::From27));
    assert_eq!(found(&report), [("volunteer", "over-limit", 2025, 6)]);
    assert!(report.findings[0].with_others && report.findings[0].amount == Some(22_000));
    let others = |own: u64, elsewhere: u64| {
        let payments =
            [pays(month(2025, 6), own, 60), Payment { payer: Payer::Elsewhere, ..pays(month(2025, 6), elsewhere, 60) }];
        check(&payments, nobody_asks(AgeBand::From27)).findings[0].with_others
    };
    assert_eq!((others(1_000, 20_500), others(21_500, 1_000)), (true, false));
    // Half in December and half in January fits.
    let payments = [pays(month(2025, 12), 12_000, 30), pays(month(2026, 1), 10_000, 30)];
    assert!(found(&check(&payments, nobody_asks(AgeBand::From27))).is_empty());
}

#[test]
fn expenses_count_inside_for_the_tax_and_apart_for_assistance() {
    let payments = [Payment { expenses: 5_000, ..pays(month(2025, 6), 17_000, 40) }];
    let report = check(&payments, on_assistance(AgeBand::From27));
    assert_eq!(
        found(&report),
        [
            ("volunteer", "over-limit", 2025, 6),
            ("social-assistance", "expenses-apart", 2025, 6),
            ("social-assistance", "duty-to-report", 0, 13),
        ]
    );
    // Nothing but expenses: keep the tickets, and ask.
    let payments = [Payment { expenses: 26_000, ..pays(month(2025, 6), 0, 0) }];
    let report = check(&payments, nobody_asks(AgeBand::From27));
    assert_eq!(found(&report), [("volunteer", "only-expenses", 2025, 6)]);
    assert!(report.verdict() == Verdict::DiscussFirst);
}

#[test]
fn younger_than_27_until_the_law_changes() {
    let one = |year| found(&check(&[pays(month(year, 1), 1_000, 10)], on_assistance(AgeBand::From21To26)));
    assert_eq!(one(2026)[0], ("social-assistance", "under-27", 2026, 1));
    assert_eq!(one(2027)[0], ("social-assistance", "under-27-changed", 2027, 1));
    let report = check(&[pays(month(2027, 1), 1_000, 10)], on_assistance(AgeBand::From21To26));
    assert!(report.verdict() == Verdict::DiscussFirst);
    let old = check(&[pays(month(2026, 12), 1_000, 10)], on_assistance(AgeBand::From27));
    assert_eq!(found(&old), [("social-assistance", "duty-to-report", 0, 13)]);
    assert!(old.verdict() == Verdict::NothingFound && old.ask().is_empty());
}

#[test]
fn the_hour_depends_on_the_age() {
    let rule = |fee, age| {
        let report = check(&[pays(month(2025, 2), fee, 10)], nobody_asks(age));
        found(&report).first().map(|(_, rule, ..)| *rule)
    };
    assert_eq!((rule(5_600, AgeBand::From21To26), rule(5_601, AgeBand::From21To26)), (None, Some("over-hour")));
    assert_eq!((rule(3_300, AgeBand::From18To20), rule(3_301, AgeBand::From18To20)), (None, Some("over-hour")));
    assert_eq!((rule(3_301, AgeBand::Unsaid), rule(5_601, AgeBand::Unsaid)), (Some("age-matters"), Some("over-hour")));
    let without = Payment { hours: None, ..pays(month(2025, 2), 2_000, 1) };
    let unknown = |payment| found(&check(&[payment], nobody_asks(AgeBand::From27)));
    assert_eq!(unknown(without), [("volunteer", "hours-unknown", 2025, 2)]);
    // Nobody works no hours for a fee.
    assert_eq!(unknown(pays(month(2025, 2), 2_000, 0)), [("volunteer", "hours-unknown", 2025, 2)]);
}

#[test]
fn what_two_organisations_pay_in_a_month_is_said_together() {
    let other = |payer, fee| Payment { payer, kind: Kind::Other, ..pays(month(2025, 5), fee, 2) };
    let report = check(&[other(Payer::Plan, 25_000), other(Payer::Elsewhere, 5_000)], on_assistance(AgeBand::From27));
    let said: Vec<_> = report.findings.iter().map(|one| (one.rule.as_str(), one.amount)).collect();
    assert_eq!(said, [("other-pay", Some(30_000)), ("other-pay", Some(30_000)), ("duty-to-report", None)]);
    // Two limits, two findings of the same rule: of the hour and of the month.
    let both = [pays(month(2025, 5), 20_000, 10), pays(month(2025, 5), 2_000, 10)];
    let whole = check(&both, on_assistance(AgeBand::From27));
    let limits =
        whole.findings.iter().filter(|one| one.rule == Rule::WholeFeeCounts).map(|one| one.limit.unwrap().unit);
    assert!(limits.eq([Unit::CentsPerMonth, Unit::CentsPerHour]));
}

#[test]
fn outside_assistance_one_always_asks() {
    for (benefits, debts, ask) in [
        (vec![Benefit::Uwv], Debts::No, "uwv"),
        (vec![Benefit::Other], Debts::No, "benefit-office"),
        (vec![Benefit::Unsaid], Debts::No, "benefit-office"),
        (vec![], Debts::Arrangement, "administrator"),
        (vec![], Debts::Unsaid, "administrator"),
    ] {
        let report = check(&[], Answers::new(benefits, AgeBand::From27, debts));
        assert!(report.verdict() == Verdict::DiscussFirst);
        assert_eq!(report.ask().into_iter().map(Ask::as_str).collect::<Vec<_>>(), [ask]);
    }
    let over = check(&[pays(month(2025, 5), 21_100, 50)], Answers::new(vec![Benefit::Uwv], AgeBand::From27, Debts::No));
    assert!(over.verdict() == Verdict::NotLikeThis);
}

#[test]
fn other_pay_gifts_and_children_are_talked_about() {
    let other = Payment { kind: Kind::Other, ..pays(month(2025, 5), 25_000, 2) };
    let report = check(&[other], on_assistance(AgeBand::From27));
    assert_eq!(found(&report)[..2], [("volunteer", "other-pay", 2025, 5), ("social-assistance", "other-pay", 2025, 5)]);
    let gift = Payment { kind: Kind::InKind, ..pays(month(2025, 5), 2_500, 2) };
    assert_eq!(found(&check(&[gift], on_assistance(AgeBand::From27)))[0].1, "gift");
    assert_eq!(found(&check(&[], nobody_asks(AgeBand::Under18))), [("volunteer", "minor", 0, 13)]);
}

#[test]
fn what_is_kept_is_a_day() {
    let json = serde_json::to_value(Discussed { on: date!(2026 - 11 - 22) }).unwrap();
    assert_eq!(json.as_object().unwrap().keys().collect::<Vec<_>>(), ["on"]);
}

#[test]
fn codes_are_told_apart() {
    let distinct = |codes: Vec<&str>| {
        let count = codes.len();
        let mut codes = codes;
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), count, "{codes:?}");
    };
    distinct(Rule::ALL.map(Rule::as_str).into());
    distinct(Ask::ALL.map(Ask::as_str).into());
    distinct(Regime::ALL.map(Regime::as_str).into());
    distinct(Verdict::ALL.map(Verdict::as_str).into());
    distinct(Confidence::ALL.map(Confidence::as_str).into());
}

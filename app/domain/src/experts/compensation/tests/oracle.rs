//! The rules once more, month by month and with the amounts written out.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;

const YEARS: std::ops::RangeInclusive<i32> = 2022..=2028;
const AGES: [AgeBand; 5] = AgeBand::ALL;

/// Month since January 2022, payer, kind, fee, expenses, hours.
type Raw = (u8, bool, u8, u32, u32, Option<u16>);
/// Regime, rule, year, month; the amount and the limit, and whether it is by what others pay.
type Row = (&'static str, &'static str, i32, u8, Option<u32>, Option<u32>, bool);
type Found = BTreeSet<Row>;

/// What holds whatever is paid.
fn always(regime: &'static str, rule: &'static str) -> Row {
    (regime, rule, 0, 13, None, None, false)
}

fn any_payments() -> impl Strategy<Value = Vec<Raw>> {
    let fee =
        prop_oneof![Just(0), 1..30_000_u32, prop::sample::select(vec![19_000, 19_001, 21_000, 21_001, 22_000, 22_001])];
    let expenses = prop_oneof![3 => Just(0), 1 => 1..9_000_u32];
    let hours = prop_oneof![1 => Just(None), 8 => (0..70_u16).prop_map(Some)];
    let one = (0..84_u8, any::<bool>(), prop_oneof![6 => Just(0_u8), 1 => Just(1), 1 => Just(2)], fee, expenses, hours);
    // Many in one year, so that years fill up.
    let year = (0..7_u8).prop_flat_map(move |year| {
        prop::collection::vec((0..12_u8, 15_000..22_500_u32), 0..14).prop_map(move |paid| {
            paid.into_iter().map(|(at, fee)| (year * 12 + at, true, 0, fee, 0, Some(60))).collect::<Vec<Raw>>()
        })
    });
    (prop::collection::vec(one, 0..10), year).prop_map(|(mut some, year)| {
        some.extend(year);
        some
    })
}

fn at(raw: &Raw) -> (i32, u8) {
    (2022 + i32::from(raw.0 / 12), raw.0 % 12 + 1)
}

fn payment(raw: &Raw) -> Payment {
    let (year, number) = at(raw);
    Payment {
        payer: if raw.1 { Payer::Plan } else { Payer::Elsewhere },
        kind: [Kind::Volunteer, Kind::InKind, Kind::Other][usize::from(raw.2)],
        month: month(year, number),
        fee: raw.3.into(),
        expenses: raw.4.into(),
        hours: raw.5,
    }
}

/// In cents: the latest that is known, and the last that was confirmed.
fn month_limit(year: i32) -> Option<(u32, u32)> {
    match year {
        ..=2022 => None,
        2023 => Some((19_000, 19_000)),
        2024 | 2025 => Some((21_000, 21_000)),
        2026.. => Some((22_000, 21_000)),
    }
}

fn hour_limit(year: i32, young: bool) -> Option<u32> {
    match (year, young) {
        (..=2022, _) => None,
        (2023, false) => Some(500),
        (2023, true) => Some(275),
        (2024, false) => Some(550),
        (2024, true) => Some(325),
        (2025.., false) => Some(560),
        (2025.., true) => Some(330),
    }
}

struct Oracle<'a> {
    paid_rows: &'a [Raw],
    age: usize,
}

impl Oracle<'_> {
    /// Fee, in kind and expenses of a month, or of a year when the month is 0.
    fn sums(&self, year: i32, month: u8) -> (u32, u32, u32) {
        self.sums_of(year, month, false)
    }

    fn sums_of(&self, year: i32, month: u8, only_plan: bool) -> (u32, u32, u32) {
        let (mut fee, mut kind, mut expenses) = (0, 0, 0);
        for raw in self.paid_rows.iter().filter(|raw| raw.1 || !only_plan) {
            let (in_year, in_month) = at(raw);
            if in_year != year || month != 0 && in_month != month || raw.2 == 2 {
                continue;
            }
            if raw.2 == 0 {
                fee += raw.3;
            } else {
                kind += raw.3;
            }
            expenses += raw.4;
        }
        (fee, kind, expenses)
    }

    fn limit(year: i32, month: u8) -> Option<(u32, u32)> {
        let (latest, sure) = month_limit(year)?;
        Some(if month == 0 { (latest * 10, sure * 10) } else { (latest, sure) })
    }

    fn volunteer(&self) -> Found {
        let mut found = Found::new();
        for year in YEARS {
            let (fees, kinds, _) = self.sums(year, 0);
            for month in 0..=12 {
                let (fee, kind, expenses) = self.sums(year, month);
                let total = fee + kind + expenses;
                let (own_fee, own_kind, own_expenses) = self.sums_of(year, month, true);
                let own = own_fee + own_kind + own_expenses;
                let (rule, limit, others) = match Self::limit(year, month) {
                    None if total > 0 => ("no-limit", None, false),
                    Some((latest, _)) if total > latest && fees + kinds == 0 => {
                        ("only-expenses", Some(latest), own <= latest)
                    }
                    Some((latest, _)) if total > latest => ("over-limit", Some(latest), own <= latest),
                    Some((latest, sure)) if total > sure => ("not-confirmed", Some(latest), false),
                    _ => continue,
                };
                found.insert(("volunteer", rule, year, month, Some(total), limit, others));
            }
        }
        for year in YEARS {
            for month in 1..=12 {
                // What is wrong by itself, added up in its month; without a limit all of the month is named already.
                for rule in ["other-pay", "hours-unknown", "over-hour", "age-matters"] {
                    let (sum, limit) = self.by_itself(year, month, rule);
                    if sum > 0 {
                        found.insert(("volunteer", rule, year, month, Some(sum), limit, false));
                    }
                }
            }
        }
        if self.age == 0 {
            found.insert(always("volunteer", "minor"));
        }
        found
    }

    /// The fees of a month that a rule is about, and its limit.
    fn by_itself(&self, year: i32, month: u8, rule: &str) -> (u32, Option<u32>) {
        let (mut sum, mut limit) = (0, None);
        for raw in self.paid_rows.iter().filter(|raw| at(raw) == (year, month) && raw.2 != 1) {
            let (said, held) = if raw.2 == 2 { ("other-pay", None) } else { self.hour(raw) };
            if said == rule {
                sum += raw.3;
                limit = held;
            }
        }
        (sum, limit)
    }

    fn hour(&self, raw: &Raw) -> (&'static str, Option<u32>) {
        let Some(hours @ 1..) = raw.5 else { return ("hours-unknown", None) };
        let (year, _) = at(raw);
        let (Some(young), Some(old)) = (hour_limit(year, true), hour_limit(year, false)) else {
            return ("no-limit", None);
        };
        let over = |limit: u32| raw.3 > limit * u32::from(hours);
        match self.age {
            0 | 1 if over(young) => ("over-hour", Some(young)),
            2.. if over(old) => ("over-hour", Some(old)),
            4 if over(young) => ("age-matters", Some(young)),
            _ => ("", None),
        }
    }

    fn fee_counts(&self, regime: &'static str) -> Found {
        let mut found = Found::new();
        for year in YEARS {
            for month in 0..=12 {
                let (fee, ..) = self.sums(year, month);
                let Some((latest, sure)) = Self::limit(year, month) else { continue };
                let (own, ..) = self.sums_of(year, month, true);
                if fee > latest {
                    found.insert((regime, "whole-fee-counts", year, month, Some(fee), Some(latest), own <= latest));
                } else if fee > sure {
                    found.insert((regime, "not-confirmed", year, month, Some(fee), Some(latest), false));
                }
            }
        }
        found
    }

    fn social_assistance(&self) -> Found {
        const REGIME: &str = "social-assistance";
        let mut found = self.fee_counts(REGIME);
        found.insert(always(REGIME, "duty-to-report"));
        for year in YEARS {
            for month in 0..=12 {
                let (fee, kind, expenses) = self.sums(year, month);
                let mut add =
                    |rule, amount, limit| found.insert((REGIME, rule, year, month, Some(amount), limit, false));
                if let Some((latest, _)) = Self::limit(year, month)
                    && fee <= latest
                    && fee + expenses > latest
                {
                    add("expenses-apart", expenses, Some(latest));
                }
                if month == 0 {
                    continue;
                }
                let (other, _) = self.by_itself(year, month, "other-pay");
                if other > 0 {
                    add("other-pay", other, None);
                }
                let (over, limit) = self.by_itself(year, month, "over-hour");
                if over > 0 {
                    add("whole-fee-counts", fee, limit);
                }
                if kind > 0 {
                    add("gift", kind, None);
                }
                if self.age != 3 && fee > 0 {
                    let rule = match (self.age, year) {
                        (4, _) => "age-matters",
                        (_, ..=2026) => "under-27",
                        _ => "under-27-changed",
                    };
                    add(rule, fee, None);
                }
                if self.age != 3 && expenses > 0 {
                    add("proven-expenses", expenses, None);
                }
            }
        }
        found
    }
}

fn grave(rule: &str) -> u8 {
    match rule {
        "over-limit" | "over-hour" | "whole-fee-counts" | "under-27" => 2,
        "duty-to-report" => 0,
        _ => 1,
    }
}

/// Everything that a report says, as rows.
fn all_said(report: &Report) -> Vec<Row> {
    let cents = |amount: u64| u32::try_from(amount).unwrap();
    let rows = found(report).into_iter().zip(&report.findings);
    rows.map(|((regime, rule, year, month), one)| {
        let limit = one.limit.map(|limit| limit.amount);
        (regime, rule, year, month, one.amount.map(cents), limit, one.with_others)
    })
    .collect()
}

/// Runs the check and compares all that it says with what is expected.
fn same(
    paid_rows: &[Raw],
    age: usize,
    (benefits, debts): (Vec<Benefit>, Debts),
    expected: &Found,
) -> Result<(), TestCaseError> {
    let payments: Vec<Payment> = paid_rows.iter().map(payment).collect();
    let report = check(&payments, Answers::new(benefits, AGES[age], debts));
    let rows = all_said(&report);
    prop_assert_eq!(&rows.iter().copied().collect::<Found>(), expected);
    prop_assert_eq!(rows.len(), expected.len(), "said twice");
    let gravest = expected.iter().map(|row| grave(row.1)).max().unwrap_or(0);
    prop_assert_eq!(
        report.verdict().as_str(),
        ["nothing_found", "discuss_first", "not_like_this"][usize::from(gravest)]
    );
    prop_assert_eq!(report.ask().is_empty(), gravest == 0);
    Ok(())
}

proptest! {
    #[test]
    fn the_volunteer_scheme(paid_rows in any_payments(), age in 0..5_usize) {
        let oracle = Oracle { paid_rows: &paid_rows, age };
        same(&paid_rows, age, (vec![], Debts::No), &oracle.volunteer())?;
    }

    #[test]
    fn social_assistance(paid_rows in any_payments(), age in 0..5_usize) {
        let oracle = Oracle { paid_rows: &paid_rows, age };
        let expected = &oracle.volunteer() | &oracle.social_assistance();
        same(&paid_rows, age, (vec![Benefit::SocialAssistance], Debts::No), &expected)?;
    }

    #[test]
    fn uwv(paid_rows in any_payments(), age in 0..5_usize) {
        let oracle = Oracle { paid_rows: &paid_rows, age };
        let mut expected = &oracle.volunteer() | &oracle.fee_counts("uwv");
        expected.insert(always("uwv", "always-ask"));
        same(&paid_rows, age, (vec![Benefit::Uwv], Debts::No), &expected)?;
    }

    #[test]
    fn debts_and_other_benefits(paid_rows in any_payments(), age in 0..5_usize, unsaid in any::<bool>(), other in any::<bool>()) {
        let oracle = Oracle { paid_rows: &paid_rows, age };
        let mut expected = oracle.volunteer();
        expected.insert(always("debts", "always-ask"));
        let benefits = if other { vec![Benefit::Other, Benefit::Unsaid] } else { vec![] };
        if other {
            expected.insert(always("other-benefit", "always-ask"));
        }
        same(&paid_rows, age, (benefits, if unsaid { Debts::Unsaid } else { Debts::Arrangement }), &expected)?;
    }

    #[test]
    fn all_regimes_at_once(paid_rows in any_payments(), age in 0..5_usize) {
        let oracle = Oracle { paid_rows: &paid_rows, age };
        let mut expected = &(&oracle.volunteer() | &oracle.social_assistance()) | &oracle.fee_counts("uwv");
        expected.extend([always("uwv", "always-ask"), always("debts", "always-ask")]);
        same(&paid_rows, age, (vec![Benefit::Uwv, Benefit::SocialAssistance], Debts::Arrangement), &expected)?;
    }

    #[test]
    fn warnings_stand_from_eighty_percent_to_the_limit(paid_rows in any_payments()) {
        let payments: Vec<Payment> = paid_rows.iter().map(payment).collect();
        let report = check(&payments, nobody_asks(AgeBand::From27));
        let oracle = Oracle { paid_rows: &paid_rows, age: 3 };
        let mut expected = BTreeSet::new();
        for year in YEARS {
            for month in 0..=12 {
                let (fee, kind, expenses) = oracle.sums(year, month);
                let total = fee + kind + expenses;
                if Oracle::limit(year, month).is_some_and(|(latest, _)| total * 5 >= latest * 4 && total <= latest) {
                    expected.insert((year, month, u64::from(total)));
                }
            }
        }
        let warned: BTreeSet<_> = report.warnings.iter().map(|warning| match warning.period {
            Period::Month(month) => (month.year(), month.number(), warning.amount),
            Period::Year(year) => (year, 0, warning.amount),
        }).collect();
        prop_assert_eq!(warned, expected);
    }

    #[test]
    fn more_money_is_never_milder(paid_rows in any_payments(), age in 0..5_usize, more in 1..50_000_u32) {
        let verdict = |paid_rows: &[Raw]| {
            let payments: Vec<Payment> = paid_rows.iter().map(payment).collect();
            check(&payments, on_assistance(AGES[age])).verdict()
        };
        let before = verdict(&paid_rows);
        let mut raised = paid_rows.clone();
        if let Some(first) = raised.iter_mut().find(|raw| raw.2 == 0) {
            first.3 += more;
            prop_assert!(verdict(&raised) >= before);
        }
    }
}

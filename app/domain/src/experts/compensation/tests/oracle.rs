//! The rules once more, month by month and with the amounts written out.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;

const YEARS: std::ops::RangeInclusive<i32> = 2022..=2028;
const AGES: [AgeBand; 5] = AgeBand::ALL;

/// Month since January 2022, payer, kind, fee, expenses, hours.
type Raw = (u8, bool, u8, u32, u32, Option<u16>);
type Found = BTreeSet<(&'static str, &'static str, i32, u8)>;

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
        fee: raw.3,
        expenses: raw.4,
        hours: raw.5,
    }
}

/// In euros: the latest that is known, and the last that was confirmed.
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
        let (mut fee, mut kind, mut expenses) = (0, 0, 0);
        for raw in self.paid_rows {
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
                let rule = match Self::limit(year, month) {
                    None if total > 0 => "no-limit",
                    Some((latest, _)) if total > latest && fees + kinds == 0 => "only-expenses",
                    Some((latest, _)) if total > latest => "over-limit",
                    Some((_, sure)) if total > sure => "not-confirmed",
                    _ => continue,
                };
                found.insert(("volunteer", rule, year, month));
            }
        }
        for raw in self.paid_rows.iter().filter(|raw| raw.3 > 0 && raw.2 != 1) {
            let (year, month) = at(raw);
            let rule = if raw.2 == 2 { Some("other-pay") } else { self.hour(raw) };
            found.extend(rule.map(|rule| ("volunteer", rule, year, month)));
        }
        if self.age == 0 {
            found.insert(("volunteer", "minor", 0, 13));
        }
        found
    }

    fn hour(&self, raw: &Raw) -> Option<&'static str> {
        let Some(hours) = raw.5 else { return Some("hours-unknown") };
        let (year, _) = at(raw);
        let (Some(young), Some(old)) = (hour_limit(year, true), hour_limit(year, false)) else {
            return Some("no-limit");
        };
        let over = |limit: u32| raw.3 > limit * u32::from(hours);
        match self.age {
            0 | 1 => over(young).then_some("over-hour"),
            2 | 3 => over(old).then_some("over-hour"),
            _ if over(old) => Some("over-hour"),
            _ => over(young).then_some("age-matters"),
        }
    }

    fn fee_counts(&self, regime: &'static str) -> Found {
        let mut found = Found::new();
        for year in YEARS {
            for month in 0..=12 {
                let (fee, ..) = self.sums(year, month);
                let Some((latest, sure)) = Self::limit(year, month) else { continue };
                if fee > latest {
                    found.insert((regime, "whole-fee-counts", year, month));
                } else if fee > sure {
                    found.insert((regime, "not-confirmed", year, month));
                }
            }
        }
        found
    }

    fn social_assistance(&self) -> Found {
        const REGIME: &str = "social-assistance";
        let mut found = self.fee_counts(REGIME);
        found.insert((REGIME, "duty-to-report", 0, 13));
        for year in YEARS {
            for month in 0..=12 {
                let (fee, kind, expenses) = self.sums(year, month);
                let mut add = |rule| found.insert((REGIME, rule, year, month));
                if let Some((latest, _)) = Self::limit(year, month)
                    && fee <= latest
                    && fee + expenses > latest
                {
                    add("expenses-apart");
                }
                if month == 0 {
                    continue;
                }
                if kind > 0 {
                    add("gift");
                }
                if self.age != 3 && fee > 0 {
                    add(match (self.age, year) {
                        (4, _) => "age-matters",
                        (_, ..=2026) => "under-27",
                        _ => "under-27-changed",
                    });
                }
                if self.age != 3 && expenses > 0 {
                    add("proven-expenses");
                }
            }
        }
        for raw in self.paid_rows.iter().filter(|raw| raw.3 > 0) {
            let (year, month) = at(raw);
            if raw.2 == 2 {
                found.insert((REGIME, "other-pay", year, month));
            } else if raw.2 == 0 && self.hour(raw) == Some("over-hour") {
                found.insert((REGIME, "whole-fee-counts", year, month));
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

/// Runs the check and compares all that it says with what is expected.
fn same(
    paid_rows: &[Raw],
    age: usize,
    (benefits, debts): (Vec<Benefit>, Debts),
    expected: &Found,
) -> Result<(), TestCaseError> {
    let payments: Vec<Payment> = paid_rows.iter().map(payment).collect();
    let report = check(&payments, Answers::new(benefits, AGES[age], debts));
    let rows = found(&report);
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
        expected.insert(("uwv", "always-ask", 0, 13));
        same(&paid_rows, age, (vec![Benefit::Uwv], Debts::No), &expected)?;
    }

    #[test]
    fn debts_and_other_benefits(paid_rows in any_payments(), age in 0..5_usize, unsaid in any::<bool>(), other in any::<bool>()) {
        let oracle = Oracle { paid_rows: &paid_rows, age };
        let mut expected = oracle.volunteer();
        expected.insert(("debts", "always-ask", 0, 13));
        let benefits = if other { vec![Benefit::Other, Benefit::Unsaid] } else { vec![] };
        if other {
            expected.insert(("other-benefit", "always-ask", 0, 13));
        }
        same(&paid_rows, age, (benefits, if unsaid { Debts::Unsaid } else { Debts::Arrangement }), &expected)?;
    }

    #[test]
    fn all_regimes_at_once(paid_rows in any_payments(), age in 0..5_usize) {
        let oracle = Oracle { paid_rows: &paid_rows, age };
        let mut expected = &(&oracle.volunteer() | &oracle.social_assistance()) | &oracle.fee_counts("uwv");
        expected.extend([("uwv", "always-ask", 0, 13), ("debts", "always-ask", 0, 13)]);
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

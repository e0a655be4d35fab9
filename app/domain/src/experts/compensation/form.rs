//! What is asked in the compensation check of a place, read from its form. Rule: what is read can be neither printed nor written down, and is
//! used up by the check.

use super::{
    super::{
        Month,
        plan::form::{PartForm, Wrong, month},
        slots::Slot,
    },
    answers::{AgeBand, Answers, Benefit, Debts, Kind, NO_BENEFIT, Payer, Payment},
};
use crate::goals::Amount;

/// Rows for what other organisations pay.
pub const OTHERS: usize = 3;

/// In euros, of one month.
const MOST: u64 = 100_000;
/// Of one month.
const MOST_HOURS: u16 = 400;

/// What somebody answered, and everything that is paid.
pub struct Asked {
    pub answers: Answers,
    pub payments: Vec<Payment>,
}

/// The kinds by the values of the form.
pub const KINDS: [(&str, Kind); 3] =
    [("volunteer", Kind::Volunteer), ("in-kind", Kind::InKind), ("other", Kind::Other)];

fn kind(text: &str) -> Option<Kind> {
    KINDS.into_iter().find(|(name, _)| *name == text).map(|(_, kind)| kind)
}

#[derive(Default)]
struct Reader(Vec<Wrong>);

impl Reader {
    fn wrong(&mut self, field: &str, code: &'static str, args: &[(&'static str, u64)]) {
        self.0.push(Wrong { field: field.to_owned(), code, args: args.to_vec() });
    }

    fn money(&mut self, form: &PartForm, field: &str) -> u64 {
        let text = form.value(field).trim_start_matches('€');
        let cents =
            if text.is_empty() { Some(0) } else { Amount::parse(text).and_then(|one| u64::try_from(one.0).ok()) };
        let read = cents.filter(|cents| *cents <= MOST * 100);
        if read.is_none() {
            self.wrong(field, "money", &[("max", MOST)]);
        }
        read.unwrap_or(0)
    }

    fn hours(&mut self, form: &PartForm, field: &str) -> Option<u16> {
        let text = form.value(field);
        let read = text.parse::<u16>().ok().filter(|hours| *hours <= MOST_HOURS);
        if read.is_none() && !text.is_empty() {
            self.wrong(field, "range", &[("min", 0), ("max", MOST_HOURS.into())]);
        }
        read
    }

    fn month(&mut self, form: &PartForm, field: &str, otherwise: Month) -> Month {
        let text = form.value(field);
        let read = if text.is_empty() { Some(otherwise) } else { month(text) };
        if read.is_none() {
            self.wrong(field, "month", &[]);
        }
        read.unwrap_or(otherwise)
    }
}

/// The answers and all payments, or all that is wrong with the form.
pub fn read_check(slot: &Slot, form: &PartForm) -> Result<Asked, Vec<Wrong>> {
    let mut reader = Reader::default();
    let answers = answers(&mut reader, form);
    let own = kind(form.value("kind"));
    if own.is_none() {
        reader.wrong("kind", "choose", &[]);
    }
    let mut payments = own.map(|kind| of_slot(slot, kind)).unwrap_or_default();
    for row in 0..OTHERS {
        payments.extend(elsewhere(&mut reader, form, row, slot));
    }
    match answers {
        Some(answers) if reader.0.is_empty() => Ok(Asked { answers, payments }),
        _ => Err(reader.0),
    }
}

fn answers(reader: &mut Reader, form: &PartForm) -> Option<Answers> {
    let ticked: Vec<&str> = form.all("benefits").collect();
    if ticked.is_empty() {
        reader.wrong("benefits", "choose", &[]);
    } else if ticked.len() > 1 && ticked.contains(&NO_BENEFIT) {
        reader.wrong("benefits", "none-beside", &[]);
    } else if !ticked.iter().all(|one| *one == NO_BENEFIT || Benefit::ALL.iter().any(|known| known.as_str() == *one)) {
        reader.wrong("benefits", "choose", &[]);
    }
    let (age, debts) = (form.value("age"), form.value("debts"));
    if !AgeBand::ALL.iter().any(|band| band.as_str() == age) {
        reader.wrong("age", "choose", &[]);
    }
    if !Debts::ALL.iter().any(|one| one.as_str() == debts) {
        reader.wrong("debts", "choose", &[]);
    }
    Answers::read(ticked, age, debts)
}

/// What the plan pays for a place, month by month: its meetings are spread evenly.
pub(in crate::experts) fn of_slot(slot: &Slot, kind: Kind) -> Vec<Payment> {
    slot.meetings_by_month()
        .into_iter()
        .filter(|(_, meetings)| *meetings > 0)
        .map(|(month, meetings)| Payment {
            payer: Payer::Plan,
            kind,
            month,
            fee: u64::from(slot.fee) * meetings,
            expenses: u64::from(slot.travel) * meetings,
            hours: u16::try_from(u64::from(slot.hours) * meetings).ok(),
        })
        .collect()
}

/// What another organisation, or another place of this plan, pays each month; nothing for a row without amounts. Without months it is all of
/// the calendar years of the place, so that a limit of a year is held against a whole one.
fn elsewhere(reader: &mut Reader, form: &PartForm, row: usize, slot: &Slot) -> Vec<Payment> {
    let name = |field: &str| format!("other-{field}-{row}");
    let (fee, expenses) = (reader.money(form, &name("fee")), reader.money(form, &name("expenses")));
    let hours = reader.hours(form, &name("hours"));
    let first = reader.month(form, &name("first"), slot.first.first_of_year());
    let last = reader.month(form, &name("last"), slot.last.last_of_year().max(first));
    if last < first {
        reader.wrong(&name("last"), "ends-before-start", &[]);
    }
    let of_kind = match form.value(&name("kind")) {
        "" => Some(Kind::Volunteer),
        text => kind(text),
    };
    if of_kind.is_none() {
        reader.wrong(&name("kind"), "choose", &[]);
    }
    let kind = of_kind.unwrap_or(Kind::Volunteer);
    if fee == 0 && expenses == 0 {
        return Vec::new();
    }
    let payment = |month| Payment { payer: Payer::Elsewhere, kind, month, fee, expenses, hours };
    first.until(last).map(payment).collect()
}

#[cfg(test)]
mod tests {
    use std::fmt::Debug;

    use proptest::prelude::*;
    use static_assertions::assert_not_impl_any;

    use super::{
        super::{Period, Rule, Verdict, check},
        *,
    };
    use crate::experts::{rungs::Group, slots::Role};

    assert_not_impl_any!(Asked: Debug, Clone, serde::Serialize);

    fn slot(meetings: u16, fee: u32) -> Slot {
        let month = |number| Month::new(2025, number).unwrap();
        Slot {
            number: 1,
            group: Group::Experts,
            role: Role::CoThinker,
            task: String::new(),
            via: None,
            first: month(1),
            last: month(12),
            meetings,
            hours: 2,
            fee,
            travel: 400,
        }
    }

    fn typed(pairs: &[(&str, &str)]) -> PartForm {
        PartForm(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    const SIMPLE: [(&str, &str); 4] = [("benefits", "none"), ("age", "27"), ("debts", "no"), ("kind", "volunteer")];

    fn codes(pairs: &[(&str, &str)]) -> Vec<(String, &'static str)> {
        let wrong = read_check(&slot(12, 1000), &typed(pairs)).err().unwrap_or_default();
        wrong.into_iter().map(|one| (one.field, one.code)).collect()
    }

    #[test]
    fn every_question_asks_an_answer() {
        let all = ["benefits", "age", "debts", "kind"].map(|field| (field.to_owned(), "choose"));
        assert_eq!(codes(&[]), all);
        let mut both = SIMPLE.to_vec();
        both.push(("benefits", "uwv"));
        assert_eq!(codes(&both), [("benefits".to_owned(), "none-beside")]);
        assert_eq!(codes(&SIMPLE), []);
        let mut odd = SIMPLE.to_vec();
        odd.extend([
            ("other-fee-0", "veel"),
            ("other-hours-1", "-2"),
            ("other-first-2", "13-2025"),
            ("other-kind-0", "goud"),
            ("other-first-1", "05-2025"),
            ("other-last-1", "04-2025"),
        ]);
        let said = codes(&odd);
        for (field, code) in [
            ("other-fee-0", "money"),
            ("other-kind-0", "choose"),
            ("other-hours-1", "range"),
            ("other-last-1", "ends-before-start"),
            ("other-first-2", "month"),
        ] {
            assert!(said.contains(&(field.to_owned(), code)), "{field}: {said:?}");
        }
    }

    #[test]
    fn what_others_pay_counts_along() {
        let verdict = |pairs: &[(&str, &str)]| {
            let asked = read_check(&slot(12, 1000), &typed(pairs)).ok().unwrap();
            let report = check(&asked.payments, asked.answers);
            (
                report.verdict() == Verdict::NothingFound,
                report.findings.iter().any(|one| one.rule == Rule::OverLimit && one.with_others),
            )
        };
        assert_eq!(verdict(&SIMPLE), (true, false));
        let mut more = SIMPLE.to_vec();
        more.extend([
            ("other-fee-0", "150"),
            ("other-hours-0", "30"),
            ("other-fee-1", "€ 60"),
            ("other-hours-1", "12"),
        ]);
        assert_eq!(verdict(&more), (false, true));
        // Only in spring: the year fits, the months do not.
        more.extend([("other-first-0", "03-2025"), ("other-last-0", "05-2025")]);
        assert!(!verdict(&more).0);
    }

    #[test]
    fn without_months_the_whole_year_is_counted() {
        // Three months of a place in autumn: what somebody gets elsewhere all year fills the year.
        let mut place = slot(3, 1_000);
        (place.first, place.last) = (Month::new(2025, 10).unwrap(), Month::new(2025, 12).unwrap());
        let mut pairs = SIMPLE.to_vec();
        pairs.extend([("other-fee-0", "190"), ("other-hours-0", "60")]);
        let asked = read_check(&place, &typed(&pairs)).ok().unwrap();
        let elsewhere = asked.payments.iter().filter(|one| one.payer == Payer::Elsewhere).count();
        let report = check(&asked.payments, asked.answers);
        assert_eq!(elsewhere, 12);
        assert!(
            report.findings.iter().any(|one| one.rule == Rule::OverLimit && one.period == Some(Period::Year(2025)))
        );
        // No hours for a fee are hours that nobody knows.
        pairs.extend([("other-fee-1", "5"), ("other-hours-1", "0")]);
        let asked = read_check(&place, &typed(&pairs)).ok().unwrap();
        let report = check(&asked.payments, asked.answers);
        assert!(report.findings.iter().any(|one| one.rule == Rule::HoursUnknown));
        assert!(!report.findings.iter().any(|one| one.rule == Rule::OverHour));
    }

    proptest! {
        #[test]
        fn anything_can_be_sent(pairs in prop::collection::vec(("(benefits|age|debts|kind|other-(fee|hours|first|last|kind)-[0-3])", ".{0,12}"), 0..20)) {
            let _ = read_check(&slot(3, 100), &PartForm(pairs));
        }

        #[test]
        fn the_place_is_paid_in_whole(meetings in 0..=500_u16, fee in 0..=10_000_000_u32) {
            let asked = read_check(&slot(meetings, fee), &typed(&SIMPLE)).ok().unwrap();
            let (fees, hours) = asked.payments.iter().fold((0_u64, 0_u64), |(fees, hours), one| {
                (fees + one.fee, hours + u64::from(one.hours.unwrap_or(0)))
            });
            prop_assert_eq!(fees, u64::from(meetings) * u64::from(fee));
            prop_assert_eq!(hours, u64::from(meetings) * 2);
        }
    }
}

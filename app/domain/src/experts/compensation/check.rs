//! The rules themselves, one function per regime.

use std::collections::BTreeMap;

use super::{
    super::Month,
    answers::{AgeBand, Answers, Benefit, Debts, Kind, Payer, Payment},
    limits::{Ages, Confidence, Fit, Limit, Unit, current, fit, is_outdated},
    report::{Ask, Finding, Period, Regime, Report, Rule, Warning, is_near},
};

/// What was paid in a month or a year, in cents.
#[derive(Clone, Copy, Default)]
struct Sums {
    fee: u64,
    in_kind: u64,
    expenses: u64,
}

impl Sums {
    fn total(self) -> u64 {
        self.fee + self.in_kind + self.expenses
    }
}

type Periods = BTreeMap<Period, Sums>;

/// Adds up per month and per year; pay outside the volunteer scheme is not part of it.
fn add_up<'a>(payments: impl Iterator<Item = &'a Payment>) -> Periods {
    let mut periods = Periods::new();
    for payment in payments.filter(|payment| payment.kind != Kind::Other) {
        for period in [Period::Month(payment.month), Period::Year(payment.month.year())] {
            let sums = periods.entry(period).or_default();
            let fee = if payment.kind == Kind::InKind { &mut sums.in_kind } else { &mut sums.fee };
            *fee += payment.fee;
            sums.expenses += payment.expenses;
        }
    }
    periods
}

/// What the rules that we know say about payments, for one person. The payments are those of every organisation.
pub fn check(payments: &[Payment], answers: Answers) -> Report {
    let own = add_up(payments.iter().filter(|payment| payment.payer == Payer::Plan));
    let mut check = Check { payments, all: add_up(payments.iter()), own, age: answers.age, report: Report::empty() };
    check.volunteer();
    if answers.has(Benefit::SocialAssistance) {
        check.social_assistance();
    }
    if answers.has(Benefit::Uwv) {
        check.fee_counts(Regime::Uwv, Ask::Uwv);
        check.add(Regime::Uwv, Rule::AlwaysAsk, Ask::Uwv);
    }
    if answers.has(Benefit::Other) || answers.has(Benefit::Unsaid) {
        check.add(Regime::OtherBenefit, Rule::AlwaysAsk, Ask::BenefitOffice);
    }
    if answers.debts != Debts::No {
        check.add(Regime::Debts, Rule::AlwaysAsk, Ask::Administrator);
    }
    check.finish()
}

impl Report {
    fn empty() -> Self {
        Self { findings: Vec::new(), warnings: Vec::new(), limits: Vec::new() }
    }
}

struct Check<'a> {
    payments: &'a [Payment],
    all: Periods,
    /// Of this plan alone.
    own: Periods,
    age: AgeBand,
    report: Report,
}

impl Check<'_> {
    /// Belastingdienst: everything from everybody, expenses inside the limits, per hour, month and year.
    fn volunteer(&mut self) {
        const REGIME: Regime = Regime::Volunteer;
        for (period, sums) in self.all.clone() {
            let paid = self.all.get(&Period::Year(period.year())).is_some_and(|year| year.fee + year.in_kind > 0);
            let over = if paid { Rule::OverLimit } else { Rule::OnlyExpenses };
            let own = self.own.get(&period).map_or(0, |own| own.total());
            match self.fit(sums.total(), 1, (period.unit(), Ages::All), period) {
                Fit::Over(limit) => {
                    let with_others = own <= u64::from(limit.amount);
                    self.found(REGIME, over, Ask::TaxOffice, period, sums.total(), Some((limit, with_others)));
                }
                Fit::Unsure(limit) => {
                    self.found(REGIME, Rule::NotConfirmed, Ask::TaxOffice, period, sums.total(), Some((limit, false)));
                    self.warn(period, sums.total(), limit);
                }
                Fit::Within(limit) => self.warn(period, sums.total(), limit),
                Fit::Unknown if sums.total() > 0 => {
                    self.found(REGIME, Rule::NoLimit, Ask::TaxOffice, period, sums.total(), None);
                }
                Fit::Unknown => {}
            }
        }
        for (month, rule, limit, fees) in self.each_fee() {
            let limit = limit.map(|limit| (limit, false));
            self.found(REGIME, rule, Ask::TaxOffice, Period::Month(month), fees, limit);
        }
        if self.age == AgeBand::Under18 {
            self.add(REGIME, Rule::Minor, Ask::Parent);
        }
    }

    /// Bijstand, of the municipality. Expenses that are listed apart may be left out; over a limit the whole fee counts.
    fn social_assistance(&mut self) {
        const REGIME: Regime = Regime::SocialAssistance;
        const ASK: Ask = Ask::Municipality;
        self.add(REGIME, Rule::DutyToReport, ASK);
        self.fee_counts(REGIME, ASK);
        for (period, sums) in self.all.clone() {
            let Period::Month(_) = period else { continue };
            if sums.in_kind > 0 {
                self.found(REGIME, Rule::Gift, ASK, period, sums.in_kind, None);
            }
            let rule = match self.age {
                AgeBand::From27 => continue,
                AgeBand::Unsaid => Rule::AgeMatters,
                _ => self.under_27(period),
            };
            if sums.fee > 0 {
                self.found(REGIME, rule, ASK, period, sums.fee, None);
            }
            if sums.expenses > 0 {
                self.found(REGIME, Rule::ProvenExpenses, ASK, period, sums.expenses, None);
            }
        }
        for (period, sums) in self.all.clone() {
            let key = (period.unit(), Ages::All);
            let with = fit(sums.fee + sums.expenses, 1, key, period.first_day());
            if let (Fit::Over(limit), false) = (with, matches!(fit(sums.fee, 1, key, period.first_day()), Fit::Over(_)))
            {
                self.found(REGIME, Rule::ExpensesApart, ASK, period, sums.expenses, Some((limit, false)));
            }
        }
        for (month, rule, limit, fees) in self.each_fee() {
            let period = Period::Month(month);
            match rule {
                Rule::OtherPay => self.found(REGIME, rule, ASK, period, fees, None),
                Rule::OverHour => {
                    let fee = self.all.get(&period).map_or(0, |sums| sums.fee);
                    self.found(REGIME, Rule::WholeFeeCounts, ASK, period, fee, limit.map(|limit| (limit, false)));
                }
                _ => {}
            }
        }
    }

    /// What is wrong with a fee by itself, and how much was paid so in a month: what several organisations pay is added up.
    fn each_fee(&mut self) -> Vec<(Month, Rule, Option<&'static Limit>, u64)> {
        let mut found: Vec<(Month, Rule, Option<&'static Limit>, u64)> = Vec::new();
        let payments = self.payments;
        for payment in payments.iter().filter(|payment| payment.fee > 0) {
            let wrong = match payment.kind {
                Kind::Other => Some((Rule::OtherPay, None)),
                Kind::Volunteer => match payment.worked() {
                    None => Some((Rule::HoursUnknown, None)),
                    Some(hours) => self.per_hour(payment, hours),
                },
                Kind::InKind => None,
            };
            let Some((rule, limit)) = wrong else { continue };
            let same = |row: &&mut (Month, Rule, Option<&'static Limit>, u64)| {
                (row.0, row.1, row.2) == (payment.month, rule, limit)
            };
            match found.iter_mut().find(same) {
                Some(row) => row.3 += payment.fee,
                None => found.push((payment.month, rule, limit, payment.fee)),
            }
        }
        found
    }

    /// Over a month or year the whole fee is income for who pays the benefit; expenses are not.
    fn fee_counts(&mut self, regime: Regime, ask: Ask) {
        for (period, sums) in self.all.clone() {
            let own = self.own.get(&period).map_or(0, |own| own.fee);
            match self.fit(sums.fee, 1, (period.unit(), Ages::All), period) {
                Fit::Over(limit) => {
                    let with_others = own <= u64::from(limit.amount);
                    self.found(regime, Rule::WholeFeeCounts, ask, period, sums.fee, Some((limit, with_others)));
                }
                Fit::Unsure(limit) => {
                    self.found(regime, Rule::NotConfirmed, ask, period, sums.fee, Some((limit, false)));
                }
                Fit::Within(_) | Fit::Unknown => {}
            }
        }
    }

    /// What is wrong with the fee per hour, if anything. Without an age: what is over the limit of the young depends on it.
    fn per_hour(&mut self, payment: &Payment, hours: u16) -> Option<(Rule, Option<&'static Limit>)> {
        let age = self.age;
        let mut held =
            |ages| self.fit(payment.fee, hours.into(), (Unit::CentsPerHour, ages), Period::Month(payment.month));
        let judged = |fit: Fit| match fit {
            Fit::Over(limit) => Some((Rule::OverHour, Some(limit))),
            Fit::Unsure(limit) => Some((Rule::NotConfirmed, Some(limit))),
            Fit::Unknown => Some((Rule::NoLimit, None)),
            Fit::Within(_) => None,
        };
        match age {
            AgeBand::Under18 | AgeBand::From18To20 => judged(held(Ages::Under21)),
            AgeBand::From21To26 | AgeBand::From27 => judged(held(Ages::From21)),
            AgeBand::Unsaid => judged(held(Ages::From21))
                .or_else(|| judged(held(Ages::Under21)).map(|(_, limit)| (Rule::AgeMatters, limit))),
        }
    }

    /// The rule for who is younger than 27, as it was in a month. Before the first month that we know it was no milder.
    fn under_27(&mut self, period: Period) -> Rule {
        let on = period.first_day();
        let Some(limit) = current(Unit::Years, Ages::All, on) else { return Rule::Under27 };
        self.used(limit, is_outdated(limit, on));
        if limit.confidence == Confidence::LawChanged { Rule::Under27Changed } else { Rule::Under27 }
    }

    fn fit(&mut self, amount: u64, times: u64, key: (Unit, Ages), period: Period) -> Fit {
        let fit = fit(amount, times, key, period.first_day());
        if let Fit::Within(limit) | Fit::Unsure(limit) | Fit::Over(limit) = fit {
            self.used(limit, is_outdated(limit, period.first_day()));
        }
        fit
    }

    fn used(&mut self, limit: &'static Limit, outdated: bool) {
        match self.report.limits.iter_mut().find(|(known, _)| *known == limit) {
            Some((_, known)) => *known |= outdated,
            None => self.report.limits.push((limit, outdated)),
        }
    }

    fn warn(&mut self, period: Period, amount: u64, limit: &'static Limit) {
        if is_near(amount, limit.amount.into()) {
            self.report.warnings.push(Warning { period, amount, limit });
        }
    }

    /// Something that holds whatever is paid and when.
    fn add(&mut self, regime: Regime, rule: Rule, ask: Ask) {
        let finding = Finding { regime, rule, ask, period: None, amount: None, limit: None, with_others: false };
        self.report.findings.push(finding);
    }

    /// One rule is said once of a month or a year, with each limit that it is about.
    fn found(
        &mut self,
        regime: Regime,
        rule: Rule,
        ask: Ask,
        period: Period,
        amount: u64,
        limit: Option<(&'static Limit, bool)>,
    ) {
        let (limit, with_others) = limit.map_or((None, false), |(limit, others)| (Some(limit), others));
        let same = |known: &Finding| {
            (known.regime, known.rule, known.period, known.limit) == (regime, rule, Some(period), limit)
        };
        if self.report.findings.iter().any(same) {
            return;
        }
        let (period, amount) = (Some(period), Some(amount));
        self.report.findings.push(Finding { regime, rule, ask, period, amount, limit, with_others });
    }

    fn finish(mut self) -> Report {
        let grave = |finding: &Finding| std::cmp::Reverse(finding.rule.verdict());
        self.report.findings.sort_by_key(|finding| (grave(finding), finding.regime, finding.period, finding.rule));
        self.report
    }
}

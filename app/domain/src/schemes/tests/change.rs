//! What a change does, and what it costs, against a calculation person by person.

use super::{
    oracle::{any_bases, any_schemes, value},
    *,
};

pub(super) fn origin() -> Origin {
    Origin { name: "CBS".to_owned(), address: None, read_on: None }
}

pub(super) fn children(percent: u16, low: u64, high: u64) -> Figure {
    let yardstick = Yardstick::SocialMinimum(percent);
    let area = "GM9999".to_owned();
    let definition = Definition { yardstick, counted: Counted::Children, years: 1, ages: None, income: None, area };
    let value = Value::Count(Span { low, high });
    Figure { value, definition, year: 2024, n: None, origin: origin(), confidence: Confidence::High, estimate: false }
}

fn assumed<T: Copy>(low: T, high: T) -> Assumption<T> {
    Assumption {
        value: Span { low, high },
        definition: "per kind".to_owned(),
        year: 2024,
        origin: origin(),
        estimate: false,
    }
}

fn percent(low: u64, high: u64) -> Assumption<Fraction> {
    assumed(Fraction::hundredths(low * 100), Fraction::hundredths(high * 100))
}

/// From 110 to 120 %: 400 children become 520, 60 % use it, 250 euros.
fn wider() -> Assumptions {
    Assumptions {
        per: Counted::Children,
        eligible: children(110, 400, 400),
        eligible_after: Some(children(120, 520, 520)),
        used: percent(60, 60),
        price: assumed(25_000, 25_000),
        price_after: None,
    }
}

#[test]
fn more_who_can_have_it_times_use_times_price() {
    let outcome = cost(wider()).unwrap();
    assert_eq!((outcome.more, outcome.total), (Span::exactly(120), Span::exactly(1_800_000)));
    assert_eq!((outcome.people, outcome.price), (outcome.total, Span::exactly(0)));
    assert_eq!((outcome.odd, outcome.assumptions), (vec![], wider()));
    // The amount rises as well: 120 × 60 % × 300, and 400 × 60 % × 50.
    let outcome = cost(Assumptions { price_after: Some(assumed(30_000, 30_000)), ..wider() }).unwrap();
    assert_eq!((outcome.people, outcome.price), (Span::exactly(2_160_000), Span::exactly(1_200_000)));
    assert_eq!(outcome.total, Span::exactly(3_360_000));
    // A lower limit saves.
    let lower = Assumptions { eligible: children(130, 600, 600), ..wider() };
    assert_eq!(cost(lower).unwrap().total, Span::exactly(-1_200_000));
}

#[test]
fn what_is_estimated_is_a_range() {
    let rough = Assumptions { used: percent(50, 70), eligible_after: Some(children(120, 500, 540)), ..wider() };
    let outcome = cost(rough).unwrap();
    // 100 × 50 % × 250 to 140 × 70 % × 250.
    assert_eq!((outcome.more, outcome.total), (Span { low: 100, high: 140 }, Span { low: 1_250_000, high: 2_450_000 }));
    // An estimate of who can have it is the same before and after: only the amount changes, so nobody comes or goes.
    let amount = Assumptions {
        eligible: children(110, 300, 500),
        eligible_after: None,
        price_after: Some(assumed(20_000, 20_000)),
        ..wider()
    };
    let outcome = cost(amount).unwrap();
    assert_eq!((outcome.more, outcome.people), (Span::exactly(0), Span::exactly(0)));
    assert_eq!(outcome.total, Span { low: -1_500_000, high: -900_000 });
    // A third of a cent is rounded, not kept.
    let third = Assumptions { used: assumed(Fraction { over: 1, of: 3 }, Fraction { over: 1, of: 3 }), ..wider() };
    assert_eq!(cost(third).unwrap().total, Span::exactly(1_000_000));
}

#[test]
fn figures_that_are_not_alike_give_no_cost() {
    let after = |change: fn(&mut Figure)| {
        let mut figure = children(120, 520, 520);
        change(&mut figure);
        cost(Assumptions { eligible_after: Some(figure), ..wider() }).unwrap_err()
    };
    assert_eq!(after(|figure| figure.year = 2023), NoCost::Mixed(Mixed::Year));
    assert_eq!(after(|figure| figure.definition.yardstick = Yardstick::LowIncome), NoCost::Mixed(Mixed::Yardstick));
    assert_eq!(after(|figure| figure.definition.counted = Counted::Households), NoCost::Mixed(Mixed::Counted));
    assert_eq!(after(|figure| figure.definition.area = "GM0001".to_owned()), NoCost::Mixed(Mixed::Area));
    assert_eq!(after(|figure| figure.definition.years = 4), NoCost::Mixed(Mixed::Duration));
    assert_eq!(after(|figure| figure.value = Value::Percent(Span::exactly(1))), NoCost::NotCounted);
    assert_eq!(after(|figure| figure.value = Value::Count(Span { low: 2, high: 1 })), NoCost::Reversed);
    let wrong = |change: fn(&mut Assumptions)| {
        let mut assumptions = wider();
        change(&mut assumptions);
        cost(assumptions).unwrap_err()
    };
    assert_eq!(wrong(|all| all.per = Counted::Households), NoCost::Mixed(Mixed::Counted));
    assert_eq!(wrong(|all| all.used.value.low.of = 0), NoCost::OfNobody);
    assert_eq!(wrong(|all| all.used = percent(70, 60)), NoCost::Reversed);
    assert_eq!(wrong(|all| all.price.value = Span::exactly(u64::MAX)), NoCost::TooMuch);
    // Another age range is a change that may be asked about.
    let mut wider_ages = wider();
    wider_ages.eligible.definition.ages = Some(Ages { from: 4, to: 17 });
    assert!(cost(wider_ages).is_ok());
}

#[test]
fn what_is_odd_is_said() {
    let odd = |change: fn(&mut Assumptions)| {
        let mut assumptions = wider();
        change(&mut assumptions);
        cost(assumptions).unwrap().odd
    };
    assert_eq!(odd(|all| all.used = percent(60, 110)), [Odd::UseOverAll]);
    assert_eq!(odd(|all| all.eligible = children(110, 530, 530)), [Odd::FewerUnderHigherLimit]);
    assert_eq!(odd(|all| all.price.year = 2021), [Odd::OtherYear]);
}

fn span(most: u64) -> impl Strategy<Value = Span<u64>> {
    (0..most, 0..most).prop_map(|(one, other)| Span { low: one.min(other), high: one.max(other) })
}

proptest! {
    /// Every number of people, use and price that is possible lies within, and both ends are reached.
    #[test]
    fn the_range_is_that_of_all_possibilities(before in span(5), after in prop::option::of(span(5)), price in span(5), later in prop::option::of(span(5)), used in span(4)) {
        let (assumed_price, share) = (|span: Span<u64>| assumed(span.low * 7, span.high * 7), |over| Fraction { over, of: 3 });
        let all = Assumptions {
            eligible: children(110, before.low, before.high),
            eligible_after: after.map(|after| children(120, after.low, after.high)),
            used: assumed(share(used.low), share(used.high)),
            price: assumed_price(price),
            price_after: later.map(assumed_price),
            ..wider()
        };
        let mut totals = Vec::new();
        for now in before.low..=before.high {
            for then in after.map_or(now..=now, |after| after.low..=after.high) {
                for cents in price.low..=price.high {
                    for new in later.map_or(cents..=cents, |later| later.low..=later.high) {
                        for third in used.low..=used.high {
                            // In sevenths of thirds of a cent: each who uses it pays the price, one by one.
                            let paid = |people: u64, price: u64| (0..people).map(|_| f64::from(u32::try_from(price * 7 * third).unwrap())).sum::<f64>();
                            totals.push((paid(then, new) - paid(now, cents)) / 3.0);
                        }
                    }
                }
            }
        }
        let nearest = |cents: f64| (cents + 0.5 + 1e-9).floor();
        let low = totals.iter().copied().fold(f64::INFINITY, f64::min);
        let high = totals.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let total = cost(all).unwrap().total;
        let float = |cents: i64| f64::from(i32::try_from(cents).unwrap());
        prop_assert!((float(total.low) - nearest(low)).abs() < 0.1 && (float(total.high) - nearest(high)).abs() < 0.1, "{total:?} {low} {high}");
    }

    #[test]
    fn before_and_after_are_those_of_two_lists(schemes in any_schemes(false), place in 0..9_usize, bases in any_bases(), price in 0..50_000_u32, at in 90..160_u16) {
        let norms = Norms { one_parent: bases, couple: bases, outdated: false };
        let limit = Limit { shape: Shape::Sliding { full: at, none: at + 10 }, basis: Basis::Including };
        let change = Change { limit: Some(limit), worth: Some(Worth::Amount(price)), ages: Some(Ages { from: 0, to: 17 }) };
        let mut changed = schemes.clone();
        if place < schemes.len() {
            changed[place] = Scheme { limit, worth: Worth::Amount(price), ages: Ages { from: 0, to: 17 }, ..schemes[place] };
        }
        for comparison in compare(&schemes, &[(place, change)], &norms) {
            prop_assert_eq!(place < schemes.len() || comparison.is_same(), true);
            for (row, gain) in comparison.gains().enumerate().step_by(10) {
                let income = comparison.before.curve.incomes[row];
                let now = value(&schemes, comparison.household, bases, income).cast_signed();
                prop_assert_eq!(gain, value(&changed, comparison.household, bases, income).cast_signed() - now);
            }
        }
        let none = compare(&schemes, &[(place, Change::default())], &norms);
        prop_assert!(none.len() == 16 && none.iter().all(|one| one.is_same() && one.before == one.after));
    }
}

#[test]
fn lines_never_lead_from_one_definition_to_another() {
    let year = |year, figure: Figure| Figure { year, ..figure };
    let all = [year(2024, children(120, 5, 5)), year(2023, children(110, 4, 4)), year(2022, children(120, 3, 3))];
    let years: Vec<Vec<i32>> = lines(&all).iter().map(|line| line.iter().map(|figure| figure.year).collect()).collect();
    assert_eq!(years, [vec![2022, 2024], vec![2023]]);
    let own = |words: &str| Definition { yardstick: Yardstick::Own(words.to_owned()), ..all[0].definition.clone() };
    assert_eq!(own("stadspas").differs(&own("leergeld")), Some(Mixed::Yardstick));
    assert_eq!(own("stadspas").differs(&own("stadspas")), None);
    let share = Figure { value: Value::Percent(Span::exactly(810)), ..all[0].clone() };
    assert_eq!((share.together(&all[0]), all[0].together(&all[2])), (Err(Mixed::Unit), Err(Mixed::Year)));
    assert!(!all[0].is_estimate() && children(120, 1, 2).is_estimate());
}

mod change;
mod imported;
mod oracle;
mod published;
mod reached;
mod reviewed;

use proptest::prelude::*;
use time::macros::date;

use super::*;

/// A scheme of 100 euros per child and calendar year for all minors, up to 120 %.
fn scheme() -> Scheme {
    Scheme {
        worth: Worth::Amount(10_000),
        per: Per::Child,
        period: Period::CalendarYear,
        ages: Ages { from: 0, to: 17 },
        limit: Limit { shape: Shape::Hard { at: 120 }, basis: Basis::Including },
        whom: Whom::Everybody,
        family_max: None,
        choice: None,
        asset_test: None,
    }
}

fn with(shape: Shape) -> Scheme {
    Scheme { limit: Limit { shape, basis: Basis::Including }, ..scheme() }
}

/// 100 euros a month, so that a percent of the year is 12 euros.
const BASES: Bases = Bases { including: 10_000, excluding: 9_500 };

fn offer(schemes: &[Scheme], household: usize) -> Offer {
    Offer::new(schemes, &MODELS[household], BASES)
}

/// One parent with children of 8 and 11, on benefit.
const EIGHT_AND_ELEVEN: usize = 4;
/// A couple with children of 6, 8, 12 and 14, working.
const FOUR: usize = 15;

#[test]
fn the_model_households_are_eight_on_benefit_and_working() {
    for pair in MODELS.chunks(2) {
        assert_eq!((pair[0].kind, pair[0].ages), (pair[1].kind, pair[1].ages));
        assert_eq!((pair[0].source, pair[1].source), (Source::Benefit, Source::Working));
    }
    let families: Vec<_> = MODELS.iter().step_by(2).map(|family| (family.kind.adults(), family.ages)).collect();
    let expected: [(u8, &[u8]); 8] = [
        (1, &[2]),
        (1, &[3, 5]),
        (1, &[8, 11]),
        (1, &[14, 16]),
        (2, &[2]),
        (2, &[3, 5]),
        (2, &[14, 16]),
        (2, &[6, 8, 12, 14]),
    ];
    assert_eq!(families, expected);
    assert_eq!(PERCENTS.count(), 71);
}

#[test]
fn an_amount_is_of_a_year_and_for_whom_it_is() {
    let twelve = Ages { from: 4, to: 12 };
    for (changed, household, cents) in [
        (scheme(), FOUR, 40_000),
        (Scheme { per: Per::Family, ..scheme() }, FOUR, 10_000),
        (Scheme { per: Per::Person, ..scheme() }, FOUR, 60_000),
        // The children of 6, 8 and 12: both ages count.
        (Scheme { ages: twelve, ..scheme() }, FOUR, 30_000),
        (Scheme { ages: Ages { from: 9, to: 10 }, ..scheme() }, EIGHT_AND_ELEVEN, 0),
        (Scheme { ages: Ages { from: 17, to: 4 }, ..scheme() }, FOUR, 0),
        (Scheme { family_max: Some(25_000), ..scheme() }, FOUR, 25_000),
        (Scheme { period: Period::Month, ..scheme() }, EIGHT_AND_ELEVEN, 240_000),
        (Scheme { period: Period::Week, ..scheme() }, EIGHT_AND_ELEVEN, 1_040_000),
        (Scheme { period: Period::Every(3), ..scheme() }, EIGHT_AND_ELEVEN, 6_666),
        (Scheme { period: Period::Every(0), ..scheme() }, EIGHT_AND_ELEVEN, 20_000),
        (Scheme { period: Period::Every(3), family_max: Some(10_000), ..scheme() }, EIGHT_AND_ELEVEN, 3_333),
        // Once between 4 and 12: a ninth in each year.
        (Scheme { period: Period::Once, ages: twelve, ..scheme() }, EIGHT_AND_ELEVEN, 2 * 1_111),
        (Scheme { worth: Worth::InKind(5_000), ..scheme() }, EIGHT_AND_ELEVEN, 10_000),
        (Scheme { worth: Worth::Unknown, ..scheme() }, EIGHT_AND_ELEVEN, 0),
        (with(Shape::Unknown), EIGHT_AND_ELEVEN, 0),
        (with(Shape::Open), EIGHT_AND_ELEVEN, 20_000),
        (Scheme { whom: Whom::Working, ..scheme() }, EIGHT_AND_ELEVEN, 0),
        (Scheme { whom: Whom::OnBenefit, ..scheme() }, EIGHT_AND_ELEVEN, 20_000),
    ] {
        let offer = offer(&[changed], household);
        assert_eq!(offer.total(offer.income(100)), cents, "{changed:?}");
    }
}

#[test]
fn a_limit_includes_itself() {
    let at = |shape, percent, cent| {
        let offer = offer(&[with(shape)], 0);
        offer.total(offer.income(percent) + cent)
    };
    for (shape, rows) in [
        (Shape::Hard { at: 120 }, [(120, 0, 10_000), (120, 1, 0), (160, 0, 0)]),
        (Shape::Sliding { full: 110, none: 130 }, [(110, 0, 10_000), (120, 0, 5_000), (130, 0, 0)]),
        (Shape::Sliding { full: 110, none: 113 }, [(111, 0, 6_666), (112, 0, 3_333), (110, 1, 9_997)]),
        (Shape::Sliding { full: 110, none: 110 }, [(110, 0, 10_000), (110, 1, 0), (109, 0, 10_000)]),
        (Shape::Soft { full: 110, share: 50, none: 120 }, [(110, 0, 10_000), (110, 1, 5_000), (120, 1, 0)]),
        (Shape::Soft { full: 110, share: 200, none: 120 }, [(110, 0, 10_000), (120, 0, 10_000), (120, 1, 0)]),
    ] {
        for (percent, cent, cents) in rows {
            assert_eq!(at(shape, percent, cent), cents, "{shape:?} {percent} % and {cent} ct");
        }
    }
}

#[test]
fn a_limit_without_holiday_allowance_is_lower() {
    let excluding = Scheme { limit: Limit { basis: Basis::Excluding, ..scheme().limit }, ..scheme() };
    let offer = offer(&[excluding], 0);
    // 120 % of 95 %.
    assert_eq!((offer.total(offer.income(114)), offer.total(offer.income(114) + 1)), (10_000, 0));
    assert_eq!(offer.cliffs()[0].percent, 11_400);
    assert!(!Basis::Excluding.is_assumed() && Basis::SocialMinimum.is_assumed() && Basis::Unsaid.is_assumed());
}

#[test]
fn schemes_that_exclude_each_other_count_once_for_a_child() {
    let priced =
        |cents, from, to| Scheme { worth: Worth::Amount(cents), ages: Ages { from, to }, choice: Some(1), ..scheme() };
    // Primary school until 12, secondary from 12: the child of 12 has the better one.
    let schools = [priced(10_000, 4, 12), priced(20_000, 12, 17)];
    let parts = |schemes: &[Scheme]| offer(schemes, FOUR).parts(0);
    assert_eq!(parts(&schools), [20_000, 40_000]);
    // A laptop for the family instead: only when it is more.
    let laptop = |cents| Scheme { per: Per::Family, ..priced(cents, 0, 17) };
    assert_eq!(parts(&[schools[0], schools[1], laptop(60_000)]), [20_000, 40_000, 0]);
    assert_eq!(parts(&[schools[0], schools[1], laptop(60_001)]), [0, 0, 60_001]);
    // Of equals the first.
    assert_eq!(parts(&[priced(10_000, 0, 17), priced(10_000, 0, 17)]), [40_000, 0]);
}

#[test]
fn a_cliff_says_what_drops_and_what_it_costs_to_come_back() {
    let sport = Scheme { worth: Worth::Amount(22_550), ..scheme() };
    let school = Scheme { worth: Worth::Amount(10_000), ..with(Shape::Hard { at: 121 }) };
    let [first, second] = &offer(&[sport, school], 0).cliffs()[..] else { panic!("two cliffs") };
    assert_eq!((first.income, first.percent, first.total), (144_000, 12_000, 22_550));
    assert_eq!(first.losses, [Loss { scheme: 0, cents: 22_550 }]);
    // 225.50 is lost; 12 euros further the other drops away as well.
    assert_eq!(first.catch_up, 326);
    assert_eq!((second.percent, second.total, second.catch_up), (12_100, 10_000, 100));
    // One takes the place of the other.
    let less = Scheme { worth: Worth::Amount(20_000), choice: Some(1), ..with(Shape::Hard { at: 130 }) };
    let cliffs = offer(&[Scheme { choice: Some(1), ..sport }, less], 0).cliffs();
    assert_eq!(cliffs[0].losses, [Loss { scheme: 0, cents: 22_550 }, Loss { scheme: 1, cents: -20_000 }]);
    assert_eq!((cliffs[0].total, cliffs[0].catch_up), (2_550, 26));
    // A slope is no cliff, and what is beyond the shown incomes is not shown.
    assert!(offer(&[with(Shape::Sliding { full: 110, none: 130 })], 0).cliffs().is_empty());
    assert!(offer(&[with(Shape::Hard { at: 161 }), with(Shape::Open)], 0).cliffs().is_empty());
    assert!(offer(&[], 0).cliffs().is_empty());
}

#[test]
fn a_curve_has_a_row_for_each_percent() {
    let curve = offer(&[scheme(), with(Shape::Hard { at: 100 })], EIGHT_AND_ELEVEN).curve();
    let row = Curve::row(100).unwrap();
    assert_eq!((curve.incomes.len(), curve.incomes[row], curve.totals[row]), (71, 120_000, 40_000));
    assert_eq!(curve.parts(row + 1), [20_000, 0]);
    assert_eq!((Curve::row(89), Curve::row(161), curve.parts(71)), (None, None, &[][..]));
    assert_eq!(offer(&[], 0).curve().totals, [0; 71]);
}

#[test]
fn a_form_refuses_what_cannot_be() {
    assert_eq!(scheme().problems(), []);
    for (wrong, problem) in [
        (Scheme { ages: Ages { from: 12, to: 4 }, ..scheme() }, Problem::AgesReversed),
        (Scheme { ages: Ages { from: 0, to: 121 }, ..scheme() }, Problem::AgeTooHigh),
        (with(Shape::Sliding { full: 130, none: 130 }), Problem::LimitReversed),
        (with(Shape::Hard { at: 12 }), Problem::LimitUnlikely),
        (with(Shape::Soft { full: 110, share: 101, none: 120 }), Problem::ShareTooHigh),
        (Scheme { period: Period::Every(0), ..scheme() }, Problem::NoYears),
    ] {
        assert_eq!(wrong.problems(), [problem]);
    }
    assert_eq!(Scheme { worth: Worth::Unknown, ..with(Shape::Unknown) }.left_out(), Some(LeftOut::NoAmount));
    assert_eq!((with(Shape::Unknown).left_out(), scheme().left_out()), (Some(LeftOut::NoLimit), None));
}

fn norm(kind: Kind, from: time::Date, month: u32, holiday: Holiday) -> Norm {
    Norm { kind, from, to: None, month, holiday, source: "Velsen".to_owned(), confidence: Confidence::High }
}

#[test]
fn the_norm_of_the_day_or_the_last_one_with_a_banner() {
    let norms = [
        norm(Kind::OneParent, date!(2024 - 01 - 01), 128_383, Holiday::Including),
        norm(Kind::OneParent, date!(2024 - 01 - 01), 121_964, Holiday::Excluding),
        norm(Kind::OneParent, date!(2025 - 07 - 01), 130_061, Holiday::Excluding),
        norm(Kind::Couple, date!(2024 - 01 - 01), 183_404, Holiday::Including),
    ];
    let on =
        |day, holiday| in_force(&norms, Kind::OneParent, holiday, day).map(|it| (it.month, it.converted, it.outdated));
    assert_eq!(on(date!(2023 - 12 - 31), Holiday::Including), None);
    assert_eq!(on(date!(2024 - 06 - 30), Holiday::Including), Some((128_383, false, false)));
    assert_eq!(on(date!(2024 - 06 - 30), Holiday::Excluding), Some((121_964, false, false)));
    assert_eq!(on(date!(2024 - 07 - 01), Holiday::Including), Some((128_383, false, true)));
    assert_eq!(on(date!(2025 - 12 - 31), Holiday::Including), Some((136_906, true, false)));
    assert_eq!(on(date!(2026 - 01 - 01), Holiday::Excluding), Some((130_061, false, true)));
    let all = Norms::on(&norms, date!(2024 - 02 - 01)).unwrap();
    assert_eq!(all.of(Kind::Couple), Bases { including: 183_404, excluding: 174_234 });
    assert_eq!(all.of(Kind::OneParent), Bases { including: 128_383, excluding: 121_964 });
    assert!(!all.outdated && Norms::on(&norms, date!(2025 - 07 - 01)).unwrap().outdated);
    assert_eq!((Norms::on(&norms[..3], date!(2025 - 07 - 01)), Norms::on(&[], date!(2025 - 07 - 01))), (None, None));
    let until = Norm { to: Some(date!(2024 - 03 - 31)), ..norms[0].clone() };
    assert!(in_force(&[until], Kind::OneParent, Holiday::Including, date!(2024 - 04 - 01)).unwrap().outdated);
}

#[test]
fn codes_read_back() {
    assert!(Per::ALL.into_iter().all(|one| Per::parse(one.as_str()) == Some(one)));
    assert!(Basis::ALL.into_iter().all(|one| Basis::parse(one.as_str()) == Some(one)));
    assert!(Problem::ALL.into_iter().all(|one| Problem::parse(one.as_str()) == Some(one)));
    assert_eq!(Kind::parse("onzin"), None);
    let stored = Scheme { family_max: Some(1), period: Period::Every(3), ..with(Shape::Open) };
    let json = serde_json::to_string(&stored).unwrap();
    assert_eq!(serde_json::from_str::<Scheme>(&json).unwrap(), stored);
}

/// The worst page: sixty schemes for every household, all sliding, with as many limits. The bound is for a release.
#[test]
fn everything_at_once_is_quick() {
    let sliding = |at: u16| with(Shape::Sliding { full: 90 + at, none: 100 + at });
    let hard = |at: u16| with(Shape::Hard { at: 91 + at });
    let sum = |schemes: &[Scheme]| -> u64 {
        let offers = MODELS.iter().map(|household| Offer::new(schemes, household, BASES));
        offers.flat_map(|offer| offer.curve().totals).sum()
    };
    let cliffs = |schemes: &[Scheme]| -> u64 {
        let offers = MODELS.iter().map(|household| Offer::new(schemes, household, BASES));
        offers.flat_map(|offer| offer.cliffs()).map(|cliff| cliff.catch_up).sum()
    };
    let best_of_five = |work: &dyn Fn() -> u64| {
        let one = || {
            let start = std::time::Instant::now();
            assert!(std::hint::black_box(work()) > 0);
            start.elapsed()
        };
        std::iter::repeat_with(one).take(5).min().unwrap()
    };
    let (slopes, limits): (Vec<_>, Vec<_>) = ((0..60).map(sliding).collect(), (0..60).map(hard).collect());
    let (values, cliffs) = (best_of_five(&|| sum(&slopes)), best_of_five(&|| cliffs(&limits)));
    println!("16 households, 60 schemes: 71 incomes in {values:?}, 60 cliffs in {cliffs:?}");
    assert!(cfg!(debug_assertions) || values.as_millis() < 5, "{values:?}");
}

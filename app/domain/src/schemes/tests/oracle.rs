//! The value once more, straight from the words: for every family at every euro, child by child, in fractions. It shares nothing with
//! the rules but the types.

use super::*;

/// Holds every product of amounts and incomes.
type Wide = i128;

/// What one award is at an income, in cents.
fn award(scheme: &Scheme, bases: Bases, income: Wide) -> Wide {
    let price = match scheme.worth {
        Worth::Amount(cents) | Worth::InKind(cents) => Wide::from(cents),
        Worth::Unknown => return 0,
    };
    let year = 12 * Wide::from(if scheme.limit.basis == Basis::Excluding { bases.excluding } else { bases.including });
    let is_within = |percent: u16| income * 100 <= year * Wide::from(percent);
    match scheme.limit.shape {
        Shape::Unknown => 0,
        Shape::Open => price,
        Shape::Hard { at } if is_within(at) => price,
        Shape::Hard { .. } => 0,
        Shape::Sliding { full, .. } | Shape::Soft { full, .. } if is_within(full) => price,
        Shape::Soft { share, none, .. } if is_within(none) => price * Wide::from(share.min(100)) / 100,
        Shape::Sliding { full, none } if is_within(none) => {
            // From the income at which it is full, the price falls in proportion with the euros above it.
            let above = income * 100 - year * Wide::from(full);
            let width = year * (Wide::from(none) - Wide::from(full));
            (price * width - price * above).div_euclid(width)
        }
        Shape::Sliding { .. } | Shape::Soft { .. } => 0,
    }
}

fn in_a_year(scheme: &Scheme, cents: Wide) -> Wide {
    let (times, years) = match scheme.period {
        Period::Week => (52, 1),
        Period::Month => (12, 1),
        Period::SchoolYear | Period::CalendarYear | Period::PassYear => (1, 1),
        Period::Every(years) => (1, Wide::from(years.max(1))),
        Period::Once => (
            1,
            (0..=255_u8)
                .filter(|age| (scheme.ages.from..=scheme.ages.to).contains(age))
                .count()
                .max(1)
                .try_into()
                .unwrap(),
        ),
    };
    cents * times / years
}

/// What children of these ages, and the parents, would get of one scheme if there were no other.
fn alone(scheme: &Scheme, household: &Household, ages: &[u8], bases: Bases, income: Wide) -> Wide {
    let wrong_source = matches!(
        (scheme.whom, household.source),
        (Whom::OnBenefit, Source::Working) | (Whom::Working, Source::Benefit)
    );
    let mut sum = 0;
    for age in ages {
        if *age >= scheme.ages.from && *age <= scheme.ages.to && !wrong_source {
            sum += in_a_year(scheme, award(scheme, bases, income));
            if scheme.per == Per::Family {
                break;
            }
        }
    }
    if scheme.per == Per::Person && ages.iter().any(|age| scheme.ages.contains(*age)) && !wrong_source {
        let parents = if household.kind == Kind::Couple { 2 } else { 1 };
        sum += parents * in_a_year(scheme, award(scheme, bases, income));
    }
    scheme.family_max.map_or(sum, |most| sum.min(in_a_year(scheme, most.into())))
}

/// Every way in which the children can divide themselves over schemes that exclude each other, and every other one by itself.
fn best_of(schemes: &[&Scheme], household: &Household, bases: Bases, income: Wide) -> Wide {
    let by_child = |scheme: &&&Scheme| scheme.per == Per::Child && scheme.family_max.is_none();
    let mut sums = vec![0];
    for age in household.ages {
        let mine = schemes.iter().filter(by_child).map(|scheme| alone(scheme, household, &[*age], bases, income));
        let mine: Vec<Wide> = mine.chain([0]).collect();
        sums = sums.iter().flat_map(|sum| mine.iter().map(move |more| sum + more)).collect();
    }
    sums.extend(
        schemes
            .iter()
            .filter(|one| !by_child(one))
            .map(|scheme| alone(scheme, household, household.ages, bases, income)),
    );
    sums.into_iter().max().unwrap()
}

pub(super) fn value(schemes: &[Scheme], household: &Household, bases: Bases, income: u64) -> u64 {
    let income = Wide::from(income);
    let mut sum: Wide = schemes
        .iter()
        .filter(|one| one.choice.is_none())
        .map(|one| alone(one, household, household.ages, bases, income))
        .sum();
    for choice in 0..=255 {
        let among: Vec<&Scheme> = schemes.iter().filter(|one| one.choice == Some(choice)).collect();
        if !among.is_empty() {
            sum += best_of(&among, household, bases, income);
        }
    }
    sum.try_into().unwrap()
}

fn any_shape(hard: bool) -> BoxedStrategy<Shape> {
    let percent = || 85..170_u16;
    let hard_limit = percent().prop_map(|at| Shape::Hard { at });
    if hard {
        return prop_oneof![8 => hard_limit, 1 => Just(Shape::Open)].boxed();
    }
    prop_oneof![
        4 => hard_limit,
        3 => (percent(), percent()).prop_map(|(full, none)| Shape::Sliding { full, none }),
        2 => (percent(), 0..110_u8, percent()).prop_map(|(full, share, none)| Shape::Soft { full, share, none }),
        1 => Just(Shape::Open),
        1 => Just(Shape::Unknown),
    ]
    .boxed()
}

fn any_scheme(hard: bool) -> impl Strategy<Value = Scheme> {
    let worth = prop_oneof![
        6 => (0..30_000_u32).prop_map(Worth::Amount),
        2 => (0..30_000_u32).prop_map(Worth::InKind),
        1 => Just(Worth::Unknown),
    ];
    let period = prop_oneof![
        1 => Just(Period::Week),
        1 => Just(Period::Month),
        3 => Just(Period::SchoolYear),
        3 => Just(Period::CalendarYear),
        2 => Just(Period::PassYear),
        2 => (0..5_u8).prop_map(Period::Every),
        2 => Just(Period::Once),
    ];
    let basis = prop::sample::select(&Basis::ALL[..]);
    let limit = (any_shape(hard), basis).prop_map(|(shape, basis)| Limit { shape, basis });
    let (per, whom) = (prop::sample::select(&Per::ALL[..]), prop::sample::select(&Whom::ALL[..]));
    let most = prop::option::weighted(0.2, 0..60_000_u32);
    let choice = prop::option::weighted(0.3, 0..3_u8);
    (worth, per, period, (0..19_u8, 0..19_u8), limit, whom, most, choice).prop_map(
        |(worth, per, period, (from, to), limit, whom, family_max, choice)| {
            let ages = Ages { from, to };
            Scheme { worth, per, period, ages, limit, whom, family_max, choice, asset_test: None }
        },
    )
}

pub(super) fn any_schemes(hard: bool) -> impl Strategy<Value = Vec<Scheme>> {
    prop::collection::vec(any_scheme(hard), 0..7)
}

/// Norms so low that every euro of every income can be walked.
pub(super) fn any_bases() -> impl Strategy<Value = Bases> {
    (2_000..6_000_u32).prop_map(|including| Bases { including, excluding: (including * 95 + 50) / 100 })
}

pub(super) fn any_model() -> impl Strategy<Value = &'static Household> {
    prop::sample::select(MODELS.iter().collect::<Vec<_>>())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn the_value_is_that_of_every_euro(schemes in any_schemes(false), household in any_model(), bases in any_bases()) {
        let offer = Offer::new(&schemes, household, bases);
        let (first, last) = (offer.income(90) / 100, offer.income(160) / 100);
        let mut parts = vec![0; schemes.len()];
        for euro in first..=last {
            let total = offer.fill(euro * 100, &mut parts);
            prop_assert_eq!(total, value(&schemes, household, bases, euro * 100), "at {} euros", euro);
            prop_assert_eq!(total, parts.iter().sum::<u64>());
        }
        let curve = offer.curve();
        for (row, income) in curve.incomes.iter().enumerate() {
            prop_assert_eq!(curve.totals[row], value(&schemes, household, bases, *income));
            prop_assert_eq!(curve.parts(row).iter().sum::<u64>(), curve.totals[row]);
        }
    }

    #[test]
    fn nobody_has_less_with_more_income_only_by_a_cliff(schemes in any_schemes(true), household in any_model(), bases in any_bases()) {
        let offer = Offer::new(&schemes, household, bases);
        let cliffs = offer.cliffs();
        // Every cent at which the value of today is not that of a cent more.
        let mut naive = Vec::new();
        let mut parts = vec![0; schemes.len()];
        for income in offer.income(90)..=offer.income(160) {
            let (now, more) = (offer.fill(income, &mut parts), offer.fill(income + 1, &mut parts));
            prop_assert!(more <= now);
            if more < now {
                prop_assert_eq!(now - more, value(&schemes, household, bases, income) - value(&schemes, household, bases, income + 1));
                naive.push((income, now - more));
            }
        }
        prop_assert_eq!(cliffs.iter().map(|cliff| (cliff.income, cliff.total)).collect::<Vec<_>>(), naive);
    }

    #[test]
    fn coming_back_is_counted_euro_by_euro(schemes in any_schemes(false), household in any_model(), bases in any_bases()) {
        for cliff in Offer::new(&schemes, household, bases).cliffs() {
            let had = cliff.income + value(&schemes, household, bases, cliff.income);
            let has = |euros: u64| cliff.income + euros * 100 + value(&schemes, household, bases, cliff.income + euros * 100);
            let naive = (1..100_000_000).find(|euros| has(*euros) >= had).unwrap();
            prop_assert_eq!(cliff.catch_up, naive, "{:?}", cliff);
            prop_assert_eq!(cliff.total, cliff.losses.iter().map(|loss| loss.cents).sum::<i64>().unsigned_abs());
        }
    }

    #[test]
    fn more_is_never_less(schemes in any_schemes(false), place in any::<prop::sample::Index>(), bases in any_bases(), more in 0..90_u16, cents in 0..9_000_u32) {
        prop_assume!(!schemes.is_empty());
        let place = place.index(schemes.len());
        let old = schemes[place];
        let shape = match old.limit.shape {
            Shape::Hard { at } => Shape::Hard { at: at + more },
            Shape::Sliding { full, none } => Shape::Sliding { full: full + more / 2, none: none + more },
            Shape::Soft { full, share, none } => Shape::Soft { full: full + more, share, none: none + more / 2 },
            other => other,
        };
        let worth = match old.worth {
            Worth::Amount(price) => Worth::Amount(price + cents),
            Worth::InKind(price) => Worth::InKind(price + cents),
            Worth::Unknown => Worth::Unknown,
        };
        let raised = Scheme { worth, limit: Limit { shape, ..old.limit }, family_max: old.family_max.map(|most| most + cents), ..old };
        let mut changed = schemes.clone();
        changed[place] = raised;
        for household in &MODELS {
            let (before, after) = (Offer::new(&schemes, household, bases).curve(), Offer::new(&changed, household, bases).curve());
            for (before, after) in before.totals.iter().zip(&after.totals) {
                prop_assert!(after >= before);
            }
            prop_assert!(before.totals.is_sorted_by(|low, high| low >= high));
        }
    }

    #[test]
    fn each_counts_once(schemes in any_schemes(false), household in any_model(), bases in any_bases(), percent in PERCENTS) {
        // Without choices the whole is what each gives by itself; with them it is never more.
        let income = Offer::new(&schemes, household, bases).income(percent);
        let by_itself: u64 = schemes.iter().map(|one| Offer::new(&[*one], household, bases).total(income)).sum();
        let total = Offer::new(&schemes, household, bases).total(income);
        let free: Vec<Scheme> = schemes.iter().map(|one| Scheme { choice: None, ..*one }).collect();
        prop_assert_eq!(Offer::new(&free, household, bases).total(income), by_itself);
        prop_assert!(total <= by_itself);
    }
}

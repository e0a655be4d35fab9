//! Reach and funnel.

use super::{
    change::children,
    funnel::{Cause, Doubt, Funnel, Reason, Stage},
    *,
};

fn reach(reached: (u64, u64), group: (u64, u64)) -> Result<Reach, NoReach> {
    Reach::new(children(120, reached.0, reached.1), children(120, group.0, group.1))
}

fn of(income: Source, figure: Figure) -> Figure {
    Figure { definition: Definition { income: Some(income), ..figure.definition }, ..figure }
}

fn part(income: Source, reached: u64, group: u64) -> Reach {
    let figure = |count| of(income, children(120, count, count));
    Reach::new(figure(reached), figure(group)).unwrap()
}

#[test]
fn over_a_hundred_percent_is_asked_about_and_never_cut_off() {
    let fine = reach((300, 300), (400, 400)).unwrap();
    assert_eq!((fine.percent(), fine.checks()), (Span::exactly(7_500), vec![]));
    let over = reach((450, 450), (400, 400)).unwrap();
    assert_eq!((over.percent(), over.checks()), (Span::exactly(11_250), vec![Check::OverAll]));
    // Of a group that is estimated, a range; one end over is enough to ask.
    let rough = reach((300, 300), (280, 500)).unwrap();
    assert_eq!((rough.percent(), rough.checks()), (Span { low: 6_000, high: 10_714 }, vec![Check::OverAll]));
    assert!(rough.is_estimate() && !fine.is_estimate());
    assert_eq!(reach((400, 400), (400, 400)).unwrap().checks(), []);
    // The poverty line says how many are poor, not how many a scheme is for.
    let poor = |count| {
        let figure = children(120, count, count);
        Figure { definition: Definition { yardstick: Yardstick::PovertyLine, ..figure.definition.clone() }, ..figure }
    };
    assert_eq!(Reach::new(poor(3), poor(4)).unwrap().checks(), [Check::NotTheGroup]);
}

#[test]
fn only_the_same_people_of_the_same_year_have_a_reach() {
    let group = |change: fn(&mut Figure)| {
        let mut figure = children(120, 400, 400);
        change(&mut figure);
        Reach::new(children(120, 300, 300), figure).unwrap_err()
    };
    assert_eq!(group(|figure| figure.year = 2022), NoReach::Mixed(Mixed::Year));
    assert_eq!(group(|figure| figure.definition.counted = Counted::Households), NoReach::Mixed(Mixed::Counted));
    assert_eq!(group(|figure| figure.definition.yardstick = Yardstick::PovertyLine), NoReach::Mixed(Mixed::Yardstick));
    assert_eq!(
        group(|figure| figure.definition.yardstick = Yardstick::SocialMinimum(110)),
        NoReach::Mixed(Mixed::Yardstick)
    );
    assert_eq!(group(|figure| figure.definition.area = "PV20".to_owned()), NoReach::Mixed(Mixed::Area));
    assert_eq!(group(|figure| figure.value = Value::Percent(Span::exactly(81))), NoReach::Mixed(Mixed::Unit));
    let percent = Figure { value: Value::Percent(Span::exactly(81)), ..children(120, 1, 1) };
    assert_eq!(Reach::new(percent.clone(), percent).unwrap_err(), NoReach::NotCounted);
    assert_eq!(reach((0, 0), (0, 0)).unwrap_err(), NoReach::OfNobody);
    assert_eq!(reach((1, 1), (0, 9)).unwrap_err(), NoReach::OfNobody);
    assert_eq!(reach((2, 1), (9, 9)).unwrap_err(), NoReach::Reversed);
}

#[test]
fn a_split_is_of_all() {
    let all = || reach((300, 300), (400, 400)).unwrap();
    let (benefit, working) = (|| part(Source::Benefit, 200, 250), || part(Source::Working, 100, 150));
    assert_eq!(Split::new(all(), benefit(), working()).unwrap().checks(), []);
    let less = part(Source::Working, 90, 150);
    assert_eq!(Split::new(all(), benefit(), less).unwrap().checks(), [Check::SplitIsNotAll]);
    let (more, fewer) = (part(Source::Benefit, 260, 250), part(Source::Working, 40, 150));
    assert_eq!(Split::new(all(), more, fewer).unwrap().checks(), [Check::OverAll]);
    assert_eq!(Split::new(all(), working(), benefit()).unwrap_err(), Mixed::Income);
    let mut later = benefit();
    (later.reached.year, later.group.year) = (2025, 2025);
    assert_eq!(Split::new(all(), later, working()).unwrap_err(), Mixed::Year);
}

#[test]
fn at_least_one_is_no_sum() {
    let (any, sport, school) =
        (reach((300, 300), (400, 400)), reach((280, 280), (400, 400)), reach((310, 310), (400, 400)));
    let (any, sport, school) = (any.unwrap(), sport.unwrap(), school.unwrap());
    assert_eq!(check_at_least_one(&any, [&sport]), []);
    assert_eq!(check_at_least_one(&any, [&sport, &school]), [Check::FewerThanOneScheme]);
    // A scheme for a wider group says nothing.
    let wider = Reach::new(children(150, 500, 500), children(150, 600, 600)).unwrap();
    assert_eq!(check_at_least_one(&any, [&wider]), []);
    let lines = reach_lines(vec![any, wider, sport]);
    assert_eq!(lines.iter().map(Vec::len).collect::<Vec<_>>(), [2, 1]);
}

fn funnel(counts: [Option<(u64, u64)>; 6], reasons: Vec<Reason>) -> Funnel {
    Funnel { figures: counts.map(|count| count.map(|(low, high)| children(120, low, high))), reasons }
}

#[test]
fn a_funnel_says_where_people_fall_off_and_why() {
    let exactly = |count| Some((count, count));
    let reason = |before, cause, people| Reason { before, cause, people };
    let reasons = vec![
        reason(Stage::Knows, Cause::NotKnowing, Some(100)),
        reason(Stage::Applied, Cause::NotAble, Some(40)),
        reason(Stage::Applied, Cause::NotWilling, None),
        reason(Stage::Awarded, Cause::Regulation, Some(30)),
    ];
    // Nobody counted who knows it.
    let known = funnel([exactly(400), None, exactly(240), exactly(220), exactly(230), None], reasons);
    let steps = known.steps();
    assert_eq!(
        steps.iter().map(|step| (step.from, step.to)).collect::<Vec<_>>(),
        [(Stage::Eligible, Stage::Applied), (Stage::Applied, Stage::Awarded), (Stage::Awarded, Stage::Used)]
    );
    let loss = |index: usize| steps[index].loss.as_ref().unwrap();
    assert_eq!((loss(0).people, &loss(0).doubts[..]), (Span::exactly(160), &[][..]));
    assert_eq!(loss(0).causes, [(Cause::NotKnowing, Some(100)), (Cause::NotAble, Some(40)), (Cause::NotWilling, None)]);
    assert_eq!(loss(0).stay, Some(Span::exactly(Fraction { over: 240, of: 400 })));
    assert_eq!((loss(1).people, &loss(1).doubts[..]), (Span::exactly(20), &[Doubt::MoreReasons][..]));
    assert_eq!((loss(2).people, &loss(2).doubts[..]), (Span::exactly(-10), &[Doubt::Rises][..]));
    assert_eq!(known.narrowest().unwrap().to, Stage::Applied);
    assert!(Funnel::default().steps().is_empty() && Funnel::default().narrowest().is_none());
}

#[test]
fn an_estimate_makes_a_range_and_other_people_make_no_step() {
    let rough = funnel([Some((80, 120)), Some((100, 100)), None, None, None, None], vec![]);
    let [step] = &rough.steps()[..] else { panic!("one step") };
    let loss = step.loss.as_ref().unwrap();
    assert_eq!((loss.people, &loss.doubts[..]), (Span { low: -20, high: 20 }, &[Doubt::Rises][..]));
    assert!(rough.narrowest().is_none());
    let mut other = funnel([Some((80, 80)), Some((10, 10)), None, None, None, None], vec![]);
    other.figures[1].as_mut().unwrap().definition.counted = Counted::Households;
    assert_eq!(other.steps()[0].loss, Err(Mixed::Counted));
}

proptest! {
    #[test]
    fn reach_is_the_nearest_hundredth(reached in 0..2_000_u64, group in 1..2_000_u64) {
        let percent = reach((reached, reached), (group, group)).unwrap().percent();
        prop_assert!(percent.is_exact());
        prop_assert!((percent.low * group).abs_diff(reached * 10_000) * 2 <= group);
    }

    #[test]
    fn a_range_holds_every_possibility(reached in (0..200_u64, 0..50_u64), group in (1..200_u64, 0..50_u64)) {
        let range = reach((reached.0, reached.0 + reached.1), (group.0, group.0 + group.1)).unwrap();
        let mut over = false;
        for reached in reached.0..=reached.0 + reached.1 {
            for group in group.0..=group.0 + group.1 {
                let one = reach((reached, reached), (group, group)).unwrap();
                over |= reached > group;
                prop_assert!(range.percent().low <= one.percent().low && one.percent().low <= range.percent().high);
            }
        }
        prop_assert_eq!(range.is_over(), over);
    }

    #[test]
    fn nobody_is_lost_in_a_funnel(counts in prop::array::uniform6(prop::option::of(0..500_u64))) {
        let funnel = funnel(counts.map(|count| count.map(|count| (count, count))), vec![]);
        let steps = funnel.steps();
        let known: Vec<u64> = counts.into_iter().flatten().collect();
        prop_assert_eq!(steps.len(), known.len().saturating_sub(1));
        let lost: i64 = steps.iter().map(|step| step.loss.as_ref().unwrap().people.low).sum();
        if let (Some(first), Some(last)) = (known.first(), known.last()) {
            prop_assert_eq!(lost, first.cast_signed() - last.cast_signed());
        }
        for (step, pair) in steps.iter().zip(known.windows(2)) {
            prop_assert_eq!(step.loss.as_ref().unwrap().doubts.contains(&Doubt::Rises), pair[1] > pair[0]);
        }
    }
}

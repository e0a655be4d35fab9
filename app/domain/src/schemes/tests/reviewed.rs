//! The review, and the five improvements.

use std::collections::BTreeSet;

use super::*;

fn finding(point: Point, score: Score) -> Finding {
    Finding { point, score, evidence: String::new() }
}

#[test]
fn there_are_29_points_in_six_themes() {
    let labels: Vec<String> = Point::ALL.into_iter().map(Point::label).collect();
    let expected = [("A", 4), ("B", 5), ("C", 3), ("D", 5), ("E", 7), ("F", 5)];
    let expected: Vec<String> =
        expected.into_iter().flat_map(|(theme, of)| (1..=of).map(move |number| format!("{theme}{number}"))).collect();
    assert_eq!((labels.len(), labels), (29, expected));
    let codes: BTreeSet<&str> = Point::ALL.into_iter().map(Point::as_str).collect();
    assert_eq!(codes.len(), 29);
    assert!(Point::ALL.into_iter().all(|one| Point::parse(one.as_str()) == Some(one)));
    assert!(Score::ALL.into_iter().all(|one| Score::parse(one.as_str()) == Some(one)));
    let json = |point| serde_json::to_value(point).unwrap();
    assert!(Point::ALL.into_iter().all(|one| json(one) == one.as_str()));
}

#[test]
fn the_library_has_every_measure_once_and_for_what_it_remedies() {
    let of = |theme| Measure::ALL.into_iter().filter(|measure| measure.theme() == theme).count();
    assert_eq!(Theme::ALL.map(of), [6, 6, 5, 6, 6, 4]);
    let codes: BTreeSet<&str> = Measure::ALL.into_iter().map(Measure::as_str).collect();
    assert_eq!(codes.len(), 33);
    let offered: Vec<Measure> = Point::ALL.into_iter().flat_map(Point::measures).copied().collect();
    let once: BTreeSet<Measure> = offered.iter().copied().collect();
    assert_eq!((offered.len(), once.len(), once.contains(&Measure::LeergeldByMandate)), (32, 32, false));
    for point in Point::ALL {
        for measure in point.measures() {
            // Two that remedy something else than the theme of their point.
            let elsewhere = [Measure::PlainLanguage, Measure::OneApplication].contains(measure);
            let same = measure.theme() == point.theme() || elsewhere;
            assert!(same, "{point:?} {measure:?}");
        }
    }
    assert_eq!(Theme::ALL.into_iter().filter_map(Theme::cause).collect::<Vec<_>>(), funnel::Cause::ALL);
}

#[test]
fn a_point_without_a_score_is_not_a_nought() {
    let findings = [
        finding(Point::Findable, Score::No),
        finding(Point::ClearNames, Score::Partly),
        finding(Point::NeutralName, Score::Yes),
        finding(Point::Findable, Score::Yes),
    ];
    let bars = bars(&findings);
    assert_eq!(bars[0], Bar { theme: Theme::Knowing, points: 3, most: 4, scored: 2, of: 4 });
    assert_eq!(bars[1], Bar { theme: Theme::Able, points: 0, most: 0, scored: 0, of: 5 });
    assert_eq!(bars.iter().map(|bar| bar.of).sum::<usize>(), 29);
    assert!(findings[1].lacks_evidence() && !findings[0].lacks_evidence());
    assert!(!Finding { evidence: "pagina kindpakket".to_owned(), ..findings[3].clone() }.lacks_evidence());
}

#[test]
fn what_is_missing_is_proposed_first() {
    let findings = [
        finding(Point::Findable, Score::Partly),
        finding(Point::OneApplication, Score::No),
        finding(Point::NoCliff, Score::Yes),
        finding(Point::LimitFrom120, Score::No),
        finding(Point::FewProofs, Score::No),
    ];
    let expected = [
        Measure::OneApplication,
        Measure::FewerProofs,
        Measure::KnownData,
        Measure::OnePage,
        Measure::CalculateYourRight,
        Measure::LettersAfterEvents,
    ];
    assert_eq!(proposed(&findings), expected);
    assert!(proposed(&[]).is_empty());
}

fn candidate(improvement: Improvement, impact: u8, ease: u8) -> Candidate {
    Candidate { improvement, impact: Weight::new(impact).unwrap(), ease: Weight::new(ease).unwrap() }
}

#[test]
fn the_best_five_have_the_most_gain() {
    let library = |measure, impact, ease| candidate(Improvement::Library(measure), impact, ease);
    let all = [
        candidate(Improvement::Own(1), 5, 2),
        library(Measure::Posters, 2, 5),
        library(Measure::OneApplication, 5, 4),
        library(Measure::SlidingScale, 5, 2),
        library(Measure::Paper, 1, 1),
        library(Measure::OnePage, 3, 3),
        library(Measure::Paper, 2, 2),
    ];
    let order: Vec<Improvement> = best_five(&all).into_iter().map(|one| one.improvement).collect();
    let library = Improvement::Library;
    assert_eq!(
        order,
        [
            library(Measure::OneApplication),
            library(Measure::SlidingScale),
            Improvement::Own(1),
            library(Measure::Posters),
            library(Measure::OnePage),
        ]
    );
    assert_eq!((Weight::new(0), Weight::new(6)), (None, None));
    assert!(serde_json::from_str::<Weight>("6").is_err() && serde_json::from_str::<Weight>("5").is_ok());
}

fn any_candidates() -> impl Strategy<Value = Vec<Candidate>> {
    let improvement = prop_oneof![
        prop::sample::select(&Measure::ALL[..]).prop_map(Improvement::Library),
        (0..4_u16).prop_map(Improvement::Own),
    ];
    prop::collection::vec(
        (improvement, 1..=5_u8, 1..=5_u8).prop_map(|(what, impact, ease)| candidate(what, impact, ease)),
        0..30,
    )
}

proptest! {
    #[test]
    fn nothing_better_is_left_out(candidates in any_candidates(), seed in 0..30_usize) {
        let best = best_five(&candidates);
        let different: BTreeSet<Improvement> = candidates.iter().map(|one| one.improvement).collect();
        prop_assert_eq!(best.len(), different.len().min(5));
        let chosen: BTreeSet<Improvement> = best.iter().map(|one| one.improvement).collect();
        prop_assert_eq!(chosen.len(), best.len());
        if let Some(least) = best.last() {
            prop_assert!(candidates.iter().all(|one| chosen.contains(&one.improvement) || one.gain() <= least.gain()));
        }
        let mut turned = candidates.clone();
        turned.rotate_left(seed.min(candidates.len()));
        prop_assert_eq!(best_five(&turned), best);
    }
}

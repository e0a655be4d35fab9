use proptest::prelude::*;

use super::*;
use crate::{experts::plan::form::PartForm, route::StepKey};

type Raw = (u8, usize, i32, Option<usize>, Option<usize>, Option<bool>);

fn any_cells() -> impl Strategy<Value = Vec<Raw>> {
    let rung = || prop::option::of(0..5_usize);
    let one = (1..5_u8, 0..6_usize, 2024..2028_i32, rung(), rung(), prop::option::of(any::<bool>()));
    prop::collection::vec(one, 0..60).prop_map(|mut cells| {
        cells.sort_unstable();
        cells.dedup_by_key(|cell| (cell.0, cell.1, cell.2));
        cells
    })
}

fn entry((place, group, year, planned, done, formal): &Raw) -> Entry {
    let rung = |index: &Option<usize>| index.map(|index| ParticipationLevel::ALL[index]);
    Entry {
        // The last row is a process of the alliance's own.
        place: if *place == 4 { Place::Process(Uuid::nil()) } else { Place::Phase(*place) },
        group: Group::ALL[*group],
        year: *year,
        planned: rung(planned),
        done: rung(done),
        // Of what was planned: the other one, which no share counts.
        formality: formal.map(|formal| if formal { Formality::Informal } else { Formality::Formal }),
        done_formality: formal.map(|formal| if formal { Formality::Formal } else { Formality::Informal }),
        promised: String::new(),
        reason: String::new(),
    }
}

fn matrix(cells: &[Raw]) -> Matrix {
    cells.iter().map(entry).collect()
}

/// Experts, parents, children, organisations.
fn target(group: usize) -> usize {
    match group {
        0 => 0,
        1 => 1,
        2..=4 => 2,
        _ => 3,
    }
}

proptest! {
    #[test]
    fn counts_and_shares_agree_with_a_naive_count(cells in any_cells(), year in 2024..2028_i32, wanted in prop::option::of(0..4_usize)) {
        let matrix = matrix(&cells);
        let group = wanted.map(|index| TargetGroup::ALL[index]);
        let here = |cell: &&Raw| cell.2 == year && wanted.is_none_or(|wanted| target(cell.1) == wanted);
        for (side, rung_of) in [(Side::Planned, (|cell: &Raw| cell.3) as fn(&Raw) -> Option<usize>), (Side::Done, |cell| cell.4)] {
            let counts = matrix.counts(year, side, group);
            let filled = cells.iter().filter(here).filter(|cell| rung_of(cell).is_some()).count();
            prop_assert_eq!(counts.total(), filled);
            for (index, rung) in ParticipationLevel::ALL.into_iter().enumerate() {
                let naive = cells.iter().filter(here).filter(|cell| rung_of(cell) == Some(index)).count();
                prop_assert_eq!(counts.on(rung), naive);
                prop_assert_eq!(counts.share(rung), Share { count: naive, of: filled });
                let above = cells.iter().filter(here).filter(|cell| rung_of(cell).is_some_and(|other| other >= index)).count();
                prop_assert_eq!(counts.from(rung), Share { count: above, of: filled });
            }
        }
        let done = |cell: &&Raw| cell.4.is_some();
        let formal = Share {
            count: cells.iter().filter(here).filter(done).filter(|cell| cell.5 == Some(true)).count(),
            of: cells.iter().filter(here).filter(done).filter(|cell| cell.5.is_some()).count(),
        };
        prop_assert_eq!(matrix.formal(year, group), formal);
    }

    #[test]
    fn places_are_counted_once_however_many_groups_take_part(cells in any_cells(), year in 2024..2028_i32, wanted in 0..4_usize, least in 0..5_usize) {
        let matrix = matrix(&cells);
        for (side, rung_of) in [(Side::Planned, (|cell: &Raw| cell.3) as fn(&Raw) -> Option<usize>), (Side::Done, |cell| cell.4)] {
            let (mut count, mut of) = (0, 0);
            for place in 1..5_u8 {
                let here: Vec<&Raw> = cells.iter().filter(|cell| cell.0 == place && cell.2 == year && rung_of(cell).is_some()).collect();
                of += usize::from(!here.is_empty());
                count += usize::from(here.iter().any(|cell| target(cell.1) == wanted && rung_of(cell) >= Some(least)));
            }
            let share = matrix.places(year, side, TargetGroup::ALL[wanted], ParticipationLevel::ALL[least]);
            prop_assert_eq!(share, Share { count, of });
        }
    }

    #[test]
    fn what_was_done_stands_beside_what_was_planned(cells in any_cells()) {
        let whole = matrix(&cells);
        let planned: Vec<Entry> = cells.iter().filter(|cell| cell.3.is_some()).map(|cell| Entry { done: None, done_formality: None, ..entry(cell) }).collect();
        let done: Vec<(i32, Place, Done)> = cells.iter().map(entry).filter_map(|entry| {
            Some((entry.year, entry.place, Done { group: entry.group, rung: entry.done?, formality: entry.done_formality }))
        }).collect();
        let beside = Matrix::beside(&planned, done);
        for cell in &cells {
            let wanted = entry(cell);
            let found = beside.cell(cell.2, wanted.place, wanted.group);
            prop_assert_eq!(found.and_then(|entry| entry.planned), wanted.planned);
            prop_assert_eq!(found.and_then(|entry| entry.done), wanted.done);
            prop_assert_eq!(found.map_or(Kept::NotYet, Entry::kept), whole.cell(cell.2, wanted.place, wanted.group).unwrap().kept());
        }
        for year in 2024..2028 {
            prop_assert_eq!((beside.kept(year), beside.formal(year, None)), (whole.kept(year), whole.formal(year, None)));
        }
    }

    #[test]
    fn what_was_done_comes_back_from_its_form(cells in prop::collection::btree_map(0..6_usize, (0..5_usize, prop::option::of(any::<bool>())), 0..6)) {
        let done: Vec<Done> = cells.into_iter().map(|(group, (rung, formal))| Done {
            group: Group::ALL[group],
            rung: ParticipationLevel::ALL[rung],
            formality: formal.map(|formal| if formal { Formality::Formal } else { Formality::Informal }),
        }).collect();
        prop_assert_eq!(read_done(&PartForm(fill_done(&done))).unwrap(), done);
    }

    #[test]
    fn any_form_can_be_sent(pairs in prop::collection::vec(("(rung|formality)-(experts|parents|[a-z-]{0,9})", "(advise|formal|.{0,9})"), 0..9)) {
        let _ = read_done(&PartForm(pairs));
    }

    #[test]
    fn promises_and_years_agree_with_a_naive_count(cells in any_cells()) {
        let matrix = matrix(&cells);
        for year in 2024..2028 {
            let (mut count, mut of) = (0, 0);
            for cell in cells.iter().filter(|cell| cell.2 == year) {
                if let (Some(planned), Some(done)) = (cell.3, cell.4) {
                    of += 1;
                    count += usize::from(done >= planned);
                }
            }
            prop_assert_eq!(matrix.kept(year), Share { count, of });
        }
        let trend = matrix.trend(Some(TargetGroup::Children));
        let mut years: Vec<i32> = cells.iter().map(|cell| cell.2).collect();
        years.sort_unstable();
        years.dedup();
        prop_assert_eq!(trend.iter().map(|(year, _)| *year).collect::<Vec<_>>(), years);
        for (year, counts) in trend {
            let naive = cells.iter().filter(|cell| cell.2 == year && target(cell.1) == 2 && cell.4.is_some()).count();
            prop_assert_eq!(counts.total(), naive);
        }
    }

    #[test]
    fn a_percentage_is_the_nearest_whole(count in 0..200_usize, more in 0..200_usize) {
        let share = Share { count, of: count + more };
        match share.percent() {
            None => prop_assert_eq!(share.of, 0),
            Some(percent) => {
                let off = (percent * share.of).abs_diff(count * 100) * 2;
                prop_assert!(off <= share.of, "{percent}");
            }
        }
    }
}

#[test]
fn what_came_of_a_promise() {
    for (planned, done, kept) in [
        (Some(2), None, Kept::NotYet),
        (None, None, Kept::NotYet),
        (None, Some(0), Kept::Unplanned),
        (Some(2), Some(1), Kept::Less),
        (Some(2), Some(2), Kept::AsPromised),
        (Some(2), Some(4), Kept::More),
    ] {
        assert_eq!(entry(&(1, 0, 2026, planned, done, None)).kept(), kept);
    }
}

#[test]
fn a_rung_under_the_least_of_a_step_asks_why() {
    let step =
        |key: &str, phase, rung, retired| Step { key: StepKey::from(key), phase, rung, retired, ..Step::default() };
    let advise = Some(ParticipationLevel::Advise);
    let content = Content {
        steps: vec![
            step("kerngroep", 1, advise, false),
            step("verhalen", 1, Some(ParticipationLevel::Consult), false),
            step("oud", 1, Some(ParticipationLevel::CoDecide), true),
            step("intake", 1, None, false),
            step("klantreis", 2, Some(ParticipationLevel::CoProduce), false),
        ],
        ..Content::default()
    };
    let keys = |entry: &Entry| {
        under_least(&content, entry).into_iter().map(|step| step.key.as_str().to_owned()).collect::<Vec<_>>()
    };
    let planned = |group, rung| entry(&(1, group, 2026, Some(rung), None, None));
    assert_eq!(keys(&planned(0, 0)), ["kerngroep", "verhalen"]);
    assert_eq!(keys(&planned(0, 1)), ["kerngroep"]);
    assert_eq!(keys(&planned(0, 2)), [""; 0]);
    // The least is that of experts by experience.
    assert_eq!(keys(&planned(1, 0)), [""; 0]);
    let matrix: Matrix = [planned(0, 1), entry(&(2, 0, 2026, Some(4), None, None))].into_iter().collect();
    assert_eq!(matrix.short(&content, 2026).len(), 1);
    let reasoned = Entry { reason: "Er is maar één ouder gevonden".to_owned(), ..planned(0, 1) };
    assert!([reasoned].into_iter().collect::<Matrix>().short(&content, 2026).is_empty());
}

#[test]
fn codes_read_back() {
    assert!(Group::ALL.into_iter().all(|group| Group::parse(group.as_str()) == Some(group)));
    assert!(Formality::ALL.into_iter().all(|formality| Formality::parse(formality.as_str()) == Some(formality)));
    assert!(ParticipationLevel::ALL.into_iter().all(|rung| ParticipationLevel::parse(rung.as_str()) == Some(rung)));
    for place in [Place::Phase(3), Place::Process(Uuid::max())] {
        assert_eq!(Place::parse(&place.code()), Some(place));
    }
    assert_eq!(["0", "21", "", "x", "-1"].map(Place::parse), [None; 5]);
    let formal = PartForm(vec![("formality-parents".to_owned(), "formal".to_owned())]);
    assert_eq!(read_done(&formal).unwrap_err()[0].code, "rung-first");
    let entry = entry(&(4, 3, 2026, Some(1), Some(2), Some(true)));
    let json = serde_json::to_string(&entry).unwrap();
    assert_eq!(serde_json::from_str::<Entry>(&json).unwrap(), entry);
}

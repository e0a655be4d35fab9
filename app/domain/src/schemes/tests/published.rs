//! The worked example of docs/value-and-cliffs.md, and the published amounts that lie beside the project where it is made.

use std::{collections::BTreeMap, path::Path};

use super::*;

/// Those of the example: Kaag en Braassem, Tilburg and Zwolle, put together.
fn example() -> [Scheme; 4] {
    let landing = Limit { shape: Shape::Soft { full: 110, share: 50, none: 120 }, basis: Basis::Unsaid };
    let hard = |at| Limit { shape: Shape::Hard { at }, basis: Basis::Unsaid };
    let (period, primary) = (Period::SchoolYear, Ages { from: 4, to: 12 });
    [
        Scheme { worth: Worth::Amount(12_500), period, ages: primary, limit: landing, ..scheme() },
        Scheme {
            worth: Worth::Amount(23_000),
            period: Period::Once,
            ages: Ages { from: 11, to: 13 },
            limit: landing,
            ..scheme()
        },
        Scheme { worth: Worth::Amount(14_700), per: Per::Person, limit: hard(120), ..scheme() },
        Scheme { worth: Worth::Amount(62_800), ages: primary, limit: hard(130), ..scheme() },
    ]
}

const JANUARY_2025: Bases = Bases { including: 134_545, excluding: 127_818 };

#[test]
fn the_worked_example_can_be_checked_by_hand() {
    let offer = Offer::new(&example(), &MODELS[EIGHT_AND_ELEVEN], JANUARY_2025);
    assert_eq!(offer.norm(), 1_614_540);
    let at = |percent| (offer.income(percent), offer.parts(offer.income(percent)), offer.total(offer.income(percent)));
    assert_eq!(at(100), (1_614_540, vec![25_000, 7_666, 44_100, 125_600], 202_366));
    assert_eq!(at(110), (1_775_994, vec![25_000, 7_666, 44_100, 125_600], 202_366));
    assert_eq!(at(115), (1_856_721, vec![12_500, 3_833, 44_100, 125_600], 186_033));
    assert_eq!(at(125), (2_018_175, vec![0, 0, 0, 125_600], 125_600));
    assert_eq!(at(131), (2_115_047, vec![0, 0, 0, 0], 0));
    let cliffs: Vec<_> =
        offer.cliffs().into_iter().map(|one| (one.percent, one.income, one.total, one.catch_up)).collect();
    assert_eq!(
        cliffs,
        [(11_000, 1_775_994, 16_333, 164), (12_000, 1_937_448, 60_433, 605), (13_000, 2_098_902, 125_600, 1_256)]
    );
}

#[test]
fn the_document_says_what_is_calculated() {
    let text = include_str!("../../../../../docs/value-and-cliffs.md");
    for said in [
        "| 100 % | 16.145,40 | 250,00 | 76,66 | 441,00 | 1.256,00 | **2.023,66** |",
        "| 115 % | 18.567,21 | 125,00 | 38,33 | 441,00 | 1.256,00 | **1.860,33** |",
        "| 125 % | 20.181,75 | 0 | 0 | 0 | 1.256,00 | **1.256,00** |",
        "| 131 % | 21.150,47 | 0 | 0 | 0 | 0 | **0** |",
        "| 110 % | 17.759,94 | 163,33 | 164 |",
        "| 120 % | 19.374,48 | 604,33 | 605 |",
        "| 130 % | 20.989,02 | 1.256,00 | 1.256 |",
    ] {
        assert!(text.contains(said), "{said}");
    }
}

/// The rows of a file, by the names of its columns.
fn rows(file: &str) -> Option<Vec<BTreeMap<String, String>>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data").join(file);
    let Ok(mut reader) = csv::Reader::from_path(path) else {
        println!("skipped: {file} is not here");
        return None;
    };
    Some(reader.deserialize().map(|row| row.expect("a row of the file")).collect())
}

#[test]
fn the_amounts_of_the_example_are_the_published_ones() {
    let (Some(schemes), Some(norms)) = (rows("schemes_examples.csv"), rows("norms.csv")) else { return };
    for (id, scheme) in ["S041", "S043", "S022", "S034"].into_iter().zip(example()) {
        let row = schemes.iter().find(|row| row["id"] == id).expect("the scheme");
        assert_eq!(row["amount_cents"].parse().ok(), scheme.worth.price(), "{id}");
        let (Shape::Hard { at: limit } | Shape::Soft { full: limit, .. }) = scheme.limit.shape else {
            panic!("{id} has another limit")
        };
        assert_eq!(row["income_limit_pct"].parse(), Ok(limit), "{id}");
        let ages = (row["age_from"].parse().unwrap_or(0), row["age_to"].parse().unwrap_or(17));
        assert_eq!(ages, (scheme.ages.from, scheme.ages.to), "{id}");
    }
    let known = read_norms(&norms);
    let norms = Norms::on(&known, date!(2025 - 01 - 01)).expect("norms");
    assert_eq!((norms.of(Kind::OneParent), norms.outdated), (JANUARY_2025, false));
    // The last that the file knows is that of January 2026.
    let today = in_force(&known, Kind::Couple, Holiday::Including, date!(2026 - 11 - 23)).expect("a norm");
    assert_eq!((today.month, today.outdated, today.norm.confidence), (200_213, true, Confidence::Middle));
}

fn read_norms(rows: &[BTreeMap<String, String>]) -> Vec<Norm> {
    let format = time::macros::format_description!("[year]-[month]-[day]");
    let read = |row: &BTreeMap<String, String>| {
        let kind = match row["household_type"].as_str() {
            "alleenstaand_21_tot_aow" => Kind::OneParent,
            "paar_21_tot_aow" => Kind::Couple,
            _ => return None,
        };
        let holiday = match row["basis"].as_str() {
            "netto inclusief vakantietoeslag" => Holiday::Including,
            "netto exclusief vakantietoeslag" => Holiday::Excluding,
            _ => return None,
        };
        let confidence = match row["confidence"].as_str() {
            "hoog" => Confidence::High,
            "middel" => Confidence::Middle,
            _ => Confidence::Low,
        };
        let from = time::Date::parse(&row["valid_from"], format).ok()?;
        let month = row["amount_cents"].parse().ok()?;
        (row["kind"] == "bijstandsnorm").then(|| Norm {
            kind,
            from,
            to: None,
            month,
            holiday,
            source: row["source"].clone(),
            confidence,
        })
    };
    rows.iter().filter_map(read).collect()
}

#[test]
fn the_conversion_gives_amounts_that_were_published_in_both() {
    let Some(rows) = rows("norms.csv") else { return };
    let both = |date: &str, kind: &str| {
        let of = |basis: &str| {
            let row = rows.iter().find(|row| {
                row["kind"] == "bijstandsnorm"
                    && row["valid_from"] == date
                    && row["household_type"] == kind
                    && row["basis"].contains(basis)
            });
            row.and_then(|row| row["amount_cents"].parse::<u32>().ok())
        };
        of("inclusief").zip(of("exclusief"))
    };
    for kind in ["alleenstaand_21_tot_aow", "alleenstaand_18_20"] {
        let (including, excluding) = both("2024-01-01", kind).expect("both");
        let norm = |month, holiday| norm(Kind::OneParent, date!(2024 - 01 - 01), month, holiday);
        assert_eq!(norm(including, Holiday::Including).in_basis(Holiday::Excluding), (excluding, true));
        assert_eq!(norm(excluding, Holiday::Excluding).in_basis(Holiday::Including), (including, true));
    }
    // Hof van Twente without, Stimulansz with.
    for (excluding, including) in [(130_061, 136_906), (185_801, 195_580)] {
        let norm = norm(Kind::Couple, date!(2025 - 07 - 01), excluding, Holiday::Excluding);
        assert_eq!(norm.in_basis(Holiday::Including), (including, true));
    }
}

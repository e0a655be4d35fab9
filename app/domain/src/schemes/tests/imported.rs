//! The tables of CBS, in the three shapes that they come in.

use std::path::Path;

use super::{
    cbs::{NAMED, NoTable, Reader, Refusal, Row, Skip, Tally, Wanted},
    *,
};

const EXPORT: [&str; 7] = [
    "\u{feff}\"Inkomensgrens huishouden\"",
    "Duur inkomenspositie",
    "Kenmerken van huishoudens",
    "Regio's",
    "Perioden",
    "Kinderen (x 1 000)",
    "Kinderen relatief (%)",
];
const TABLE: [&str; 7] = [
    "InkomensgrensHuishouden",
    "DuurInkomenspositie",
    "KenmerkenVanHuishoudens",
    "RegioS",
    "Perioden",
    "MinderjarigeKinderen_3",
    "MinderjarigeKinderenRelatief_6",
];
const OBSERVATIONS: [&str; 9] = [
    "Id",
    "Measure",
    "KenmerkenVanHuishoudens",
    "InkomensgrensHuishouden",
    "DuurInkomenspositie",
    "RegioS",
    "Perioden",
    "Value",
    "StringValue",
];

fn wanted() -> Wanted {
    let names = [("Aalten", "GM0197"), ("Utrecht", "GM0344"), ("Beek (L.)", "GM0888")];
    let codes = names.map(|(name, code)| (name.to_owned(), code.to_owned())).into_iter().collect();
    Wanted { codes, ..Wanted::default() }
}

fn found(row: &Row) -> Vec<(&str, i32, u8, &Yardstick, Value)> {
    let Row::Kept(kept) = row else { panic!("{row:?}") };
    kept.iter().map(|one| (one.municipality.as_str(), one.year, one.years, &one.limit, one.value)).collect()
}

#[test]
fn each_shape_gives_the_same_figures() {
    let (count, percent) = (Value::Count(Span { low: 150, high: 249 }), Value::Percent(Span::exactly(410)));
    let both = [
        ("GM0197", 2024, 1, &Yardstick::SocialMinimum(120), count),
        ("GM0197", 2024, 1, &Yardstick::SocialMinimum(120), percent),
    ];
    let labels = [
        "Inkomen tot 120% sociaal minimum",
        "Ten minste 1 jaar",
        "Particuliere huishoudens",
        "Aalten",
        "2024*",
        "     0.2",
        "     4.1",
    ];
    let reader = Reader::new(&EXPORT, wanted()).unwrap();
    let row = reader.row(&labels);
    assert_eq!(found(&row), both);
    let Row::Kept(kept) = row else { panic!("kept") };
    assert!(kept[0].provisional);
    let figure = kept[0].clone().figure(change::origin(), Confidence::High);
    assert!(figure.together(&Figure { year: 2024, ..change::children(120, 1, 1) }) == Err(Mixed::Area));
    let codes = ["A043008   ", "A028721", "1050010", "GM0197    ", "2024JJ00", "0,2", " 4,1"];
    assert_eq!(found(&Reader::new(&TABLE, wanted()).unwrap().row(&codes)), both);
    let reader = Reader::new(&OBSERVATIONS, wanted()).unwrap();
    for (measure, value, expected) in [("1016445_1", "0,2", &both[..1]), ("1016445_2", "4,1", &both[1..])] {
        let cells = ["0", measure, "1050010", "A043008", "A028721", "GM0197", "2024JJ00", value, ""];
        assert_eq!(found(&reader.row(&cells)), expected);
    }
}

#[test]
fn a_row_is_passed_over_or_refused_for_a_reason() {
    let reader = Reader::new(&TABLE, wanted()).unwrap();
    let good = ["A043008", "A028721", "1050010", "GM0197", "2024JJ00", "0.2", "4.1"];
    let with = |place: usize, cell: &'static str| {
        let mut cells = good;
        cells[place] = cell;
        reader.row(&cells)
    };
    for (place, cell, skip) in [
        (3, "NL01  ", Skip::Region),
        (3, "PV20  ", Skip::Region),
        (3, "Utrecht (PV)", Skip::Region),
        (0, "T001164", Skip::Limit),
        (2, "1050190", Skip::Households),
    ] {
        assert_eq!(with(place, cell), Row::Skipped(skip), "{cell}");
    }
    for (place, cell, refusal) in [
        (3, "Nergenshuizen", Refusal::Region),
        (3, "GM1", Refusal::Region),
        (0, "A099999", Refusal::Limit),
        (1, "Soms", Refusal::Duration),
        (4, "2024KW01", Refusal::Period),
        (4, "+024", Refusal::Period),
        (5, "1.234", Refusal::Number),
        (5, "-1", Refusal::Number),
        (6, "veel", Refusal::Number),
        (6, "4.", Refusal::Number),
        (6, "99999999999999999999", Refusal::Number),
    ] {
        assert_eq!(with(place, cell), Row::Refused(refusal), "{cell}");
    }
    // One of the two is secret; both.
    assert_eq!(found(&with(5, ".")).len(), 1);
    assert_eq!(
        reader.row(&["A043008", "A028721", "1050010", "GM0197", "2024JJ00", ".", ""]),
        Row::Skipped(Skip::NoValue)
    );
    assert_eq!(reader.row(&good[..6]), Row::Refused(Refusal::Fields));
    assert_eq!(found(&with(3, "Utrecht (gemeente)"))[0].0, "GM0344");
    let narrow =
        Wanted { municipalities: ["GM0344".to_owned()].into(), limits: vec![Yardstick::LowIncome], ..wanted() };
    let narrow = Reader::new(&TABLE, narrow).unwrap();
    assert_eq!(narrow.row(&good), Row::Skipped(Skip::Region));
    let mut utrecht = good;
    utrecht[3] = "GM0344";
    assert_eq!(narrow.row(&utrecht), Row::Skipped(Skip::Limit));
    let measure = ["0", "1050010_1", "1050010", "A043008", "A028721", "GM0197", "2024JJ00", "1", ""];
    assert_eq!(Reader::new(&OBSERVATIONS, wanted()).unwrap().row(&measure), Row::Skipped(Skip::Measure));
}

#[test]
fn another_table_is_refused_as_a_whole() {
    let refused = |header: &[&str]| Reader::new(header, wanted()).err();
    assert_eq!(refused(&["Naam", "Adres"]), Some(NoTable::Unknown));
    assert_eq!(refused(&[]), Some(NoTable::Unknown));
    assert_eq!(refused(&[&TABLE[..3], &TABLE[4..]].concat()), Some(NoTable::NoRegions));
    assert_eq!(refused(&TABLE[..5]), Some(NoTable::NoChildren));
}

#[test]
fn a_large_file_takes_no_more_room_than_a_small_one() {
    let reader = Reader::new(&TABLE, wanted()).unwrap();
    let (good, bad) = (["A043008", "A028721", "1050010", "GM0197", "2024JJ00", "0.2", "4.1"], [""; 7]);
    let mut tally = Tally::default();
    for line in 0..20_000_u64 {
        tally.add(line + 2, &reader.row(if line % 2 == 0 { &good } else { &bad }));
    }
    assert_eq!((tally.rows, tally.kept, tally.named.len()), (20_000, 20_000, NAMED));
    assert_eq!((tally.refused[&Refusal::Region], tally.named[0]), (10_000, (3, Refusal::Region)));
}

/// The examples that lie beside the project where it is made.
#[test]
fn the_real_examples_are_read() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data");
    let open = |file: &str| {
        csv::ReaderBuilder::new().delimiter(b';').has_headers(false).flexible(true).from_path(folder.join(file))
    };
    let (Ok(export), Ok(national)) =
        (open("statline_export_shape_example.csv"), open("odata_v4_observations_shape_example.csv"))
    else {
        println!("skipped: the examples are not here");
        return;
    };
    let mut reader = None;
    let (mut tally, mut aalten) = (Tally::default(), Vec::new());
    for (line, record) in (1..).zip(export.into_records()) {
        let record = record.expect("a line of the file");
        let cells: Vec<&str> = record.iter().collect();
        let Some(reader) = &reader else {
            reader = Some(Reader::new(&cells, wanted()).expect("the first line"));
            continue;
        };
        let row = reader.row(&cells);
        if cells[3] == "Aalten" {
            aalten = found(&row).into_iter().map(|one| (one.1, one.3.clone(), one.4)).collect();
        }
        tally.add(line, &row);
    }
    // The country and twelve provinces; two of the names are in our small table, the other ten municipalities are not.
    assert_eq!((tally.rows, tally.kept, tally.skipped[&Skip::Region]), (25, 4, 13));
    assert_eq!((tally.refused[&Refusal::Region], tally.named[0].0), (10, 15));
    let expected = [Value::Count(Span { low: 150, high: 249 }), Value::Percent(Span::exactly(410))];
    assert_eq!(aalten, expected.map(|value| (2017, Yardstick::LowIncome, value)));
    let header = national.into_records().next().expect("a line").expect("a line");
    let cells: Vec<&str> = header.iter().collect();
    assert_eq!(Reader::new(&cells, wanted()).err(), Some(NoTable::NoRegions));
}

proptest! {
    #[test]
    fn anything_can_be_in_a_file(header in prop::collection::vec(".{0,12}", 0..9), cells in prop::collection::vec("[A-Z0-9.,; *]{0,12}", 0..9)) {
        let header: Vec<&str> = header.iter().map(String::as_str).collect();
        let cells: Vec<&str> = cells.iter().map(String::as_str).collect();
        let _ = Reader::new(&header, Wanted::default());
        let _ = Reader::new(&TABLE, Wanted::default()).unwrap().row(&cells);
    }

    #[test]
    fn a_count_is_within_what_cbs_rounded(children in 0..9_000_000_u64) {
        let hundreds = (children + 50) / 100;
        let cell = format!("{}.{}", hundreds / 10, hundreds % 10);
        let reader = Reader::new(&TABLE, wanted()).unwrap();
        let row = reader.row(&["A043008", "A028721", "1050010", "GM0197", "2024JJ00", &cell, "."]);
        let Value::Count(span) = found(&row)[0].4 else { panic!("a count") };
        prop_assert!((span.low..=span.high).contains(&children) && span.high - span.low <= 99);
    }
}

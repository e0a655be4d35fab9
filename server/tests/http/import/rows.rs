//! The rows of a list as officers keep it, always the same: titles, empty lines, subheadings, doubles in other words, dates as text, and cells
//! that are not right. All names are made up. The store takes the same rows over on both databases.

use std::ops::RangeInclusive;

const KINDS: [(&str, &str); 20] = [
    ("Basisschool", "onderwijs"),
    ("Voedselbank", "Welzijn"),
    ("Kledingbank", "welzijn"),
    ("Speeltuin", "Sport en cultuur"),
    ("Zwembad", "sport"),
    ("Bibliotheek", "CULTUUR"),
    ("Kinderopvang", "Onderwijs"),
    ("Huisartsenpraktijk", "zorg"),
    ("Muziekschool", "cultuur"),
    ("Moskee", "geloof / welzijn"),
    ("Sportvereniging", "sport"),
    ("Scouting", "vrije tijd"),
    ("Taalhuis", "educatie"),
    ("Buurthuis", "welzijn"),
    ("Tandartspraktijk", "Zorg"),
    ("Wijkteam", "welzijn"),
    ("Kringloop", "welzijn"),
    ("Theater", "cultuur"),
    ("Supermarkt", "bedrijven"),
    ("Woningcorporatie", "bedrijven"),
];
const NAMES: [&str; 15] = [
    "Anker",
    "Regenboog",
    "Vlinder",
    "Zonnebloem",
    "Wilgenhoek",
    "Kompas",
    "Molenwiek",
    "Duinroos",
    "Eikenlaan",
    "Parelmoer",
    "Korenveld",
    "Noordster",
    "Heidetuin",
    "Bronwater",
    "Klaproos",
];
const DATES: [&str; 8] =
    ["3 maart 2021", "03-03-21", "1-9-2023", "2022", "okt 2024", "12/05/2025", "44258", "di 4 april 2023"];
const STATUSES: [&str; 7] = ["Doet mee", "ja", "uitgenodigd", "interesse", "nog benaderen", "", "gestopt"];

/// Numbers of rows, one below the other, that share one cell for their sector.
pub(crate) const MERGED: RangeInclusive<usize> = 110..=112;

/// The sector in that cell.
pub(crate) const SECTOR: &str = "Zorg";

/// The days of those rows as people write them, and which days they are.
pub(crate) const DATED: [(&str, &str); 3] =
    [("3 maart 2021", "2021-03-03"), ("44287", "2021-04-01"), ("okt 2024", "2024-10-01")];

/// How many rows of each kind the list has.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Made {
    pub(crate) organisations: usize,
    pub(crate) doubles: usize,
    pub(crate) wrong: usize,
    pub(crate) empty: usize,
}

/// The same numbers in every run.
struct Seed(u64);

impl Seed {
    fn next(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % below
    }
}

/// The rows of the sheet, title and header included: 400 organisations of which some are double or wrong.
pub(crate) fn rows() -> (Vec<Vec<String>>, Made) {
    let mut seed = Seed(20_261_122);
    let mut made = Made { empty: 4, ..Made::default() };
    let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
    let mut rows = vec![
        words(&["PARTNERS KINDERARMOEDE, gemeente Voorbeeldstad"]),
        words(&["", "", "bijgewerkt door team armoede, 3-3-2026"]),
        vec![],
        words(&[
            "Nr.",
            "Naam organisatie",
            "Sector",
            "Plaats",
            "Contactpersoon",
            "E-mailadres",
            "Tel.nr.",
            "Status",
            "Lid sinds",
            "Opmerkingen",
        ]),
    ];
    let mut last = (String::new(), String::new());
    for number in 0..400 {
        if number % 20 == 19 {
            rows.push(vec![]);
            made.empty += 1;
        }
        if number % 90 == 45 {
            rows.push(words(&["", "ONDERWIJS"]));
            made.empty += 1;
        }
        // A part of the town, merged over all columns.
        if number % 90 == 70 {
            rows.push(words(&["Wijk 03 Noord en omstreken"]));
            made.empty += 1;
        }
        let double = number % 5 == 4;
        if !double {
            let unique = number - number / 5;
            let (kind, sector) = KINDS[unique % 20];
            // More than 300 names: the rest is of another town, which tells them apart.
            let town = if unique >= 300 { " Tweededorp" } else { "" };
            last = (format!("{kind} {}{town}", NAMES[unique / 20 % 15]), sector.to_owned());
        }
        let name = match (double, seed.next(4)) {
            (false, 0) => format!("  {}  ", last.0.to_uppercase()),
            (false, 1) => format!("St. {}", last.0),
            (true, 0) => format!("STICHTING {} E.O.", last.0.to_uppercase()),
            (true, 1) => format!("Stg. {} (afd.)", last.0.to_lowercase()),
            _ => last.0.clone(),
        };
        let mail = format!("post{number}@lijst.invalid");
        let (mail, date) = match number % 40 {
            7 => ("geen adres".to_owned(), DATES[seed.next(8)]),
            22 => (mail, "ooit"),
            _ => (mail, DATES[seed.next(8)]),
        };
        if number % 40 == 7 || number % 40 == 22 {
            made.wrong += 1;
        } else if double {
            made.doubles += 1;
        } else {
            made.organisations += 1;
        }
        let merged = MERGED.contains(&number);
        let date = if merged { DATED[number - MERGED.start()].0 } else { date };
        let phone = if seed.next(2) == 0 { "612345678" } else { "06-1234 5678" };
        rows.push(vec![
            (number + 1).to_string(),
            name,
            if merged { SECTOR.to_owned() } else { last.1.clone() },
            ["Voorbeeldstad", "voorbeeldstad", "Gem. Voorbeeldstad", ""][seed.next(4)].to_owned(),
            format!("Functie {number}"),
            mail,
            phone.to_owned(),
            [STATUSES[seed.next(7)], STATUSES[0]][usize::from(merged)].to_owned(),
            date.to_owned(),
            "bellen".to_owned(),
        ]);
    }
    rows.push(words(&["Totaal: 400"]));
    made.empty += 1;
    (rows, made)
}

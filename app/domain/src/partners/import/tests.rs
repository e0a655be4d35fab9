use std::collections::HashMap;

use proptest::prelude::*;
use time::macros::date;
use uuid::Uuid;

use super::*;
use crate::{
    partners::{FindsFamilies, Likeness, MembershipStatus, PartnerKind, Sector},
    route::ByLang,
};

fn kind(key: &str, sector: Sector, nl: &str) -> PartnerKind {
    let text = |text: &str| ByLang { nl: text.to_owned(), en: format!("{text} (en)") };
    PartnerKind {
        key: key.to_owned(),
        sector,
        from_population: 0,
        finds_families: FindsFamilies::No,
        name: text(nl),
        gives: text(""),
    }
}

pub(super) fn rules() -> Rules {
    Rules {
        kinds: vec![
            kind("voedselbank", Sector::WelfareAndSocialWork, "Voedselbank"),
            kind("basisschool", Sector::Education, "Basisschool"),
            kind("bank", Sector::BusinessAndPrivate, "Bank of fonds van een bank"),
        ],
        municipalities: HashMap::from([("voorbeeldstad".to_owned(), "GM9901".to_owned())]),
        home: Some("GM9901".to_owned()),
        sector: None,
        nameless: "Algemeen adres".to_owned(),
        source: "bestand".to_owned(),
        today: date!(2026 - 11 - 22),
        network: false,
    }
}

fn sheet(rows: &[&[&str]]) -> Vec<Vec<String>> {
    rows.iter().map(|row| row.iter().map(|cell| (*cell).to_owned()).collect()).collect()
}

fn plan(rows: &[&[&str]], known: &[Known]) -> Plan {
    let sheet = sheet(rows);
    let header = guess_header(&sheet);
    let columns = header.map(|header| guess_columns(&sheet[header])).unwrap_or_default();
    Plan::new(&sheet, &Layout { header, columns }, &Choices::new(), known, &rules())
}

#[test]
fn the_header_is_found_below_titles_and_its_words_are_understood() {
    let rows = sheet(&[
        &["Partnerlijst kinderarmoede gemeente Voorbeeldstad", "", ""],
        &["", "", "bijgewerkt 3-3-2026"],
        &[
            "Nr.",
            "Naam organisatie",
            "Tel.nr.",
            "E-mailadres",
            "Contactpersoon 1",
            "Lid sinds:",
            "Plaats",
            "Opmerkingen",
        ],
        &["1", "Voedselbank", "06", "info@x.nl", "Anna", "2021", "Voorbeeldstad", "website volgt"],
    ]);
    assert_eq!(guess_header(&rows), Some(2));
    let expected = [
        None,
        Some(Field::Name),
        Some(Field::Phone),
        Some(Field::Email),
        Some(Field::Contact),
        Some(Field::JoinedOn),
        Some(Field::Place),
        None,
    ];
    assert_eq!(guess_columns(&rows[2]), expected);
    for (word, field) in [
        ("INSTELLING", Field::Name),
        ("Partner", Field::Name),
        ("naam", Field::Name),
        ("Gemeente", Field::Place),
        ("Vestigingsplaats", Field::Place),
        ("Soort organisatie", Field::Kind),
        ("Doet mee?", Field::Status),
        ("Datum", Field::Since),
        ("Mobiel", Field::Phone),
        ("mail", Field::Email),
        ("Functie contactpersoon", Field::Function),
        ("Naam contactpersoon", Field::Contact),
        ("Herkomst van het adres", Field::Source),
        ("Voornaam", Field::FirstName),
        ("First took part", Field::JoinedOn),
    ] {
        assert_eq!(guess_columns(&[word.to_owned()]), [Some(field)], "{word}");
    }
    for word in ["", "reden", "Reason", "Opmerkingen", "Postcode", "Telling", "1", "info@naam.nl"] {
        assert_eq!(guess_columns(&[word.to_owned()]), [None], "{word}");
    }
    assert_eq!(guess_header(&sheet(&[&["Voedselbank", "Anna"], &["Leergeld", "Bert"]])), None);
    assert_eq!(guess_header(&sheet(&[&["Organisatie"], &["Leergeld"]])), Some(0));
}

/// A list of two columns of which one has a word that we know; what could as well stand in the list is no header.
#[test]
fn one_word_that_is_known_is_a_header_when_it_can_be_nothing_else() {
    for above in [
        ["Organisatie", "Wat zij doen"],
        ["Wie", "E-mailadres"],
        ["NAAM ORGANISATIE:", "Opmerkingen"],
        ["Wie", "E-mail"],
    ] {
        let rows = [&["Partners in 2026", ""], &above, &["Voedselbank", "eten"], &["Stg. Leergeld", "school"]];
        assert_eq!(guess_header(&sheet(&rows.map(|row| &row[..]))), Some(1), "{above:?}");
    }
    for data in [["Voedselbank", "Gemeente"], ["Organisatie voor Nieuwkomers", "Zwolle"], ["Smederij", "Partner"]] {
        assert_eq!(guess_header(&sheet(&[&data, &["Leergeld", "Fonds"]])), None, "{data:?}");
    }
}

#[test]
fn dates_as_people_write_them() {
    let third = Some(date!(2021 - 03 - 03));
    for text in [
        "3 maart 2021",
        "03-03-21",
        "3-3-2021",
        "3/3/2021",
        "3.3.2021",
        "2021-03-03",
        "2021-03-03 00:00:00",
        "20210303",
        "wo 3 mrt 2021",
        "3 mrt. '21",
        "March 3, 2021",
        "3rd March 2021",
        "44258",
        "per 3 maart 2021",
    ] {
        assert_eq!(read_date(text), third, "{text}");
    }
    assert_eq!(read_date("maart 2021"), Some(date!(2021 - 03 - 01)));
    assert_eq!(read_date("2021"), Some(date!(2021 - 01 - 01)));
    assert_eq!(read_date("09-2021"), Some(date!(2021 - 09 - 01)));
    for text in
        ["", "31-02-2021", "03/25/2021", "binnenkort", "1899", "12345678901234567890", "3 3", "99999", "-", "0-0-0"]
    {
        assert_eq!(read_date(text), None, "{text}");
    }
}

#[test]
fn statuses_and_sectors_however_they_are_said() {
    for (text, status) in [
        ("Ja", MembershipStatus::Joined),
        ("doet mee", MembershipStatus::Joined),
        ("doet niet (meer) mee", MembershipStatus::Left),
        ("doet even niet mee", MembershipStatus::Paused),
        ("Nee", MembershipStatus::Left),
        ("nog niet benaderd", MembershipStatus::Listed),
        ("op de lijst", MembershipStatus::Listed),
        ("Uitgenodigd 3-3", MembershipStatus::Invited),
        ("heeft belangstelling", MembershipStatus::Interested),
        ("takes part", MembershipStatus::Joined),
        ("paused", MembershipStatus::Paused),
    ] {
        assert_eq!(read_status(text), Some(status), "{text}");
    }
    assert_eq!(read_status("zie mail"), None);
    for sector in Sector::ALL {
        assert_eq!(read_sector(sector.as_str()), Some(sector));
    }
    assert_eq!(read_sector("ONDERWIJS"), Some(Sector::Education));
    assert_eq!(read_sector("Overig"), None);
}

#[test]
fn every_kind_of_row_gets_its_verdict() {
    use Verdict::{Double, Empty, Error, Known as K, Listed, New};
    let known = [
        Known {
            id: Uuid::from_u128(1),
            name: "Stichting Leergeld Voorbeeldstad".to_owned(),
            listed: true,
            only_in: None,
        },
        Known { id: Uuid::from_u128(2), name: "Jeugdfonds Sport & Cultuur".to_owned(), listed: false, only_in: None },
    ];
    let plan = plan(
        &[
            &["Onze partners", ""],
            &["Organisatie", "Sector", "Contactpersoon", "E-mail", "Website", "Datum"],
            &["Voedselbank De Ruif", "", "Anna", "anna@ruif.example", "www.ruif.example", "3 mrt 2021"],
            &["", "", "", "", "", ""],
            &["leergeld voorbeeldstad e.o.", "fondsen"],
            &["JEUGDFONDS SPORT EN CULTUUR", "Fondsen"],
            &["Voedselbank de ruif", "", "Bert", "Bert <bert@ruif.example>"],
            &["Voedselbnak De Ruif", "welzijn"],
            &["", "Fondsen", "Wie"],
            &["Club", "Overig"],
            &["Kaartclub", "sport", "", "geen adres", "http://", "ooit"],
            &["ONDERWIJS"],
            &["Organisatie", "Sector", "Contactpersoon", "E-mail", "Website", "Datum"],
            &["Totaal: 12"],
            &["Zangclub", "cultuur", "", "info@zang.example; bestuur@zang.example"],
            &["#REF!", "cultuur"],
        ],
        &known,
    );
    let verdicts: Vec<Verdict> = plan.rows.iter().map(|row| row.verdict).collect();
    assert_eq!(
        verdicts,
        [Empty, Empty, New, Empty, Listed, K, Double, Double, Error, Error, Error, Empty, Empty, Empty, Error, Error]
    );
    let first = plan.rows[2].candidate.as_ref().unwrap();
    assert_eq!((first.kind.as_str(), first.sector), ("voedselbank", Sector::WelfareAndSocialWork));
    assert_eq!((first.website.as_str(), first.since), ("https://www.ruif.example", date!(2021 - 03 - 03)));
    assert_eq!(plan.rows[6].candidate.as_ref().unwrap().people[0].email, "bert@ruif.example");
    // The same name is taken for the same; one that looks like it is asked about.
    assert_eq!(plan.rows[4].action(), Some(Action::Link(Uuid::from_u128(1))));
    assert_eq!(plan.rows[6].action(), Some(Action::Join(3)));
    assert!(plan.rows[7].is_open() && plan.open() == 1);
    let whys = |row: usize| plan.rows[row].problems.iter().map(|problem| problem.why).collect::<Vec<_>>();
    assert_eq!(whys(8), ["no-name"]);
    assert_eq!(whys(9), ["sector-unknown"]);
    assert_eq!(whys(10), ["website", "date", "email"]);
    assert_eq!(whys(14), ["two-emails"]);
    assert_eq!(whys(15), ["formula"]);
}

#[test]
fn two_people_of_one_row_and_a_telephone_that_lost_its_nought() {
    let plan = plan(
        &[
            &["Organisatie", "Soort", "Contactpersoon 1", "Mail 1", "Tel 1", "Contactpersoon 2", "Mail 2", "Tel 2"],
            &["De Ruif", "voedselbank", "Anna", "a@b.nl", "612345678", "", "info@b.nl", ""],
        ],
        &[],
    );
    let people = &plan.rows[1].candidate.as_ref().unwrap().people;
    assert_eq!((people.len(), people[0].phone.as_str(), people[1].name.as_str()), (2, "0612345678", "Algemeen adres"));
}

#[test]
fn a_choice_decides_and_a_part_needs_its_whole() {
    let rows = sheet(&[
        &["Organisatie", "Sector", "Onderdeel van"],
        &["Speeltuin Noord", "sport", ""],
        &["Speeltuin Nooord", "sport", ""],
        &["Speeltuin Zuid", "sport", "speeltuin noord"],
        &["Speeltuin West", "sport", "Nergens"],
    ]);
    let layout = Layout { header: Some(0), columns: guess_columns(&rows[0]) };
    let with =
        |choices: &[(usize, Choice)]| Plan::new(&rows, &layout, &choices.iter().copied().collect(), &[], &rules());
    let open = with(&[]);
    assert_eq!((open.open(), open.rows[4].verdict), (1, Verdict::Error));
    assert_eq!(open.rows[2].alike[0].likeness, Likeness::Near);
    let joined = with(&[(3, Choice::Same(Target::Row(2)))]);
    assert_eq!((joined.open(), joined.action(&joined.rows[2])), (0, Some(Action::Join(2))));
    assert_ne!(open.fingerprint(), joined.fingerprint());
    assert_eq!(with(&[(3, Choice::Other)]).taken(), 3);
    assert_eq!(with(&[(3, Choice::Skip)]).taken(), 2);
    // What is not offered is not a choice.
    assert_eq!(with(&[(3, Choice::Same(Target::Organisation(Uuid::nil())))]).open(), 1);
    // Who joins a row that is left out is left out.
    let skipped = with(&[(2, Choice::Skip), (3, Choice::Same(Target::Row(2)))]);
    assert_eq!(skipped.action(&skipped.rows[2]), Some(Action::Skip));
}

#[test]
fn an_organisation_of_another_town_is_meant_only_by_a_row_of_that_town() {
    let known = [Known {
        id: Uuid::from_u128(9),
        name: "Basisschool De Regenboog".to_owned(),
        listed: false,
        only_in: Some("GM9902".to_owned()),
    }];
    let sheet = sheet(&[
        &["Organisatie", "Sector", "Plaats"],
        &["BS de Regenboog", "onderwijs", "Voorbeeldstad"],
        &["BS de Regenboog", "onderwijs", "Gemeente Anderstad"],
    ]);
    let mut rules = rules();
    rules.municipalities.insert("anderstad".to_owned(), "GM9902".to_owned());
    let layout = Layout { header: Some(0), columns: guess_columns(&sheet[0]) };
    assert_eq!(places(&sheet, &layout, &rules), ["GM9901".to_owned(), "GM9902".to_owned()].into());
    let plan = Plan::new(&sheet, &layout, &Choices::new(), &known, &rules);
    assert_eq!((plan.rows[1].verdict, plan.rows[2].verdict), (Verdict::New, Verdict::Known));
}

fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(vec![
            "",
            "Organisatie",
            "Voedselbank",
            "Voedselbank Noord",
            "Stg. Voedselbank",
            "fondsen",
            "a@b.nl",
            "2021",
            "Ja",
            "-",
            "Totaal",
            "ONDERWIJS",
            "#N/A",
            "3 maart 2021",
            "www.x.nl",
        ])
        .prop_map(str::to_owned),
        ".{0,20}",
    ]
}

proptest! {
    #[test]
    fn every_row_ends_in_exactly_one_verdict(
        rows in prop::collection::vec(prop::collection::vec(cell(), 0..7), 0..15),
        header in prop::option::of(0usize..16),
        columns in prop::collection::vec(prop::option::of(prop::sample::select(Field::ALL.to_vec())), 0..8),
        choices in prop::collection::btree_map(0usize..20, prop::sample::select(vec![
            Choice::Other, Choice::Skip, Choice::Same(Target::Row(1)), Choice::Same(Target::Row(3)),
        ]), 0..5),
    ) {
        let known = [Known { id: Uuid::from_u128(1), name: "Voedselbank Noord".to_owned(), listed: true, only_in: None }];
        let plan = Plan::new(&rows, &Layout { header, columns }, &choices, &known, &rules());
        prop_assert_eq!(plan.rows.len(), rows.len());
        prop_assert_eq!(Verdict::ALL.iter().map(|verdict| plan.count(*verdict)).sum::<usize>(), rows.len());
        for row in &plan.rows {
            prop_assert_eq!(row.verdict == Verdict::Error, !row.problems.is_empty());
            prop_assert_eq!(row.candidate.is_some(), !matches!(row.verdict, Verdict::Error | Verdict::Empty));
            // Nothing is open and done at once, and nobody joins a later row.
            prop_assert!(row.candidate.is_none() || row.is_open() != row.action().is_some());
            if let Some(Action::Join(earlier)) = plan.action(row) {
                prop_assert!(earlier < row.number);
            }
        }
    }

    #[test]
    fn any_text_is_read_as_a_date_or_not(text in any::<String>()) {
        let _ = (read_date(&text), read_status(&text), read_sector(&text), guess_columns(std::slice::from_ref(&text)));
    }
}

#[test]
fn on_the_national_list_who_stands_there_is_a_member_and_an_unknown_day_stays_unknown() {
    let rules = Rules { network: true, home: None, ..rules() };
    let rows: Vec<Vec<String>> = [
        ["Organisatie", "Sector", "Plaats", "Partner sinds", "Status", "Sinds", "Openbaar"],
        ["Alfa", "fondsen", "", "26 maart 2019", "", "", "ja"],
        ["Beta", "fondsen", "", "", "", "", ""],
        ["Gamma", "fondsen", "", "2020", "gestopt", "1-5-2022", "nee"],
        ["Delta", "fondsen", "", "2023", "gestopt", "1-5-2022", ""],
        ["Epsilon", "fondsen", "", "2031", "", "", ""],
        ["Regenboog", "onderwijs", "", "2021", "", "", ""],
        ["Regenboog", "onderwijs", "Voorbeeldstad", "2021", "", "", ""],
    ]
    .map(|row| row.map(str::to_owned).to_vec())
    .to_vec();
    let layout = Layout { header: Some(0), columns: guess_columns(&rows[0]) };
    assert_eq!(layout.columns[3], Some(Field::JoinedOn));
    assert_eq!(layout.columns[6], Some(Field::Shown));
    let elsewhere = Known {
        id: Uuid::from_u128(7),
        name: "De Regenboog".to_owned(),
        listed: false,
        only_in: Some("GM0001".to_owned()),
    };
    let plan = Plan::new(&rows, &layout, &Choices::new(), &[elsewhere], &rules);
    let of = |number: usize| plan.row(number).and_then(|row| row.candidate.as_ref()).expect("a row that is taken");
    let told = |number| (of(number).status, of(number).joined_on, of(number).dated, of(number).shown);
    assert_eq!(told(2), (MembershipStatus::Joined, Some(date!(2019 - 03 - 26)), true, true));
    assert_eq!(told(3), (MembershipStatus::Joined, None, false, false));
    assert_eq!(plan.row(3).expect("a row").remarks[0].why, "no-joined-on");
    assert_eq!(told(4), (MembershipStatus::Left, Some(date!(2020 - 01 - 01)), true, false));
    assert_eq!(of(4).since, date!(2022 - 05 - 01));
    for (number, why) in [(5, "date-order"), (6, "date-future")] {
        let row = plan.row(number).expect("a row");
        assert_eq!((row.verdict, row.problems[0].why), (Verdict::Error, why));
    }
    // Without a place it may be the one elsewhere; of another place it is not.
    assert_eq!(plan.row(7).expect("a row").verdict, Verdict::Known);
    assert_ne!(
        plan.row(8).expect("a row").alike.first().map(|one| one.target),
        Some(Target::Organisation(Uuid::from_u128(7)))
    );
}

#[test]
fn the_name_of_an_organisation_leads_nowhere_else() {
    for bad in ["Win op https://kwaad.nl", "Voedselbank www.kwaad.nl", "Voedsel\u{202e}bank"] {
        assert_eq!(plan(&[&["Naam", "Soort"], &[bad, "voedselbank"]], &[]).rows[1].problems[0].why, "one-line");
    }
}

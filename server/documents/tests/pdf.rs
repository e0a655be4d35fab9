//! PDF files read back with another library than wrote them.
#![expect(clippy::unwrap_used, reason = "in a test, unwrap says: this cannot fail here")]

mod reading;
mod sheets;

use std::collections::BTreeMap;

use documents::{
    Fill, Meta,
    pdf::{Card, Certificate, Online, Plan, PlanBlock, card, certificate, format, plan},
};
use hayro_interpret::hayro_syntax::{
    Pdf,
    object::{Dict, Name, Object, Stream},
};
use reading::{dense, text};
use sheets::{SHEETS, pieces};

const EVIL: &str = "#panic() $x$ *vet* _x_ `a` <b> @c \\ ]] // \u{202E}\u{0}\u{7}#import \"/etc/passwd\"";

fn simple() -> Certificate {
    Certificate {
        lang: "nl",
        title: "Belofte van Fietsenwerkplaats De Kade".into(),
        heading: "Wij doen mee".into(),
        organisation: "Fietsenwerkplaats De Kade".into(),
        alliance: "Lokale alliantie Voorbeeldstad".into(),
        promise_label: "Onze belofte".into(),
        promise: "Elk kind met een Meedoenpas krijgt bij ons een opgeknapte fiets.".into(),
        commitments_label: "Wij luisteren naar kinderen en gezinnen, en:".into(),
        commitments: [
            ("Signaleren.", "Wij merken armoede op en maken er een gewoon onderwerp van."),
            ("Oplossen.", "Wij helpen de gevolgen voor kinderen en gezinnen kleiner te maken."),
            ("Samenwerken.", "Wij werken samen met anderen en delen wat helpt."),
            ("Monitoren.", "Wij vertellen elk jaar wat wij deden."),
        ]
        .map(|(name, words)| (name.to_owned(), words.to_owned()))
        .to_vec(),
        signed: [("Naam", "Zoë Çelik-Łukasz"), ("Functie", "Coördinator"), ("Datum", "21 november 2026")]
            .map(|(label, value)| (label.to_owned(), value.to_owned()))
            .to_vec(),
        note: "Dit is een belofte, geen contract.".into(),
        fictional: String::new(),
    }
}

fn paper() -> Card {
    Card {
        lang: "nl",
        title: "Kaart Ik doe mee".into(),
        heading: "Ik doe mee".into(),
        organisation: "Kringloop Rondom".into(),
        alliance: "Lokale alliantie Voorbeeldstad".into(),
        lead: "Vul de kaart in en geef hem terug.".into(),
        commitments: simple().commitments,
        commitments_label: simple().commitments_label,
        promise_label: "Wat gaat u doen?".into(),
        lines: ["Naam", "Functie", "Datum", "Handtekening"].map(str::to_owned).to_vec(),
        note: simple().note,
        online: Some(Online {
            label: "Liever online?".into(),
            qr: "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2 2\"><path d=\"M0 0h1v1h-1z\"/></svg>".into(),
            alt: "QR-code".into(),
            address: "voorbeeld.nl/meedoen".into(),
            code: "012345".into(),
        }),
        fictional: "Dit is een voorbeeld.".into(),
    }
}

fn has(file: &Pdf, parts: &[&str]) {
    let text = text(file);
    for part in parts {
        assert!(text.contains(&dense(part)), "{part}: {text}");
    }
}

/// What PDF/UA asks of every file: tagged, a title that is shown, a language.
fn check(file: Vec<u8>, lang: &str, title: &str) -> Pdf {
    let file = Pdf::new(file).unwrap();
    let catalog: Dict = file.xref().get(file.xref().root_id()).unwrap();
    let part = |key: &str| catalog.get::<Dict>(key).unwrap_or_else(|| panic!("no {key}"));
    assert_eq!(part("MarkInfo").get::<bool>("Marked"), Some(true));
    assert!(part("StructTreeRoot").contains_key("K"));
    assert_eq!(part("ViewerPreferences").get::<bool>("DisplayDocTitle"), Some(true));
    let language = catalog.get::<hayro_interpret::hayro_syntax::object::String>("Lang").unwrap();
    assert!(language.as_bytes().starts_with(lang.as_bytes()));
    let about = catalog.get::<Stream>("Metadata").unwrap().decoded().unwrap().into_owned();
    let about = String::from_utf8(about).unwrap();
    assert!(about.contains("pdfuaid:part") && about.contains(title), "{about}");
    file
}

/// Kinds of the elements of the structure, such as `H1`.
fn kinds(file: &Pdf) -> Vec<String> {
    let kind = |object: Object| match object {
        Object::Dict(one) if one.contains_key("P") && one.contains_key("S") => {
            one.get::<Name>("S").map(|name| String::from_utf8_lossy(name.as_ref()).into_owned())
        }
        _ => None,
    };
    file.objects().into_iter().filter_map(kind).collect()
}

#[test]
fn a_certificate_reads_back_as_it_was_meant() {
    for lang in ["nl", "en"] {
        let file = certificate(&Certificate { lang, ..simple() }).unwrap();
        let file = check(file, lang, "Belofte van Fietsenwerkplaats De Kade");
        assert_eq!(file.pages().len(), 1);
        has(
            &file,
            &["Wij doen mee", "opgeknapte fiets", "Zoë Çelik-Łukasz", "Signaleren.", "Monitoren.", "geen contract"],
        );
        let kinds = kinds(&file);
        assert_eq!(kinds.iter().filter(|kind| *kind == "H1").count(), 1, "{kinds:?}");
        assert_eq!(kinds.iter().filter(|kind| *kind == "LI").count(), 4, "{kinds:?}");
    }
}

#[test]
fn what_people_type_is_text_whatever_it_is() {
    let evil = Certificate {
        organisation: EVIL.into(),
        alliance: EVIL.into(),
        promise: EVIL.into(),
        signed: vec![(EVIL.into(), EVIL.into())],
        title: EVIL.into(),
        ..simple()
    };
    has(&Pdf::new(certificate(&evil).unwrap()).unwrap(), &["#panic() $x$ *vet* _x_ `a` <b> @c \\ ]] //"]);
}

#[test]
fn nothing_that_fits_in_the_form_breaks_it() {
    let long = "Waterschaps".repeat(15).chars().take(160).collect::<String>();
    let words = "Elke week een maaltijd voor gezinnen uit de wijk. ".repeat(20);
    let promises = [words, "w".repeat(1000), "a\n".repeat(40), "😀 العربية 汉字 🏳️‍🌈 feest".into(), "  \n ".into()];
    for promise in promises {
        let full = Certificate {
            organisation: long.clone(),
            alliance: long.clone(),
            promise,
            signed: vec![("Naam".into(), long.clone()), ("Functie".into(), long.clone())],
            fictional: "Dit is een voorbeeld.".into(),
            ..simple()
        };
        assert!(check(certificate(&full).unwrap(), "nl", "Belofte").pages().len() <= 2);
        let card = Card { organisation: long.clone(), alliance: long.clone(), ..paper() };
        check(documents::pdf::card(&card).unwrap(), "nl", "Kaart");
    }
}

#[test]
fn a_card_has_lines_to_write_on_and_a_code() {
    let file = check(card(&paper()).unwrap(), "nl", "Kaart Ik doe mee");
    assert_eq!(file.pages().len(), 1);
    has(&file, &["Ik doe mee", "Kringloop Rondom", "Handtekening", "012345", "voorbeeld.nl/meedoen"]);
    assert!(kinds(&file).contains(&"Figure".to_owned()));
}

#[test]
fn a_card_for_whoever_takes_it_has_a_line_for_the_name_and_a_code_only_when_it_leads_somewhere() {
    let lines = ["Naam van de organisatie", "Naam", "Functie", "Datum", "Handtekening"].map(str::to_owned).to_vec();
    let open = Card { organisation: String::new(), lines, ..paper() };
    for online in [paper().online, None] {
        let leads = online.is_some();
        let file = check(card(&Card { online, ..open.clone() }).unwrap(), "nl", "Kaart Ik doe mee");
        assert_eq!(file.pages().len(), 1);
        has(&file, &["Ik doe mee", "Naam van de organisatie", "Handtekening", "Signaleren.", "Monitoren."]);
        assert_eq!(kinds(&file).contains(&"Figure".to_owned()), leads);
        assert_eq!(text(&file).contains("voorbeeld.nl/meedoen"), leads);
    }
}

/// As long as the national team may write them.
#[test]
fn the_longest_commitments_fit_on_one_page() {
    let words = "Wij vragen elk gezin of het de kindregelingen kent, en helpen met aanvragen tot er antwoord is, ook als dat een jaar lang duurt en nog iets.";
    assert!(words.chars().count() == 140, "{}", words.chars().count());
    let point = ("Samenwerken met elkaar en zo..".to_owned(), words.to_owned());
    let label = "Wij luisteren naar kinderen en gezinnen, en naar wie met hen werkt, elke dag van het jaar opnieuw, zonder oordeel, en:".to_owned();
    let (commitments, commitments_label) = (vec![point; 4], label);
    let long = Card { commitments: commitments.clone(), commitments_label: commitments_label.clone(), ..paper() };
    let lines = ["Naam van de organisatie", "Naam", "Functie", "Datum", "Handtekening"].map(str::to_owned).to_vec();
    let open = Card { organisation: String::new(), lines, ..long.clone() };
    for card in [long, open] {
        let file = check(documents::pdf::card(&card).unwrap(), "nl", "Kaart");
        assert_eq!(file.pages().len(), 1);
        has(&file, &["Handtekening", words]);
    }
    let file = certificate(&Certificate { commitments, commitments_label, ..simple() }).unwrap();
    assert_eq!(check(file, "nl", "Belofte").pages().len(), 1);
}

#[test]
fn a_plan_has_headings_tables_and_text_whatever_was_typed() {
    let table = PlanBlock::Table {
        caption: "Plekken".into(),
        head: ["Plek", "Taak", "Bedrag"].map(str::to_owned).to_vec(),
        rows: vec![vec!["1".into(), EVIL.into(), "€ 12,50".into()], vec!["2".into(), String::new(), "€ 0".into()]],
    };
    let part = |number: u8| {
        let blocks = vec![
            PlanBlock::Fact("Waarom nu?".into(), format!("Regel een\nregel twee\n{EVIL}")),
            table.clone(),
            PlanBlock::Note("Nog niet ingevuld: Eten.".into()),
        ];
        (format!("{number}. Deel van het plan"), blocks)
    };
    let long = Plan {
        lang: "nl",
        title: "Plan ervaringsdeskundigheid".into(),
        alliance: EVIL.into(),
        standing: "Versie 2 · concept".into(),
        sections: (1..=13).map(part).collect(),
        fictional: "Dit is een voorbeeld.".into(),
    };
    let file = check(plan(&long).unwrap(), "nl", "Plan ervaringsdeskundigheid");
    has(&file, &["13. Deel van het plan", "Nog niet ingevuld: Eten.", "€ 12,50", "#panic() $x$ *vet*", "Versie 2"]);
    let kinds = kinds(&file);
    let count = |kind: &str| kinds.iter().filter(|one| *one == kind).count();
    assert_eq!((count("H1"), count("H2"), count("Table")), (1, 13, 13), "{kinds:?}");
    assert!(count("TH") >= 39, "{kinds:?}");
    // A part without anything, and no part at all.
    let empty = Plan { sections: vec![("1. Leeg".into(), vec![])], ..long.clone() };
    check(plan(&empty).unwrap(), "nl", "Plan");
    check(plan(&Plan { sections: vec![], lang: "en", ..long }).unwrap(), "en", "Plan");
}

fn sheet(markdown: &str, lang: &str, alliance: &str) -> Vec<u8> {
    let title = markdown.lines().next().unwrap().trim_start_matches("# ");
    let known = ["alliance", "date", "lead_function", "lead_organisation", "alderman"];
    let fill = Fill::from(known.map(|name| (name, alliance.to_owned())).into_iter().collect::<BTreeMap<_, _>>());
    format(markdown, &Meta { title, lang, author: alliance, note: "Voorbeeld" }, &fill).unwrap()
}

#[test]
fn every_sheet_for_children_holds_all_of_its_words() {
    for (lang, markdown) in SHEETS {
        let title = markdown.lines().next().unwrap().trim_start_matches("# ");
        let file = check(sheet(markdown, lang, "Samen"), lang, title);
        let read = text(&file);
        for piece in pieces(markdown) {
            assert!(read.contains(&dense(piece)), "{title}: {piece}: {read}");
        }
        assert!(!read.contains("{{") && !read.contains("[…]"), "{title}");
        let kinds = kinds(&file);
        let count = |kind: &str| kinds.iter().filter(|one| *one == kind).count();
        let lines = |start: &str| markdown.lines().filter(|line| line.starts_with(start)).count();
        let cards = markdown.split("\n|---|\n").nth(1).map_or(0, |rows| rows.lines().count());
        assert_eq!(
            (count("H1"), count("H2"), count("H3")),
            (1, lines("## "), lines("### ") + cards),
            "{title} {kinds:?}"
        );
        let tables = lines("|---|") - usize::from(cards > 0);
        assert_eq!(count("Table"), tables, "{title} {kinds:?}");
        assert_eq!(
            count("LI"),
            lines("- ") + markdown.lines().filter(|line| line.starts_with(|sign: char| sign.is_ascii_digit())).count(),
            "{title}"
        );
    }
}

#[test]
fn a_sheet_takes_every_kind_of_block_and_nothing_typed_breaks_it() {
    let markdown = "# Titel {{alliance}}\n\n> Doe **dit** [hier](https://example.org) `zo`\n\n1. een\n\n   nog\n   - binnen\n2. twee […] drie\n\n---\n\n\
                    ## Tabel\n\n| a | b | c |\n|---|:-:|--:|\n| {{alliance}} | | [datum] |\n\n| kaart |\n|---|\n| {{alliance}} […] |\n| |\n";
    for typed in [EVIL.to_owned(), "w".repeat(2000), "😀 汉字\n\n".repeat(20), String::new()] {
        let file = Pdf::new(sheet(markdown, "nl", &typed)).unwrap();
        has(
            &file,
            &["Doe dit hier zo", "een", "nog", "binnen", "twee", "drie", "Tabel", "kaart 1", "kaart 2", "[datum]"],
        );
    }
    has(&Pdf::new(sheet(markdown, "nl", EVIL)).unwrap(), &["#panic() $x$ *vet* _x_ `a` <b> @c \\ ]] //"]);
    // A heading that skips a level is no PDF/UA, and no file.
    let meta = Meta { title: "T", lang: "nl", author: "", note: "" };
    assert!(format("# T\n\n### Drie", &meta, &Fill::default()).is_err());
    assert!(format("# {{wie}}", &meta, &Fill::default()).is_err());
}

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;

fn kinds(text: &str) -> BTreeSet<FindingKind> {
    findings(text).into_iter().map(|finding| finding.kind).collect()
}

fn found(text: &str) -> Vec<(&'static str, &str)> {
    findings(text).into_iter().map(|finding| (finding.kind.as_str(), &text[finding.range])).collect()
}

#[test]
fn a_finding_is_where_it_stands() {
    assert_eq!(
        found("Mw geb. 03-05-1984 (bsn 111222333), tel. 06-1234 5678, m.de.boer@wijk.voorbeeld.nl."),
        [
            ("birth_date", "03-05-1984"),
            ("bsn", "111222333"),
            ("phone", "06-1234 5678"),
            ("email", "m.de.boer@wijk.voorbeeld.nl")
        ]
    );
}

#[test]
fn what_stood_there_already_is_not_new() {
    let before = "Bel 06-12345678 of mail a@voorbeeld.nl.";
    assert!(added("Mail a@voorbeeld.nl, of bel 06-12345678!", before).is_empty());
    let after = "Bel 06-12345678 of mail b@voorbeeld.nl.";
    let new: Vec<&str> = added(after, before).iter().map(|finding| &after[finding.range.clone()]).collect();
    assert_eq!(new, ["b@voorbeeld.nl"]);
}

#[test]
fn a_bsn_passes_the_test_of_eleven() {
    for text in [
        "111222333",
        "111-222-333 dus",
        "1112.22.333",
        "BSN111222333",
        "bsn 1 1 1 2 2 2 3 3 3",
        "het bsn is 12345672",
        "bsn van moeder: 111222333, van vader 123456782",
        "klopt 123456782/Jansen?",
    ] {
        assert!(kinds(text).contains(&FindingKind::Bsn), "{text}");
    }
    for text in [
        "111222334",
        "000000000",
        "12345672",
        "€ 111.222.333",
        "111.222.333 euro",
        "factuurnr. 111222333",
        "x111222333",
    ] {
        assert!(!kinds(text).contains(&FindingKind::Bsn), "{text}");
    }
}

#[test]
fn addresses_also_when_they_hide() {
    for text in [
        "a@b.nl",
        "jan(at)voorbeeld.nl",
        "jan [at] voorbeeld [punt] nl",
        "jan at voorbeeld punt nl",
        "jan @ voorbeeld.nl",
    ] {
        assert_eq!(kinds(text), BTreeSet::from([FindingKind::Email]), "{text}");
    }
    for text in ["@voorbeeld.nl", "foto@2x.png", "3 @ 4 uur", "chat at noon", "www.voorbeeld.nl", "a@b"] {
        assert_eq!(kinds(text), BTreeSet::new(), "{text}");
    }
}

#[test]
fn telephones_as_people_write_them() {
    for text in [
        "0612345678",
        "06 12 34 56 78",
        "+31 (0)6 12345678",
        "0031 20 1234567",
        "(020) 123 45 67",
        "0252-123456",
        "0800 1234",
        "tel 612345678",
        "bel 14 020",
        "+32 470 12 34 56",
        "(0)23-5432109",
        "whatsapp 31612345678",
        "bereikbaar op 6 12345678",
    ] {
        assert_eq!(kinds(text), BTreeSet::from([FindingKind::Phone]), "{text}");
    }
    for text in [
        "06-05-2026 14.30",
        "09.30-16.00 12",
        "zaaknummer 0123456789",
        "NL91 ABNA 0417 1643 00",
        "0900-1200 uur",
        "000012345678",
        "2026-0123456",
        "06-2026-1234",
        "inloop 0900-1200",
        "DE89 3704 0044 0532 0130 00",
        "+100.000.000",
    ] {
        assert_eq!(kinds(text), BTreeSet::new(), "{text}");
    }
}

#[test]
fn a_date_is_of_birth_when_something_says_so() {
    for text in [
        "geb. 3-5-12",
        "Geboortedatum: 2012-05-03",
        "geboren te Alkmaar op 9 aug. 2018",
        "geb.dat.: 12 04 2010",
        "geboortedatum 12042010",
        "Op 3 mei 2012 is zij geboren",
        "12-03-2012 is haar geboortedatum",
        "zoon (*12-04-2009)",
        "De jongste is van 12 april 2016",
        "born on May 3, 2012",
        "Sam, 12 jaar (03-05-2012)",
        "dochter Noor (03-05-2012)",
        "geboren in Aleppo, Syrië, op 12-03-1985",
        "kwam op 12 maart 2012 ter wereld",
        "geb. 3 mei",
        "geb 3-5-'12",
        "Op 3 mei 2012 werd in het ziekenhuis van Hoorn Tess geboren",
        "leeftijd 11 (3 mei 2014)",
        "gebdtm: 3 5 2012",
        "geboren op twaalf maart 2012",
        "geb. mei 2012",
        "12-03-2012: geboren te Hoorn",
        "het formulier is voor Tess geboren op 3 mei 2016",
        "Sem (project Meedoen) is geboren op 3 mei 2016",
        "Zij wordt 18 op 3 mei 2026",
        "een dochter van 3 mei 2012",
        "de tas is voor Fatima (12-03-1985)",
        "geboortedatum doorgegeven: 12-03-2012",
        "De tweede is geboren op 3 mei 2018",
        "12-03-2012 (haar geboortedatum)",
        "De buurvrouw is geboren op 3-5-1950",
        "haar verjaardag is 3 mei 2012",
    ] {
        assert_eq!(kinds(text), BTreeSet::from([FindingKind::BirthDate]), "{text}");
    }
    for text in [
        "3 mei 2012",
        "geboren in 2012",
        "Het plan is geboren op 3 mei 2022",
        "de geboortedatum is op 12-05-2026 opgevraagd, gesproken",
        "aangeboren, 3 mei 2012",
        "Op 12 mei 2026 telden wij wie geboren zijn in 2019",
        "Het verslag is van 12 april 2026",
        "Het fonds is geboren op 3 mei 2022",
        "Kinderen die geboren zijn na 1 januari 2012",
        "Sinds 1 januari 2026 zijn meer kinderen geboren",
        "gesprek met moeder (12-04-2026)",
        "op 3 mei is iedereen vrij",
        "Op 3 mei 2022 werd het fonds geboren",
        "Voor wie geboren is op 1 januari 2012 of later",
        "Moeder is geboren in Iran. Op 12 mei 2026 belden wij",
        "cursus geboorte en opvoeding, 12 mei 2026",
        "Oma is van 3 mei 2024 tot 10 mei weg",
        "geboren en getogen in Hoorn, gesprek op 12-05-2026",
        "geboortezorg: 3 mei 2026 overleg",
    ] {
        assert_eq!(kinds(text), BTreeSet::new(), "{text}");
    }
}

proptest! {
    #[test]
    fn anything_can_be_typed(text in "\\PC{0,60}") {
        for finding in findings(&text) {
            prop_assert!(text.get(finding.range.clone()).is_some_and(|part| !part.is_empty()));
        }
    }

    #[test]
    fn what_looks_like_something_can_be_typed(text in "[0-9@.()+/*: \\-\n€a-c]{0,40}|(geb|bsn|tel|mei|at|punt|[0-9]{1,4}|[-./ :*])(( )?(geb|bsn|tel|mei|at|punt|[0-9]{1,4}|[-./ :*é])){0,12}") {
        for finding in findings(&text) {
            prop_assert!(text.get(finding.range.clone()).is_some_and(|part| !part.is_empty()));
        }
    }

    #[test]
    fn every_bsn_is_found(number in 10_000_000..999_999_999_u32, form in 0..4_usize) {
        let digits = format!("{number:09}");
        let sum: u32 = digits.bytes().zip([9, 8, 7, 6, 5, 4, 3, 2]).map(|(byte, weight)| u32::from(byte - b'0') * weight).sum();
        let last = u32::from(digits.as_bytes()[8] - b'0');
        let valid = sum % 11 == last;
        let (a, b, c) = (&digits[..3], &digits[3..6], &digits[6..]);
        let text = [digits.clone(), format!("{a}.{b}.{c}"), format!("{a} {b} {c}"), format!("bsn {digits}")][form].clone();
        prop_assert_eq!(kinds(&text).contains(&FindingKind::Bsn), valid, "{}", text);
    }
}

/// Would never end if the work grew with the square of the text, or worse.
#[test]
fn a_text_to_tire_us_out_is_read() {
    for part in ["1 ", "06-", "12-03-2012 ", "geb ", "bsn 111222333 ", "a@", "at punt ", "+", "apenstaartje ", "tel 1"]
    {
        let _ = findings(&part.repeat(12_000 / part.len()));
    }
    let mixed = format!("{}\n{}", "geb;".repeat(1_000), "12-03-2012;".repeat(500));
    assert!(!findings(&mixed).is_empty());
}

/// How well one kind is found.
#[derive(Default)]
struct Score {
    right: usize,
    wrong: usize,
    missed: usize,
}

impl Score {
    fn of(part: usize, whole: usize) -> f64 {
        let count = |count: usize| f64::from(u32::try_from(count).unwrap());
        if whole == 0 { 1.0 } else { count(part) / count(whole) }
    }

    fn precision(&self) -> f64 {
        Self::of(self.right, self.right + self.wrong)
    }

    fn recall(&self) -> f64 {
        Self::of(self.right, self.right + self.missed)
    }
}

/// What must be found of a kind: every burgerservicenummer, nearly all of the others.
fn least(kind: FindingKind) -> f64 {
    if kind == FindingKind::Bsn { 1.0 } else { 0.95 }
}

/// Our own sentences hold what is hard, and what is left as it is: a rule for one sentence is no rule.
fn least_own(kind: FindingKind) -> f64 {
    if kind == FindingKind::Bsn { 1.0 } else { 0.9 }
}

/// Prints how well a file is read, and gives what falls short.
fn judge(name: &str, file: &str, tell: bool, least: fn(FindingKind) -> f64) -> Vec<String> {
    let mut short = Vec::new();
    for kind in FindingKind::ALL {
        let mut score = Score::default();
        for line in file.lines().filter(|line| !line.trim().is_empty() && !line.starts_with("kinds\t")) {
            let (labels, sentence) = line.split_once('\t').expect("two columns");
            let sentence = sentence.replace("\\n", "\n");
            // Who wrote the unseen ones says "birth" and "-".
            let wanted = labels.split(',').any(|label| kind.as_str().starts_with(label.trim()));
            let here = kinds(&sentence).contains(&kind);
            match (wanted, here) {
                (true, true) => score.right += 1,
                (true, false) => score.missed += 1,
                (false, true) => score.wrong += 1,
                (false, false) => {}
            }
            if tell && wanted != here {
                println!("  {} {}: {line}", if wanted { "missed" } else { "wrong" }, kind.as_str());
            }
        }
        let (precision, recall) = (score.precision(), score.recall());
        println!(
            "{name} {:<10} precision {precision:.3} ({}/{})  recall {recall:.3} ({}/{})",
            kind.as_str(),
            score.right,
            score.right + score.wrong,
            score.right,
            score.right + score.missed,
        );
        if recall < least(kind) || precision < 0.9 {
            short.push(format!("{name} {}: precision {precision:.3}, recall {recall:.3}", kind.as_str()));
        }
    }
    short
}

/// The sentences that the rules were made with, ours and those of others.
#[test]
fn sentences_that_were_seen() {
    let mut short = judge("seen", include_str!("../../tests/guard/seen.tsv"), true, least);
    short.extend(judge("held out", include_str!("../../tests/guard/held_out.tsv"), true, least));
    short.extend(judge("own", include_str!("../../tests/guard/own.tsv"), true, least_own));
    assert_eq!(short, [""; 0]);
}

/// Sentences that nobody saw who worked on the rules. Only the totals are told, so that they stay unseen.
#[test]
fn sentences_that_were_not_seen() {
    let short = judge("unseen", include_str!("../../tests/guard/unseen.tsv"), false, least);
    assert_eq!(short, [""; 0]);
}

#[test]
fn signs_that_nobody_sees_hide_nothing() {
    for (text, kind, words) in [
        ("BSN 126\u{ad}710\u{ad}223", "bsn", "126\u{ad}710\u{ad}223"),
        ("BSN 126\u{200b}710223\u{200b}", "bsn", "126\u{200b}710223"),
        ("é BSN 126\t710\t223", "bsn", "126\t710\t223"),
        ("BSN 126\u{2002}710\u{2007}223", "bsn", "126\u{2002}710\u{2007}223"),
        ("BSN １２６７１０２２３.", "bsn", "１２６７１０２２３"),
        ("BSN ١٢٦٧١٠٢٢٣.", "bsn", "١٢٦٧١٠٢٢٣"),
        ("Bel 06\u{2060}12345678", "phone", "06\u{2060}12345678"),
        ("Mail jan\u{200b}@\u{ad}voorbeeld.nl", "email", "jan\u{200b}@\u{ad}voorbeeld.nl"),
        ("Mail jan＠voorbeeld.nl", "email", "jan＠voorbeeld.nl"),
    ] {
        assert_eq!(found(text), [(kind, words)], "{text:?}");
    }
}

/// What stands anywhere in a long text is found once, as in a short one.
#[test]
fn a_long_text_is_read_whole() {
    let sentence = "Mw geb. 03-05-1984 (bsn 111222333), tel. 06-1234 5678, m.de.boer@wijk.voorbeeld.nl. ";
    for before in 0..90 {
        let text = format!("{}{}", "é ".repeat(before), sentence.repeat(120));
        let kinds: Vec<_> = findings(&text).into_iter().map(|finding| finding.kind).collect();
        assert_eq!(kinds.len(), 480, "{before}");
        assert!(
            kinds
                .chunks(4)
                .all(|four| four == [FindingKind::BirthDate, FindingKind::Bsn, FindingKind::Phone, FindingKind::Email])
        );
    }
}

/// As long as a field can be, full of what makes rules look far: seconds in a build for tests, and no minutes.
#[test]
fn no_text_takes_longer_than_its_length() {
    let pieces = [
        "126710223 ",
        "14-08-2016 xx ",
        "apenstaart.",
        "a@",
        "a@b ",
        "06-12345678 ",
        "0 ",
        "06-",
        "0612",
        "(",
        "a",
        "is ",
        "geb ",
        "is geboren op ",
        "3 mei ",
        "kreeg een ",
        "@",
        "jan at ",
        "punt ",
        "* ",
        "burger ",
        "b s n ",
        "b.s.n.",
        "31 ",
        "+31 ",
        "+",
        "1.",
        "€ 1 ",
        "é",
        "\u{ad}",
        "\u{200b}1",
        "Sem ",
        "groep ",
        "wordt 8 ",
    ];
    let both = ["126710223 ", "14-08-2016 xx "].map(|piece| piece.repeat(8_000)).concat();
    let texts = pieces.iter().map(|piece| piece.repeat(200_000 / piece.len())).chain([both]);
    for text in texts {
        let began = std::time::Instant::now();
        let count = findings(&text).len();
        let took = began.elapsed();
        assert!(took.as_secs() < 20, "{:?}… took {took:?}, {count} found", &text.chars().take(20).collect::<String>());
    }
}

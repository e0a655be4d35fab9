//! Which kind of organisation a text means. Rule: what fits two kinds tells nothing.

use super::words::fold;
use crate::partners::PartnerKind;

/// From how many letters on a word may be the begin of a longer one: "moskeebestuur" is of a mosque, a "kerkuil" of no church.
const BEGINS_FROM: usize = 5;
/// From how many letters on a text may be the begin of the name of a kind: "samenwerkingsverband".
const TELLS_FROM: usize = 8;

/// What many bear.
const NOTHING: [&str; 5] = ["", "stichting", "vereniging", "school", "landelijk"];

/// The kind that a folded text names: by its key or whole name, by one of the things that the name lists ("Muziekschool of centrum voor
/// kunst") with anything around it ("Moskee Al Noor"), or by its begin. Of several things in the text, the longest.
pub(super) fn find<'a>(kinds: &'a [PartnerKind], text: &str) -> Option<&'a PartnerKind> {
    let whole =
        |kind: &&PartnerKind| [&kind.key, &kind.name.nl, &kind.name.en].into_iter().any(|one| fold(one) == text);
    if text.is_empty() {
        return None;
    }
    kinds.iter().find(whole).or_else(|| inside(kinds, text)).or_else(|| by_begin(kinds, text))
}

/// The same for the name of an organisation, which may begin like anything.
pub(super) fn inside<'a>(kinds: &'a [PartnerKind], text: &str) -> Option<&'a PartnerKind> {
    let found = kinds.iter().flat_map(|kind| things(kind).into_iter().map(move |thing| (thing, kind)));
    let found: Vec<(String, &PartnerKind)> = found.filter(|(thing, _)| stands_in(thing, text)).collect();
    let longest = found.iter().map(|(thing, _)| thing.len()).max()?;
    only(found.iter().filter(|(thing, _)| thing.len() == longest).map(|(_, kind)| *kind))
}

fn by_begin<'a>(kinds: &'a [PartnerKind], text: &str) -> Option<&'a PartnerKind> {
    let begins = |kind: &&PartnerKind| {
        [&kind.name.nl, &kind.name.en].into_iter().any(|name| fold(name).starts_with(&format!("{text} ")))
    };
    let tells = text.len() >= TELLS_FROM && !NOTHING.contains(&text);
    tells.then(|| only(kinds.iter().filter(begins))).flatten()
}

fn only<'a>(mut kinds: impl Iterator<Item = &'a PartnerKind>) -> Option<&'a PartnerKind> {
    let first = kinds.next()?;
    kinds.all(|kind| kind.key == first.key).then_some(first)
}

/// What a kind is called: its key, and what its names list.
fn things(kind: &PartnerKind) -> Vec<String> {
    let names = [&kind.name.nl, &kind.name.en].into_iter().flat_map(|name| {
        let plain = name.split('(').next().unwrap_or_default().replace([',', '/', ':'], " of ");
        plain.replace(" or ", " of ").split(" of ").map(fold).collect::<Vec<_>>()
    });
    let mut things: Vec<String> = names.chain([fold(&kind.key)]).collect();
    things.retain(|thing| !NOTHING.contains(&thing.as_str()));
    things.retain(|thing| !thing.starts_with("andere ") && !thing.starts_with("other "));
    things
}

/// Whether the words of a thing stand in a text one after the other. The last one may be the begin of a longer word.
fn stands_in(thing: &str, text: &str) -> bool {
    let thing: Vec<&str> = thing.split(' ').collect();
    let text: Vec<&str> = text.split(' ').collect();
    let same = |(at, (is, word)): (usize, (&&str, &&str))| {
        is == word || at + 1 == thing.len() && is.len() >= BEGINS_FROM && word.starts_with(*is)
    };
    text.windows(thing.len()).any(|words| thing.iter().zip(words).enumerate().all(same))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::partners::{FindsFamilies, Sector};
    use crate::route::ByLang;

    /// The kinds of the program, by key and names.
    fn kinds() -> Vec<PartnerKind> {
        let lines = include_str!("../../../../content/reference/partner_kinds.csv").lines().skip(1);
        let kind = |line: &str| {
            let cells: Vec<&str> = line.split(';').collect();
            PartnerKind {
                key: cells[0].to_owned(),
                sector: Sector::Education,
                from_population: 0,
                finds_families: FindsFamilies::No,
                name: ByLang { nl: cells[4].to_owned(), en: cells[5].to_owned() },
                gives: ByLang { nl: String::new(), en: String::new() },
            }
        };
        lines.map(kind).collect()
    }

    #[test]
    fn each_kind_is_found_by_its_key_and_names_and_by_what_only_it_lists() {
        let kinds = kinds();
        assert!(kinds.len() > 60);
        for kind in &kinds {
            for text in [&kind.key, &kind.name.nl, &kind.name.en] {
                assert_eq!(find(&kinds, &fold(text)).map(|found| &found.key), Some(&kind.key), "{text}");
            }
            for thing in things(kind) {
                // What two of them list tells nothing; a part of a longer one may be of that one.
                let others = kinds.iter().filter(|other| things(other).contains(&thing)).count();
                let found = find(&kinds, &thing).map(|found| &found.key);
                assert!(others > 1 || found == Some(&kind.key), "{thing}: {found:?} instead of {}", kind.key);
            }
        }
    }

    #[test]
    fn words_around_it_are_no_hindrance_and_what_fits_two_kinds_tells_nothing() {
        let kinds = kinds();
        for (text, key) in [
            ("Moskee", "geloofsgemeenschap"),
            ("Moskee Al Noor", "geloofsgemeenschap"),
            ("moskeebestuur", "geloofsgemeenschap"),
            ("muziekschool", "muziek-en-kunst"),
            ("Openbare bibliotheek", "bibliotheek"),
            ("Protestantse kerk (PKN)", "kerk"),
            ("lokale afdeling Kringloop", "kringloop"),
            ("Museum", "theater-museum-bioscoop"),
            ("samenwerkingsverband", "samenwerkingsverband"),
            ("Sportvereniging voetbal", "sportvereniging"),
            ("schoolmaatschappelijk werk", "schoolmaatschappelijk-werk"),
            ("bank", "bank"),
        ] {
            assert_eq!(find(&kinds, &fold(text)).map(|kind| kind.key.as_str()), Some(key), "{text}");
        }
        for text in
            ["", "gemeente", "School", "Stichting", "bankje", "Kerkuil", "iets anders", "landelijk", "vereniging"]
        {
            assert_eq!(find(&kinds, &fold(text)).map(|kind| kind.key.as_str()), None, "{text}");
        }
    }
}

//! Words of lists, however they are written.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use crate::partners::{MembershipStatus, Sector};

/// Letters and digits in lower case without accents, with one space between words.
pub fn fold(text: &str) -> String {
    let plain = text.to_lowercase();
    let mut folded = String::with_capacity(plain.len());
    for sign in plain.nfd().filter(|sign| !is_combining_mark(*sign)) {
        if sign.is_alphanumeric() {
            folded.push(sign);
        } else if !folded.is_empty() && !folded.ends_with(' ') {
            folded.push(' ');
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// What people write in a cell to say that there is nothing.
pub fn is_nothing(text: &str) -> bool {
    matches!(fold(text).as_str(), "" | "nvt" | "n v t" | "geen" | "onbekend" | "x" | "na" | "n a" | "none" | "unknown")
}

/// Yes, however people say that.
pub fn read_yes(text: &str) -> bool {
    matches!(fold(text).as_str(), "ja" | "j" | "yes" | "y" | "v" | "x" | "1" | "waar" | "true" | "akkoord" | "ok")
}

/// Where an organisation stands, however people say that.
pub fn read_status(text: &str) -> Option<MembershipStatus> {
    use MembershipStatus as Status;
    let text = fold(text);
    if let Some(status) = Status::ALL.into_iter().find(|status| status.as_str() == text) {
        return Some(status);
    }
    let has = |parts: &[&str]| parts.iter().any(|part| text.contains(part));
    let is = |words: &[&str]| words.contains(&text.as_str());
    let found = [
        (Status::Paused, has(&["even niet", "pauze", "tijdelijk", "paus", "later", "for a while"])),
        (Status::Listed, has(&["op de lijst", "on the list", "nog niet", "nog benader", "nog vragen", "potentie"])),
        (Status::Listed, has(&["te benaderen", "nog bellen", "prospect"]) || is(&["nieuw", "open", "lijst"])),
        (Status::Left, has(&["niet meer", "niet mee", "doet niet", "gestopt", "afgehaakt", "opgezegd", "afgezegd"])),
        (Status::Left, has(&["vertrokken", "no longer", "does not", "left"]) || is(&["nee", "no", "weg", "n"])),
        (Status::Interested, has(&["interess", "belangstelling", "in gesprek", "overleg", "misschien", "interested"])),
        (Status::Invited, has(&["uitgenodigd", "benaderd", "gevraagd", "gemaild", "gebeld", "aangeschreven"])),
        (Status::Invited, has(&["invited", "asked"])),
        (Status::Joined, has(&["doet mee", "doen mee", "doet weer mee", "takes part", "ondertekend", "getekend"])),
        (Status::Joined, has(&["deelnemer", "actief", "aangesloten", "toegezegd"])),
        (Status::Joined, is(&["ja", "yes", "j", "y", "lid", "partner", "mee", "akkoord", "v"])),
    ];
    found.into_iter().find(|(_, is)| *is).map(|(status, _)| status)
}

/// A sector, by its name or by one of the words in it.
pub fn read_sector(text: &str) -> Option<Sector> {
    let text = fold(text);
    if text.is_empty() {
        return None;
    }
    if let Some(sector) = Sector::ALL.into_iter().find(|sector| fold(sector.as_str()) == text) {
        return Some(sector);
    }
    let has = |parts: &[&str]| parts.iter().any(|part| text.contains(part));
    let found = [
        (Sector::WelfareAndSocialWork, has(&["welzijn", "welfare", "maatschappelijk", "sociaal", "social", "kerk"])),
        (Sector::WelfareAndSocialWork, has(&["diaconie", "geloof", "religie", "vrijwillig"])),
        (Sector::CultureSportRecreation, has(&["muziek", "music", "zwem", "theater", "toneel", "museum"])),
        (Sector::Education, has(&["onderwijs", "school", "scholen", "educat", "kinderopvang", "opvang"])),
        (Sector::KnowledgeAndResearch, has(&["kennis", "onderzoek", "knowledge", "research", "wetenschap"])),
        (Sector::CareAndYouthHealth, has(&["zorg", "gezondheid", "health", "care", "jeugdhulp", "medisch"])),
        (Sector::Funds, has(&["fonds", "fund", "goede doel"])),
        (Sector::CultureSportRecreation, has(&["cultu", "sport", "recreat", "kunst", "vrije tijd", "bibliothe"])),
        (Sector::GovernmentAndMunicipalities, has(&["overheid", "gemeente", "government", "municipal", "politie"])),
        (
            Sector::BusinessAndPrivate,
            has(&["bedrij", "ondernem", "business", "private", "commerc", "winkel", "horeca"]),
        ),
    ];
    found.into_iter().find(|(_, is)| *is).map(|(sector, _)| sector)
}

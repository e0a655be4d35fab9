//! Words that say what a number is.

use super::typos::is_typo_of;

/// Words before a telephone number.
pub(super) const PHONE_WORDS: [&str; 28] = [
    "tel",
    "telefoon",
    "telnr",
    "telnummer",
    "telefoonnummer",
    "telefoonnr",
    "mobiel",
    "mob",
    "gsm",
    "whatsapp",
    "fax",
    "bel",
    "mobielnummer",
    "phone",
    "bellen",
    "bereikbaar",
    "telefonisch",
    "app",
    "sms",
    "telef",
    "telefoonnummers",
    "mobieltje",
    "mobielnr",
    "belnummer",
    "noodnummer",
    "doorkiesnummer",
    "doorkiesnr",
    "gebeld",
];

/// Letters that hang before a telephone number: "T0201234567".
pub(super) const PHONE_LETTERS: [&str; 5] = ["t", "m", "p", "f", "o"];

/// Words between such a word and a telephone number.
pub(super) const PHONE_FILLERS: [&str; 11] =
    ["op", "naar", "via", "nr", "nummer", "is", "het", "even", "terug", "thuis", ")"];

/// Whether a word before or behind a number calls it a burgerservicenummer.
pub(super) fn calls_bsn(low: &str) -> bool {
    let starts = ["burgerserv", "burgernummer", "burgernr", "servicen", "sofin", "persoonsn", "voorloopnul"];
    let typo = low.len() > 12 && is_typo_of(low, "burgerservicenummer", 3);
    low.contains("bsn")
        || matches!(low, "bns" | "bsm" | "sofi")
        || typo
        || starts.iter().any(|start| low.starts_with(start))
}

/// How words begin that call a number something else.
pub(super) const OTHER_NUMBERS: [&str; 50] = [
    "factuur",
    "order",
    "inkoop",
    "bestel",
    "kvk",
    "koophandel",
    "rekening",
    "iban",
    "isbn",
    "btw",
    "rsin",
    "loonheffing",
    "ean",
    "barcode",
    "artikel",
    "zaakn",
    "kenmerk",
    "referentie",
    "refn",
    "ticket",
    "meldingsn",
    "vestiging",
    "polis",
    "vergunning",
    "serie",
    "offerte",
    "contract",
    "project",
    "transactie",
    "betalingsk",
    "pakketn",
    "track",
    "kamerstuk",
    "debiteur",
    "klantnummer",
    "relatienummer",
    "lidnummer",
    "kostenplaats",
    "grootboek",
    "dossiernummer",
    "rek",
    "handelsregister",
    "pakbon",
    "bonnummer",
    "volgnummer",
    "kassabon",
    "besluitn",
    "beschikkingsn",
    "coupon",
    "product",
];

/// Words between such a word and its number.
pub(super) const FILLERS: [&str; 7] = ["nr", "nrs", "no", "nummer", "nummers", "is", "onder"];

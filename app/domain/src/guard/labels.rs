//! Words that say what a number is.

/// Words before a telephone number.
pub(super) const PHONE_WORDS: [&str; 19] = [
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
];

/// Letters that hang before a telephone number: "T0201234567".
pub(super) const PHONE_LETTERS: [&str; 4] = ["t", "m", "p", "f"];

/// Words between such a word and a telephone number.
pub(super) const PHONE_FILLERS: [&str; 9] = ["op", "naar", "via", "nr", "nummer", "is", "het", "even", "terug"];

/// Words before or behind a burgerservicenummer.
pub(super) const BSN_WORDS: [&str; 10] = [
    "bsn",
    "bsns",
    "bsnnr",
    "bsnnummer",
    "burgerservicenummer",
    "burgerservicenummers",
    "burgerservicenr",
    "burgerservice",
    "sofinummer",
    "sofi",
];

/// How words begin that call a number something else.
pub(super) const OTHER_NUMBERS: [&str; 40] = [
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
];

/// Words between such a word and its number.
pub(super) const FILLERS: [&str; 7] = ["nr", "nrs", "no", "nummer", "nummers", "is", "onder"];

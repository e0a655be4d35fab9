//! Limits as reference data: each with its years, source and how sure we are. Rule: the latest that we know is used beyond its year too,
//! and says so; what nobody confirmed yet is never more than a reason to ask.

use time::{Date, macros::date};

/// What a limit counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unit {
    CentsPerHour,
    CentsPerMonth,
    CentsPerYear,
    /// The age from which a volunteer fee beside social assistance does not count.
    Years,
}

/// For whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ages {
    Under21,
    From21,
    All,
}

/// How sure we are (zekerheid).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Confidence {
    /// Bevestigd.
    Confirmed,
    /// Nog te bevestigen.
    ToConfirm,
    /// Wet gewijzigd: controleer.
    LawChanged,
}

impl Confidence {
    pub const ALL: [Self; 3] = [Self::Confirmed, Self::ToConfirm, Self::LawChanged];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::ToConfirm => "to-confirm",
            Self::LawChanged => "law-changed",
        }
    }
}

/// Where a limit was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    pub name: &'static str,
    pub url: &'static str,
    pub consulted: Date,
}

/// A limit of the volunteer scheme (vrijwilligersregeling). Municipalities and UWV name the same amounts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    pub unit: Unit,
    pub ages: Ages,
    pub from: Date,
    pub to: Date,
    /// In the unit: cents, or years of age.
    pub amount: u32,
    pub sources: &'static [Source],
    pub confidence: Confidence,
}

const TAX_2023: Source = Source {
    name: "Belastingdienst, Vergoeding voor inzet en voor kosten",
    url: "https://www.belastingdienst.nl/wps/wcm/connect/bldcontentnl/belastingdienst/prive/werk_en_inkomen/werken/werken-als-vrijwilliger/vergoeding_voor_inzet_en_voor_kosten",
    consulted: date!(2026 - 11 - 22),
};
const TAX_2024: Source = Source {
    name: "Belastingdienst, Vrijwilligersvergoedingen",
    url: "https://belastingdienst.nl/wps/wcm/connect/bldcontentnl/belastingdienst/prive/werk_en_inkomen/werken/werken-als-vrijwilliger/vrijwilligersvergoedingen",
    consulted: date!(2026 - 11 - 22),
};
const TAX_2025: Source = Source {
    name: "Kennisnetwerk Belastingen en Toeslagen, antwoord van de redactie van 2 september 2025",
    url: "https://www.kennisnetwerk-belastingen-toeslagen.nl/forum/onderwerp/vrijwilligersbijdrage",
    consulted: date!(2026 - 11 - 22),
};
const UWV: Source = Source {
    name: "UWV, Hoeveel vergoeding voor vrijwilligerswerk mag ik krijgen?",
    url: "https://www.uwv.nl/particulieren/vrijwilligerswerk/detail/vrijwilligerswerk-tijdens-mijn-ziektewet-wia-wao-wajong-uitkering/hoeveel-vergoeding-voor-vrijwilligerswerk-mag-ik-krijgen",
    consulted: date!(2026 - 11 - 22),
};
const ASSISTANCE: Source = Source {
    name: "GR de Bevelanden, Vrijwilligerswerk en bijstandsuitkering",
    url: "https://www.grdebevelanden.nl/vrijwilligerswerk-en-bijstandsuitkering",
    consulted: date!(2026 - 11 - 22),
};
const IASZ: Source = Source {
    name: "IASZ, Bijstandsnormen en overige bedragen (pagina zonder datum)",
    url: "https://iasz.nl/bijstandsnormen-overige-bedragen",
    consulted: date!(2026 - 11 - 21),
};
const LAW_2027: Source = Source {
    name: "Gemeente.nu, Belangrijkste wijzigingen en implementatie Participatiewet in balans (15 oktober 2025)",
    url: "https://www.gemeente.nu/sociaal/bijstand/belangrijkste-wijzigingen-en-implementatie-participatiewet-in-balans/",
    consulted: date!(2026 - 11 - 22),
};

const fn limit(unit: Unit, ages: Ages, (from, to): (Date, Date), amount: u32, sources: &'static [Source]) -> Limit {
    Limit { unit, ages, from, to, amount, sources, confidence: Confidence::Confirmed }
}

const Y2023: (Date, Date) = (date!(2023 - 01 - 01), date!(2023 - 12 - 31));
const Y2024: (Date, Date) = (date!(2024 - 01 - 01), date!(2024 - 12 - 31));
const Y2025: (Date, Date) = (date!(2025 - 01 - 01), date!(2025 - 12 - 31));
const Y2026: (Date, Date) = (date!(2026 - 01 - 01), date!(2026 - 12 - 31));

/// All that we know, oldest first. The amount per hour of 2026 was not found.
pub static LIMITS: [Limit; 16] = [
    limit(Unit::Years, Ages::All, (date!(2021 - 07 - 01), date!(2026 - 12 - 31)), 27, &[ASSISTANCE]),
    limit(Unit::CentsPerHour, Ages::From21, Y2023, 500, &[TAX_2023]),
    limit(Unit::CentsPerHour, Ages::Under21, Y2023, 275, &[TAX_2023]),
    limit(Unit::CentsPerMonth, Ages::All, Y2023, 19_000, &[TAX_2023]),
    limit(Unit::CentsPerYear, Ages::All, Y2023, 190_000, &[TAX_2023]),
    limit(Unit::CentsPerHour, Ages::From21, Y2024, 550, &[TAX_2024, ASSISTANCE]),
    limit(Unit::CentsPerHour, Ages::Under21, Y2024, 325, &[TAX_2024]),
    limit(Unit::CentsPerMonth, Ages::All, Y2024, 21_000, &[TAX_2024, UWV, ASSISTANCE]),
    limit(Unit::CentsPerYear, Ages::All, Y2024, 210_000, &[TAX_2024, UWV, ASSISTANCE]),
    limit(Unit::CentsPerHour, Ages::From21, Y2025, 560, &[TAX_2025]),
    limit(Unit::CentsPerHour, Ages::Under21, Y2025, 330, &[TAX_2025]),
    limit(Unit::CentsPerMonth, Ages::All, Y2025, 21_000, &[TAX_2025]),
    limit(Unit::CentsPerYear, Ages::All, Y2025, 210_000, &[TAX_2025]),
    Limit { confidence: Confidence::ToConfirm, ..limit(Unit::CentsPerMonth, Ages::All, Y2026, 22_000, &[IASZ]) },
    Limit { confidence: Confidence::ToConfirm, ..limit(Unit::CentsPerYear, Ages::All, Y2026, 220_000, &[IASZ]) },
    Limit {
        confidence: Confidence::LawChanged,
        ..limit(Unit::Years, Ages::All, (date!(2027 - 01 - 01), date!(2027 - 12 - 31)), 27, &[LAW_2027])
    },
];

fn latest(unit: Unit, ages: Ages, on: Date, wanted: impl Fn(&Limit) -> bool) -> Option<&'static Limit> {
    let known = |limit: &&Limit| limit.unit == unit && limit.ages == ages && limit.from <= on && wanted(limit);
    LIMITS.iter().filter(known).max_by_key(|limit| limit.from)
}

/// The limit of a day, or the latest that we know of before it.
pub fn current(unit: Unit, ages: Ages, on: Date) -> Option<&'static Limit> {
    latest(unit, ages, on, |_| true)
}

/// Whether a limit is used beyond the time that it was given for.
pub fn is_outdated(limit: &Limit, on: Date) -> bool {
    on > limit.to
}

/// How an amount stands to a limit.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    Within(&'static Limit),
    /// Within the latest limit, which nobody confirmed, but over the last that was.
    Unsure(&'static Limit),
    Over(&'static Limit),
    /// No limit is known for so long ago.
    Unknown,
}

/// Holds an amount against so many times the limit of a day.
pub fn fit(amount: u64, times: u64, (unit, ages): (Unit, Ages), on: Date) -> Fit {
    let Some(limit) = current(unit, ages, on) else { return Fit::Unknown };
    let over = |limit: &Limit| amount > u64::from(limit.amount).saturating_mul(times);
    let confirmed = || latest(unit, ages, on, |limit| limit.confidence == Confidence::Confirmed);
    if over(limit) {
        Fit::Over(limit)
    } else if limit.confidence != Confidence::Confirmed && amount > 0 && confirmed().is_none_or(over) {
        Fit::Unsure(limit)
    } else {
        Fit::Within(limit)
    }
}

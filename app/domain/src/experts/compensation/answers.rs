//! What the check asks. None of these types can be written down: see the tests of this module.

use super::super::Month;

/// A benefit (uitkering) that somebody has, or the partner whom they live with.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Benefit {
    /// Bijstand, of the municipality.
    SocialAssistance,
    /// WW, Ziektewet, WIA, WAO or Wajong, of UWV.
    Uwv,
    /// Another, such as IOAW, AIO or a benefit of another country.
    Other,
    /// Liever niet zeggen.
    Unsaid,
}

/// Only the ages between which a rule differs. Who gets older during the plan answers for now, and asks again.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum AgeBand {
    Under18,
    From18To20,
    From21To26,
    From27,
    Unsaid,
}

/// Whether somebody has an arrangement for debts (schuldregeling, Wsnp, bewind).
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Debts {
    No,
    Arrangement,
    Unsaid,
}

impl Benefit {
    pub const ALL: [Self; 4] = [Self::SocialAssistance, Self::Uwv, Self::Other, Self::Unsaid];

    /// For forms and locale keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::SocialAssistance => "social-assistance",
            Self::Uwv => "uwv",
            Self::Other => "other",
            Self::Unsaid => "unsaid",
        }
    }
}

impl AgeBand {
    pub const ALL: [Self; 5] = [Self::Under18, Self::From18To20, Self::From21To26, Self::From27, Self::Unsaid];

    /// For forms and locale keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Under18 => "under-18",
            Self::From18To20 => "18-20",
            Self::From21To26 => "21-26",
            Self::From27 => "27",
            Self::Unsaid => "unsaid",
        }
    }
}

impl Debts {
    pub const ALL: [Self; 3] = [Self::No, Self::Arrangement, Self::Unsaid];

    /// For forms and locale keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::No => "no",
            Self::Arrangement => "arrangement",
            Self::Unsaid => "unsaid",
        }
    }
}

/// What one person said about themselves. It is used up by the check.
pub struct Answers {
    benefits: Vec<Benefit>,
    pub(super) age: AgeBand,
    pub(super) debts: Debts,
}

/// What the box "no benefit" is called in a form.
pub(super) const NO_BENEFIT: &str = "none";

impl Answers {
    pub fn new(benefits: Vec<Benefit>, age: AgeBand, debts: Debts) -> Self {
        Self { benefits, age, debts }
    }

    /// As a form sends them. Nothing when a question was left open, or when "none" was ticked beside a benefit.
    pub fn read<'a>(benefits: impl IntoIterator<Item = &'a str>, age: &str, debts: &str) -> Option<Self> {
        let (mut ticked, mut none) = (Vec::new(), false);
        for text in benefits {
            match Benefit::ALL.into_iter().find(|benefit| benefit.as_str() == text) {
                Some(benefit) => ticked.push(benefit),
                None if text == NO_BENEFIT => none = true,
                None => return None,
            }
        }
        if none != ticked.is_empty() {
            return None;
        }
        let age = AgeBand::ALL.into_iter().find(|band| band.as_str() == age)?;
        let debts = Debts::ALL.into_iter().find(|answer| answer.as_str() == debts)?;
        Some(Self::new(ticked, age, debts))
    }

    pub(super) fn has(&self, benefit: Benefit) -> bool {
        self.benefits.contains(&benefit)
    }
}

/// How somebody is paid (vorm van vergoeding), as far as the rules tell them apart.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Vrijwilligersvergoeding.
    Volunteer,
    /// In natura: a voucher, a gift, a dinner. Its worth counts along in the volunteer scheme.
    InKind,
    /// Vacatiegeld, loon of een factuur: outside the volunteer scheme.
    Other,
}

/// Who pays. The limits hold for all together.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Payer {
    /// This plan.
    Plan,
    /// Another organisation, as the person says.
    Elsewhere,
}

/// What one organisation pays in one month, or means to.
pub struct Payment {
    pub payer: Payer,
    pub kind: Kind,
    pub month: Month,
    /// For the work, in cents.
    pub fee: u64,
    /// Costs that were made, listed apart and proven; in cents.
    pub expenses: u64,
    /// Hours worked for this fee; none, and also 0, when nobody agreed on hours.
    pub hours: Option<u16>,
}

impl Payment {
    /// The hours, when somebody agreed on them.
    pub(super) fn worked(&self) -> Option<u16> {
        self.hours.filter(|hours| *hours > 0)
    }
}

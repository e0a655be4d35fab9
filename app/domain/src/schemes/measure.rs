//! The library of measures (verbetermaatregelen), and which of them gain most. Rule: the gain is impact × ease, both given by people.

use serde::{Deserialize, Serialize};

use super::Theme;

/// A measure of the library, in its order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Measure {
    /// Birth, start of school, divorce.
    LettersAfterEvents,
    /// Schools, youth health care and GPs.
    Finders,
    /// One name and one page.
    OnePage,
    CalculateYourRight,
    /// At clubs and schools.
    Posters,
    /// Working parents, by their employers.
    Employers,
    /// At a desk, at home or at school.
    HelpNearby,
    /// B1.
    PlainLanguage,
    Paper,
    FewerProofs,
    KnownData,
    /// With experts by experience.
    TestedForms,
    NeutralName,
    /// No pass that stigmatises.
    OrdinaryPass,
    StoriesOfPeers,
    /// Promised and said.
    NoClawBack,
    PaidDirectly,
    OneApplication,
    OneIncomeDefinition,
    /// The norm for a decision.
    TwoWeeks,
    TrainedIntermediaries,
    WarmHandOver,
    AutomaticRenewal,
    FewerCriteria,
    /// For all schemes.
    SameLimit,
    /// Above the limit.
    SlidingScale,
    /// Counts where there are debts.
    SpendableIncome,
    /// Ambtshalve toekennen.
    ExOfficio,
    LeergeldByMandate,
    CountChildren,
    /// By source of income.
    SplitIncome,
    /// The local scan of CBS (lokale armoedescan).
    PovertyScan,
    /// With the funds.
    AgreeDefinitions,
}

codes!(Measure {
    LettersAfterEvents = "letters-after-events",
    Finders = "finders",
    OnePage = "one-page",
    CalculateYourRight = "calculate-your-right",
    Posters = "posters",
    Employers = "employers",
    HelpNearby = "help-nearby",
    PlainLanguage = "plain-language",
    Paper = "paper",
    FewerProofs = "fewer-proofs",
    KnownData = "known-data",
    TestedForms = "tested-forms",
    NeutralName = "neutral-name",
    OrdinaryPass = "ordinary-pass",
    StoriesOfPeers = "stories-of-peers",
    NoClawBack = "no-claw-back",
    PaidDirectly = "paid-directly",
    OneApplication = "one-application",
    OneIncomeDefinition = "one-income-definition",
    TwoWeeks = "two-weeks",
    TrainedIntermediaries = "trained-intermediaries",
    WarmHandOver = "warm-hand-over",
    AutomaticRenewal = "automatic-renewal",
    FewerCriteria = "fewer-criteria",
    SameLimit = "same-limit",
    SlidingScale = "sliding-scale",
    SpendableIncome = "spendable-income",
    ExOfficio = "ex-officio",
    LeergeldByMandate = "leergeld-by-mandate",
    CountChildren = "count-children",
    SplitIncome = "split-income",
    PovertyScan = "poverty-scan",
    AgreeDefinitions = "agree-definitions",
});

impl Measure {
    /// What it is a remedy for.
    pub fn theme(self) -> Theme {
        match self {
            Self::LettersAfterEvents
            | Self::Finders
            | Self::OnePage
            | Self::CalculateYourRight
            | Self::Posters
            | Self::Employers => Theme::Knowing,
            Self::HelpNearby
            | Self::PlainLanguage
            | Self::Paper
            | Self::FewerProofs
            | Self::KnownData
            | Self::TestedForms => Theme::Able,
            Self::NeutralName | Self::OrdinaryPass | Self::StoriesOfPeers | Self::NoClawBack | Self::PaidDirectly => {
                Theme::Willing
            }
            Self::OneApplication
            | Self::OneIncomeDefinition
            | Self::TwoWeeks
            | Self::TrainedIntermediaries
            | Self::WarmHandOver
            | Self::AutomaticRenewal => Theme::Execution,
            Self::FewerCriteria
            | Self::SameLimit
            | Self::SlidingScale
            | Self::SpendableIncome
            | Self::ExOfficio
            | Self::LeergeldByMandate => Theme::Regulation,
            Self::CountChildren | Self::SplitIncome | Self::PovertyScan | Self::AgreeDefinitions => Theme::Sight,
        }
    }
}

/// 1 (little) to 5 (much).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Weight(u8);

impl Weight {
    pub fn new(weight: u8) -> Option<Self> {
        (1..=5).contains(&weight).then_some(Self(weight))
    }
}

impl From<Weight> for u8 {
    fn from(weight: Weight) -> Self {
        weight.0
    }
}

impl TryFrom<u8> for Weight {
    type Error = &'static str;

    fn try_from(weight: u8) -> Result<Self, Self::Error> {
        Self::new(weight).ok_or("a weight is 1 to 5")
    }
}

/// A measure of the library, or one of the alliance's own with its place in its list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Improvement {
    Library(Measure),
    Own(u16),
}

/// What people think that it brings, and how easy it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Candidate {
    pub improvement: Improvement,
    pub impact: Weight,
    pub ease: Weight,
}

impl Candidate {
    /// 1 to 25.
    pub fn gain(&self) -> u8 {
        self.impact.0 * self.ease.0
    }
}

/// The five with the most gain. Of equal gain first the larger impact, then the order of the library, then the own ones in theirs; of two
/// that are the same improvement only the better one. The order of what comes in does not matter.
pub fn best_five(candidates: &[Candidate]) -> Vec<Candidate> {
    let mut best: Vec<Candidate> = candidates.to_vec();
    best.sort_by_key(|one| (std::cmp::Reverse((one.gain(), one.impact)), one.improvement));
    let mut known = Vec::new();
    best.retain(|one| {
        let new = !known.contains(&one.improvement);
        known.push(one.improvement);
        new
    });
    best.truncate(5);
    best
}

//! The review (doorlichting) of a municipality's child schemes on 29 points. Rules: each point has a score of 0 to 2 and what shows it; a
//! point without a score is not a nought.

use serde::{Deserialize, Serialize};

use super::{Measure, funnel::Cause};

/// What a point or a measure is about, in the order of pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// A, weten.
    Knowing,
    /// B, kunnen.
    Able,
    /// C, willen.
    Willing,
    /// D, uitvoering.
    Execution,
    /// E, regels.
    Regulation,
    /// F, zicht: whether the municipality knows whom it reaches.
    Sight,
}

codes!(Theme {
    Knowing = "knowing",
    Able = "able",
    Willing = "willing",
    Execution = "execution",
    Regulation = "regulation",
    Sight = "sight",
});

impl Theme {
    pub fn letter(self) -> char {
        match self {
            Self::Knowing => 'A',
            Self::Able => 'B',
            Self::Willing => 'C',
            Self::Execution => 'D',
            Self::Regulation => 'E',
            Self::Sight => 'F',
        }
    }

    /// The cause of loss in the funnel that it is about; sight loses nobody.
    pub fn cause(self) -> Option<Cause> {
        match self {
            Self::Knowing => Some(Cause::NotKnowing),
            Self::Able => Some(Cause::NotAble),
            Self::Willing => Some(Cause::NotWilling),
            Self::Execution => Some(Cause::Execution),
            Self::Regulation => Some(Cause::Regulation),
            Self::Sight => None,
        }
    }
}

/// A point of the review. The code says what is good; the texts are found by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Point {
    Findable,
    ClearNames,
    FindersRefer,
    WorkingParents,
    OneApplication,
    OtherChannels,
    FewProofs,
    HelpNearby,
    TestedForm,
    NeutralName,
    NoRepayment,
    PaidDirectly,
    QuickDecision,
    AutomaticRenewal,
    TrainedIntermediaries,
    WarmHandOver,
    OneIncomeDefinition,
    SameLimit,
    #[serde(rename = "limit-from-120")]
    LimitFrom120,
    NoCliff,
    SpendableIncome,
    ShortReference,
    AllAges,
    ExOfficio,
    UniqueChildren,
    ReachYearly,
    SplitIncome,
    ReasonsLogged,
    CouncilReport,
}

codes!(Point {
    Findable = "findable",
    ClearNames = "clear-names",
    FindersRefer = "finders-refer",
    WorkingParents = "working-parents",
    OneApplication = "one-application",
    OtherChannels = "other-channels",
    FewProofs = "few-proofs",
    HelpNearby = "help-nearby",
    TestedForm = "tested-form",
    NeutralName = "neutral-name",
    NoRepayment = "no-repayment",
    PaidDirectly = "paid-directly",
    QuickDecision = "quick-decision",
    AutomaticRenewal = "automatic-renewal",
    TrainedIntermediaries = "trained-intermediaries",
    WarmHandOver = "warm-hand-over",
    OneIncomeDefinition = "one-income-definition",
    SameLimit = "same-limit",
    LimitFrom120 = "limit-from-120",
    NoCliff = "no-cliff",
    SpendableIncome = "spendable-income",
    ShortReference = "short-reference",
    AllAges = "all-ages",
    ExOfficio = "ex-officio",
    UniqueChildren = "unique-children",
    ReachYearly = "reach-yearly",
    SplitIncome = "split-income",
    ReasonsLogged = "reasons-logged",
    CouncilReport = "council-report",
});

impl Point {
    pub fn theme(self) -> Theme {
        match self {
            Self::Findable | Self::ClearNames | Self::FindersRefer | Self::WorkingParents => Theme::Knowing,
            Self::OneApplication | Self::OtherChannels | Self::FewProofs | Self::HelpNearby | Self::TestedForm => {
                Theme::Able
            }
            Self::NeutralName | Self::NoRepayment | Self::PaidDirectly => Theme::Willing,
            Self::QuickDecision
            | Self::AutomaticRenewal
            | Self::TrainedIntermediaries
            | Self::WarmHandOver
            | Self::OneIncomeDefinition => Theme::Execution,
            Self::SameLimit
            | Self::LimitFrom120
            | Self::NoCliff
            | Self::SpendableIncome
            | Self::ShortReference
            | Self::AllAges
            | Self::ExOfficio => Theme::Regulation,
            Self::UniqueChildren
            | Self::ReachYearly
            | Self::SplitIncome
            | Self::ReasonsLogged
            | Self::CouncilReport => Theme::Sight,
        }
    }

    /// "A1" to "F5", as people speak of them.
    pub fn label(self) -> String {
        let before = Self::ALL.into_iter().take_while(|point| *point != self);
        let number = before.filter(|point| point.theme() == self.theme()).count() + 1;
        format!("{}{number}", self.theme().letter())
    }

    /// What the library has for it. It has nothing for raising a limit, other ages, logging reasons and reporting; and Leergeld by mandate
    /// belongs to no point.
    pub fn measures(self) -> &'static [Measure] {
        match self {
            Self::Findable => &[Measure::OnePage, Measure::CalculateYourRight, Measure::LettersAfterEvents],
            Self::ClearNames => &[Measure::PlainLanguage, Measure::Posters],
            Self::FindersRefer => &[Measure::Finders],
            Self::WorkingParents => &[Measure::Employers],
            Self::OneApplication => &[Measure::OneApplication],
            Self::OtherChannels => &[Measure::Paper],
            Self::FewProofs => &[Measure::FewerProofs, Measure::KnownData],
            Self::HelpNearby => &[Measure::HelpNearby],
            Self::TestedForm => &[Measure::TestedForms],
            Self::NeutralName => &[Measure::NeutralName, Measure::OrdinaryPass, Measure::StoriesOfPeers],
            Self::NoRepayment => &[Measure::NoClawBack],
            Self::PaidDirectly => &[Measure::PaidDirectly],
            Self::QuickDecision => &[Measure::TwoWeeks],
            Self::AutomaticRenewal => &[Measure::AutomaticRenewal],
            Self::TrainedIntermediaries => &[Measure::TrainedIntermediaries],
            Self::WarmHandOver => &[Measure::WarmHandOver],
            Self::OneIncomeDefinition => &[Measure::OneIncomeDefinition],
            Self::SameLimit => &[Measure::SameLimit],
            Self::NoCliff => &[Measure::SlidingScale],
            Self::SpendableIncome => &[Measure::SpendableIncome],
            Self::ShortReference => &[Measure::FewerCriteria],
            Self::ExOfficio => &[Measure::ExOfficio],
            Self::UniqueChildren => &[Measure::CountChildren],
            Self::ReachYearly => &[Measure::AgreeDefinitions, Measure::PovertyScan],
            Self::SplitIncome => &[Measure::SplitIncome],
            Self::LimitFrom120 | Self::AllAges | Self::ReasonsLogged | Self::CouncilReport => &[],
        }
    }
}

/// How a point stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Score {
    No,
    Partly,
    Yes,
}

codes!(Score { No = "no", Partly = "partly", Yes = "yes" });

impl Score {
    /// 0 to 2.
    pub fn points(self) -> usize {
        match self {
            Self::No => 0,
            Self::Partly => 1,
            Self::Yes => 2,
        }
    }
}

/// A score and what shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    pub point: Point,
    pub score: Score,
    #[serde(default)]
    pub evidence: String,
}

impl Finding {
    /// Something good is only believed with what shows it.
    pub fn lacks_evidence(&self) -> bool {
        self.score != Score::No && self.evidence.trim().is_empty()
    }
}

/// The scores of a theme together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bar {
    pub theme: Theme,
    pub points: usize,
    /// Two for each point that has a score.
    pub most: usize,
    pub scored: usize,
    /// All points of the theme.
    pub of: usize,
}

/// One bar for each theme. Of two findings on one point the last one counts.
pub fn bars(findings: &[Finding]) -> [Bar; 6] {
    Theme::ALL.map(|theme| {
        let points = || Point::ALL.into_iter().filter(|point| point.theme() == theme);
        let all: Vec<usize> = points().filter_map(|point| Some(latest(findings, point)?.score.points())).collect();
        let scored = all.len();
        Bar { theme, points: all.iter().sum(), most: scored * 2, scored, of: points().count() }
    })
}

fn latest(findings: &[Finding], point: Point) -> Option<&Finding> {
    findings.iter().rev().find(|finding| finding.point == point)
}

/// The measures that the library has for what is not there or only partly, each once: first those for what is missing, then in the order
/// of the points.
pub fn proposed(findings: &[Finding]) -> Vec<Measure> {
    let mut proposed = Vec::new();
    for score in [Score::No, Score::Partly] {
        let short = |point: &Point| latest(findings, *point).is_some_and(|finding| finding.score == score);
        for measure in Point::ALL.into_iter().filter(short).flat_map(Point::measures) {
            if !proposed.contains(measure) {
                proposed.push(*measure);
            }
        }
    }
    proposed
}

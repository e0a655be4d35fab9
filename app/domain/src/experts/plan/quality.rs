//! The quality check of twelve (kwaliteitscheck): something to talk about. Rule: it gives no score, only what to talk about first.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// One of the twelve.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum QualityPoint {
    /// One real question that is still open.
    OpenQuestion = 1,
    /// The rung is agreed in writing before it begins.
    RungAgreed,
    /// From the start, not at the end.
    FromStart,
    /// At least two people, never alone.
    NeverAlone,
    /// Outside the usual people, varied.
    Variety,
    /// Training, a coach and a contact person on both sides.
    Support,
    /// Their story is theirs: they may stop, nothing public without consent, after-care.
    Safe,
    /// Fair compensation, the effect on a benefit looked at.
    FairPay,
    /// Time, place, plain language, paper.
    Accessible,
    /// Who decides is there.
    DecisionMaker,
    /// Told back within a term what happened and why.
    ToldBack,
    EvaluatedTogether,
}

impl QualityPoint {
    pub const ALL: [Self; 12] = [
        Self::OpenQuestion,
        Self::RungAgreed,
        Self::FromStart,
        Self::NeverAlone,
        Self::Variety,
        Self::Support,
        Self::Safe,
        Self::FairPay,
        Self::Accessible,
        Self::DecisionMaker,
        Self::ToldBack,
        Self::EvaluatedTogether,
    ];

    /// 1 to 12.
    pub fn number(self) -> u8 {
        self as u8
    }

    pub fn as_str(self) -> &'static str {
        match self {
            Self::OpenQuestion => "open-question",
            Self::RungAgreed => "rung-agreed",
            Self::FromStart => "from-start",
            Self::NeverAlone => "never-alone",
            Self::Variety => "variety",
            Self::Support => "support",
            Self::Safe => "safe",
            Self::FairPay => "fair-pay",
            Self::Accessible => "accessible",
            Self::DecisionMaker => "decision-maker",
            Self::ToldBack => "told-back",
            Self::EvaluatedTogether => "evaluated-together",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|point| point.as_str() == text)
    }
}

/// What people say of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Met {
    No,
    Partly,
    Yes,
}

impl Met {
    pub const ALL: [Self; 3] = [Self::No, Self::Partly, Self::Yes];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::No => "no",
            Self::Partly => "partly",
            Self::Yes => "yes",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|met| met.as_str() == text)
    }
}

/// The check as it was filled in; what was not talked about is not in it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Quality(pub BTreeMap<QualityPoint, Met>);

impl Quality {
    /// What to talk about, most pressing first: no, then partly, then what nobody said anything of.
    pub fn to_discuss(&self) -> Vec<(QualityPoint, Option<Met>)> {
        let order = |met: Option<Met>| met.map_or(2, |met| met as u8);
        let all = QualityPoint::ALL.into_iter().map(|point| (point, self.0.get(&point).copied()));
        let mut open: Vec<_> = all.filter(|(_, met)| *met != Some(Met::Yes)).collect();
        open.sort_by_key(|(point, met)| (order(*met), point.number()));
        open
    }
}

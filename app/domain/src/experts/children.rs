//! Involving children (kinderparticipatie). Rule: who listens and what changes come first; a check may be finished with one of the four empty
//! when it says why, and goes on showing it. With more of them empty it is not finished.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// Ages that need another way of working.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChildBand {
    /// 4–8: before the eighth birthday.
    Young,
    /// 8–12: before the twelfth.
    Middle,
    /// 12–18: before the eighteenth.
    Teen,
}

impl ChildBand {
    pub const ALL: [Self; 3] = [Self::Young, Self::Middle, Self::Teen];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Young => "young",
            Self::Middle => "middle",
            Self::Teen => "teen",
        }
    }

    /// From the first birthday up to, not including, the second.
    pub fn ages(self) -> (u8, u8) {
        match self {
            Self::Young => (4, 8),
            Self::Middle => (8, 12),
            Self::Teen => (12, 18),
        }
    }
}

/// The four of Lundy (2007), in the order in which one plans them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Lundy {
    /// Publiek: who listens, and can decide.
    Audience,
    /// Invloed: what may change, and how children hear of it.
    Influence,
    /// Ruimte: a safe and welcome place.
    Space,
    /// Stem: information, help, a free choice of how.
    Voice,
}

impl Lundy {
    pub const ALL: [Self; 4] = [Self::Audience, Self::Influence, Self::Space, Self::Voice];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Audience => "audience",
            Self::Influence => "influence",
            Self::Space => "space",
            Self::Voice => "voice",
        }
    }
}

/// What an alliance wrote at each of the four.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct LundyCheck {
    pub answers: BTreeMap<Lundy, String>,
    /// Why it is finished with one empty.
    pub reason: String,
}

/// Whether the check may be called finished.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finish {
    /// All four are answered.
    Whole,
    /// This one is empty, and it says why: it stays visible.
    WithReason(Lundy),
    /// One is empty: ask why.
    AskReason(Lundy),
    /// So many are empty that no reason is enough.
    NotYet(Vec<Lundy>),
}

impl LundyCheck {
    /// What is not answered, in the order of planning.
    pub fn empty(&self) -> Vec<Lundy> {
        let blank = |part: &Lundy| self.answers.get(part).is_none_or(|text| text.trim().is_empty());
        Lundy::ALL.into_iter().filter(blank).collect()
    }

    pub fn finish(&self) -> Finish {
        match self.empty().as_slice() {
            [] => Finish::Whole,
            [one] if self.reason.trim().is_empty() => Finish::AskReason(*one),
            [one] => Finish::WithReason(*one),
            more => Finish::NotYet(more.to_vec()),
        }
    }
}

/// A form that others used (werkvorm).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChildFormat {
    /// Raad van Kinderen of Missing Chapter: a class works on a real dilemma.
    CouncilOfChildren,
    /// Kindpanel.
    Panel,
    Interviews,
    /// Children interview those who signed, a year later, with question cards.
    InterviewSignatories,
    /// Through a youth council (jongerenraad).
    YouthCouncil,
}

impl ChildFormat {
    pub const ALL: [Self; 5] =
        [Self::CouncilOfChildren, Self::Panel, Self::Interviews, Self::InterviewSignatories, Self::YouthCouncil];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::CouncilOfChildren => "council-of-children",
            Self::Panel => "panel",
            Self::Interviews => "interviews",
            Self::InterviewSignatories => "interview-signatories",
            Self::YouthCouncil => "youth-council",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.as_str() == text)
    }

    /// Key of the format to work with (`app/content`), where there is one.
    pub fn sheet(self) -> Option<&'static str> {
        match self {
            Self::CouncilOfChildren => Some("raad-van-kinderen"),
            Self::Panel => Some("kindpanel"),
            Self::Interviews => Some("gesprekken-met-kinderen"),
            Self::InterviewSignatories => Some("kinderen-bevragen-ondertekenaars"),
            Self::YouthCouncil => None,
        }
    }

    /// In how many steps it goes, where a source says so. What the seven of the Raad van Kinderen are called, it does not say.
    pub fn steps(self) -> Option<u8> {
        (self == Self::CouncilOfChildren).then_some(7)
    }

    /// For which ages: a proposal of ours, but for the Raad van Kinderen, which works with groups 6 to 8.
    pub fn bands(self) -> &'static [ChildBand] {
        match self {
            Self::CouncilOfChildren => &[ChildBand::Middle],
            Self::Panel | Self::InterviewSignatories => &[ChildBand::Middle, ChildBand::Teen],
            Self::Interviews => &ChildBand::ALL,
            Self::YouthCouncil => &[ChildBand::Teen],
        }
    }
}

/// Keys of the formats that every form needs: the consent of parent and child, and the plan on paper.
pub const SHEETS: [&str; 2] = ["toestemming-kinderen", "kinderparticipatie"];

/// What is arranged before a child is invited.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChildSafety {
    /// A parent agrees in writing.
    ParentsAgree,
    /// The child agrees too, and may stop.
    ChildAgrees,
    /// Verklaring omtrent het gedrag.
    ConductCertificates,
    /// Never one adult alone.
    TwoAdults,
    /// Nazorg.
    AfterCare,
    /// Signals follow the meldcode.
    Signals,
}

impl ChildSafety {
    pub const ALL: [Self; 6] = [
        Self::ParentsAgree,
        Self::ChildAgrees,
        Self::ConductCertificates,
        Self::TwoAdults,
        Self::AfterCare,
        Self::Signals,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::ParentsAgree => "parents-agree",
            Self::ChildAgrees => "child-agrees",
            Self::ConductCertificates => "conduct-certificates",
            Self::TwoAdults => "two-adults",
            Self::AfterCare => "after-care",
            Self::Signals => "signals",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|what| what.as_str() == text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_age_has_one_band() {
        for age in 0..=20_u8 {
            let bands = ChildBand::ALL.into_iter().filter(|band| (band.ages().0..band.ages().1).contains(&age)).count();
            assert_eq!(bands, usize::from((4..18).contains(&age)), "{age}");
        }
        for band in ChildBand::ALL {
            assert!(ChildFormat::ALL.into_iter().any(|format| format.bands().contains(&band)), "{band:?}");
        }
    }

    #[test]
    fn one_empty_asks_why_and_stays_visible() {
        let reason = "Daar kwamen wij niet aan toe".to_owned();
        let mut check = LundyCheck { reason, ..LundyCheck::default() };
        assert_eq!(check.finish(), Finish::NotYet(Lundy::ALL.into()));
        check.reason.clear();
        for part in Lundy::ALL {
            check.answers.insert(part, "Ja, want …".to_owned());
        }
        assert_eq!(check.finish(), Finish::Whole);
        check.answers.insert(Lundy::Influence, "  ".to_owned());
        assert_eq!(check.finish(), Finish::AskReason(Lundy::Influence));
        check.reason = "De raad beslist pas in maart".to_owned();
        assert_eq!(check.finish(), Finish::WithReason(Lundy::Influence));
    }
}

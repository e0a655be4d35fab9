//! Two organisations that turn out to be one (samenvoegen): what is chosen of each, and where the partner stands afterwards.

#[cfg(feature = "ssr")]
use serde::{Deserialize, Serialize};
use time::Date;
#[cfg(feature = "ssr")]
use validator::{Validate, ValidationError};

use super::MembershipStatus;
#[cfg(feature = "ssr")]
use crate::check;

/// So many days a merge can be taken back.
pub const UNDO_DAYS: i64 = 30;

/// What became of two organisations that look like one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MergeState {
    /// The national team decides, because other alliances are touched.
    Proposed,
    Merged,
    /// The national team said no.
    Declined,
    /// Merged, and taken apart again.
    Undone,
    /// The alliance says that they are two.
    Different,
}

impl MergeState {
    pub const ALL: [Self; 5] = [Self::Proposed, Self::Merged, Self::Declined, Self::Undone, Self::Different];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Proposed => "proposed",
            Self::Merged => "merged",
            Self::Declined => "declined",
            Self::Undone => "undone",
            Self::Different => "different",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == text)
    }
}

/// Where a partner stands, with its days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    pub status: MembershipStatus,
    pub since: Date,
    pub joined_on: Option<Date>,
}

impl Standing {
    /// Of two memberships that become one: the one that takes part most, with the earliest days.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        let status = if rank(self.status) >= rank(other.status) { self.status } else { other.status };
        let since = match (self.status == status, other.status == status) {
            (true, true) => self.since.min(other.since),
            (true, false) => self.since,
            _ => other.since,
        };
        Self { status, since, joined_on: [self.joined_on, other.joined_on].into_iter().flatten().min() }
    }
}

/// How far an organisation came.
fn rank(status: MembershipStatus) -> u8 {
    match status {
        MembershipStatus::Listed => 0,
        MembershipStatus::Left => 1,
        MembershipStatus::Invited => 2,
        MembershipStatus::Interested => 3,
        MembershipStatus::Paused => 4,
        MembershipStatus::Joined => 5,
    }
}

/// Which of two organisations a fact is taken from: `gone`, or else the one that stays.
#[cfg(feature = "ssr")]
#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
pub struct MergeForm {
    pub name: String,
    pub kind: String,
    pub sector: String,
    pub municipality: String,
    pub website: String,
    /// For the national team: how one knows that they are one.
    #[validate(length(max = 500, code = "too-long"))]
    pub why: String,
    /// Of the one that stays, and of the one that goes.
    pub version: i64,
    pub gone_version: i64,
}

/// The facts that are chosen, in the order of the page.
pub const FACTS: [&str; 5] = ["name", "kind", "sector", "municipality", "website"];

#[cfg(feature = "ssr")]
impl MergeForm {
    /// The facts that come from the one that goes.
    pub fn taken(&self) -> Vec<&'static str> {
        let chosen = [&self.name, &self.kind, &self.sector, &self.municipality, &self.website];
        FACTS.into_iter().zip(chosen).filter(|(_, side)| *side == "gone").map(|(fact, _)| fact).collect()
    }
}

/// The national team decides on a proposal.
#[cfg(feature = "ssr")]
#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
#[validate(schema(function = reason_of_no))]
pub struct DecideMerge {
    #[validate(length(min = 1, code = "choose"))]
    pub decision: String,
    #[validate(custom(function = check::one_line), length(max = 500, code = "too-long"))]
    pub reason: String,
}

#[cfg(feature = "ssr")]
impl DecideMerge {
    pub fn is_yes(&self) -> bool {
        self.decision == "accept"
    }
}

/// Who asked is told why not.
#[cfg(feature = "ssr")]
fn reason_of_no(form: &DecideMerge) -> Result<(), ValidationError> {
    if form.is_yes() || form.decision.is_empty() || !form.reason.trim().is_empty() {
        return Ok(());
    }
    let mut error = ValidationError::new("required");
    error.add_param("field".into(), &"reason");
    Err(error)
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    #[test]
    fn two_memberships_become_the_one_that_takes_part_most() {
        let stands = |status, since, joined_on| Standing { status, since, joined_on };
        let (early, late) = (date!(2026 - 01 - 01), date!(2026 - 06 - 01));
        let joined = stands(MembershipStatus::Joined, late, Some(late));
        let listed = stands(MembershipStatus::Listed, early, None);
        let left = stands(MembershipStatus::Left, late, Some(early));
        assert_eq!(joined.with(listed), joined);
        assert_eq!(joined.with(left), stands(MembershipStatus::Joined, late, Some(early)));
        assert_eq!(listed.with(stands(MembershipStatus::Listed, late, None)), listed);
        for one in [joined, listed, left] {
            for other in [joined, listed, left] {
                assert_eq!(one.with(other), other.with(one));
            }
        }
    }
}

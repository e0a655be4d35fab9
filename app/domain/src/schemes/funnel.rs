//! The funnel of a scheme: where people fall off between being entitled and staying, and why. Rules: a step is between two stages that are
//! both known and of the same people and year; a stage with more people than the one before has to be looked at.

use serde::{Deserialize, Serialize};

use super::{Figure, Fraction, Mixed, Span};

/// How far somebody comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    Eligible,
    Knows,
    Applied,
    Awarded,
    Used,
    Stays,
}

codes!(Stage {
    Eligible = "eligible",
    Knows = "knows",
    Applied = "applied",
    Awarded = "awarded",
    Used = "used",
    Stays = "stays",
});

/// Why somebody does not come further (oorzaak van niet-gebruik).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cause {
    /// Niet weten.
    NotKnowing,
    /// Niet kunnen.
    NotAble,
    /// Niet willen.
    NotWilling,
    /// Uitvoering.
    Execution,
    /// Regels.
    Regulation,
}

codes!(Cause {
    NotKnowing = "not-knowing",
    NotAble = "not-able",
    NotWilling = "not-willing",
    Execution = "execution",
    Regulation = "regulation",
});

/// Some who did not come to a stage, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reason {
    /// The stage that they did not reach.
    pub before: Stage,
    pub cause: Cause,
    /// Nothing when it is known why, but not of how many.
    pub people: Option<u64>,
}

/// What is known of a scheme in one year.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Funnel {
    /// In the order of [`Stage`]; nothing where it is not known.
    pub figures: [Option<Figure>; 6],
    pub reasons: Vec<Reason>,
}

/// What has to be looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Doubt {
    /// More people than at the stage before, at least at one end of what is estimated.
    Rises,
    /// More reasons than people who fell off.
    MoreReasons,
}

codes!(Doubt { Rises = "rises", MoreReasons = "more-reasons" });

/// What happens between two stages that are known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loss {
    /// How many fall off; less than nothing when it rises.
    pub people: Span<i64>,
    /// Those who go on, of those who were there; nothing when nobody may have been.
    pub stay: Option<Span<Fraction>>,
    /// Each cause once, with how many when that is known of all its reasons.
    pub causes: Vec<(Cause, Option<u64>)>,
    pub doubts: Vec<Doubt>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    pub from: Stage,
    pub to: Stage,
    /// Fails when the figures are not of the same people in the same year, or are no counts.
    pub loss: Result<Loss, Mixed>,
}

impl Funnel {
    /// Between each stage that is known and the next one that is.
    pub fn steps(&self) -> Vec<Step> {
        let known =
            || Stage::ALL.into_iter().zip(&self.figures).filter_map(|(stage, known)| Some((stage, known.as_ref()?)));
        let step = |((from, before), (to, after))| Step { from, to, loss: self.loss((from, before), (to, after)) };
        known().zip(known().skip(1)).map(step).collect()
    }

    /// The step where surely most fall off; of equals the first. Nothing while nobody surely does.
    pub fn narrowest(&self) -> Option<Step> {
        let least = |step: &Step| step.loss.as_ref().map_or(0, |loss| loss.people.low);
        let falling = self.steps().into_iter().filter(|step| least(step) > 0);
        falling.reduce(|most, next| if least(&next) > least(&most) { next } else { most })
    }

    fn loss(&self, (from, before): (Stage, &Figure), (to, after): (Stage, &Figure)) -> Result<Loss, Mixed> {
        before.together(after)?;
        let (before, after) = before.value.count().zip(after.value.count()).ok_or(Mixed::Unit)?;
        let less = |one: u64, other: u64| {
            let signed = |count| i64::try_from(count).unwrap_or(i64::MAX);
            signed(one).saturating_sub(signed(other))
        };
        let people = Span { low: less(before.low, after.high), high: less(before.high, after.low) };
        let share = |over, of| Fraction { over, of };
        let stay =
            (before.low > 0).then(|| Span { low: share(after.low, before.high), high: share(after.high, before.low) });
        let reasons = || self.reasons.iter().filter(|reason| from < reason.before && reason.before <= to);
        let of = |cause| {
            let mut mine = reasons().filter(|reason| reason.cause == cause).map(|reason| reason.people).peekable();
            mine.peek()
                .is_some()
                .then(|| (cause, mine.try_fold(0_u64, |sum, people| Some(sum.saturating_add(people?)))))
        };
        let counted: u64 = reasons().filter_map(|reason| reason.people).fold(0, u64::saturating_add);
        let too_many = i64::try_from(counted).is_ok_and(|counted| counted > people.high.max(0));
        let doubts = [(people.low < 0, Doubt::Rises), (too_many, Doubt::MoreReasons)];
        Ok(Loss {
            people,
            stay,
            causes: Cause::ALL.into_iter().filter_map(of).collect(),
            doubts: doubts.into_iter().filter_map(|(is, doubt)| is.then_some(doubt)).collect(),
        })
    }
}

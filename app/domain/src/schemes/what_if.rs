//! What would happen if: other rules for a scheme, before and after for each model household.

use serde::{Deserialize, Serialize};

use super::{Ages, Cliff, Curve, Household, Limit, MODELS, Norms, Offer, Scheme, Worth};

/// What becomes different in a scheme; a sliding scale is another [`Limit`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Change {
    pub limit: Option<Limit>,
    pub worth: Option<Worth>,
    pub ages: Option<Ages>,
}

impl Change {
    pub fn apply(&self, scheme: &Scheme) -> Scheme {
        Scheme {
            limit: self.limit.unwrap_or(scheme.limit),
            worth: self.worth.unwrap_or(scheme.worth),
            ages: self.ages.unwrap_or(scheme.ages),
            ..*scheme
        }
    }
}

/// One family at one set of rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    pub curve: Curve,
    pub cliffs: Vec<Cliff>,
}

impl Picture {
    pub fn of(schemes: &[Scheme], household: &Household, norms: &Norms) -> Self {
        let offer = Offer::new(schemes, household, norms.of(household.kind));
        Self { curve: offer.curve(), cliffs: offer.cliffs() }
    }
}

/// One family before and after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    pub household: &'static Household,
    pub before: Picture,
    pub after: Picture,
}

impl Comparison {
    /// What the family has more in a year at each of the incomes, in cents; less than nothing when it loses.
    pub fn gains(&self) -> impl Iterator<Item = i64> {
        let totals = self.before.curve.totals.iter().zip(&self.after.curve.totals);
        totals.map(|(before, after)| after.cast_signed() - before.cast_signed())
    }

    pub fn is_same(&self) -> bool {
        self.before.curve.totals == self.after.curve.totals
    }
}

/// Every model household before and after. A change of a scheme that is not there changes nothing; where two of one scheme differ, the
/// last one holds.
pub fn compare(schemes: &[Scheme], changes: &[(usize, Change)], norms: &Norms) -> Vec<Comparison> {
    let mut new = schemes.to_vec();
    for (place, change) in changes {
        if let Some(scheme) = new.get_mut(*place) {
            *scheme = change.apply(scheme);
        }
    }
    let compared = |household| Comparison {
        household,
        before: Picture::of(schemes, household, norms),
        after: Picture::of(&new, household, norms),
    };
    MODELS.iter().map(compared).collect()
}

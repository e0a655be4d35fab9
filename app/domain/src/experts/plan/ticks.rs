//! What the plan says of criteria ("klaar als") of the route: the ticks of those follow it.

use super::{Gap, Part, Plan, form::light_gaps};

/// A criterion of a step of the route that the plan speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tick {
    /// Key of the step.
    pub step: &'static str,
    /// Key of the criterion.
    pub criterion: &'static str,
    /// The plan says so.
    pub met: bool,
}

/// The step with the light arrangement (de basis).
const LIGHT: &str = "vergoeding-en-veiligheid";

/// All that the plan speaks of. `adopted` says whether it was adopted.
pub fn ticks(plan: &Plan, adopted: bool) -> [Tick; 5] {
    let light = light_gaps(plan);
    let whole = |part: Part| !light.iter().any(|gap: &Gap| gap.part == part);
    [
        (LIGHT, "vergoeding", whole(Part::Compensation)),
        (LIGHT, "contactpersoon", whole(Part::Preparation)),
        (LIGHT, "huisregels", whole(Part::Safety)),
        ("kinderen", "lundy", plan.safety.lundy.empty().is_empty()),
        ("plan-ervaringsdeskundigheid", "vastgesteld", adopted),
    ]
    .map(|(step, criterion, met)| Tick { step, criterion, met })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::experts::children::Lundy;

    #[test]
    fn each_tick_follows_its_own_part() {
        let met = |plan: &Plan, adopted| ticks(plan, adopted).map(|tick| tick.met);
        let mut plan = Plan::default();
        assert_eq!(met(&plan, false), [false; 5]);
        plan.preparation.contact = "De opbouwwerker".to_owned();
        assert_eq!(met(&plan, false), [false, true, false, false, false]);
        plan.safety.house_rules = "Stoppen mag altijd".to_owned();
        plan.safety.lundy.answers = Lundy::ALL.into_iter().map(|part| (part, "Ja".to_owned())).collect();
        assert_eq!(met(&plan, true), [false, true, true, true, true]);
        plan.safety.lundy.answers.remove(&Lundy::Voice);
        plan.safety.house_rules.clear();
        assert_eq!(met(&plan, true), [false, true, false, false, true]);
    }
}

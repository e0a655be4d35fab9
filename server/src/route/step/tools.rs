//! Where the work of a step is done in the product itself. A step without a line here is done with its formats.

use app::{goals::goals_path, route::step::Filled};
use domain::{
    account::permission::Only,
    area::Area,
    experts::plan::{Plan, State, ticks},
};
use store::{
    experts,
    scope::{ExpertPlan, Meetings, Partners, Scope, Settings},
};

use super::Here;
use crate::{goals::map::STEPS as GOALS, http::Cx};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Tool {
    Settings,
    Register,
    Missing,
    Pledges,
    Goals,
    Groups,
    Meetings,
    Actions,
    Scan,
    Light,
    Plan,
    Roles,
    Safety,
    Feedback,
}

impl Tool {
    fn of(step: &str, area: Area) -> Option<Self> {
        Some(match step {
            "partners-uitnodigen" => Self::Register,
            "netwerkkaart" => Self::Missing,
            "belofte" | "herijken" => Self::Pledges,
            step if GOALS.contains(&step) => Self::Goals,
            "eerste-kerngroep" => Self::Groups,
            "samen-duiden" | "startbijeenkomst" | "bijeenkomsten" => Self::Meetings,
            "acties" | "uitvoeren" => Self::Actions,
            "samenwerkingsscan" => Self::Scan,
            "startfoto-verhalen" | "vergoeding-en-veiligheid" => Self::Light,
            "klantreis" => Self::Roles,
            "terugkoppeling" => Self::Feedback,
            "kinderen" => Self::Safety,
            "plan-ervaringsdeskundigheid" | "werving" => Self::Plan,
            _ if area == Area::Alliance => Self::Settings,
            _ => return None,
        })
    }

    /// Key of its name in a sentence, and its address.
    fn place(self, slug: &str) -> (&'static str, String) {
        let (key, end) = match self {
            Self::Settings => ("route-tool-settings", "/instellingen"),
            Self::Register => ("route-tool-register", "/partners"),
            Self::Missing => ("route-tool-missing", "/partners/wie-missen-we"),
            Self::Pledges => ("route-tool-pledges", "/partners/beloftes"),
            Self::Goals => return ("route-tool-goals", goals_path(slug, "")),
            Self::Groups => ("route-tool-groups", "/partners/groepen"),
            Self::Meetings => ("route-tool-meetings", "/partners/overleg"),
            Self::Actions => ("route-tool-actions", "/partners/acties"),
            Self::Scan => ("route-tool-scan", "/partners/scan"),
            Self::Light => ("route-tool-light", "/ervaringsdeskundigen/basis"),
            Self::Plan => ("route-tool-plan", "/ervaringsdeskundigen"),
            Self::Feedback => ("route-tool-feedback", "/ervaringsdeskundigen/terugkoppeling"),
            Self::Roles => ("route-tool-roles", "/ervaringsdeskundigen/plan/rollen"),
            Self::Safety => ("route-tool-children", "/ervaringsdeskundigen/plan/veiligheid#kinderen"),
        };
        (key, format!("/a/{slug}{end}"))
    }

    fn may_open(self, scope: &Scope) -> bool {
        match self {
            Self::Settings => scope.may_read::<Settings>(),
            Self::Register | Self::Missing | Self::Pledges => scope.may_read::<Partners>(),
            Self::Groups | Self::Meetings | Self::Actions | Self::Scan => scope.may_read::<Meetings>(),
            // Who reads along finds what was agreed on the first page of the area.
            Self::Light | Self::Roles | Self::Safety | Self::Feedback => {
                scope.read::<ExpertPlan>().is_ok_and(|read| read.only() != Some(Only::Agreed))
            }
            Self::Goals | Self::Plan => true,
        }
    }
}

/// What the newest version of the plan says of the criteria of a step, for who may see drafts. A version that was adopted stays so when the
/// next one is begun.
pub(super) async fn filled(cx: &Cx, here: &Here) -> store::Result<Option<Filled>> {
    let (scope, key) = (&here.route.scope, here.step.key.as_str());
    let speaks = ticks(&Plan::default(), false).iter().any(|tick| tick.step == key);
    let Some(tool) = Tool::of(key, here.step.area).filter(|_| speaks && Tool::Light.may_open(scope)) else {
        return Ok(None);
    };
    let versions = experts::all(&scope.read::<ExpertPlan>()?).await?;
    let adopted = versions.iter().any(|one| one.head.version.state == State::Adopted);
    let plan = versions.into_iter().next().map(|newest| newest.plan).unwrap_or_default();
    let (place, href) = tool.place(here.route.slug());
    let criteria = ticks(&plan, adopted).into_iter().filter(|tick| tick.step == key);
    Ok(Some(Filled {
        place: (cx.text.get(place), href),
        criteria: criteria.map(|tick| (tick.criterion.to_owned(), tick.met)).collect(),
    }))
}

/// Names and addresses of the tools of a step, for who may open them. Who begins the core group also says which places there are.
pub(super) fn tools(cx: &Cx, here: &Here) -> Vec<(String, String)> {
    let scope = &here.route.scope;
    let step = here.step.key.as_str();
    let more = (step == "eerste-kerngroep").then_some(Tool::Roles);
    Tool::of(step, here.step.area)
        .into_iter()
        .chain(more)
        .filter(|tool| tool.may_open(scope))
        .map(|tool| {
            let (key, href) = tool.place(here.route.slug());
            (cx.text.get(key), href)
        })
        .collect()
}

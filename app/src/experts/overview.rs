//! The first page of the area: what to do next, the thirteen parts with how far they are, who can find and train people, and the steps of the
//! route.

use domain::experts::plan::{Gap, Part, State, form::PartState};
use leptos::prelude::*;

use super::{
    experts_path, feedback::feedback_path, gap_name, missing_words, part_badge, part_path, part_title, version_badge,
};
use crate::{
    alliance::{
        Place,
        area::{StepRow, steps_card},
    },
    components::{
        Badge, BadgeKind, ButtonKind, Card, CardKind, Column, DataTable, Grid, Item, ItemList, LinkButton, Notice,
        NoticeKind, PageHead, ProgressBar, Row, Width,
    },
    frame::{Frame, document},
    t,
    text::Text,
};

#[derive(Clone, Debug)]
pub struct View {
    pub place: Place,
    /// Nothing for who does not see the plan at all.
    pub plan: Option<PlanView>,
    pub recruit: Option<Recruit>,
    pub steps: Vec<StepRow>,
}

/// The newest version that the reader may see.
#[derive(Clone, Debug)]
pub struct PlanView {
    pub version: Option<(u32, State)>,
    /// Who looks after it; empty when nobody does, or for who reads no names.
    pub owner: String,
    pub states: Vec<(Part, PartState)>,
    /// What is missing of what comes first.
    pub light: Vec<Gap>,
    /// A Lundy check that was finished with one of the four empty.
    pub lundy: Option<String>,
    pub may_write: bool,
    /// Reads what was agreed, no drafts.
    pub agreed_only: bool,
}

/// Who can find, train or accompany people: partners by name and address.
#[derive(Clone, Debug)]
pub struct Recruit {
    /// Groups of experts by experience in the register.
    pub groups: Vec<(String, String)>,
    /// Partners that meet families.
    pub finders: Vec<(String, String)>,
    /// Where to add one; nothing for who may not.
    pub add: Option<String>,
}

/// What to do now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Next {
    Light,
    Part(Part),
    Agree,
    Adopt,
    Done,
}

impl PlanView {
    fn next(&self) -> Next {
        let open = self.states.iter().find(|(_, state)| !state.is_ready());
        match (self.version, open) {
            (Some((_, State::Agreed)), _) => Next::Adopt,
            (Some((_, State::Adopted)), _) => Next::Done,
            _ if !self.light.is_empty() => Next::Light,
            (_, Some((part, _))) => Next::Part(*part),
            _ => Next::Agree,
        }
    }
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let title = text.get("alliance-area-experts-title");
    let slug = &view.place.slug;
    let plan = match &view.plan {
        None => view! { <Notice kind=NoticeKind::Info>{text.get("experts-not-yours")}</Notice> }.into_any(),
        Some(plan) if plan.agreed_only => agreed(text, slug, plan),
        Some(plan) => {
            let lundy = plan.lundy.clone().map(|note| view! { <Notice kind=NoticeKind::Remark>{note}</Notice> });
            view! {
                {lundy}
                {next(text, slug, plan)}
                {light(text, slug, plan)}
                {parts(text, slug, plan)}
                {matrix(text, slug)}
                {feedback(text, slug)}
            }
            .into_any()
        }
    };
    let recruit = view.recruit.as_ref().map(|recruit| recruitment(text, slug, recruit));
    let body = view! {
        <PageHead
            text
            title=title.clone()
            lead=text.get("alliance-area-experts-lead")
            crumbs=view.place.crumbs(text)
        />
        <Grid>{plan} {recruit}</Grid>
        {steps_card(text, &view.place, &view.steps)}
    };
    document(frame, title, body.into_any())
}

/// For who reads along: what was agreed or adopted.
fn agreed(text: Text, slug: &str, plan: &PlanView) -> AnyView {
    let body = match plan.version {
        Some((number, state)) => view! {
            <p>{t!(text, "experts-version-of", number = i64::from(number))} " " {version_badge(text, state)}</p>
            <Row>
                <LinkButton href=experts_path(slug, &format!("/versies/{number}"))>{text.get("experts-read")}</LinkButton>
            </Row>
        }
        .into_any(),
        None => view! { <p>{text.get("experts-none-agreed")}</p> }.into_any(),
    };
    view! { <Card title=text.get("experts-plan-title") width=Width::Large>{body}</Card> {matrix(text, slug)} }
        .into_any()
}

/// How much influence each group was promised and had.
fn matrix(text: Text, slug: &str) -> AnyView {
    let link = Some((text.get("experts-matrix-open"), experts_path(slug, "/trede")));
    view! {
        <Card title=text.get("experts-matrix-title") link id="trede">
            <p>{text.get("experts-matrix-lead")}</p>
        </Card>
    }
    .into_any()
}

fn next(text: Text, slug: &str, plan: &PlanView) -> AnyView {
    let next = plan.next();
    let (key, href) = match next {
        Next::Light => ("light", experts_path(slug, "/basis")),
        Next::Part(part) => ("part", part_path(slug, part)),
        Next::Agree => ("agree", experts_path(slug, "/versies")),
        Next::Adopt => ("adopt", experts_path(slug, "/versies")),
        Next::Done => ("done", experts_path(slug, "/versies")),
    };
    let words = match next {
        Next::Part(part) => t!(text, "experts-next-part", part = part_title(text, part)),
        Next::Light if plan.version.is_none() => text.get("experts-next-begin"),
        _ => text.get(&format!("experts-next-{key}")),
    };
    let quality = experts_path(slug, "/kwaliteit");
    let go = if plan.may_write { format!("experts-next-{key}-go") } else { "experts-next-look".to_owned() };
    view! {
        <Card title=text.get("experts-next") kind=CardKind::Call width=Width::Large>
            <p>{words}</p>
            <Row>
                <LinkButton href>{text.get(&go)}</LinkButton>
                <LinkButton href=quality kind=ButtonKind::Secondary>{text.get("experts-quality-title")}</LinkButton>
            </Row>
        </Card>
    }
    .into_any()
}

fn light(text: Text, slug: &str, plan: &PlanView) -> AnyView {
    let done = plan.light.is_empty();
    let badge = if done {
        view! { <Badge kind=BadgeKind::Ok>{text.get("experts-state-done")}</Badge> }.into_any()
    } else {
        view! { <Badge kind=BadgeKind::Warning>{text.get("experts-light-first")}</Badge> }.into_any()
    };
    let missing: Vec<String> = plan.light.iter().map(|gap| gap_name(text, gap)).collect();
    let words = if done { text.get("experts-light-done") } else { missing_words(text, &missing) };
    let link = Some((text.get("experts-light-open"), experts_path(slug, "/basis")));
    view! {
        <Card title=text.get("experts-light-title") width=Width::Small link aside=Some(badge)>
            <p>{text.get("experts-light-short")}</p>
            <p class="aw-note">{words}</p>
        </Card>
    }
    .into_any()
}

fn feedback(text: Text, slug: &str) -> AnyView {
    let link = Some((text.get("feedback-open"), feedback_path(slug, "")));
    view! { <Card title=text.get("feedback-title") link id="terugkoppeling"><p>{text.get("feedback-lead")}</p></Card> }
        .into_any()
}

fn parts(text: Text, slug: &str, plan: &PlanView) -> AnyView {
    let ready = plan.states.iter().filter(|(_, state)| state.is_ready()).count();
    let small = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let columns = vec![Column::new(text.get("experts-column-part")), Column::new(text.get("experts-column-state"))];
    let rows = plan
        .states
        .iter()
        .map(|(part, state)| {
            let link = view! { <a href=part_path(slug, *part)>{part_title(text, *part)}</a> };
            vec![link.into_any(), part_badge(text, *state)]
        })
        .collect();
    let version = plan.version.map(|(number, state)| {
        let owner = (!plan.owner.is_empty()).then(|| t!(text, "experts-owner-is", owner = plan.owner.clone()));
        let read = experts_path(slug, &format!("/versies/{number}"));
        view! {
            <p>
                {t!(text, "experts-version-of", number = i64::from(number))} " " {version_badge(text, state)} " " {owner}
            </p>
            <Row>
                <LinkButton href=read kind=ButtonKind::Secondary>{text.get("experts-read")}</LinkButton>
                <LinkButton href=experts_path(slug, "/versies") kind=ButtonKind::Secondary>
                    {text.get("experts-versions-title")}
                </LinkButton>
            </Row>
        }
    });
    let count = t!(text, "experts-parts-ready", ready = ready, total = plan.states.len());
    view! {
        <Card title=text.get("experts-plan-title") id="plan">
            {version}
            <p>{count}</p>
            <ProgressBar done=small(ready) total=small(plan.states.len()) />
            <DataTable text caption=text.get("experts-plan-title") caption_hidden=true columns rows />
        </Card>
    }
    .into_any()
}

fn recruitment(text: Text, slug: &str, recruit: &Recruit) -> AnyView {
    let list = |all: &[(String, String)]| {
        let items = all
            .iter()
            .map(|(name, href)| view! { <Item><a href=href.clone()>{name.clone()}</a></Item> })
            .collect_view();
        view! { <ItemList>{items}</ItemList> }
    };
    let groups = if recruit.groups.is_empty() {
        let add = recruit.add.clone().map(|href| view! { " " <a href=href>{text.get("experts-recruit-add")}</a> });
        view! { <p>{text.get("experts-recruit-none")} {add}</p> }.into_any()
    } else {
        list(&recruit.groups).into_any()
    };
    let finders = (!recruit.finders.is_empty()).then(|| {
        view! {
            <h3 class="nl-heading nl-heading--level-3">{text.get("experts-recruit-finders")}</h3>
            <p class="aw-note">{text.get("experts-recruit-finders-text")}</p>
            {list(&recruit.finders)}
        }
    });
    let link = Some((part_title(text, Part::Recruitment), part_path(slug, Part::Recruitment)));
    view! {
        <Card title=text.get("experts-recruit-title") link id="werving">
            <p>{text.get("experts-recruit-text")}</p>
            <h3 class="nl-heading nl-heading--level-3">{text.get("experts-recruit-groups")}</h3>
            {groups}
            {finders}
        </Card>
    }
    .into_any()
}

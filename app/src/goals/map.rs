//! The whole goal map on one page, which prints as one. An alliance contributes to a result ("draagt bij aan"); it never causes it.

use domain::{
    goals::{Amount, CHALLENGES, Course, Progress, RESULTS},
    partners::ChangeLevel,
};
use leptos::prelude::*;

use super::{amount, chart, goals_path};
use crate::{
    alliance::Place,
    components::{
        ButtonKind, Card, ChartFrame, Column, DataTable, Facts, Item, ItemList, LinkButton, Notice, NoticeKind,
        PageHead, Row, text_cell,
    },
    frame::{Frame, document},
    partners::{contribution::level_name, goal_tabs, partners_path},
    route::{StepLink, step_anchors},
    t,
    text::Text,
};

#[derive(Clone, Debug)]
pub struct View {
    pub place: Place,
    /// Empty while there is none.
    pub ambition: String,
    pub results: Vec<ResultView>,
    pub challenges: Vec<ChallengeView>,
    /// Challenges that have a name and were not chosen.
    pub left: usize,
    /// The steps that work on this map.
    pub steps: Vec<StepLink>,
    pub may_write: bool,
}

/// A result with its figure.
#[derive(Clone, Debug)]
pub struct ResultView {
    pub id: String,
    pub title: String,
    pub indicator: String,
    pub definition: String,
    pub unit: String,
    pub course: Course,
    pub source: String,
    /// Number and name of the partner that delivers the figure.
    pub delivered_by: Option<(String, String)>,
    pub measurements: Vec<Measured>,
    /// Years of which nobody wrote anything down.
    pub missing: Vec<i32>,
}

/// What was measured in a year.
#[derive(Clone, Debug)]
pub struct Measured {
    pub id: String,
    pub year: i32,
    pub value: Option<Amount>,
    pub source: String,
    pub note: String,
}

/// A challenge with who works on it and what they do.
#[derive(Clone, Debug)]
pub struct ChallengeView {
    pub id: String,
    /// Empty when the national team took the name away.
    pub name: String,
    /// Number and name of each partner in the coalition.
    pub partners: Vec<(String, String)>,
    /// What is planned or running at each level: number and name of the partner, and what it does.
    pub levels: Vec<(ChangeLevel, Vec<Doing>)>,
}

/// How many efforts of a level are in sight; the others are folded away.
const IN_SIGHT: usize = 4;

/// Number and name of a partner, and what it does.
pub type Doing = (String, String, String);

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let title = text.get("goals-title");
    let steps = (!view.steps.is_empty()).then(|| {
        view! { <p class="aw-note aw-on-screen">{text.get("goals-steps")} " " {step_anchors(&view.steps)}</p> }
    });
    let body = view! {
        <PageHead
            text
            title=title.clone()
            lead=text.get("goals-lead")
            crumbs=crate::partners::crumbs(text, &view.place)
        />
        {goal_tabs(text, &view.place.slug)}
        <div class="aw-stack">{ambition(text, view)} {results(text, view)} {challenges(text, view)} {steps}</div>
    };
    document(frame, title, body.into_any())
}

fn ambition(text: Text, view: &View) -> AnyView {
    let href = goals_path(&view.place.slug, "/ambitie");
    if view.ambition.is_empty() {
        let add =
            view.may_write.then(|| view! { <Row><LinkButton href>{text.get("goals-ambition-add")}</LinkButton></Row> });
        return view! {
            <Card title=text.get("goals-ambition")>
                <p>{text.get("goals-ambition-none")}</p>
                {add}
            </Card>
        }
        .into_any();
    }
    let edit = view.may_write.then(|| (text.get("goals-change"), href));
    view! {
        <Card title=text.get("goals-ambition") link=edit>
            <p class="aw-ambition">{view.ambition.clone()}</p>
        </Card>
    }
    .into_any()
}

fn warning(words: String) -> AnyView {
    view! { <Notice kind=NoticeKind::Warning>{words}</Notice> }.into_any()
}

fn results(text: Text, view: &View) -> AnyView {
    let count = view.results.len();
    let few = (count < *RESULTS.start()).then(|| warning(t!(text, "goals-results-few", count = count)));
    let many = (count > *RESULTS.end()).then(|| warning(t!(text, "goals-results-many", count = count)));
    let cards = view.results.iter().enumerate().map(|(index, one)| result(text, view, index, one)).collect_view();
    let add = view.may_write.then(|| {
        let kind = if few.is_some() { ButtonKind::Primary } else { ButtonKind::Secondary };
        let href = goals_path(&view.place.slug, "/resultaat");
        view! { <Row><LinkButton kind href>{text.get("goals-result-add")}</LinkButton></Row> }
    });
    view! {
        <Card title=text.get("goals-results")>
            <p class="aw-note aw-on-screen">{text.get("goals-results-text")}</p>
            {few}
            {many}
            {cards}
            {add}
        </Card>
    }
    .into_any()
}

/// "De alliantie draagt bij aan …", and how far it is.
pub(crate) fn sentence(text: Text, title: &str, course: &Course, unit: &str) -> String {
    let words = |value| amount(text, Some(value), unit);
    let (year, target) = course.target;
    let (year, target) = (year.to_string(), words(target));
    let last = course.last();
    let how = match (course.progress(), last) {
        (Progress::Unknown, None) => t!(text, "goals-progress-none", target = target, year = year),
        (progress, Some((at, value))) => {
            let (value, at) = (words(value), at.to_string());
            match progress {
                Progress::Unknown => {
                    t!(text, "goals-progress-no-base", value = value, at = at, target = target, year = year)
                }
                Progress::Away => t!(text, "goals-progress-away", value = value, at = at, target = target, year = year),
                Progress::Under(share) => {
                    t!(
                        text,
                        "goals-progress-under",
                        value = value,
                        at = at,
                        share = share,
                        target = target,
                        year = year
                    )
                }
                Progress::Reached => t!(text, "goals-progress-reached", value = value, at = at, target = target),
            }
        }
        _ => String::new(),
    };
    format!("{} {how}", t!(text, "goals-contributes", result = title.to_owned()))
}

fn result(text: Text, view: &View, index: usize, one: &ResultView) -> AnyView {
    let here = goals_path(&view.place.slug, &format!("/resultaat/{}", one.id));
    let heading = format!("resultaat-{}", index + 1);
    let named = format!("kop-{heading}");
    let described = named.clone();
    let drawing = chart::drawing(text, &one.course, &one.unit);
    let table = table(text, view, one, &here);
    let figure = match drawing {
        Some(drawing) => view! {
            <ChartFrame text id=heading.clone() title=one.indicator.clone() description=sentence(text, &one.title, &one.course, &one.unit) table table_open=true>
                {drawing}
            </ChartFrame>
        }
        .into_any(),
        None => view! { <p>{sentence(text, &one.title, &one.course, &one.unit)}</p> {table} }.into_any(),
    };
    let delivered = match &one.delivered_by {
        Some((id, name)) => {
            let href = partners_path(&view.place.slug, &format!("/{id}"));
            view! { <a href=href>{name.clone()}</a> }.into_any()
        }
        None => text.get("goals-deliverer-none").into_any(),
    };
    let items = vec![
        (text.get("goals-definition"), one.definition.clone().into_any()),
        (text.get("goals-source"), one.source.clone().into_any()),
        (text.get("goals-deliverer"), delivered),
    ];
    let missing: Vec<String> = one.missing.iter().map(ToString::to_string).collect();
    let missing = (!missing.is_empty()).then(|| warning(t!(text, "goals-years-missing", years = missing.join(", "))));
    let change = view.may_write.then(|| {
        view! {
            <Row>
                <LinkButton kind=ButtonKind::Secondary href=format!("{here}/meting")>{text.get("goals-measure")}</LinkButton>
                <a href=here.clone() aria-describedby=described>{text.get("goals-result-change")}</a>
            </Row>
        }
    });
    view! {
        <article class="aw-result">
            <h3 class="nl-heading nl-heading--level-3" id=named>{one.title.clone()}</h3>
            {figure}
            {missing}
            <Facts items />
            {change}
        </article>
    }
    .into_any()
}

fn table(text: Text, view: &View, one: &ResultView, here: &str) -> AnyView {
    let columns =
        ["year", "value", "source", "note"].map(|key| Column::new(text.get(&format!("goals-{key}")))).to_vec();
    let cell = |value: Option<Amount>| amount(text, value, &one.unit).into_any();
    let year = |year: Option<i32>| year.map_or_else(|| text.get("common-not-available"), |year| year.to_string());
    let mut rows = vec![vec![
        view! { {year(one.course.base.0)} <p class="aw-note">{text.get("goals-base")}</p> }.into_any(),
        cell(one.course.base.1),
        one.source.clone().into_any(),
        text_cell(""),
    ]];
    rows.extend(one.measurements.iter().map(|measured| {
        let href = format!("{here}/meting/{}", measured.id);
        let name = measured.year.to_string();
        let name = if view.may_write {
            view! { <a href=href aria-label=t!(text, "goals-measure-change", year = name.clone())>{name.clone()}</a> }
                .into_any()
        } else {
            name.into_any()
        };
        vec![name, cell(measured.value), text_cell(&measured.source), text_cell(&measured.note)]
    }));
    let (target_year, target) = one.course.target;
    rows.push(vec![
        view! { {target_year.to_string()} <p class="aw-note">{text.get("goals-target")}</p> }.into_any(),
        cell(Some(target)),
        text_cell(""),
        text_cell(""),
    ]);
    let caption = t!(text, "goals-table", result = one.title.clone());
    view! { <DataTable text caption caption_hidden=true columns rows /> }.into_any()
}

fn challenges(text: Text, view: &View) -> AnyView {
    let count = view.challenges.len();
    let few = (count < *CHALLENGES.start()).then(|| warning(t!(text, "goals-challenges-few", count = count)));
    let many = (count > *CHALLENGES.end()).then(|| warning(t!(text, "goals-challenges-many", count = count)));
    let all = view.challenges.iter().map(|one| challenge(text, view, one)).collect_view();
    let add = (view.may_write && view.left > 0).then(|| {
        let href = goals_path(&view.place.slug, "/opgave");
        view! { <Row><LinkButton kind=ButtonKind::Secondary href>{text.get("goals-challenge-add")}</LinkButton></Row> }
    });
    view! {
        <Card title=text.get("goals-challenges")>
            <p class="aw-note aw-on-screen">{text.get("goals-challenges-text")}</p>
            {few}
            {many}
            {all}
            {add}
        </Card>
    }
    .into_any()
}

fn challenge(text: Text, view: &View, one: &ChallengeView) -> AnyView {
    let partner = |id: &str, name: &str| {
        let href = partners_path(&view.place.slug, &format!("/{id}#inzet"));
        view! { <a href=href>{name.to_owned()}</a> }.into_any()
    };
    let name = if one.name.is_empty() { text.get("goals-challenge-unnamed") } else { one.name.clone() };
    let coalition = if one.partners.is_empty() {
        warning(text.get("goals-coalition-none"))
    } else {
        let partners = one
            .partners
            .iter()
            .enumerate()
            .map(|(index, (id, name))| view! { {(index > 0).then_some(", ")} {partner(id, name)} })
            .collect_view();
        view! { <p>{text.get("goals-coalition")} ": " {partners}</p> }.into_any()
    };
    let levels = one
        .levels
        .iter()
        .map(|(level, efforts)| {
            let list = |efforts: &[Doing]| {
                let item = |(id, name, what): &Doing| view! { <Item>{partner(id, name)} ": " {what.clone()}</Item> };
                view! { <ItemList>{efforts.iter().map(item).collect_view()}</ItemList> }.into_any()
            };
            let (first, more) = efforts.split_at(efforts.len().min(IN_SIGHT));
            let more = (!more.is_empty()).then(|| {
                let summary = t!(text, "goals-level-more", count = more.len(), level = level_name(text, *level));
                view! { <details class="aw-fold"><summary>{summary}</summary>{list(more)}</details> }
            });
            let content = if efforts.is_empty() {
                warning(t!(text, "goals-level-none", level = level_name(text, *level)))
            } else {
                view! { {list(first)} {more} }.into_any()
            };
            view! {
                <h4 class="nl-heading nl-heading--level-3">{level_name(text, *level)}</h4>
                {content}
            }
        })
        .collect_view();
    let edit = view.may_write.then(|| {
        let href = goals_path(&view.place.slug, &format!("/opgave/{}", one.id));
        view! {
            <p class="aw-on-screen">
                <a href=href aria-describedby=format!("opgave-{}", one.id)>{text.get("goals-coalition-change")}</a>
            </p>
        }
    });
    view! {
        <article class="aw-result">
            <h3 class="nl-heading nl-heading--level-3" id=format!("opgave-{}", one.id)>{name}</h3>
            {coalition}
            {levels}
            {edit}
        </article>
    }
    .into_any()
}

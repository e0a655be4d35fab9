//! The first page of an alliance. It answers four questions without a click: where are we, what is next and who does it, what
//! needs attention, and what changed since the reader was last here.

use domain::{
    coaching::TeamRole,
    experts::{ParticipationLevel, feedback::Waiting},
};
use leptos::prelude::*;
use time::Date;

use super::{
    Place,
    area::Format,
    attention::{Attention, attention_card},
    begin::{Begin, begin_card},
    helper::Helper,
    in_a_sentence,
    trail::{Change, day, sentence},
};
use crate::{
    components::{
        Badge, BadgeKind, ButtonKind, Card, CardKind, Facts, Grid, Item, ItemList, LinkButton, PageHead, PhaseItem,
        PhaseStrip, RoleBadge, Row, Width,
    },
    frame::{Frame, document},
    goals::{goals_path, map::sentence as sentence_of, public::PublicResult},
    route::{End, NextStep, StepLink, beside_note, step_anchor, why_sentence},
    t,
    text::Text,
};

#[derive(Clone, Debug)]
pub struct View {
    pub place: Place,
    pub name: String,
    pub municipalities: Vec<String>,
    pub lead_organisation: String,
    /// In a sentence, or nothing.
    pub aldermen: String,
    pub started_on: Date,
    pub end: End,
    pub hours_per_week: u16,
    pub full_route: bool,
    pub helper: Helper,
    pub phases: Vec<PhaseItem>,
    /// What to do first in a new alliance; nothing once that is done.
    pub begin: Vec<Begin>,
    pub next: Option<Next>,
    pub attention: Vec<Attention>,
    pub news: News,
    pub today: Date,
    /// For who may see the plan for experts by experience.
    pub experts: Option<Experts>,
    /// May see members and settings.
    pub settings: bool,
    /// Works on the route; others read along.
    pub may_write: bool,
    /// The ambition and the results, for who reads along: who works here finds them where the work is.
    pub goals: Option<(String, Vec<PublicResult>)>,
}

/// The step to do now, with who helps and how much influence experts by experience have in it.
#[derive(Clone, Debug)]
pub struct Next {
    pub advice: NextStep,
    pub why: String,
    pub lead: Vec<TeamRole>,
    pub rung: Option<ParticipationLevel>,
    /// Where the rungs of all phases stand, for a step with a rung and who may see them.
    pub matrix: Option<String>,
    pub format: Option<Format>,
}

/// Involving experts by experience: addresses of the plan and of the rung matrix; and of the log, with what it still asks, once something stands
/// in it.
#[derive(Clone, Debug)]
pub struct Experts {
    pub plan: String,
    pub matrix: String,
    pub log: Option<(String, Waiting)>,
}

#[derive(Clone, Debug, Default)]
pub struct News {
    /// Only what happened since the last visit; else the latest changes.
    pub since_visit: bool,
    pub changes: Vec<Change>,
    /// A new version of the route: its number, and the steps that are new or changed.
    pub version: Option<(i32, Vec<StepLink>)>,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let title = text.get("alliance-overview-title");
    let end = match view.end {
        End::Done => Some(text.get("alliance-end-done")),
        End::On { date, hours_per_week, .. } => {
            Some(t!(text, "alliance-end", hours = hours_per_week, month = text.month(date)))
        }
        End::Unknown => None,
    };
    let lead = [view.name.clone(), t!(text, "alliance-started", date = text.date(view.started_on))];
    let lead = lead.into_iter().chain(end).collect::<Vec<_>>().join(" · ");
    let timeline = (text.get("alliance-timeline"), view.place.path("/route/tijdlijn"));
    let phases = view.phases.clone();
    let body = view! {
        <PageHead text title=title.clone() lead />
        <Grid>
            {begin_card(text, &view.begin)}
            <Card title=text.get("alliance-route") link=Some(timeline) id="fasen">
                <PhaseStrip text phases />
            </Card>
            {next(text, view)} {attention_card(text, &view.attention)} {goals(text, view)} {news(text, view)}
            {facts(text, view)}
            {helper(text, view)} {experts(text, view)}
        </Grid>
    };
    document(frame, title, body.into_any())
}

fn next(text: Text, view: &View) -> AnyView {
    let Some(next) = &view.next else {
        return view! {
            <Card title=text.get("alliance-next") kind=CardKind::Call width=Width::Large>
                <p>{text.get("alliance-next-none")}</p>
            </Card>
        }
        .into_any();
    };
    let advice = &next.advice;
    let badge = view! { <Badge kind=BadgeKind::Busy>{super::trail::step_name(text, &advice.link)}</Badge> };
    // Who sees "phase 4, now" above a step of phase 2 wants to know how that can be.
    let now = view.phases.iter().find(|phase| phase.current).map(|phase| phase.number);
    let earlier = now.is_some_and(|now| advice.phase < now);
    let earlier = earlier.then(|| format!(" {}", t!(text, "alliance-next-earlier", phase = advice.phase)));
    let light = advice.light.as_ref().map(|light| {
        let other = light.href != advice.link.href;
        let key = if other { "alliance-next-light" } else { "alliance-next-light-this" };
        view! { <p>{text.get(key)} {other.then(|| view! { " " {step_anchor(light)} })}</p> }
    });
    let whys = advice.why.iter().map(|why| view! { " " {why_sentence(text, why)} }).collect_view();
    let waiting = (!advice.waiting.is_empty())
        .then(|| format!(" {}", t!(text, "alliance-next-waiting", count = advice.waiting.len())));
    let why = (!advice.why.is_empty() || earlier.is_some() || waiting.is_some()).then(|| {
        view! { <span class="aw-note"><strong>{text.get("alliance-next-why")}</strong> {whys} {earlier} {waiting}</span> }
    });
    let format = next.format.as_ref().filter(|_| view.may_write).map(|format| {
        view! {
            <LinkButton href=format.href.clone() kind=ButtonKind::Secondary download=true>
                {t!(text, "alliance-next-format", format = format.title.clone())}
            </LinkButton>
        }
    });
    let go = if view.may_write { "alliance-next-go" } else { "alliance-next-look" };
    let owner = if advice.owner.is_empty() {
        text.get("alliance-next-nobody")
    } else {
        t!(text, "alliance-next-owner", owner = advice.owner.clone())
    };
    view! {
        <Card title=text.get("alliance-next") kind=CardKind::Call width=Width::Large aside=Some(badge.into_any())>
            <h3 class="nl-heading nl-heading--level-3">{advice.link.title.clone()}</h3>
            <p>
                {next.why.clone()} " "
                {why}
            </p>
            {light}
            {beside_note(text, &advice.beside)}
            <Row>
                <LinkButton href=advice.link.href.clone()>{text.get(go)}</LinkButton>
                {format}
            </Row>
            <Row>{who(text, view, next)}</Row>
            <p class="aw-note">{owner}</p>
        </Card>
    }
    .into_any()
}

/// "Uw coach helpt hier als facilitator · maak dit samen met ervaringsdeskundigen (trede 4: coproduceren)".
fn who(text: Text, view: &View, next: &Next) -> AnyView {
    let badges =
        next.lead.iter().map(|role| view! { <RoleBadge text letter=role.letter() leading=true /> }).collect_view();
    let roles: Vec<String> =
        next.lead.iter().map(|role| text.get(&format!("team-role-{}", role.as_str())).to_lowercase()).collect();
    let key = match (view.helper.coach.is_empty(), view.helper.mine) {
        (true, _) => "alliance-next-team",
        (false, true) => "alliance-next-coach",
        (false, false) => "alliance-next-other",
    };
    let helps = (!roles.is_empty()).then(|| t!(text, key, roles = in_a_sentence(text, &roles)));
    let rung = next.rung.map(|rung| text.get(&format!("rung-sentence-{}", rung.as_str())));
    let sentence = helps.into_iter().chain(rung).collect::<Vec<_>>().join(" · ");
    let matrix = next.matrix.clone().map(|href| view! { " " <a href=href>{text.get("experts-matrix-title")}</a> });
    view! {
        {badges}
        <p class="aw-note">{sentence} {matrix}</p>
    }
    .into_any()
}

fn news(text: Text, view: &View) -> AnyView {
    let news = &view.news;
    let title = text.get(if news.since_visit { "alliance-news" } else { "alliance-news-latest" });
    let version = news.version.as_ref().map(|(number, steps)| {
        let steps: Vec<String> = steps.iter().map(|step| super::trail::step_name(text, step)).collect();
        let sentence = t!(
            text,
            "alliance-news-version",
            number = *number,
            steps = in_a_sentence(text, &steps),
            count = steps.len()
        );
        view! {
            <Item>
                <a href=view.place.path("/route/nieuw")>{sentence}</a>
            </Item>
        }
    });
    let changes = news
        .changes
        .iter()
        .map(|change| {
            let when = day(text, change.at.date(), view.today);
            let sentence = sentence(text, change, change.deeds.get(..1).unwrap_or_default());
            let step = change.step.as_ref().map(|step| {
                view! {
                    <p class="aw-note">
                        <a href=step.href.clone()>{step.title.clone()}</a>
                    </p>
                }
            });
            view! { <Item><p class="aw-note">{when}</p> {sentence} {step}</Item> }
        })
        .collect_view();
    let nothing =
        (news.changes.is_empty() && news.version.is_none()).then(|| view! { <p>{text.get("alliance-news-none")}</p> });
    let all = view
        .place
        .history
        .then(|| view! { <p><a href=view.place.path("/geschiedenis")>{text.get("alliance-news-all")}</a></p> });
    view! {
        <Card title width=Width::Third>
            {nothing} <ItemList>{version} {changes}</ItemList> {all}
        </Card>
    }
    .into_any()
}

/// What the alliance wants to reach, each result in one sentence.
fn goals(text: Text, view: &View) -> Option<AnyView> {
    let (ambition, results) = view.goals.as_ref()?;
    let ambition = (!ambition.is_empty()).then(|| view! { <p class="aw-ambition">{ambition.clone()}</p> });
    let items = results
        .iter()
        .map(|one| view! { <Item>{sentence_of(text, &one.title, &one.course, &one.unit)}</Item> })
        .collect_view();
    let none = (ambition.is_none() && results.is_empty()).then(|| view! { <p>{text.get("alliance-goals-none")}</p> });
    let link = Some((text.get("alliance-goals-map"), goals_path(&view.place.slug, "")));
    let card = view! {
        <Card title=text.get("alliance-goals") link width=Width::TwoThirds>
            {ambition}
            {none}
            <ItemList>{items}</ItemList>
        </Card>
    };
    Some(card.into_any())
}

fn experts(text: Text, view: &View) -> Option<AnyView> {
    let experts = view.experts.as_ref()?;
    let log = experts.log.as_ref().map(|(href, log)| {
        let waits = match log.untold {
            0 => text.get("feedback-waiting-none"),
            count => t!(text, "feedback-waiting", count = count),
        };
        let late = (log.overdue > 0).then(|| t!(text, "feedback-overdue", count = log.overdue));
        view! { <p>{waits} " " {late} " " <a href=href.clone()>{text.get("feedback-title")}</a></p> }
    });
    let card = view! {
        <Card title=text.get("alliance-experts-card") id="ervaringsdeskundigen">
            {log}
            <ul>
                <li><a href=experts.plan.clone()>{text.get("alliance-experts-plan")}</a></li>
                <li><a href=experts.matrix.clone()>{text.get("experts-matrix-title")}</a></li>
            </ul>
        </Card>
    };
    Some(card.into_any())
}

fn facts(text: Text, view: &View) -> AnyView {
    let alderman = if view.aldermen.is_empty() { text.get("alliance-unknown") } else { view.aldermen.clone() };
    let route = if view.full_route { "alliance-route-full" } else { "alliance-route-basic" };
    let municipalities = t!(text, "alliance-municipalities-of", count = view.municipalities.len());
    let items = vec![
        (municipalities, in_a_sentence(text, &view.municipalities).into_any()),
        (text.get("alliance-lead"), view.lead_organisation.clone().into_any()),
        (text.get("alliance-alderman"), alderman.into_any()),
        (text.get("alliance-hours"), t!(text, "alliance-hours-week", hours = view.hours_per_week).into_any()),
        (text.get("alliance-settings-route"), text.get(route).into_any()),
    ];
    view! {
        <Card title=text.get("alliance-facts") width=Width::Third>
            <Facts items />
        </Card>
    }
    .into_any()
}

fn helper(text: Text, view: &View) -> AnyView {
    let links = view.settings.then(|| {
        let links = view
            .place
            .tabs()
            .into_iter()
            .map(|(_, key, href)| view! { <li><a href=href>{text.get(key)}</a></li> })
            .collect_view();
        view! {
            <h3 class="nl-heading nl-heading--level-3">{text.get("alliance-arrange")}</h3>
            <ul>{links}</ul>
        }
    });
    view! {
        <Card title=text.get("alliance-helper") width=Width::Third link=Some((text.get("alliance-helper-more"), view.place.path("/hulp")))>
            {view.helper.sentences(text)} {links}
        </Card>
    }
    .into_any()
}

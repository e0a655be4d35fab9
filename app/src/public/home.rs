//! The first page: what the product is, for whom, and how to begin. An alderman sees it before anything else.

use leptos::prelude::*;

use crate::{
    components::{ButtonKind, Card, CardKind, Grid, LinkButton, RoleBadge, Row, Steps, Width},
    frame::{Frame, document},
    t,
    text::Text,
};

#[derive(Clone, Debug)]
pub struct View {
    pub phases: Vec<Phase>,
    /// Steps of the route, and of the basic route (basisroute).
    pub steps: usize,
    pub basic: usize,
    /// Steps that come back every year.
    pub yearly: usize,
    /// Column and row of each municipality on the tile map.
    pub tiles: Vec<(i32, i32)>,
}

#[derive(Clone, Debug)]
pub struct Phase {
    pub number: u8,
    pub key: String,
    pub name: String,
    pub weeks: Option<(u16, u16)>,
}

/// The four roles of the national team, in their order.
const ROLES: [(char, &str); 4] = [
    ('I', "public-role-initiator"),
    ('F', "public-role-facilitator"),
    ('K', "public-role-knowledge"),
    ('V', "public-role-connector"),
];

const AUDIENCE: [&str; 4] = ["public-for-officer", "public-for-board", "public-for-partner", "public-for-team"];

const PROMISES: [&str; 4] =
    ["public-promise-families", "public-promise-experts", "public-promise-figures", "public-promise-open"];

const START: [&str; 4] = ["public-start-ask", "public-start-confirm", "public-start-call", "public-start-go"];

pub fn page(frame: Frame, view: View) -> AnyView {
    let text = frame.text;
    let signed_in = frame.person.is_some();
    let demo = frame.demo.then(|| demo(text));
    let title = text.get("public-home-title");
    let body = view! {
        {hero(text, signed_in, &view)}
        {demo}
        {audience(text)}
        {route(text, &view)}
        <Grid>{roles(text)} {promises(text)}</Grid>
        {begin(text)}
    };
    document(frame, title, body.into_any())
}

fn hero(text: Text, signed_in: bool, view: &View) -> AnyView {
    let (href, key) = if signed_in { ("/thuis", "public-home-continue") } else { ("/inloggen", "common-sign-in") };
    view! {
        <div class="aw-hero">
            <div class="aw-hero__text">
                <p class="aw-hero__above">{text.get("public-home-above")}</p>
                <h1 class="nl-heading nl-heading--level-1">{text.get("public-home-title")}</h1>
                <p class="nl-paragraph nl-paragraph--lead">
                    {t!(text, "public-home-lead", steps = view.steps, phases = view.phases.len())}
                </p>
                <div class="aw-row">
                    <LinkButton href="/begin">{text.get("public-begin")}</LinkButton>
                    <LinkButton href=href kind=ButtonKind::Secondary>{text.get(key)}</LinkButton>
                </div>
            </div>
            {map(text, &view.tiles)}
        </div>
    }
    .into_any()
}

/// The country as equal tiles, all the same: no municipality is further than another here.
fn map(text: Text, tiles: &[(i32, i32)]) -> Option<AnyView> {
    let width = tiles.iter().map(|(column, _)| *column).max()? + 1;
    let height = tiles.iter().map(|(_, row)| *row).max()? + 1;
    let squares: Vec<String> =
        tiles.iter().map(|(column, row)| format!("M{} {}h10v10h-10z", column * 12, row * 12)).collect();
    let path = squares.concat();
    let drawing = view! {
        <figure class="aw-hero__map">
            <svg viewBox=format!("0 0 {} {}", width * 12 - 2, height * 12 - 2) aria-hidden="true" focusable="false">
                <path d=path />
            </svg>
            <figcaption>{t!(text, "public-home-map", count = tiles.len())}</figcaption>
        </figure>
    };
    Some(drawing.into_any())
}

fn demo(text: Text) -> AnyView {
    view! {
        <Card title=text.get("public-demo") kind=CardKind::Call>
            <p>{text.get("public-demo-text")}</p>
            <Row>
                <LinkButton href="/demo">{text.get("public-demo-button")}</LinkButton>
            </Row>
        </Card>
    }
    .into_any()
}

fn audience(text: Text) -> AnyView {
    let cards = AUDIENCE
        .iter()
        .map(|key| {
            view! {
                <Card title=text.get(key) width=Width::Quarter level=3>
                    <p>{text.get(&format!("{key}-text"))}</p>
                </Card>
            }
        })
        .collect_view();
    view! {
        <section class="aw-part">
            <h2 class="nl-heading nl-heading--level-2">{text.get("public-for")}</h2>
            <Grid>{cards}</Grid>
        </section>
    }
    .into_any()
}

fn route(text: Text, view: &View) -> AnyView {
    let phases = view
        .phases
        .iter()
        .map(|phase| {
            let key = format!("public-phase-{}", phase.key);
            let about = text.has(&key).then(|| view! { <p>{text.get(&key)}</p> });
            let weeks = match phase.weeks {
                Some((from, to)) => t!(text, "public-phase-weeks", from = from, to = to),
                None => text.get("public-phase-beside"),
            };
            view! {
                <li class="aw-path__phase">
                    <span class="aw-path__number" aria-hidden="true">{phase.number}</span>
                    <div>
                        <h3 class="nl-heading nl-heading--level-3">{phase.name.clone()}</h3>
                        {about}
                        <p class="aw-note">{weeks}</p>
                    </div>
                </li>
            }
        })
        .collect_view();
    let again = view! {
        <li class="aw-path__phase">
            <span class="aw-path__number" aria-hidden="true">"↻"</span>
            <div>
                <h3 class="nl-heading nl-heading--level-3">{text.get("public-route-yearly")}</h3>
                <p>{t!(text, "public-route-yearly-text", yearly = view.yearly)}</p>
            </div>
        </li>
    };
    view! {
        <section class="aw-part">
            <h2 class="nl-heading nl-heading--level-2">{t!(text, "public-route", phases = view.phases.len())}</h2>
            <p class="nl-paragraph nl-paragraph--lead">{t!(text, "public-route-lead", steps = view.steps, basic = view.basic)}</p>
            <ol class="aw-path" role="list">{phases} {again}</ol>
        </section>
    }
    .into_any()
}

fn roles(text: Text) -> AnyView {
    let roles = ROLES
        .iter()
        .map(|(letter, key)| view! { <li><RoleBadge text letter=*letter named=true /><p>{text.get(key)}</p></li> })
        .collect_view();
    view! {
        <Card title=text.get("public-roles") width=Width::Half>
            <p>{text.get("public-roles-lead")}</p>
            <ul class="aw-roles" role="list">{roles}</ul>
        </Card>
    }
    .into_any()
}

fn promises(text: Text) -> AnyView {
    let promises = PROMISES
        .iter()
        .map(|key| view! { <li><strong>{text.get(key)}</strong><p>{text.get(&format!("{key}-text"))}</p></li> })
        .collect_view();
    view! {
        <Card title=text.get("public-promises") width=Width::Half>
            <ul class="aw-roles" role="list">{promises}</ul>
            <p>
                <a href="/wat-ziet-wie">{text.get("common-footer-permissions")}</a>
                " · "
                <a href="/privacy">{text.get("common-footer-privacy")}</a>
                " · "
                <a href="/over">{text.get("common-footer-about")}</a>
            </p>
        </Card>
    }
    .into_any()
}

fn begin(text: Text) -> AnyView {
    let steps = START
        .iter()
        .map(|key| {
            view! { <strong>{text.get(key)}</strong> <p class="aw-note">{text.get(&format!("{key}-text"))}</p> }
                .into_any()
        })
        .collect();
    view! {
        <Card title=text.get("public-start") kind=CardKind::Call>
            <Steps items=steps />
            <Row>
                <LinkButton href="/begin">{text.get("public-begin")}</LinkButton>
                <LinkButton href="/word-partner" kind=ButtonKind::Secondary>{text.get("network-join")}</LinkButton>
            </Row>
        </Card>
    }
    .into_any()
}

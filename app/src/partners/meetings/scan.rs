//! What a collaboration scan shows once it is closed: how the answers are spread, never an average; of what fewer than five answered a sheet to
//! talk from. While it is open only how many answered: a page that changes with each answer would tell what the newest one said.

use domain::partners::scan::{FEWEST, Lens, Spread, divided};
use leptos::prelude::*;
use time::Date;
use uuid::Uuid;

use super::trail;
use crate::{
    alliance::Place,
    components::{
        ButtonKind, Card, ChartFrame, Column, Confirm, DataTable, Grid, Notice, NoticeKind, PageHead, Stack, Width,
    },
    frame::{Frame, document},
    partners::partners_path,
    t,
    text::Text,
};

#[derive(Clone, Debug)]
pub struct View {
    pub place: Place,
    pub id: String,
    pub opened_on: Date,
    pub closes_on: Date,
    /// Address for partners while they may answer.
    pub link: Option<String>,
    pub answers: usize,
    /// Nothing while it is open, or when there are too few answers.
    pub spreads: Option<Vec<Spread>>,
    pub may_write: bool,
    pub once: Uuid,
}

pub(super) fn statement(text: Text, key: &str) -> String {
    text.get(&format!("scan-{key}"))
}

pub(super) fn lens_name(text: Text, lens: Lens) -> String {
    text.get(&format!("scan-lens-{}", lens.as_str()))
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let title = t!(text, "scan-of", date = text.date(view.opened_on));
    let main = match &view.spreads {
        _ if view.link.is_some() => view! {
            <Card title=text.get("scan-outcome")>
                <Notice kind=NoticeKind::Info>{text.get("scan-while-open")}</Notice>
            </Card>
        }
        .into_any(),
        Some(spreads) => result(text, spreads),
        None => sheet(text, &statements(&[])),
    };
    let body = view! {
        <PageHead text title=title.clone() lead=t!(text, "scan-answers", count = view.answers) crumbs=trail(text, &view.place, "scan-title", "/scan") />
        <Grid>
            <Stack width=Width::TwoThirds>{main}</Stack>
            <Stack width=Width::Third aside=true>{link(text, view)}</Stack>
        </Grid>
    };
    document(frame, title, body.into_any())
}

fn link(text: Text, view: &View) -> AnyView {
    let Some(link) = view.link.clone() else {
        return view! { <Card title=text.get("scan-link")><p>{text.get("scan-closed")}</p></Card> }.into_any();
    };
    let close = view.may_write.then(|| {
        let action = partners_path(&view.place.slug, &format!("/scan/{}/sluiten", view.id));
        view! {
            <Confirm label=text.get("scan-close") button=text.get("scan-close-button") action once=view.once kind=ButtonKind::Secondary>
                <p>{text.get("scan-close-text")}</p>
            </Confirm>
        }
    });
    view! {
        <Card title=text.get("scan-link")>
            <p>{t!(text, "scan-link-text", date = text.date(view.closes_on))}</p>
            <p class="aw-typed">{link}</p>
            {close}
        </Card>
    }
    .into_any()
}

/// The statements of each lens that are not in the outcome, of the lenses that have some.
fn statements(shown: &[Spread]) -> Vec<(Lens, Vec<&'static str>)> {
    let hidden = |lens: Lens| {
        let of = lens.statements().iter().copied();
        of.filter(|key| shown.iter().all(|spread| spread.statement != *key)).collect::<Vec<_>>()
    };
    Lens::ALL.into_iter().map(|lens| (lens, hidden(lens))).filter(|(_, keys)| !keys.is_empty()).collect()
}

/// Too few answers to hide behind: what to talk about.
fn sheet(text: Text, hidden: &[(Lens, Vec<&'static str>)]) -> AnyView {
    let lenses = hidden
        .iter()
        .map(|(lens, keys)| {
            let items = keys.iter().map(|key| view! { <li>{statement(text, key)}</li> }).collect_view();
            view! { <h3 class="nl-heading nl-heading--level-3">{lens_name(text, *lens)}</h3> <ul>{items}</ul> }
        })
        .collect_view();
    view! {
        <Card title=text.get("scan-sheet")>
            <Notice kind=NoticeKind::Info>{t!(text, "scan-few", fewest = FEWEST)}</Notice>
            <p>{text.get("scan-sheet-text")}</p>
            {lenses}
        </Card>
    }
    .into_any()
}

fn result(text: Text, spreads: &[Spread]) -> AnyView {
    let most = divided(spreads);
    let items = most
        .iter()
        .map(|spread| {
            let words = t!(text, "scan-differ-by", low = spread.low(), high = spread.high());
            view! { <li>{statement(text, spread.statement)} " " <span class="aw-note">{words}</span></li> }
        })
        .collect_view();
    let differ = if most.is_empty() {
        view! { <p>{text.get("scan-differ-none")}</p> }.into_any()
    } else {
        view! { <ol>{items}</ol> <p>{text.get("scan-differ-talk")}</p> }.into_any()
    };
    let lenses = Lens::ALL
        .into_iter()
        .filter_map(|lens| {
            let spreads: Vec<&Spread> =
                spreads.iter().filter(|spread| lens.statements().contains(&spread.statement)).collect();
            (!spreads.is_empty()).then(|| chart(text, lens, &spreads))
        })
        .collect_view();
    let hidden = statements(spreads);
    let rest = (!hidden.is_empty()).then(|| sheet(text, &hidden));
    view! { <Card title=text.get("scan-differ")>{differ}</Card> {lenses} {rest} }.into_any()
}

/// One bar for each statement: from "not at all" on the left to "wholly" on the right.
fn chart(text: Text, lens: Lens, spreads: &[&Spread]) -> AnyView {
    let answer = |value: usize| text.get(&format!("scan-answer-{value}"));
    let columns = std::iter::once(Column::new(text.get("scan-statement")))
        .chain((1..=5).map(|value| Column::new(answer(value)).numeric()))
        .collect();
    let number = |count: usize| text.number(i64::try_from(count).unwrap_or(i64::MAX)).into_any();
    let rows = spreads
        .iter()
        .map(|spread| {
            std::iter::once(statement(text, spread.statement).into_any())
                .chain(spread.counts.iter().map(|count| number(*count)))
                .collect()
        })
        .collect();
    let name = lens_name(text, lens);
    let table = view! { <DataTable text caption=name.clone() caption_hidden=true columns rows /> }.into_any();
    let id = match lens {
        Lens::Ambition => "scan-ambition",
        Lens::Interests => "scan-interests",
        Lens::Relation => "scan-relation",
        Lens::Organisation => "scan-organisation",
        Lens::Process => "scan-process",
    };
    let hatch = format!("{id}-lijnen");
    let bars = spreads.iter().map(|spread| bar(text, spread, &hatch)).collect_view();
    view! {
        <Card title=name.clone()>
            <ChartFrame text id title=name description=text.get("scan-chart-about") table table_open=true>
                {legend(text, &hatch)}
                {bars}
            </ChartFrame>
        </Card>
    }
    .into_any()
}

/// What the parts of a bar mean, in their order. Lines tell the parts of who does not agree from the others without colour.
fn legend(text: Text, hatch: &str) -> AnyView {
    let items = (1..=5)
        .map(|value| {
            let lined = lines(value, hatch, 0, 100);
            view! {
                <li>
                    <svg class="aw-spread__key" aria-hidden="true" focusable="false">
                        <rect class=format!("aw-spread__{value}") width="100%" height="100%" />
                        {lined}
                    </svg>
                    {text.get(&format!("scan-answer-{value}"))}
                </li>
            }
        })
        .collect_view();
    view! {
        <svg class="aw-spread__lines" aria-hidden="true" focusable="false">
            <pattern id=hatch.to_owned() width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                <line x1="0" y1="0" x2="0" y2="6" />
            </pattern>
        </svg>
        <ul class="aw-net__legend" role="list">{items}</ul>
    }
    .into_any()
}

fn lines(value: usize, hatch: &str, left: usize, width: usize) -> Option<AnyView> {
    (value <= 2).then(|| {
        let fill = format!("url(#{hatch})");
        view! { <rect x=format!("{left}%") width=format!("{width}%") height="100%" fill=fill /> }.into_any()
    })
}

/// As wide as the page, with the number of answers in each part.
fn bar(text: Text, spread: &Spread, hatch: &str) -> AnyView {
    let total = spread.total().max(1);
    let mut before = 0;
    let parts = spread
        .counts
        .iter()
        .enumerate()
        .filter(|(_, count)| **count > 0)
        .map(|(at, count)| {
            let (left, right) = (before * 100 / total, (before + count) * 100 / total);
            before += count;
            let (x, width) = (format!("{left}%"), format!("{}%", right - left));
            let lined = lines(at + 1, hatch, left, right - left);
            let middle = format!("{}%", usize::midpoint(left, right));
            view! {
                <rect class=format!("aw-spread__{}", at + 1) x=x width=width height="100%" />
                {lined}
                <text class="aw-spread__number" x=middle y="50%">{count.to_string()}</text>
            }
        })
        .collect_view();
    view! {
        <p class="aw-spread__words">{statement(text, spread.statement)}</p>
        <svg class="aw-spread">{parts}</svg>
    }
    .into_any()
}

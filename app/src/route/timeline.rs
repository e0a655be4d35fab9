//! The timeline: the steps that are left, one after another, for the hours that the lead has.

use domain::route::StepStatus;
use leptos::prelude::*;
use time::{Date, Duration};

use super::{End, StepLink, Tab, end_sentence, route_path, status_badge, step_anchor, step_anchors, tabs};
use crate::{
    components::{Card, ChartFrame, Column, Crumb, DataTable, PageHead, SvgTitle},
    frame::{Frame, document},
    t,
    text::Text,
};

#[derive(Clone, Debug)]
pub struct View {
    pub slug: String,
    pub today: Date,
    pub bars: Vec<BarView>,
    pub end: End,
    /// Open steps that are not planned.
    pub left_out: Vec<StepLink>,
    /// May change the hours per week.
    pub may_choose: bool,
}

#[derive(Clone, Debug)]
pub struct BarView {
    pub link: StepLink,
    pub from: Date,
    pub to: Date,
    pub hours: u32,
    pub status: StepStatus,
    /// The target date that the alliance set.
    pub due_on: Option<Date>,
}

/// Units of the drawing: the names of the steps, the days, a row, and the line with the months.
const NAMES: i64 = 290;
const DAYS: i64 = 640;
const ROW: i64 = 26;
const HEAD: i64 = 30;

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let title = text.get("route-timeline-title");
    let crumbs = vec![Crumb::new(text.get("route-title"), route_path(&view.slug))];
    let settings = view
        .may_choose
        .then(|| view! { <p><a href=format!("/a/{}/instellingen", view.slug)>{text.get("route-hours-link")}</a></p> });
    let content = if view.bars.is_empty() {
        view! { <div class="aw-empty"><p>{text.get("route-timeline-empty")}</p></div> }.into_any()
    } else {
        view! { <Card title=text.get("route-timeline-card")>{chart(text, view)}</Card> }.into_any()
    };
    let left_out = (!view.left_out.is_empty())
        .then(|| view! { <p class="aw-note">{text.get("route-timeline-left-out")} " " {step_anchors(&view.left_out)} "."</p> });
    let body = view! {
        <PageHead text title=title.clone() lead=end_sentence(text, view.end) crumbs />
        {tabs(text, &view.slug, Tab::Timeline)}
        {content}
        {left_out}
        {settings}
    };
    document(frame, title, body.into_any())
}

fn chart(text: Text, view: &View) -> AnyView {
    let last = view.bars.iter().filter_map(|bar| bar.due_on.max(Some(bar.to))).max().unwrap_or(view.today);
    let scale = Scale { from: view.today, days: (last - view.today).whole_days().max(7) };
    let rows = view.bars.iter().enumerate().map(|(index, bar)| row(text, &scale, index, bar)).collect_view();
    let height = HEAD + ROW * i64::try_from(view.bars.len()).unwrap_or(0) + 8;
    let months = months(text, &scale, height);
    let description = match view.end {
        End::On { hours_left, .. } => t!(text, "route-timeline-about", count = view.bars.len(), hours = hours_left),
        _ => end_sentence(text, view.end),
    };
    let size = (u32::try_from(NAMES + DAYS + 20).unwrap_or(0), u32::try_from(height).unwrap_or(0));
    view! {
        <div class="aw-timeline">
            <ChartFrame
                text
                id="tijdlijn"
                title=text.get("route-timeline-chart")
                description
                size
                table=table(text, view)
                table_open=true
            >
                {months}
                {rows}
            </ChartFrame>
        </div>
    }
    .into_any()
}

/// From days to places in the drawing.
struct Scale {
    from: Date,
    days: i64,
}

impl Scale {
    fn x(&self, day: Date) -> i64 {
        NAMES + ((day - self.from).whole_days() * DAYS / self.days).clamp(0, DAYS)
    }
}

fn row(text: Text, scale: &Scale, index: usize, bar: &BarView) -> AnyView {
    let top = HEAD + ROW * i64::try_from(index).unwrap_or(0);
    let (from, to) = (scale.x(bar.from), scale.x(bar.to));
    let class = if bar.status == StepStatus::Busy { "aw-series-1" } else { "aw-series-2" };
    let name = bar.link.name();
    let short = if name.chars().count() > 38 { name.chars().take(37).chain(['…']).collect() } else { name.clone() };
    let about = t!(
        text,
        "route-timeline-bar",
        step = name,
        from = text.date(bar.from),
        to = text.date(bar.to),
        hours = bar.hours
    );
    let due = bar.due_on.map(|due| {
        let (x, y) = (scale.x(due), top + 11);
        let about = t!(text, "route-due-is", date = text.date(due));
        view! {
            <path class="aw-due" d=format!("M{x} {} l7 7 l-7 7 l-7 -7 z", y - 7)>
                <SvgTitle value=about />
            </path>
        }
    });
    view! {
        <text x="0" y=(top + 15).to_string() font-size="13">{short}</text>
        <rect
            class=class
            x=from.to_string()
            y=(top + 3).to_string()
            width=(to - from).max(4).to_string()
            height="16"
            rx="4"
        >
            <SvgTitle value=about />
        </rect>
        {due}
    }
    .into_any()
}

/// A line at the start of a month, not closer together than its name is wide.
fn months(text: Text, scale: &Scale, height: i64) -> Vec<AnyView> {
    let every = [1_u16, 2, 3, 6, 12].into_iter().find(|months| i64::from(*months) * 30 * DAYS / scale.days >= 110);
    let every = every.unwrap_or(24);
    let last = scale.from + Duration::days(scale.days);
    let mut lines = Vec::new();
    let mut month = next_month(scale.from);
    let mut index = 0;
    while month <= last {
        let x = scale.x(month);
        if index % every == 0 && x < NAMES + DAYS - 60 {
            lines.push(
                view! {
                    <line class="aw-grid-line" x1=x.to_string() x2=x.to_string() y1="20" y2=height.to_string() />
                    <text x=(x + 3).to_string() y="14" font-size="12">{text.month(month)}</text>
                }
                .into_any(),
            );
        }
        month = next_month(month);
        index += 1;
    }
    lines
}

fn next_month(date: Date) -> Date {
    let first = date.replace_day(1).unwrap_or(date);
    (first + Duration::days(32)).replace_day(1).unwrap_or(first)
}

fn table(text: Text, view: &View) -> AnyView {
    let columns = vec![
        Column::new(text.get("route-step")),
        Column::new(text.get("route-status")),
        Column::new(text.get("route-from")),
        Column::new(text.get("route-to")),
        Column::new(text.get("route-due")),
        Column::new(text.get("route-column-hours")).numeric(),
    ];
    let rows = view
        .bars
        .iter()
        .map(|bar| {
            vec![
                step_anchor(&bar.link),
                status_badge(text, bar.status),
                text.date(bar.from).into_any(),
                text.date(bar.to).into_any(),
                bar.due_on.map(|date| text.date(date)).into_any(),
                text.number(bar.hours).into_any(),
            ]
        })
        .collect();
    view! { <DataTable text caption=text.get("route-timeline-chart") caption_hidden=true columns rows /> }.into_any()
}

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
        view! { <Card title=text.get("route-timeline-card")>{legend(text)} {chart(text, view)}</Card> }.into_any()
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

/// What one sees in the drawing, one thing a line.
fn legend(text: Text) -> AnyView {
    let lines = ["route-timeline-busy", "route-timeline-open", "route-timeline-due", "route-timeline-order"]
        .map(|key| view! { <li>{text.get(key)}</li> })
        .collect_view();
    view! { <ul>{lines}</ul> }.into_any()
}

fn chart(text: Text, view: &View) -> AnyView {
    let last = view.bars.iter().filter_map(|bar| bar.due_on.max(Some(bar.to))).max().unwrap_or(view.today);
    let scale = Scale { from: view.today, days: (last - view.today).whole_days().max(7) };
    let months = scale.months();
    let rows = view.bars.iter().map(|bar| row(text, &scale, &months, bar)).collect_view();
    let names = months
        .iter()
        .filter(|month| scale.share(**month) + 2 * NAME <= 1000)
        .map(|month| view! { <text class="aw-timeline__month" x=scale.place(*month) dx="3" y="14">{text.short_month(*month)}</text> })
        .collect_view();
    let description = match view.end {
        End::On { hours_left, .. } => {
            t!(text, "route-timeline-about", count = view.bars.len(), hours = hours_left, end = text.date(last))
        }
        _ => end_sentence(text, view.end),
    };
    view! {
        <ChartFrame
            text
            id="tijdlijn"
            title=text.get("route-timeline-chart")
            description
            table=table(text, view)
            table_open=true
        >
            <div class="aw-timeline">
                <svg class="aw-timeline__months">{names} <text class="aw-timeline__month" x="100%" y="14" text-anchor="end">{text.short_month(last)}</text></svg>
                {rows}
            </div>
        </ChartFrame>
    }
    .into_any()
}

/// From days to places in the drawing. Places are percentages, so that bars are as wide as the screen and words keep their size.
struct Scale {
    from: Date,
    days: i64,
}

impl Scale {
    /// In tenths of a percent.
    fn share(&self, day: Date) -> i64 {
        ((day - self.from).whole_days() * 1000 / self.days).clamp(0, 1000)
    }

    fn place(&self, day: Date) -> String {
        percentage(self.share(day))
    }

    /// The starts of months, quarters, half-years or years: not closer together than a name is wide on a phone.
    fn months(&self) -> Vec<Date> {
        let every = [1_u8, 3, 6, 12].into_iter().find(|months| i64::from(*months) * 30_000 / self.days >= NAME);
        let every = every.unwrap_or(24);
        let years = i32::from(every / 12).max(1);
        let named = |month: &Date| (u8::from(month.month()) - 1) % every.min(12) == 0 && month.year() % years == 0;
        std::iter::successors(Some(next_month(self.from)), |month| Some(next_month(*month)))
            .take_while(|month| self.share(*month) < 1000)
            .filter(named)
            .collect()
    }
}

/// How wide a name is on a phone, in tenths of a percent.
const NAME: i64 = 170;

/// How wide the bar of a short step is at least, in tenths of a percent.
const LEAST: i64 = 15;

fn percentage(tenths: i64) -> String {
    format!("{}.{}%", tenths / 10, tenths % 10)
}

fn row(text: Text, scale: &Scale, months: &[Date], bar: &BarView) -> AnyView {
    // Wide enough to be seen, also at the end.
    let (from, to) = (scale.share(bar.from).min(1000 - LEAST), scale.share(bar.to));
    let class = if bar.status == StepStatus::Busy { "aw-series-1" } else { "aw-series-2" };
    let name = bar.link.name();
    let about = t!(
        text,
        "route-timeline-bar",
        step = name.clone(),
        from = text.date(bar.from),
        to = text.date(bar.to),
        hours = bar.hours
    );
    let lines = months
        .iter()
        .map(|month| {
            let x = scale.place(*month);
            view! { <line class="aw-grid-line" x1=x.clone() x2=x y1="0" y2="100%" /> }
        })
        .collect_view();
    let due = bar.due_on.map(|due| {
        let about = t!(text, "route-due-is", date = text.date(due));
        view! {
            <svg x=scale.place(due) y="50%">
                <path class="aw-due" d="M0 -7 l7 7 l-7 7 l-7 -7 z">
                    <SvgTitle value=about />
                </path>
            </svg>
        }
    });
    view! {
        <span class="aw-timeline__name">{name}</span>
        <svg class="aw-timeline__days">
            {lines}
            <rect class=class x=percentage(from) y="4" width=percentage((to - from).max(LEAST)) height="24" rx="4">
                <SvgTitle value=about />
            </rect>
            {due}
        </svg>
    }
    .into_any()
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

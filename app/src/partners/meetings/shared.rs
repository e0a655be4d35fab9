//! A meeting as somebody reads it who has no account and gave no name. No names of persons stand here.

use domain::partners::meetings::ActionStatus;
use leptos::prelude::*;
use time::{Date, OffsetDateTime};

use super::{action_badge, numbered, span};
use crate::{
    components::{
        ButtonKind, Card, ExternalLink, Facts, Item, ItemList, LinkButton, Notice, NoticeKind, PageHead, Row,
    },
    frame::{Frame, document},
    t,
};

#[derive(Clone, Debug)]
pub struct View {
    /// Address of the file for a calendar; empty when the meeting is called off.
    pub calendar: String,
    pub alliance: String,
    pub fictional: bool,
    pub title: String,
    pub starts_at: OffsetDateTime,
    pub ends_at: OffsetDateTime,
    pub where_: String,
    pub link: String,
    pub agenda: String,
    pub report: String,
    pub decisions: String,
    pub cancelled: bool,
    /// What, which organisation, until when, how far.
    pub actions: Vec<(String, String, Option<Date>, ActionStatus)>,
    /// What is open and was due before it is late.
    pub today: Date,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let fictional =
        view.fictional.then(|| view! { <Notice kind=NoticeKind::Info>{text.get("pledge-fictional")}</Notice> });
    let cancelled = view
        .cancelled
        .then(|| view! { <Notice kind=NoticeKind::Warning>{text.get("meetings-cancelled-text")}</Notice> });
    let known = |key: &str, value: &str| (!value.is_empty()).then(|| (text.get(key), value.to_owned().into_any()));
    let link = (!view.link.is_empty())
        .then(|| (text.get("meetings-link"), view! { <ExternalLink href=view.link.clone() /> }.into_any()));
    let facts = [
        known("meetings-when", &span(text, view.starts_at, view.ends_at)),
        known("meetings-place", &view.where_),
        link,
    ];
    let calendar = (!view.calendar.is_empty()).then(|| {
        view! { <Row><LinkButton href=view.calendar.clone() kind=ButtonKind::Secondary download=true>{text.get("meetings-calendar")}</LinkButton></Row> }
    });
    let card =
        |key: &str, inner: Option<AnyView>| inner.map(|inner| view! { <Card title=text.get(key)>{inner}</Card> });
    let report =
        (!view.report.is_empty()).then(|| view! { <div class="aw-typed">{view.report.clone()}</div> }.into_any());
    let items = view
        .actions
        .iter()
        .map(|(what, organisation, due, status)| {
            let late = due.is_some_and(|due| due < view.today);
            let due = due.map(|due| t!(text, "meetings-until", date = text.date(due))).unwrap_or_default();
            let note: Vec<&str> =
                [organisation.as_str(), due.as_str()].into_iter().filter(|part| !part.is_empty()).collect();
            view! { <Item note=note.join(" · ")>{what.clone()} " " {action_badge(text, *status, late)}</Item> }
        })
        .collect_view();
    let actions = (!view.actions.is_empty()).then(|| view! { <ItemList>{items}</ItemList> }.into_any());
    let body = view! {
        {fictional}
        <PageHead text title=view.title.clone() lead=view.alliance.clone() />
        {cancelled}
        <Card title=text.get("meetings-facts")>
            <Facts items=facts.into_iter().flatten().collect() />
            {calendar}
        </Card>
        {card("meetings-agenda", numbered(&view.agenda))}
        {card("meetings-decisions", numbered(&view.decisions))}
        {card("meetings-report", report)}
        {card("meetings-actions-title", actions)}
    };
    document(frame, view.title.clone(), body.into_any())
}

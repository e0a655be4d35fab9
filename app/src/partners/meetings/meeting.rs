//! One meeting: when and where, who, what about, what was decided and who does what. Made to print: the pack for who reads paper.

use domain::partners::meetings::ActionStatus;
use leptos::prelude::*;
use time::{Date, OffsetDateTime};
use uuid::Uuid;

use super::{Someone, action_badge, numbered, span, trail};
use crate::{
    alliance::Place,
    components::{
        Badge, BadgeKind, Button, ButtonKind, Card, Confirm, ExternalLink, Facts, Grid, Item, ItemList, LinkButton,
        Notice, NoticeKind, Once, PageHead, Row, Stack, Width,
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
    pub title: String,
    pub group: String,
    pub starts_at: OffsetDateTime,
    pub ends_at: OffsetDateTime,
    pub where_: String,
    pub link: String,
    pub agenda: String,
    pub report: String,
    pub decisions: String,
    pub cancelled: bool,
    /// It is over.
    pub over: bool,
    pub attendees: Vec<Attendee>,
    pub actions: Vec<ActionLine>,
    /// Open actions of earlier meetings, to go through.
    pub open: Vec<ActionLine>,
    /// The link for reading without a name, and its last day.
    pub share: Option<(String, Date)>,
    pub may_write: bool,
    pub once: Uuid,
}

#[derive(Clone, Debug)]
pub struct Attendee {
    pub someone: Someone,
    pub present: bool,
}

#[derive(Clone, Debug)]
pub struct ActionLine {
    pub id: String,
    pub what: String,
    pub owner: Someone,
    pub due_on: Option<Date>,
    pub status: ActionStatus,
    pub late: bool,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let state =
        view.cancelled.then(|| view! { <Badge kind=BadgeKind::Warning>{text.get("meetings-cancelled")}</Badge> });
    let body = view! {
        <PageHead text title=view.title.clone() lead=span(text, view.starts_at, view.ends_at) crumbs=trail(text, &view.place, "meetings-nav", "/overleg")>
            {state}
            {buttons(text, view)}
        </PageHead>
        <Grid>
            <Stack width=Width::TwoThirds>
                {agenda(text, view)} {report(text, view)} {action_card(text, view, "meetings-actions", &view.actions, true)}
                {action_card(text, view, "meetings-open-actions", &view.open, false)}
            </Stack>
            <Stack width=Width::Third aside=true>{facts(text, view)} {attendees(text, view)} {share(text, view)} {cancel(text, view)}</Stack>
        </Grid>
    };
    document(frame, view.title.clone(), body.into_any())
}

fn path(view: &View, end: &str) -> String {
    partners_path(&view.place.slug, &format!("/overleg/{}{end}", view.id))
}

/// What to do next with it, the likely thing first.
fn buttons(text: Text, view: &View) -> Option<AnyView> {
    (view.may_write && !view.cancelled).then(|| {
        let invite = (!view.over).then(|| {
            let kind = if view.attendees.is_empty() { ButtonKind::Primary } else { ButtonKind::Secondary };
            view! { <LinkButton href=path(view, "/uitnodigen") kind>{text.get("meetings-invite")}</LinkButton> }
        });
        let kind = if view.over && view.report.is_empty() { ButtonKind::Primary } else { ButtonKind::Secondary };
        view! {
            {invite}
            <LinkButton href=path(view, "/verslag") kind>{text.get("meetings-report-button")}</LinkButton>
            <LinkButton href=path(view, "/wijzigen") kind=ButtonKind::Secondary>{text.get("meetings-change")}</LinkButton>
        }
        .into_any()
    })
}

fn agenda(text: Text, view: &View) -> AnyView {
    let items = numbered(&view.agenda).unwrap_or_else(|| view! { <p>{text.get("meetings-no-agenda")}</p> }.into_any());
    view! { <Card title=text.get("meetings-agenda")>{items}</Card> }.into_any()
}

fn report(text: Text, view: &View) -> AnyView {
    let decisions = numbered(&view.decisions).map(|list| {
        view! { <Card title=text.get("meetings-decisions")>{list}</Card> }
    });
    let report = (!view.report.is_empty()).then(|| {
        view! { <Card title=text.get("meetings-report")><div class="aw-typed">{view.report.clone()}</div></Card> }
    });
    view! { {decisions} {report} }.into_any()
}

fn action_card(text: Text, view: &View, title: &str, actions: &[ActionLine], here: bool) -> Option<AnyView> {
    let add = (here && view.may_write).then(|| {
        let href = partners_path(&view.place.slug, &format!("/acties/nieuw?overleg={}", view.id));
        view! { <Row><LinkButton href kind=ButtonKind::Secondary>{text.get("meetings-action-add")}</LinkButton></Row> }
    });
    if actions.is_empty() && add.is_none() {
        return None;
    }
    let items = actions
        .iter()
        .map(|action| {
            let href = partners_path(&view.place.slug, &format!("/acties/{}", action.id));
            let due = action.due_on.map(|due| t!(text, "meetings-until", date = text.date(due)));
            let note: Vec<String> = [Some(action.owner.label(text)), due].into_iter().flatten().collect();
            view! {
                <Item note=note.join(" · ")>
                    <a href=href>{action.what.clone()}</a>
                    " "
                    {action_badge(text, action.status, action.late)}
                </Item>
            }
        })
        .collect_view();
    let list = (!actions.is_empty()).then(|| view! { <ItemList>{items}</ItemList> });
    Some(view! { <Card title=text.get(title)>{list} {add}</Card> }.into_any())
}

fn facts(text: Text, view: &View) -> AnyView {
    let known = |key: &str, value: &str| (!value.is_empty()).then(|| (text.get(key), value.to_owned().into_any()));
    let link = (!view.link.is_empty())
        .then(|| (text.get("meetings-link"), view! { <ExternalLink href=view.link.clone() /> }.into_any()));
    let items = [
        Some((text.get("meetings-when"), span(text, view.starts_at, view.ends_at).into_any())),
        known("meetings-place", &view.where_),
        link,
        known("meetings-group", &view.group),
    ];
    let calendar = (!view.cancelled).then(|| {
        view! { <LinkButton href=path(view, "/agenda.ics") kind=ButtonKind::Secondary download=true>{text.get("meetings-calendar")}</LinkButton> }
    });
    view! {
        <Card title=text.get("meetings-facts")>
            <Facts items=items.into_iter().flatten().collect() />
            <Row>{calendar}</Row>
        </Card>
    }
    .into_any()
}

fn attendees(text: Text, view: &View) -> AnyView {
    if view.attendees.is_empty() {
        return view! { <Card title=text.get("meetings-attendees")><p>{text.get("meetings-attendees-none")}</p></Card> }.into_any();
    }
    let items = view
        .attendees
        .iter()
        .map(|attendee| {
            let present = attendee
                .present
                .then(|| view! { " " <Badge kind=BadgeKind::Ok>{text.get("meetings-present")}</Badge> });
            view! { <Item>{attendee.someone.label(text)} {present}</Item> }
        })
        .collect_view();
    view! { <Card title=text.get("meetings-attendees")><ItemList>{items}</ItemList></Card> }.into_any()
}

/// For who has no account and need not be known by name: paper, or a link.
fn share(text: Text, view: &View) -> Option<AnyView> {
    view.may_write.then(|| {
        let link = view.share.clone().map(|(link, until)| {
            view! {
                <Notice kind=NoticeKind::Info>
                    <p>{t!(text, "meetings-shared", date = text.date(until))}</p>
                    <p class="aw-typed">{link}</p>
                </Notice>
                <form method="post" action=path(view, "/delen/intrekken")>
                    <Once once=view.once />
                    <Button kind=ButtonKind::Quiet>{text.get("meetings-unshare")}</Button>
                </form>
            }
        });
        let make = view.share.is_none().then(|| {
            view! {
                <form method="post" action=path(view, "/delen")>
                    <Once once=view.once />
                    <Button kind=ButtonKind::Secondary>{text.get("meetings-share")}</Button>
                </form>
            }
        });
        view! { <Card title=text.get("meetings-share-card")><p>{text.get("meetings-share-text")}</p> <p><a href=path(view, "/papier")>{text.get("meetings-paper")}</a></p> {link} {make}</Card> }.into_any()
    })
}

fn cancel(text: Text, view: &View) -> Option<AnyView> {
    (view.may_write && !view.cancelled && !view.over).then(|| {
        view! {
            <Confirm label=text.get("meetings-cancel") button=text.get("meetings-cancel-button") action=path(view, "/afgelasten") once=view.once>
                <p>{text.get("meetings-cancel-text")}</p>
            </Confirm>
        }
        .into_any()
    })
}

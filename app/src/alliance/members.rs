//! Who works in the alliance, and who was asked to.

use domain::account::Seat;
use leptos::prelude::*;
use time::Date;
use uuid::Uuid;

use super::{Place, Tab, helper::Helper};
use crate::{
    components::{
        Badge, BadgeKind, ButtonKind, Card, Column, Confirm, DataTable, LinkButton, Notice, NoticeKind, PageHead, Row,
        text_cell,
    },
    frame::{Frame, document},
    t,
    text::Text,
};

#[derive(Clone, Debug)]
pub struct View {
    pub place: Place,
    pub members: Vec<Member>,
    pub pending: Vec<Pending>,
    pub may_write: bool,
    /// The reader may choose the coach and appoint a lead.
    pub appoints: bool,
    /// The terms were accepted, so people can be invited.
    pub terms: bool,
    /// The coach has no seat and reads along all the same.
    pub helper: Helper,
}

#[derive(Clone, Debug)]
pub struct Member {
    pub id: Uuid,
    pub name: String,
    pub function: String,
    pub email: String,
    pub seat: Seat,
    pub since: Date,
    /// Needs a second factor and has none yet.
    pub factor_missing: bool,
    /// The reader.
    pub me: bool,
    /// Cannot go: nobody else leads.
    pub last_lead: bool,
    pub once: Uuid,
}

#[derive(Clone, Debug)]
pub struct Pending {
    pub id: Uuid,
    pub name: String,
    pub email: String,
    pub seat: Seat,
    pub sent_on: Date,
    pub until: Date,
    pub expired: bool,
    /// One for each of the two buttons.
    pub once: (Uuid, Uuid),
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let title = text.get("alliance-members-title");
    let invite = view.may_write.then(|| {
        if view.terms {
            view! {
                <Row>
                    <LinkButton href=view.place.path("/leden/uitnodigen")>{text.get("alliance-members-invite")}</LinkButton>
                </Row>
            }
            .into_any()
        } else {
            view! {
                <Notice kind=NoticeKind::Warning>
                    {text.get("alliance-members-terms")} " "
                    <a href=view.place.path("/voorwaarden")>{text.get("alliance-terms")}</a>
                </Notice>
            }
            .into_any()
        }
    });
    let appoint = view.appoints.then(|| {
        view! {
            <Row>
                <LinkButton href=view.place.path("/coach") kind=ButtonKind::Secondary>{text.get("coaching-set-coach")}</LinkButton>
                <LinkButton href=view.place.path("/nieuwe-trekker") kind=ButtonKind::Secondary>
                    {text.get("coaching-appoint")}
                </LinkButton>
            </Row>
        }
    });
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("alliance-members-lead") crumbs=view.place.crumbs(text) />
        {view.place.navigation(text, Tab::Members)}
        {invite}
        {appoint}
        {members(text, view)}
        {pending(text, view)}
        <Card title=text.get("alliance-helper")>{view.helper.sentences(text)}</Card>
    };
    document(frame, title, body.into_any())
}

fn seat(text: Text, seat: Seat) -> AnyView {
    text.get(&format!("seat-{}", seat.as_str())).into_any()
}

fn members(text: Text, view: &View) -> AnyView {
    let mut columns: Vec<Column> = ["name", "function", "role", "email", "since"]
        .map(|key| Column::new(text.get(&format!("alliance-members-{key}"))))
        .into();
    if view.may_write {
        columns.push(Column::new(text.get("alliance-action")));
    }
    let rows = view.members.iter().map(|member| member_row(text, view, member)).collect();
    let count = t!(text, "alliance-members-count", count = view.members.len());
    view! {
        <Card title=text.get("alliance-members")>
            <DataTable text caption=text.get("alliance-members") caption_hidden=true columns rows count />
        </Card>
    }
    .into_any()
}

fn member_row(text: Text, view: &View, member: &Member) -> Vec<AnyView> {
    let me = member.me.then(|| format!(" ({})", text.get("alliance-members-me")));
    let factor = member.factor_missing.then(|| {
        view! { " " <Badge kind=BadgeKind::Warning>{text.get("alliance-members-factor")}</Badge> }
    });
    let mut cells = vec![
        view! { {member.name.clone()} {me} }.into_any(),
        text_cell(&member.function),
        view! { {seat(text, member.seat)} {factor} }.into_any(),
        view! { <a href=format!("mailto:{}", member.email)>{member.email.clone()}</a> }.into_any(),
        text.date(member.since).into_any(),
    ];
    if view.may_write {
        cells.push(if member.last_lead {
            view! { <span class="aw-note">{text.get("alliance-members-last-lead")}</span> }.into_any()
        } else {
            let action = view.place.path(&format!("/leden/{}/verwijderen", member.id));
            let what = if member.me { "alliance-members-leave-what" } else { "alliance-members-remove-what" };
            view! {
                <Confirm
                    label=text.get("alliance-members-remove")
                    button=t!(text, "alliance-members-remove-name", name = member.name.clone())
                    action
                    once=member.once
                >
                    <p>{text.get(what)}</p>
                </Confirm>
            }
            .into_any()
        });
    }
    cells
}

fn pending(text: Text, view: &View) -> Option<AnyView> {
    if view.pending.is_empty() {
        return None;
    }
    let mut columns: Vec<Column> = ["name", "email", "role", "sent", "until"]
        .map(|key| Column::new(text.get(&format!("alliance-members-{key}"))))
        .into();
    if view.may_write {
        columns.push(Column::new(text.get("alliance-action")));
    }
    let rows = view.pending.iter().map(|pending| pending_row(text, view, pending)).collect();
    let card = view! {
        <Card title=text.get("alliance-members-pending")>
            <DataTable text caption=text.get("alliance-members-pending") caption_hidden=true columns rows />
        </Card>
    };
    Some(card.into_any())
}

fn pending_row(text: Text, view: &View, pending: &Pending) -> Vec<AnyView> {
    let until = if pending.expired {
        view! { <Badge kind=BadgeKind::Warning>{text.get("alliance-members-expired")}</Badge> }.into_any()
    } else {
        text.date(pending.until).into_any()
    };
    let mut cells = vec![
        pending.name.clone().into_any(),
        pending.email.clone().into_any(),
        seat(text, pending.seat),
        text.date(pending.sent_on).into_any(),
        until,
    ];
    if view.may_write {
        let action = |end: &str| view.place.path(&format!("/leden/uitnodigingen/{}/{end}", pending.id));
        cells.push(
            view! {
                <Confirm
                    label=text.get("alliance-members-again")
                    button=text.get("alliance-members-again-button")
                    action=action("opnieuw")
                    once=pending.once.0
                    kind=ButtonKind::Secondary
                >
                    <p>{text.get("alliance-members-again-what")}</p>
                </Confirm>
                <Confirm
                    label=text.get("alliance-revoke")
                    button=text.get("alliance-members-revoke-button")
                    action=action("intrekken")
                    once=pending.once.1
                >
                    <p>{text.get("alliance-members-revoke-what")}</p>
                </Confirm>
            }
            .into_any(),
        );
    }
    cells
}

//! Administration: the national team, its invitations, and the way to the other things that an admin keeps.

use domain::{account::NationalRole, coaching::MonitorRound};
use leptos::prelude::*;
use uuid::Uuid;

use crate::{
    components::{
        Badge, BadgeKind, ButtonKind, Card, Column, Confirm, DataTable, Grid, Item, ItemList, LinkButton, Notice,
        NoticeKind, PageHead, Row, Width,
    },
    frame::{Frame, document},
    t,
    text::Text,
};

#[derive(Clone, Debug)]
pub struct Person {
    pub id: String,
    pub name: String,
    pub email: String,
    pub role: NationalRole,
    pub has_second_factor: bool,
    pub absent_until: Option<time::Date>,
    pub alliances: usize,
    /// Nothing for the last admin, who cannot go.
    pub once: Option<Uuid>,
}

/// An invitation without an answer.
#[derive(Clone, Debug)]
pub struct Pending {
    pub id: String,
    pub name: String,
    pub email: String,
    pub role: NationalRole,
    pub sent_on: time::Date,
    pub once: Uuid,
}

/// A mail that does not arrive.
#[derive(Clone, Debug)]
pub struct Stuck {
    pub subject: String,
    /// What stands after the @ of its address.
    pub host: String,
    pub since: time::OffsetDateTime,
    pub given_up: bool,
}

/// The mail that goes out.
#[derive(Clone, Debug)]
pub struct Mails {
    pub waiting: u64,
    pub given_up: u64,
    pub stuck: Vec<Stuck>,
}

#[derive(Clone, Debug)]
pub struct View {
    pub people: Vec<Person>,
    pub pending: Vec<Pending>,
    pub last_admin: bool,
    /// Challenges and life domains without a name, of how many.
    pub unnamed: usize,
    pub terms: usize,
    pub mails: Mails,
    /// The year that it is, and the round of the monitor in it.
    pub year: i32,
    pub round: Option<MonitorRound>,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let text = frame.text;
    let title = text.get("common-nav-administration");
    let last_admin = view.last_admin.then(|| {
        view! {
            <Notice kind=NoticeKind::Warning title=text.get("coaching-last-admin-title")>
                {text.get("coaching-last-admin")}
            </Notice>
        }
    });
    let named = t!(text, "coaching-terms-named", named = view.terms - view.unnamed.min(view.terms), total = view.terms);
    let round = match &view.round {
        Some(round) => super::round::days(text, round),
        None => text.get("coaching-round-none"),
    };
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("coaching-team-lead") />
        {last_admin}
        <Grid>
            <Card title=text.get("coaching-team")>
                {people(text, view.people)}
                <Row>
                    <LinkButton href="/landelijk/beheer/uitnodigen">{text.get("coaching-invite")}</LinkButton>
                </Row>
            </Card>
            {(!view.pending.is_empty())
                .then(|| view! { <Card title=text.get("coaching-pending")>{pending(text, view.pending)}</Card> })}
            <Card title=text.get("coaching-mails")>{mails(text, view.mails)}</Card>
            <Card title=text.get("coaching-terms") width=Width::Half>
                <p>{named}</p>
                <Row>
                    <LinkButton href="/landelijk/beheer/begrippen" kind=ButtonKind::Secondary>
                        {text.get("coaching-terms-link")}
                    </LinkButton>
                </Row>
            </Card>
            <Card title=t!(text, "coaching-round-card", year = view.year.to_string()) width=Width::Half>
                <p>{round}</p>
                <Row>
                    <LinkButton href="/landelijk/beheer/monitor" kind=ButtonKind::Secondary>
                        {text.get("coaching-round-link")}
                    </LinkButton>
                </Row>
            </Card>
            <Card title=text.get("commitments-title") width=Width::Half>
                <p>{text.get("commitments-short")}</p>
                <p><a href="/landelijk/afspraken">{text.get("commitments-link")}</a></p>
            </Card>
            <Card title=text.get("coaching-route") width=Width::Half>
                <p>{text.get("coaching-route-short")}</p>
                <p><a href="/landelijk/route">{text.get("coaching-route-link")}</a></p>
            </Card>
        </Grid>
    };
    document(frame, title, body.into_any())
}

fn people(text: Text, people: Vec<Person>) -> AnyView {
    let count = t!(text, "coaching-team-count", count = people.len());
    let columns = vec![
        Column::new(text.get("coaching-name")),
        Column::new(text.get("coaching-role")),
        Column::new(text.get("coaching-second-factor")),
        Column::new(text.get("coaching-caseload")).numeric(),
        Column::new(text.get("coaching-remove-column")),
    ];
    let rows = people
        .into_iter()
        .map(|person| {
            let away = person.absent_until.map(|until| {
                view! { <p class="aw-note">{t!(text, "coaching-absent-until", date = text.date(until))}</p> }
            });
            let factor = if person.has_second_factor {
                view! { <Badge kind=BadgeKind::Ok>{text.get("coaching-factor-on")}</Badge> }
            } else {
                view! { <Badge kind=BadgeKind::Warning>{text.get("coaching-factor-off")}</Badge> }
            };
            let remove = match person.once {
                Some(once) => {
                    let action = format!("/landelijk/beheer/team/{}/verwijderen", person.id);
                    let about = t!(text, "coaching-remove-about", name = person.name.clone(), count = person.alliances);
                    let label = text.get("coaching-remove");
                    let button = t!(text, "coaching-remove-button", name = person.name.clone());
                    view! { <Confirm label button action once><p>{about}</p></Confirm> }.into_any()
                }
                None => text.get("coaching-cannot-go").into_any(),
            };
            vec![
                view! { {person.name} <p class="aw-note">{person.email}</p> {away} }.into_any(),
                text.get(&format!("national-role-{}", person.role.as_str())).into_any(),
                factor.into_any(),
                text.number(i64::try_from(person.alliances).unwrap_or(i64::MAX)).into_any(),
                remove,
            ]
        })
        .collect();
    view! { <DataTable text caption=text.get("coaching-team") caption_hidden=true columns rows count /> }.into_any()
}

fn pending(text: Text, pending: Vec<Pending>) -> AnyView {
    let items = pending
        .into_iter()
        .map(|one| {
            let role = text.get(&format!("national-role-{}", one.role.as_str()));
            let note = t!(text, "coaching-pending-note", email = one.email, date = text.date(one.sent_on));
            let action = format!("/landelijk/beheer/uitnodigingen/{}/intrekken", one.id);
            let label = text.get("coaching-revoke");
            let button = t!(text, "coaching-revoke-button", name = one.name.clone());
            view! {
                <Item lead=Some(view! { <Badge>{role}</Badge> }.into_any())>
                    {one.name}
                    <p class="aw-note">{note}</p>
                    <Confirm label button action once=one.once>
                        <p>{text.get("coaching-revoke-about")}</p>
                    </Confirm>
                </Item>
            }
        })
        .collect_view();
    view! { <ItemList>{items}</ItemList> }.into_any()
}

fn mails(text: Text, mails: Mails) -> AnyView {
    let items = mails
        .stuck
        .into_iter()
        .map(|mail| {
            let (kind, key) = if mail.given_up {
                (BadgeKind::Bad, "coaching-mail-given-up")
            } else {
                (BadgeKind::Warning, "coaching-mail-late")
            };
            let note = t!(text, "coaching-mail-note", host = mail.host, at = text.moment(mail.since));
            view! { <Item note lead=Some(view! { <Badge kind>{text.get(key)}</Badge> }.into_any())>{mail.subject}</Item> }
        })
        .collect_view();
    view! {
        <p>{t!(text, "coaching-mails-waiting", count = mails.waiting)}</p>
        <p>{t!(text, "coaching-mails-given-up", count = mails.given_up)}</p>
        <ItemList>{items}</ItemList>
    }
    .into_any()
}

//! Links with which the council reads along: made for a time, shown once, taken back at once.

use leptos::prelude::*;
use time::Date;
use uuid::Uuid;

use super::{Place, Tab};
use crate::{
    components::{
        Badge, BadgeKind, Button, Card, Choice, Column, Confirm, DataTable, Field, Grid, Notice, NoticeKind, PageHead,
        PostForm, Radios, Row, Width,
    },
    form::FormState,
    frame::{Frame, document},
    t,
    text::Text,
};

#[derive(Clone, Debug)]
pub struct View {
    pub place: Place,
    pub form: FormState,
    pub links: Vec<Link>,
    /// Name and address of the link that was just made. Only its hash is stored, so it is never shown again.
    pub made: Option<(String, String)>,
    pub may_write: bool,
}

#[derive(Clone, Debug)]
pub struct Link {
    pub id: Uuid,
    pub label: String,
    pub made_on: Date,
    pub until: Date,
    pub state: State,
    pub once: Uuid,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Works,
    Expired,
    Revoked,
}

/// Days that a link can work.
pub const DAYS: [u16; 3] = [30, 90, 365];

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let title = text.get("alliance-links-title");
    let made = view.made.as_ref().map(|(label, address)| {
        view! {
            <Notice kind=NoticeKind::Ok announce=true title=t!(text, "alliance-links-made", label = label.clone())>
                {text.get("alliance-links-once")}
                <p>
                    <a href=address.clone()>{address.clone()}</a>
                </p>
            </Notice>
        }
    });
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("alliance-links-lead") crumbs=view.place.crumbs(text) />
        {view.place.navigation(text, Tab::ReadLinks)}
        {made}
        <Grid>{view.may_write.then(|| new_link(text, &view.form))} {list(text, view)}</Grid>
    };
    document(frame, title, body.into_any())
}

fn new_link(text: Text, form: &FormState) -> AnyView {
    let days = DAYS.map(|days| Choice::new(days.to_string(), t!(text, "alliance-links-days", days = days))).to_vec();
    view! {
        <Card title=text.get("alliance-links-new") width=Width::Small>
            <PostForm text form>
                <Field
                    text
                    form
                    name="label"
                    label=text.get("alliance-links-label")
                    hint=text.get("alliance-links-label-hint")
                    required=true
                />
                <Radios text form name="days" label=text.get("alliance-links-term") options=days required=true />
                <Row>
                    <Button>{text.get("alliance-links-button")}</Button>
                </Row>
            </PostForm>
        </Card>
    }
    .into_any()
}

fn list(text: Text, view: &View) -> AnyView {
    let mut columns = vec![
        Column::new(text.get("alliance-links-label")),
        Column::new(text.get("alliance-links-made-on")),
        Column::new(text.get("alliance-links-until")),
        Column::new(text.get("alliance-links-state")),
    ];
    if view.may_write {
        columns.push(Column::new(text.get("alliance-action")));
    }
    let rows = view.links.iter().map(|link| row(text, view, link)).collect();
    let empty = view! { <p>{text.get("alliance-links-none")}</p> }.into_any();
    view! {
        <Card title=text.get("alliance-links-list") width=if view.may_write { Width::Large } else { Width::Full }>
            <DataTable text caption=text.get("alliance-links-list") caption_hidden=true columns rows empty=Some(empty) />
        </Card>
    }
    .into_any()
}

fn row(text: Text, view: &View, link: &Link) -> Vec<AnyView> {
    let (kind, key) = match link.state {
        State::Works => (BadgeKind::Ok, "alliance-links-works"),
        State::Expired => (BadgeKind::Neutral, "alliance-links-expired"),
        State::Revoked => (BadgeKind::Neutral, "alliance-links-revoked"),
    };
    let mut cells = vec![
        link.label.clone().into_any(),
        text.date(link.made_on).into_any(),
        text.date(link.until).into_any(),
        view! { <Badge kind>{text.get(key)}</Badge> }.into_any(),
    ];
    if view.may_write {
        let action = view.place.path(&format!("/meelezen/{}/intrekken", link.id));
        let revoke = (link.state == State::Works).then(|| {
            view! {
                <Confirm
                    label=text.get("alliance-revoke")
                    button=text.get("alliance-links-revoke")
                    action
                    once=link.once
                >
                    <p>{text.get("alliance-links-revoke-what")}</p>
                </Confirm>
            }
        });
        cells.push(revoke.into_any());
    }
    cells
}

//! One member of the network: what it is, where it stands, whom to talk to, and in which local alliances it is.

use domain::partners::{
    MembershipStatus, Sector,
    network::{NetworkStatus, Period},
};
use leptos::prelude::*;
use time::{Date, OffsetDateTime};

use super::{
    directory_path, network_crumbs, network_path, place_name, sector_name, status_badge, status_name, statuses,
};
use crate::{
    components::{
        Button, ButtonKind, Card, Confirm, ExternalLink, Facts, Field, FieldKind, Grid, Item, ItemList, LinkButton,
        Notice, NoticeKind, PageHead, PostForm, Row, Select, Stack, Width,
    },
    form::FormState,
    frame::{Frame, document},
    partners::{contact::contact_facts, partner::Contact},
    t,
    text::Text,
};

#[derive(Clone, Debug)]
pub struct View {
    pub id: String,
    pub name: String,
    pub kind: String,
    pub sector: Sector,
    pub municipality: String,
    pub website: String,
    pub status: NetworkStatus,
    pub asked_on: Option<Date>,
    pub joined_on: Option<Date>,
    pub left_on: Option<Date>,
    pub earlier: Vec<Period>,
    pub shown: bool,
    pub promise: String,
    pub promise_shown: bool,
    pub source: String,
    /// Where it stands, to be changed.
    pub form: FormState,
    pub overtaken: bool,
    /// Contact persons; nothing for who may not see them, nor change anything.
    pub contacts: Option<Vec<Contact>>,
    /// Local alliances that the reader may know of: address, name, and where it stands there.
    pub places: Vec<(String, String, MembershipStatus)>,
    /// For a coach these are only those of the own caseload.
    pub all_places: bool,
    /// Newest first: moment, who, and the end of a locale key.
    pub changes: Vec<Change>,
}

/// Something that was done to this member.
#[derive(Clone, Debug)]
pub struct Change {
    /// In Dutch time.
    pub at: OffsetDateTime,
    /// Empty for the program itself.
    pub by: String,
    pub action: String,
    /// What it became, when that is what changed.
    pub status: Option<NetworkStatus>,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let public = (view.shown && view.status == NetworkStatus::Joined).then(|| {
        view! { <a href=directory_path(&format!("/{}", view.id))>{text.get("network-public-page")}</a> }
    });
    let body = view! {
        <PageHead text title=view.name.clone() crumbs=network_crumbs(text)>
            {status_badge(text, view.status)} {public}
        </PageHead>
        <Grid>
            <Stack width=Width::TwoThirds>{about(text, view)} {contacts(text, view)} {places(text, view)}</Stack>
            <Stack width=Width::Third aside=true>{standing(text, view)} {history(text, view)}</Stack>
        </Grid>
    };
    document(frame, view.name.clone(), body.into_any())
}

fn path(view: &View, end: &str) -> String {
    network_path(&format!("/{}{end}", view.id))
}

fn day(text: Text, day: Option<Date>) -> String {
    day.map_or_else(|| text.get("network-since-unknown"), |day| text.date(day))
}

fn about(text: Text, view: &View) -> AnyView {
    let known = |key: &str, value: &str| (!value.is_empty()).then(|| (text.get(key), value.to_owned().into_any()));
    let website = (!view.website.is_empty())
        .then(|| (text.get("partners-website"), view! { <ExternalLink href=view.website.clone() /> }.into_any()));
    let yes = |yes: bool| text.get(if yes { "network-shown-yes" } else { "network-shown-no" });
    let items: Vec<(String, AnyView)> = [
        known("partners-kind", &view.kind),
        known("partners-sector", &sector_name(text, view.sector)),
        known("partners-municipality", &place_name(text, &view.municipality)),
        website,
        known("network-promise", &view.promise),
        known("network-shown", &yes(view.shown)),
        (!view.promise.is_empty()).then(|| (text.get("network-promise-shown"), yes(view.promise_shown).into_any())),
        known("network-source", &view.source),
    ]
    .into_iter()
    .flatten()
    .collect();
    let edit = view.contacts.is_some().then(|| (text.get("partners-edit-short"), path(view, "/wijzigen")));
    view! { <Card title=text.get("partners-organisation") link=edit><Facts items /></Card> }.into_any()
}

fn standing(text: Text, view: &View) -> AnyView {
    let mut items = vec![(text.get("network-status"), status_badge(text, view.status))];
    if let Some(asked) = view.asked_on {
        items.push((text.get("network-asked-on"), text.date(asked).into_any()));
    }
    if view.status != NetworkStatus::Asked {
        items.push((text.get("network-joined-on"), day(text, view.joined_on).into_any()));
    }
    if view.status == NetworkStatus::Left {
        items.push((text.get("network-left-on"), day(text, view.left_on).into_any()));
    }
    for period in &view.earlier {
        let words = t!(text, "network-period", from = day(text, period.joined_on), until = day(text, period.left_on));
        items.push((text.get("network-earlier"), words.into_any()));
    }
    let form = view.contacts.is_some().then(|| {
        let form = &view.form;
        let overtaken = view.overtaken.then(|| {
            view! { <Notice kind=NoticeKind::Warning>{text.get("network-overtaken")}</Notice> }
        });
        view! {
            {overtaken}
            <PostForm text form>
                <input type="hidden" name="version" value=form.value("version") />
                <Select text form name="status" label=text.get("network-status") options=statuses(text) required=true />
                <Field text form name="on" label=text.get("network-on") hint=text.get("network-on-hint") kind=FieldKind::Date />
                <Row>
                    <Button>{text.get("common-save")}</Button>
                </Row>
            </PostForm>
        }
    });
    view! { <Card title=text.get("network-standing")><Facts items />{form}</Card> }.into_any()
}

fn contacts(text: Text, view: &View) -> Option<AnyView> {
    let contacts = view.contacts.as_ref()?;
    let none = contacts.is_empty().then(|| view! { <p>{text.get("partners-no-contacts")}</p> });
    let items = contacts.iter().map(|contact| one_contact(text, view, contact)).collect_view();
    let card = view! {
        <Card title=text.get("partners-contacts")>
            <p class="aw-note">{text.get("network-contacts-who")}</p>
            {none}
            {items}
            <Row>
                <LinkButton kind=ButtonKind::Secondary href=path(view, "/contact")>{text.get("partners-contact-add")}</LinkButton>
            </Row>
        </Card>
    };
    Some(card.into_any())
}

fn one_contact(text: Text, view: &View, contact: &Contact) -> AnyView {
    let facts = [&contact.function, &contact.email, &contact.phone, &contact.source];
    let items = contact_facts(text, facts.map(String::as_str));
    let heading = format!("contact-{}", contact.id);
    let here = path(view, &format!("/contact/{}", contact.id));
    view! {
        <h3 class="nl-heading nl-heading--level-3" id=heading.clone()>{contact.name.clone()}</h3>
        <Facts items />
        <p><a href=here.clone() aria-describedby=heading>{text.get("partners-contact-edit")}</a></p>
        <Confirm
            label=text.get("partners-contact-remove")
            button=text.get("partners-contact-remove-button")
            action=format!("{here}/verwijderen")
            once=contact.once
        >
            <p>{text.get("network-contact-remove-text")}</p>
        </Confirm>
    }
    .into_any()
}

fn places(text: Text, view: &View) -> AnyView {
    let items = view
        .places
        .iter()
        .map(|(href, name, status)| {
            let note = text.get(&format!("membership-{}", status.as_str()));
            view! { <Item note><a href=href.clone()>{name.clone()}</a></Item> }
        })
        .collect_view();
    let none = view.places.is_empty().then(|| view! { <p>{text.get("network-places-none")}</p> });
    let own = (!view.all_places).then(|| view! { <p class="aw-note">{text.get("network-places-own")}</p> });
    view! { <Card title=text.get("network-places")>{none} <ItemList>{items}</ItemList> {own}</Card> }.into_any()
}

fn history(text: Text, view: &View) -> Option<AnyView> {
    if view.changes.is_empty() {
        return None;
    }
    let items = view
        .changes
        .iter()
        .map(|change| {
            let what = match change.status {
                Some(status) => t!(text, "network-did-status", status = status_name(text, status)),
                None => text.get(&format!("network-did-{}", change.action)),
            };
            let when = text.moment(change.at);
            let note = if change.by.is_empty() { when } else { format!("{} · {when}", change.by) };
            view! { <Item note>{what}</Item> }
        })
        .collect_view();
    Some(view! { <Card title=text.get("network-history")><ItemList>{items}</ItemList></Card> }.into_any())
}

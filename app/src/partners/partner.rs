//! One partner: what it is, where it stands, and whom to talk to.

use domain::partners::{MembershipStatus, PledgeResult, Sector};
use leptos::prelude::*;
use time::Date;
use uuid::Uuid;

use super::{
    collaboration,
    commitments::{National, folded},
    contact::contact_facts,
    contact_log, contribution, crumbs,
    merge::{Earlier, earlier, merge_url},
    partners_path, result_badge, shown, status_badge, status_name,
};
use crate::{
    alliance::Place,
    components::{
        Button, ButtonKind, Card, Choice, Confirm, ExternalLink, Facts, Field, FieldKind, Grid, Item, ItemList,
        LinkButton, Notice, NoticeKind, PageHead, PostForm, Row, Select, Stack, Width,
    },
    form::FormState,
    frame::{Frame, document},
    t,
    text::Text,
};

#[derive(Clone, Debug)]
pub struct View {
    pub place: Place,
    pub id: String,
    pub name: String,
    pub kind: String,
    /// What such an organisation usually brings; empty when its kind is not known.
    pub gives: String,
    pub sector: Sector,
    pub municipality: String,
    pub parent: String,
    pub website: String,
    pub status: MembershipStatus,
    pub since: Date,
    pub joined_on: Option<Date>,
    /// Where it stands, to be changed.
    pub form: FormState,
    /// Somebody else changed where it stands in between.
    pub overtaken: bool,
    /// Contact persons; nothing for who may not see them.
    pub contacts: Option<Vec<Contact>>,
    /// Newest first.
    pub pledges: Vec<Pledge>,
    pub contributions: contribution::Section,
    pub collaborations: collaboration::Section,
    /// Whether it stands on the public page; only for who may change that.
    pub shown: Option<shown::Shown>,
    /// What was said with the partner; nothing for who may not see it.
    pub log: Option<contact_log::Section>,
    /// Newest first; nothing for who may not see contact persons.
    pub invitations: Option<Vec<Invitation>>,
    /// What was merged into this organisation; only for who may change it.
    pub merges: Vec<Earlier>,
    /// The terms come before contact persons.
    pub has_terms: bool,
    /// Other alliances have this organisation too.
    pub shared: bool,
    pub may_write: bool,
    pub may_write_contacts: bool,
    pub once: Uuid,
}

/// Somebody at this partner.
#[derive(Clone, Debug)]
pub struct Contact {
    pub id: String,
    pub name: String,
    pub function: String,
    pub email: String,
    pub phone: String,
    pub source: String,
    pub once: Uuid,
}

/// What the partner promised.
#[derive(Clone, Debug)]
pub struct Pledge {
    pub promise: String,
    /// Name and function of who signed; empty for who may not know.
    pub signer: String,
    pub on: Date,
    /// What was agreed with.
    pub commitments: National,
    /// It was written down on the partner's behalf; where the paper is.
    pub on_behalf: Option<String>,
    /// What came of it after a year, and why.
    pub result: Option<(PledgeResult, String)>,
}

/// A mail that asked somebody at the partner to take part.
#[derive(Clone, Debug)]
pub struct Invitation {
    pub id: String,
    pub name: String,
    pub sent_on: Date,
    pub until: Date,
    pub state: InvitationState,
    /// Wants no mail about the promise any more.
    pub unsubscribed: bool,
    pub once: Uuid,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InvitationState {
    Waiting,
    Expired,
    Revoked,
    Signed(Date),
    /// Wants to talk first; the day of the reminder.
    Later(Option<Date>),
    Declined(Date),
    Forwarded(Date),
    /// Somebody else signed.
    Colleague(Date),
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let body = view! {
        <PageHead text title=view.name.clone() crumbs=crumbs(text, &view.place)>
            {status_badge(text, view.status)}
        </PageHead>
        <Grid>
            <Stack width=Width::TwoThirds>{pledges(text, view)} {contribution::section(text, &view.contributions)} {collaboration::section(text, &view.collaborations)} {view.log.as_ref().map(|log| contact_log::section(text, log))} {invitations(text, view)} {contacts(text, view)} {about(text, view)}</Stack>
            <Stack width=Width::Third aside=true>{standing(text, view)} {view.shown.as_ref().map(|one| shown::card(text, one))} {earlier(text, &view.place, &view.merges)} {removal(text, view)}</Stack>
        </Grid>
    };
    document(frame, view.name.clone(), body.into_any())
}

fn path(view: &View, end: &str) -> String {
    partners_path(&view.place.slug, &format!("/{}{end}", view.id))
}

fn about(text: Text, view: &View) -> AnyView {
    let known = |key: &str, value: &str| (!value.is_empty()).then(|| (text.get(key), value.to_owned().into_any()));
    let place =
        if view.municipality.is_empty() { text.get("partners-whole-country") } else { view.municipality.clone() };
    let website = (!view.website.is_empty())
        .then(|| (text.get("partners-website"), view! { <ExternalLink href=view.website.clone() /> }.into_any()));
    let items: Vec<(String, AnyView)> = [
        known("partners-kind", &view.kind),
        known("partners-sector", &text.get(&format!("sector-{}", view.sector.as_str()))),
        known("partners-gives", &view.gives),
        known("partners-municipality", &place),
        known("partners-parent", &view.parent),
        website,
        view.joined_on.map(|on| (text.get("partners-joined-on"), text.date(on).into_any())),
    ]
    .into_iter()
    .flatten()
    .collect();
    let shared =
        (view.shared && view.may_write).then(|| view! { <p class="aw-note">{text.get("partners-shared")}</p> });
    let double = view.may_write.then(|| {
        let href = merge_url(&view.place.slug, "", &view.id);
        view! { <p><a href=href>{text.get("merge-link")}</a></p> }
    });
    let edit = (view.may_write && !view.shared).then(|| (text.get("partners-edit-short"), path(view, "/wijzigen")));
    view! { <Card title=text.get("partners-organisation") link=edit><Facts items />{shared} {double}</Card> }.into_any()
}

fn pledges(text: Text, view: &View) -> AnyView {
    let all = view
        .pledges
        .iter()
        .map(|pledge| {
            let signed = if pledge.signer.is_empty() {
                t!(text, "partners-pledged-on", date = text.date(pledge.on))
            } else {
                t!(text, "partners-pledged-by", signer = pledge.signer.clone(), date = text.date(pledge.on))
            };
            let behalf = pledge.on_behalf.as_ref().map(|proof| {
                let words = if proof.is_empty() {
                    text.get("partners-behalf-mark")
                } else {
                    t!(text, "partners-behalf-mark-proof", proof = proof.clone())
                };
                view! { <p class="aw-note">{words}</p> }
            });
            let result = pledge.result.as_ref().map(|(result, why)| {
                let why = (!why.is_empty()).then(|| format!(" {why}"));
                view! { <p>{text.get("renewal-after-a-year")} " " {result_badge(text, *result)} {why}</p> }
            });
            view! {
                <blockquote class="aw-typed">{pledge.promise.clone()}</blockquote>
                <p class="aw-note">{signed}</p>
                {behalf}
                {folded(text, &pledge.commitments)}
                {result}
            }
        })
        .collect_view();
    let none = view.pledges.is_empty().then(|| view! { <p>{text.get("partners-no-pledge")}</p> });
    // Who signed stands on it.
    let certificate = (view.contacts.is_some() && !view.pledges.is_empty())
        .then(|| view! { <p><a href=path(view, "/certificaat.pdf")>{text.get("papers-download-newest")}</a></p> });
    let ask = (view.may_write_contacts && view.has_terms).then(|| {
        view! {
            <Row>
                <LinkButton href=path(view, "/uitnodigen")>{text.get("partners-invite-open")}</LinkButton>
                <a href=path(view, "/belofte")>{text.get("partners-behalf")}</a>
                <a href=path(view, "/kaart.pdf")>{text.get("papers-card-download")}</a>
            </Row>
        }
    });
    view! { <Card title=text.get("partners-pledge")>{none} {all} {certificate} {ask}</Card> }.into_any()
}

fn invitations(text: Text, view: &View) -> Option<AnyView> {
    let invitations = view.invitations.as_ref().filter(|invitations| !invitations.is_empty())?;
    let items = invitations
        .iter()
        .map(|invitation| {
            let state = match invitation.state {
                InvitationState::Waiting => t!(text, "partners-invited-waiting", date = text.date(invitation.until)),
                InvitationState::Expired => text.get("partners-invited-expired"),
                InvitationState::Revoked => text.get("partners-invited-revoked"),
                InvitationState::Signed(on) => t!(text, "partners-invited-signed", date = text.date(on)),
                InvitationState::Later(Some(on)) => t!(text, "partners-invited-later-on", date = text.date(on)),
                InvitationState::Later(None) => text.get("partners-invited-later"),
                InvitationState::Declined(on) => t!(text, "partners-invited-declined", date = text.date(on)),
                InvitationState::Forwarded(on) => t!(text, "partners-invited-forwarded", date = text.date(on)),
                InvitationState::Colleague(on) => t!(text, "partners-invited-colleague", date = text.date(on)),
            };
            let open = matches!(invitation.state, InvitationState::Waiting | InvitationState::Later(_));
            let revoke = (open && view.may_write_contacts).then(|| {
                view! {
                    <Confirm
                        label=text.get("partners-invited-revoke")
                        button=text.get("partners-invited-revoke-button")
                        action=path(view, &format!("/uitnodigingen/{}/intrekken", invitation.id))
                        once=invitation.once
                    >
                        <p>{text.get("partners-invited-revoke-text")}</p>
                    </Confirm>
                }
            });
            let to =
                t!(text, "partners-invited-to", name = invitation.name.clone(), date = text.date(invitation.sent_on));
            let state =
                if invitation.unsubscribed { format!("{state} {}", text.get("renewal-no-mail")) } else { state };
            view! { <Item note=state>{to} {revoke}</Item> }
        })
        .collect_view();
    let card = view! { <Card title=text.get("partners-invitations")><ItemList>{items}</ItemList></Card> };
    Some(card.into_any())
}

fn standing(text: Text, view: &View) -> AnyView {
    let title = text.get("partners-standing");
    if !view.may_write {
        let items = vec![
            (text.get("partners-status"), status_badge(text, view.status)),
            (text.get("partners-since"), text.date(view.since).into_any()),
        ];
        return view! { <Card title><Facts items /></Card> }.into_any();
    }
    let form = &view.form;
    let statuses = MembershipStatus::ALL.map(|status| Choice::new(status.as_str(), status_name(text, status))).to_vec();
    let overtaken = view.overtaken.then(|| {
        let words = t!(
            text,
            "partners-overtaken-status",
            status = status_name(text, view.status),
            since = text.date(view.since)
        );
        view! { <Notice kind=NoticeKind::Warning>{words}</Notice> }
    });
    view! {
        <Card title>
            {overtaken}
            <PostForm text form>
                <input type="hidden" name="version" value=form.value("version") />
                <Select text form name="status" label=text.get("partners-status") hint=text.get("partners-status-hint") options=statuses required=true />
                <Field text form name="since" label=text.get("partners-since") kind=FieldKind::Date required=true />
                <Row>
                    <Button>{text.get("common-save")}</Button>
                </Row>
            </PostForm>
        </Card>
    }
    .into_any()
}

fn contacts(text: Text, view: &View) -> Option<AnyView> {
    let contacts = view.contacts.as_ref()?;
    let items = contacts.iter().map(|contact| one_contact(text, view, contact)).collect_view();
    let none = contacts.is_empty().then(|| view! { <p>{text.get("partners-no-contacts")}</p> });
    let add = view.may_write_contacts.then(|| {
        if view.has_terms {
            view! {
                <Row>
                    <LinkButton kind=ButtonKind::Secondary href=path(view, "/contact")>{text.get("partners-contact-add")}</LinkButton>
                </Row>
            }
            .into_any()
        } else {
            view! {
                <Notice kind=NoticeKind::Info>
                    {text.get("partners-terms-first")} " "
                    <a href=view.place.path("/voorwaarden")>{text.get("partners-terms-link")}</a>
                </Notice>
            }
            .into_any()
        }
    });
    let card = view! {
        <Card title=text.get("partners-contacts")>
            <p class="aw-note">{text.get("partners-contacts-who")}</p>
            {none}
            {items}
            {add}
        </Card>
    };
    Some(card.into_any())
}

fn one_contact(text: Text, view: &View, contact: &Contact) -> AnyView {
    let facts = [&contact.function, &contact.email, &contact.phone, &contact.source];
    let items = contact_facts(text, facts.map(String::as_str));
    let heading = format!("contact-{}", contact.id);
    let change = view.may_write_contacts.then(|| {
        let here = path(view, &format!("/contact/{}", contact.id));
        view! {
            <p>
                <a href=here.clone() aria-describedby=heading.clone()>{text.get("partners-contact-edit")}</a>
            </p>
            <Confirm
                label=text.get("partners-contact-remove")
                button=text.get("partners-contact-remove-button")
                action=format!("{here}/verwijderen")
                once=contact.once
            >
                <p>{text.get("partners-contact-remove-text")}</p>
            </Confirm>
        }
    });
    view! {
        <h3 class="nl-heading nl-heading--level-3" id=heading.clone()>{contact.name.clone()}</h3>
        <Facts items />
        {change}
    }
    .into_any()
}

/// A mistake can be taken off the list; who was asked stays known.
fn removal(text: Text, view: &View) -> Option<AnyView> {
    let nobody =
        view.contacts.as_ref().is_some_and(Vec::is_empty) && view.invitations.as_ref().is_some_and(Vec::is_empty);
    let nothing = view.pledges.is_empty()
        && view.contributions.lines.is_empty()
        && view.collaborations.lines.is_empty()
        && view.log.as_ref().is_some_and(|log| log.lines.is_empty())
        && view.joined_on.is_none();
    let mistake = view.status == MembershipStatus::Listed && nobody && nothing;
    (view.may_write && mistake).then(|| {
        view! {
            <Confirm
                label=text.get("partners-remove")
                button=text.get("partners-remove-button")
                action=path(view, "/verwijderen")
                once=view.once
            >
                <p>{text.get("partners-remove-text")}</p>
            </Confirm>
        }
        .into_any()
    })
}

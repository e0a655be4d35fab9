//! One partner, and where it stands.

use app::{
    form::{FormState, Overtaken},
    frame::Nav,
    partners::{
        partner::{Contact, Invitation, InvitationState, Pledge as PledgeView, View, page},
        partners_path,
        shown::Shown as ShownCard,
    },
};
use axum::http::StatusCode;
use domain::partners::{MembershipForm, PartnerAnswer};
use store::{
    Error,
    partners::{self, Partner, Sent},
    reference,
    route::history,
    scope::{PartnerContacts, Partners, Read, Scope, Shown},
};
use time::OffsetDateTime;
use uuid::Uuid;

use super::{
    collaboration, commitments, contact_log, contribution, kind_name, merge::earlier, number, partner_path, place_name,
};
use crate::{
    alliance::place,
    content::reference::partner_kind,
    http::{Answer, Cx, Form, Path, Press},
};

pub async fn get(cx: Cx, Path((slug, id)): Path<(String, String)>) -> Answer {
    let scope = cx.scope(&slug).await?;
    let (read, id) = (scope.read::<Partners>()?, number(&id)?);
    let partner = match partners::one(&read, id).await {
        Ok(partner) => partner,
        // It went into another one: an address in an old mail leads there.
        Err(Error::NotFound) => {
            let into = partners::merged_into(&read, id).await?.ok_or(Error::NotFound)?;
            return Ok(cx.to(&partner_path(&slug, into)));
        }
        Err(error) => return Err(error.into()),
    };
    let form = cx.form(|form| fill(form, &partner)).await?;
    render(&cx, StatusCode::OK, &scope, partner, form, false).await
}

fn fill(form: FormState, partner: &Partner) -> FormState {
    form.with("status", partner.status.as_str()).with("since", partner.since).with("version", partner.version)
}

pub async fn post(cx: Cx, Path((slug, id)): Path<(String, String)>, form: Form<MembershipForm>) -> Answer {
    let scope = cx.scope(&slug).await?;
    let write = scope.write::<Partners>()?;
    let partner = partners::one(&write.reading(), number(&id)?).await?;
    let id = partner.id;
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return render(&cx, StatusCode::UNPROCESSABLE_ENTITY, &scope, partner, state, false).await,
    };
    match partners::save_status(&write, form.once, id, input).await {
        Ok(()) => cx.done(form.once, &partner_path(&slug, id), "done-saved").await,
        Err(Error::Stale) => {
            let own = history::partner_is_mine(&write.reading(), id, &["status"], None).await?;
            let now = partners::one(&write.reading(), id).await?;
            let state = form.stale(&fill(FormState::new(Uuid::new_v4()), &now), Overtaken::new(own));
            render(&cx, StatusCode::UNPROCESSABLE_ENTITY, &scope, now, state, true).await
        }
        Err(Error::Refused("date-future")) => {
            let state = form.refused("since", "partners-date-future");
            render(&cx, StatusCode::UNPROCESSABLE_ENTITY, &scope, partner, state, false).await
        }
        Err(error) => Err(error.into()),
    }
}

/// What the partner said about the public page.
#[derive(Clone, Debug, Default, serde::Deserialize, validator::Validate)]
#[serde(default)]
pub struct ShownForm {
    shown: String,
}

pub async fn show(cx: Cx, Path((slug, id)): Path<(String, String)>, form: Form<ShownForm>) -> Answer {
    let scope = cx.scope(&slug).await?;
    // Who may say it only of itself does not do so here.
    scope.read::<Partners>()?;
    let write = scope.write::<Shown>()?;
    let id = number(&id)?;
    partners::save_shown(&write, form.once, id, form.input.shown == "ja").await?;
    cx.done(form.once, &format!("{}#melding", partner_path(&slug, id)), "done-saved").await
}

/// Takes a partner off the list that was put there by mistake.
pub async fn remove(cx: Cx, Path((slug, id)): Path<(String, String)>, form: Form<Press>) -> Answer {
    let write = cx.scope(&slug).await?.write::<Partners>()?;
    partners::remove(&write, form.once, number(&id)?).await?;
    cx.done(form.once, &partners_path(&slug, ""), "done-removed").await
}

async fn render(
    cx: &Cx,
    status: StatusCode,
    scope: &Scope,
    partner: Partner,
    form: FormState,
    overtaken: bool,
) -> Answer {
    let lang = cx.text.lang;
    let read = scope.read::<Partners>()?;
    let organisation = partner.organisation;
    let municipalities = reference::all_municipalities(&cx.app.store).await?;
    let persons = scope.read::<PartnerContacts>().ok().filter(|persons| persons.only().is_none());
    let (contacts, invitations) = match persons {
        Some(persons) => (
            Some(partners::contacts(&persons, partner.id).await?),
            Some(partners::invitations(&persons, partner.id).await?),
        ),
        None => (None, None),
    };
    let pledges = pledges(cx, &read, partner.id).await?;
    let now = cx.app.store.now();
    let parent = match organisation.parent {
        Some(parent) => partners::name(&read, parent).await?,
        None => String::new(),
    };
    let view = View {
        place: place(scope),
        id: partner.id.to_string(),
        kind: kind_name(&organisation.kind, lang),
        gives: partner_kind(&organisation.kind).map(|kind| kind.gives.get(lang).clone()).unwrap_or_default(),
        sector: organisation.sector,
        municipality: place_name(&municipalities, organisation.municipality.as_ref()),
        parent,
        website: organisation.website,
        name: organisation.name,
        status: partner.status,
        since: partner.since,
        joined_on: partner.joined_on,
        form,
        overtaken,
        contacts: contacts.map(|contacts| {
            contacts
                .into_iter()
                .map(|contact| Contact {
                    id: contact.id.to_string(),
                    name: contact.name,
                    function: contact.function,
                    email: contact.email,
                    phone: contact.phone,
                    source: contact.source,
                    once: Uuid::new_v4(),
                })
                .collect()
        }),
        pledges,
        contributions: contribution::section(cx, scope, partner.id).await?,
        collaborations: collaboration::section(cx, scope, partner.id).await?,
        shown: scope.may_write::<Shown>().then(|| ShownCard {
            action: format!("{}/openbaar", partner_path(scope.slug(), partner.id)),
            on: partner.shown_on,
            once: Uuid::new_v4(),
        }),
        log: contact_log::section(cx, scope, partner.id).await?,
        invitations: invitations.map(|all| all.into_iter().map(|sent| invitation(sent, now)).collect()),
        merges: if scope.may_write::<Partners>() {
            let all = partners::merges_into(&read, organisation.id).await?;
            all.into_iter().map(|(merge, own)| earlier(merge, now, own)).collect()
        } else {
            Vec::new()
        },
        has_terms: scope.has_terms(),
        shared: partners::is_shared(&read, organisation.id).await?,
        may_write: scope.may_write::<Partners>(),
        may_write_contacts: scope.may_write::<PartnerContacts>(),
        once: Uuid::new_v4(),
    };
    cx.page(status, cx.alliance_frame(scope, Nav::Partners).await?, view, page)
}

fn invitation(sent: Sent, now: OffsetDateTime) -> Invitation {
    let day = |at: OffsetDateTime| domain::time::local(at).date();
    let answered_on = sent.answered_at.map_or_else(|| day(sent.sent_at), day);
    let state = match sent.answer {
        PartnerAnswer::Yes => InvitationState::Signed(answered_on),
        PartnerAnswer::No => InvitationState::Declined(answered_on),
        PartnerAnswer::Forwarded => InvitationState::Forwarded(answered_on),
        PartnerAnswer::Colleague => InvitationState::Colleague(answered_on),
        PartnerAnswer::None | PartnerAnswer::Later if sent.revoked => InvitationState::Revoked,
        PartnerAnswer::None | PartnerAnswer::Later if sent.expires_at <= now => InvitationState::Expired,
        PartnerAnswer::Later => InvitationState::Later(sent.remind_on),
        PartnerAnswer::None => InvitationState::Waiting,
    };
    Invitation {
        id: sent.id.to_string(),
        name: sent.name,
        sent_on: day(sent.sent_at),
        until: day(sent.expires_at),
        state,
        unsubscribed: sent.unsubscribed,
        once: Uuid::new_v4(),
    }
}

/// What it promised, each with the commitments that went with it.
async fn pledges(cx: &Cx, read: &Read<Partners>, partner: Uuid) -> store::Result<Vec<PledgeView>> {
    let texts = store::commitments::texts(&cx.app.store).await?;
    let pledge = |pledge: partners::Pledge| {
        Ok(PledgeView {
            promise: pledge.promise,
            signer: [pledge.name, pledge.function]
                .into_iter()
                .filter(|part| !part.is_empty())
                .collect::<Vec<_>>()
                .join(", "),
            on: pledge.signed_on,
            commitments: commitments::among(cx, &texts, pledge.commitments)?,
            on_behalf: pledge.on_behalf,
            result: pledge.result,
        })
    };
    partners::pledges(read, partner).await?.into_iter().map(pledge).collect()
}

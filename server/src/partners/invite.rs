//! Inviting a partner by mail, taking that back, and writing down a pledge that was made on paper.

use app::{
    form::FormState,
    frame::Nav,
    partners::{
        behalf,
        invite::{Invitee, View, page},
    },
};
use axum::http::StatusCode;
use domain::partners::{BehalfForm, InvitePartnerForm};
use store::{
    Error,
    account::rate::{self, Limit},
    partners::{self, Partner},
    scope::{PartnerContacts, Scope},
};
use time::Duration;
use uuid::Uuid;

use super::{commitments, contact::open, number, partner_path};
use crate::{
    alliance::place,
    http::{Answer, Cx, Form, Path, Press},
    mail::{letters::PartnerInvitation, pledge},
    public::join,
};

/// A network of a few hundred partners on one day; no more, because each is a mail to somebody who did not ask for it.
const PER_PERSON: Limit = Limit { count: 200, window: Duration::days(1) };

pub async fn get(cx: Cx, Path((slug, id)): Path<(String, String)>) -> Answer {
    let (scope, partner) = open(&cx, &slug, &id).await?;
    let form = cx.form(|form| form).await?;
    render(&cx, StatusCode::OK, &scope, &partner, form).await
}

pub async fn post(cx: Cx, Path((slug, id)): Path<(String, String)>, form: Form<InvitePartnerForm>) -> Answer {
    let (scope, partner) = open(&cx, &slug, &id).await?;
    let again = async |state| render(&cx, StatusCode::UNPROCESSABLE_ENTITY, &scope, &partner, state).await;
    let (contact, on_purpose) = match form.check() {
        Ok(input) => (input.contact.parse::<Uuid>().unwrap_or_default(), !input.again.is_empty()),
        Err(state) => return again(state).await,
    };
    let me = cx.actor.person.as_ref().map(|me| me.id).unwrap_or_default();
    if let Err(error) = rate::allow(&cx.app.store, &format!("partner {me}"), PER_PERSON).await {
        let Error::RateLimited(seconds) = error else { return Err(error.into()) };
        return cx.too_often(again(form.too_often(seconds)).await, seconds);
    }
    let write = scope.write::<PartnerContacts>()?;
    let link = |id: Uuid| pledge::token(&cx.app.vault, id);
    let by = cx.actor.person.as_ref().map_or("", |me| &me.name);
    let letter = |to: &str, name: &str, source: &str, token: &store::token::Token| {
        pledge::letter(
            &cx,
            to,
            &PartnerInvitation { name, by, alliance: scope.name(), source, passed_on_by: "" },
            token,
        )
    };
    match partners::invite(&write, form.once, partner.id, contact, on_purpose, link, letter).await {
        Ok(()) => cx.done(form.once, &partner_path(&slug, partner.id), "done-sent").await,
        Err(Error::Refused("choose")) => again(form.refused("contact", "error-choose")).await,
        Err(Error::Refused(why @ ("no-address" | "invited-already"))) => {
            again(form.refused("contact", &format!("partners-{why}"))).await
        }
        Err(Error::Refused("invite-declined")) => again(form.refused("again", "partners-invite-again-needed")).await,
        // Taken back and sent again, more than once today.
        Err(Error::RateLimited(seconds)) => {
            cx.too_often(again(form.refused("contact", "partners-invited-often")).await, seconds)
        }
        Err(error) => Err(error.into()),
    }
}

pub async fn revoke(cx: Cx, Path((slug, id, invitation)): Path<(String, String, String)>, form: Form<Press>) -> Answer {
    let (scope, partner) = open(&cx, &slug, &id).await?;
    let write = scope.write::<PartnerContacts>()?;
    partners::revoke_partner(&write, form.once, partner.id, number(&invitation)?).await?;
    cx.done(form.once, &partner_path(&slug, partner.id), "done-revoked").await
}

pub async fn get_behalf(cx: Cx, Path((slug, id)): Path<(String, String)>) -> Answer {
    let (scope, partner) = open(&cx, &slug, &id).await?;
    let form = cx.form(|form| form.with("signed_on", cx.today())).await?;
    render_behalf(&cx, StatusCode::OK, &scope, &partner, form).await
}

pub async fn post_behalf(cx: Cx, Path((slug, id)): Path<(String, String)>, form: Form<BehalfForm>) -> Answer {
    let (scope, partner) = open(&cx, &slug, &id).await?;
    let again = async |state| render_behalf(&cx, StatusCode::UNPROCESSABLE_ENTITY, &scope, &partner, state).await;
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return again(state).await,
    };
    let write = scope.write::<PartnerContacts>()?;
    match partners::pledge_on_behalf(&write, form.once, partner.id, input).await {
        Ok(()) => cx.done(form.once, &partner_path(&slug, partner.id), "done-saved").await,
        Err(Error::Refused("date-future")) => again(form.refused("signed_on", "partners-date-future")).await,
        Err(Error::Refused("choose")) => again(form.refused("commitments", "error-choose")).await,
        Err(Error::Refused("pledge-known")) => again(form.refused("name", "partners-pledge-known")).await,
        Err(error) => Err(error.into()),
    }
}

fn named(partner: &Partner) -> (String, String) {
    (partner.id.to_string(), partner.organisation.name.clone())
}

async fn render(cx: &Cx, status: StatusCode, scope: &Scope, partner: &Partner, form: FormState) -> Answer {
    let read = scope.read::<PartnerContacts>()?;
    let contacts = partners::contacts(&read, partner.id).await?;
    let declined = partners::declined(&read, partner.id).await?;
    let view = View {
        place: place(scope),
        form,
        partner: named(partner),
        contacts: contacts
            .into_iter()
            .filter(|contact| !contact.email.is_empty())
            .map(|contact| Invitee {
                declined: declined.get(&contact.email).map(|one| (one.on, one.stopped)),
                id: contact.id.to_string(),
                name: contact.name,
                email: contact.email,
            })
            .collect(),
        unconfirmed: !commitments::current(cx).await?.confirmed,
        form_is_open: join::address(cx, scope.slug()).await?.is_some(),
    };
    cx.page(status, cx.alliance_frame(scope, Nav::Partners).await?, view, page)
}

async fn render_behalf(cx: &Cx, status: StatusCode, scope: &Scope, partner: &Partner, form: FormState) -> Answer {
    let texts = store::commitments::texts(&cx.app.store).await?;
    let commitments = commitments::options(cx, &texts);
    let view = behalf::View { place: place(scope), form, partner: named(partner), commitments };
    cx.page(status, cx.alliance_frame(scope, Nav::Partners).await?, view, behalf::page)
}

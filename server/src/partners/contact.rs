//! Contact persons of a partner. The terms come first: the agreement is about this data.

use app::{
    form::{FormState, Overtaken},
    frame::Nav,
    partners::contact::{View, page},
};
use axum::http::StatusCode;
use domain::partners::ContactForm;
use store::{
    Error,
    partners::{self, Contact, Partner},
    route::history,
    scope::{PartnerContacts, Partners, Scope},
};
use uuid::Uuid;

use super::{number, partner_path};
use crate::{
    alliance::place,
    http::{Answer, Cx, Form, Path, Press},
};

pub async fn get_new(cx: Cx, Path((slug, id)): Path<(String, String)>) -> Answer {
    let (scope, partner) = open(&cx, &slug, &id).await?;
    let form = cx.form(|form| form.with("version", 0)).await?;
    render(&cx, StatusCode::OK, &scope, &partner, form, true).await
}

pub async fn post_new(cx: Cx, Path((slug, id)): Path<(String, String)>, form: Form<ContactForm>) -> Answer {
    let (scope, partner) = open(&cx, &slug, &id).await?;
    save(&cx, &scope, &partner, None, form).await
}

pub async fn get(cx: Cx, Path((slug, id, contact)): Path<(String, String, String)>) -> Answer {
    let (scope, partner) = open(&cx, &slug, &id).await?;
    let contact = find(&scope, &partner, number(&contact)?).await?;
    let form = cx.form(|form| fill(form, &contact)).await?;
    render(&cx, StatusCode::OK, &scope, &partner, form, false).await
}

pub async fn post(
    cx: Cx,
    Path((slug, id, contact)): Path<(String, String, String)>,
    form: Form<ContactForm>,
) -> Answer {
    let (scope, partner) = open(&cx, &slug, &id).await?;
    let contact = find(&scope, &partner, number(&contact)?).await?;
    save(&cx, &scope, &partner, Some(contact.id), form).await
}

pub async fn remove(cx: Cx, Path((slug, id, contact)): Path<(String, String, String)>, form: Form<Press>) -> Answer {
    let (scope, partner) = open(&cx, &slug, &id).await?;
    let write = scope.write::<PartnerContacts>()?;
    partners::remove_contact(&write, form.once, partner.id, number(&contact)?).await?;
    cx.done(form.once, &partner_path(&slug, partner.id), "done-removed").await
}

fn fill(form: FormState, contact: &Contact) -> FormState {
    form.with("name", &contact.name)
        .with("function", &contact.function)
        .with("email", &contact.email)
        .with("phone", &contact.phone)
        .with("source", &contact.source)
        .with("version", contact.version)
}

/// The alliance and the partner, for who may write down contact persons.
pub(super) async fn open(cx: &Cx, slug: &str, id: &str) -> store::Result<(Scope, Partner)> {
    let scope = cx.scope(slug).await?;
    scope.write::<PartnerContacts>()?;
    let partner = partners::one(&scope.read::<Partners>()?, number(id)?).await?;
    if scope.has_terms() { Ok((scope, partner)) } else { Err(Error::Terms) }
}

async fn find(scope: &Scope, partner: &Partner, id: Uuid) -> store::Result<Contact> {
    let all = partners::contacts(&scope.read::<PartnerContacts>()?, partner.id).await?;
    all.into_iter().find(|contact| contact.id == id).ok_or(Error::NotFound)
}

async fn save(cx: &Cx, scope: &Scope, partner: &Partner, id: Option<Uuid>, form: Form<ContactForm>) -> Answer {
    let again = async |state| render(cx, StatusCode::UNPROCESSABLE_ENTITY, scope, partner, state, id.is_none()).await;
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return again(state).await,
    };
    let write = scope.write::<PartnerContacts>()?;
    match partners::save_contact(&write, form.once, partner.id, id, input).await {
        Ok(()) => cx.done(form.once, &partner_path(scope.slug(), partner.id), "done-saved").await,
        Err(Error::Stale) => {
            let read = scope.read::<Partners>()?;
            let own = history::partner_is_mine(&read, partner.id, &["contact_changed"], id).await?;
            let now = find(scope, partner, id.unwrap_or_default()).await?;
            again(form.stale(&fill(FormState::new(Uuid::new_v4()), &now), Overtaken::new(own))).await
        }
        Err(error) => Err(error.into()),
    }
}

async fn render(cx: &Cx, status: StatusCode, scope: &Scope, partner: &Partner, form: FormState, new: bool) -> Answer {
    let view =
        View { place: place(scope), form, partner: (partner.id.to_string(), partner.organisation.name.clone()), new };
    cx.page(status, cx.alliance_frame(scope, Nav::Partners).await?, view, page)
}

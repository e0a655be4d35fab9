//! Contact persons of a member: for the desk alone.

use app::{
    form::{FormState, Overtaken},
    frame::Nav,
    partners::network::{
        contact::{View, page},
        network_path,
    },
};
use axum::http::StatusCode;
use domain::partners::ContactForm;
use store::{
    Error,
    partners::{
        Contact,
        network::{self, Member},
    },
    route::history,
    scope::Desk,
};
use uuid::Uuid;

use crate::http::{Answer, Cx, Form, Path, Press};

pub async fn get_new(cx: Cx, Path(id): Path<Uuid>) -> Answer {
    let (_, member) = open(&cx, id).await?;
    let form = cx.form(|form| form.with("version", 0)).await?;
    render(&cx, StatusCode::OK, &member, form, true).await
}

pub async fn post_new(cx: Cx, Path(id): Path<Uuid>, form: Form<ContactForm>) -> Answer {
    save(&cx, id, None, form).await
}

pub async fn get(cx: Cx, Path((id, contact)): Path<(Uuid, Uuid)>) -> Answer {
    let (desk, member) = open(&cx, id).await?;
    let contact = find(&desk, id, contact).await?;
    let form = cx.form(|form| fill(form, &contact)).await?;
    render(&cx, StatusCode::OK, &member, form, false).await
}

pub async fn post(cx: Cx, Path((id, contact)): Path<(Uuid, Uuid)>, form: Form<ContactForm>) -> Answer {
    let (desk, _) = open(&cx, id).await?;
    find(&desk, id, contact).await?;
    save(&cx, id, Some(contact), form).await
}

pub async fn remove(cx: Cx, Path((id, contact)): Path<(Uuid, Uuid)>, form: Form<Press>) -> Answer {
    let (desk, _) = open(&cx, id).await?;
    network::remove_network_contact(&desk, form.once, id, contact).await?;
    cx.done(form.once, &network_path(&format!("/{id}")), "done-removed").await
}

async fn open(cx: &Cx, id: Uuid) -> store::Result<(Desk, Member)> {
    let national = cx.national()?;
    Ok((national.desk()?, network::member(&national, id).await?))
}

async fn find(desk: &Desk, member: Uuid, id: Uuid) -> store::Result<Contact> {
    let all = network::network_contacts(desk, member).await?;
    all.into_iter().find(|contact| contact.id == id).ok_or(Error::NotFound)
}

fn fill(form: FormState, contact: &Contact) -> FormState {
    form.with("name", &contact.name)
        .with("function", &contact.function)
        .with("email", &contact.email)
        .with("phone", &contact.phone)
        .with("source", &contact.source)
        .with("version", contact.version)
}

async fn save(cx: &Cx, id: Uuid, contact: Option<Uuid>, form: Form<ContactForm>) -> Answer {
    let (desk, member) = open(cx, id).await?;
    let again = async |state| render(cx, StatusCode::UNPROCESSABLE_ENTITY, &member, state, contact.is_none()).await;
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return again(state).await,
    };
    match network::save_network_contact(&desk, form.once, id, contact, input).await {
        Ok(()) => cx.done(form.once, &network_path(&format!("/{id}")), "done-saved").await,
        Err(Error::Stale) => {
            let admin = desk.national().admin()?;
            let own = history::is_mine_national(&admin, "network", &id.to_string()).await?;
            let now = find(&desk, id, contact.unwrap_or_default()).await?;
            again(form.stale(&fill(FormState::new(Uuid::new_v4()), &now), Overtaken::new(own))).await
        }
        Err(error) => Err(error.into()),
    }
}

async fn render(cx: &Cx, status: StatusCode, member: &Member, form: FormState, new: bool) -> Answer {
    let view = View { form, member: (member.id.to_string(), member.organisation.name.clone()), new };
    cx.page(status, cx.frame(Some(Nav::Network)).await?, view, page)
}

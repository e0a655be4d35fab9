//! One member, and where it stands.

use app::{
    form::{FormState, Overtaken},
    frame::Nav,
    partners::{
        network::{
            member::{Change, View, page},
            network_path,
        },
        partner::Contact,
    },
};
use axum::http::StatusCode;
use domain::partners::network::{NetworkStatus, StandingForm};
use store::{
    Error,
    partners::network::{self, Member, MemberChange},
    reference,
    route::history,
};
use uuid::Uuid;

use super::{kind_name, place_name};
use crate::http::{Answer, Cx, Form, Path};

pub async fn get(cx: Cx, Path(id): Path<Uuid>) -> Answer {
    let national = cx.national()?;
    let member = match network::member(&national, id).await {
        Ok(member) => member,
        // It went into another one.
        Err(Error::NotFound) => {
            let into = network::member_merged_into(&national, id).await?.ok_or(Error::NotFound)?;
            return Ok(cx.to(&network_path(&format!("/{into}"))));
        }
        Err(error) => return Err(error.into()),
    };
    let form = cx.form(|form| fill(form, &member)).await?;
    render(&cx, StatusCode::OK, member, form, false).await
}

fn fill(form: FormState, member: &Member) -> FormState {
    form.with("status", member.standing.status.as_str())
        .with("on", member.standing.since().map(|on| on.to_string()).unwrap_or_default())
        .with("version", member.version)
}

pub async fn post(cx: Cx, Path(id): Path<Uuid>, form: Form<StandingForm>) -> Answer {
    let national = cx.national()?;
    let desk = national.desk()?;
    let member = network::member(&national, id).await?;
    let refused = StatusCode::UNPROCESSABLE_ENTITY;
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return render(&cx, refused, member, state, false).await,
    };
    match network::save_standing(&desk, form.once, id, input).await {
        Ok(()) => cx.done(form.once, &network_path(&format!("/{id}")), "done-saved").await,
        Err(Error::Stale) => {
            let own = history::is_mine_national(&national.admin()?, "network", &id.to_string()).await?;
            let now = network::member(&national, id).await?;
            let state = form.stale(&fill(FormState::new(Uuid::new_v4()), &now), Overtaken::new(own));
            render(&cx, refused, now, state, true).await
        }
        Err(Error::Refused(why @ ("date-future" | "date-order"))) => {
            render(&cx, refused, member, form.refused("on", date_error(why)), false).await
        }
        Err(error) => Err(error.into()),
    }
}

/// What is wrong with a day, as a locale key.
pub(super) fn date_error(why: &str) -> &'static str {
    if why == "date-future" { "partners-date-future" } else { "network-date-order" }
}

async fn render(cx: &Cx, status: StatusCode, member: Member, form: FormState, overtaken: bool) -> Answer {
    let national = cx.national()?;
    let organisation = member.organisation;
    let municipalities = reference::all_municipalities(&cx.app.store).await?;
    let contacts = match national.desk() {
        Ok(desk) => Some(network::network_contacts(&desk, member.id).await?),
        Err(_) => None,
    };
    let places = network::local_places(&national, organisation.id).await?;
    let changes = network::member_changes(&national, member.id).await?;
    let standing = member.standing;
    let view = View {
        id: member.id.to_string(),
        kind: kind_name(&organisation.kind, cx.text.lang),
        sector: organisation.sector,
        municipality: place_name(&municipalities, organisation.municipality.as_ref()),
        website: organisation.website,
        name: organisation.name,
        status: standing.status,
        asked_on: standing.asked_on,
        joined_on: standing.joined_on,
        left_on: standing.left_on,
        earlier: standing.earlier,
        shown: member.shown,
        promise: member.promise,
        promise_shown: member.promise_shown,
        source: member.source,
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
        places: places.into_iter().map(|place| (format!("/a/{}", place.slug), place.name, place.status)).collect(),
        all_places: national.is_admin(),
        changes: changes.into_iter().map(change).collect(),
    };
    cx.page(status, cx.frame(Some(Nav::Network)).await?, view, page)
}

fn change(change: MemberChange) -> Change {
    let to = change.fields["status"][1].as_str().and_then(NetworkStatus::parse);
    Change { at: domain::time::local(change.at), by: change.by, action: change.action, status: to }
}

//! Adding a member, and correcting what is known of one. Whose name looks like one that is known is asked which it is, so that an
//! organisation exists once.

use app::{
    form::{FormState, Overtaken},
    frame::Nav,
    partners::network::{
        form::{View, page},
        network_path,
    },
};
use axum::http::StatusCode;
use domain::partners::{
    Sector,
    network::{MemberForm, NetworkStatus},
};
use store::{
    Error,
    partners::{
        Alike,
        network::{self, Member},
    },
    reference,
    route::history,
};
use uuid::Uuid;

use super::{alike_views, kinds, member::date_error};
use crate::{
    alliance::choosable,
    content::reference::partner_kind,
    http::{Answer, Cx, Form, Path},
};

const REFUSED: StatusCode = StatusCode::UNPROCESSABLE_ENTITY;

pub async fn get_new(cx: Cx) -> Answer {
    cx.national()?.desk()?;
    let form = cx
        .form(|form| form.with("version", 0).with("member_version", 0).with("status", NetworkStatus::Joined.as_str()))
        .await?;
    render(&cx, StatusCode::OK, form, Page::default()).await
}

pub async fn post_new(cx: Cx, form: Form<MemberForm>) -> Answer {
    let desk = cx.national()?.desk()?;
    let again = async |state, alike| render(&cx, REFUSED, state, Page { alike, ..Page::default() }).await;
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return again(state, Vec::new()).await,
    };
    if input.status.is_empty() {
        return again(form.refused("status", "error-choose"), Vec::new()).await;
    }
    let alike = network::network_alike(&desk, &input.name).await?;
    // One of those that were offered, and not what somebody made up.
    let chosen = alike.iter().find(|alike| alike.organisation.id.to_string() == input.same);
    let sector = sector(input);
    if chosen.is_none() && sector.is_none() {
        return again(form.refused("sector", "error-choose"), alike).await;
    }
    let chosen_id = chosen.map(|alike| alike.organisation.id);
    match network::add_member(&desk, form.once, input, sector, chosen_id).await {
        Ok(id) => cx.done(form.once, &network_path(&format!("/{id}")), "done-added").await,
        Err(Error::Refused("network-listed")) => {
            let mut state = form.refused("same", "network-listed");
            if let (Some(member), Some(error)) = (chosen.and_then(|alike| alike.membership), state.errors.last_mut()) {
                error.link = Some((cx.text.get("network-to-member"), network_path(&format!("/{member}"))));
            }
            again(state, alike).await
        }
        Err(Error::Refused(why)) => match known_refusal(why) {
            Some((field, key)) => again(form.refused(field, key), alike).await,
            None => Err(Error::Refused(why).into()),
        },
        Err(error) => Err(error.into()),
    }
}

/// The field that a refusal is about, and what it says.
fn known_refusal(why: &'static str) -> Option<(&'static str, &'static str)> {
    match why {
        "partner-alike" => Some(("same", "error-choose")),
        "municipality-unknown" => Some(("municipality", "error-choose")),
        "date-future" | "date-order" => Some(("on", date_error(why))),
        _ => None,
    }
}

pub async fn get(cx: Cx, Path(id): Path<Uuid>) -> Answer {
    let national = cx.national()?;
    national.desk()?;
    let member = network::member(&national, id).await?;
    let form = cx.form(|form| fill(form, &member)).await?;
    render(&cx, StatusCode::OK, form, Page { member: Some(member), ..Page::default() }).await
}

pub async fn post(cx: Cx, Path(id): Path<Uuid>, form: Form<MemberForm>) -> Answer {
    let national = cx.national()?;
    let desk = national.desk()?;
    let member = network::member(&national, id).await?;
    let again = async |state, overtaken, alike| {
        let member = Some(network::member(&national, id).await?);
        render(&cx, REFUSED, state, Page { member, alike, overtaken }).await
    };
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return again(state, false, Vec::new()).await,
    };
    let Some(sector) = sector(input) else {
        return again(form.refused("sector", "error-choose"), false, Vec::new()).await;
    };
    match network::save_member(&desk, form.once, id, input, sector).await {
        Ok(()) => cx.done(form.once, &network_path(&format!("/{id}")), "done-saved").await,
        Err(Error::Stale) => {
            let own = history::is_mine_national(&national.admin()?, "network", &id.to_string()).await?;
            let now = network::member(&national, id).await?;
            again(form.stale(&fill(FormState::new(Uuid::new_v4()), &now), Overtaken::new(own)), true, Vec::new()).await
        }
        Err(Error::Refused("partner-alike")) => {
            let mut alike = network::network_alike(&desk, &input.name).await?;
            alike.retain(|alike| alike.organisation.id != member.organisation.id);
            let double = alike.iter().any(|alike| alike.organisation.id.to_string() == input.same);
            let key = if double { "partners-alike-double" } else { "error-choose" };
            again(form.refused("same", key), false, alike).await
        }
        Err(Error::Refused(why)) => match known_refusal(why) {
            Some((field, key)) => again(form.refused(field, key), false, Vec::new()).await,
            None => Err(Error::Refused(why).into()),
        },
        Err(error) => Err(error.into()),
    }
}

/// The sector that was chosen, or that of the kind.
fn sector(input: &MemberForm) -> Option<Sector> {
    input.sector().or_else(|| partner_kind(&input.kind).map(|kind| kind.sector))
}

fn fill(form: FormState, member: &Member) -> FormState {
    let organisation = &member.organisation;
    let tick = |yes: bool| if yes { "ja" } else { "" };
    form.with("name", &organisation.name)
        .with("kind", &organisation.kind)
        .with("sector", organisation.sector.as_str())
        .with("municipality", organisation.municipality.clone().unwrap_or_default())
        .with("website", &organisation.website)
        .with("promise", &member.promise)
        .with("shown", tick(member.shown))
        .with("promise_shown", tick(member.promise_shown))
        .with("source", &member.source)
        .with("version", organisation.version)
        .with("member_version", member.version)
}

/// What differs between adding and correcting.
#[derive(Default)]
struct Page {
    member: Option<Member>,
    alike: Vec<Alike>,
    overtaken: bool,
}

async fn render(cx: &Cx, status: StatusCode, form: FormState, about: Page) -> Answer {
    let municipalities = reference::all_municipalities(&cx.app.store).await?;
    let mut places = choosable(cx).await?;
    // It may be known for a municipality that is not there any more.
    if let Some(code) = about.member.as_ref().and_then(|member| member.organisation.municipality.clone())
        && !places.iter().any(|(known, _)| *known == code)
    {
        let name = super::place_name(&municipalities, Some(&code));
        places.push((code, name));
    }
    let view = View {
        form,
        member: about.member.as_ref().map(|member| (member.id.to_string(), member.organisation.name.clone())),
        kinds: kinds(cx.text.lang),
        municipalities: places,
        alike: alike_views(about.alike, &municipalities, cx.text.lang),
        overtaken: about.member.filter(|_| about.overtaken).map(|member| member.organisation.name),
    };
    cx.page(status, cx.frame(Some(Nav::Network)).await?, view, page)
}

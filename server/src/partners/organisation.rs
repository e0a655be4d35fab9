//! Adding an organisation to the register, and correcting what is known of one. Whose name looks like one that is known is asked which it
//! is, so that an organisation exists once.

use app::{
    form::{FormState, Overtaken},
    frame::Nav,
    partners::{
        merge::merge_url,
        organisation::{Alike as AlikeView, View, page},
    },
};
use axum::http::StatusCode;
use domain::partners::{OrganisationForm, Sector};
use store::{
    Error,
    partners::{self, Alike, Partner},
    reference,
    route::history,
    scope::{Partners, Progress, Read, Scope},
};
use uuid::Uuid;

use super::{kind_name, number, partner_path, place_name};
use crate::{
    alliance::place,
    content::reference::{partner_kind, partner_kinds},
    http::{Answer, Cx, Form, Path},
};

pub async fn get_new(cx: Cx, Path(slug): Path<String>) -> Answer {
    let scope = cx.scope(&slug).await?;
    scope.write::<Partners>()?;
    let here = store::alliance::settings::facts(&scope.read::<Progress>()?).await?.municipalities;
    let form = cx
        .form(|form| {
            let form = form.with("version", 0);
            match here.as_slice() {
                [only] => form.with("municipality", &only.code),
                _ => form,
            }
        })
        .await?;
    render(&cx, StatusCode::OK, &scope, form, Page::default()).await
}

pub async fn post_new(cx: Cx, Path(slug): Path<String>, form: Form<OrganisationForm>) -> Answer {
    let scope = cx.scope(&slug).await?;
    let write = scope.write::<Partners>()?;
    let again = async |state, alike| {
        render(&cx, StatusCode::UNPROCESSABLE_ENTITY, &scope, state, Page { alike, ..Page::default() }).await
    };
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return again(state, Vec::new()).await,
    };
    let alike = partners::alike(&write.reading(), &input.name).await?;
    // One of those that were offered, and not what somebody made up.
    let chosen = alike.iter().find(|alike| alike.organisation.id.to_string() == input.same);
    let id = match (chosen, sector(input)) {
        (Some(chosen), _) => partners::add_existing(&write, form.once, chosen.organisation.id).await?,
        (None, None) => return again(form.refused("sector", "error-choose"), alike).await,
        (None, Some(sector)) => match partners::add(&write, form.once, input, sector).await {
            Ok(id) => id,
            Err(Error::Refused(why)) => return again(form.refused(field(why), "error-choose"), alike).await,
            Err(error) => return Err(error.into()),
        },
    };
    cx.done(form.once, &partner_path(&slug, id), "done-added").await
}

pub async fn get(cx: Cx, Path((slug, id)): Path<(String, String)>) -> Answer {
    let scope = cx.scope(&slug).await?;
    let read = scope.write::<Partners>()?.reading();
    let partner = partners::one(&read, number(&id)?).await?;
    if partners::is_shared(&read, partner.organisation.id).await? {
        return Err(Error::Refused("organisation-shared").into());
    }
    let form = cx.form(|form| fill(form, &partner)).await?;
    render(&cx, StatusCode::OK, &scope, form, Page { partner: Some(partner), ..Page::default() }).await
}

pub async fn post(cx: Cx, Path((slug, id)): Path<(String, String)>, form: Form<OrganisationForm>) -> Answer {
    let scope = cx.scope(&slug).await?;
    let write = scope.write::<Partners>()?;
    let partner = partners::one(&write.reading(), number(&id)?).await?;
    let again = async |state, overtaken, alike| {
        let partner = partners::one(&write.reading(), partner.id).await?;
        let page = Page { partner: Some(partner), overtaken, alike };
        render(&cx, StatusCode::UNPROCESSABLE_ENTITY, &scope, state, page).await
    };
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return again(state, false, Vec::new()).await,
    };
    let Some(sector) = sector(input) else {
        return again(form.refused("sector", "error-choose"), false, Vec::new()).await;
    };
    match partners::save(&write, form.once, partner.id, input, sector).await {
        Ok(()) => cx.done(form.once, &partner_path(&slug, partner.id), "done-saved").await,
        Err(Error::Stale) => {
            let own = history::partner_is_mine(&write.reading(), partner.id, &["changed"], None).await?;
            let now = partners::one(&write.reading(), partner.id).await?;
            again(form.stale(&fill(FormState::new(Uuid::new_v4()), &now), Overtaken::new(own)), true, Vec::new()).await
        }
        Err(Error::Refused("partner-alike")) => {
            let mut alike = partners::alike(&write.reading(), &input.name).await?;
            alike.retain(|alike| alike.organisation.id != partner.organisation.id);
            let chosen = alike.iter().find(|alike| alike.organisation.id.to_string() == input.same);
            let mut state =
                form.refused("same", if chosen.is_some() { "partners-alike-double" } else { "error-choose" });
            // Two on one list that are the same are merged, not renamed.
            if let (Some(other), Some(error)) = (chosen.and_then(|alike| alike.membership), state.errors.last_mut()) {
                let there = merge_url(&slug, &other.to_string(), &partner.id.to_string());
                error.link = Some((cx.text.get("partners-alike-merge"), there));
            }
            again(state, false, alike).await
        }
        Err(Error::Refused("parent-circle")) => {
            again(form.refused("parent", "partners-parent-circle"), false, Vec::new()).await
        }
        Err(Error::Refused(why @ ("municipality-unknown" | "parent-unknown"))) => {
            again(form.refused(field(why), "error-choose"), false, Vec::new()).await
        }
        Err(error) => Err(error.into()),
    }
}

/// The sector that was chosen, or that of the kind.
fn sector(input: &OrganisationForm) -> Option<Sector> {
    input.sector().or_else(|| partner_kind(&input.kind).map(|kind| kind.sector))
}

/// The field that a refusal is about.
fn field(why: &str) -> &'static str {
    match why {
        "municipality-unknown" => "municipality",
        "partner-alike" => "same",
        _ => "parent",
    }
}

fn fill(form: FormState, partner: &Partner) -> FormState {
    let organisation = &partner.organisation;
    form.with("name", &organisation.name)
        .with("kind", &organisation.kind)
        .with("sector", organisation.sector.as_str())
        .with("municipality", organisation.municipality.clone().unwrap_or_default())
        .with("parent", organisation.parent.map(|id| id.to_string()).unwrap_or_default())
        .with("website", &organisation.website)
        .with("version", organisation.version)
}

/// What differs between adding and correcting.
#[derive(Default)]
struct Page {
    partner: Option<Partner>,
    alike: Vec<Alike>,
    overtaken: bool,
}

async fn render(cx: &Cx, status: StatusCode, scope: &Scope, form: FormState, about: Page) -> Answer {
    let lang = cx.text.lang;
    let read = scope.read::<Partners>()?;
    let municipalities = reference::all_municipalities(&cx.app.store).await?;
    let covered = store::alliance::settings::facts(&scope.read::<Progress>()?).await?.municipalities;
    let mut choosable: Vec<(String, String)> = covered.into_iter().map(|one| (one.code, one.name)).collect();
    // An organisation may be known for another place than those of the alliance.
    if let Some(code) = about.partner.as_ref().and_then(|partner| partner.organisation.municipality.clone())
        && !choosable.iter().any(|(known, _)| *known == code)
    {
        let name = place_name(&municipalities, Some(&code));
        choosable.push((code, name));
    }
    let view = View {
        place: place(scope),
        partner: about.partner.as_ref().map(|partner| (partner.id.to_string(), partner.organisation.name.clone())),
        kinds: partner_kinds().iter().map(|kind| (kind.key.clone(), kind.name.get(lang).clone())).collect(),
        municipalities: choosable,
        parents: parents(cx, &read, about.partner.as_ref().map(|partner| partner.organisation.id)).await?,
        alike: about
            .alike
            .into_iter()
            .map(|alike| {
                let about = [
                    kind_name(&alike.organisation.kind, lang),
                    place_name(&municipalities, alike.organisation.municipality.as_ref()),
                ];
                AlikeView {
                    id: alike.organisation.id.to_string(),
                    name: alike.organisation.name,
                    about: about.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", "),
                    listed: alike.membership.is_some(),
                }
            })
            .collect(),
        overtaken: about.partner.filter(|_| about.overtaken).map(|partner| partner.organisation.name),
        form,
    };
    cx.page(status, cx.alliance_frame(scope, Nav::Partners).await?, view, page)
}

/// Organisations that another can be a branch of, by name.
async fn parents(cx: &Cx, read: &Read<Partners>, but: Option<Uuid>) -> store::Result<Vec<(String, String)>> {
    let all = partners::organisations(read).await?;
    let mut parents: Vec<(String, String)> = all
        .into_iter()
        .filter(|(organisation, _)| Some(organisation.id) != but)
        .map(|(organisation, _)| (organisation.id.to_string(), organisation.name))
        .collect();
    cx.text.sort_by_name(&mut parents, |(_, name)| name);
    Ok(parents)
}

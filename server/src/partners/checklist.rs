//! The starter checklist, one sector at a time. Which kinds are likely follows from the population of the alliance's municipalities.

use std::collections::HashMap;

use app::{
    form::{FormState, Overtaken},
    frame::Nav,
    partners::{
        checklist::{Kind, View, answer_field, checklist_url, name_field, page},
        partners_path,
    },
};
use axum::http::StatusCode;
use domain::partners::{ChecklistAnswer, ChecklistForm, FindsFamilies, NameKey, OrganisationForm, PartnerKind, Sector};
use store::{
    Error,
    partners::{self, Partner},
    reference,
    route::history,
    scope::{Partners, Progress, Read, Scope},
};
use uuid::Uuid;

use crate::{
    alliance::place,
    content::reference::partner_kinds,
    http::{Answer, Cx, Form, Path},
};

pub async fn get(cx: Cx, Path(slug): Path<String>) -> Answer {
    let scope = cx.scope(&slug).await?;
    let stored = stored(&cx, &scope.write::<Partners>()?.reading()).await?;
    let form = cx.form(|_| stored).await?;
    render(&cx, StatusCode::OK, &scope, form).await
}

/// What is stored of the sector in the address.
async fn stored(cx: &Cx, read: &Read<Partners>) -> store::Result<FormState> {
    let (sector, answers) = (sector(cx), partners::checklist(read).await?);
    let form = FormState::new(Uuid::new_v4()).with("version", partners::checklist_version(read, sector).await?);
    let here = partner_kinds().iter().filter(|kind| kind.sector == sector);
    Ok(here
        .filter_map(|kind| Some((kind, answers.get(&kind.key)?)))
        .fold(form, |form, (kind, answer)| form.with(&answer_field(&kind.key), answer.as_str())))
}

pub async fn post(cx: Cx, Path(slug): Path<String>, form: Form<ChecklistForm>) -> Answer {
    let scope = cx.scope(&slug).await?;
    let write = scope.write::<Partners>()?;
    let again = async |state| render(&cx, StatusCode::UNPROCESSABLE_ENTITY, &scope, state).await;
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return again(state).await,
    };
    let sector = sector(&cx);
    let kinds: Vec<&PartnerKind> = partner_kinds().iter().filter(|kind| kind.sector == sector).collect();
    let covered = store::alliance::settings::facts(&scope.read::<Progress>()?).await?.municipalities;
    let municipality = match covered.as_slice() {
        [only] => only.code.clone(),
        _ => String::new(),
    };
    let named: Vec<(&PartnerKind, OrganisationForm)> = kinds
        .iter()
        .filter(|kind| !input.name(&kind.key).is_empty())
        .map(|kind| {
            let organisation = OrganisationForm {
                name: input.name(&kind.key).to_owned(),
                kind: kind.key.clone(),
                municipality: municipality.clone(),
                ..OrganisationForm::default()
            };
            (*kind, organisation)
        })
        .collect();
    let answers: Vec<(&PartnerKind, Option<ChecklistAnswer>)> =
        kinds.iter().map(|kind| (*kind, input.answer(&kind.key))).collect();
    match partners::save_checklist(&write, form.once, (sector, input.version()), &answers, &named).await {
        Ok(()) => {}
        // Which of two it is, is asked on the page that adds one.
        Err(Error::Refused("partner-alike")) => {
            let new: Vec<&str> = named.iter().map(|(_, form)| form.name.as_str()).collect();
            let alike = partners::are_alike(&write.reading(), &new).await?;
            let mut state = form.state();
            for ((kind, _), _) in named.iter().zip(alike).filter(|(_, alike)| *alike) {
                state.error(&name_field(&kind.key), "partners-checklist-alike");
            }
            return again(state).await;
        }
        Err(Error::Refused("partner-twice")) => {
            let new: Vec<&str> = named.iter().map(|(_, form)| form.name.as_str()).collect();
            let mut state = form.state();
            if let Some((kind, _)) = NameKey::twice(&new).and_then(|place| named.get(place)) {
                state.error(&name_field(&kind.key), "partners-checklist-twice");
            }
            return again(state).await;
        }
        Err(Error::Stale) => {
            let own = history::checklist_is_mine(&write.reading(), sector).await?;
            return again(form.stale(&stored(&cx, &write.reading()).await?, Overtaken::new(own))).await;
        }
        Err(error) => return Err(error.into()),
    }
    let next = Sector::ALL.into_iter().skip_while(|one| *one != sector).nth(1);
    let next = next.map_or_else(|| partners_path(&slug, ""), |next| checklist_url(&slug, next));
    cx.done(form.once, &next, "done-saved").await
}

/// The sector in the address, or the first.
fn sector(cx: &Cx) -> Sector {
    cx.param("sector").and_then(|sector| Sector::parse(&sector)).unwrap_or(Sector::ALL[0])
}

/// Inhabitants of the largest municipality: what one town has, its neighbours share.
pub(super) async fn population(cx: &Cx, scope: &Scope) -> store::Result<i32> {
    let covered = store::alliance::settings::facts(&scope.read::<Progress>()?).await?.municipalities;
    let all = reference::all_municipalities(&cx.app.store).await?;
    let here = all.iter().filter(|one| covered.iter().any(|covered| covered.code == one.code));
    Ok(here.map(|one| one.population).max().unwrap_or(0))
}

/// Whether a kind was dealt with: ticked, skipped, or with a partner on the list.
fn is_open(kind: &PartnerKind, answers: &HashMap<String, ChecklistAnswer>, all: &[Partner]) -> bool {
    !answers.contains_key(&kind.key) && !all.iter().any(|one| one.organisation.kind == kind.key)
}

/// Likely kinds that have no answer yet.
pub(super) async fn unanswered(cx: &Cx, read: &Read<Partners>, all: &[Partner]) -> store::Result<usize> {
    let population = population(cx, read.scope()).await?;
    let answers = partners::checklist(read).await?;
    let likely = partner_kinds().iter().filter(|kind| kind.is_likely(population));
    Ok(likely.filter(|kind| is_open(kind, &answers, all)).count())
}

async fn render(cx: &Cx, status: StatusCode, scope: &Scope, form: FormState) -> Answer {
    let lang = cx.text.lang;
    let read = scope.write::<Partners>()?.reading();
    let all = partners::register(&read).await?;
    let answers = partners::checklist(&read).await?;
    let population = population(cx, scope).await?;
    let now = sector(cx);
    let (likely, others): (Vec<_>, Vec<_>) =
        partner_kinds().iter().filter(|kind| kind.sector == now).partition(|kind| kind.is_likely(population));
    let kind = |kind: &PartnerKind| Kind {
        key: kind.key.clone(),
        name: kind.name.get(lang).clone(),
        gives: kind.gives.get(lang).clone(),
        finds_families: kind.finds_families != FindsFamilies::No,
        partners: all
            .iter()
            .filter(|one| one.organisation.kind == kind.key)
            .map(|one| (one.id.to_string(), one.organisation.name.clone()))
            .collect(),
    };
    let open = |sector: Sector| {
        let likely = partner_kinds().iter().filter(|kind| kind.sector == sector && kind.is_likely(population));
        likely.filter(|kind| is_open(kind, &answers, &all)).count()
    };
    let view = View {
        place: place(scope),
        form,
        sector: now,
        sectors: Sector::ALL.map(|sector| (sector, open(sector))).to_vec(),
        likely: likely.into_iter().map(kind).collect(),
        others: others.into_iter().map(kind).collect(),
    };
    cx.page(status, cx.alliance_frame(scope, Nav::Partners).await?, view, page)
}

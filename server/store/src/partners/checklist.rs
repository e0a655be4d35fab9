//! The starter checklist (startlijst): kinds of organisations that probably exist here, to name, to tick or to skip.

use std::collections::HashMap;

use domain::partners::{ChecklistAnswer, NameKey, OrganisationForm, PartnerKind, Sector};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, Set, sea_query::OnConflict};
use serde_json::json;
use uuid::Uuid;

use super::{
    organisation::{create, none_alike},
    register::list,
};
use crate::{
    Error, Result,
    alliance::touch,
    entity::{partner_checklist, partner_checklist_page},
    scope::{Partners, Read, Write},
    work::{Work, next_version},
};

/// What was answered, by key of the kind. Kinds that got a name are partners now and stand in the register.
pub async fn checklist(read: &Read<Partners>) -> Result<HashMap<String, ChecklistAnswer>> {
    let rows = partner_checklist::Entity::find()
        .filter(partner_checklist::Column::AllianceId.eq(read.alliance().id))
        .all(read.db())
        .await?;
    Ok(rows.into_iter().filter_map(|row| Some((row.kind, ChecklistAnswer::parse(&row.answer)?))).collect())
}

/// The version of a sector's page; 0 when nobody saved it yet.
pub async fn checklist_version(read: &Read<Partners>, sector: Sector) -> Result<i64> {
    let key = (read.alliance().id, sector.as_str().to_owned());
    let row = partner_checklist_page::Entity::find_by_id(key).one(read.db()).await?;
    Ok(row.map_or(0, |row| row.version))
}

/// [`Error::Stale`] when somebody saved this page after `version`.
async fn next(work: &Work, alliance: Uuid, sector: Sector, version: i64) -> Result<()> {
    let new = partner_checklist_page::ActiveModel {
        alliance_id: Set(alliance),
        sector: Set(sector.as_str().to_owned()),
        version: Set(next_version(version)?),
    };
    let key = [partner_checklist_page::Column::AllianceId, partner_checklist_page::Column::Sector];
    let saved = if version == 0 {
        partner_checklist_page::Entity::insert(new)
            .on_conflict(OnConflict::columns(key).do_nothing().to_owned())
            .exec_without_returning(&work.tx)
            .await?
    } else {
        partner_checklist_page::Entity::update_many()
            .set(new)
            .filter(partner_checklist_page::Column::AllianceId.eq(alliance))
            .filter(partner_checklist_page::Column::Sector.eq(sector.as_str()))
            .filter(partner_checklist_page::Column::Version.eq(version))
            .exec(&work.tx)
            .await?
            .rows_affected
    };
    if saved == 0 { Err(Error::Stale) } else { Ok(()) }
}

/// Saves the answers for these kinds of one sector, in place of those of before, and puts what got a name on the list.
/// `Refused("partner-alike")` when a name may be of an organisation that is known, `Refused("partner-twice")` when two of these may be one.
pub async fn save_checklist(
    write: &Write<Partners>,
    once: Uuid,
    (sector, version): (Sector, i64),
    answers: &[(&PartnerKind, Option<ChecklistAnswer>)],
    named: &[(&PartnerKind, OrganisationForm)],
) -> Result<()> {
    let work = write.begin(once).await?;
    let id = write.alliance().id;
    next(&work, id, sector, version).await?;
    let new: Vec<&str> = named.iter().map(|(_, form)| form.name.as_str()).collect();
    if NameKey::twice(&new).is_some() {
        return Err(Error::Refused("partner-twice"));
    }
    none_alike(&work, write, &new).await?;
    partner_checklist::Entity::delete_many()
        .filter(partner_checklist::Column::AllianceId.eq(id))
        .filter(partner_checklist::Column::Kind.is_in(answers.iter().map(|(kind, _)| &*kind.key)))
        .exec(&work.tx)
        .await?;
    let rows: Vec<_> = answers
        .iter()
        .filter_map(|(kind, answer)| {
            Some(partner_checklist::ActiveModel {
                alliance_id: Set(id),
                kind: Set(kind.key.clone()),
                answer: Set((*answer)?.as_str().to_owned()),
            })
        })
        .collect();
    if !rows.is_empty() {
        partner_checklist::Entity::insert_many(rows).exec_without_returning(&work.tx).await?;
    }
    for (kind, form) in named {
        let organisation = create(&work, write.alliance().fictional, form, kind.sector).await?;
        list(&work, write, organisation).await?;
    }
    work.audit("partner", "checklist", "checklist", json!({ "named": named.len(), "sector": sector.as_str() })).await?;
    touch(&work, id).await?;
    work.commit().await
}

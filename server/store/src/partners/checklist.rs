//! The starter checklist (startlijst): kinds of organisations that probably exist here, to name, to tick or to skip.

use std::collections::HashMap;

use domain::partners::{ChecklistAnswer, OrganisationForm, PartnerKind};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, Set};
use serde_json::json;
use uuid::Uuid;

use super::{
    organisation::{create, none_alike},
    register::list,
};
use crate::{
    Result,
    alliance::touch,
    entity::partner_checklist,
    scope::{Partners, Read, Write},
};

/// What was answered, by key of the kind. Kinds that got a name are partners now and stand in the register.
pub async fn checklist(read: &Read<Partners>) -> Result<HashMap<String, ChecklistAnswer>> {
    let rows = partner_checklist::Entity::find()
        .filter(partner_checklist::Column::AllianceId.eq(read.alliance().id))
        .all(read.db())
        .await?;
    Ok(rows.into_iter().filter_map(|row| Some((row.kind, ChecklistAnswer::parse(&row.answer)?))).collect())
}

/// Saves the answers for these kinds, in place of those of before, and puts what got a name on the list. `Refused("partner-alike")` when a
/// name may be of an organisation that is known.
pub async fn save_checklist(
    write: &Write<Partners>,
    once: Uuid,
    answers: &[(&PartnerKind, Option<ChecklistAnswer>)],
    named: &[(&PartnerKind, OrganisationForm)],
) -> Result<()> {
    let work = write.begin(once).await?;
    let id = write.alliance().id;
    let new: Vec<&str> = named.iter().map(|(_, form)| form.name.as_str()).collect();
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
        let organisation = create(&work, write, form, kind.sector).await?;
        list(&work, write, organisation).await?;
    }
    work.audit("partner", "checklist", "checklist", json!({ "named": named.len() })).await?;
    touch(&work, id).await?;
    work.commit().await
}

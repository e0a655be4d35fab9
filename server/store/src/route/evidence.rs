//! Evidence (bewijs) of a step: links, texts and files. Removed evidence can be put back for 30 days.

use domain::route::EvidenceForm;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, Set,
    sea_query::{ExprTrait, SimpleExpr},
};
use serde_json::json;
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use crate::{
    Error, Result,
    alliance::touch,
    entity::{evidence, evidence_file, person},
    scope::{Notes, Read, Write},
    work::millis,
};

/// A piece of evidence, without the bytes of its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    pub id: Uuid,
    /// Key of the step.
    pub step: String,
    pub year: Option<i32>,
    /// `link`, `text` or `file`.
    pub kind: String,
    pub title: String,
    /// The link, the text, or the name of the file.
    pub body: String,
    pub size: i32,
    pub added_by: String,
    pub added_at: OffsetDateTime,
}

/// A file that passed the upload checks.
#[derive(Clone, Debug)]
pub struct File {
    pub name: String,
    pub media_type: String,
    pub bytes: Vec<u8>,
}

/// For so long can removed evidence be put back.
const KEPT: Duration = Duration::days(30);

/// Evidence of a step, all years, oldest first. A coach sees none until it is shared.
pub async fn of_step(read: &Read<Notes>, key: &str) -> Result<Vec<Evidence>> {
    listed(read, evidence::Column::StepKey.eq(key).and(evidence::Column::RemovedAt.is_null())).await
}

/// Evidence of all steps, all years, oldest first.
pub async fn all(read: &Read<Notes>) -> Result<Vec<Evidence>> {
    listed(read, evidence::Column::RemovedAt.is_null()).await
}

/// Evidence that was removed and can still be put back.
pub async fn removed(read: &Read<Notes>, key: &str) -> Result<Vec<Evidence>> {
    let kept = evidence::Column::RemovedAt.gt(millis(read.store().now() - KEPT));
    listed(read, evidence::Column::StepKey.eq(key).and(kept)).await
}

async fn listed(read: &Read<Notes>, which: SimpleExpr) -> Result<Vec<Evidence>> {
    if read.only().is_some() {
        return Ok(Vec::new());
    }
    let rows = evidence::Entity::find()
        .filter(evidence::Column::AllianceId.eq(read.alliance().id))
        .filter(which)
        .order_by_asc(evidence::Column::AddedAt)
        .order_by_asc(evidence::Column::Id)
        .all(read.db())
        .await?;
    let people = person::Entity::find()
        .filter(person::Column::Id.is_in(rows.iter().filter_map(|row| row.added_by)))
        .all(read.db())
        .await?;
    Ok(rows
        .into_iter()
        .map(|row| Evidence {
            id: row.id,
            step: row.step_key,
            year: (row.year != 0).then_some(row.year),
            kind: row.kind,
            title: row.title,
            body: row.body,
            size: row.size,
            added_by: people
                .iter()
                .find(|person| Some(person.id) == row.added_by)
                .map(|person| person.name.clone())
                .unwrap_or_default(),
            added_at: row.added_at.0,
        })
        .collect())
}

/// Adds what was typed and the file, each as a piece of its own under the same title.
pub async fn add(
    write: &Write<Notes>,
    once: Uuid,
    key: &str,
    year: Option<i32>,
    form: &EvidenceForm,
    file: Option<File>,
) -> Result<()> {
    let work = write.begin(once).await?;
    let typed = form.body.trim();
    let typed = form.link().map(|link| ("link", link)).or((!typed.is_empty()).then(|| ("text", typed.to_owned())));
    let typed = typed.map(|(kind, body)| (kind, body, None));
    let file = file.map(|file| ("file", file.name.clone(), Some(file)));
    for (kind, body, file) in typed.into_iter().chain(file) {
        let id = Uuid::now_v7();
        evidence::ActiveModel {
            id: Set(id),
            alliance_id: Set(write.alliance().id),
            step_key: Set(key.to_owned()),
            year: Set(year.unwrap_or(0)),
            kind: Set(kind.to_owned()),
            title: Set(form.title.trim().to_owned()),
            body: Set(body),
            media_type: Set(file.as_ref().map(|file| file.media_type.clone()).unwrap_or_default()),
            size: Set(file.as_ref().map_or(0, |file| i32::try_from(file.bytes.len()).unwrap_or(i32::MAX))),
            added_by: Set(write.actor_id()),
            added_at: Set(work.at()),
            removed_at: Set(None),
        }
        .insert(&work.tx)
        .await?;
        if let Some(file) = file {
            let bytes = evidence_file::ActiveModel { evidence_id: Set(id), bytes: Set(file.bytes) };
            evidence_file::Entity::insert(bytes).exec_without_returning(&work.tx).await?;
        }
        // The title is free text: whoever reads the trail finds it through the id, as long as it exists.
        work.audit("evidence", key, "added", json!({ "id": id, "kind": kind })).await?;
    }
    touch(&work, write.alliance().id).await?;
    work.commit().await
}

/// The file of a piece of evidence.
pub async fn file(read: &Read<Notes>, id: Uuid) -> Result<File> {
    let row = evidence::Entity::find_by_id(id)
        .filter(evidence::Column::AllianceId.eq(read.alliance().id))
        .filter(evidence::Column::RemovedAt.is_null())
        .one(read.db())
        .await?
        .filter(|_| read.only().is_none())
        .ok_or(Error::NotFound)?;
    let file = evidence_file::Entity::find_by_id(id).one(read.db()).await?.ok_or(Error::NotFound)?;
    Ok(File { name: row.body, media_type: row.media_type, bytes: file.bytes })
}

/// Removes a piece of evidence, or puts it back. Answers the key of its step.
pub async fn remove(write: &Write<Notes>, once: Uuid, id: Uuid, removed: bool) -> Result<String> {
    let work = write.begin(once).await?;
    let row = evidence::Entity::find_by_id(id)
        .filter(evidence::Column::AllianceId.eq(write.alliance().id))
        .one(&work.tx)
        .await?
        .filter(|row| row.removed_at.is_none_or(|at| at.0 > work.now - KEPT))
        .ok_or(Error::NotFound)?;
    let key = row.step_key.clone();
    let mut row: evidence::ActiveModel = row.into();
    row.removed_at = Set(removed.then(|| work.at()));
    row.update(&work.tx).await?;
    work.audit("evidence", &key, if removed { "removed" } else { "restored" }, json!({ "id": id })).await?;
    touch(&work, write.alliance().id).await?;
    work.commit().await?;
    Ok(key)
}

//! Which partners of an alliance work together, and who says so. A row with both ends on one partner is the trace of a merge, and is not read.

use domain::{
    account::permission::Only,
    partners::{Closeness, Collaboration, CollaborationForm, Theme, Words},
};
use sea_orm::{ActiveModelTrait, ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, Set};
use serde_json::json;
use time::Date;
use uuid::Uuid;

use super::{pledge::lock, register::membership};
use crate::{
    Error, Result,
    alliance::touch,
    entity::collaboration,
    scope::{Collaborations, Read, Write},
    work::{Work, next_version},
};

pub(super) fn from_row(row: collaboration::Model) -> Option<Collaboration> {
    (row.one_id != row.other_id).then_some(())?;
    let words = Words {
        office: Closeness::parse(&row.office_says),
        one: Closeness::parse(&row.one_says),
        other: Closeness::parse(&row.other_says),
    };
    Some(Collaboration {
        id: row.id,
        one: row.one_id,
        other: row.other_id,
        closeness: Closeness::parse(&row.closeness)?,
        words,
        theme: Theme::parse(&row.theme),
        since: row.since,
        version: row.version,
    })
}

/// What a partner says itself it says by its own link; the whole is for who may see all of it.
fn whole(only: Option<Only>) -> Result<()> {
    if only == Some(Only::Own) { Err(Error::NotFound) } else { Ok(()) }
}

/// All of an alliance, in a fixed order and in one statement.
pub async fn collaborations(read: &Read<Collaborations>) -> Result<Vec<Collaboration>> {
    whole(read.only())?;
    let rows = collaboration::Entity::find()
        .filter(collaboration::Column::AllianceId.eq(read.alliance().id))
        .order_by_asc(collaboration::Column::Id)
        .all(read.db())
        .await?;
    Ok(rows.into_iter().filter_map(from_row).collect())
}

/// Those of one partner.
pub async fn collaborations_of(read: &Read<Collaborations>, partner: Uuid) -> Result<Vec<Collaboration>> {
    whole(read.only())?;
    let rows = collaboration::Entity::find()
        .filter(collaboration::Column::AllianceId.eq(read.alliance().id))
        .filter(ends_at(partner))
        .order_by_asc(collaboration::Column::Id)
        .all(read.db())
        .await?;
    Ok(rows.into_iter().filter_map(from_row).collect())
}

pub(super) fn ends_at(partner: Uuid) -> Condition {
    Condition::any().add(collaboration::Column::OneId.eq(partner)).add(collaboration::Column::OtherId.eq(partner))
}

/// What is known of two partners on one theme.
pub(super) async fn of_pair(work: &Work, (one, other): (Uuid, Uuid), theme: &str) -> Result<Option<Collaboration>> {
    let rows = collaboration::Entity::find()
        .filter(Condition::all().add(ends_at(one)).add(ends_at(other)))
        .filter(collaboration::Column::Theme.eq(theme))
        .order_by_asc(collaboration::Column::Id)
        .all(&work.tx)
        .await?;
    Ok(rows.into_iter().find_map(from_row))
}

/// The words as columns.
fn columns(words: Words) -> collaboration::ActiveModel {
    let said = |word: Option<Closeness>| Set(word.map(Closeness::as_str).unwrap_or_default().to_owned());
    collaboration::ActiveModel {
        closeness: said(words.closeness()),
        office_says: said(words.office),
        one_says: said(words.one),
        other_says: said(words.other),
        ..Default::default()
    }
}

/// A new row.
pub(super) async fn begin(
    work: &Work,
    alliance: Uuid,
    (one, other): (Uuid, Uuid),
    words: Words,
    theme: String,
    since: Option<Date>,
) -> Result<()> {
    let row = collaboration::ActiveModel {
        id: Set(Uuid::now_v7()),
        alliance_id: Set(alliance),
        one_id: Set(one),
        other_id: Set(other),
        theme: Set(theme),
        since: Set(since),
        created_at: Set(work.at()),
        version: Set(1),
        ..columns(words)
    };
    row.insert(&work.tx).await?;
    Ok(())
}

/// Other words on a row; it goes when nobody says it any more.
pub(super) async fn say(work: &Work, old: &Collaboration, words: Words) -> Result<()> {
    if words.closeness().is_none() {
        collaboration::Entity::delete_by_id(old.id).exec(&work.tx).await?;
        return Ok(());
    }
    let row = collaboration::ActiveModel { version: Set(next_version(old.version)?), ..columns(words) };
    change(work, old.id, old.version, row).await
}

async fn change(work: &Work, id: Uuid, version: i64, row: collaboration::ActiveModel) -> Result<()> {
    let saved = collaboration::Entity::update_many()
        .set(row)
        .filter(collaboration::Column::Id.eq(id))
        .filter(collaboration::Column::Version.eq(version))
        .exec(&work.tx)
        .await?;
    if saved.rows_affected == 0 { Err(Error::Stale) } else { Ok(()) }
}

/// The alliance says that two partners work together, or how closely. On what stays as it is once one of them said it itself.
/// `Refused("collaboration-self")` for a partner with itself, `Refused("collaboration-known")` when it is known of these two on this theme.
pub async fn save_collaboration(
    write: &Write<Collaborations>,
    once: Uuid,
    partner: Uuid,
    id: Option<Uuid>,
    form: &CollaborationForm,
) -> Result<()> {
    whole(write.only())?;
    let work = write.begin(once).await?;
    membership(&work, write, partner).await?;
    let old = match id {
        Some(id) => Some(find(&work, write, partner, id).await?),
        None => None,
    };
    let other = match &old {
        Some(old) => old.beside(partner).ok_or(Error::NotFound)?,
        None => membership(&work, write, form.other.parse().map_err(|_| Error::NotFound)?).await?.id,
    };
    if other == partner {
        return Err(Error::Refused("collaboration-self"));
    }
    lock(&work, &[partner, other]).await?;
    let theme = match &old {
        Some(old) if old.words.one.or(old.words.other).is_some() => old.theme,
        _ => form.theme(),
    };
    let theme = theme.map(Theme::code).unwrap_or_default();
    let known = of_pair(&work, (partner, other), &theme).await?;
    if known.is_some_and(|known| Some(known.id) != id) {
        return Err(Error::Refused("collaboration-known"));
    }
    let office = Some(form.closeness());
    if let Some(old) = &old {
        let row = collaboration::ActiveModel {
            theme: Set(theme),
            since: Set(form.since()),
            version: Set(next_version(form.version)?),
            ..columns(Words { office, ..old.words })
        };
        change(&work, old.id, form.version, row).await?;
    } else {
        let words = Words { office, ..Words::default() };
        begin(&work, write.alliance().id, (partner, other), words, theme, form.since()).await?;
    }
    work.audit("partner", &partner.to_string(), "collaboration_saved", json!({ "with": other })).await?;
    touch(&work, write.alliance().id).await?;
    work.commit().await
}

/// One of this very partner.
async fn find(work: &Work, write: &Write<Collaborations>, partner: Uuid, id: Uuid) -> Result<Collaboration> {
    let row = collaboration::Entity::find_by_id(id)
        .filter(collaboration::Column::AllianceId.eq(write.alliance().id))
        .filter(ends_at(partner))
        .one(&work.tx)
        .await?;
    row.and_then(from_row).ok_or(Error::NotFound)
}

/// The alliance takes its word back. What a partner says itself stays; when only partners say it, it is taken away: who keeps the map must be
/// able to correct it.
pub async fn remove_collaboration(write: &Write<Collaborations>, once: Uuid, partner: Uuid, id: Uuid) -> Result<()> {
    whole(write.only())?;
    let work = write.begin(once).await?;
    let old = find(&work, write, partner, id).await?;
    let words = if old.words.office.is_some() { Words { office: None, ..old.words } } else { Words::default() };
    let action = if words.closeness().is_some() { "collaboration_taken_back" } else { "collaboration_removed" };
    say(&work, &old, words).await?;
    work.audit("partner", &partner.to_string(), action, json!({ "with": old.beside(partner) })).await?;
    touch(&work, write.alliance().id).await?;
    work.commit().await
}

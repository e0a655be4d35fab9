//! The commitments of the pledge: a national text in versions, the same for everybody, so it needs no scope to be read. An admin writes a
//! draft and sets it as the text of from now on. Rule: a version that was set never changes, because somebody may have signed it.

use std::collections::HashMap;

use domain::{
    account::Lang,
    partners::{Commitments, CommitmentsForm},
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, Set, sea_query::OnConflict};
use serde_json::json;
use time::{Date, OffsetDateTime};
use uuid::Uuid;

use crate::{
    Error, Result, Store,
    entity::{commitments_text, person},
    scope::{Admin, National},
    work::{Work, next_version},
};

/// The number of the draft; versions begin at 1.
const DRAFT: i32 = 0;

/// What the audit trail calls the text, whichever version.
pub const RECORD: (&str, &str) = ("commitments", "text");

/// A version of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NationalText {
    pub number: i32,
    pub nl: Commitments,
    pub en: Commitments,
    /// Since when it is signed; nothing for what came with the program.
    pub set_at: Option<OffsetDateTime>,
    /// The national team confirmed it.
    pub confirmed_at: Option<OffsetDateTime>,
}

impl NationalText {
    pub fn get(&self, lang: Lang) -> &Commitments {
        match lang {
            Lang::Nl => &self.nl,
            Lang::En => &self.en,
        }
    }

    fn from_row(row: &commitments_text::Model) -> Result<Self> {
        Ok(Self {
            number: row.number,
            nl: serde_json::from_str(&row.nl)?,
            en: serde_json::from_str(&row.en)?,
            set_at: row.set_at.map(|at| at.0),
            confirmed_at: row.confirmed_at.map(|at| at.0),
        })
    }
}

/// A version with who set and who confirmed it, for the national team.
#[derive(Clone, Debug)]
pub struct TextVersion {
    pub text: NationalText,
    pub set_by: String,
    pub confirmed_by: String,
}

/// What is written and not yet set.
#[derive(Clone, Debug)]
pub struct Draft {
    pub nl: Commitments,
    pub en: Commitments,
    pub by: String,
    pub version: i64,
}

/// All versions that were set, the newest first; the first of them is what is signed now.
pub async fn texts(store: &Store) -> Result<Vec<NationalText>> {
    set(&store.reader).await?.iter().map(NationalText::from_row).collect()
}

/// What is signed now.
pub async fn current(store: &Store) -> Result<NationalText> {
    texts(store).await?.into_iter().next().ok_or_else(|| Error::internal("there are no commitments"))
}

/// One version; [`Error::NotFound`] when it was never set.
pub async fn text(store: &Store, number: i32) -> Result<NationalText> {
    texts(store).await?.into_iter().find(|text| text.number == number).ok_or(Error::NotFound)
}

async fn set(db: &impl ConnectionTrait) -> Result<Vec<commitments_text::Model>> {
    let rows = commitments_text::Entity::find()
        .filter(commitments_text::Column::Number.ne(DRAFT))
        .order_by_desc(commitments_text::Column::Number);
    Ok(rows.all(db).await?)
}

async fn newest(db: &impl ConnectionTrait) -> Result<i32> {
    Ok(set(db).await?.first().map_or(DRAFT, |row| row.number))
}

/// What somebody signs is what the page showed: `Refused("commitments-renewed")` when another text was set meanwhile.
pub(crate) async fn still(db: &impl ConnectionTrait, shown: i32) -> Result<i32> {
    if newest(db).await? == shown { Ok(shown) } else { Err(Error::Refused("commitments-renewed")) }
}

/// The text that a paper was signed under: the one that was named, or that of the day. `Refused("choose")` when there is no such text.
pub(crate) async fn on_paper(db: &impl ConnectionTrait, named: &str, on: Date) -> Result<i32> {
    let all = set(db).await?;
    let that_day = |row: &&commitments_text::Model| row.set_at.is_none_or(|at| domain::time::local(at.0).date() <= on);
    let found = if named.is_empty() {
        all.iter().find(that_day).or(all.last())
    } else {
        all.iter().find(|row| row.number.to_string() == named)
    };
    found.map(|row| row.number).ok_or(Error::Refused("choose"))
}

/// All versions with who set and confirmed them, the newest first.
pub async fn versions(national: &National) -> Result<Vec<TextVersion>> {
    let rows = set(national.db()).await?;
    let people = names(national, rows.iter().flat_map(|row| [row.written_by, row.confirmed_by])).await?;
    let name = |id: Option<Uuid>| id.and_then(|id| people.get(&id).cloned()).unwrap_or_default();
    rows.iter()
        .map(|row| {
            Ok(TextVersion {
                text: NationalText::from_row(row)?,
                set_by: name(row.written_by),
                confirmed_by: name(row.confirmed_by),
            })
        })
        .collect()
}

async fn names(national: &National, ids: impl Iterator<Item = Option<Uuid>>) -> Result<HashMap<Uuid, String>> {
    let people = person::Entity::find().filter(person::Column::Id.is_in(ids.flatten())).all(national.db()).await?;
    Ok(people.into_iter().map(|person| (person.id, person.name)).collect())
}

/// What is written and not yet set.
pub async fn draft(admin: &Admin) -> Result<Option<Draft>> {
    let national = admin.national();
    let Some(row) = commitments_text::Entity::find_by_id(DRAFT).one(national.db()).await? else { return Ok(None) };
    let by = names(national, std::iter::once(row.written_by)).await?.into_values().next().unwrap_or_default();
    let text = NationalText::from_row(&row)?;
    Ok(Some(Draft { nl: text.nl, en: text.en, by, version: row.version }))
}

/// Writes the draft; [`Error::Stale`] when somebody else did since `form.version`, or set it.
pub async fn save_draft(admin: &Admin, once: Uuid, form: &CommitmentsForm) -> Result<()> {
    let work = admin.national().begin(once).await?;
    let version = form.version();
    let row = commitments_text::ActiveModel {
        number: Set(DRAFT),
        nl: Set(serde_json::to_string(&form.text(Lang::Nl))?),
        en: Set(serde_json::to_string(&form.text(Lang::En))?),
        written_by: Set(Some(admin.national().me().id)),
        set_at: Set(None),
        confirmed_by: Set(None),
        confirmed_at: Set(None),
        version: Set(next_version(version)?),
    };
    let saved = if version == 0 {
        commitments_text::Entity::insert(row)
            .on_conflict(OnConflict::column(commitments_text::Column::Number).do_nothing().to_owned())
            .exec_without_returning(&work.tx)
            .await?
    } else {
        let this = commitments_text::Entity::update_many().set(row);
        this.filter(is_draft(version)).exec(&work.tx).await?.rows_affected
    };
    if saved == 0 {
        return Err(Error::Stale);
    }
    told(&work, "drafted", DRAFT).await?;
    work.commit().await
}

fn is_draft(version: i64) -> sea_orm::Condition {
    sea_orm::Condition::all()
        .add(commitments_text::Column::Number.eq(DRAFT))
        .add(commitments_text::Column::Version.eq(version))
}

async fn told(work: &Work, action: &str, number: i32) -> Result<()> {
    work.audit(RECORD.0, RECORD.1, action, json!({ "number": number })).await
}

/// From now on the draft is what is signed, unconfirmed; [`Error::Stale`] when it is not the draft that was read. `Refused("same-text")`
/// when it says what is signed already.
pub async fn set_draft(admin: &Admin, once: Uuid, version: i64) -> Result<()> {
    let work = admin.national().begin(once).await?;
    let all = set(&work.tx).await?;
    let number = all.first().map_or(1, |row| row.number + 1);
    let draft = commitments_text::Entity::find().filter(is_draft(version)).one(&work.tx).await?.ok_or(Error::Stale)?;
    if all.first().is_some_and(|now| now.nl == draft.nl && now.en == draft.en) {
        return Err(Error::Refused("same-text"));
    }
    let saved = commitments_text::Entity::update_many()
        .set(commitments_text::ActiveModel {
            number: Set(number),
            written_by: Set(Some(admin.national().me().id)),
            set_at: Set(Some(work.at())),
            version: Set(1),
            ..Default::default()
        })
        .filter(is_draft(version))
        .exec(&work.tx)
        .await?;
    if saved.rows_affected == 0 {
        return Err(Error::Stale);
    }
    told(&work, "set", number).await?;
    work.commit().await
}

/// Throws the draft away.
pub async fn drop_draft(admin: &Admin, once: Uuid, version: i64) -> Result<()> {
    let work = admin.national().begin(once).await?;
    let gone = commitments_text::Entity::delete_many().filter(is_draft(version)).exec(&work.tx).await?;
    if gone.rows_affected == 0 {
        return Err(Error::Stale);
    }
    told(&work, "dropped", DRAFT).await?;
    work.commit().await
}

/// The team confirms what is signed now; [`Error::Stale`] when that is another text than was read, or confirmed already.
pub async fn confirm(admin: &Admin, once: Uuid, number: i32) -> Result<()> {
    let work = admin.national().begin(once).await?;
    if newest(&work.tx).await? != number {
        return Err(Error::Stale);
    }
    let confirmed = commitments_text::Entity::update_many()
        .set(commitments_text::ActiveModel {
            confirmed_by: Set(Some(admin.national().me().id)),
            confirmed_at: Set(Some(work.at())),
            ..Default::default()
        })
        .filter(commitments_text::Column::Number.eq(number))
        .filter(commitments_text::Column::ConfirmedAt.is_null())
        .exec(&work.tx)
        .await?;
    if confirmed.rows_affected == 0 {
        return Err(Error::Stale);
    }
    told(&work, "confirmed", number).await?;
    work.commit().await
}

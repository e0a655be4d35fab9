//! Lists that wait to be taken over (lijst invoeren): what was read from a file, and what somebody decided about it. It holds contact
//! persons, so the rules of those hold here: only the alliance itself, only after the terms; or the desk of the national network.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use domain::partners::{
    Sector,
    import::{Choices, Known, Layout, Plan, Rules, places},
};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, DatabaseConnection, EntityTrait, PaginatorTrait,
    QueryFilter, QueryOrder, QuerySelect, Set, entity::prelude::TimeUnixTimestampMillis,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use super::{network, organisation::known};
use crate::{
    Error, Result,
    entity::{alliance, organisation, partner_import},
    scope::{Desk, PartnerContacts, Partners, Scope, Write},
    work::{Work, next_version},
};

/// For so long is a list kept.
pub(super) const IMPORT_KEPT: Duration = Duration::days(7);

/// Lists that wait at once.
const MOST_WAITING: u64 = 10;

/// A sheet of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportSheet {
    pub name: String,
    pub rows: Vec<Vec<String>>,
}

/// A list as it was read.
#[derive(Clone, Debug)]
pub struct NewImport {
    pub file_name: String,
    /// `xlsx`, `ods` or `csv`.
    pub format: String,
    pub sheets: Vec<ImportSheet>,
    pub sheet: usize,
    pub layout: Layout,
}

/// A list that waits, or that was taken over.
#[derive(Clone, Debug)]
pub struct Import {
    pub id: Uuid,
    pub file_name: String,
    pub format: String,
    pub sheets: Vec<ImportSheet>,
    pub sheet: usize,
    pub layout: Layout,
    pub sector: Option<Sector>,
    pub choices: Choices,
    pub created_at: OffsetDateTime,
    /// What came of it; nothing while it waits.
    pub outcome: Option<Outcome>,
    pub version: i64,
}

/// What came of a list, in rows, and how many contact persons.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    pub created: usize,
    /// Known to others, now on the list.
    pub linked: usize,
    /// On the list already.
    pub listed: usize,
    /// Joined to another row.
    pub joined: usize,
    pub skipped: usize,
    pub errors: usize,
    pub empty: usize,
    pub people: usize,
}

/// A list in the list of lists.
#[derive(Clone, Debug)]
pub struct Waiting {
    pub id: Uuid,
    pub file_name: String,
    pub created_at: OffsetDateTime,
}

impl Import {
    fn from_row(row: partner_import::Model) -> Result<Self> {
        Ok(Self {
            sheets: serde_json::from_str(&row.sheets)?,
            sheet: usize::try_from(row.sheet).unwrap_or(0),
            layout: serde_json::from_str(&row.layout)?,
            sector: Sector::parse(&row.sector),
            choices: serde_json::from_str::<BTreeMap<usize, _>>(&row.choices)?,
            outcome: if row.outcome.is_empty() { None } else { Some(serde_json::from_str(&row.outcome)?) },
            id: row.id,
            file_name: row.file_name,
            format: row.format,
            created_at: row.created_at.0,
            version: row.version,
        })
    }

    /// The rows of the sheet that was chosen.
    pub fn rows(&self) -> &[Vec<String>] {
        self.sheets.get(self.sheet).map_or(&[], |sheet| &sheet.rows)
    }

    pub fn plan(&self, known: &[Known], rules: &Rules) -> Plan {
        Plan::new(self.rows(), &self.layout, &self.choices, known, rules)
    }
}

/// Whose list is brought up to date: permission to change it, contact persons included.
#[derive(Clone, Debug)]
pub enum ImportInto {
    Alliance(Box<Write<PartnerContacts>>),
    Network(Desk),
}

impl ImportInto {
    /// [`Error::NotFound`] for who does not see all contact persons, [`Error::Terms`] before the terms.
    pub fn alliance(scope: &Scope) -> Result<Self> {
        let contacts = scope.write::<PartnerContacts>()?;
        scope.write::<Partners>()?;
        if contacts.only().is_some() {
            return Err(Error::NotFound);
        }
        if !scope.has_terms() {
            return Err(Error::Terms);
        }
        Ok(Self::Alliance(Box::new(contacts)))
    }

    pub(super) fn db(&self) -> &DatabaseConnection {
        match self {
            Self::Alliance(contacts) => contacts.db(),
            Self::Network(desk) => desk.national().db(),
        }
    }

    /// Nothing for the network.
    pub(super) fn of(&self) -> Option<&alliance::Model> {
        match self {
            Self::Alliance(contacts) => Some(contacts.alliance()),
            Self::Network(_) => None,
        }
    }

    fn person(&self) -> Option<Uuid> {
        match self {
            Self::Alliance(contacts) => contacts.actor_id(),
            Self::Network(desk) => Some(desk.national().me().id),
        }
    }

    pub(super) async fn begin(&self, once: Uuid) -> Result<Work> {
        match self {
            Self::Alliance(contacts) => contacts.begin(once).await,
            Self::Network(desk) => desk.national().begin(once).await,
        }
    }

    /// Lists of this alliance, or of the network.
    fn lists(&self) -> Condition {
        let whose = partner_import::Column::AllianceId;
        Condition::all().add(self.of().map_or_else(|| whose.is_null(), |alliance| whose.eq(alliance.id)))
    }
}

/// Lists that wait, newest first.
pub async fn waiting_imports(into: &ImportInto) -> Result<Vec<Waiting>> {
    let rows: Vec<(Uuid, String, TimeUnixTimestampMillis)> = partner_import::Entity::find()
        .select_only()
        .column(partner_import::Column::Id)
        .column(partner_import::Column::FileName)
        .column(partner_import::Column::CreatedAt)
        .filter(into.lists())
        .filter(partner_import::Column::DoneAt.is_null())
        .order_by_desc(partner_import::Column::CreatedAt)
        .into_tuple()
        .all(into.db())
        .await?;
    Ok(rows.into_iter().map(|(id, file_name, at)| Waiting { id, file_name, created_at: at.0 }).collect())
}

/// One list; [`Error::NotFound`] when there is none of this number here.
pub async fn import(into: &ImportInto, id: Uuid) -> Result<Import> {
    Import::from_row(find(into.db(), into, id).await?)
}

pub(super) async fn find(db: &impl ConnectionTrait, into: &ImportInto, id: Uuid) -> Result<partner_import::Model> {
    partner_import::Entity::find_by_id(id).filter(into.lists()).one(db).await?.ok_or(Error::NotFound)
}

/// The same, to be taken over by one: a second confirmation waits here, and sees that it is done.
pub(super) async fn find_alone(work: &Work, into: &ImportInto, id: Uuid) -> Result<partner_import::Model> {
    let row = partner_import::Entity::find_by_id(id).filter(into.lists()).lock_exclusive().one(&work.tx).await?;
    row.ok_or(Error::NotFound)
}

/// Organisations that a row may be of: those that a name can be of here, and those of the municipalities that the list names.
pub async fn import_known(into: &ImportInto, import: &Import, rules: &Rules) -> Result<Vec<Known>> {
    known_names(into.db(), into, &places(import.rows(), &import.layout, rules)).await
}

pub(super) async fn known_names(
    db: &impl ConnectionTrait,
    into: &ImportInto,
    places: &BTreeSet<String>,
) -> Result<Vec<Known>> {
    let Some(alliance) = into.of() else {
        // Every town has its own "Regenboog": one that works in a municipality is only that of a row of that place.
        let name = |(one, member): (super::Organisation, Option<Uuid>)| Known {
            id: one.id,
            name: one.name,
            listed: member.is_some(),
            only_in: one.municipality,
        };
        return Ok(network::known(db).await?.into_iter().map(name).collect());
    };
    let near = known(db, alliance).await?;
    let ids: HashSet<Uuid> = near.iter().map(|(one, _)| one.id).collect();
    let name = |(one, membership): (super::Organisation, Option<Uuid>)| Known {
        id: one.id,
        name: one.name,
        listed: membership.is_some(),
        only_in: None,
    };
    let mut all: Vec<Known> = near.into_iter().map(name).collect();
    let far: Vec<(Uuid, String, Option<String>)> = organisation::Entity::find()
        .select_only()
        .column(organisation::Column::Id)
        .column(organisation::Column::Name)
        .column(organisation::Column::MunicipalityCode)
        .filter(organisation::Column::MunicipalityCode.is_in(places))
        .filter(organisation::Column::Fictional.eq(alliance.fictional))
        .order_by_asc(organisation::Column::Name)
        .into_tuple()
        .all(db)
        .await?;
    let far = far.into_iter().filter(|(id, ..)| !ids.contains(id));
    all.extend(far.map(|(id, name, only_in)| Known { id, name, listed: false, only_in }));
    Ok(all)
}

/// Keeps what was read until somebody confirms it. `Refused("import-too-many")` when many lists wait already.
pub async fn begin_import(into: &ImportInto, once: Uuid, new: &NewImport) -> Result<Uuid> {
    let work = into.begin(once).await?;
    let waiting = partner_import::Entity::find().filter(into.lists()).filter(partner_import::Column::DoneAt.is_null());
    if waiting.count(&work.tx).await? >= MOST_WAITING {
        return Err(Error::Refused("import-too-many"));
    }
    let id = Uuid::now_v7();
    partner_import::ActiveModel {
        id: Set(id),
        alliance_id: Set(into.of().map(|alliance| alliance.id)),
        person_id: Set(into.person()),
        file_name: Set(new.file_name.clone()),
        format: Set(new.format.clone()),
        sheets: Set(serde_json::to_string(&new.sheets)?),
        sheet: Set(i32::try_from(new.sheet).unwrap_or(0)),
        layout: Set(serde_json::to_string(&new.layout)?),
        sector: Set(String::new()),
        choices: Set("{}".to_owned()),
        outcome: Set(String::new()),
        created_at: Set(work.at()),
        done_at: Set(None),
        version: Set(1),
    }
    .insert(&work.tx)
    .await?;
    work.audit("partner_import", &id.to_string(), "begun", json!({})).await?;
    work.commit().await?;
    Ok(id)
}

/// Which sheet, where its header is and what the columns hold. Decisions about rows of another layout mean nothing any more.
pub async fn save_layout(
    into: &ImportInto,
    once: Uuid,
    import: &Import,
    sheet: usize,
    layout: &Layout,
    sector: Option<Sector>,
) -> Result<()> {
    let same = import.sheet == sheet && import.layout.header == layout.header;
    let row = partner_import::ActiveModel {
        sheet: Set(i32::try_from(sheet).unwrap_or(0)),
        layout: Set(serde_json::to_string(layout)?),
        sector: Set(sector.map(Sector::as_str).unwrap_or_default().to_owned()),
        choices: if same { sea_orm::NotSet } else { Set("{}".to_owned()) },
        ..Default::default()
    };
    change(into, once, import, row).await
}

/// What somebody decided about rows.
pub async fn save_choices(into: &ImportInto, once: Uuid, import: &Import, choices: &Choices) -> Result<()> {
    let row = partner_import::ActiveModel { choices: Set(serde_json::to_string(choices)?), ..Default::default() };
    change(into, once, import, row).await
}

/// [`Error::Stale`] when somebody else changed or confirmed it since it was read.
async fn change(into: &ImportInto, once: Uuid, import: &Import, row: partner_import::ActiveModel) -> Result<()> {
    let work = into.begin(once).await?;
    let saved = partner_import::Entity::update_many()
        .set(partner_import::ActiveModel { version: Set(next_version(import.version)?), ..row })
        .filter(partner_import::Column::Id.eq(import.id))
        .filter(into.lists())
        .filter(partner_import::Column::Version.eq(import.version))
        .filter(partner_import::Column::DoneAt.is_null())
        .exec(&work.tx)
        .await?;
    if saved.rows_affected == 0 {
        return Err(Error::Stale);
    }
    work.commit().await
}

/// Throws a list away. What was taken over stays.
pub async fn drop_import(into: &ImportInto, once: Uuid, id: Uuid) -> Result<()> {
    let work = into.begin(once).await?;
    find(&work.tx, into, id).await?;
    partner_import::Entity::delete_by_id(id).exec(&work.tx).await?;
    work.audit("partner_import", &id.to_string(), "dropped", json!({})).await?;
    work.commit().await
}

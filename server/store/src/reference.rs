//! Reference data: municipalities and the names that the national team fills in. The same for everybody, so it needs no scope
//! to be read; [`seed`] may be run again and again.

use std::collections::HashMap;

use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, Set, sea_query::OnConflict,
};
use serde_json::json;
use time::Date;
use uuid::Uuid;

use crate::{
    Error, Result, Store,
    entity::{municipality, reference_term},
    scope::Admin,
    work::{Work, next_version},
};

/// A municipality (gemeente).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Municipality {
    /// `GM0363`.
    pub code: String,
    pub name: String,
    pub province: String,
    pub population: i32,
    /// 1 (very urban) to 5 (rural), as the CBS counts.
    pub urbanity: i16,
    /// Place on the tile map.
    pub tile: Option<(i32, i32)>,
    pub valid_from: Option<Date>,
    pub valid_until: Option<Date>,
    pub successor: Option<String>,
}

impl Municipality {
    /// Both the first and the last day count.
    pub fn exists_on(&self, day: Date) -> bool {
        self.valid_from.is_none_or(|from| from <= day) && self.valid_until.is_none_or(|until| day <= until)
    }
}

/// A name that the national team fills in: a challenge or a life domain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    pub kind: TermKind,
    pub number: i32,
    pub nl: String,
    pub en: String,
    pub version: i64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TermKind {
    /// Opgave, of which there are ten.
    Challenge,
    /// Leefdomein, of which there are eight.
    LifeDomain,
}

impl TermKind {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Challenge => "challenge",
            Self::LifeDomain => "life_domain",
        }
    }

    fn parse(text: &str) -> Option<Self> {
        [Self::Challenge, Self::LifeDomain].into_iter().find(|kind| kind.as_str() == text)
    }
}

/// The municipalities that exist today, by code.
pub async fn municipalities(store: &Store) -> Result<Vec<Municipality>> {
    let today = domain::time::local(store.now()).date();
    Ok(all_municipalities(store).await?.into_iter().filter(|one| one.exists_on(today)).collect())
}

/// All municipalities, also those that no longer exist or not yet, by code: for the names of what was.
pub async fn all_municipalities(store: &Store) -> Result<Vec<Municipality>> {
    let rows = municipality::Entity::find().order_by_asc(municipality::Column::Code).all(&store.reader).await?;
    Ok(rows.into_iter().map(from_row).collect())
}

/// The first day without a municipality, when that has come.
pub(crate) fn ended(row: &municipality::Model, today: Date) -> Option<Date> {
    row.valid_until.filter(|until| *until < today).and_then(Date::next_day)
}

/// One municipality, also when it no longer exists.
pub async fn municipality(store: &Store, code: &str) -> Result<Municipality> {
    let row = municipality::Entity::find_by_id(code).one(&store.reader).await?;
    row.map(from_row).ok_or(Error::NotFound)
}

/// Made up for the demo: the CBS gives no codes from 9900.
pub fn is_fictional(code: &str) -> bool {
    code.starts_with("GM99")
}

/// Whether this database is a demo: then what is new in it is made up too.
pub(crate) async fn is_demo(db: &impl ConnectionTrait) -> Result<bool> {
    let made_up = municipality::Entity::find().filter(municipality::Column::Code.starts_with("GM99"));
    Ok(made_up.one(db).await?.is_some())
}

fn from_row(row: municipality::Model) -> Municipality {
    Municipality {
        code: row.code,
        name: row.name,
        province: row.province,
        population: row.population,
        urbanity: row.urbanity,
        tile: row.tile_col.zip(row.tile_row),
        valid_from: row.valid_from,
        valid_until: row.valid_until,
        successor: row.successor,
    }
}

/// All slots, named or not, by kind and number.
pub async fn terms(store: &Store) -> Result<Vec<Term>> {
    let rows = reference_term::Entity::find()
        .order_by_asc(reference_term::Column::Kind)
        .order_by_asc(reference_term::Column::Number)
        .all(&store.reader)
        .await?;
    Ok(rows
        .into_iter()
        .filter_map(|row| {
            let kind = TermKind::parse(&row.kind)?;
            Some(Term { kind, number: row.number, nl: row.name_nl, en: row.name_en, version: row.version })
        })
        .collect())
}

/// Names (or renames, or empties) slots: those whose text differs are saved, if nobody else did in between.
pub async fn name_terms(admin: &Admin, once: Uuid, terms: &[Term]) -> Result<()> {
    let work = admin.national().begin(once).await?;
    for term in terms {
        let saved = reference_term::Entity::update_many()
            .set(reference_term::ActiveModel {
                name_nl: Set(term.nl.trim().to_owned()),
                name_en: Set(term.en.trim().to_owned()),
                version: Set(next_version(term.version)?),
                ..Default::default()
            })
            .filter(reference_term::Column::Kind.eq(term.kind.as_str()))
            .filter(reference_term::Column::Number.eq(term.number))
            .filter(reference_term::Column::Version.eq(term.version))
            .exec(&work.tx)
            .await?;
        if saved.rows_affected == 0 {
            return Err(Error::Stale);
        }
        work.audit(term.kind.as_str(), &term.number.to_string(), "named", json!({})).await?;
    }
    work.commit().await
}

/// Brings the tables up to date with what ships in the program. Facts of municipalities are replaced; a slot that somebody named is left alone.
pub async fn seed(store: &Store, municipalities: &[Municipality], terms: &[Term]) -> Result<()> {
    let work = Work::begin(store, None, None, Uuid::nil()).await?;
    let rows = municipality::Entity::find().all(&work.tx).await?;
    let known: HashMap<String, Municipality> = rows.into_iter().map(|row| (row.code.clone(), from_row(row))).collect();
    for municipality in municipalities {
        let row = municipality::ActiveModel {
            code: Set(municipality.code.clone()),
            name: Set(municipality.name.clone()),
            province: Set(municipality.province.clone()),
            population: Set(municipality.population),
            urbanity: Set(municipality.urbanity),
            tile_col: Set(municipality.tile.map(|(col, _)| col)),
            tile_row: Set(municipality.tile.map(|(_, row)| row)),
            valid_from: Set(municipality.valid_from),
            valid_until: Set(municipality.valid_until),
            successor: Set(municipality.successor.clone()),
        };
        match known.get(&municipality.code) {
            None => drop(row.insert(&work.tx).await?),
            Some(known) if known != municipality => drop(row.update(&work.tx).await?),
            Some(_) => {}
        }
    }
    for term in terms {
        reference_term::Entity::insert(reference_term::ActiveModel {
            kind: Set(term.kind.as_str().to_owned()),
            number: Set(term.number),
            name_nl: Set(term.nl.clone()),
            name_en: Set(term.en.clone()),
            version: Set(1),
        })
        .on_conflict(
            OnConflict::columns([reference_term::Column::Kind, reference_term::Column::Number]).do_nothing().to_owned(),
        )
        .exec_without_returning(&work.tx)
        .await?;
    }
    work.commit().await
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    #[test]
    fn a_municipality_exists_from_its_first_day_up_to_and_including_its_last() {
        let (first, last) = (date!(2023 - 01 - 01), date!(2026 - 12 - 31));
        for (from, until, day, exists) in [
            (None, None, date!(1900 - 01 - 01), true),
            (Some(first), None, date!(2022 - 12 - 31), false),
            (Some(first), None, first, true),
            (None, Some(last), last, true),
            (None, Some(last), date!(2027 - 01 - 01), false),
            (Some(first), Some(last), date!(2025 - 06 - 01), true),
            (Some(first), Some(last), date!(2022 - 12 - 31), false),
        ] {
            let row = municipality::Model {
                code: "GM0001".to_owned(),
                name: "Eerstedorp".to_owned(),
                province: String::new(),
                population: 1,
                urbanity: 1,
                tile_col: None,
                tile_row: None,
                valid_from: from,
                valid_until: until,
                successor: None,
            };
            let ended = ended(&row, day);
            assert_eq!(from_row(row).exists_on(day), exists, "{from:?} {until:?} {day}");
            // The first day without it, once it has come.
            assert_eq!(ended, until.filter(|until| *until < day).map(|_| date!(2027 - 01 - 01)));
        }
    }
}

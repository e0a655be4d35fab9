//! Collaboration scans (samenwerkingsscan): opened for some weeks, answered by a link without a name, read by the alliance.

use domain::partners::scan::Answers;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, Set,
};
use serde_json::json;
use time::{Date, Duration};
use uuid::Uuid;

use super::people::all_of;
use crate::{
    Error, Result, Store,
    alliance::touch,
    entity::{alliance, scan, scan_answer},
    scope::{Meetings, Read, Write},
    token::{self, Token},
    work::Work,
};

#[derive(Clone, Debug)]
pub struct Scan {
    pub id: Uuid,
    pub opened_on: Date,
    pub closes_on: Date,
    /// What the link is made of.
    pub link: Uuid,
    /// How many answered.
    pub answers: u64,
}

/// All scans, the newest first. Nothing for who may see only some meetings.
pub async fn scans(read: &Read<Meetings>) -> Result<Vec<Scan>> {
    if read.only().is_some() {
        return Err(Error::NotFound);
    }
    let rows = scan::Entity::find()
        .filter(scan::Column::AllianceId.eq(read.alliance().id))
        .order_by_desc(scan::Column::Id)
        .all(read.db())
        .await?;
    let answers = scan_answer::Entity::find()
        .filter(scan_answer::Column::ScanId.is_in(rows.iter().map(|row| row.id)))
        .all(read.db())
        .await?;
    let count = |id| answers.iter().filter(|answer| answer.scan_id == id).count();
    Ok(rows
        .into_iter()
        .map(|row| Scan {
            answers: u64::try_from(count(row.id)).unwrap_or(u64::MAX),
            id: row.id,
            opened_on: row.opened_on,
            closes_on: row.closes_on,
            link: row.link_id,
        })
        .collect())
}

/// One scan with its answers, in an order that says nothing; without them while it is open, because who reads along would see what each new
/// answer changes.
pub async fn scan(read: &Read<Meetings>, id: Uuid) -> Result<(Scan, Vec<Answers>)> {
    let scan = scans(read).await?.into_iter().find(|scan| scan.id == id).ok_or(Error::NotFound)?;
    if scan.closes_on >= domain::time::local(read.store().now()).date() {
        return Ok((scan, Vec::new()));
    }
    let rows = scan_answer::Entity::find()
        .filter(scan_answer::Column::ScanId.eq(id))
        .order_by_asc(scan_answer::Column::Id)
        .all(read.db())
        .await?;
    Ok((scan, rows.iter().filter_map(|row| serde_json::from_str(&row.answers).ok()).collect()))
}

/// Opens a scan; answers its number. `Refused("scan-day")` when it closes in the past or more than a quarter of a year ahead.
pub async fn open_scan(
    write: &Write<Meetings>,
    once: Uuid,
    closes_on: Date,
    link: impl Fn(Uuid) -> Token + Send,
) -> Result<Uuid> {
    all_of(write)?;
    let work = write.begin(once).await?;
    let today = domain::time::local(work.now).date();
    if closes_on < today || closes_on > today + Duration::days(92) {
        return Err(Error::Refused("scan-day"));
    }
    let (id, link_id) = (Uuid::now_v7(), Uuid::new_v4());
    scan::ActiveModel {
        id: Set(id),
        alliance_id: Set(write.alliance().id),
        opened_on: Set(today),
        closes_on: Set(closes_on),
        link_id: Set(link_id),
        link_hash: Set(link(link_id).hash()),
    }
    .insert(&work.tx)
    .await?;
    work.audit("scan", &id.to_string(), "opened", json!({})).await?;
    touch(&work, write.alliance().id).await?;
    work.commit().await?;
    Ok(id)
}

/// Nobody may answer any more.
pub async fn close_scan(write: &Write<Meetings>, once: Uuid, id: Uuid) -> Result<()> {
    all_of(write)?;
    let work = write.begin(once).await?;
    let yesterday = domain::time::local(work.now).date() - Duration::days(1);
    let closed = scan::Entity::update_many()
        .set(scan::ActiveModel { closes_on: Set(yesterday), ..Default::default() })
        .filter(scan::Column::Id.eq(id))
        .filter(scan::Column::AllianceId.eq(write.alliance().id))
        .exec(&work.tx)
        .await?;
    if closed.rows_affected == 0 {
        return Err(Error::NotFound);
    }
    work.audit("scan", &id.to_string(), "closed", json!({})).await?;
    touch(&work, write.alliance().id).await?;
    work.commit().await
}

/// What a partner is asked, by the link.
#[derive(Clone, Debug)]
pub struct AskedScan {
    pub alliance: String,
    pub fictional: bool,
    pub closes_on: Date,
}

async fn behind(db: &impl ConnectionTrait, today: Date, token: &str) -> Result<(scan::Model, alliance::Model)> {
    let gone = || Error::Refused("link-expired");
    let scan = scan::Entity::find()
        .filter(scan::Column::LinkHash.eq(token::hash(token)))
        .filter(scan::Column::ClosesOn.gte(today))
        .one(db)
        .await?
        .ok_or_else(gone)?;
    let alliance = alliance::Entity::find_by_id(scan.alliance_id)
        .filter(alliance::Column::ArchivedAt.is_null())
        .one(db)
        .await?
        .ok_or_else(gone)?;
    Ok((scan, alliance))
}

/// The scan behind a link; `Refused("link-expired")` when it is closed or never was.
pub async fn asked_scan(store: &Store, token: &str) -> Result<AskedScan> {
    let (scan, alliance) = behind(&store.reader, domain::time::local(store.now()).date(), token).await?;
    Ok(AskedScan { alliance: alliance.name, fictional: alliance.fictional, closes_on: scan.closes_on })
}

/// Nobody's list is longer than this.
const MOST: u64 = 1_000;

/// Keeps the answers of one partner: not who, and not when. No line in the audit trail either.
pub async fn answer_scan(store: &Store, token: &str, once: Uuid, answers: &Answers) -> Result<()> {
    let work = Work::begin(store, None, None, once).await?;
    let (scan, _) = behind(&work.tx, domain::time::local(work.now).date(), token).await?;
    let known = scan_answer::Entity::find().filter(scan_answer::Column::ScanId.eq(scan.id)).count(&work.tx).await?;
    if known >= MOST {
        return Err(Error::Refused("link-expired"));
    }
    // A random number: one that counts up would tell the order.
    scan_answer::ActiveModel {
        id: Set(Uuid::new_v4()),
        scan_id: Set(scan.id),
        answers: Set(serde_json::to_string(answers)?),
    }
    .insert(&work.tx)
    .await?;
    work.commit().await
}

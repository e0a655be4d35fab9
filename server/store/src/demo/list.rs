//! A list of partners that waits to be imported.

use domain::partners::import::{Layout, guess_columns, guess_header};
use sea_orm::{ActiveModelTrait, Set};
use uuid::Uuid;

use super::{DemoList, Maker};
use crate::{Result, entity::partner_import, partners::ImportSheet};

impl Maker<'_> {
    /// As if it was read yesterday; without an alliance it is of the national network.
    pub(super) async fn list(&self, alliance: Option<Uuid>, new: &DemoList) -> Result<()> {
        let header = guess_header(&new.rows);
        let mut columns = header.map(|header| guess_columns(&new.rows[header])).unwrap_or_default();
        columns.resize(new.rows.iter().map(Vec::len).max().unwrap_or(0), None);
        partner_import::ActiveModel {
            id: Set(Uuid::now_v7()),
            alliance_id: Set(alliance),
            person_id: Set(Some(self.person(if alliance.is_some() { "lead" } else { "admin" })?)),
            file_name: Set(new.file.clone()),
            format: Set("xlsx".to_owned()),
            sheets: Set(serde_json::to_string(&[ImportSheet { name: new.sheet.clone(), rows: new.rows.clone() }])?),
            sheet: Set(0),
            layout: Set(serde_json::to_string(&Layout { header, columns })?),
            sector: Set(String::new()),
            choices: Set("{}".to_owned()),
            outcome: Set(String::new()),
            created_at: Set(self.ago(1)),
            done_at: Set(None),
            version: Set(1),
        }
        .insert(&self.work.tx)
        .await?;
        Ok(())
    }
}

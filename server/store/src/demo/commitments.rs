//! A second version of the commitments, so that the demo shows pledges of before and of after it.

use domain::partners::Commitments;
use sea_orm::{EntityTrait, Set};
use serde::Deserialize;

use super::Maker;
use crate::{Result, entity::commitments_text};

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoCommitments {
    pub days_ago: i64,
    /// Who set it.
    pub by: String,
    pub nl: Commitments,
    pub en: Commitments,
}

impl Maker<'_> {
    pub(super) async fn commitments(&self, new: &DemoCommitments) -> Result<()> {
        let row = commitments_text::ActiveModel {
            number: Set(2),
            nl: Set(serde_json::to_string(&new.nl)?),
            en: Set(serde_json::to_string(&new.en)?),
            written_by: Set(Some(self.person(&new.by)?)),
            set_at: Set(Some(self.ago(new.days_ago))),
            confirmed_by: Set(None),
            confirmed_at: Set(None),
            version: Set(1),
        };
        commitments_text::Entity::insert(row).exec_without_returning(&self.work.tx).await?;
        Ok(())
    }

    /// Which text was signed so long ago.
    pub(super) fn commitments_of(&self, days_ago: i64) -> i32 {
        if days_ago <= self.renewed { 2 } else { 1 }
    }
}

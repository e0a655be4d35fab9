//! Who works with whom in the demo's alliances.

use std::collections::HashMap;

use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, Set};
use time::Duration;
use uuid::Uuid;

use domain::partners::{Closeness, Words};

use super::{DemoCollaboration, Maker, Who};
use crate::{
    Error, Result,
    entity::{collaboration, organisation, partner_membership},
};

impl Maker<'_> {
    pub(super) async fn collaborations(&self, alliance: Uuid, all: &[DemoCollaboration]) -> Result<()> {
        let memberships = partner_membership::Entity::find()
            .filter(partner_membership::Column::AllianceId.eq(alliance))
            .all(&self.work.tx)
            .await?;
        let names: HashMap<String, Uuid> = organisation::Entity::find()
            .filter(organisation::Column::Id.is_in(memberships.iter().map(|row| row.organisation_id)))
            .all(&self.work.tx)
            .await?
            .into_iter()
            .filter_map(|row| {
                let membership = memberships.iter().find(|membership| membership.organisation_id == row.id)?;
                Some((row.name, membership.id))
            })
            .collect();
        let partner = |name: &String| {
            names.get(name).copied().ok_or_else(|| Error::internal(format!("the demo has no partner {name}")))
        };
        let said = |word: Option<Closeness>| word.map(Closeness::as_str).unwrap_or_default().to_owned();
        for one in all {
            // Without who says it, the alliance does.
            let office = (one.said.is_empty() || one.said.contains(&Who::Office)).then_some(one.closeness);
            let word = |who: Who| one.said.contains(&who).then_some(one.closeness);
            let words = Words { office, one: word(Who::One), other: word(Who::Other) };
            let row = collaboration::ActiveModel {
                id: Set(Uuid::now_v7()),
                alliance_id: Set(alliance),
                one_id: Set(partner(&one.one)?),
                other_id: Set(partner(&one.other)?),
                closeness: Set(words.closeness().unwrap_or(one.closeness).as_str().to_owned()),
                office_says: Set(said(words.office)),
                one_says: Set(said(words.one)),
                other_says: Set(said(words.other)),
                theme: Set(one.theme.clone()),
                since: Set(one.days_ago.map(|days| self.today - Duration::days(days))),
                created_at: Set(self.ago(one.days_ago.unwrap_or(30).min(400))),
                version: Set(1),
            };
            collaboration::Entity::insert(row).exec_without_returning(&self.work.tx).await?;
        }
        Ok(())
    }
}

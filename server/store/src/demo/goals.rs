//! The goal map of the demo's alliances.

use std::collections::HashMap;

use domain::goals::Amount;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, Set};
use uuid::Uuid;

use super::{DemoGoals, Maker};
use crate::{
    Error, Result,
    entity::{alliance_challenge, ambition, coalition_partner, measurement, organisation, outcome, partner_membership},
};

impl Maker<'_> {
    pub(super) async fn goals(&self, alliance: Uuid, new: &DemoGoals, days_ago: i64) -> Result<()> {
        let partners = self.memberships(alliance).await?;
        let partner = |name: &String| {
            partners.get(name).copied().ok_or_else(|| Error::internal(format!("the demo has no partner {name}")))
        };
        let row =
            ambition::ActiveModel { alliance_id: Set(alliance), sentence: Set(new.ambition.clone()), version: Set(1) };
        ambition::Entity::insert(row).exec_without_returning(&self.work.tx).await?;
        let amount = |text: &String| Amount::parse(text).map(|amount| amount.0);
        for one in &new.outcome {
            let id = Uuid::now_v7();
            outcome::ActiveModel {
                id: Set(id),
                alliance_id: Set(alliance),
                title: Set(one.title.clone()),
                indicator: Set(one.indicator.clone()),
                definition: Set(one.definition.clone()),
                unit: Set(one.unit.clone()),
                base_value: Set(one.base.as_ref().and_then(amount)),
                base_year: Set(Some(self.today.year() - one.base_years_ago)),
                target_value: Set(amount(&one.target).unwrap_or_default()),
                target_year: Set(self.today.year() + one.target_in),
                source: Set(one.source.clone()),
                delivered_by: Set(one.by.as_ref().map(partner).transpose()?),
                created_at: Set(self.ago(days_ago)),
                version: Set(1),
            }
            .insert(&self.work.tx)
            .await?;
            for measured in &one.measured {
                measurement::ActiveModel {
                    id: Set(Uuid::now_v7()),
                    outcome_id: Set(id),
                    year: Set(self.today.year() - measured.years_ago),
                    value: Set(measured.value.as_ref().and_then(amount)),
                    source: Set(one.source.clone()),
                    note: Set(measured.note.clone()),
                    created_at: Set(self.ago(days_ago)),
                    version: Set(1),
                }
                .insert(&self.work.tx)
                .await?;
            }
        }
        for one in &new.challenge {
            let id = Uuid::now_v7();
            alliance_challenge::ActiveModel {
                id: Set(id),
                alliance_id: Set(alliance),
                number: Set(one.number),
                created_at: Set(self.ago(days_ago)),
                version: Set(1),
            }
            .insert(&self.work.tx)
            .await?;
            for name in &one.partners {
                let row = coalition_partner::ActiveModel {
                    id: Set(Uuid::now_v7()),
                    challenge_id: Set(id),
                    membership_id: Set(partner(name)?),
                };
                coalition_partner::Entity::insert(row).exec_without_returning(&self.work.tx).await?;
            }
        }
        Ok(())
    }

    /// The number of each partner's membership, by its name.
    pub(super) async fn memberships(&self, alliance: Uuid) -> Result<HashMap<String, Uuid>> {
        let rows = partner_membership::Entity::find()
            .filter(partner_membership::Column::AllianceId.eq(alliance))
            .all(&self.work.tx)
            .await?;
        let organisations = organisation::Entity::find()
            .filter(organisation::Column::Id.is_in(rows.iter().map(|row| row.organisation_id)))
            .all(&self.work.tx)
            .await?;
        let named = organisations.into_iter().filter_map(|organisation| {
            let row = rows.iter().find(|row| row.organisation_id == organisation.id)?;
            Some((organisation.name, row.id))
        });
        Ok(named.collect())
    }
}

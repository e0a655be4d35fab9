//! What the partners of the demo's alliances contribute: what organisations of their kind do.

use domain::partners::{ChangeLevel, ContributionStatus};
use sea_orm::{ActiveModelTrait, EntityTrait, Set};
use time::Duration;
use uuid::Uuid;

use super::{DemoPartner, Maker};
use crate::{
    Result,
    entity::{contribution, contribution_challenge, contribution_step},
};

impl Maker<'_> {
    pub(super) async fn contributions(&self, membership: Uuid, partner: &DemoPartner) -> Result<()> {
        for new in self.contributions.iter().filter(|new| new.kind == partner.kind) {
            let id = Uuid::now_v7();
            // Begins some weeks after the partner joined, and what is over ended half-way since.
            let days_ago = (partner.days_ago - 20).max(1);
            let planned = new.status == ContributionStatus::Planned;
            let starts_on = self.today + Duration::days(if planned { 40 } else { -days_ago });
            contribution::ActiveModel {
                id: Set(id),
                membership_id: Set(membership),
                what: Set(new.what.clone()),
                whom: Set(new.whom.clone()),
                soften: Set(new.levels.contains(&ChangeLevel::Soften)),
                strengthen: Set(new.levels.contains(&ChangeLevel::Strengthen)),
                transform: Set(new.levels.contains(&ChangeLevel::Transform)),
                starts_on: Set(starts_on),
                ends_on: Set((!new.status.is_current()).then(|| starts_on + Duration::days(days_ago / 2))),
                status: Set(new.status.as_str().to_owned()),
                created_at: Set(self.ago(days_ago)),
                version: Set(1),
            }
            .insert(&self.work.tx)
            .await?;
            for number in &new.challenges {
                let row = contribution_challenge::ActiveModel { contribution_id: Set(id), number: Set(*number) };
                contribution_challenge::Entity::insert(row).exec_without_returning(&self.work.tx).await?;
            }
            for step in &new.steps {
                let row = contribution_step::ActiveModel { contribution_id: Set(id), step_key: Set(step.clone()) };
                contribution_step::Entity::insert(row).exec_without_returning(&self.work.tx).await?;
            }
        }
        Ok(())
    }
}

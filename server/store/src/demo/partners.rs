//! The partners of the demo's alliances.

use domain::partners::{COMMITMENTS_VERSION, MembershipStatus};
use sea_orm::{ActiveModelTrait, Set};
use time::Duration;
use uuid::Uuid;

use super::{DemoContact, DemoPartner, Maker};
use crate::{
    Error, Result,
    entity::{contact_person, organisation, partner_invitation, partner_membership, pledge},
    token::Token,
};

impl Maker<'_> {
    pub(super) async fn partner(&self, alliance: Uuid, place: Option<&String>, new: &DemoPartner) -> Result<()> {
        let sector = self.sectors.get(new.kind.as_str());
        let sector = sector.ok_or_else(|| Error::internal(format!("the demo has no kind {}", new.kind)))?;
        let organisation = organisation::ActiveModel {
            id: Set(Uuid::now_v7()),
            name: Set(new.name.clone()),
            kind: Set(new.kind.clone()),
            sector: Set(sector.as_str().to_owned()),
            municipality_code: Set(place.cloned()),
            parent_id: Set(None),
            website: Set(String::new()),
            fictional: Set(true),
            created_at: Set(self.ago(new.days_ago)),
            version: Set(1),
        }
        .insert(&self.work.tx)
        .await?;
        let since = self.today - Duration::days(new.days_ago);
        let membership = partner_membership::ActiveModel {
            id: Set(Uuid::now_v7()),
            alliance_id: Set(alliance),
            organisation_id: Set(organisation.id),
            status: Set(new.status.as_str().to_owned()),
            since: Set(since),
            joined_on: Set((new.status == MembershipStatus::Joined).then_some(since)),
            created_at: Set(self.ago(new.days_ago)),
            version: Set(1),
        }
        .insert(&self.work.tx)
        .await?;
        if let Some(contact) = &new.contact {
            contact_person::ActiveModel {
                id: Set(Uuid::now_v7()),
                membership_id: Set(membership.id),
                name: Set(contact.name.clone()),
                function: Set(contact.function.clone()),
                email: Set(contact.email.clone()),
                phone: Set(String::new()),
                source: Set("Gekregen op de startbijeenkomst".to_owned()),
                created_at: Set(self.ago(new.days_ago)),
                version: Set(1),
            }
            .insert(&self.work.tx)
            .await?;
            if new.status == MembershipStatus::Invited {
                self.partner_invitation(membership.id, contact, new.days_ago).await?;
            }
        }
        if let Some(promise) = &new.promise {
            pledge::ActiveModel {
                id: Set(Uuid::now_v7()),
                membership_id: Set(membership.id),
                invitation_id: Set(None),
                promise: Set(promise.clone()),
                name: Set("Wie dit tekende".to_owned()),
                function: Set("Bestuurder".to_owned()),
                signed_on: Set(since),
                commitments: Set(COMMITMENTS_VERSION),
                recorded_by: Set(None),
                proof: Set(String::new()),
                created_at: Set(self.ago(new.days_ago)),
            }
            .insert(&self.work.tx)
            .await?;
        }
        Ok(())
    }

    /// An invitation whose link nobody has.
    async fn partner_invitation(&self, membership: Uuid, contact: &DemoContact, days_ago: i64) -> Result<()> {
        partner_invitation::ActiveModel {
            id: Set(Uuid::now_v7()),
            membership_id: Set(membership),
            name: Set(contact.name.clone()),
            function: Set(contact.function.clone()),
            email: Set(contact.email.clone()),
            source: Set("Gekregen op de startbijeenkomst".to_owned()),
            token_hash: Set(Token::random().hash()),
            invited_by: Set(Some(self.person("lead")?)),
            created_at: Set(self.ago(days_ago)),
            expires_at: Set(self.ago(days_ago - 90)),
            answer: Set(String::new()),
            answered_at: Set(None),
            remind_on: Set(None),
            revoked_at: Set(None),
        }
        .insert(&self.work.tx)
        .await?;
        Ok(())
    }
}

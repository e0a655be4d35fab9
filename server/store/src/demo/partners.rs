//! The partners of the demo's alliances.

use domain::partners::{MembershipStatus, MergeState, PartnerAnswer};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, Set};
use time::Duration;
use uuid::Uuid;

use super::{DemoAlliance, DemoContact, DemoLastYear, DemoPartner, Maker};
use crate::{
    Error, Result,
    entity::{
        alliance, contact_person, organisation, partner_invitation, partner_membership, partner_merge, pledge, renewal,
    },
    partners::perform,
    token::Token,
};

impl Maker<'_> {
    pub(super) async fn partner(&self, alliance: Uuid, place: Option<&String>, new: &DemoPartner) -> Result<()> {
        let sector = self.sectors.get(new.kind.as_str());
        let sector = sector.ok_or_else(|| Error::internal(format!("the demo has no kind {}", new.kind)))?;
        // More than one alliance may have it.
        let organisation = match self.organisation(&new.name).await? {
            Some(known) => known,
            None => self.new_organisation(sector.as_str(), place, new).await?,
        };
        let since = self.today - Duration::days(new.days_ago);
        let membership = partner_membership::ActiveModel {
            id: Set(Uuid::now_v7()),
            alliance_id: Set(alliance),
            organisation_id: Set(organisation.id),
            status: Set(new.status.as_str().to_owned()),
            since: Set(since),
            joined_on: Set((new.status == MembershipStatus::Joined).then_some(since)),
            shown_on: Set(new.shown.then_some(since)),
            created_at: Set(self.ago(new.days_ago)),
            version: Set(1),
        }
        .insert(&self.work.tx)
        .await?;
        if new.status == MembershipStatus::Joined {
            self.contributions(membership.id, new).await?;
        }
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
                imported_at: Set(None),
                import_reminded_at: Set(None),
                version: Set(1),
            }
            .insert(&self.work.tx)
            .await?;
            if new.status == MembershipStatus::Invited {
                self.partner_invitation(membership.id, contact, new.days_ago, None).await?;
            }
        }
        self.log(membership.id, &new.log).await?;
        let mut days_ago = new.days_ago;
        if let Some(last) = &new.last_year {
            let pledge = self.pledge(membership.id, None, &last.promise, days_ago).await?;
            days_ago -= 365;
            self.came_of_it(pledge, last, days_ago).await?;
        }
        if let Some(promise) = &new.promise {
            let link = match &new.contact {
                Some(contact) if new.by_link => {
                    Some(self.partner_invitation(membership.id, contact, days_ago + 4, Some(days_ago)).await?)
                }
                _ => None,
            };
            self.pledge(membership.id, link, promise, days_ago).await?;
        }
        Ok(())
    }

    /// A pledge, perhaps by the link of an invitation; answers its number.
    async fn pledge(&self, membership: Uuid, link: Option<Uuid>, promise: &str, days_ago: i64) -> Result<Uuid> {
        let id = Uuid::now_v7();
        pledge::ActiveModel {
            id: Set(id),
            membership_id: Set(membership),
            invitation_id: Set(link),
            promise: Set(promise.to_owned()),
            name: Set("Voorbeeldbestuurder".to_owned()),
            function: Set("Bestuurder".to_owned()),
            signed_on: Set(self.today - Duration::days(days_ago)),
            commitments: Set(self.commitments_of(days_ago)),
            recorded_by: Set(None),
            proof: Set(String::new()),
            created_at: Set(self.ago(days_ago)),
        }
        .insert(&self.work.tx)
        .await?;
        Ok(id)
    }

    /// What was answered a year after a pledge.
    async fn came_of_it(&self, pledge: Uuid, last: &DemoLastYear, days_ago: i64) -> Result<()> {
        renewal::ActiveModel {
            id: Set(Uuid::now_v7()),
            pledge_id: Set(pledge),
            token_hash: Set(Token::random().hash()),
            asked_at: Set(self.ago(days_ago)),
            expires_at: Set(self.ago(days_ago - 90)),
            reminded_at: Set(None),
            result: Set(last.result.clone()),
            why: Set(last.why.clone()),
            answered_at: Set(Some(self.ago(days_ago))),
        }
        .insert(&self.work.tx)
        .await?;
        Ok(())
    }

    pub(super) async fn organisation(&self, name: &str) -> Result<Option<organisation::Model>> {
        Ok(organisation::Entity::find().filter(organisation::Column::Name.eq(name)).one(&self.work.tx).await?)
    }

    async fn new_organisation(
        &self,
        sector: &str,
        place: Option<&String>,
        new: &DemoPartner,
    ) -> Result<organisation::Model> {
        let row = organisation::ActiveModel {
            id: Set(Uuid::now_v7()),
            name: Set(new.name.clone()),
            kind: Set(new.kind.clone()),
            sector: Set(sector.to_owned()),
            municipality_code: Set(place.filter(|_| !new.nationwide).cloned()),
            parent_id: Set(None),
            website: Set(String::new()),
            fictional: Set(true),
            created_at: Set(self.ago(new.days_ago)),
            version: Set(1),
        };
        Ok(row.insert(&self.work.tx).await?)
    }

    /// Partners that turned out to be one, and what the national team still has to decide.
    pub(super) async fn merges(&self, new: &DemoAlliance) -> Result<()> {
        let alliance = alliance::Entity::find().filter(alliance::Column::Name.eq(&new.name)).one(&self.work.tx).await?;
        let alliance = alliance.ok_or_else(|| Error::internal(format!("the demo has no {}", new.name)))?;
        for merge in &new.merge {
            let unknown = |name: &str| Error::internal(format!("the demo has no {name}"));
            let kept = self.organisation(&merge.kept).await?.ok_or_else(|| unknown(&merge.kept))?;
            let gone = self.organisation(&merge.gone).await?.ok_or_else(|| unknown(&merge.gone))?;
            let row = partner_merge::ActiveModel {
                id: Set(Uuid::now_v7()),
                alliance_id: Set(alliance.id),
                kept: Set(kept.id),
                gone: Set(gone.id),
                kept_name: Set(kept.name),
                gone_name: Set(gone.name),
                taken: Set(String::new()),
                why: Set(merge.why.clone()),
                shared: Set(merge.proposed || merge.national),
                state: Set(MergeState::Proposed.as_str().to_owned()),
                asked_by: Set(Some(self.person("lead")?)),
                asked_at: Set(self.ago(merge.days_ago)),
                decided_by: Set(if merge.national { Some(self.person("admin")?) } else { None }),
                decided_at: Set(merge.national.then(|| self.ago(merge.days_ago))),
                reason: Set(String::new()),
                merged_at: Set(None),
                undone_at: Set(None),
            }
            .insert(&self.work.tx)
            .await?;
            if !merge.proposed {
                perform(self.work, &row).await?;
                let then = partner_merge::ActiveModel {
                    id: Set(row.id),
                    merged_at: Set(Some(self.ago(merge.days_ago))),
                    ..Default::default()
                };
                then.update(&self.work.tx).await?;
            }
        }
        Ok(())
    }

    /// An invitation that waits, or to which the answer was a promise; answers its number.
    async fn partner_invitation(
        &self,
        membership: Uuid,
        contact: &DemoContact,
        days_ago: i64,
        signed_days_ago: Option<i64>,
    ) -> Result<Uuid> {
        let answer = signed_days_ago.map_or("", |_| PartnerAnswer::Yes.as_str());
        let id = Uuid::now_v7();
        partner_invitation::ActiveModel {
            id: Set(id),
            membership_id: Set(membership),
            name: Set(contact.name.clone()),
            function: Set(contact.function.clone()),
            email: Set(contact.email.clone()),
            source: Set("Gekregen op de startbijeenkomst".to_owned()),
            token_hash: Set((self.link)(id).hash()),
            invited_by: Set(Some(self.person("lead")?)),
            created_at: Set(self.ago(days_ago)),
            expires_at: Set(self.ago(days_ago - 90)),
            answer: Set(answer.to_owned()),
            answered_at: Set(signed_days_ago.map(|days| self.ago(days))),
            remind_on: Set(None),
            revoked_at: Set(None),
            guesses: Set(0),
            unsubscribed_at: Set(None),
        }
        .insert(&self.work.tx)
        .await?;
        Ok(id)
    }
}

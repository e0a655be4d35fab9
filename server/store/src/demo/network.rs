//! The national network of the demo: members, who asks to become one, and a list that waits to be imported.

use domain::{
    account::Lang,
    partners::network::{NetworkStanding, NetworkStatus},
};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, Set};
use serde::Deserialize;
use time::Duration;
use uuid::Uuid;

use super::{DemoContact, DemoList, Maker};
use crate::{
    Error, Result,
    entity::{audit_event, network_contact, network_member, network_request, organisation},
    partners::network::stands,
};

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoNetwork {
    pub member: Vec<DemoMember>,
    pub request: Vec<DemoJoin>,
    pub list: Option<DemoList>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoMember {
    pub name: String,
    /// Of an organisation that is in no alliance.
    pub kind: Option<String>,
    /// Code; nothing for the whole country.
    pub municipality: Option<String>,
    pub status: NetworkStatus,
    /// Since when; nothing when nobody knows.
    pub days_ago: Option<i64>,
    pub left_days_ago: Option<i64>,
    #[serde(default)]
    pub shown: bool,
    #[serde(default)]
    pub promise: String,
    pub contact: Option<DemoContact>,
}

/// An organisation that asks to become a member.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoJoin {
    pub organisation: String,
    pub kind: String,
    pub name: String,
    pub function: String,
    pub email: String,
    #[serde(default)]
    pub website: String,
    pub promise: String,
    pub days_ago: i64,
}

impl Maker<'_> {
    pub(super) async fn network(&self, new: &DemoNetwork) -> Result<()> {
        for member in &new.member {
            self.member(member).await?;
        }
        for request in &new.request {
            self.join(request).await?;
        }
        match &new.list {
            Some(list) => self.list(None, list).await,
            None => Ok(()),
        }
    }

    fn sector(&self, kind: &str) -> Result<&'static str> {
        let sector = self.sectors.get(kind).ok_or_else(|| Error::internal(format!("the demo has no kind {kind}")))?;
        Ok(sector.as_str())
    }

    async fn member(&self, new: &DemoMember) -> Result<()> {
        let long = new.days_ago.unwrap_or(1000);
        let organisation = match &new.kind {
            None => {
                let known = organisation::Entity::find().filter(organisation::Column::Name.eq(&new.name));
                let known = known.one(&self.work.tx).await?;
                known.ok_or_else(|| Error::internal(format!("the demo has no organisation {}", new.name)))?.id
            }
            Some(kind) => {
                let row = organisation::ActiveModel {
                    id: Set(Uuid::now_v7()),
                    name: Set(new.name.clone()),
                    kind: Set(kind.clone()),
                    sector: Set(self.sector(kind)?.to_owned()),
                    municipality_code: Set(new.municipality.clone()),
                    parent_id: Set(None),
                    website: Set(String::new()),
                    fictional: Set(true),
                    created_at: Set(self.ago(long)),
                    version: Set(1),
                };
                row.insert(&self.work.tx).await?.id
            }
        };
        let day = |days: Option<i64>| days.map(|days| self.today - Duration::days(days));
        let standing = match new.status {
            NetworkStatus::Left => NetworkStanding {
                joined_on: day(new.days_ago),
                ..NetworkStanding::new(NetworkStatus::Left, day(new.left_days_ago))
            },
            status => NetworkStanding::new(status, day(new.days_ago)),
        };
        let id = Uuid::now_v7();
        let row = network_member::ActiveModel {
            id: Set(id),
            organisation_id: Set(organisation),
            shown: Set(new.shown),
            promise: Set(new.promise.clone()),
            promise_shown: Set(new.shown && !new.promise.is_empty()),
            source: Set("Lijst van het landelijk team".to_owned()),
            created_at: Set(self.ago(long)),
            version: Set(1),
            ..stands(&standing)?
        };
        row.insert(&self.work.tx).await?;
        self.told(id, long).await?;
        if let Some(contact) = &new.contact {
            let row = network_contact::ActiveModel {
                id: Set(Uuid::now_v7()),
                member_id: Set(id),
                name: Set(contact.name.clone()),
                function: Set(contact.function.clone()),
                email: Set(contact.email.clone()),
                phone: Set(String::new()),
                source: Set("Gekregen op de partnerbijeenkomst".to_owned()),
                created_at: Set(self.ago(long)),
                version: Set(1),
            };
            row.insert(&self.work.tx).await?;
        }
        Ok(())
    }

    /// In the trail of the member.
    async fn told(&self, member: Uuid, days_ago: i64) -> Result<()> {
        let row = audit_event::ActiveModel {
            id: Set(Uuid::now_v7()),
            at: Set(self.ago(days_ago)),
            actor_id: Set(Some(self.person("admin")?)),
            alliance_id: Set(None),
            record: Set("network".to_owned()),
            record_key: Set(member.to_string()),
            action: Set("added".to_owned()),
            changes: Set("{}".to_owned()),
        };
        row.insert(&self.work.tx).await?;
        Ok(())
    }

    async fn join(&self, new: &DemoJoin) -> Result<()> {
        let row = network_request::ActiveModel {
            id: Set(Uuid::now_v7()),
            organisation: Set(new.organisation.clone()),
            kind: Set(new.kind.clone()),
            sector: Set(self.sector(&new.kind)?.to_owned()),
            municipality_code: Set(None),
            website: Set(new.website.clone()),
            name: Set(new.name.clone()),
            function: Set(new.function.clone()),
            email: Set(new.email.clone()),
            promise: Set(new.promise.clone()),
            shown: Set(true),
            promise_shown: Set(true),
            commitments: Set(self.commitments_of(new.days_ago)),
            lang: Set(Lang::Nl.code().to_owned()),
            created_at: Set(self.ago(new.days_ago)),
            confirmed_at: Set(Some(self.ago(new.days_ago))),
            handled_at: Set(None),
            handled_by: Set(None),
            outcome: Set(String::new()),
            reason: Set(String::new()),
            member_id: Set(None),
        };
        network_request::Entity::insert(row).exec_without_returning(&self.work.tx).await?;
        Ok(())
    }
}

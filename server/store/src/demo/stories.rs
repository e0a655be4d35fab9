//! What was said with the demo's partners, the stories about them, and the page that everybody reads. The photos are drawings: nobody is on them.

use domain::partners::{OnPhoto, StoryState};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, Set};
use time::Duration;
use uuid::Uuid;

use super::{DemoLog, DemoPhoto, DemoPublicPage, DemoStory, Maker};
use crate::{
    Error, Result,
    entity::{alliance, contact_log, partner_membership, public_page, story, story_photo, story_photo_file},
};

/// The drawings; each is 1200 by 800 points.
const DRAWINGS: [(&str, &[u8]); 2] =
    [("fiets", include_bytes!("photos/fiets.jpg")), ("jas", include_bytes!("photos/jas.jpg"))];

impl Maker<'_> {
    pub(super) async fn log(&self, membership: Uuid, log: &[DemoLog]) -> Result<()> {
        for new in log {
            contact_log::ActiveModel {
                id: Set(Uuid::now_v7()),
                membership_id: Set(membership),
                spoke_on: Set(self.today - Duration::days(new.days_ago)),
                way: Set(new.way.clone()),
                spoken_by: Set(Some(self.person(&new.by)?)),
                said: Set(new.said.clone()),
                next_on: Set(new.next_in.map(|days| self.today + Duration::days(days))),
                shared: Set(new.shared),
                created_at: Set(self.ago(new.days_ago)),
                version: Set(1),
            }
            .insert(&self.work.tx)
            .await?;
        }
        Ok(())
    }

    pub(super) async fn stories(&self, alliance: Uuid, stories: &[DemoStory]) -> Result<()> {
        for new in stories {
            let unknown = || Error::internal(format!("the demo has no {}", new.partner));
            let organisation = self.organisation(&new.partner).await?.ok_or_else(unknown)?;
            let membership = partner_membership::Entity::find()
                .filter(partner_membership::Column::AllianceId.eq(alliance))
                .filter(partner_membership::Column::OrganisationId.eq(organisation.id))
                .one(&self.work.tx)
                .await?
                .ok_or_else(unknown)?;
            let id = Uuid::now_v7();
            let published = self.today - Duration::days(new.days_ago);
            story::ActiveModel {
                id: Set(id),
                membership_id: Set(membership.id),
                title: Set(new.title.clone()),
                body: Set(new.body.trim().to_owned()),
                state: Set(new.state.as_str().to_owned()),
                public: Set(new.public),
                agreed: Set(new.public),
                published_on: Set((new.state == StoryState::Published).then_some(published)),
                created_at: Set(self.ago(new.days_ago)),
                version: Set(1),
            }
            .insert(&self.work.tx)
            .await?;
            if let Some(photo) = &new.photo {
                self.photo(id, photo, new.days_ago).await?;
            }
        }
        Ok(())
    }

    pub(super) async fn public_page(&self, id: Uuid, new: Option<&DemoPublicPage>) -> Result<()> {
        let Some(new) = new else { return Ok(()) };
        let page = public_page::ActiveModel {
            alliance_id: Set(id),
            about: Set(new.about.trim().to_owned()),
            contact: Set(new.contact.clone()),
            email: Set(new.email.clone()),
            goals: Set(true),
            efforts: Set(true),
            joining: Set(true),
            feedback: Set(true),
            version: Set(1),
        };
        public_page::Entity::insert(page).exec_without_returning(&self.work.tx).await?;
        alliance::ActiveModel { id: Set(id), public_page: Set(true), ..Default::default() }
            .update(&self.work.tx)
            .await?;
        Ok(())
    }

    async fn photo(&self, id: Uuid, new: &DemoPhoto, days_ago: i64) -> Result<()> {
        let drawing = DRAWINGS.iter().find(|(name, _)| *name == new.drawing);
        let (_, bytes) = drawing.ok_or_else(|| Error::internal(format!("the demo has no {}", new.drawing)))?;
        let row = story_photo::ActiveModel {
            story_id: Set(id),
            mark: Set(Uuid::new_v4()),
            alt: Set(new.alt.clone()),
            people: Set(OnPhoto::Nobody.as_str().to_owned()),
            consent_by: Set(new.consent_by.clone()),
            consent_on: Set(self.today - Duration::days(days_ago + 2)),
            width: Set(1200),
            height: Set(800),
            added_at: Set(self.ago(days_ago)),
        };
        story_photo::Entity::insert(row).exec_without_returning(&self.work.tx).await?;
        let file = story_photo_file::ActiveModel { story_id: Set(id), bytes: Set(bytes.to_vec()) };
        story_photo_file::Entity::insert(file).exec_without_returning(&self.work.tx).await?;
        Ok(())
    }
}

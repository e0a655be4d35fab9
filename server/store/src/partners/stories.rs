//! Partner stories (partnerverhalen). Who may read the notes of the alliance sees them all; others those that were published. A photo hangs
//! on the consent that was written down with it: when that is withdrawn, both are deleted.

use std::collections::HashMap;

use domain::partners::{OnPhoto, PhotoForm, StoryForm, StoryState};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait, Set,
    sea_query::SelectStatement,
};
use serde_json::json;
use time::Date;
use uuid::Uuid;

use super::contacts::of_alliance;
use crate::{
    Error, Result,
    alliance::touch,
    entity::{organisation, partner_membership, story, story_photo, story_photo_file},
    scope::{Notes, Read, Stories, Write},
    work::{Work, next_version},
};

/// A story, without the bytes of its photo.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Story {
    pub id: Uuid,
    /// Number of the membership, and name of the organisation.
    pub partner: (Uuid, String),
    pub title: String,
    pub body: String,
    pub state: StoryState,
    pub public: bool,
    /// The partner agrees that everybody reads it.
    pub agreed: bool,
    /// First day that it was published.
    pub published_on: Option<Date>,
    pub photo: Option<StoryPhoto>,
    pub version: i64,
}

/// What is known of a photo.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoryPhoto {
    /// Another one for another photo.
    pub mark: Uuid,
    pub alt: String,
    pub people: OnPhoto,
    /// Who gave consent; empty for who does not edit.
    pub consent_by: String,
    pub consent_on: Date,
    pub width: i32,
    pub height: i32,
}

/// A picture that passed the upload checks, as JPEG.
#[derive(Clone, Debug)]
pub struct Picture {
    pub bytes: Vec<u8>,
    pub width: i32,
    pub height: i32,
}

/// Numbers of the partners of an alliance.
fn partners_of(alliance: Uuid) -> SelectStatement {
    partner_membership::Entity::find()
        .select_only()
        .column(partner_membership::Column::Id)
        .filter(partner_membership::Column::AllianceId.eq(alliance))
        .into_query()
}

/// Whether the reader sees what is not published, and who gave consent.
pub fn edits_stories(read: &Read<Stories>) -> bool {
    read.scope().read::<Notes>().is_ok_and(|notes| notes.only().is_none())
}

/// The stories that the reader may see, those that were written last first: four statements however many there are.
pub async fn stories(read: &Read<Stories>) -> Result<Vec<Story>> {
    load(read, None).await
}

/// One story; [`Error::NotFound`] when there is none for this reader.
pub async fn story(read: &Read<Stories>, id: Uuid) -> Result<Story> {
    load(read, Some(id)).await?.pop().ok_or(Error::NotFound)
}

async fn load(read: &Read<Stories>, id: Option<Uuid>) -> Result<Vec<Story>> {
    let edits = edits_stories(read);
    let alliance = read.alliance().id;
    let mut which = story::Column::MembershipId.in_subquery(partners_of(alliance));
    if let Some(id) = id {
        which = which.and(story::Column::Id.eq(id));
    }
    if !edits {
        which = which.and(story::Column::State.eq(StoryState::Published.as_str()));
    }
    let rows = story::Entity::find().filter(which).order_by_desc(story::Column::Id).all(read.db()).await?;
    let memberships = partner_membership::Entity::find()
        .filter(partner_membership::Column::Id.is_in(rows.iter().map(|row| row.membership_id)))
        .all(read.db())
        .await?;
    let names: HashMap<Uuid, String> = organisation::Entity::find()
        .filter(organisation::Column::Id.is_in(memberships.iter().map(|row| row.organisation_id)))
        .all(read.db())
        .await?
        .into_iter()
        .map(|row| (row.id, row.name))
        .collect();
    let names: HashMap<Uuid, String> =
        memberships.into_iter().filter_map(|row| Some((row.id, names.get(&row.organisation_id)?.clone()))).collect();
    let mut photos: HashMap<Uuid, StoryPhoto> = story_photo::Entity::find()
        .filter(story_photo::Column::StoryId.is_in(rows.iter().map(|row| row.id)))
        .all(read.db())
        .await?
        .into_iter()
        .filter_map(|row| Some((row.story_id, photo_of(row, edits)?)))
        .collect();
    let all = rows.into_iter().filter_map(|row| {
        Some(Story {
            partner: (row.membership_id, names.get(&row.membership_id)?.clone()),
            state: StoryState::parse(&row.state)?,
            photo: photos.remove(&row.id),
            id: row.id,
            title: row.title,
            body: row.body,
            public: row.public,
            agreed: row.agreed,
            published_on: row.published_on,
            version: row.version,
        })
    });
    Ok(all.collect())
}

fn photo_of(row: story_photo::Model, edits: bool) -> Option<StoryPhoto> {
    Some(StoryPhoto {
        people: OnPhoto::parse(&row.people)?,
        mark: row.mark,
        alt: row.alt,
        consent_by: if edits { row.consent_by } else { String::new() },
        consent_on: row.consent_on,
        width: row.width,
        height: row.height,
    })
}

/// The bytes of the photo of a story that the reader may see.
pub async fn photo(read: &Read<Stories>, id: Uuid) -> Result<Vec<u8>> {
    story(read, id).await?;
    let file = story_photo_file::Entity::find_by_id(id).one(read.db()).await?;
    file.map(|file| file.bytes).ok_or(Error::NotFound)
}

/// Adds a story, or changes one; answers its number. `Refused("choose")` for a partner that the alliance has not.
/// [`Error::Terms`] before the terms.
pub async fn save_story(write: &Write<Stories>, once: Uuid, id: Option<Uuid>, form: &StoryForm) -> Result<Uuid> {
    if !write.scope().has_terms() {
        return Err(Error::Terms);
    }
    let work = write.begin(once).await?;
    let old = match id {
        Some(id) => Some(one(&work, write, id).await?),
        None => None,
    };
    let partner = form.partner.parse::<Uuid>().map_err(|_| Error::Refused("choose"))?;
    match of_alliance(&work.tx, write.alliance().id, partner).await {
        Err(Error::NotFound) => return Err(Error::Refused("choose")),
        known => known?,
    }
    let state = form.state();
    let published = old.as_ref().and_then(|old| old.published_on);
    let today = domain::time::local(work.now).date();
    let row = story::ActiveModel {
        membership_id: Set(partner),
        title: Set(form.title.trim().to_owned()),
        body: Set(form.body.trim().to_owned()),
        state: Set(state.as_str().to_owned()),
        public: Set(form.is_public()),
        agreed: Set(form.is_agreed()),
        published_on: Set(published.or((state == StoryState::Published).then_some(today))),
        version: Set(next_version(form.version)?),
        ..Default::default()
    };
    let (id, action) = if let Some(old) = &old {
        let saved = story::Entity::update_many()
            .set(row)
            .filter(story::Column::Id.eq(old.id))
            .filter(story::Column::Version.eq(form.version))
            .exec(&work.tx)
            .await?;
        if saved.rows_affected == 0 {
            return Err(Error::Stale);
        }
        (old.id, "changed")
    } else {
        let id = Uuid::now_v7();
        let row = story::ActiveModel { id: Set(id), created_at: Set(work.at()), version: Set(1), ..row };
        row.insert(&work.tx).await?;
        (id, "added")
    };
    let was = old.as_ref().map(|old| (old.state.clone(), old.public));
    let (was_state, was_public) = was.unwrap_or_default();
    let changes = json!({ "state": [was_state, state.as_str()], "public": [was_public, form.is_public()] });
    work.audit("story", &id.to_string(), action, changes).await?;
    touch(&work, write.alliance().id).await?;
    work.commit().await?;
    Ok(id)
}

/// Deletes a story with its photo.
pub async fn remove_story(write: &Write<Stories>, once: Uuid, id: Uuid) -> Result<()> {
    let work = write.begin(once).await?;
    one(&work, write, id).await?;
    delete_photo(&work, id).await?;
    story::Entity::delete_by_id(id).exec(&work.tx).await?;
    work.audit("story", &id.to_string(), "removed", json!({})).await?;
    touch(&work, write.alliance().id).await?;
    work.commit().await
}

/// Gives a story a photo, in place of the one it had. [`Error::Stale`] when that is another one than the form was opened with,
/// `Refused("date-future")` for consent that is still to come.
pub async fn save_photo(
    write: &Write<Stories>,
    once: Uuid,
    id: Uuid,
    form: &PhotoForm,
    picture: Picture,
) -> Result<()> {
    if !write.scope().has_terms() {
        return Err(Error::Terms);
    }
    let work = write.begin(once).await?;
    one(&work, write, id).await?;
    let (Some(people), Some(consent_on)) = (form.people(), form.consent_on()) else {
        return Err(Error::Refused("bad-request"));
    };
    if consent_on > domain::time::local(work.now).date() {
        return Err(Error::Refused("date-future"));
    }
    let there = story_photo::Entity::find_by_id(id).one(&work.tx).await?.map(|photo| photo.mark.to_string());
    if there.unwrap_or_default() != form.mark {
        return Err(Error::Stale);
    }
    delete_photo(&work, id).await?;
    let row = story_photo::ActiveModel {
        story_id: Set(id),
        mark: Set(Uuid::new_v4()),
        alt: Set(form.alt.trim().to_owned()),
        people: Set(people.as_str().to_owned()),
        consent_by: Set(form.consent_by.trim().to_owned()),
        consent_on: Set(consent_on),
        width: Set(picture.width),
        height: Set(picture.height),
        added_at: Set(work.at()),
    };
    story_photo::Entity::insert(row).exec_without_returning(&work.tx).await?;
    let file = story_photo_file::ActiveModel { story_id: Set(id), bytes: Set(picture.bytes) };
    story_photo_file::Entity::insert(file).exec_without_returning(&work.tx).await?;
    work.audit("story", &id.to_string(), "photo_added", json!({ "people": people.as_str() })).await?;
    touch(&work, write.alliance().id).await?;
    work.commit().await
}

/// Consent was withdrawn, or the photo should go: it is deleted, with what was written down about it.
pub async fn remove_photo(write: &Write<Stories>, once: Uuid, id: Uuid) -> Result<()> {
    let work = write.begin(once).await?;
    one(&work, write, id).await?;
    if delete_photo(&work, id).await? == 0 {
        return Err(Error::NotFound);
    }
    work.audit("story", &id.to_string(), "photo_removed", json!({})).await?;
    touch(&work, write.alliance().id).await?;
    work.commit().await
}

async fn delete_photo(work: &Work, id: Uuid) -> Result<u64> {
    story_photo_file::Entity::delete_by_id(id).exec(&work.tx).await?;
    Ok(story_photo::Entity::delete_by_id(id).exec(&work.tx).await?.rows_affected)
}

/// A story of this very alliance, to be changed by one at a time.
async fn one(work: &Work, write: &Write<Stories>, id: Uuid) -> Result<story::Model> {
    let row = story::Entity::find_by_id(id)
        .filter(story::Column::MembershipId.in_subquery(partners_of(write.alliance().id)))
        .lock_exclusive()
        .one(&work.tx)
        .await?;
    row.ok_or(Error::NotFound)
}

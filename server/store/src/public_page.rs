//! The public page of an alliance: what the lead says on it, and what everybody reads. Rule: a partner stands on it when it takes part and
//! agreed, a story when it was published and its partner agreed, goals, efforts and what groups said when the lead switched
//! them on.

use domain::{
    experts::feedback::{FeedbackEntry, public},
    partners::{MembershipStatus, Sector, story_is_public},
    public_page::{EffortCount, PublicPageForm},
};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, Set};
use serde_json::json;
use uuid::Uuid;

use crate::{
    Error, Result,
    alliance::{settings, touch},
    entity::{alliance, public_page},
    experts,
    goals::{self, GoalMap},
    partners::{self, Partner, Story},
    scope::{PublicPage, Read, Write},
    work::next_version,
};

/// What the lead says; version 0 while nothing was said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PageTexts {
    pub live: bool,
    pub about: String,
    pub contact: String,
    pub email: String,
    pub goals: bool,
    pub efforts: bool,
    pub joining: bool,
    pub feedback: bool,
    pub version: i64,
}

/// A partner that agreed to be named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedPartner {
    pub organisation: String,
    pub sector: Sector,
    pub website: String,
    /// Its newest promise; empty when there is none.
    pub promise: String,
}

/// The whole page.
#[derive(Clone, Debug)]
pub struct Page {
    pub lead_organisation: String,
    pub municipalities: Vec<String>,
    pub texts: PageTexts,
    /// Partners that take part.
    pub joined: usize,
    pub named: Vec<NamedPartner>,
    pub efforts: Option<EffortCount>,
    pub goals: Option<GoalMap>,
    pub stories: Vec<Story>,
    /// What groups said, as everybody may read it, newest first.
    pub feedback: Vec<FeedbackEntry>,
}

pub async fn texts(read: &Read<PublicPage>) -> Result<PageTexts> {
    let row = public_page::Entity::find_by_id(read.alliance().id).one(read.db()).await?;
    Ok(row
        .map(|row| PageTexts {
            live: read.alliance().public_page,
            about: row.about,
            contact: row.contact,
            email: row.email,
            goals: row.goals,
            efforts: row.efforts,
            joining: row.joining,
            feedback: row.feedback,
            version: row.version,
        })
        .unwrap_or_default())
}

/// Saves what the page says, and whether everybody reads it. The terms come before that: who asks to take part gives an address.
pub async fn save(write: &Write<PublicPage>, once: Uuid, form: &PublicPageForm) -> Result<()> {
    if form.is_live() && !write.scope().has_terms() {
        return Err(Error::Terms);
    }
    let work = write.begin(once).await?;
    let id = write.alliance().id;
    let row = public_page::ActiveModel {
        about: Set(form.about.trim().to_owned()),
        contact: Set(form.contact.trim().to_owned()),
        email: Set(form.email.trim().to_owned()),
        goals: Set(form.goals == "ja"),
        efforts: Set(form.efforts == "ja"),
        joining: Set(form.joining == "ja"),
        feedback: Set(form.feedback == "ja"),
        version: Set(next_version(form.version)?),
        ..Default::default()
    };
    if form.version == 0 {
        if public_page::Entity::find_by_id(id).one(&work.tx).await?.is_some() {
            return Err(Error::Stale);
        }
        let row = public_page::ActiveModel { alliance_id: Set(id), ..row };
        public_page::Entity::insert(row).exec_without_returning(&work.tx).await?;
    } else {
        let saved = public_page::Entity::update_many()
            .set(row)
            .filter(public_page::Column::AllianceId.eq(id))
            .filter(public_page::Column::Version.eq(form.version))
            .exec(&work.tx)
            .await?;
        if saved.rows_affected == 0 {
            return Err(Error::Stale);
        }
    }
    let live = alliance::ActiveModel { id: Set(id), public_page: Set(form.is_live()), ..Default::default() };
    live.update(&work.tx).await?;
    let action = match (write.alliance().public_page, form.is_live()) {
        (false, true) => "page_on",
        (true, false) => "page_off",
        _ => "page_saved",
    };
    work.audit("alliance", &write.alliance().slug, action, json!({})).await?;
    touch(&work, id).await?;
    work.commit().await
}

/// All that stands on the page, in a fixed number of statements.
pub async fn page(read: &Read<PublicPage>) -> Result<Page> {
    let texts = texts(read).await?;
    let facts = settings::facts(&read.of_page()).await?;
    let mut joined = partners::register(&read.of_page()).await?;
    joined.retain(|partner| partner.status == MembershipStatus::Joined);
    let efforts = if texts.efforts { Some(efforts(read, &joined).await?) } else { None };
    let goals = if texts.goals { Some(goals::map(&read.of_page()).await?) } else { None };
    let mut stories = partners::stories(&read.of_page()).await?;
    stories.retain(|story| {
        story_is_public(story.state, story.public, story.agreed) && joined.iter().any(|one| one.id == story.partner.0)
    });
    let feedback = if texts.feedback { feedback(read).await? } else { Vec::new() };
    let shown: Vec<&Partner> = joined.iter().filter(|partner| partner.shown_on.is_some()).collect();
    let mut promises = partners::wall(&read.of_page(), &shown).await?;
    let named = shown
        .into_iter()
        .map(|partner| NamedPartner {
            organisation: partner.organisation.name.clone(),
            sector: partner.organisation.sector,
            website: partner.organisation.website.clone(),
            promise: promises.remove(&partner.id).map(|on| on.pledge.promise).unwrap_or_default(),
        })
        .collect();
    Ok(Page {
        lead_organisation: facts.lead_organisation,
        municipalities: facts.municipalities.into_iter().map(|one| one.name).collect(),
        joined: joined.len(),
        named,
        efforts,
        goals,
        stories,
        feedback,
        texts,
    })
}

/// What was marked for everybody, and may stand there.
async fn feedback(read: &Read<PublicPage>) -> Result<Vec<FeedbackEntry>> {
    let marked = experts::feedbacks(&read.of_page()).await?.into_iter().filter(|one| one.public);
    let entries: Vec<FeedbackEntry> = marked.map(|one| one.entry).collect();
    Ok(public(&entries).into_iter().cloned().collect())
}

/// What is planned or running of those that take part.
async fn efforts(read: &Read<PublicPage>, joined: &[Partner]) -> Result<EffortCount> {
    let mut all = partners::contributions(&read.of_page()).await?;
    all.retain(|one| one.status.is_current() && joined.iter().any(|partner| partner.id == one.partner));
    Ok(EffortCount::of(all.iter().map(|one| (one.partner, one.levels.as_slice()))))
}

/// A story that everybody reads: of a partner that takes part.
pub async fn story(read: &Read<PublicPage>, id: Uuid) -> Result<Story> {
    let story = partners::story(&read.of_page(), id).await?;
    let takes_part = partners::one(&read.of_page(), story.partner.0).await?.status == MembershipStatus::Joined;
    let public = story_is_public(story.state, story.public, story.agreed) && takes_part;
    if public { Ok(story) } else { Err(Error::NotFound) }
}

/// Its photo.
pub async fn photo(read: &Read<PublicPage>, id: Uuid) -> Result<Vec<u8>> {
    story(read, id).await?;
    partners::photo(&read.of_page(), id).await
}

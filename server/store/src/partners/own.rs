//! What a partner says of itself by its own link, without an account: with whom it works, and whether it stands on the public page. Any link
//! that was mailed to it opens this: that of its actions, of the promise it signed, or of what came of that. Rule: only who takes part, only
//! what the permission table gives the contact of a partner as its own, and of others no more than the names of who takes part. Reading
//! changes nothing.

use std::collections::{HashMap, HashSet};

use domain::partners::{
    Closeness, Collaboration, MembershipStatus, OwnWordForm, PartnerAnswer, StoryState, Theme, Words,
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use serde_json::json;
use time::{Date, Duration, OffsetDateTime};
use uuid::Uuid;

use super::{
    answer::{self, around},
    collaborations::{self, from_row, of_pair},
    mail_stop::{claim, keep_link, key, left_alone},
    meetings::behind_digest,
    pledge::lock,
    renewal, shown,
};
use crate::{
    Error, Letter, Result, Store,
    account::rate::{self, Limit},
    alliance::touch,
    entity::{alliance, collaboration, contact_person, mail_stop, organisation, partner_membership, story},
    scope::{Collaborations, PartnerContacts, Read, Shown, Write, by_own_link},
    token::Token,
    work::Work,
};

/// What a partner says in a day: more is no partner.
const A_DAY: Limit = Limit { count: 200, window: Duration::days(1) };

/// What a partner sees by its own link.
#[derive(Clone, Debug)]
pub struct OwnPage {
    pub organisation: String,
    pub alliance: String,
    pub fictional: bool,
    /// The link is that of its actions.
    pub actions: bool,
    pub collaborations: Vec<OwnCollaboration>,
    /// Number and name of whom it may name: who takes part here.
    pub others: Vec<(Uuid, String)>,
    /// Address of the alliance's public page; nothing as long as it is off.
    pub public_page: Option<String>,
    /// Since when it agrees to stand on it.
    pub shown_on: Option<Date>,
    /// Stories about it that everybody reads.
    pub stories: Vec<String>,
}

/// With whom it works, and who says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnCollaboration {
    pub id: Uuid,
    /// Number and name.
    pub other: (Uuid, String),
    pub theme: Option<Theme>,
    /// As close as it says itself, as the other says, and as the alliance says.
    pub own: Option<Closeness>,
    pub theirs: Option<Closeness>,
    pub office: Option<Closeness>,
}

/// Whose link it is.
struct Behind {
    membership: partner_membership::Model,
    alliance: alliance::Model,
    actions: bool,
}

/// `Refused("link-expired")` for a link that opens nothing any more, and for a partner that does not take part.
async fn behind(db: &impl ConnectionTrait, now: OffsetDateTime, token: &str) -> Result<Behind> {
    let found = match behind_digest(db, domain::time::local(now).date(), token).await {
        Ok((_, membership, alliance)) => Behind { membership, alliance, actions: true },
        Err(Error::Refused(_)) => {
            let invitation = match answer::open(db, now, token).await {
                Ok(row) if PartnerAnswer::parse(&row.answer) == PartnerAnswer::Yes => row,
                Ok(_) | Err(Error::Refused(_)) => renewal::open(db, now, token).await?.2,
                Err(error) => return Err(error),
            };
            let (membership, _, alliance) = around(db, &invitation).await?;
            Behind { membership, alliance, actions: false }
        }
        Err(error) => return Err(error),
    };
    if found.membership.status != MembershipStatus::Joined.as_str() {
        return Err(Error::Refused("link-expired"));
    }
    Ok(found)
}

pub async fn own_page(store: &Store, token: &str) -> Result<OwnPage> {
    by_own_link::<Collaborations>()?;
    by_own_link::<Shown>()?;
    let db = &store.reader;
    let Behind { membership, alliance, actions } = behind(db, store.now(), token).await?;
    let rows = partner_membership::Entity::find()
        .filter(partner_membership::Column::AllianceId.eq(alliance.id))
        .all(db)
        .await?;
    let organisations: HashMap<Uuid, String> = organisation::Entity::find()
        .filter(organisation::Column::Id.is_in(rows.iter().map(|row| row.organisation_id)))
        .all(db)
        .await?
        .into_iter()
        .map(|row| (row.id, row.name))
        .collect();
    let names: HashMap<Uuid, String> =
        rows.iter().filter_map(|row| Some((row.id, organisations.get(&row.organisation_id)?.clone()))).collect();
    let joined = |row: &&partner_membership::Model| row.status == MembershipStatus::Joined.as_str();
    let others: Vec<(Uuid, String)> = rows
        .iter()
        .filter(joined)
        .filter(|row| row.id != membership.id)
        .filter_map(|row| Some((row.id, names.get(&row.id)?.clone())))
        .collect();
    let known = collaboration::Entity::find()
        .filter(collaborations::ends_at(membership.id))
        .order_by_asc(collaboration::Column::Id)
        .all(db)
        .await?;
    let own = |one: Collaboration| {
        let id = one.beside(membership.id)?;
        let own = one.word_of(membership.id);
        // Whom it named itself it knows, also when that one does not take part any more.
        let may_know = own.is_some() || others.iter().any(|(other, _)| *other == id);
        may_know.then_some(OwnCollaboration {
            id: one.id,
            other: (id, names.get(&id)?.clone()),
            theme: one.theme,
            own,
            theirs: one.word_of(id),
            office: one.words.office,
        })
    };
    let collaborations = known.into_iter().filter_map(from_row).filter_map(own).collect();
    let stories = story::Entity::find()
        .filter(story::Column::MembershipId.eq(membership.id))
        .filter(story::Column::Public.eq(true))
        .filter(story::Column::Agreed.eq(true))
        .filter(story::Column::State.eq(StoryState::Published.as_str()))
        .order_by_asc(story::Column::Id)
        .all(db)
        .await?;
    Ok(OwnPage {
        organisation: names.get(&membership.id).cloned().unwrap_or_default(),
        fictional: alliance.fictional,
        actions,
        collaborations,
        others,
        public_page: alliance.public_page.then_some(alliance.slug),
        alliance: alliance.name,
        shown_on: membership.shown_on,
        stories: stories.into_iter().map(|row| row.title).collect(),
    })
}

/// A partner says that it works with another one, or how closely. What is known already gets its word; the rest is new.
/// `Refused("collaboration-self")` for itself, `Refused("choose")` for who does not take part here.
pub async fn say_by_link(store: &Store, token: &str, once: Uuid, form: &OwnWordForm) -> Result<()> {
    by_own_link::<Collaborations>()?;
    let work = Work::begin(store, None, None, once).await?;
    let Behind { membership, alliance, .. } = behind(&work.tx, work.now, token).await?;
    let work = work.in_alliance(alliance.id);
    let (own, other) = (membership.id, form.other.parse::<Uuid>().map_err(|_| Error::Refused("choose"))?);
    if own == other {
        return Err(Error::Refused("collaboration-self"));
    }
    lock(&work, &[own, other]).await?;
    partner_membership::Entity::find_by_id(other)
        .filter(partner_membership::Column::AllianceId.eq(alliance.id))
        .filter(partner_membership::Column::Status.eq(MembershipStatus::Joined.as_str()))
        .one(&work.tx)
        .await?
        .ok_or(Error::Refused("choose"))?;
    rate::count(&work.tx, work.now, &format!("own word {own}"), A_DAY).await?;
    let said = Some(form.closeness());
    let theme = form.theme().map(Theme::code).unwrap_or_default();
    if let Some(known) = of_pair(&work, (own, other), &theme).await? {
        collaborations::say(&work, &known, with(&known, own, said)).await?;
    } else {
        let words = Words { one: said, ..Words::default() };
        collaborations::begin(&work, alliance.id, (own, other), words, theme, None).await?;
    }
    work.audit("partner", &own.to_string(), "collaboration_said", json!({ "with": other })).await?;
    touch(&work, alliance.id).await?;
    work.commit().await
}

/// The words when one of the two says something else.
fn with(known: &Collaboration, partner: Uuid, word: Option<Closeness>) -> Words {
    if known.one == partner { Words { one: word, ..known.words } } else { Words { other: word, ..known.words } }
}

/// A partner takes its own word back. What others say stays.
pub async fn take_back_by_link(store: &Store, token: &str, once: Uuid, id: Uuid) -> Result<()> {
    by_own_link::<Collaborations>()?;
    let work = Work::begin(store, None, None, once).await?;
    let Behind { membership, alliance, .. } = behind(&work.tx, work.now, token).await?;
    let work = work.in_alliance(alliance.id);
    let row = collaboration::Entity::find_by_id(id)
        .filter(collaboration::Column::AllianceId.eq(alliance.id))
        .filter(collaborations::ends_at(membership.id))
        .one(&work.tx)
        .await?;
    let known = row.and_then(from_row).filter(|known| known.word_of(membership.id).is_some());
    let known = known.ok_or(Error::NotFound)?;
    collaborations::say(&work, &known, with(&known, membership.id, None)).await?;
    let other = known.beside(membership.id);
    work.audit("partner", &membership.id.to_string(), "collaboration_unsaid", json!({ "with": other })).await?;
    touch(&work, alliance.id).await?;
    work.commit().await
}

/// A partner agrees to stand on the public page, or does not any more.
pub async fn show_by_link(store: &Store, token: &str, once: Uuid, shown: bool) -> Result<()> {
    by_own_link::<Shown>()?;
    let work = Work::begin(store, None, None, once).await?;
    let Behind { membership, alliance, .. } = behind(&work.tx, work.now, token).await?;
    let work = work.in_alliance(alliance.id);
    shown::set(&work, membership.id, shown).await?;
    let action = if shown { "shown_by_itself" } else { "not_shown_by_itself" };
    work.audit("partner", &membership.id.to_string(), action, json!({})).await?;
    touch(&work, alliance.id).await?;
    work.commit().await
}

/// Somebody to ask with whom their organisation works.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToAsk {
    pub contact: Uuid,
    pub name: String,
    pub email: String,
    pub organisation: String,
}

/// One contact person of each partner that takes part and named nobody itself yet: the first with an address who was not mailed this week, and
/// wants mail.
pub async fn to_ask(read: &Read<PartnerContacts>) -> Result<Vec<ToAsk>> {
    if read.only().is_some() {
        return Err(Error::NotFound);
    }
    asking(read.db(), read.alliance().id, domain::time::local(read.store().now()).date()).await
}

async fn asking(db: &impl ConnectionTrait, alliance: Uuid, today: Date) -> Result<Vec<ToAsk>> {
    let rows = partner_membership::Entity::find()
        .filter(partner_membership::Column::AllianceId.eq(alliance))
        .filter(partner_membership::Column::Status.eq(MembershipStatus::Joined.as_str()))
        .order_by_asc(partner_membership::Column::Id)
        .all(db)
        .await?;
    let known: Vec<Collaboration> = collaboration::Entity::find()
        .filter(collaboration::Column::AllianceId.eq(alliance))
        .all(db)
        .await?
        .into_iter()
        .filter_map(from_row)
        .collect();
    let silent: Vec<_> =
        rows.into_iter().filter(|row| !known.iter().any(|one| one.word_of(row.id).is_some())).collect();
    let names: HashMap<Uuid, String> = organisation::Entity::find()
        .filter(organisation::Column::Id.is_in(silent.iter().map(|row| row.organisation_id)))
        .all(db)
        .await?
        .into_iter()
        .map(|row| (row.id, row.name))
        .collect();
    let contacts = contact_person::Entity::find()
        .filter(contact_person::Column::MembershipId.is_in(silent.iter().map(|row| row.id)))
        .filter(contact_person::Column::Email.ne(""))
        .order_by_asc(contact_person::Column::Id)
        .all(db)
        .await?;
    // Nobody is mailed more often about what one does here, in whichever alliance: the mail about actions counts too.
    let mailed: HashMap<String, bool> = mail_stop::Entity::find()
        .filter(mail_stop::Column::Address.is_in(contacts.iter().map(|contact| key(&contact.email))))
        .filter(left_alone(today))
        .all(db)
        .await?
        .into_iter()
        .map(|row| (row.address, row.stopped))
        .collect();
    let stopped = |one: &contact_person::Model| mailed.get(&key(&one.email)) == Some(&true);
    let mut asked: HashSet<String> = HashSet::new();
    let ask = |row: partner_membership::Model| {
        let mut theirs = contacts.iter().filter(|contact| contact.membership_id == row.id);
        // Who wants no mail is passed over; a colleague is not asked because the first was asked this week.
        let first = theirs.find(|one| !stopped(one))?;
        let lately = mailed.contains_key(&key(&first.email));
        // Who stands for two partners is asked for one of them, and for the other a week later.
        (!lately && asked.insert(first.email.clone())).then_some(())?;
        Some(ToAsk {
            contact: first.id,
            name: first.name.clone(),
            email: first.email.clone(),
            organisation: names.get(&row.organisation_id)?.clone(),
        })
    };
    Ok(silent.into_iter().filter_map(ask).collect())
}

/// Mails them their own link, the one that their actions have too; `Refused("nobody-to-ask")` when there is nobody.
pub async fn ask_partners(
    write: &Write<PartnerContacts>,
    once: Uuid,
    link: impl Fn(&ToAsk) -> Token + Send,
    letter: impl Fn(&ToAsk, &Token) -> Letter + Send,
) -> Result<()> {
    if !write.scope().has_terms() {
        return Err(Error::Terms);
    }
    if write.only().is_some() {
        return Err(Error::NotFound);
    }
    let work = write.begin(once).await?;
    let today = domain::time::local(work.now).date();
    let mut asked = asking(&work.tx, write.alliance().id, today).await?;
    // In one order for all, so that nobody waits for each other.
    asked.sort_by(|one, other| one.email.cmp(&other.email));
    let mut partners = Vec::new();
    for one in &asked {
        // A stop, or another mail of this week, came in between.
        if !claim(&work, &key(&one.email), today).await? {
            continue;
        }
        let token = link(one);
        keep_link(&work, one.contact, &one.email, &token, today).await?;
        work.mail(&letter(one, &token)).await?;
        partners.push(one.organisation.as_str());
    }
    if partners.is_empty() {
        return Err(Error::Refused("nobody-to-ask"));
    }
    let alliance = write.alliance();
    partners.sort_unstable();
    work.audit("alliance", &alliance.slug, "asked_together", json!({ "names": partners })).await?;
    touch(&work, alliance.id).await?;
    work.commit().await
}

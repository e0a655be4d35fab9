//! The mail to who looks after the plan about what groups said and were not told yet. Rule: an address gets one a week at most, about all its
//! alliances, and none after "geen mail meer"; nothing of what was said is in it.

use std::collections::{BTreeMap, HashMap};

use domain::{
    account::{Lang, Seat},
    experts::feedback::{FeedbackEntry, reminds},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use serde_json::json;
use time::Date;
use uuid::Uuid;

use super::feedback::feedback;
use crate::{
    Letter, Result, Store,
    entity::{alliance, expert_feedback, expert_plan, mail_stop, member, person},
    partners::mail_stop::{claim, feedback_key, is_left_alone, is_stopped, stop},
    scope::{ExpertPlan, Read, Write},
    work::Work,
};

/// Somebody to remind.
#[derive(Clone, Debug)]
pub struct FeedbackReminder {
    pub to: String,
    pub lang: Lang,
    pub today: Date,
    /// For each alliance, in the order of their names.
    pub of: Vec<Untold>,
}

/// What groups of one alliance were not told, the longest ago first.
#[derive(Clone, Debug)]
pub struct Untold {
    pub slug: String,
    pub alliance: String,
    pub entries: Vec<FeedbackEntry>,
}

/// Who is to be reminded today: who looks after the plan, and of an alliance where nobody does, the leads.
pub async fn due_feedback_reminders(store: &Store) -> Result<Vec<FeedbackReminder>> {
    let today = domain::time::local(store.now()).date();
    let untold = expert_feedback::Entity::find()
        .filter(expert_feedback::Column::ToldOn.is_null())
        .order_by_asc(expert_feedback::Column::SaidOn)
        .order_by_asc(expert_feedback::Column::Id)
        .all(&store.reader)
        .await?;
    let mut entries: HashMap<Uuid, Vec<(FeedbackEntry, Date)>> = HashMap::new();
    for row in untold {
        let (alliance, written_on) = (row.alliance_id, domain::time::local(row.created_at.0).date());
        if let Some(one) = feedback(row) {
            entries.entry(alliance).or_default().push((one.entry, written_on));
        }
    }
    if entries.is_empty() {
        return Ok(Vec::new());
    }
    // An alliance that ended reminds nobody.
    let alliances = alliance::Entity::find()
        .filter(alliance::Column::Id.is_in(entries.keys().copied()))
        .filter(alliance::Column::ArchivedAt.is_null())
        .order_by_asc(alliance::Column::Name)
        .all(&store.reader)
        .await?;
    let keepers = keepers(store, &alliances).await?;
    let told = told(store, keepers.values().flatten()).await?;
    let mut reminders: BTreeMap<String, FeedbackReminder> = BTreeMap::new();
    for alliance in &alliances {
        for person in keepers.get(&alliance.id).into_iter().flatten() {
            let told = told.get(&feedback_key(&person.email));
            if told.is_some_and(|row| is_left_alone(row, today)) {
                continue;
            }
            let since = told.and_then(|row| row.sent_on);
            let due = entries[&alliance.id].iter().filter(|(entry, on)| reminds(entry, *on, since, today));
            let entries: Vec<_> = due.map(|(entry, _)| entry.clone()).collect();
            if entries.is_empty() {
                continue;
            }
            let new = || FeedbackReminder {
                to: person.email.clone(),
                lang: Lang::from_code(&person.lang),
                today,
                of: Vec::new(),
            };
            let part = Untold { slug: alliance.slug.clone(), alliance: alliance.name.clone(), entries };
            reminders.entry(person.email.clone()).or_insert_with(new).of.push(part);
        }
    }
    Ok(reminders.into_values().collect())
}

/// What is kept of the addresses of these people.
async fn told(
    store: &Store,
    people: impl Iterator<Item = &person::Model>,
) -> Result<HashMap<String, mail_stop::Model>> {
    let rows = mail_stop::Entity::find()
        .filter(mail_stop::Column::Address.is_in(people.map(|person| feedback_key(&person.email))))
        .all(&store.reader)
        .await?;
    Ok(rows.into_iter().map(|row| (row.address.clone(), row)).collect())
}

/// Who looks after the newest plan of each alliance and still works there; else its leads.
async fn keepers(store: &Store, of: &[alliance::Model]) -> Result<HashMap<Uuid, Vec<person::Model>>> {
    let ids: Vec<Uuid> = of.iter().map(|alliance| alliance.id).collect();
    let plans = expert_plan::Entity::find()
        .filter(expert_plan::Column::AllianceId.is_in(ids.iter().copied()))
        .order_by_asc(expert_plan::Column::Number)
        .all(&store.reader)
        .await?;
    let owners: HashMap<Uuid, Option<Uuid>> = plans.into_iter().map(|row| (row.alliance_id, row.owner_id)).collect();
    let seats = member::Entity::find()
        .filter(member::Column::AllianceId.is_in(ids))
        .filter(member::Column::Role.is_in([Seat::Lead.as_str(), Seat::Member.as_str()]))
        .filter(member::Column::EndedAt.is_null())
        .all(&store.reader)
        .await?;
    let people: HashMap<Uuid, person::Model> = person::Entity::find()
        .filter(person::Column::Id.is_in(seats.iter().map(|seat| seat.person_id)))
        .all(&store.reader)
        .await?
        .into_iter()
        .map(|person| (person.id, person))
        .collect();
    let mut keepers: HashMap<Uuid, Vec<person::Model>> = HashMap::new();
    for alliance in of {
        let theirs: Vec<&member::Model> = seats.iter().filter(|seat| seat.alliance_id == alliance.id).collect();
        let owner = owners.get(&alliance.id).copied().flatten();
        let owner = theirs.iter().any(|seat| Some(seat.person_id) == owner).then_some(owner).flatten();
        let keeps = |seat: &member::Model| match owner {
            Some(owner) => seat.person_id == owner,
            None => seat.role == Seat::Lead.as_str(),
        };
        let who = theirs.into_iter().filter(|seat| keeps(seat)).filter_map(|seat| people.get(&seat.person_id));
        keepers.insert(alliance.id, who.cloned().collect());
    }
    Ok(keepers)
}

/// Sends the mail of a week once, however many processes try to, and not to who wants none since.
pub async fn send_feedback_reminder(store: &Store, letter: &Letter) -> Result<()> {
    let work = Work::begin(store, None, None, Uuid::nil()).await?;
    let today = domain::time::local(work.now).date();
    if !claim(&work, &feedback_key(&letter.to), today).await? {
        return Ok(());
    }
    work.mail(letter).await?;
    work.commit().await
}

/// Whether the reader wants none of these mails.
pub async fn feedback_mail_stopped(read: &Read<ExpertPlan>) -> Result<bool> {
    is_stopped(read.db(), &feedback_key(&read.scope().actor_email())).await
}

/// None of these mails to the reader any more, about no alliance; or again.
pub async fn stop_feedback_mail(write: &Write<ExpertPlan>, once: Uuid, stopped: bool) -> Result<()> {
    let work = write.begin(once).await?;
    stop(&work, &feedback_key(&write.scope().actor_email()), stopped).await?;
    let action = if stopped { "feedback_mail_stopped" } else { "feedback_mail_wanted" };
    let me = write.actor_id().unwrap_or_default().to_string();
    work.audit("person", &me, action, json!({})).await?;
    work.commit().await
}

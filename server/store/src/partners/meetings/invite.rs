//! Inviting people to a meeting, and telling them when it changes.

use std::collections::HashSet;

use domain::partners::meetings::InviteMeetingForm;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, Set};
use serde_json::json;
use time::OffsetDateTime;
use uuid::Uuid;

use super::{
    meeting::{Meeting, own, place},
    people::{Named, People, Place, all_of},
};
use crate::{
    Error, Letter, Result,
    alliance::touch,
    entity::meeting_attendee,
    scope::{Meetings, Write},
    work::{Work, millis},
};

/// What a mail about a meeting tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    Invited,
    /// Another time, place or name.
    Moved,
    Cancelled,
}

/// Puts people on the list of a meeting and mails those of whom an address is known; answers how many mails there are. Who stood on the
/// list already gets no second one. `Refused("meeting-over")` for one that is over or called off.
pub async fn invite_to_meeting(
    write: &Write<Meetings>,
    once: Uuid,
    id: Uuid,
    form: &InviteMeetingForm,
    letter: impl Fn(&Named, &Meeting, Told) -> Letter + Send,
) -> Result<usize> {
    all_of(write)?;
    let work = write.begin(once).await?;
    let row = own(&work, write, id).await?;
    if row.cancelled || row.ends_at.0 <= work.now {
        return Err(Error::Refused("meeting-over"));
    }
    let meeting = Meeting::from_row(row, &std::collections::HashMap::new());
    let people = People::load(&work.tx, write.alliance().id, true).await?;
    let known: HashSet<_> = meeting_attendee::Entity::find()
        .filter(meeting_attendee::Column::MeetingId.eq(id))
        .all(&work.tx)
        .await?
        .iter()
        .filter_map(|row| place(row).who())
        .collect();
    let mut mails = 0;
    for who in form.who().into_iter().filter(|who| !known.contains(who)) {
        let place = people.place(who)?;
        add(&work, id, place, Some(work.now), false).await?;
        let named = people.named(place);
        if !named.email.is_empty() {
            work.mail(&letter(&named, &meeting, Told::Invited)).await?;
            mails += 1;
        }
    }
    work.audit("meeting", &id.to_string(), "invited", json!({ "mails": mails })).await?;
    touch(&work, write.alliance().id).await?;
    work.commit().await?;
    Ok(mails)
}

/// One more on the list.
pub(super) async fn add(
    work: &Work,
    meeting: Uuid,
    place: Place,
    invited_at: Option<OffsetDateTime>,
    present: bool,
) -> Result<()> {
    meeting_attendee::ActiveModel {
        id: Set(Uuid::now_v7()),
        meeting_id: Set(meeting),
        membership_id: Set(place.membership),
        contact_id: Set(place.contact),
        person_id: Set(place.person),
        invited_at: Set(invited_at.map(millis)),
        present: Set(present),
    }
    .insert(&work.tx)
    .await?;
    Ok(())
}

/// Mails everybody who was invited, but for partners that paused or left since.
pub(super) async fn tell(
    work: &Work,
    write: &Write<Meetings>,
    id: Uuid,
    told: Told,
    letter: impl Fn(&Named, &Meeting, Told) -> Letter + Send,
) -> Result<()> {
    let meeting = Meeting::from_row(own(work, write, id).await?, &std::collections::HashMap::new());
    let people = People::load(&work.tx, write.alliance().id, true).await?;
    let invited = meeting_attendee::Entity::find()
        .filter(meeting_attendee::Column::MeetingId.eq(id))
        .filter(meeting_attendee::Column::InvitedAt.is_not_null())
        .all(&work.tx)
        .await?;
    for place in invited.iter().map(place).filter(|place| !people.is_away(*place)) {
        let named = people.named(place);
        if !named.email.is_empty() {
            work.mail(&letter(&named, &meeting, told)).await?;
        }
    }
    Ok(())
}

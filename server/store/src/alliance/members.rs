//! Who works in an alliance: members, invitations, a new lead, a new coach.

use domain::account::{Invite, Lang, Seat, email::normal};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, ExprTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    Select, Set,
};
use serde_json::json;
use time::OffsetDateTime;
use uuid::Uuid;

use crate::{
    Error, Letter, Result,
    account::{
        entry::{self, InvitedRole, Purpose},
        session,
    },
    alliance::hold,
    entity::{alliance, invitation, mail_link, member, person},
    scope::{Appointments, Read, Settings, Subject, Write},
    token::Token,
    work::{Work, millis},
};

/// Somebody with a seat.
#[derive(Clone, Debug)]
pub struct Member {
    pub id: Uuid,
    pub person: Uuid,
    pub name: String,
    pub function: String,
    pub email: String,
    pub seat: Seat,
    pub since: OffsetDateTime,
    pub has_second_factor: bool,
}

/// An invitation that has no answer yet.
#[derive(Clone, Debug)]
pub struct Pending {
    pub id: Uuid,
    pub name: String,
    pub email: String,
    pub seat: Seat,
    /// Where the address comes from.
    pub source: String,
    pub sent_at: OffsetDateTime,
    pub expires_at: OffsetDateTime,
}

pub async fn members(read: &Read<Settings>) -> Result<Vec<Member>> {
    let seats = member::Entity::find()
        .filter(member::Column::AllianceId.eq(read.alliance().id))
        .filter(member::Column::EndedAt.is_null())
        .order_by_asc(member::Column::Since)
        .all(read.db())
        .await?;
    let people = person::Entity::find()
        .filter(person::Column::Id.is_in(seats.iter().map(|seat| seat.person_id)))
        .all(read.db())
        .await?;
    Ok(seats
        .into_iter()
        .filter_map(|seat| {
            let person = people.iter().find(|person| person.id == seat.person_id)?;
            Some(Member {
                id: seat.id,
                person: person.id,
                name: person.name.clone(),
                function: person.function.clone(),
                email: person.email.clone(),
                seat: Seat::parse(&seat.role)?,
                since: seat.since.0,
                has_second_factor: person.totp_secret.is_some(),
            })
        })
        .collect())
}

/// Somebody with a seat who gets a mail.
#[derive(Clone, Debug)]
pub struct Addressee {
    pub email: String,
    pub lang: Lang,
    pub seat: Seat,
}

/// Whom to write about the alliance.
pub async fn addressees(read: &Read<Settings>) -> Result<Vec<Addressee>> {
    let seats = member::Entity::find()
        .filter(member::Column::AllianceId.eq(read.alliance().id))
        .filter(member::Column::EndedAt.is_null())
        .all(read.db())
        .await?;
    let people = person::Entity::find()
        .filter(person::Column::Id.is_in(seats.iter().map(|seat| seat.person_id)))
        .all(read.db())
        .await?;
    Ok(people
        .into_iter()
        .filter_map(|person| {
            let seat = seats.iter().find(|seat| seat.person_id == person.id)?;
            Some(Addressee { lang: Lang::from_code(&person.lang), email: person.email, seat: Seat::parse(&seat.role)? })
        })
        .collect())
}

pub async fn pending(read: &Read<Settings>) -> Result<Vec<Pending>> {
    let rows = open(read.alliance().id).order_by_desc(invitation::Column::CreatedAt).all(read.db()).await?;
    Ok(rows
        .into_iter()
        .filter_map(|row| {
            Some(Pending {
                id: row.id,
                seat: Seat::parse(&row.role)?,
                name: row.name,
                email: row.email,
                source: row.source,
                sent_at: row.created_at.0,
                expires_at: row.expires_at.0,
            })
        })
        .collect())
}

/// Invites somebody. The terms come first: an address of a contact is data that the agreement is about.
pub async fn invite(
    write: &Write<Settings>,
    once: Uuid,
    form: &Invite,
    seat: Seat,
    token: &Token,
    letter: &Letter,
) -> Result<()> {
    if !write.scope().has_terms() {
        return Err(Error::Terms);
    }
    let work = write.begin(once).await?;
    let id = write.alliance().id;
    // Two who invite at the same time do so one after the other.
    hold(&work, id).await?;
    if let Some(person) = entry::person_of(&work, &form.email).await? {
        let seats = member::Entity::find()
            .filter(member::Column::AllianceId.eq(id))
            .filter(member::Column::PersonId.eq(person.id))
            .filter(member::Column::EndedAt.is_null());
        if seats.count(&work.tx).await? > 0 {
            return Err(Error::Refused("member-already"));
        }
    }
    let invited = open(id).filter(invitation::Column::Email.eq(normal(&form.email)));
    if invited.count(&work.tx).await? > 0 {
        return Err(Error::Refused("invited-already"));
    }
    send_invitation(work, write, form, seat, token, letter, "created").await
}

/// Invitations of an alliance that nobody answered or took back.
fn open(alliance: Uuid) -> Select<invitation::Entity> {
    invitation::Entity::find()
        .filter(invitation::Column::AllianceId.eq(alliance))
        .filter(invitation::Column::AcceptedAt.is_null())
        .filter(invitation::Column::DeclinedAt.is_null())
        .filter(invitation::Column::RevokedAt.is_null())
}

/// Sends an invitation again, with a new link that works for the whole term; the old link stops working.
pub async fn resend(write: &Write<Settings>, once: Uuid, id: Uuid, token: &Token, letter: &Letter) -> Result<()> {
    let work = write.begin(once).await?;
    let sent = invitation::Entity::update_many()
        .set(invitation::ActiveModel {
            expires_at: Set(millis(work.now + Purpose::Invitation.valid_for())),
            ..Default::default()
        })
        .filter(invitation::Column::Id.eq(id))
        .filter(invitation::Column::AllianceId.eq(write.alliance().id))
        .filter(invitation::Column::AcceptedAt.is_null())
        .filter(invitation::Column::DeclinedAt.is_null())
        .filter(invitation::Column::RevokedAt.is_null())
        .exec(&work.tx)
        .await?;
    if sent.rows_affected == 0 {
        return Err(Error::NotFound);
    }
    mail_link::Entity::delete_many().filter(mail_link::Column::SubjectId.eq(id)).exec(&work.tx).await?;
    entry::new_link(&work, Purpose::Invitation, token, None, None, Some(id)).await?;
    work.mail(letter).await?;
    work.audit("invitation", &id.to_string(), "sent_again", json!({})).await?;
    work.commit().await
}

/// The national team appoints a new lead when the old one has gone: old leads lose their seat and their sessions. `others` are the
/// mails to who should know of it.
pub async fn appoint_lead(
    write: &Write<Appointments>,
    once: Uuid,
    form: &Invite,
    token: &Token,
    letter: &Letter,
    others: &[Letter],
) -> Result<()> {
    let work = write.begin(once).await?;
    // An older mail must not bring the old lead back, nor lead the new one to another seat.
    let email = normal(&form.email);
    let older = open(write.alliance().id)
        .filter(invitation::Column::Role.eq(Seat::Lead.as_str()).or(invitation::Column::Email.eq(email)))
        .all(&work.tx)
        .await?;
    for older in older {
        revoke(&work, older.id).await?;
    }
    for lead in seats(&work, write.alliance().id, Seat::Lead).await? {
        end_seat(&work, &lead).await?;
        revoke_for_leaver(&work, Some(write.alliance().id), lead.person_id).await?;
    }
    for other in others {
        work.mail(other).await?;
    }
    send_invitation(work, write, form, Seat::Lead, token, letter, "lead_appointed").await
}

async fn send_invitation<S: Subject>(
    work: Work,
    write: &Write<S>,
    form: &Invite,
    seat: Seat,
    token: &Token,
    letter: &Letter,
    action: &str,
) -> Result<()> {
    // The trail outlives the address, so it holds the number of the invitation.
    let id = invite_in(&work, write.alliance().id, write.actor_id(), form, seat, token, letter).await?;
    work.audit("invitation", &id.to_string(), action, json!({ "role": seat.as_str() })).await?;
    work.commit().await
}

/// An invitation inside a larger change; answers its number.
pub(crate) async fn invite_in(
    work: &Work,
    alliance: Uuid,
    by: Option<Uuid>,
    form: &Invite,
    seat: Seat,
    token: &Token,
    letter: &Letter,
) -> Result<Uuid> {
    let id = entry::add_invitation(work, Some(alliance), by, form, InvitedRole::Seat(seat), token).await?;
    work.mail(letter).await?;
    Ok(id)
}

/// Takes an invitation back: its link stops working.
pub async fn revoke_invitation(write: &Write<Settings>, once: Uuid, id: Uuid) -> Result<()> {
    let work = write.begin(once).await?;
    invitation::Entity::find_by_id(id)
        .filter(invitation::Column::AllianceId.eq(write.alliance().id))
        .filter(invitation::Column::AcceptedAt.is_null())
        .one(&work.tx)
        .await?
        .ok_or(Error::NotFound)?;
    // Somebody may say yes at this very moment.
    if !revoke(&work, id).await? {
        return Err(Error::NotFound);
    }
    work.commit().await
}

/// Takes back what somebody who left had sent or was sent, for an alliance or for the national team: nobody comes back by an
/// older invitation.
pub(crate) async fn revoke_for_leaver(work: &Work, alliance: Option<Uuid>, person: Uuid) -> Result<()> {
    let email = person::Entity::find_by_id(person).one(&work.tx).await?.map(|person| person.email);
    let of = match alliance {
        Some(alliance) => invitation::Column::AllianceId.eq(alliance),
        None => invitation::Column::AllianceId.is_null(),
    };
    let open = invitation::Entity::find()
        .filter(of)
        .filter(invitation::Column::InvitedBy.eq(person).or(invitation::Column::Email.eq(email)))
        .filter(invitation::Column::AcceptedAt.is_null())
        .filter(invitation::Column::RevokedAt.is_null())
        .all(&work.tx)
        .await?;
    for open in open {
        revoke(work, open.id).await?;
    }
    Ok(())
}

/// Answers whether there was something to take back.
async fn revoke(work: &Work, id: Uuid) -> Result<bool> {
    let revoked = invitation::Entity::update_many()
        .set(invitation::ActiveModel { revoked_at: Set(Some(work.at())), ..Default::default() })
        .filter(invitation::Column::Id.eq(id))
        .filter(invitation::Column::AcceptedAt.is_null())
        .exec(&work.tx)
        .await?;
    if revoked.rows_affected == 0 {
        return Ok(false);
    }
    mail_link::Entity::delete_many().filter(mail_link::Column::SubjectId.eq(id)).exec(&work.tx).await?;
    work.audit("invitation", &id.to_string(), "revoked", json!({})).await?;
    Ok(true)
}

/// Ends a seat. The last lead cannot go: appoint another first.
pub async fn remove(write: &Write<Settings>, once: Uuid, id: Uuid) -> Result<()> {
    let work = write.begin(once).await?;
    let seat = member::Entity::find_by_id(id)
        .filter(member::Column::AllianceId.eq(write.alliance().id))
        .filter(member::Column::EndedAt.is_null())
        .one(&work.tx)
        .await?
        .ok_or(Error::NotFound)?;
    if seat.role == Seat::Lead.as_str() && seats(&work, write.alliance().id, Seat::Lead).await?.len() <= 1 {
        return Err(Error::Refused("last-lead"));
    }
    end_seat(&work, &seat).await?;
    revoke_for_leaver(&work, Some(write.alliance().id), seat.person_id).await?;
    work.audit("member", &id.to_string(), "removed", json!({ "role": seat.role })).await?;
    work.commit().await
}

async fn seats(work: &Work, alliance: Uuid, seat: Seat) -> Result<Vec<member::Model>> {
    Ok(member::Entity::find()
        .filter(member::Column::AllianceId.eq(alliance))
        .filter(member::Column::Role.eq(seat.as_str()))
        .filter(member::Column::EndedAt.is_null())
        .lock_exclusive()
        .all(&work.tx)
        .await?)
}

async fn end_seat(work: &Work, seat: &member::Model) -> Result<()> {
    let ended = member::ActiveModel { id: Set(seat.id), ended_at: Set(Some(work.at())), ..Default::default() };
    ended.update(&work.tx).await?;
    session::close_all(work, seat.person_id, None).await
}

/// Gives the alliance another coach, or none; the municipality gets one mail.
pub async fn set_coach(write: &Write<Appointments>, once: Uuid, coach: Option<Uuid>, letters: &[Letter]) -> Result<()> {
    let work = write.begin(once).await?;
    if let Some(id) = coach {
        person::Entity::find_by_id(id)
            .filter(person::Column::NationalRole.is_not_null())
            .one(&work.tx)
            .await?
            .ok_or(Error::NotFound)?;
    }
    let row = alliance::ActiveModel { id: Set(write.alliance().id), coach_id: Set(coach), ..Default::default() };
    row.update(&work.tx).await?;
    for letter in letters {
        work.mail(letter).await?;
    }
    work.audit("alliance", &write.alliance().slug, "coach", json!({ "coach": coach })).await?;
    work.commit().await
}

//! Accounts of the national team.

use domain::account::{Invite, Lang, NationalRole, ResetFactor, Seat};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Set};
use serde_json::json;
use time::{Date, OffsetDateTime};
use uuid::Uuid;

use super::{
    entry::{self, InvitedRole},
    session,
};
use crate::{
    Error, Letter, Result,
    alliance::members,
    entity::{alliance, invitation, mail_link, member, person},
    scope::{Admin, National},
    token::Token,
};

/// Somebody of the national team.
#[derive(Clone, Debug)]
pub struct TeamMember {
    pub id: Uuid,
    pub name: String,
    pub email: String,
    pub role: NationalRole,
    pub has_second_factor: bool,
    pub absent_until: Option<Date>,
    pub cover: Option<Uuid>,
    /// Number of alliances they coach.
    pub alliances: usize,
}

pub async fn team(national: &National) -> Result<Vec<TeamMember>> {
    let people = person::Entity::find()
        .filter(person::Column::NationalRole.is_not_null())
        .order_by_asc(person::Column::Name)
        .all(national.db())
        .await?;
    let caseloads: Vec<_> = alliance::Entity::find()
        .filter(alliance::Column::CoachId.is_not_null())
        .filter(alliance::Column::ArchivedAt.is_null())
        .all(national.db())
        .await?
        .into_iter()
        .filter_map(|alliance| alliance.coach_id)
        .collect();
    Ok(people
        .into_iter()
        .filter_map(|person| {
            Some(TeamMember {
                role: NationalRole::parse(person.national_role.as_deref()?)?,
                alliances: caseloads.iter().filter(|coach| **coach == person.id).count(),
                id: person.id,
                name: person.name,
                email: person.email,
                has_second_factor: person.totp_secret.is_some(),
                absent_until: person.absent_until,
                cover: person.cover_id,
            })
        })
        .collect())
}

/// How many admins there are. With one left, the home page asks for a second.
pub async fn admins(national: &National) -> Result<u64> {
    Ok(active_admins().count(national.db()).await?)
}

fn active_admins() -> sea_orm::Select<person::Entity> {
    person::Entity::find().filter(person::Column::NationalRole.eq(NationalRole::Admin.as_str()))
}

/// Invites somebody into the national team.
pub async fn invite(
    admin: &Admin,
    once: Uuid,
    invite: &Invite,
    role: NationalRole,
    token: &Token,
    letter: &Letter,
) -> Result<()> {
    let work = admin.national().begin(once).await?;
    let role = InvitedRole::National(role);
    let id = entry::add_invitation(&work, None, Some(admin.national().me().id), invite, role, token).await?;
    work.mail(letter).await?;
    work.audit("invitation", &id.to_string(), "created", json!({ "role": role.as_str() })).await?;
    work.commit().await
}

/// An invitation into the national team that has no answer yet.
#[derive(Clone, Debug)]
pub struct Pending {
    pub id: Uuid,
    pub name: String,
    pub email: String,
    pub role: NationalRole,
    pub sent_at: OffsetDateTime,
}

pub async fn pending(admin: &Admin) -> Result<Vec<Pending>> {
    let rows = open_invitations().order_by_desc(invitation::Column::CreatedAt).all(admin.national().db()).await?;
    Ok(rows
        .into_iter()
        .filter_map(|row| {
            Some(Pending {
                id: row.id,
                role: NationalRole::parse(&row.role)?,
                name: row.name,
                email: row.email,
                sent_at: row.created_at.0,
            })
        })
        .collect())
}

fn open_invitations() -> sea_orm::Select<invitation::Entity> {
    invitation::Entity::find()
        .filter(invitation::Column::AllianceId.is_null())
        .filter(invitation::Column::AcceptedAt.is_null())
        .filter(invitation::Column::DeclinedAt.is_null())
        .filter(invitation::Column::RevokedAt.is_null())
}

/// Takes an invitation back: its link stops working.
pub async fn revoke_invitation(admin: &Admin, once: Uuid, id: Uuid) -> Result<()> {
    let work = admin.national().begin(once).await?;
    let open = open_invitations().filter(invitation::Column::Id.eq(id)).one(&work.tx).await?;
    let open = open.ok_or(Error::NotFound)?;
    let revoked = invitation::ActiveModel { id: Set(open.id), revoked_at: Set(Some(work.at())), ..Default::default() };
    revoked.update(&work.tx).await?;
    mail_link::Entity::delete_many().filter(mail_link::Column::SubjectId.eq(id)).exec(&work.tx).await?;
    work.audit("invitation", &id.to_string(), "revoked", json!({})).await?;
    work.commit().await
}

/// Takes somebody out of the national team and ends their sessions. The last admin cannot go. `letters` tell the leads that they have no
/// coach for now.
pub async fn remove(admin: &Admin, once: Uuid, id: Uuid, letters: &[Letter]) -> Result<()> {
    let work = admin.national().begin(once).await?;
    let person = person::Entity::find_by_id(id)
        .filter(person::Column::NationalRole.is_not_null())
        .one(&work.tx)
        .await?
        .ok_or(Error::NotFound)?;
    if person.national_role.as_deref() == Some(NationalRole::Admin.as_str())
        && active_admins().lock_exclusive().all(&work.tx).await?.len() <= 1
    {
        return Err(Error::Refused("last-admin"));
    }
    let gone = person::ActiveModel { id: Set(id), national_role: Set(None), ..Default::default() };
    gone.update(&work.tx).await?;
    // An alliance without a coach works on: "Het landelijk team".
    alliance::Entity::update_many()
        .set(alliance::ActiveModel { coach_id: Set(None), ..Default::default() })
        .filter(alliance::Column::CoachId.eq(id))
        .exec(&work.tx)
        .await?;
    // Nor does anybody stand in who is not there.
    person::Entity::update_many()
        .set(person::ActiveModel { cover_id: Set(None), ..Default::default() })
        .filter(person::Column::CoverId.eq(id))
        .exec(&work.tx)
        .await?;
    for letter in letters {
        work.mail(letter).await?;
    }
    session::close_all(&work, id, None).await?;
    members::revoke_for_leaver(&work, None, id).await?;
    work.audit("person", &id.to_string(), "national_role_ended", json!({ "role": person.national_role })).await?;
    work.commit().await
}

/// The leads of the alliances that somebody coaches, each with the name of the alliance: who hears of an absence, or that the coach goes.
pub async fn caseload_leads(national: &National, coach: Uuid) -> Result<Vec<(String, String, Lang)>> {
    let alliances = alliance::Entity::find()
        .filter(alliance::Column::CoachId.eq(coach))
        .filter(alliance::Column::ArchivedAt.is_null())
        .all(national.db())
        .await?;
    let seats = member::Entity::find()
        .filter(member::Column::AllianceId.is_in(alliances.iter().map(|alliance| alliance.id)))
        .filter(member::Column::Role.eq(Seat::Lead.as_str()))
        .filter(member::Column::EndedAt.is_null())
        .all(national.db())
        .await?;
    let people = person::Entity::find()
        .filter(person::Column::Id.is_in(seats.iter().map(|seat| seat.person_id)))
        .all(national.db())
        .await?;
    Ok(seats
        .into_iter()
        .filter_map(|seat| {
            let alliance = alliances.iter().find(|alliance| alliance.id == seat.alliance_id)?;
            let person = people.iter().find(|person| person.id == seat.person_id)?;
            Some((alliance.name.clone(), person.email.clone(), Lang::from_code(&person.lang)))
        })
        .collect())
}

/// Says until when one is absent and who stands in, another of the national team; `None` says that one is back. Every alliance concerned gets one mail.
pub async fn set_absence(
    national: &National,
    once: Uuid,
    until: Option<(Date, Uuid)>,
    letters: &[Letter],
) -> Result<()> {
    let me = national.me().id;
    let work = national.begin(once).await?;
    if let Some((_, cover)) = until {
        person::Entity::find_by_id(cover)
            .filter(person::Column::NationalRole.is_not_null())
            .one(&work.tx)
            .await?
            .filter(|cover| cover.id != me)
            .ok_or(Error::NotFound)?;
    }
    let absence = person::ActiveModel {
        id: Set(me),
        absent_until: Set(until.map(|(date, _)| date)),
        cover_id: Set(until.map(|(_, cover)| cover)),
        ..Default::default()
    };
    absence.update(&work.tx).await?;
    for letter in letters {
        work.mail(letter).await?;
    }
    work.audit("person", &me.to_string(), "absence", json!({ "until": until.map(|(date, _)| date.to_string()) }))
        .await?;
    work.commit().await
}

/// Turns off the second factor of somebody who lost the phone, and ends their sessions; at the next sign-in a role that needs one
/// asks for a new one. Without such an account or factor [`Error::NotFound`].
pub async fn reset_second_factor(
    admin: &Admin,
    once: Uuid,
    form: &ResetFactor,
    letter: impl FnOnce(Lang) -> Letter,
) -> Result<()> {
    let work = admin.national().begin(once).await?;
    let person = entry::person_of(&work, &form.email)
        .await?
        .filter(|person| person.totp_secret.is_some())
        .ok_or(Error::NotFound)?;
    // One's own is turned off by another admin: a browser left open must not be enough.
    if person.id == admin.national().me().id {
        return Err(Error::Refused("own-factor"));
    }
    let off = person::ActiveModel {
        id: Set(person.id),
        totp_secret: Set(None),
        totp_last_step: Set(None),
        ..Default::default()
    };
    off.update(&work.tx).await?;
    session::close_all(&work, person.id, None).await?;
    work.mail(&letter(Lang::from_code(&person.lang))).await?;
    work.audit("person", &person.id.to_string(), "second_factor_off", json!({ "checked_how": form.checked_how }))
        .await?;
    work.commit().await
}

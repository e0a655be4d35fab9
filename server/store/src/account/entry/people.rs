//! Accounts and seats, as they are made inside a larger change.

use domain::account::{Lang, Seat, email::normal};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QuerySelect, Set};
use uuid::Uuid;

use crate::{
    Result,
    entity::{member, person},
    work::Work,
};

pub(crate) async fn person_of(work: &Work, email: &str) -> Result<Option<person::Model>> {
    Ok(person::Entity::find().filter(person::Column::Email.eq(normal(email))).one(&work.tx).await?)
}

pub(crate) async fn add_person(work: &Work, email: &str, name: &str, function: &str, lang: Lang) -> Result<Uuid> {
    let id = Uuid::now_v7();
    person::ActiveModel {
        id: Set(id),
        email: Set(normal(email)),
        name: Set(name.trim().to_owned()),
        function: Set(function.trim().to_owned()),
        lang: Set(lang.code().to_owned()),
        plain: Set(false),
        password_hash: Set(None),
        totp_secret: Set(None),
        totp_last_step: Set(None),
        national_role: Set(None),
        absent_until: Set(None),
        cover_id: Set(None),
        created_at: Set(work.at()),
        version: Set(1),
    }
    .insert(&work.tx)
    .await?;
    Ok(id)
}

/// Gives a seat in an alliance; a lesser seat one already has there ends. Who may do more already keeps that: an old invitation
/// takes nothing away, and an alliance does not lose its last lead by it.
pub(crate) async fn seat_in(work: &Work, alliance: Uuid, person: Uuid, seat: Seat) -> Result<()> {
    let own = member::Entity::find()
        .filter(member::Column::AllianceId.eq(alliance))
        .filter(member::Column::PersonId.eq(person))
        .filter(member::Column::EndedAt.is_null())
        .lock_exclusive()
        .one(&work.tx)
        .await?;
    if let Some(own) = own {
        if Seat::parse(&own.role).is_some_and(|has| has <= seat) {
            return Ok(());
        }
        let ended = member::ActiveModel { id: Set(own.id), ended_at: Set(Some(work.at())), ..Default::default() };
        ended.update(&work.tx).await?;
    }
    member::ActiveModel {
        id: Set(Uuid::now_v7()),
        alliance_id: Set(alliance),
        person_id: Set(person),
        role: Set(seat.as_str().to_owned()),
        since: Set(work.at()),
        ended_at: Set(None),
        visited_at: Set(None),
        seen_until: Set(None),
    }
    .insert(&work.tx)
    .await?;
    Ok(())
}

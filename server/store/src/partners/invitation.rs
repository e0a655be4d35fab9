//! Invitations of partners, seen from the alliance: sent to a contact person, taken back, and what came of them.

use domain::{
    account::Seat,
    partners::{MembershipStatus, PartnerAnswer},
};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    Select, Set,
    sea_query::{Expr, ExprTrait},
};
use serde_json::json;
use time::{Date, Duration, OffsetDateTime};
use uuid::Uuid;

use super::{contacts::of_alliance, pledge::lock, refusal::who_declined, shown};
use crate::{
    Error, Letter, Result,
    account::rate::{self, Limit},
    alliance::touch,
    entity::{contact_person, member, partner_invitation, partner_membership, person},
    scope::{PartnerContacts, Read, Write},
    token::Token,
    work::{Work, millis},
};

/// So long an invitation can be answered.
pub(super) const VALID: Duration = Duration::days(90);

/// Each is a mail to somebody who did not ask for it, also after the one before was taken back.
const TO_ONE: Limit = Limit { count: 3, window: Duration::days(1) };

/// An invitation that was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    pub id: Uuid,
    pub name: String,
    pub email: String,
    pub sent_at: OffsetDateTime,
    pub expires_at: OffsetDateTime,
    pub answer: PartnerAnswer,
    pub answered_at: Option<OffsetDateTime>,
    pub remind_on: Option<Date>,
    pub revoked: bool,
    /// The reader wants no mail about the promise any more.
    pub unsubscribed: bool,
}

/// Invitations to one partner, newest first.
pub async fn invitations(read: &Read<PartnerContacts>, membership: Uuid) -> Result<Vec<Sent>> {
    if read.only().is_some() {
        return Ok(Vec::new());
    }
    of_alliance(read.db(), read.alliance().id, membership).await?;
    let rows = partner_invitation::Entity::find()
        .filter(partner_invitation::Column::MembershipId.eq(membership))
        .order_by_desc(partner_invitation::Column::CreatedAt)
        .all(read.db())
        .await?;
    Ok(rows
        .into_iter()
        .map(|row| Sent {
            id: row.id,
            name: row.name,
            email: row.email,
            sent_at: row.created_at.0,
            expires_at: row.expires_at.0,
            answer: PartnerAnswer::parse(&row.answer),
            answered_at: row.answered_at.map(|at| at.0),
            remind_on: row.remind_on,
            revoked: row.revoked_at.is_some(),
            unsubscribed: row.unsubscribed_at.is_some(),
        })
        .collect())
}

/// Invites a contact person of a partner. `token` makes the link out of the number of the invitation, so that a reminder can hold the same
/// one. `Refused("no-address")` without an address, `Refused("invited-already")` while an earlier mail to it waits for an answer,
/// `Refused("invite-declined")` when it said no or wants no mail and this is not asked `again` on purpose, [`Error::RateLimited`] when it got as many today as anybody should.
pub async fn invite(
    write: &Write<PartnerContacts>,
    once: Uuid,
    membership: Uuid,
    contact: Uuid,
    again: bool,
    token: impl Fn(Uuid) -> Token + Send,
    letter: impl Fn(&str, &str, &str, &Token) -> Letter + Send,
) -> Result<()> {
    if !write.scope().has_terms() {
        return Err(Error::Terms);
    }
    if write.only().is_some() {
        return Err(Error::NotFound);
    }
    let work = write.begin(once).await?;
    let id = write.alliance().id;
    of_alliance(&work.tx, id, membership).await?;
    let contact = contact_person::Entity::find_by_id(contact)
        .filter(contact_person::Column::MembershipId.eq(membership))
        .one(&work.tx)
        .await?
        .ok_or(Error::Refused("choose"))?;
    if contact.email.is_empty() {
        return Err(Error::Refused("no-address"));
    }
    // Two who invite at once are one after the other: the second sees that a mail waits.
    lock(&work, &[membership]).await?;
    if waits_for(&work, membership, &contact.email).await? {
        return Err(Error::Refused("invited-already"));
    }
    if !again && !who_declined(&work.tx, id, vec![contact.email.clone()]).await?.is_empty() {
        return Err(Error::Refused("invite-declined"));
    }
    rate::count(&work.tx, work.now, &format!("partner {id} to {}", contact.email), TO_ONE).await?;
    let new = New { name: &contact.name, function: &contact.function, email: &contact.email, source: &contact.source };
    let token = add(&work, membership, write.actor_id(), &new, token).await?;
    let letter = letter(&contact.email, &contact.name, &contact.source, &token);
    mail(&work, id, write.actor_id(), letter).await?;
    // Who takes part already, or paused, is asked for a new promise and stays where it stands.
    stand(&work, membership, MembershipStatus::Invited, &[MembershipStatus::Listed, MembershipStatus::Left]).await?;
    work.audit("partner", &membership.to_string(), "invited", json!({})).await?;
    touch(&work, id).await?;
    work.commit().await
}

/// Puts a mail to a partner in the outbox. An answer to it reaches who invited, as long as they work in the alliance; then its lead; and the
/// national team when there is none.
pub(super) async fn mail(work: &Work, alliance: Uuid, by: Option<Uuid>, letter: Letter) -> Result<()> {
    let reply_to = answers_to(&work.tx, alliance, by).await?;
    work.mail(&Letter { reply_to, ..letter }).await
}

async fn answers_to(db: &impl ConnectionTrait, alliance: Uuid, by: Option<Uuid>) -> Result<String> {
    let seats = member::Entity::find()
        .filter(member::Column::AllianceId.eq(alliance))
        .filter(member::Column::EndedAt.is_null())
        .order_by_asc(member::Column::Since)
        .all(db)
        .await?;
    let own = seats.iter().filter(|seat| Some(seat.person_id) == by);
    let leads = seats.iter().filter(|seat| seat.role == Seat::Lead.as_str());
    for seat in own.chain(leads) {
        let person = person::Entity::find_by_id(seat.person_id).one(db).await?;
        // Of somebody whose data went there is no address left.
        if let Some(person) = person.filter(|person| domain::check::email(&person.email).is_ok()) {
            return Ok(person.email);
        }
    }
    Ok(String::new())
}

/// The same for an invitation that was sent before.
pub(super) async fn mail_again(work: &Work, invitation: &partner_invitation::Model, letter: Letter) -> Result<()> {
    let membership = partner_membership::Entity::find_by_id(invitation.membership_id).one(&work.tx).await?;
    let alliance = membership.ok_or(Error::NotFound)?.alliance_id;
    mail(work, alliance, invitation.invited_by, letter).await
}

/// Who is invited.
pub(super) struct New<'a> {
    pub(super) name: &'a str,
    pub(super) function: &'a str,
    pub(super) email: &'a str,
    pub(super) source: &'a str,
}

/// An invitation within a larger change; answers its link.
pub(super) async fn add(
    work: &Work,
    membership: Uuid,
    by: Option<Uuid>,
    new: &New<'_>,
    token: impl Fn(Uuid) -> Token,
) -> Result<Token> {
    let id = Uuid::now_v7();
    let token = token(id);
    partner_invitation::ActiveModel {
        id: Set(id),
        membership_id: Set(membership),
        name: Set(new.name.to_owned()),
        function: Set(new.function.to_owned()),
        email: Set(new.email.to_owned()),
        source: Set(new.source.to_owned()),
        token_hash: Set(token.hash()),
        invited_by: Set(by),
        created_at: Set(work.at()),
        expires_at: Set(millis(work.now + VALID)),
        answer: Set(String::new()),
        answered_at: Set(None),
        remind_on: Set(None),
        revoked_at: Set(None),
        guesses: Set(0),
        unsubscribed_at: Set(None),
    }
    .insert(&work.tx)
    .await?;
    Ok(token)
}

/// Moves a partner from one of these places to another one, as of today.
pub(super) async fn stand(work: &Work, id: Uuid, to: MembershipStatus, from: &[MembershipStatus]) -> Result<()> {
    let column = partner_membership::Column::Version;
    let moved = partner_membership::Entity::update_many()
        .set(partner_membership::ActiveModel {
            status: Set(to.as_str().to_owned()),
            since: Set(domain::time::local(work.now).date()),
            ..Default::default()
        })
        .col_expr(column, Expr::col(column).add(1))
        .filter(partner_membership::Column::Id.eq(id))
        .filter(partner_membership::Column::Status.is_in(from.iter().map(|status| status.as_str())))
        .exec(&work.tx)
        .await?;
    // Who comes back is asked again.
    if to == MembershipStatus::Left && moved.rows_affected > 0 {
        shown::set(work, id, false).await?;
    }
    Ok(())
}

/// Invitations of a membership that can still be answered, whether or not their time is over.
fn open_of(membership: Uuid) -> Condition {
    let open = PartnerAnswer::ALL.into_iter().filter(|answer| answer.is_open()).map(PartnerAnswer::as_str);
    Condition::all()
        .add(partner_invitation::Column::MembershipId.eq(membership))
        .add(partner_invitation::Column::Answer.is_in(open))
        .add(partner_invitation::Column::RevokedAt.is_null())
}

/// Somebody signed for a partner: the links that others hold have nothing left to answer, and nobody is reminded.
pub(super) async fn close_for_colleagues(work: &Work, membership: Uuid) -> Result<()> {
    partner_invitation::Entity::update_many()
        .set(partner_invitation::ActiveModel {
            answer: Set(PartnerAnswer::Colleague.as_str().to_owned()),
            answered_at: Set(Some(work.at())),
            remind_on: Set(None),
            ..Default::default()
        })
        .filter(open_of(membership))
        .exec(&work.tx)
        .await?;
    Ok(())
}

/// Takes back all that is open: a partner that paused or left is asked nothing any more.
pub(super) async fn revoke_all(work: &Work, membership: Uuid) -> Result<()> {
    partner_invitation::Entity::update_many()
        .set(partner_invitation::ActiveModel {
            revoked_at: Set(Some(work.at())),
            remind_on: Set(None),
            ..Default::default()
        })
        .filter(open_of(membership))
        .exec(&work.tx)
        .await?;
    Ok(())
}

/// Whether somebody at a partner has not answered yet, or thinks about it.
pub(super) async fn is_waited_for(work: &Work, membership: Uuid) -> Result<bool> {
    Ok(waiting(work, membership).count(&work.tx).await? > 0)
}

/// Whether a mail to this address has not been answered yet.
pub(super) async fn waits_for(work: &Work, membership: Uuid, email: &str) -> Result<bool> {
    Ok(waiting(work, membership).filter(partner_invitation::Column::Email.eq(email)).count(&work.tx).await? > 0)
}

fn waiting(work: &Work, membership: Uuid) -> Select<partner_invitation::Entity> {
    partner_invitation::Entity::find()
        .filter(partner_invitation::Column::MembershipId.eq(membership))
        .filter(partner_invitation::Column::Answer.is_in(["", PartnerAnswer::Later.as_str()]))
        .filter(partner_invitation::Column::RevokedAt.is_null())
        .filter(partner_invitation::Column::ExpiresAt.gt(work.at()))
}

/// Takes an invitation back: its link stops working.
pub async fn revoke_partner(write: &Write<PartnerContacts>, once: Uuid, membership: Uuid, id: Uuid) -> Result<()> {
    if write.only().is_some() {
        return Err(Error::NotFound);
    }
    let work = write.begin(once).await?;
    of_alliance(&work.tx, write.alliance().id, membership).await?;
    let revoked = partner_invitation::Entity::update_many()
        .set(partner_invitation::ActiveModel {
            revoked_at: Set(Some(work.at())),
            remind_on: Set(None),
            ..Default::default()
        })
        .filter(partner_invitation::Column::Id.eq(id))
        .filter(partner_invitation::Column::MembershipId.eq(membership))
        .filter(partner_invitation::Column::Answer.ne(PartnerAnswer::Yes.as_str()))
        .filter(partner_invitation::Column::RevokedAt.is_null())
        .exec(&work.tx)
        .await?;
    if revoked.rows_affected == 0 {
        return Err(Error::NotFound);
    }
    work.audit("partner", &membership.to_string(), "invitation_revoked", json!({})).await?;
    work.commit().await
}

/// The name of who invited; empty when they are gone.
pub(super) async fn inviter(db: &impl ConnectionTrait, id: Option<Uuid>) -> Result<String> {
    let Some(id) = id else { return Ok(String::new()) };
    Ok(person::Entity::find_by_id(id).one(db).await?.map(|person| person.name).unwrap_or_default())
}

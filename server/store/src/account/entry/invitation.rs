//! Invitations, and the first admin's among them.

use domain::account::{Invite, Lang, NationalRole, Seat, email::normal};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set};
use serde_json::json;
use time::OffsetDateTime;
use uuid::Uuid;

use super::{Purpose, add_person, link, person_of, seat_in};
use crate::{
    Error, Result, Store,
    account::session,
    entity::{alliance, invitation, mail_link, person},
    token::{self, Token},
    work::{Work, millis},
};

/// What an invitation says to who opens it.
#[derive(Clone, Debug)]
pub struct Invited {
    pub id: Uuid,
    pub name: String,
    pub email: String,
    pub function: String,
    pub source: String,
    pub role: InvitedRole,
    /// Name of the alliance; nothing for the national team.
    pub alliance: Option<String>,
    pub slug: Option<String>,
    pub invited_by: String,
    pub expires_at: OffsetDateTime,
}

/// A seat in an alliance or a role in the national team.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InvitedRole {
    Seat(Seat),
    National(NationalRole),
}

impl InvitedRole {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Seat(seat) => seat.as_str(),
            Self::National(role) => role.as_str(),
        }
    }

    fn parse(role: &str, in_alliance: bool) -> Option<Self> {
        if in_alliance { Seat::parse(role).map(Self::Seat) } else { NationalRole::parse(role).map(Self::National) }
    }
}

/// The invitation behind a link, without using it.
pub async fn invitation(store: &Store, token: &str) -> Result<Invited> {
    let link = link::open_link(store, Purpose::Invitation, token).await?;
    let (invitation, alliance) = open_invitation(store, &link).await?;
    let invited_by = match invitation.invited_by {
        Some(id) => person::Entity::find_by_id(id).one(&store.reader).await?.map(|person| person.name),
        None => None,
    };
    Ok(Invited {
        id: invitation.id,
        role: InvitedRole::parse(&invitation.role, alliance.is_some()).ok_or(Error::NotFound)?,
        name: invitation.name,
        email: invitation.email,
        function: invitation.function,
        source: invitation.source,
        slug: alliance.as_ref().map(|alliance| alliance.slug.clone()),
        alliance: alliance.map(|alliance| alliance.name),
        invited_by: invited_by.unwrap_or_default(),
        expires_at: invitation.expires_at.0,
    })
}

async fn open_invitation(
    store: &Store,
    link: &mail_link::Model,
) -> Result<(invitation::Model, Option<alliance::Model>)> {
    let expired = Error::Refused("link-expired");
    let Some(id) = link.subject_id else { return Err(expired) };
    let found = invitation::Entity::find_by_id(id).one(&store.reader).await?;
    let invitation = found
        .filter(|i| {
            i.accepted_at.is_none() && i.declined_at.is_none() && i.revoked_at.is_none() && i.expires_at.0 > store.now()
        })
        .ok_or(expired)?;
    let alliance = match invitation.alliance_id {
        Some(id) => alliance::Entity::find_by_id(id).one(&store.reader).await?,
        None => None,
    };
    Ok((invitation, alliance))
}

/// Accepts an invitation: makes the account when there is none, gives the role, opens a session. Answers the path to go to.
pub async fn accept_invitation(store: &Store, token: &str, lang: Lang) -> Result<(Token, String)> {
    let link = link::open_link(store, Purpose::Invitation, token).await?;
    let (invitation, alliance) = open_invitation(store, &link).await?;
    let role = InvitedRole::parse(&invitation.role, alliance.is_some()).ok_or(Error::NotFound)?;

    let work = Work::begin(store, None, invitation.alliance_id, Uuid::nil()).await?;
    link::use_link(&work, link.id).await?;
    let mut admin = false;
    let person = match person_of(&work, &invitation.email).await? {
        Some(person) => {
            admin = person.national_role.as_deref() == Some(NationalRole::Admin.as_str());
            person.id
        }
        None => add_person(&work, &invitation.email, &invitation.name, &invitation.function, lang).await?,
    };
    let work = work.by(person);
    match role {
        InvitedRole::Seat(seat) => {
            let alliance = invitation.alliance_id.ok_or(Error::NotFound)?;
            seat_in(&work, alliance, person, seat).await?;
        }
        // An invitation takes nothing away: the last admin does not become a coach by it.
        InvitedRole::National(_) if admin => {}
        InvitedRole::National(role) => {
            let national = person::ActiveModel {
                id: Set(person),
                national_role: Set(Some(role.as_str().to_owned())),
                ..Default::default()
            };
            national.update(&work.tx).await?;
        }
    }
    let accepted = invitation::ActiveModel { accepted_at: Set(Some(work.at())), ..Default::default() };
    answer(&work, invitation.id, accepted).await?;
    work.audit("invitation", &invitation.id.to_string(), "accepted", json!({ "role": role.as_str() })).await?;
    let session = session::open(&work, person, "invitation").await?;
    work.commit().await?;
    Ok((session, invited_to(alliance.as_ref())))
}

/// Answers an invitation once: it can have two links (that of the mail, and one that its code gave), and it may be taken back at this
/// very moment.
async fn answer(work: &Work, id: Uuid, answer: invitation::ActiveModel) -> Result<()> {
    let answered = invitation::Entity::update_many()
        .set(answer)
        .filter(invitation::Column::Id.eq(id))
        .filter(invitation::Column::AcceptedAt.is_null())
        .filter(invitation::Column::DeclinedAt.is_null())
        .filter(invitation::Column::RevokedAt.is_null())
        .exec(&work.tx)
        .await?;
    if answered.rows_affected == 0 { Err(Error::Refused("link-expired")) } else { Ok(()) }
}

/// Where an invitation that was accepted before leads: people come back to the mail as to a bookmark.
pub async fn accepted_before(store: &Store, token: &str) -> Result<Option<String>> {
    let link = mail_link::Entity::find()
        .filter(mail_link::Column::TokenHash.eq(token::hash(token)))
        .filter(mail_link::Column::Purpose.eq(Purpose::Invitation.as_str()))
        .one(&store.reader)
        .await?;
    let Some(id) = link.and_then(|link| link.subject_id) else { return Ok(None) };
    let found = invitation::Entity::find_by_id(id).one(&store.reader).await?;
    let Some(invitation) = found.filter(|invitation| invitation.accepted_at.is_some()) else { return Ok(None) };
    let alliance = match invitation.alliance_id {
        Some(id) => alliance::Entity::find_by_id(id).one(&store.reader).await?,
        None => None,
    };
    Ok(Some(invited_to(alliance.as_ref())))
}

/// The first page of who accepts.
fn invited_to(alliance: Option<&alliance::Model>) -> String {
    alliance.map_or_else(|| "/landelijk".to_owned(), |alliance| format!("/a/{}", alliance.slug))
}

/// "Nee, bedankt".
pub async fn decline_invitation(store: &Store, token: &str) -> Result<()> {
    let link = link::open_link(store, Purpose::Invitation, token).await?;
    let (invitation, _) = open_invitation(store, &link).await?;
    let work = Work::begin(store, None, invitation.alliance_id, Uuid::nil()).await?;
    link::use_link(&work, link.id).await?;
    let declined = invitation::ActiveModel { declined_at: Set(Some(work.at())), ..Default::default() };
    answer(&work, invitation.id, declined).await?;
    work.audit("invitation", &invitation.id.to_string(), "declined", json!({})).await?;
    work.commit().await
}

/// Invites an admin; the command line prints the link.
pub async fn create_admin(store: &Store, email: &str, name: &str, token: &Token) -> Result<()> {
    let work = Work::begin(store, None, None, Uuid::nil()).await?;
    let invite = Invite { name: name.to_owned(), email: email.to_owned(), ..Invite::default() };
    let id = add_invitation(&work, None, None, &invite, InvitedRole::National(NationalRole::Admin), token).await?;
    work.audit("invitation", &id.to_string(), "created", json!({ "role": "admin", "by": "command line" })).await?;
    work.commit().await
}

/// An invitation and its link inside a larger change; answers its number.
pub(crate) async fn add_invitation(
    work: &Work,
    alliance: Option<Uuid>,
    by: Option<Uuid>,
    form: &Invite,
    role: InvitedRole,
    token: &Token,
) -> Result<Uuid> {
    let id = Uuid::now_v7();
    invitation::ActiveModel {
        id: Set(id),
        alliance_id: Set(alliance),
        email: Set(normal(&form.email)),
        name: Set(form.name.trim().to_owned()),
        function: Set(form.function.trim().to_owned()),
        role: Set(role.as_str().to_owned()),
        source: Set(form.source.trim().to_owned()),
        invited_by: Set(by),
        created_at: Set(work.at()),
        expires_at: Set(millis(work.now + Purpose::Invitation.valid_for())),
        accepted_at: Set(None),
        declined_at: Set(None),
        revoked_at: Set(None),
    }
    .insert(&work.tx)
    .await?;
    link::new_link(work, Purpose::Invitation, token, None, None, Some(id)).await?;
    Ok(id)
}

/// Wrong guesses of the code after which only the link works.
const GUESSES: i32 = 5;

/// Gives who typed the code of a mail a link like the mail's own, by `token`. The code of a link is not stored: `is_code_of` says
/// whether it belongs to the link with this hash.
pub async fn invitation_by_code(
    store: &Store,
    email: &str,
    is_code_of: impl Fn(&str) -> bool,
    token: &Token,
) -> Result<()> {
    let work = Work::begin(store, None, None, Uuid::nil()).await?;
    let invitations =
        invitation::Entity::find().filter(invitation::Column::Email.eq(normal(email))).all(&work.tx).await?;
    // Guesses that come at the same time wait for each other here, and count too.
    let links = mail_link::Entity::find()
        .filter(mail_link::Column::Purpose.eq(Purpose::Invitation.as_str()))
        .filter(mail_link::Column::SubjectId.is_in(invitations.iter().map(|invitation| invitation.id)))
        .filter(mail_link::Column::Attempts.lt(GUESSES))
        .filter(mail_link::Column::UsedAt.is_null())
        .filter(mail_link::Column::ExpiresAt.gt(work.at()))
        .order_by_asc(mail_link::Column::Id)
        .lock_exclusive()
        .all(&work.tx)
        .await?;
    for link in &links {
        let guessed =
            mail_link::ActiveModel { id: Set(link.id), attempts: Set(link.attempts + 1), ..Default::default() };
        guessed.update(&work.tx).await?;
    }
    let right = links.iter().find(|link| is_code_of(&link.token_hash));
    if let Some(right) = right {
        let id = link::new_link(&work, Purpose::Invitation, token, None, None, right.subject_id).await?;
        // Nobody was mailed a code for this one.
        let no_code = mail_link::ActiveModel { id: Set(id), attempts: Set(GUESSES), ..Default::default() };
        no_code.update(&work.tx).await?;
    }
    work.commit().await?;
    right.map(|_| ()).ok_or(Error::Refused("code-wrong"))
}

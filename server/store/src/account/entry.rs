//! What is done before anybody is known: signing in, links in mail, the public form, and text that waits for its writer.
//!
//! A link is shown by GET as often as a mail scanner likes; only a POST uses it. The functions here are the only ones that take
//! a bare [`Store`].

use domain::account::{Lang, NationalRole, Seat};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, ExprTrait, QueryFilter, Set};
use serde_json::json;
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use super::session;
use crate::{
    Error, Letter, Result, Store,
    entity::{alliance, form_post, invitation, mail_link, member, parked_form, person, read_link},
    token::{self, SixDigits, Token},
    work::{Work, millis},
};

/// What a mailed link is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    SignIn,
    StartRequest,
    Invitation,
}

impl Purpose {
    fn as_str(self) -> &'static str {
        match self {
            Self::SignIn => "sign_in",
            Self::StartRequest => "start_request",
            Self::Invitation => "invitation",
        }
    }

    fn valid_for(self) -> Duration {
        match self {
            Self::SignIn => Duration::minutes(10),
            Self::StartRequest | Self::Invitation => Duration::days(90),
        }
    }
}

/// Wrong guesses of a six-digit code after which it is dead.
const GUESSES: i32 = 5;

pub(crate) async fn new_link(
    work: &Work,
    purpose: Purpose,
    token: &Token,
    code: Option<&SixDigits>,
    person: Option<Uuid>,
    subject: Option<Uuid>,
) -> Result<Uuid> {
    let id = Uuid::now_v7();
    mail_link::ActiveModel {
        id: Set(id),
        purpose: Set(purpose.as_str().to_owned()),
        token_hash: Set(token.hash()),
        code_hash: Set(code.map(SixDigits::hash).unwrap_or_default()),
        person_id: Set(person),
        subject_id: Set(subject),
        attempts: Set(0),
        created_at: Set(work.at()),
        expires_at: Set(millis(work.now + purpose.valid_for())),
        used_at: Set(None),
    }
    .insert(&work.tx)
    .await?;
    Ok(id)
}

async fn open_link(store: &Store, purpose: Purpose, token: &str) -> Result<mail_link::Model> {
    mail_link::Entity::find()
        .filter(mail_link::Column::TokenHash.eq(token::hash(token)))
        .filter(mail_link::Column::Purpose.eq(purpose.as_str()))
        .one(&store.reader)
        .await?
        .filter(|link| link.used_at.is_none() && link.expires_at.0 > store.now())
        .ok_or(Error::Refused("link-expired"))
}

/// Marks a link as used; two posts at once are one use.
async fn use_link(work: &Work, id: Uuid) -> Result<()> {
    let used = mail_link::Entity::update_many()
        .set(mail_link::ActiveModel { used_at: Set(Some(work.at())), ..Default::default() })
        .filter(mail_link::Column::Id.eq(id))
        .filter(mail_link::Column::UsedAt.is_null())
        .exec(&work.tx)
        .await?;
    if used.rows_affected == 1 { Ok(()) } else { Err(Error::Refused("link-expired")) }
}

// ---- Signing in

/// Somebody with an account, as far as signing in is concerned.
#[derive(Clone, Debug)]
pub struct Known {
    pub id: Uuid,
    pub password_hash: Option<String>,
    pub lang: Lang,
    email: String,
}

/// The account of an address, if there is one that may sign in. The page must not tell which.
pub async fn known(store: &Store, email: &str) -> Result<Option<Known>> {
    let person = person::Entity::find()
        .filter(person::Column::Email.eq(normal(email)))
        .filter(person::Column::DisabledAt.is_null())
        .one(&store.reader)
        .await?;
    Ok(person.map(|person| Known {
        id: person.id,
        password_hash: person.password_hash,
        lang: Lang::from_code(&person.lang),
        email: person.email,
    }))
}

/// Mails a link and a code; answers the number under which the browser hands in the code.
pub async fn send_sign_in(
    store: &Store,
    known: &Known,
    token: &Token,
    code: &SixDigits,
    letter: &Letter,
) -> Result<Uuid> {
    let work = Work::begin(store, None, None, Uuid::nil()).await?;
    let id = new_link(&work, Purpose::SignIn, token, Some(code), Some(known.id), None).await?;
    work.mail(&Letter { to: known.email.clone(), ..letter.clone() }).await?;
    work.commit().await?;
    Ok(id)
}

/// Whether a sign-in link still works, without using it.
pub async fn check_sign_in_link(store: &Store, token: &str) -> Result<()> {
    open_link(store, Purpose::SignIn, token).await.map(drop)
}

pub async fn sign_in_by_link(store: &Store, token: &str) -> Result<Token> {
    let link = open_link(store, Purpose::SignIn, token).await?;
    finish_sign_in(store, &link, "link").await
}

/// Signs in with the code of the mail that was sent under `id`. Wrong five times, and a new mail is needed.
pub async fn sign_in_by_code(store: &Store, id: Uuid, digits: &str) -> Result<Token> {
    let wrong = Error::Refused("code-wrong");
    let work = Work::begin(store, None, None, Uuid::nil()).await?;
    // Counting first makes guesses that come at the same time count too.
    let counted = mail_link::Entity::update_many()
        .col_expr(mail_link::Column::Attempts, sea_orm::sea_query::Expr::col(mail_link::Column::Attempts).add(1))
        .filter(mail_link::Column::Id.eq(id))
        .filter(mail_link::Column::Purpose.eq(Purpose::SignIn.as_str()))
        .filter(mail_link::Column::Attempts.lt(GUESSES))
        .filter(mail_link::Column::UsedAt.is_null())
        .filter(mail_link::Column::ExpiresAt.gt(millis(store.now())))
        .exec(&work.tx)
        .await?;
    let link = mail_link::Entity::find_by_id(id).one(&work.tx).await?;
    work.commit().await?;
    match link {
        Some(link) if counted.rows_affected == 1 && link.code_hash == token::hash(digits) => {
            finish_sign_in(store, &link, "code").await
        }
        _ => Err(wrong),
    }
}

/// Signs in somebody whose password the server has checked.
pub async fn sign_in_by_password(store: &Store, known: &Known) -> Result<Token> {
    open_session(store, known.id, "password").await
}

/// Signs in as a demo person. Only a demo instance has a route that calls this.
pub async fn sign_in_demo(store: &Store, email: &str) -> Result<Token> {
    let known = known(store, email).await?.ok_or(Error::NotFound)?;
    let work = Work::begin(store, Some(known.id), None, Uuid::nil()).await?;
    let first = session::open(&work, known.id, "demo").await?;
    // In a demo nobody has an authenticator app at hand.
    let token = session::rotate(&work, &first.hash(), known.id, true).await?;
    work.commit().await?;
    Ok(token)
}

async fn finish_sign_in(store: &Store, link: &mail_link::Model, kind: &str) -> Result<Token> {
    let person = link.person_id.ok_or(Error::NotFound)?;
    let work = Work::begin(store, Some(person), None, Uuid::nil()).await?;
    use_link(&work, link.id).await?;
    let enabled = person::Entity::find_by_id(person).filter(person::Column::DisabledAt.is_null()).one(&work.tx).await?;
    if enabled.is_none() {
        return Err(Error::Refused("link-expired"));
    }
    let token = session::open(&work, person, kind).await?;
    work.commit().await?;
    Ok(token)
}

async fn open_session(store: &Store, person: Uuid, kind: &str) -> Result<Token> {
    let work = Work::begin(store, Some(person), None, Uuid::nil()).await?;
    let token = session::open(&work, person, kind).await?;
    work.commit().await?;
    Ok(token)
}

// ---- Invitations

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
    let link = open_link(store, Purpose::Invitation, token).await?;
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
    let link = open_link(store, Purpose::Invitation, token).await?;
    let (invitation, alliance) = open_invitation(store, &link).await?;
    let role = InvitedRole::parse(&invitation.role, alliance.is_some()).ok_or(Error::NotFound)?;

    let work = Work::begin(store, None, invitation.alliance_id, Uuid::nil()).await?;
    use_link(&work, link.id).await?;
    let person = match person_of(&work, &invitation.email).await? {
        Some(person) if person.disabled_at.is_some() => return Err(Error::Refused("link-expired")),
        Some(person) => person.id,
        None => add_person(&work, &invitation.email, &invitation.name, &invitation.function, lang).await?,
    };
    let work = work.by(person);
    match role {
        InvitedRole::Seat(seat) => {
            let alliance = invitation.alliance_id.ok_or(Error::NotFound)?;
            seat_in(&work, alliance, person, seat).await?;
        }
        InvitedRole::National(role) => {
            let national = person::ActiveModel {
                id: Set(person),
                national_role: Set(Some(role.as_str().to_owned())),
                ..Default::default()
            };
            national.update(&work.tx).await?;
        }
    }
    let accepted =
        invitation::ActiveModel { id: Set(invitation.id), accepted_at: Set(Some(work.at())), ..Default::default() };
    accepted.update(&work.tx).await?;
    work.audit("invitation", &invitation.id.to_string(), "accepted", json!({ "role": role.as_str() })).await?;
    let session = session::open(&work, person, "invitation").await?;
    work.commit().await?;
    Ok((session, invited_to(alliance.as_ref())))
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
    let link = open_link(store, Purpose::Invitation, token).await?;
    let (invitation, _) = open_invitation(store, &link).await?;
    let work = Work::begin(store, None, invitation.alliance_id, Uuid::nil()).await?;
    use_link(&work, link.id).await?;
    let declined =
        invitation::ActiveModel { id: Set(invitation.id), declined_at: Set(Some(work.at())), ..Default::default() };
    declined.update(&work.tx).await?;
    work.audit("invitation", &invitation.id.to_string(), "declined", json!({})).await?;
    work.commit().await
}

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
        disabled_at: Set(None),
        version: Set(1),
    }
    .insert(&work.tx)
    .await?;
    Ok(id)
}

/// Gives a seat in an alliance; a seat one already has there ends.
pub(crate) async fn seat_in(work: &Work, alliance: Uuid, person: Uuid, seat: Seat) -> Result<()> {
    member::Entity::update_many()
        .set(member::ActiveModel { ended_at: Set(Some(work.at())), ..Default::default() })
        .filter(member::Column::AllianceId.eq(alliance))
        .filter(member::Column::PersonId.eq(person))
        .filter(member::Column::EndedAt.is_null())
        .exec(&work.tx)
        .await?;
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

/// Addresses are compared without capitals and spaces around them.
pub(crate) fn normal(email: &str) -> String {
    email.trim().to_lowercase()
}

// ---- The first admin

/// Makes an admin of an address, and an invitation whose link the command line prints.
pub async fn create_admin(store: &Store, email: &str, name: &str, token: &Token) -> Result<()> {
    let work = Work::begin(store, None, None, Uuid::nil()).await?;
    let id = Uuid::now_v7();
    invitation::ActiveModel {
        id: Set(id),
        alliance_id: Set(None),
        email: Set(normal(email)),
        name: Set(name.to_owned()),
        function: Set(String::new()),
        role: Set(NationalRole::Admin.as_str().to_owned()),
        source: Set(String::new()),
        invited_by: Set(None),
        created_at: Set(work.at()),
        expires_at: Set(millis(work.now + Purpose::Invitation.valid_for())),
        accepted_at: Set(None),
        declined_at: Set(None),
        revoked_at: Set(None),
    }
    .insert(&work.tx)
    .await?;
    new_link(&work, Purpose::Invitation, token, None, None, Some(id)).await?;
    work.audit("invitation", &id.to_string(), "created", json!({ "role": "admin", "by": "command line" })).await?;
    work.commit().await
}

// ---- Read-only links for the council

/// What a read-only link opens.
#[derive(Clone, Debug)]
pub struct CouncilLink {
    pub alliance: Uuid,
    pub slug: String,
    pub name: String,
    pub expires_at: OffsetDateTime,
}

/// The alliance whose council holds this link. Opening it changes nothing.
pub async fn council(store: &Store, token: &str) -> Result<CouncilLink> {
    let link = read_link::Entity::find()
        .filter(read_link::Column::TokenHash.eq(token::hash(token)))
        .filter(read_link::Column::RevokedAt.is_null())
        .one(&store.reader)
        .await?
        .filter(|link| link.expires_at.0 > store.now())
        .ok_or(Error::Refused("link-expired"))?;
    let alliance = alliance::Entity::find_by_id(link.alliance_id).one(&store.reader).await?.ok_or(Error::NotFound)?;
    Ok(CouncilLink { alliance: alliance.id, slug: alliance.slug, name: alliance.name, expires_at: link.expires_at.0 })
}

// ---- Text that waits for its writer

/// Keeps a form whose session had expired, for an hour. `person` is whose session it was, when that is known.
pub async fn park(store: &Store, token: &Token, person: Option<Uuid>, path: &str, body: &str) -> Result<()> {
    parked_form::ActiveModel {
        token_hash: Set(token.hash()),
        person_id: Set(person),
        path: Set(path.to_owned()),
        body: Set(body.to_owned()),
        expires_at: Set(millis(store.now() + Duration::hours(1))),
    }
    .insert(&store.writer)
    .await?;
    Ok(())
}

/// The form that waits behind a cookie, when this is its page and its writer; it stays until [`unpark`].
pub async fn parked(store: &Store, token: &str, person: Uuid, path: &str) -> Result<Option<String>> {
    let form = parked_form::Entity::find_by_id(token::hash(token)).one(&store.reader).await?;
    Ok(form
        .filter(|form| {
            form.path == path && form.expires_at.0 > store.now() && form.person_id.is_none_or(|id| id == person)
        })
        .map(|form| form.body))
}

pub async fn unpark(store: &Store, token: &str) -> Result<()> {
    parked_form::Entity::delete_by_id(token::hash(token)).exec(&store.writer).await?;
    Ok(())
}

// ---- Forms that come twice

/// Remembers where the answer to a form was.
pub async fn remember(store: &Store, once: Uuid, location: &str) -> Result<()> {
    form_post::Entity::update_many()
        .set(form_post::ActiveModel { location: Set(location.to_owned()), ..Default::default() })
        .filter(form_post::Column::Key.eq(once))
        .exec(&store.writer)
        .await?;
    Ok(())
}

/// Where the first answer to a form was, for the same person.
pub async fn remembered(store: &Store, once: Uuid, person: Option<Uuid>) -> Result<Option<String>> {
    let post = form_post::Entity::find_by_id(once).one(&store.reader).await?;
    Ok(post.filter(|post| post.person_id == person && !post.location.is_empty()).map(|post| post.location))
}

//! A year after a pledge it comes back to who signed it: one mail, one reminder at most, and none for who wants none. The link in it opens
//! this one promise. Rule: reading changes nothing.

use domain::partners::{MembershipStatus, PledgeResult, RenewalForm};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set,
    sea_query::{Alias, Expr, ExprTrait, OnConflict, Query, SelectStatement},
};
use serde_json::json;
use time::{Date, Duration, OffsetDateTime};
use uuid::Uuid;

use super::{
    answer::around,
    invitation::{mail_again, stand},
    pledge::{Signed, lock, put},
    refusal,
};
use crate::{
    Error, Letter, Result, Store,
    alliance::touch,
    commitments,
    entity::{alliance, partner_invitation, partner_membership, pledge, renewal},
    token::{self, Token},
    work::{Work, millis},
};

/// So long after signing the promise comes back.
const AFTER: Duration = Duration::days(365);

/// Later than this nobody is asked any more: what is not asked by then is not asked at all. Signed invitations are kept until then.
pub(crate) const UNTIL: Duration = Duration::days(456);

/// So long after the mail the reminder goes out.
const PATIENCE: Duration = Duration::days(21);

/// So long the link works.
const VALID: Duration = Duration::days(90);

/// A promise that comes back, or of which somebody is reminded.
#[derive(Clone, Debug)]
pub struct DueRenewal {
    pub pledge: Uuid,
    pub email: String,
    pub name: String,
    pub organisation: String,
    pub alliance: String,
    pub promise: String,
    pub signed_on: Date,
}

/// What the link shows.
#[derive(Clone, Debug)]
pub struct Review {
    pub organisation: String,
    pub alliance: String,
    pub fictional: bool,
    pub promise: String,
    pub signed_on: Date,
    pub name: String,
    pub function: String,
    pub email: String,
    pub expires_at: OffsetDateTime,
    /// What came of it, and why; nothing as long as nobody said.
    pub result: Option<(PledgeResult, String)>,
    /// The promise for the next year.
    pub next: Option<String>,
    /// The reader wants no mail about it any more.
    pub unsubscribed: bool,
    /// It takes part: then it has a page of its own.
    pub joined: bool,
}

/// Pledges of alliances that go on, signed by a link whose reader still wants mail.
fn going(memberships: SelectStatement) -> SelectStatement {
    Query::select()
        .column((pledge::Entity, pledge::Column::Id))
        .from(pledge::Entity)
        .inner_join(
            partner_invitation::Entity,
            Expr::col((partner_invitation::Entity, partner_invitation::Column::Id))
                .equals((pledge::Entity, pledge::Column::InvitationId)),
        )
        .and_where(Expr::col((partner_invitation::Entity, partner_invitation::Column::UnsubscribedAt)).is_null())
        .and_where(Expr::col((partner_invitation::Entity, partner_invitation::Column::RevokedAt)).is_null())
        .and_where(Expr::col((pledge::Entity, pledge::Column::MembershipId)).in_subquery(memberships))
        .to_owned()
}

/// Memberships that take part, in alliances that did not end.
fn taking_part() -> SelectStatement {
    let alliances = Query::select()
        .column(alliance::Column::Id)
        .from(alliance::Entity)
        .and_where(alliance::Column::ArchivedAt.is_null())
        .to_owned();
    Query::select()
        .column(partner_membership::Column::Id)
        .from(partner_membership::Entity)
        .and_where(partner_membership::Column::AllianceId.in_subquery(alliances))
        .and_where(partner_membership::Column::Status.eq(MembershipStatus::Joined.as_str()))
        .to_owned()
}

/// Promises of a year ago that nobody was asked about yet, at most fifty at a time.
pub async fn due_renewals(store: &Store) -> Result<Vec<DueRenewal>> {
    let today = domain::time::local(store.now()).date();
    let asked = Query::select().column(renewal::Column::PledgeId).from(renewal::Entity).to_owned();
    // Of several promises the newest one counts.
    let newer = Alias::new("newer");
    let renewed = Query::select()
        .expr(Expr::val(1))
        .from_as(pledge::Entity, newer.clone())
        .and_where(
            Expr::col((newer.clone(), pledge::Column::MembershipId))
                .equals((pledge::Entity, pledge::Column::MembershipId)),
        )
        .and_where(
            Expr::col((newer, pledge::Column::SignedOn)).gt(Expr::col((pledge::Entity, pledge::Column::SignedOn))),
        )
        .to_owned();
    let rows = pledge::Entity::find()
        .filter(pledge::Column::SignedOn.lte(today - AFTER))
        .filter(pledge::Column::SignedOn.gt(today - UNTIL))
        .filter(pledge::Column::Id.in_subquery(going(taking_part())))
        .filter(pledge::Column::Id.not_in_subquery(asked))
        .filter(Expr::exists(renewed).not())
        .order_by_asc(pledge::Column::SignedOn)
        .limit(50)
        .all(&store.reader)
        .await?;
    let mut due = Vec::new();
    for row in rows {
        due.push(of_pledge(&store.reader, row).await?);
    }
    Ok(due)
}

/// Those who did not answer in three weeks, and were not reminded yet.
pub async fn due_renewal_reminders(store: &Store) -> Result<Vec<(Uuid, DueRenewal)>> {
    let rows = renewal::Entity::find()
        .filter(renewal::Column::AskedAt.lte(millis(store.now() - PATIENCE)))
        .filter(renewal::Column::ExpiresAt.gt(millis(store.now())))
        .filter(renewal::Column::RemindedAt.is_null())
        .filter(renewal::Column::AnsweredAt.is_null())
        .filter(renewal::Column::PledgeId.in_subquery(going(taking_part())))
        .order_by_asc(renewal::Column::AskedAt)
        .limit(50)
        .all(&store.reader)
        .await?;
    let mut due = Vec::new();
    for row in rows {
        if let Some(pledge) = pledge::Entity::find_by_id(row.pledge_id).one(&store.reader).await? {
            due.push((row.id, of_pledge(&store.reader, pledge).await?));
        }
    }
    Ok(due)
}

async fn of_pledge(db: &impl ConnectionTrait, pledge: pledge::Model) -> Result<DueRenewal> {
    let invitation = invitation_of(db, &pledge).await?;
    let (_, organisation, alliance) = around(db, &invitation).await?;
    Ok(DueRenewal {
        pledge: pledge.id,
        email: invitation.email,
        name: invitation.name,
        organisation: organisation.name,
        alliance: alliance.name,
        promise: pledge.promise,
        signed_on: pledge.signed_on,
    })
}

/// The invitation by which a pledge was signed; its address is where the promise comes back.
async fn invitation_of(db: &impl ConnectionTrait, pledge: &pledge::Model) -> Result<partner_invitation::Model> {
    let gone = Error::Refused("link-expired");
    let id = pledge.invitation_id.unwrap_or_default();
    partner_invitation::Entity::find_by_id(id).one(db).await?.filter(|row| row.revoked_at.is_none()).ok_or(gone)
}

/// Asks what came of a promise, once, however many processes try to. `link` makes the link out of the number of the question.
pub async fn ask_renewal(
    store: &Store,
    pledge: Uuid,
    link: impl Fn(Uuid) -> Token + Send,
    letter: impl Fn(&Token) -> Letter + Send,
) -> Result<()> {
    let work = Work::begin(store, None, None, Uuid::nil()).await?;
    let id = Uuid::now_v7();
    let token = link(id);
    let row = renewal::ActiveModel {
        id: Set(id),
        pledge_id: Set(pledge),
        token_hash: Set(token.hash()),
        asked_at: Set(work.at()),
        expires_at: Set(millis(work.now + VALID)),
        reminded_at: Set(None),
        result: Set(String::new()),
        why: Set(String::new()),
        answered_at: Set(None),
    };
    let asked = renewal::Entity::insert(row)
        .on_conflict(OnConflict::column(renewal::Column::PledgeId).do_nothing().to_owned())
        .exec_without_returning(&work.tx)
        .await?;
    if asked == 1 {
        mail_again(&work, &invitation_of_pledge(&work, pledge).await?, letter(&token)).await?;
    }
    work.commit().await
}

/// Reminds once.
pub async fn remind_renewal(store: &Store, id: Uuid, letter: &Letter) -> Result<()> {
    let work = Work::begin(store, None, None, Uuid::nil()).await?;
    let reminded = renewal::Entity::update_many()
        .set(renewal::ActiveModel { reminded_at: Set(Some(work.at())), ..Default::default() })
        .filter(renewal::Column::Id.eq(id))
        .filter(renewal::Column::RemindedAt.is_null())
        .filter(renewal::Column::AnsweredAt.is_null())
        .exec(&work.tx)
        .await?;
    if reminded.rows_affected == 1 {
        let row = renewal::Entity::find_by_id(id).one(&work.tx).await?.ok_or(Error::NotFound)?;
        mail_again(&work, &invitation_of_pledge(&work, row.pledge_id).await?, letter.clone()).await?;
    }
    work.commit().await
}

async fn invitation_of_pledge(work: &Work, pledge: Uuid) -> Result<partner_invitation::Model> {
    let pledge = pledge::Entity::find_by_id(pledge).one(&work.tx).await?.ok_or(Error::NotFound)?;
    invitation_of(&work.tx, &pledge).await
}

pub(super) type Found = (renewal::Model, pledge::Model, partner_invitation::Model);

/// The rows behind a link; `Refused("link-expired")` when it is too old, or never was. What was answered may be read for as long as the
/// invitation is there.
pub(super) async fn open(db: &impl ConnectionTrait, now: OffsetDateTime, token: &str) -> Result<Found> {
    let gone = || Error::Refused("link-expired");
    let row = renewal::Entity::find()
        .filter(renewal::Column::TokenHash.eq(token::hash(token)))
        .one(db)
        .await?
        .filter(|row| row.expires_at.0 > now || row.answered_at.is_some())
        .ok_or_else(gone)?;
    let pledge = pledge::Entity::find_by_id(row.pledge_id).one(db).await?.ok_or_else(gone)?;
    let invitation = invitation_of(db, &pledge).await?;
    Ok((row, pledge, invitation))
}

pub async fn review(store: &Store, token: &str) -> Result<Review> {
    let db = &store.reader;
    let (row, pledge, invitation) = open(db, store.now(), token).await?;
    let (membership, organisation, alliance) = around(db, &invitation).await?;
    let next = pledge::Entity::find()
        .filter(pledge::Column::InvitationId.eq(invitation.id))
        .filter(pledge::Column::SignedOn.gt(pledge.signed_on))
        .order_by_desc(pledge::Column::SignedOn)
        .one(db)
        .await?;
    Ok(Review {
        organisation: organisation.name,
        alliance: alliance.name,
        fictional: alliance.fictional,
        promise: pledge.promise,
        signed_on: pledge.signed_on,
        name: pledge.name,
        function: pledge.function,
        email: invitation.email,
        expires_at: row.expires_at.0,
        result: PledgeResult::parse(&row.result).map(|result| (result, row.why)),
        next: next.map(|next| next.promise),
        unsubscribed: invitation.unsubscribed_at.is_some(),
        joined: membership.status == MembershipStatus::Joined.as_str(),
    })
}

/// Says what came of it, once; with a promise for the next year, or that the partner stops.
pub async fn answer_renewal(store: &Store, token: &str, once: Uuid, form: &RenewalForm) -> Result<()> {
    let result = form.result().ok_or(Error::Refused("choose"))?;
    let work = Work::begin(store, None, None, once).await?;
    let (row, _, invitation) = open(&work.tx, work.now, token).await?;
    let (membership, _, alliance) = around(&work.tx, &invitation).await?;
    let work = work.in_alliance(alliance.id);
    lock(&work, &[membership.id]).await?;
    let answered = renewal::Entity::update_many()
        .set(renewal::ActiveModel {
            result: Set(result.as_str().to_owned()),
            why: Set(form.why.trim().to_owned()),
            answered_at: Set(Some(work.at())),
            ..Default::default()
        })
        .filter(renewal::Column::Id.eq(row.id))
        .filter(renewal::Column::AnsweredAt.is_null())
        .exec(&work.tx)
        .await?;
    if answered.rows_affected == 0 {
        return Err(Error::Refused("link-expired"));
    }
    let today = domain::time::local(work.now).date();
    let action = if form.goes_on() {
        let signed = Signed {
            membership: membership.id,
            invitation: Some(invitation.id),
            promise: &form.promise,
            signer: (&form.name, &form.function),
            on: today,
            commitments: commitments::still(&work.tx, form.commitments).await?,
            behalf: (None, ""),
        };
        // Who paused takes part again.
        put(&work, &signed).await?;
        "pledge_renewed"
    } else {
        stand(&work, membership.id, MembershipStatus::Left, &[MembershipStatus::Joined]).await?;
        "pledge_ended"
    };
    work.audit("partner", &membership.id.to_string(), action, json!({ "result": result.as_str() })).await?;
    touch(&work, alliance.id).await?;
    work.commit().await
}

/// "Geen mail meer hierover": no reminder, and nothing next year.
pub async fn unsubscribe(store: &Store, token: &str, once: Uuid) -> Result<()> {
    let work = Work::begin(store, None, None, once).await?;
    let (_, _, invitation) = open(&work.tx, work.now, token).await?;
    let (membership, _, alliance) = around(&work.tx, &invitation).await?;
    let work = work.in_alliance(alliance.id);
    partner_invitation::Entity::update_many()
        .set(partner_invitation::ActiveModel {
            unsubscribed_at: Set(Some(work.at())),
            remind_on: Set(None),
            ..Default::default()
        })
        .filter(partner_invitation::Column::Id.eq(invitation.id))
        .filter(partner_invitation::Column::UnsubscribedAt.is_null())
        .exec(&work.tx)
        .await?;
    refusal::stop(&work, alliance.id, &invitation.email).await?;
    work.audit("partner", &membership.id.to_string(), "unsubscribed", json!({})).await?;
    work.commit().await
}

/// Invitations whose promise comes back yet, or whose link still shows what was answered: not to be purged.
pub(crate) fn kept_invitations(today: Date) -> SelectStatement {
    Query::select()
        .column(pledge::Column::InvitationId)
        .from(pledge::Entity)
        .and_where(pledge::Column::InvitationId.is_not_null())
        .and_where(pledge::Column::SignedOn.gt(today - UNTIL))
        .to_owned()
}

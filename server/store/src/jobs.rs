//! What happens after a change, or by the clock: mails go out, what is past its term goes.

use domain::partners::MembershipStatus;
use sea_orm::sea_query::{LockBehavior, LockType};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Set,
    TransactionTrait, entity::prelude::TimeUnixTimestampMillis,
};
use time::Duration;
use uuid::Uuid;

use crate::{
    Letter, Result, Store,
    alliance::requests,
    entity::{
        alliance, audit_event, contact_log, contact_person, evidence, evidence_file, form_post, invitation, mail_link,
        outbox, parked_form, partner_invitation, partner_membership, pledge, rate_limit, session, sign_in_event,
        start_request,
    },
    partners,
    scope::Admin,
    work,
};

/// A mail that this process may now send.
#[derive(Clone, Debug)]
pub struct Claimed {
    pub id: Uuid,
    pub letter: Letter,
    pub attempts: i32,
}

/// After so many attempts a mail is given up, which is three days after the first; the reason stays in the table.
const ATTEMPTS: i32 = 78;

/// After so many attempts, which is an hour, somebody should look why.
const WORRYING: i32 = 7;

/// Takes up to ten mails that are due. Another process leaves them alone for five minutes, or until [`sent`] or [`failed`].
pub async fn claim_mails(store: &Store) -> Result<Vec<Claimed>> {
    let now = store.now();
    let tx = store.writer.begin_with_options(work::immediate()).await?;
    let due = outbox::Entity::find()
        .filter(outbox::Column::SentAt.is_null())
        .filter(outbox::Column::Attempts.lt(ATTEMPTS))
        .filter(outbox::Column::NextAt.lte(TimeUnixTimestampMillis(now)))
        .order_by_asc(outbox::Column::NextAt)
        .limit(10)
        .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
        .all(&tx)
        .await?;
    for mail in &due {
        let claimed = outbox::ActiveModel {
            id: Set(mail.id),
            attempts: Set(mail.attempts + 1),
            next_at: Set(TimeUnixTimestampMillis(now + Duration::minutes(5))),
            ..Default::default()
        };
        claimed.update(&tx).await?;
    }
    tx.commit().await?;
    Ok(due.into_iter().map(|mail| Claimed { id: mail.id, attempts: mail.attempts + 1, letter: letter(mail) }).collect())
}

fn letter(mail: outbox::Model) -> Letter {
    Letter {
        to: mail.recipient,
        reply_to: mail.reply_to,
        subject: mail.subject,
        body: mail.body,
        calendar: mail.calendar,
    }
}

/// Says that a mail went out. Its text holds a link that lets somebody in, so it goes, unless the demo's mail page shows it.
pub async fn sent(store: &Store, id: Uuid, keep_text: bool) -> Result<()> {
    let mut row = outbox::ActiveModel {
        id: Set(id),
        sent_at: Set(Some(TimeUnixTimestampMillis(store.now()))),
        error: Set(String::new()),
        ..Default::default()
    };
    if !keep_text {
        (row.body, row.calendar) = (Set(String::new()), Set(String::new()));
    }
    row.update(&store.writer).await?;
    Ok(())
}

/// Says that sending failed; it is tried again after 1, 2, 4 … minutes and then every hour. Of a mail that is given up the text
/// goes: it holds a link that nobody will open.
pub async fn failed(store: &Store, mail: &Claimed, error: &str) -> Result<()> {
    let wait = Duration::minutes(60.min(1 << (mail.attempts - 1).clamp(0, 6)));
    let mut row = outbox::ActiveModel {
        id: Set(mail.id),
        next_at: Set(TimeUnixTimestampMillis(store.now() + wait)),
        error: Set(error.chars().take(200).collect()),
        ..Default::default()
    };
    if mail.attempts >= ATTEMPTS {
        (row.body, row.calendar) = (Set(String::new()), Set(String::new()));
    }
    row.update(&store.writer).await?;
    Ok(())
}

/// How many mails wait, and how many were given up in the last month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unsent {
    pub waiting: u64,
    pub given_up: u64,
}

pub async fn unsent(store: &Store) -> Result<Unsent> {
    let unsent = || outbox::Entity::find().filter(outbox::Column::SentAt.is_null());
    Ok(Unsent {
        waiting: unsent().filter(outbox::Column::Attempts.lt(ATTEMPTS)).count(&store.reader).await?,
        given_up: unsent().filter(outbox::Column::Attempts.gte(ATTEMPTS)).count(&store.reader).await?,
    })
}

/// A mail that does not arrive. Of the address only what stands after the @: that tells whose mail server refuses.
#[derive(Clone, Debug)]
pub struct Stuck {
    pub subject: String,
    pub host: String,
    pub created_at: time::OffsetDateTime,
    pub given_up: bool,
}

/// The newest mails that failed for an hour or more. By then a code in a subject is dead.
pub async fn stuck(admin: &Admin) -> Result<Vec<Stuck>> {
    let mails = outbox::Entity::find()
        .filter(outbox::Column::SentAt.is_null())
        .filter(outbox::Column::Attempts.gte(WORRYING))
        .order_by_desc(outbox::Column::CreatedAt)
        .limit(50)
        .all(admin.national().db())
        .await?;
    Ok(mails
        .into_iter()
        .map(|mail| Stuck {
            host: mail.recipient.rsplit_once('@').map(|(_, host)| host.to_owned()).unwrap_or_default(),
            subject: mail.subject,
            created_at: mail.created_at.0,
            given_up: mail.attempts >= ATTEMPTS,
        })
        .collect())
}

/// The newest mails, for the demo's mail page.
pub async fn recent_mails(store: &Store) -> Result<Vec<(Letter, time::OffsetDateTime)>> {
    let mails = outbox::Entity::find().order_by_desc(outbox::Column::CreatedAt).limit(50).all(&store.reader).await?;
    Ok(mails.into_iter().map(|mail| (mail.created_at.0, letter(mail))).map(|(at, letter)| (letter, at)).collect())
}

const YEAR: Duration = Duration::days(365);

/// No limit counts over more days than this.
const LONGEST_WINDOW: Duration = Duration::days(8);

/// Deletes what is past its term (docs/privacy.md): to be run every hour, by any process.
pub async fn purge(store: &Store) -> Result<()> {
    let before = |age: Duration| TimeUnixTimestampMillis(store.now() - age);
    let db = &store.writer;
    session::Entity::delete_many()
        .filter(session::Column::CreatedAt.lt(before(crate::account::session::ABSOLUTE + Duration::days(1))))
        .exec(db)
        .await?;
    mail_link::Entity::delete_many()
        .filter(mail_link::Column::ExpiresAt.lt(before(Duration::days(30))))
        .exec(db)
        .await?;
    parked_form::Entity::delete_many()
        .filter(parked_form::Column::ExpiresAt.lt(before(Duration::ZERO)))
        .exec(db)
        .await?;
    form_post::Entity::delete_many().filter(form_post::Column::At.lt(before(Duration::days(7)))).exec(db).await?;
    sign_in_event::Entity::delete_many()
        .filter(sign_in_event::Column::At.lt(before(Duration::days(183))))
        .exec(db)
        .await?;
    outbox::Entity::delete_many().filter(outbox::Column::SentAt.lt(before(Duration::days(30)))).exec(db).await?;
    outbox::Entity::delete_many()
        .filter(outbox::Column::Attempts.gte(ATTEMPTS))
        .filter(outbox::Column::CreatedAt.lt(before(Duration::days(30))))
        .exec(db)
        .await?;
    // An invitation that nobody took, whether it was declined, taken back or left alone.
    invitation::Entity::delete_many()
        .filter(invitation::Column::AcceptedAt.is_null())
        .filter(invitation::Column::CreatedAt.lt(before(YEAR)))
        // One that was sent again works on.
        .filter(invitation::Column::ExpiresAt.lt(before(Duration::ZERO)))
        .exec(db)
        .await?;
    start_request::Entity::delete_many()
        .filter(start_request::Column::ConfirmedAt.is_null())
        .filter(start_request::Column::CreatedAt.lt(before(Duration::days(30))))
        .exec(db)
        .await?;
    start_request::Entity::delete_many()
        .filter(start_request::Column::Outcome.eq(requests::DECLINED))
        .filter(start_request::Column::HandledAt.lt(before(YEAR)))
        .exec(db)
        .await?;
    partners::network::purge(store).await?;
    // Who was asked to sign the terms, and did not answer.
    alliance::Entity::update_many()
        .set(alliance::ActiveModel {
            terms_sent_to: Set(String::new()),
            terms_sent_at: Set(None),
            ..Default::default()
        })
        .filter(alliance::Column::TermsSentAt.lt(before(Duration::days(90))))
        .exec(db)
        .await?;
    // Seven years, of which one or two are a day longer.
    audit_event::Entity::delete_many()
        .filter(audit_event::Column::At.lt(before(Duration::days(7 * 365 + 2))))
        .exec(db)
        .await?;
    rate_limit::Entity::delete_many()
        .filter(rate_limit::Column::WindowStart.lt((store.now() - LONGEST_WINDOW).unix_timestamp()))
        .exec(db)
        .await?;
    // Who to talk to at a partner that left a year ago, and what was said. Done in two statements, as both databases know them.
    let left = left_a_year_ago(store).await?;
    contact_person::Entity::delete_many()
        .filter(contact_person::Column::MembershipId.is_in(left.clone()))
        .exec(db)
        .await?;
    contact_log::Entity::delete_many().filter(contact_log::Column::MembershipId.is_in(left.clone())).exec(db).await?;
    partners::purge_imports(store).await?;
    partners::purge_joining(store).await?;
    partners::purge_mail_stops(store).await?;
    // What was promised stays; who signed it does not.
    pledge::Entity::update_many()
        .set(pledge::ActiveModel { name: Set(String::new()), function: Set(String::new()), ..Default::default() })
        .filter(pledge::Column::MembershipId.is_in(left))
        .exec(db)
        .await?;
    // The pledge stays; the link to it and the address it went to do not, once it came back after a year.
    partner_invitation::Entity::delete_many()
        .filter(partner_invitation::Column::CreatedAt.lt(before(YEAR)))
        .filter(
            partner_invitation::Column::Id
                .not_in_subquery(crate::partners::kept_invitations(domain::time::local(store.now()).date())),
        )
        .exec(db)
        .await?;
    // Evidence that was removed can be put back for 30 days.
    let removed: Vec<Uuid> = evidence::Entity::find()
        .filter(evidence::Column::RemovedAt.lt(before(Duration::days(30))))
        .all(&store.reader)
        .await?
        .into_iter()
        .map(|evidence| evidence.id)
        .collect();
    evidence_file::Entity::delete_many()
        .filter(evidence_file::Column::EvidenceId.is_in(removed.clone()))
        .exec(db)
        .await?;
    evidence::Entity::delete_many().filter(evidence::Column::Id.is_in(removed)).exec(db).await?;
    Ok(())
}

/// Numbers of partners that left a year ago.
async fn left_a_year_ago(store: &Store) -> Result<Vec<Uuid>> {
    let left = partner_membership::Entity::find()
        .filter(partner_membership::Column::Status.eq(MembershipStatus::Left.as_str()))
        .filter(partner_membership::Column::Since.lt(domain::time::local(store.now() - YEAR).date()))
        .all(&store.reader)
        .await?;
    Ok(left.into_iter().map(|membership| membership.id).collect())
}

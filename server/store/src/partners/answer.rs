//! What an invited organisation answers, by the link in its mail. Nobody is signed in here: the link is the permission, and opens its own
//! invitation and those of other alliances to the same organisation at the same address. Rule: reading changes nothing.

use domain::{
    account::email::normal,
    partners::{ForwardForm, MembershipStatus, PartnerAnswer, PledgeForm},
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set, sea_query::Query};
use serde_json::json;
use time::{Date, OffsetDateTime};
use uuid::Uuid;

use super::{
    invitation::{New, add, inviter, is_waited_for, mail, mail_again, stand, waits_for},
    pledge::{Pledge, Signed, lock, put, shown},
    refusal::{self, who_declined},
    shown::agree_to_be_shown,
};
use crate::{
    Error, Letter, Result, Store,
    alliance::touch,
    commitments,
    entity::{alliance, organisation, partner_invitation, partner_membership, pledge},
    token::{self, Token},
    work::{Work, millis},
};

/// What an invitation says to who opens it.
#[derive(Clone, Debug)]
pub struct Asked {
    pub organisation: String,
    pub alliance: String,
    /// The organisation that leads the alliance.
    pub lead_organisation: String,
    pub fictional: bool,
    pub invited_by: String,
    pub name: String,
    pub function: String,
    pub email: String,
    pub source: String,
    pub expires_at: OffsetDateTime,
    pub answer: PartnerAnswer,
    pub answered_at: Option<OffsetDateTime>,
    pub remind_on: Option<Date>,
    /// What was promised by this link.
    pub pledge: Option<Pledge>,
    /// It takes part: then it has a page of its own.
    pub joined: bool,
    /// Other alliances that wait for an answer of the same organisation at the same address.
    pub others: Vec<Other>,
}

/// Another alliance that asks the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Other {
    pub invitation: Uuid,
    pub alliance: String,
}

/// The row behind a link; `Refused("link-expired")` when it was taken back, is too old, or never was.
pub(super) async fn open(
    db: &impl ConnectionTrait,
    now: OffsetDateTime,
    token: &str,
) -> Result<partner_invitation::Model> {
    partner_invitation::Entity::find()
        .filter(partner_invitation::Column::TokenHash.eq(token::hash(token)))
        .one(db)
        .await?
        .filter(|row| row.revoked_at.is_none() && row.answer != PartnerAnswer::Forwarded.as_str())
        // Who signed may come back to read what, and a colleague that it was signed.
        .filter(|row| {
            let answer = PartnerAnswer::parse(&row.answer);
            row.expires_at.0 > now || matches!(answer, PartnerAnswer::Yes | PartnerAnswer::Colleague)
        })
        .ok_or(Error::Refused("link-expired"))
}

/// What stands around an invitation.
pub(super) async fn around(
    db: &impl ConnectionTrait,
    row: &partner_invitation::Model,
) -> Result<(partner_membership::Model, organisation::Model, alliance::Model)> {
    let gone = || Error::Refused("link-expired");
    let membership = partner_membership::Entity::find_by_id(row.membership_id).one(db).await?.ok_or_else(gone)?;
    let organisation = organisation::Entity::find_by_id(membership.organisation_id).one(db).await?.ok_or_else(gone)?;
    let alliance = alliance::Entity::find_by_id(membership.alliance_id).one(db).await?;
    // An alliance that ended asks nothing any more.
    let alliance = alliance.filter(|alliance| alliance.archived_at.is_none()).ok_or_else(gone)?;
    Ok((membership, organisation, alliance))
}

pub async fn asked(store: &Store, token: &str) -> Result<Asked> {
    let db = &store.reader;
    let row = open(db, store.now(), token).await?;
    let (membership, organisation, alliance) = around(db, &row).await?;
    let answer = PartnerAnswer::parse(&row.answer);
    let pledge = if answer == PartnerAnswer::Yes { by_link(db, row.id).await? } else { None };
    let others = if answer.is_open() { others(db, store.now(), &row, &membership).await? } else { Vec::new() };
    Ok(Asked {
        organisation: organisation.name,
        alliance: alliance.name,
        lead_organisation: alliance.lead_organisation,
        fictional: alliance.fictional,
        invited_by: inviter(db, row.invited_by).await?,
        name: row.name,
        function: row.function,
        email: row.email,
        source: row.source,
        expires_at: row.expires_at.0,
        answer,
        answered_at: row.answered_at.map(|at| at.0),
        remind_on: row.remind_on,
        pledge,
        joined: membership.status == MembershipStatus::Joined.as_str(),
        others: others
            .into_iter()
            .map(|(row, _, alliance)| Other { invitation: row.id, alliance: alliance.name })
            .collect(),
    })
}

/// What was signed by this very link: what others signed for the organisation is not its reader's to see.
pub(super) async fn by_link(db: &impl ConnectionTrait, invitation: Uuid) -> Result<Option<Pledge>> {
    let row = pledge::Entity::find()
        .filter(pledge::Column::InvitationId.eq(invitation))
        .order_by_desc(pledge::Column::SignedOn)
        .order_by_desc(pledge::Column::Id)
        .one(db)
        .await?;
    Ok(row.map(|row| shown(row, None, true)))
}

type Around = (partner_invitation::Model, partner_membership::Model, alliance::Model);

/// Open invitations to the same address for the same organisation, of other alliances.
async fn others(
    db: &impl ConnectionTrait,
    now: OffsetDateTime,
    row: &partner_invitation::Model,
    membership: &partner_membership::Model,
) -> Result<Vec<Around>> {
    let memberships = partner_membership::Entity::find()
        .filter(partner_membership::Column::OrganisationId.eq(membership.organisation_id))
        .filter(partner_membership::Column::Id.ne(membership.id))
        .all(db)
        .await?;
    let rows = partner_invitation::Entity::find()
        .filter(partner_invitation::Column::MembershipId.is_in(memberships.iter().map(|membership| membership.id)))
        .filter(partner_invitation::Column::Email.eq(&row.email))
        .filter(partner_invitation::Column::RevokedAt.is_null())
        .order_by_asc(partner_invitation::Column::CreatedAt)
        .all(db)
        .await?;
    let alliances = alliance::Entity::find()
        .filter(alliance::Column::Id.is_in(memberships.iter().map(|membership| membership.alliance_id)))
        .filter(alliance::Column::ArchivedAt.is_null())
        .all(db)
        .await?;
    Ok(rows
        .into_iter()
        .filter(|row| row.expires_at.0 > now && PartnerAnswer::parse(&row.answer).is_open())
        .filter_map(|row| {
            let membership = memberships.iter().find(|membership| membership.id == row.membership_id)?;
            let alliance = alliances.iter().find(|alliance| alliance.id == membership.alliance_id)?;
            Some((row, membership.clone(), alliance.clone()))
        })
        .collect())
}

/// Answers an invitation once. Two posts at once, or one at the moment that it is taken back, are one answer.
async fn answer(
    work: &Work,
    alliance: Uuid,
    row: &partner_invitation::Model,
    answer: PartnerAnswer,
    remind_on: Option<Date>,
) -> Result<()> {
    let open = PartnerAnswer::ALL.into_iter().filter(|answer| answer.is_open()).map(PartnerAnswer::as_str);
    let answered = partner_invitation::Entity::update_many()
        .set(partner_invitation::ActiveModel {
            answer: Set(answer.as_str().to_owned()),
            answered_at: Set(Some(work.at())),
            remind_on: Set(remind_on),
            ..Default::default()
        })
        .filter(partner_invitation::Column::Id.eq(row.id))
        .filter(partner_invitation::Column::Answer.is_in(open))
        .filter(partner_invitation::Column::RevokedAt.is_null())
        .exec(&work.tx)
        .await?;
    if answered.rows_affected == 0 {
        return Err(Error::Refused("link-expired"));
    }
    match answer {
        PartnerAnswer::Yes => refusal::forget(work, alliance, &row.email).await,
        PartnerAnswer::No => refusal::decline(work, alliance, &row.email).await,
        _ => Ok(()),
    }
}

async fn begin(store: &Store, once: Uuid) -> Result<Work> {
    Work::begin(store, None, None, once).await
}

/// Yes: a pledge to this alliance, and to the others that were ticked along. Signing twice is signing once, and a colleague with a link of
/// their own finds that it was signed.
pub async fn sign(store: &Store, token: &str, once: Uuid, form: &PledgeForm) -> Result<()> {
    let mut work = begin(store, once).await?;
    let row = open(&work.tx, work.now, token).await?;
    let (membership, _, alliance) = around(&work.tx, &row).await?;
    if PartnerAnswer::parse(&row.answer).is_open() {
        commitments::still(&work.tx, form.commitments).await?;
    }
    let also = others(&work.tx, work.now, &row, &membership).await?;
    let also = also.into_iter().filter(|(row, ..)| form.also.contains(&row.id));
    let all: Vec<Around> = std::iter::once((row, membership, alliance)).chain(also).collect();
    lock(&work, &all.iter().map(|(_, membership, _)| membership.id).collect::<Vec<_>>()).await?;
    let today = domain::time::local(work.now).date();
    for (row, membership, alliance) in all {
        work = work.in_alliance(alliance.id);
        answer(&work, alliance.id, &row, PartnerAnswer::Yes, None).await?;
        let signed = Signed {
            membership: membership.id,
            invitation: Some(row.id),
            promise: &form.promise,
            signer: (&form.name, &form.function),
            on: today,
            commitments: form.commitments,
            behalf: (None, ""),
        };
        put(&work, &signed).await?;
        if form.public == "ja" {
            agree_to_be_shown(&work, membership.id, today).await?;
        }
        work.audit("partner", &membership.id.to_string(), "pledged", json!({})).await?;
        touch(&work, alliance.id).await?;
    }
    work.commit().await
}

/// "Ik wil eerst overleggen": to be asked again on a day, or not at all.
pub async fn think(store: &Store, token: &str, once: Uuid, remind_on: Option<Date>) -> Result<()> {
    let asked = [MembershipStatus::Listed, MembershipStatus::Invited, MembershipStatus::Left];
    say(store, token, once, PartnerAnswer::Later, remind_on, MembershipStatus::Interested, &asked).await
}

/// "Nee, bedankt". Who takes part already goes on doing so: the answer is about a new promise. Nor does it speak for a colleague whose
/// answer is waited for.
pub async fn decline(store: &Store, token: &str, once: Uuid) -> Result<()> {
    let asked = [MembershipStatus::Listed, MembershipStatus::Invited, MembershipStatus::Interested];
    say(store, token, once, PartnerAnswer::No, None, MembershipStatus::Left, &asked).await
}

async fn say(
    store: &Store,
    token: &str,
    once: Uuid,
    said: PartnerAnswer,
    remind_on: Option<Date>,
    to: MembershipStatus,
    from: &[MembershipStatus],
) -> Result<()> {
    let work = begin(store, once).await?;
    let row = open(&work.tx, work.now, token).await?;
    let (membership, _, alliance) = around(&work.tx, &row).await?;
    let work = work.in_alliance(alliance.id);
    lock(&work, &[membership.id]).await?;
    answer(&work, alliance.id, &row, said, remind_on).await?;
    if said != PartnerAnswer::No || !is_waited_for(&work, membership.id).await? {
        stand(&work, membership.id, to, from).await?;
    }
    work.audit("partner", &membership.id.to_string(), &format!("answered_{}", said.as_str()), json!({})).await?;
    touch(&work, alliance.id).await?;
    work.commit().await
}

/// "Ik ben niet de goede persoon": the invitation goes to somebody else, and this link stops working. Who said no, wants no mail or was
/// asked already gets none; whoever sends it on does not learn that. `source` says where the address comes from: who was asked first.
pub async fn forward(
    store: &Store,
    token: &str,
    once: Uuid,
    form: &ForwardForm,
    source: &str,
    link: impl Fn(Uuid) -> Token + Send,
    letter: impl Fn(&Token) -> Letter + Send,
) -> Result<()> {
    let work = begin(store, once).await?;
    let row = open(&work.tx, work.now, token).await?;
    let (membership, _, alliance) = around(&work.tx, &row).await?;
    let work = work.in_alliance(alliance.id);
    lock(&work, &[membership.id]).await?;
    answer(&work, alliance.id, &row, PartnerAnswer::Forwarded, None).await?;
    let email = normal(&form.other_email);
    let declined = !who_declined(&work.tx, alliance.id, vec![email.clone()]).await?.is_empty();
    if !declined && !waits_for(&work, membership.id, &email).await? {
        let new = New { name: form.other_name.trim(), function: "", email: &email, source };
        let link = add(&work, membership.id, row.invited_by, &new, link).await?;
        mail(&work, alliance.id, row.invited_by, letter(&link)).await?;
    }
    work.audit("partner", &membership.id.to_string(), "answered_forwarded", json!({})).await?;
    work.commit().await
}

/// An invitation of which the reader wants to hear again today.
#[derive(Clone, Debug)]
pub struct Due {
    pub id: Uuid,
    pub email: String,
    pub name: String,
    pub alliance: String,
}

/// Reminders that were asked for, up to today, at most fifty at a time.
pub async fn due(store: &Store) -> Result<Vec<Due>> {
    let today = domain::time::local(store.now()).date();
    // An alliance that ended reminds nobody.
    let going = Query::select()
        .column(alliance::Column::Id)
        .from(alliance::Entity)
        .and_where(alliance::Column::ArchivedAt.is_null())
        .to_owned();
    let theirs = Query::select()
        .column(partner_membership::Column::Id)
        .from(partner_membership::Entity)
        .and_where(partner_membership::Column::AllianceId.in_subquery(going))
        .to_owned();
    let rows = partner_invitation::Entity::find()
        .filter(partner_invitation::Column::MembershipId.in_subquery(theirs))
        .filter(partner_invitation::Column::ExpiresAt.gt(millis(store.now())))
        .filter(partner_invitation::Column::RemindOn.lte(today))
        .filter(partner_invitation::Column::RevokedAt.is_null())
        .filter(partner_invitation::Column::Answer.eq(PartnerAnswer::Later.as_str()))
        .order_by_asc(partner_invitation::Column::RemindOn)
        .limit(50)
        .all(&store.reader)
        .await?;
    let mut due = Vec::new();
    for row in rows {
        let (_, _, alliance) = around(&store.reader, &row).await?;
        due.push(Due { id: row.id, email: row.email, name: row.name, alliance: alliance.name });
    }
    Ok(due)
}

/// Sends a reminder once, however many processes try to.
pub async fn remind(store: &Store, id: Uuid, letter: &Letter) -> Result<()> {
    let work = begin(store, Uuid::nil()).await?;
    let reminded = partner_invitation::Entity::update_many()
        .set(partner_invitation::ActiveModel { remind_on: Set(None), ..Default::default() })
        .filter(partner_invitation::Column::Id.eq(id))
        .filter(partner_invitation::Column::RemindOn.is_not_null())
        .exec(&work.tx)
        .await?;
    let row = partner_invitation::Entity::find_by_id(id).one(&work.tx).await?;
    if let Some(row) = row.filter(|_| reminded.rows_affected == 1) {
        mail_again(&work, &row, letter.clone()).await?;
    }
    work.commit().await
}

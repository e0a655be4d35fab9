//! Groups, meetings and actions of the demo's alliances.

use std::collections::HashMap;

use domain::{
    partners::{
        meetings::{ActionStatus, GroupKind},
        scan::{Answers, Lens},
    },
    time::at_local,
};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, Set};
use serde::Deserialize;
use time::{Duration, Time};
use uuid::Uuid;

use super::{DemoAlliance, Maker};
use crate::{
    Error, Result,
    entity::{
        action, contact_person, contribution, group_member, meeting, meeting_attendee, organisation,
        partner_membership, scan, scan_answer, work_group,
    },
    token::Token,
    work::millis,
};

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoGroup {
    pub kind: GroupKind,
    pub name: String,
    pub purpose: String,
    /// Names of partners, or keys of persons.
    pub members: Vec<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoMeeting {
    pub title: String,
    /// Name of a group.
    pub group: Option<String>,
    pub in_days: i64,
    pub place: String,
    pub agenda: String,
    #[serde(default)]
    pub report: String,
    #[serde(default)]
    pub decisions: String,
    /// Names of partners, or keys of persons; they were there when it is past.
    pub invited: Vec<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoAction {
    pub what: String,
    /// Name of a partner, or key of a person.
    pub owner: String,
    pub due_in: i64,
    #[serde(default)]
    pub status: ActionStatus,
    #[serde(default)]
    pub note: String,
    /// Title of a meeting.
    pub meeting: Option<String>,
    /// What the owner contributes that it is part of.
    pub contribution: Option<String>,
}

/// A scan that is closed.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoScan {
    pub days_ago: i64,
    /// Each partner's answers to all statements, in their order, as digits; `-` for one that was skipped.
    pub answers: Vec<String>,
}

/// Membership, contact person, person.
type Columns = (Option<Uuid>, Option<Uuid>, Option<Uuid>);

impl Maker<'_> {
    /// All of one alliance; its partners are there already.
    pub(super) async fn meetings(&self, alliance: Uuid, new: &DemoAlliance) -> Result<()> {
        let partners = self.partners_by_name(alliance).await?;
        let columns = |key: &str| -> Result<Columns> {
            match partners.get(key) {
                Some((membership, contact)) => Ok((Some(*membership), *contact, None)),
                None => Ok((None, None, Some(self.person(key)?))),
            }
        };
        let mut groups = HashMap::new();
        for group in &new.group {
            let id = Uuid::now_v7();
            groups.insert(group.name.as_str(), id);
            work_group::ActiveModel {
                id: Set(id),
                alliance_id: Set(alliance),
                kind: Set(group.kind.as_str().to_owned()),
                name: Set(group.name.clone()),
                purpose: Set(group.purpose.clone()),
                created_at: Set(self.work.at()),
                version: Set(1),
            }
            .insert(&self.work.tx)
            .await?;
            for member in &group.members {
                let (membership, contact, person) = columns(member)?;
                group_member::ActiveModel {
                    id: Set(Uuid::now_v7()),
                    group_id: Set(id),
                    membership_id: Set(membership),
                    contact_id: Set(contact),
                    person_id: Set(person),
                }
                .insert(&self.work.tx)
                .await?;
            }
        }
        let mut titles = HashMap::new();
        for meeting in &new.meeting {
            let group = meeting.group.as_ref().and_then(|name| groups.get(name.as_str()).copied());
            let id = self.meeting(alliance, group, meeting).await?;
            titles.insert(meeting.title.as_str(), id);
            for who in &meeting.invited {
                let (membership, contact, person) = columns(who)?;
                meeting_attendee::ActiveModel {
                    id: Set(Uuid::now_v7()),
                    meeting_id: Set(id),
                    membership_id: Set(membership),
                    contact_id: Set(contact),
                    person_id: Set(person),
                    invited_at: Set(Some(self.work.at())),
                    present: Set(meeting.in_days < 0),
                }
                .insert(&self.work.tx)
                .await?;
            }
        }
        for new in &new.action {
            let (membership, contact, person) = columns(&new.owner)?;
            let done = new.status == ActionStatus::Done;
            let theirs = contribution::Column::MembershipId.eq(membership.unwrap_or_default());
            let effort = match &new.contribution {
                Some(what) => contribution::Entity::find()
                    .filter(theirs)
                    .filter(contribution::Column::What.eq(what))
                    .one(&self.work.tx)
                    .await?
                    .map(|row| row.id),
                None => None,
            };
            action::ActiveModel {
                id: Set(Uuid::now_v7()),
                alliance_id: Set(alliance),
                meeting_id: Set(new.meeting.as_ref().and_then(|title| titles.get(title.as_str()).copied())),
                what: Set(new.what.clone()),
                membership_id: Set(membership),
                contact_id: Set(contact),
                person_id: Set(person),
                contribution_id: Set(effort),
                due_on: Set(Some(self.today + Duration::days(new.due_in))),
                status: Set(new.status.as_str().to_owned()),
                note: Set(new.note.clone()),
                done_on: Set(done.then(|| self.today + Duration::days(new.due_in))),
                created_at: Set(self.work.at()),
                version: Set(1),
            }
            .insert(&self.work.tx)
            .await?;
        }
        if let Some(scan) = &new.scan {
            self.scan(alliance, scan).await?;
        }
        Ok(())
    }

    async fn scan(&self, alliance: Uuid, new: &DemoScan) -> Result<()> {
        let opened_on = self.today - Duration::days(new.days_ago);
        let id = Uuid::now_v7();
        scan::ActiveModel {
            id: Set(id),
            alliance_id: Set(alliance),
            opened_on: Set(opened_on),
            closes_on: Set(opened_on + Duration::days(14)),
            link_id: Set(Uuid::new_v4()),
            link_hash: Set(Token::random().hash()),
        }
        .insert(&self.work.tx)
        .await?;
        let statements: Vec<&str> = Lens::ALL.into_iter().flat_map(Lens::statements).copied().collect();
        for digits in &new.answers {
            let answers: Answers = statements
                .iter()
                .zip(digits.chars())
                .filter_map(|(key, digit)| Some(((*key).to_owned(), u8::try_from(digit.to_digit(10)?).ok()?)))
                .collect();
            scan_answer::ActiveModel {
                id: Set(Uuid::new_v4()),
                scan_id: Set(id),
                answers: Set(serde_json::to_string(&answers)?),
            }
            .insert(&self.work.tx)
            .await?;
        }
        Ok(())
    }

    /// An hour and a half in the morning.
    async fn meeting(&self, alliance: Uuid, group: Option<Uuid>, new: &DemoMeeting) -> Result<Uuid> {
        let day = self.today + Duration::days(new.in_days);
        let at = |hour, minute| {
            let moment = Time::from_hms(hour, minute, 0).ok().and_then(|time| at_local(day, time));
            moment.ok_or_else(|| Error::internal("the demo has no such time"))
        };
        let id = Uuid::now_v7();
        meeting::ActiveModel {
            id: Set(id),
            alliance_id: Set(alliance),
            group_id: Set(group),
            title: Set(new.title.clone()),
            starts_at: Set(millis(at(9, 30)?)),
            ends_at: Set(millis(at(11, 0)?)),
            place: Set(new.place.clone()),
            link: Set(String::new()),
            agenda: Set(new.agenda.trim().to_owned()),
            phase: Set(None),
            report: Set(new.report.trim().to_owned()),
            decisions: Set(new.decisions.trim().to_owned()),
            cancelled: Set(false),
            sequence: Set(0),
            share_id: Set(None),
            share_hash: Set(None),
            share_until: Set(None),
            created_at: Set(self.work.at()),
            version: Set(1),
        }
        .insert(&self.work.tx)
        .await?;
        Ok(id)
    }

    async fn partners_by_name(&self, alliance: Uuid) -> Result<HashMap<String, (Uuid, Option<Uuid>)>> {
        let memberships = partner_membership::Entity::find()
            .filter(partner_membership::Column::AllianceId.eq(alliance))
            .all(&self.work.tx)
            .await?;
        let mut found = HashMap::new();
        for membership in memberships {
            let organisation = organisation::Entity::find_by_id(membership.organisation_id).one(&self.work.tx).await?;
            let contact = contact_person::Entity::find()
                .filter(contact_person::Column::MembershipId.eq(membership.id))
                .one(&self.work.tx)
                .await?;
            let name = organisation.map(|row| row.name).unwrap_or_default();
            found.insert(name, (membership.id, contact.map(|row| row.id)));
        }
        Ok(found)
    }
}

//! The demo's data, made in one transaction. What it is stands in a file of the server; here is how it gets into the tables.
//! Rule: only fictional municipalities, functions instead of people's names, addresses that can never receive mail.

mod cast;
mod collaborations;
mod commitments;
mod contributions;
mod experts;
mod feedback;
mod goals;
mod list;
mod meetings;
mod network;
mod partners;
mod stories;
mod told;

use std::collections::HashMap;

use domain::{
    account::Lang,
    partners::{PartnerKind, Sector},
};
use sea_orm::{ActiveModelTrait, EntityTrait, PaginatorTrait, Set, entity::prelude::TimeUnixTimestampMillis};
use serde_json::json;
use time::{Date, Duration};
use uuid::Uuid;

use crate::{
    Error, Result, Store,
    account::entry::{add_person, person_of},
    alliance::{NewAlliance, create},
    entity::{
        alliance, audit_event, evidence, evidence_file, invitation, member, municipality, own_step, partner_checklist,
        person, start_request, step_work,
    },
    token::Token,
    work::{Work, millis},
};
pub use cast::*;
pub use commitments::*;
pub use experts::*;
pub use feedback::*;
pub use meetings::*;
pub use network::*;
pub use told::*;

/// Province of fictional municipalities.
const PROVINCE: &str = "Voorbeeldprovincie";

/// Makes the demo, unless its first person is there already. `Refused("demo-real")` when a database holds people and is no demo: one
/// click would sign in as its admin.
pub async fn make(store: &Store, demo: &Demo, kinds: &[PartnerKind], link: &Link) -> Result<()> {
    let work = Work::begin(store, None, None, Uuid::nil()).await?;
    let Some(first) = demo.person.first() else { return Ok(()) };
    if person_of(&work, &first.email).await?.is_some() {
        return Ok(());
    }
    if person::Entity::find().count(&work.tx).await? > 0 {
        return Err(Error::Refused("demo-real"));
    }
    for municipality in &demo.municipality {
        add_municipality(&work, municipality).await?;
    }
    let mut people = HashMap::new();
    for person in &demo.person {
        let id = add_person(&work, &person.email, &person.name, &person.function, Lang::Nl).await?;
        if let Some(role) = person.national {
            let national = person::ActiveModel {
                id: Set(id),
                national_role: Set(Some(role.as_str().to_owned())),
                ..Default::default()
            };
            national.update(&work.tx).await?;
        }
        people.insert(person.key.as_str(), id);
    }
    let sectors = kinds.iter().map(|kind| (kind.key.as_str(), kind.sector)).collect();
    let today = domain::time::local(work.now).date();
    let renewed = demo.commitments.days_ago;
    let maker = Maker { today, work: &work, people, sectors, contributions: &demo.contribution, renewed, link };
    maker.commitments(&demo.commitments).await?;
    for alliance in &demo.alliance {
        maker.alliance(alliance).await?;
    }
    // A merge may be about organisations of more than one alliance, so those come last.
    maker.network(&demo.network).await?;
    for alliance in &demo.alliance {
        maker.merges(alliance).await?;
    }
    for request in &demo.request {
        maker.request(request).await?;
    }
    for invitation in &demo.invitation {
        maker.invitation(None, invitation).await?;
    }
    work.commit().await
}

async fn add_municipality(work: &Work, new: &DemoMunicipality) -> Result<()> {
    municipality::ActiveModel {
        code: Set(new.code.clone()),
        name: Set(new.name.clone()),
        province: Set(PROVINCE.to_owned()),
        population: Set(new.population),
        urbanity: Set(new.urbanity),
        tile_col: Set(Some(new.tile.0)),
        tile_row: Set(Some(new.tile.1)),
        valid_from: Set(None),
        valid_until: Set(None),
        successor: Set(None),
    }
    .insert(&work.tx)
    .await?;
    Ok(())
}

/// The link of an invitation of a partner, of its number.
pub type Link = dyn Fn(Uuid) -> Token + Send + Sync;

struct Maker<'a> {
    work: &'a Work,
    today: Date,
    people: HashMap<&'a str, Uuid>,
    /// The sector of each kind of partner.
    sectors: HashMap<&'a str, Sector>,
    contributions: &'a [DemoContribution],
    /// So many days ago the commitments were renewed.
    renewed: i64,
    link: &'a Link,
}

impl Maker<'_> {
    fn person(&self, key: &str) -> Result<Uuid> {
        self.people.get(key).copied().ok_or_else(|| Error::internal(format!("the demo has no person {key}")))
    }

    fn ago(&self, days: i64) -> TimeUnixTimestampMillis {
        millis(self.work.now - Duration::days(days))
    }

    fn year(&self, years_ago: Option<i32>) -> i32 {
        years_ago.map_or(0, |years| self.today.year() - years)
    }

    async fn alliance(&self, new: &DemoAlliance) -> Result<()> {
        let started_on = self.today - Duration::days(new.started_days_ago);
        let coach = new.coach.as_deref().map(|key| self.person(key)).transpose()?;
        let row = create(
            self.work,
            &NewAlliance {
                name: new.name.clone(),
                lead_organisation: new.organisation.clone(),
                lead_is_municipality: true,
                municipalities: new.municipalities.iter().map(|code| (code.clone(), new.alderman.clone())).collect(),
                coach,
                fictional: true,
                started_on,
            },
        )
        .await?;
        let days =
            new.step.iter().map(|step| step.days_ago).chain(new.evidence.iter().map(|evidence| evidence.days_ago));
        let told = alliance::ActiveModel {
            id: Set(row.id),
            hours_per_week: Set(new.hours_per_week),
            approach: Set(new.approach.clone()),
            question: Set(new.question.clone()),
            full_route: Set(new.full_route),
            route_version_seen: Set(1),
            terms_name: Set(new.terms.as_ref().map(|terms| terms.name.clone()).unwrap_or_default()),
            terms_function: Set(new.terms.as_ref().map(|terms| terms.function.clone()).unwrap_or_default()),
            terms_on: Set(new.terms.as_ref().map(|_| started_on + Duration::days(3))),
            created_at: Set(self.ago(new.started_days_ago)),
            active_at: Set(self.ago(days.min().unwrap_or(new.started_days_ago))),
            ..Default::default()
        };
        told.update(&self.work.tx).await?;
        for seat in &new.seat {
            self.seat(row.id, seat, new.started_days_ago).await?;
        }
        for invitation in &new.invitation {
            self.invitation(Some(row.id), invitation).await?;
        }
        for (kind, answer) in &new.checklist {
            let answer = partner_checklist::ActiveModel {
                alliance_id: Set(row.id),
                kind: Set(kind.clone()),
                answer: Set(answer.clone()),
            };
            partner_checklist::Entity::insert(answer).exec_without_returning(&self.work.tx).await?;
        }
        for partner in &new.partner {
            self.partner(row.id, new.municipalities.first(), partner).await?;
        }
        self.stories(row.id, &new.story).await?;
        self.collaborations(row.id, &new.collaboration).await?;
        self.public_page(row.id, new.public_page.as_ref()).await?;
        self.meetings(row.id, new).await?;
        if let Some(list) = &new.list {
            self.list(Some(row.id), list).await?;
        }
        if let Some(goals) = &new.goals {
            self.goals(row.id, goals, new.started_days_ago / 2).await?;
        }
        if let Some(plan) = &new.expert_plan {
            self.expert_plan(row.id, plan).await?;
        }
        for said in &new.feedback {
            self.feedback(row.id, said).await?;
        }
        for step in &new.step {
            self.step(row.id, step).await?;
        }
        for step in &new.own_step {
            self.own_step(row.id, step, new.started_days_ago).await?;
        }
        for evidence in &new.evidence {
            self.evidence(row.id, evidence).await?;
        }
        Ok(())
    }

    async fn seat(&self, alliance: Uuid, seat: &DemoSeat, days_ago: i64) -> Result<()> {
        member::ActiveModel {
            id: Set(Uuid::now_v7()),
            alliance_id: Set(alliance),
            person_id: Set(self.person(&seat.person)?),
            role: Set(seat.seat.as_str().to_owned()),
            since: Set(self.ago(days_ago)),
            ended_at: Set(None),
            visited_at: Set(seat.visited_days_ago.map(|days| self.ago(days))),
            seen_until: Set(None),
        }
        .insert(&self.work.tx)
        .await?;
        Ok(())
    }

    async fn invitation(&self, alliance: Option<Uuid>, new: &DemoInvitation) -> Result<()> {
        invitation::ActiveModel {
            id: Set(Uuid::now_v7()),
            alliance_id: Set(alliance),
            email: Set(new.email.clone()),
            name: Set(new.name.clone()),
            function: Set(new.function.clone()),
            role: Set(new.role.clone()),
            source: Set(new.source.clone()),
            invited_by: Set(Some(self.person(&new.by)?)),
            created_at: Set(self.ago(new.days_ago)),
            expires_at: Set(self.ago(new.days_ago - 90)),
            accepted_at: Set(None),
            declined_at: Set(None),
            revoked_at: Set(None),
        }
        .insert(&self.work.tx)
        .await?;
        Ok(())
    }

    async fn step(&self, alliance: Uuid, step: &DemoStep) -> Result<()> {
        let by = step.by.as_deref().map(|key| self.person(key)).transpose()?;
        step_work::ActiveModel {
            id: Set(Uuid::now_v7()),
            alliance_id: Set(alliance),
            step_key: Set(step.key.clone()),
            year: Set(self.year(step.years_ago)),
            status: Set(step.status.as_str().to_owned()),
            reason: Set(step.reason.clone()),
            owner: Set(step.owner.clone()),
            due_on: Set(step.due_in.map(|days| self.today + Duration::days(days))),
            notes: Set(step.notes.clone()),
            checked: Set(serde_json::to_string(&step.checked)?),
            before_start: Set(false),
            light_reason: Set(String::new()),
            updated_by: Set(by),
            updated_at: Set(self.ago(step.days_ago)),
            version: Set(1),
        }
        .insert(&self.work.tx)
        .await?;
        let changes = json!({ "status": ["not_yet", step.status.as_str()] });
        self.audit(alliance, by, "step", &step.key, "saved", changes, step.days_ago).await
    }

    async fn own_step(&self, alliance: Uuid, step: &DemoOwnStep, days_ago: i64) -> Result<()> {
        own_step::ActiveModel {
            id: Set(Uuid::now_v7()),
            alliance_id: Set(alliance),
            key: Set(step.key.clone()),
            phase: Set(step.phase),
            title: Set(step.title.clone()),
            done: Set(step.done.clone()),
            created_at: Set(self.ago(days_ago)),
            removed_at: Set(None),
        }
        .insert(&self.work.tx)
        .await?;
        Ok(())
    }

    async fn evidence(&self, alliance: Uuid, new: &DemoEvidence) -> Result<()> {
        let by = self.person(&new.by)?;
        let id = Uuid::now_v7();
        let is_file = new.kind == "file";
        evidence::ActiveModel {
            id: Set(id),
            alliance_id: Set(alliance),
            step_key: Set(new.step.clone()),
            year: Set(self.year(new.years_ago)),
            kind: Set(new.kind.clone()),
            title: Set(new.title.clone()),
            body: Set(new.body.clone()),
            media_type: Set(if is_file { "text/plain; charset=utf-8".to_owned() } else { String::new() }),
            size: Set(i32::try_from(new.content.len()).unwrap_or(0)),
            added_by: Set(Some(by)),
            added_at: Set(self.ago(new.days_ago)),
            removed_at: Set(None),
        }
        .insert(&self.work.tx)
        .await?;
        if is_file {
            let bytes =
                evidence_file::ActiveModel { evidence_id: Set(id), bytes: Set(new.content.clone().into_bytes()) };
            evidence_file::Entity::insert(bytes).exec_without_returning(&self.work.tx).await?;
        }
        let changes = json!({ "id": id, "kind": new.kind });
        self.audit(alliance, Some(by), "evidence", &new.step, "added", changes, new.days_ago).await
    }

    #[expect(clippy::too_many_arguments, reason = "the columns of an audit event, of which the demo fills in the past")]
    async fn audit(
        &self,
        alliance: Uuid,
        by: Option<Uuid>,
        record: &str,
        key: &str,
        action: &str,
        changes: serde_json::Value,
        days_ago: i64,
    ) -> Result<()> {
        audit_event::ActiveModel {
            id: Set(Uuid::now_v7()),
            at: Set(self.ago(days_ago)),
            actor_id: Set(by),
            alliance_id: Set(Some(alliance)),
            record: Set(record.to_owned()),
            record_key: Set(key.to_owned()),
            action: Set(action.to_owned()),
            changes: Set(changes.to_string()),
        }
        .insert(&self.work.tx)
        .await?;
        Ok(())
    }

    async fn request(&self, new: &DemoRequest) -> Result<()> {
        let row = start_request::ActiveModel {
            id: Set(Uuid::now_v7()),
            municipality_code: Set(new.municipality.clone()),
            organisation: Set(new.organisation.clone()),
            name: Set(new.name.clone()),
            function: Set(new.function.clone()),
            email: Set(new.email.clone()),
            phone: Set(new.phone.clone()),
            message: Set(new.message.clone()),
            lang: Set(Lang::Nl.code().to_owned()),
            created_at: Set(self.ago(new.days_ago)),
            confirmed_at: Set(Some(self.ago(new.days_ago))),
            handled_at: Set(None),
            handled_by: Set(None),
            outcome: Set(String::new()),
            checked_how: Set(String::new()),
            alliance_id: Set(None),
        };
        start_request::Entity::insert(row).exec_without_returning(&self.work.tx).await?;
        Ok(())
    }
}

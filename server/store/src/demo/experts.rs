//! The plan for experts by experience of the demo, typed as anybody types it: through the forms of the parts.

use std::collections::{BTreeMap, HashMap};

use domain::experts::{
    plan::{
        Part, Plan, State,
        form::{PartForm, QualityTalk, read, read_quality, read_slot},
    },
    rungs::read_done,
};
use sea_orm::{ActiveModelTrait, Set};
use serde::Deserialize;
use serde_json::json;
use time::{Date, Duration};
use uuid::Uuid;

use super::Maker;
use crate::{
    Error, Result,
    entity::{expert_plan, expert_plan_part, expert_process, expert_rungs_done},
    experts::{QUALITY, content, put_talk},
};

/// The versions of the plan: the first was adopted, the second is the draft of now.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoPlan {
    /// Key of the person who looks after it.
    pub owner: String,
    pub agreed_days_ago: i64,
    pub adopted_days_ago: i64,
    pub part: Vec<DemoPart>,
    pub slot: Vec<BTreeMap<String, String>>,
    /// Parts that say something else in the draft.
    pub draft: Vec<DemoPart>,
    pub quality: BTreeMap<String, String>,
    /// Processes of the alliance's own, by name.
    #[serde(default)]
    pub process: Vec<String>,
    #[serde(default)]
    pub done: Vec<DemoDone>,
    /// Places whose compensation was talked over.
    #[serde(default)]
    pub talked: Vec<DemoTalk>,
}

/// A place, by number, and when its compensation was talked over.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoTalk {
    pub place: u16,
    pub days_ago: i64,
}

/// What was done in a phase or process, so many years ago.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoDone {
    pub years_ago: i32,
    pub place: String,
    pub fields: BTreeMap<String, String>,
}

/// A part as it is typed. `@day 30` is thirty days from now, `@month -3` a month, `@year 1` next year, `@partner Name` a partner and
/// `@process Name` a process.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoPart {
    pub part: String,
    pub fields: BTreeMap<String, DemoValue>,
}

/// One answer, or several.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub enum DemoValue {
    One(String),
    Several(Vec<String>),
}

/// What a form of the demo holds on a day.
struct Typist<'a> {
    today: Date,
    partners: &'a HashMap<String, Uuid>,
    processes: HashMap<String, Uuid>,
}

impl Typist<'_> {
    fn value(&self, text: &str) -> Result<String> {
        let Some((what, rest)) = text.strip_prefix('@').and_then(|rest| rest.split_once(' ')) else {
            return Ok(text.to_owned());
        };
        let number = || rest.parse::<i32>().map_err(Error::internal);
        Ok(match what {
            "day" => (self.today + Duration::days(number()?.into())).to_string(),
            "month" => {
                let month = self.today.year() * 12 + i32::from(u8::from(self.today.month())) - 1 + number()?;
                format!("{:02}-{}", month.rem_euclid(12) + 1, month.div_euclid(12))
            }
            "year" => (self.today.year() + number()?).to_string(),
            _ => {
                let all = if what == "process" { &self.processes } else { self.partners };
                all.get(rest).ok_or_else(|| Error::internal(format!("the demo has no {what} {rest}")))?.to_string()
            }
        })
    }

    fn form<'b>(&self, fields: impl Iterator<Item = (&'b String, &'b str)>) -> Result<PartForm> {
        let typed = fields.map(|(name, text)| Ok((name.clone(), self.value(text)?)));
        Ok(PartForm(typed.collect::<Result<_>>()?))
    }

    fn part(&self, plan: &Plan, new: &DemoPart) -> Result<Plan> {
        let wrong = |what: String| Error::internal(format!("the demo's plan, part {}: {what}", new.part));
        let part = Part::parse(&new.part).ok_or_else(|| wrong("is none".to_owned()))?;
        let fields = new.fields.iter().flat_map(|(name, value)| {
            let all: &[String] = match value {
                DemoValue::One(one) => std::slice::from_ref(one),
                DemoValue::Several(all) => all,
            };
            all.iter().map(move |one| (name, one.as_str()))
        });
        read(plan, part, &self.form(fields)?).map_err(|refused| wrong(format!("{refused:?}")))
    }
}

impl DemoPlan {
    /// What the two versions say on a day.
    fn versions(&self, typist: &Typist<'_>) -> Result<[Plan; 2]> {
        let mut plan = Plan::default();
        for part in &self.part {
            plan = typist.part(&plan, part)?;
        }
        for (number, slot) in (1..).zip(&self.slot) {
            let form = typist.form(slot.iter().map(|(name, text)| (name, text.as_str())))?;
            let slot =
                read_slot(number, &form).map_err(|wrong| Error::internal(format!("place {number}: {wrong:?}")))?;
            plan.slots.push(slot);
        }
        let mut draft = plan.clone();
        for part in &self.draft {
            draft = typist.part(&draft, part)?;
        }
        Ok([plan, draft])
    }

    fn talk(&self) -> Result<QualityTalk> {
        let pairs = self.quality.iter().map(|(name, value)| (name.clone(), value.clone())).collect();
        read_quality(&PartForm(pairs)).map_err(|wrong| Error::internal(format!("{wrong:?}")))
    }
}

impl Maker<'_> {
    pub(super) async fn expert_plan(&self, alliance: Uuid, new: &DemoPlan) -> Result<()> {
        let partners = self.memberships(alliance).await?;
        let processes = self.processes(alliance, &new.process).await?;
        let typist = Typist { today: self.today, partners: &partners, processes };
        let [plan, draft] = new.versions(&typist)?;
        for done in &new.done {
            self.rungs_done(alliance, &typist, done).await?;
        }
        let obstacles = domain::experts::plan::obstacles(&plan);
        if !obstacles.is_empty() {
            return Err(Error::internal(format!("the demo's plan cannot be adopted: {obstacles:?}")));
        }
        let day = |days: i64| self.today - Duration::days(days);
        let talk = new.talk()?;
        let adopted = (State::Adopted, Some(day(new.agreed_days_ago)), Some(day(new.adopted_days_ago)));
        for (number, said, (state, agreed_on, adopted_on)) in
            [(1, plan, adopted), (2, draft, (State::Draft, None, None))]
        {
            let id = Uuid::now_v7();
            let days_ago = if number == 1 { new.adopted_days_ago } else { 20 };
            expert_plan::ActiveModel {
                id: Set(id),
                alliance_id: Set(alliance),
                number: Set(number),
                state: Set(state.as_str().to_owned()),
                agreed_on: Set(agreed_on),
                adopted_on: Set(adopted_on),
                owner_id: Set(Some(self.person(&new.owner)?)),
                created_at: Set(self.ago(days_ago)),
                version: Set(1),
            }
            .insert(&self.work.tx)
            .await?;
            for part in Part::ALL {
                let left_open = said.left_open.get(&part).cloned().unwrap_or_default();
                self.plan_part(id, part.as_str(), content(&said, part)?, left_open).await?;
            }
            self.plan_part(id, QUALITY, serde_json::to_string(&talk)?, String::new()).await?;
            for talk in &new.talked {
                put_talk(self.work, id, talk.place, day(talk.days_ago)).await?;
            }
            let (by, action) = (Some(self.person(&new.owner)?), if number == 1 { "adopted" } else { "followed" });
            self.audit(alliance, by, "expert_plan", &id.to_string(), action, json!({}), days_ago).await?;
        }
        Ok(())
    }

    async fn processes(&self, alliance: Uuid, names: &[String]) -> Result<HashMap<String, Uuid>> {
        let mut all = HashMap::new();
        for name in names {
            let row = expert_process::ActiveModel {
                id: Set(Uuid::now_v7()),
                alliance_id: Set(alliance),
                name: Set(name.clone()),
                created_at: Set(self.ago(150)),
                version: Set(0),
            };
            all.insert(name.clone(), row.insert(&self.work.tx).await?.id);
        }
        Ok(all)
    }

    async fn rungs_done(&self, alliance: Uuid, typist: &Typist<'_>, new: &DemoDone) -> Result<()> {
        let form = typist.form(new.fields.iter().map(|(name, text)| (name, text.as_str())))?;
        let done = read_done(&form).map_err(|wrong| Error::internal(format!("the demo's matrix: {wrong:?}")))?;
        expert_rungs_done::ActiveModel {
            id: Set(Uuid::now_v7()),
            alliance_id: Set(alliance),
            year: Set(self.today.year() - new.years_ago),
            place: Set(typist.value(&new.place)?),
            content: Set(serde_json::to_string(&done)?),
            version: Set(1),
        }
        .insert(&self.work.tx)
        .await?;
        Ok(())
    }

    async fn plan_part(&self, plan: Uuid, part: &str, content: String, left_open: String) -> Result<()> {
        expert_plan_part::ActiveModel {
            id: Set(Uuid::now_v7()),
            plan_id: Set(plan),
            part: Set(part.to_owned()),
            content: Set(content),
            left_open: Set(left_open),
            version: Set(1),
        }
        .insert(&self.work.tx)
        .await?;
        Ok(())
    }
}

//! What groups said in the demo, and what happens with it.

use domain::experts::feedback_form::answer_of;
use sea_orm::{ActiveModelTrait, Set};
use serde::Deserialize;
use serde_json::json;
use time::Duration;
use uuid::Uuid;

use super::Maker;
use crate::{Error, Result, entity::expert_feedback};

/// One thing that a group said. Days count back from today, `until_days` ahead.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoFeedback {
    pub group: String,
    pub rung: String,
    pub said_days_ago: i64,
    pub said: String,
    #[serde(default)]
    pub answer: String,
    pub until_days: Option<i64>,
    #[serde(default)]
    pub why: String,
    #[serde(default)]
    pub by: String,
    pub told_days_ago: Option<i64>,
    #[serde(default)]
    pub public: bool,
}

impl Maker<'_> {
    pub(super) async fn feedback(&self, alliance: Uuid, new: &DemoFeedback) -> Result<()> {
        let until = new.until_days.map(|days| self.today + Duration::days(days));
        if !new.answer.is_empty() && answer_of(&new.answer, until).is_none() {
            return Err(Error::internal(format!("the demo has no answer {}", new.answer)));
        }
        let ago = |days: i64| self.today - Duration::days(days);
        let id = Uuid::now_v7();
        let row = expert_feedback::ActiveModel {
            id: Set(id),
            alliance_id: Set(alliance),
            audience: Set(new.group.clone()),
            rung: Set(new.rung.clone()),
            said_on: Set(ago(new.said_days_ago)),
            said: Set(new.said.clone()),
            answer: Set(new.answer.clone()),
            until: Set(until),
            why: Set(new.why.clone()),
            by_whom: Set(new.by.clone()),
            told_on: Set(new.told_days_ago.map(ago)),
            public: Set(new.public),
            created_at: Set(self.ago(new.said_days_ago)),
            version: Set(1),
        };
        row.insert(&self.work.tx).await?;
        let by = Some(self.person("lead")?);
        self.audit(alliance, by, "expert_feedback", &id.to_string(), "added", json!({}), new.said_days_ago).await
    }
}

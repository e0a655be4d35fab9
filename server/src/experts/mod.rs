//! Involving experts by experience: the plan in thirteen parts, and what comes before it.

pub mod check;
pub mod document;
pub mod feedback;
pub mod light;
pub mod matrix;
mod names;
pub mod overview;
pub mod part;
pub mod process;
pub mod quality;
pub mod sheet;
pub mod slot;
pub mod versions;

use app::{alliance::in_a_sentence, t};
use axum::{
    Router,
    routing::{get, post},
};
use domain::experts::plan::{Part, Plan, State, form::PartForm};
use store::{
    Error, Result,
    experts::{self, Stored},
    scope::{ExpertPlan, Scope},
};
use time::Date;
use uuid::Uuid;

use self::{
    names::{choosable, names, register},
    part::short,
};
use crate::http::{AppState, Cx, Form};

/// The pages of the area.
pub fn routes() -> Router<AppState> {
    Router::new()
        .route("/a/{slug}/ervaringsdeskundigen", get(overview::get))
        .route("/a/{slug}/ervaringsdeskundigen/basis", get(light::get).post(light::post))
        .route("/a/{slug}/ervaringsdeskundigen/plan/{part}", get(part::get).post(part::post))
        .route("/a/{slug}/ervaringsdeskundigen/plan/rollen/nieuw", get(slot::get_new).post(slot::post_new))
        .route("/a/{slug}/ervaringsdeskundigen/plan/rollen/{place}", get(slot::get).post(slot::post))
        .route("/a/{slug}/ervaringsdeskundigen/plan/rollen/{place}/verwijderen", post(slot::remove))
        .route("/a/{slug}/ervaringsdeskundigen/plan/rollen/{place}/vergoedingscheck", get(check::get).post(check::post))
        .route("/a/{slug}/ervaringsdeskundigen/plan/rollen/{place}/besproken", post(check::talk))
        .route("/a/{slug}/ervaringsdeskundigen/plan/rollen/{place}/afsprakenblad.pdf", get(sheet::pdf))
        .route("/a/{slug}/ervaringsdeskundigen/plan/rollen/{place}/afsprakenblad.docx", get(sheet::word))
        .route("/a/{slug}/ervaringsdeskundigen/trede", get(matrix::get))
        .route("/a/{slug}/ervaringsdeskundigen/trede/{year}/{spot}", get(matrix::get_row).post(matrix::post_row))
        .route("/a/{slug}/ervaringsdeskundigen/processen/nieuw", get(process::get_new).post(process::post_new))
        .route("/a/{slug}/ervaringsdeskundigen/processen/{id}", get(process::get).post(process::post))
        .route("/a/{slug}/ervaringsdeskundigen/processen/{id}/verwijderen", post(process::remove))
        .route("/a/{slug}/ervaringsdeskundigen/kwaliteit", get(quality::get).post(quality::post))
        .route("/a/{slug}/ervaringsdeskundigen/terugkoppeling", get(feedback::get))
        .route("/a/{slug}/ervaringsdeskundigen/terugkoppeling/nieuw", get(feedback::get_new).post(feedback::post_new))
        .route("/a/{slug}/ervaringsdeskundigen/terugkoppeling/mail", post(feedback::mail))
        .route("/a/{slug}/ervaringsdeskundigen/terugkoppeling/{id}", get(feedback::get_one).post(feedback::post))
        .route("/a/{slug}/ervaringsdeskundigen/terugkoppeling/{id}/verwijderen", post(feedback::remove))
        .route("/a/{slug}/ervaringsdeskundigen/versies", get(versions::get).post(versions::post))
        .route("/a/{slug}/ervaringsdeskundigen/versies/{number}", get(document::get))
        .route("/a/{slug}/ervaringsdeskundigen/versies/{number}/plan.pdf", get(document::pdf))
        .route("/a/{slug}/ervaringsdeskundigen/versies/{number}/plan.docx", get(document::word))
}

/// The plan for one reader.
struct Here {
    scope: Scope,
    /// Nothing while nobody began.
    stored: Option<Stored>,
}

impl Here {
    /// For who may see drafts: [`Error::NotFound`] for who only reads what was agreed.
    async fn open(cx: &Cx, slug: &str) -> Result<Self> {
        let scope = cx.scope(slug).await?;
        let read = scope.read::<ExpertPlan>()?;
        if sees_agreed_only(&scope)? {
            // Somebody who is not signed in may well be a member.
            return Err(if cx.actor.person.is_none() { Error::SignIn } else { Error::NotFound });
        }
        let stored = experts::newest(&read).await?;
        Ok(Self { scope, stored })
    }

    /// For who may change the plan.
    async fn open_to_write(cx: &Cx, slug: &str) -> Result<Self> {
        let scope = cx.scope(slug).await?;
        scope.write::<ExpertPlan>()?;
        Self::open(cx, slug).await
    }

    fn plan(&self) -> Plan {
        self.stored.as_ref().map(|stored| stored.plan.clone()).unwrap_or_default()
    }

    fn version(&self) -> Option<(u32, State)> {
        self.stored.as_ref().map(|stored| (stored.head.version.number, stored.head.version.state))
    }

    /// The reader may change the newest version, or begin the first.
    fn may_write(&self) -> bool {
        self.scope.may_write::<ExpertPlan>() && self.version().is_none_or(|(_, state)| state.is_open())
    }

    /// The version of a part, to be sent along with its form.
    fn part_version(&self, part: Part) -> i64 {
        self.stored.as_ref().map_or(0, |stored| stored.part_version(part))
    }

    /// When the compensation of a place was talked over.
    async fn talked(&self, number: u16) -> Result<Option<Date>> {
        let Some(stored) = &self.stored else { return Ok(None) };
        let talks = experts::talks(&self.scope.read::<ExpertPlan>()?, &stored.head).await?;
        Ok(talks.get(&number).copied())
    }

    fn id(&self) -> Option<Uuid> {
        self.stored.as_ref().map(|stored| stored.head.id)
    }
}

/// Who reads along sees what was agreed or adopted.
pub(crate) fn sees_agreed_only(scope: &Scope) -> Result<bool> {
    Ok(scope.read::<ExpertPlan>()?.only() == Some(domain::account::permission::Only::Agreed))
}

/// A talk that is still to come has not been held.
fn is_talked_in_future(cx: &Cx, plan: &Plan) -> bool {
    plan.compensation.discussed.is_some_and(|discussed| discussed.on > cx.today())
}

/// The places with money of which nobody wrote down that the compensation check was talked over; nothing when there are none.
async fn untalked(cx: &Cx, here: &Here) -> Result<Option<String>> {
    let Some(stored) = &here.stored else { return Ok(None) };
    let talks = experts::talks(&here.scope.read::<ExpertPlan>()?, &stored.head).await?;
    let open = here.plan().slots;
    let open = open.iter().filter(|slot| slot.fee + slot.travel > 0 && !talks.contains_key(&slot.number));
    let places: Vec<String> = open.map(|slot| slot.number.to_string()).collect();
    Ok((!places.is_empty()).then(|| {
        let named = in_a_sentence(cx.text, &places);
        t!(cx.text, "experts-talk-missing", count = places.len(), places = named)
    }))
}

/// A version that nobody may change any more is no form: the page says so.
fn closed(error: Error) -> Error {
    match error {
        Error::Refused("plan-closed") => Error::Stale,
        other => other,
    }
}

/// The fields of a form of the plan.
type Typed = Form<PartForm>;

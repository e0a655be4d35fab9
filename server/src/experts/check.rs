//! The compensation check of a place. Rules: what is answered is read, used and gone: no row, no log, no address holds it, a browser may keep
//! nothing of the page, and `park` does not keep the form of who has to sign in again; all that can be written down is the day.

use app::{
    experts::{
        check::{View, check_path, page},
        euro, refused,
    },
    form::FormState,
    frame::Nav,
    t,
};
use axum::http::{HeaderValue, StatusCode, header};
use domain::{
    check::parse_date,
    experts::{
        compensation::{Kind, Report, check, read_check},
        plan::{CompensationKind, Part},
        slots::Slot,
    },
};
use store::{
    Error, Result, experts,
    scope::{ExpertPlan, SlotWarnings},
};
use uuid::Uuid;

use super::{Here, Typed, slot::find};
use crate::{
    alliance::place,
    http::{Answer, Cx, Path},
};

/// A place of the newest version, for who may change the plan.
struct Opened {
    here: Here,
    slot: Slot,
    /// The reader looks after the plan.
    owns: bool,
}

async fn open(cx: &Cx, slug: &str, number: &str) -> Result<Opened> {
    let here = Here::open_to_write(cx, slug).await?;
    let slot = find(&here.plan(), number)?;
    let owns = match (&here.stored, here.scope.read::<SlotWarnings>()) {
        (Some(stored), Ok(read)) => experts::owns(&read, &stored.head),
        _ => false,
    };
    Ok(Opened { here, slot, owns })
}

/// How the plan pays, when it says so in one way only.
fn usual_kind(opened: &Opened) -> &'static str {
    let mut kinds = opened.here.plan().compensation.kinds.into_iter().filter_map(CompensationKind::checked_as);
    let name = |kind| match kind {
        Kind::Volunteer => "volunteer",
        Kind::InKind => "in-kind",
        Kind::Other => "other",
    };
    match kinds.next() {
        Some(first) if kinds.all(|other| other == first) => name(first),
        _ => "",
    }
}

pub async fn get(cx: Cx, Path((slug, number)): Path<(String, String)>) -> Answer {
    let opened = open(&cx, &slug, &number).await?;
    let form = FormState::new(Uuid::new_v4()).with("kind", usual_kind(&opened));
    render(&cx, StatusCode::OK, &opened, (form, None), None).await
}

pub async fn post(cx: Cx, Path((slug, number)): Path<(String, String)>, form: Typed) -> Answer {
    let opened = open(&cx, &slug, &number).await?;
    if !opened.owns {
        return render(&cx, StatusCode::OK, &opened, (FormState::new(Uuid::new_v4()), None), None).await;
    }
    match read_check(&opened.slot, &form.input) {
        Ok(asked) => {
            let report = check(&asked.payments, asked.answers);
            render(&cx, StatusCode::OK, &opened, (form.state(), Some(report)), None).await
        }
        Err(wrong) => {
            let state = refused(form.state(), wrong);
            render(&cx, StatusCode::UNPROCESSABLE_ENTITY, &opened, (state, None), None).await
        }
    }
}

/// Writes down the day.
pub async fn talk(cx: Cx, Path((slug, number)): Path<(String, String)>, form: Typed) -> Answer {
    let opened = open(&cx, &slug, &number).await?;
    let again = async |state| {
        let blank = FormState::new(Uuid::new_v4()).with("kind", usual_kind(&opened));
        render(&cx, StatusCode::UNPROCESSABLE_ENTITY, &opened, (blank, None), Some(state)).await
    };
    let Some(on) = parse_date(form.input.value("talked_on")) else {
        return again(form.refused("talked_on", "error-date")).await;
    };
    let write = opened.here.scope.write::<ExpertPlan>()?;
    match experts::talk(&write, form.once, opened.slot.number, form.input.version(), on).await {
        Ok(()) => cx.done(form.once, &check_path(opened.here.scope.slug(), opened.slot.number), "done-saved").await,
        Err(Error::Stale) => {
            let opened = open(&cx, &slug, &number).await?;
            let blank = FormState::new(Uuid::new_v4()).with("kind", usual_kind(&opened));
            let state = form.refused("talked_on", "error-talk-stale");
            render(&cx, StatusCode::UNPROCESSABLE_ENTITY, &opened, (blank, None), Some(state)).await
        }
        Err(Error::Refused("plan-future")) => again(form.refused("talked_on", "error-plan-future")).await,
        Err(error) => Err(error.into()),
    }
}

async fn render(
    cx: &Cx,
    status: StatusCode,
    opened: &Opened,
    (form, report): (FormState, Option<Report>),
    talk: Option<FormState>,
) -> Answer {
    let Opened { here, slot, owns } = opened;
    let text = cx.text;
    let view = View {
        place: place(&here.scope),
        number: slot.number,
        money: t!(
            text,
            "experts-check-money",
            meetings = i64::from(slot.meetings),
            fee = euro(text, slot.fee.into()),
            travel = euro(text, slot.travel.into())
        ),
        form: owns.then_some(form),
        owner: here.stored.as_ref().map(|stored| stored.head.owner.clone()).unwrap_or_default(),
        report,
        talked: here.talked(slot.number).await?,
        version: here.part_version(Part::Roles),
        talk: talk.unwrap_or_else(|| FormState::new(Uuid::new_v4()).with("talked_on", cx.today())),
    };
    let mut answer = cx.page(status, cx.alliance_frame(&here.scope, Nav::Experts).await?, view, page)?;
    answer.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(answer)
}

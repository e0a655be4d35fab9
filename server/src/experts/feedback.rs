//! "U zei – wij deden": the log of what groups said, and what happens with it. It is read at once, a thousand at most; filters are ours.

use app::{
    components::ListUrl,
    experts::feedback::{Line, Mail, OneView, View, feedback_path, one_page, page},
    form::{FormState, Overtaken},
    frame::Nav,
    text::Text,
};
use axum::http::StatusCode;
use domain::experts::{
    feedback::{Answer, due, told_in_time},
    feedback_form::FeedbackForm,
};
use store::{
    Error, Result,
    experts::{self, Feedback},
    scope::{ExpertPlan, Read, Scope},
};
use uuid::Uuid;

use super::sees_agreed_only;
use crate::{
    alliance::place,
    http::{Answer as Page, AppState, Cx, Form, Path},
    jobs::go_on,
    mail::feedback::reminder,
};

const PER_PAGE: usize = 25;

/// For who sees drafts of the plan too: what a group said is talked about before it is told.
async fn open(cx: &Cx, slug: &str) -> Result<(Scope, Read<ExpertPlan>)> {
    let scope = cx.scope(slug).await?;
    let read = scope.read::<ExpertPlan>()?;
    if sees_agreed_only(&scope)? {
        // Somebody who is not signed in may well be a member.
        return Err(if cx.actor.person.is_none() { Error::SignIn } else { Error::NotFound });
    }
    Ok((scope, read))
}

async fn open_to_write(cx: &Cx, slug: &str) -> Result<Scope> {
    let scope = cx.scope(slug).await?;
    scope.write::<ExpertPlan>()?;
    Ok(scope)
}

pub async fn get(cx: Cx, Path(slug): Path<String>) -> Page {
    let (scope, read) = open(&cx, &slug).await?;
    let today = cx.today();
    let all = experts::feedbacks(&read).await?;
    let entries: Vec<_> = all.iter().map(|one| one.entry.clone()).collect();
    let lines = all.into_iter().map(|one| Line {
        id: one.id.to_string(),
        standing: one.entry.standing(today),
        entry: one.entry,
        by: one.by,
        public: one.public,
    });
    let found: Vec<Line> = lines.filter(|line| is_asked(&cx, line)).collect();
    let pages = found.len().div_ceil(PER_PAGE).max(1);
    let page_now = cx.param("pagina").and_then(|page| page.parse().ok()).unwrap_or(1).clamp(1, pages);
    let may_write = scope.may_write::<ExpertPlan>();
    let mail = if may_write {
        Some(Mail { stopped: experts::feedback_mail_stopped(&read).await?, once: Uuid::new_v4() })
    } else {
        None
    };
    let view = View {
        place: place(&scope),
        url: ["zoek", "groep", "stand"].into_iter().fold(ListUrl::new(feedback_path(&slug, "")), |url, name| {
            url.with(name, cx.param(name).unwrap_or_default())
        }),
        found: found.len(),
        lines: found.into_iter().skip((page_now - 1) * PER_PAGE).take(PER_PAGE).collect(),
        total: entries.len(),
        page: u32::try_from(page_now).unwrap_or(1),
        pages: u32::try_from(pages).unwrap_or(1),
        in_time: told_in_time(&entries, today),
        overdue: entries.iter().filter(|entry| entry.standing(today).is_overdue()).count(),
        may_write,
        mail,
    };
    cx.ok(cx.alliance_frame(&scope, Nav::Experts).await?, view, page)
}

/// Whether the filters let it through.
fn is_asked(cx: &Cx, line: &Line) -> bool {
    // Folded as in addresses, so that "cafe" finds "Café".
    let fold = domain::alliance::slug;
    let searched = cx.param("zoek").filter(|text| !text.trim().is_empty()).is_none_or(|text| {
        let text = fold(&text);
        [&line.entry.said, &line.entry.why, &line.by].into_iter().any(|place| fold(place).contains(&text))
    });
    searched
        && cx.param("groep").is_none_or(|group| line.entry.group.as_str() == group)
        && cx.param("stand").is_none_or(|standing| line.standing.as_str() == standing)
}

pub async fn get_new(cx: Cx, Path(slug): Path<String>) -> Page {
    let scope = open_to_write(&cx, &slug).await?;
    let form = cx.form(|form| form.with("version", 0).with("said_on", cx.today()).with("answer", "")).await?;
    render(&cx, StatusCode::OK, &scope, form, None).await
}

pub async fn post_new(cx: Cx, Path(slug): Path<String>, form: Form<FeedbackForm>) -> Page {
    let scope = open_to_write(&cx, &slug).await?;
    save(&cx, &scope, None, form).await
}

pub async fn get_one(cx: Cx, Path((slug, id)): Path<(String, Uuid)>) -> Page {
    let scope = open_to_write(&cx, &slug).await?;
    let one = experts::feedback_one(&scope.read::<ExpertPlan>()?, id).await?;
    let form = cx.form(|form| fill(form, &one)).await?;
    render(&cx, StatusCode::OK, &scope, form, Some(&one)).await
}

pub async fn post(cx: Cx, Path((slug, id)): Path<(String, Uuid)>, form: Form<FeedbackForm>) -> Page {
    let scope = open_to_write(&cx, &slug).await?;
    let one = experts::feedback_one(&scope.read::<ExpertPlan>()?, id).await?;
    save(&cx, &scope, Some(one), form).await
}

/// The version of what is taken away.
#[derive(Clone, Debug, Default, serde::Deserialize, validator::Validate)]
#[serde(default)]
pub struct Removal {
    version: i64,
}

pub async fn remove(cx: Cx, Path((slug, id)): Path<(String, Uuid)>, form: Form<Removal>) -> Page {
    let write = open_to_write(&cx, &slug).await?.write::<ExpertPlan>()?;
    experts::remove_feedback(&write, form.once, id, form.input.version).await?;
    cx.done(form.once, &feedback_path(&slug, "#melding"), "done-feedback-removed").await
}

/// No reminder any more, or again.
#[derive(Clone, Debug, Default, serde::Deserialize, validator::Validate)]
#[serde(default)]
pub struct Stop {
    stop: String,
}

pub async fn mail(cx: Cx, Path(slug): Path<String>, form: Form<Stop>) -> Page {
    let write = open_to_write(&cx, &slug).await?.write::<ExpertPlan>()?;
    experts::stop_feedback_mail(&write, form.once, form.input.stop == "ja").await?;
    cx.done(form.once, &feedback_path(&slug, "#melding"), "done-saved").await
}

/// Sends the reminders that are due: one to an address, about all alliances whose plan its reader looks after.
pub async fn remind(app: &AppState) -> Result<()> {
    for due in experts::due_feedback_reminders(&app.store).await? {
        let letter = reminder(Text::new(due.lang), &due, |path| app.config.link(path));
        go_on(experts::send_feedback_reminder(&app.store, &letter).await);
    }
    Ok(())
}

fn fill(form: FormState, one: &Feedback) -> FormState {
    let (entry, day) = (&one.entry, |day: Option<time::Date>| day.map(|day| day.to_string()).unwrap_or_default());
    let until = match entry.answer {
        Some(Answer::FindingOut { until }) => Some(until),
        _ => None,
    };
    form.with("version", one.version)
        .with("said", &entry.said)
        .with("group", entry.group.as_str())
        .with("rung", entry.rung.as_str())
        .with("said_on", entry.said_on)
        .with("answer", entry.answer.map(Answer::as_str).unwrap_or_default())
        .with("until", day(until))
        .with("why", &entry.why)
        .with("by", &one.by)
        .with("told_on", day(entry.told_on))
        .with("public", if one.public { "ja" } else { "" })
}

async fn save(cx: &Cx, scope: &Scope, one: Option<Feedback>, form: Form<FeedbackForm>) -> Page {
    let again = async |state| render(cx, StatusCode::UNPROCESSABLE_ENTITY, scope, state, one.as_ref()).await;
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return again(state).await,
    };
    let write = scope.write::<ExpertPlan>()?;
    let id = one.as_ref().map(|one| one.id);
    match experts::save_feedback(&write, form.once, id, input).await {
        Ok(_) => cx.done(form.once, &feedback_path(scope.slug(), "#melding"), "done-saved").await,
        Err(Error::Stale) => {
            let (read, id) = (write.reading(), id.unwrap_or_default());
            let own = experts::feedback_is_mine(&read, id).await?;
            let now = experts::feedback_one(&read, id).await?;
            again(form.stale(&fill(FormState::new(Uuid::new_v4()), &now), Overtaken::new(own))).await
        }
        Err(Error::Refused(field @ ("said_on" | "told_on"))) => {
            again(form.refused(field, "partners-date-future")).await
        }
        Err(error) => Err(error.into()),
    }
}

async fn render(cx: &Cx, status: StatusCode, scope: &Scope, form: FormState, one: Option<&Feedback>) -> Page {
    let view = OneView {
        place: place(scope),
        form,
        due: one.map(|one| due(one.entry.said_on)),
        remove: one.map(|one| (feedback_path(scope.slug(), &format!("/{}/verwijderen", one.id)), Uuid::new_v4())),
    };
    cx.page(status, cx.alliance_frame(scope, Nav::Experts).await?, view, one_page)
}

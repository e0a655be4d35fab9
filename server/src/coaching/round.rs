//! The yearly round of the national monitor.

use app::{
    coaching::round::{View, page},
    form::{FormState, Overtaken},
    frame::Nav,
};
use axum::http::StatusCode;
use domain::coaching::{MonitorRound, RoundForm};
use store::{Error, monitor, route::history};
use uuid::Uuid;

use crate::http::{Answer, Cx, Form};

const REFUSED: StatusCode = StatusCode::UNPROCESSABLE_ENTITY;

pub async fn get(cx: Cx) -> Answer {
    cx.national()?.admin()?;
    let rounds = monitor::rounds(&cx.app.store).await?;
    let years = years(&cx, &rounds);
    let asked = cx.param("jaar").and_then(|year| year.parse().ok());
    let year = asked.filter(|year| years.contains(year)).unwrap_or(cx.today().year());
    let round = rounds.iter().find(|round| round.year == year);
    let form = cx.form(|form| fill(form, year, round)).await?;
    render(&cx, StatusCode::OK, View { form, year, overtaken: None, years, rounds }).await
}

pub async fn post(cx: Cx, form: Form<RoundForm>) -> Answer {
    let admin = cx.national()?.admin()?;
    let before = monitor::rounds(&cx.app.store).await?;
    let years = years(&cx, &before);
    let input = match form.check() {
        Ok(input) if years.contains(&input.year) => input,
        wrong => {
            let year = Some(form.input.year).filter(|year| years.contains(year)).unwrap_or(cx.today().year());
            let form = wrong.err().unwrap_or_else(|| form.refused("", "error-invalid"));
            return render(&cx, REFUSED, View { form, year, overtaken: None, years, rounds: before }).await;
        }
    };
    let year = input.year;
    match monitor::set_round(&admin, form.once, input).await {
        Ok(()) => cx.done(form.once, "/landelijk/beheer", "done-saved").await,
        Err(Error::Stale) => {
            let rounds = monitor::rounds(&cx.app.store).await?;
            let stored = rounds.iter().find(|round| round.year == year).copied();
            let own = history::is_mine_national(&admin, "monitor_round", &year.to_string()).await?;
            let by = Overtaken::new(own);
            let form = form.stale(&fill(FormState::new(Uuid::new_v4()), year, stored.as_ref()), by);
            render(&cx, REFUSED, View { form, year, overtaken: Some((by, stored)), years, rounds }).await
        }
        Err(error) => Err(error.into()),
    }
}

fn fill(form: FormState, year: i32, round: Option<&MonitorRound>) -> FormState {
    form.with("year", year)
        .with("version", round.map_or(0, |round| round.version))
        .with("opens_on", round.map(|round| round.opens_on.to_string()).unwrap_or_default())
        .with("closes_on", round.map(|round| round.closes_on.to_string()).unwrap_or_default())
}

/// Next year, this year and those that had a round, newest first.
fn years(cx: &Cx, rounds: &[MonitorRound]) -> Vec<i32> {
    let now = cx.today().year();
    let mut years: Vec<i32> = rounds.iter().map(|round| round.year).chain([now, now + 1]).collect();
    years.sort_unstable_by(|a, b| b.cmp(a));
    years.dedup();
    years
}

async fn render(cx: &Cx, status: StatusCode, view: View) -> Answer {
    cx.page(status, cx.frame(Some(Nav::Administration)).await?, view, page)
}

//! The collaboration scan: opening and closing one, its outcome, and the link by which partners answer without a name.

use app::{
    form::FormState,
    frame::Nav,
    partners::{
        meetings::{answer_scan, scan, scans},
        partners_path,
    },
};
use axum::http::StatusCode;
use domain::{
    check,
    partners::scan::{OpenScanForm, ScanForm, spreads},
};
use store::{
    Error,
    account::rate::{self, Limit},
    partners::meetings,
    scope::{Meetings, Scope},
    token::Token,
};
use time::Duration;
use uuid::Uuid;

use crate::{
    alliance::place,
    http::{Answer, Cx, Form, Path, Press},
    partners::{number, parts},
    secrets::Vault,
};

const REFUSED: StatusCode = StatusCode::UNPROCESSABLE_ENTITY;

/// A whole alliance may sit behind one address; nobody fills a scan with answers alone.
const PER_CLIENT: Limit = Limit { count: 40, window: Duration::days(1) };

pub async fn list(cx: Cx, Path(slug): Path<String>) -> Answer {
    let scope = cx.scope(&slug).await?;
    let in_two_weeks = cx.today() + Duration::days(14);
    let form = cx.form(|form| form.with("closes_on", in_two_weeks)).await?;
    render(&cx, StatusCode::OK, &scope, form).await
}

pub async fn open(cx: Cx, Path(slug): Path<String>, form: Form<OpenScanForm>) -> Answer {
    let scope = cx.scope(&slug).await?;
    let write = scope.write::<Meetings>()?;
    let again = async |state| render(&cx, REFUSED, &scope, state).await;
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return again(state).await,
    };
    let day = check::parse_date(&input.closes_on).unwrap_or_else(|| cx.today());
    match meetings::open_scan(&write, form.once, day, |link| token(&cx.app.vault, link)).await {
        Ok(id) => cx.done(form.once, &scan_path(&slug, id), "done-added").await,
        Err(Error::Refused("scan-day")) => again(form.refused("closes_on", "scan-day-wrong")).await,
        Err(error) => Err(error.into()),
    }
}

pub async fn get(cx: Cx, Path((slug, id)): Path<(String, String)>) -> Answer {
    let scope = cx.scope(&slug).await?;
    let (found, answers) = meetings::scan(&scope.read::<Meetings>()?, number(&id)?).await?;
    let open = found.closes_on >= cx.today();
    let view = scan::View {
        place: place(&scope),
        id: found.id.to_string(),
        opened_on: found.opened_on,
        closes_on: found.closes_on,
        link: open.then(|| cx.app.config.link(&format!("/scan/{}", token(&cx.app.vault, found.link).as_str()))),
        answers: usize::try_from(found.answers).unwrap_or(usize::MAX),
        spreads: spreads(&answers),
        may_write: scope.may_write::<Meetings>(),
        once: Uuid::new_v4(),
    };
    cx.ok(cx.alliance_frame(&scope, Nav::Partners).await?, view, scan::page)
}

pub async fn close(cx: Cx, Path((slug, id)): Path<(String, String)>, form: Form<Press>) -> Answer {
    let write = cx.scope(&slug).await?.write::<Meetings>()?;
    let id = number(&id)?;
    meetings::close_scan(&write, form.once, id).await?;
    cx.done(form.once, &scan_path(&slug, id), "done-saved").await
}

fn scan_path(slug: &str, id: Uuid) -> String {
    partners_path(slug, &format!("/scan/{id}"))
}

fn token(vault: &Vault, link: Uuid) -> Token {
    Token::from_bytes(vault.derive("scan", &link.to_string()))
}

async fn render(cx: &Cx, status: StatusCode, scope: &Scope, form: FormState) -> Answer {
    let all = meetings::scans(&scope.read::<Meetings>()?).await?;
    let view = scans::View {
        place: place(scope),
        form,
        scans: all
            .into_iter()
            .map(|one| scans::Line {
                id: one.id.to_string(),
                opened_on: one.opened_on,
                closes_on: one.closes_on,
                open: one.closes_on >= cx.today(),
                answers: usize::try_from(one.answers).unwrap_or(usize::MAX),
            })
            .collect(),
        parts: parts(scope),
        may_write: scope.may_write::<Meetings>(),
    };
    cx.page(status, cx.alliance_frame(scope, Nav::Partners).await?, view, scans::page)
}

pub async fn get_answer(cx: Cx, Path(token): Path<String>) -> Answer {
    render_answer(&cx, StatusCode::OK, &token, Some(FormState::new(Uuid::new_v4()))).await
}

pub async fn post_answer(cx: Cx, Path(token): Path<String>, form: Form<ScanForm>) -> Answer {
    let again = async |state| render_answer(&cx, REFUSED, &token, Some(state)).await;
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return again(state).await,
    };
    if let Err(error) = rate::allow(&cx.app.store, &format!("scan {}", cx.client()), PER_CLIENT).await {
        let Error::RateLimited(seconds) = error else { return Err(error.into()) };
        return cx.too_often(again(form.too_often(seconds)).await, seconds);
    }
    meetings::answer_scan(&cx.app.store, &token, form.once, &input.answers()).await?;
    cx.done(form.once, &format!("/scan/{token}/bedankt"), "done-answered").await
}

pub async fn thanks(cx: Cx, Path(token): Path<String>) -> Answer {
    render_answer(&cx, StatusCode::OK, &token, None).await
}

async fn render_answer(cx: &Cx, status: StatusCode, token: &str, form: Option<FormState>) -> Answer {
    let asked = meetings::asked_scan(&cx.app.store, token).await?;
    let view =
        answer_scan::View { alliance: asked.alliance, fictional: asked.fictional, closes_on: asked.closes_on, form };
    cx.page(status, cx.frame(None).await?, view, answer_scan::page)
}

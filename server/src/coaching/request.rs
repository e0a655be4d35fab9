//! One request to begin: a coach accepts it after checking the person, or answers with no. Two coaches may press at once; the
//! second one reads who was first.

use app::{
    coaching::{decline, request},
    form::FormState,
    frame::Nav,
    t,
    text::Text,
};
use axum::http::StatusCode;
use domain::{alliance::Acceptance, coaching::Refusal};
use store::{
    Error,
    alliance::{
        list,
        requests::{self, Request},
    },
    reference,
    token::Token,
};
use uuid::Uuid;

use super::requests::answered;
use crate::{
    http::{Answer, Cx, Form, Path},
    mail::{invitation, letters},
};

pub async fn get(cx: Cx, Path(id): Path<Uuid>) -> Answer {
    let asked = requests::request(&cx.national()?, id).await?;
    let form = cx
        .form(|form| {
            let form = form
                .with("alliance_name", t!(cx.text, "coaching-alliance-of", municipality = asked.municipality.clone()));
            // What most of them are called; the coach sees it and can change it.
            let municipal = asked.organisation.to_lowercase().starts_with("gemeente");
            if municipal { form.with("lead_is_municipality", "ja") } else { form }
        })
        .await?;
    render(&cx, StatusCode::OK, &asked, form, false).await
}

pub async fn post(cx: Cx, Path(id): Path<Uuid>, form: Form<Acceptance>) -> Answer {
    let national = cx.national()?;
    let asked = requests::request(&national, id).await?;
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return render(&cx, StatusCode::UNPROCESSABLE_ENTITY, &asked, state, false).await,
    };
    let token = Token::random();
    let coach = &national.me().name;
    let letter = letters::request_accepted(
        Text::new(asked.lang),
        &asked.email,
        &asked.name,
        coach,
        input.alliance_name.trim(),
        &invitation::answer(&cx, &token),
    );
    match requests::accept(&national, form.once, id, input, &token, &letter).await {
        Ok(slug) => cx.done(form.once, &format!("/a/{slug}"), "done-accepted").await,
        Err(Error::Stale) => overtaken(&cx, id, form.state()).await,
        Err(error) => Err(error.into()),
    }
}

pub async fn get_decline(cx: Cx, Path(id): Path<Uuid>) -> Answer {
    let asked = requests::request(&cx.national()?, id).await?;
    if asked.handled_at.is_some() {
        return Ok(cx.to(&format!("/landelijk/aanvragen/{id}")));
    }
    render_decline(&cx, StatusCode::OK, asked, cx.form(|form| form).await?).await
}

pub async fn post_decline(cx: Cx, Path(id): Path<Uuid>, form: Form<Refusal>) -> Answer {
    let national = cx.national()?;
    let asked = requests::request(&national, id).await?;
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return render_decline(&cx, StatusCode::UNPROCESSABLE_ENTITY, asked, state).await,
    };
    let letter = letters::request_declined(
        Text::new(asked.lang),
        &asked.email,
        &asked.name,
        &asked.municipality,
        &national.me().name,
        &input.reason,
    );
    match requests::decline(&national, form.once, id, &input.reason, &letter).await {
        Ok(()) => cx.done(form.once, "/landelijk/aanvragen", "done-declined").await,
        Err(Error::Stale) => overtaken(&cx, id, form.state()).await,
        Err(error) => Err(error.into()),
    }
}

/// Another coach was first.
async fn overtaken(cx: &Cx, id: Uuid, typed: FormState) -> Answer {
    let asked = requests::request(&cx.national()?, id).await?;
    render(cx, StatusCode::UNPROCESSABLE_ENTITY, &asked, typed, true).await
}

async fn render(cx: &Cx, status: StatusCode, asked: &Request, form: FormState, overtaken: bool) -> Answer {
    let municipality = reference::municipality(&cx.app.store, &asked.municipality_code).await?;
    let view = request::View {
        form,
        overtaken,
        id: asked.id.to_string(),
        organisation: asked.organisation.clone(),
        name: asked.name.clone(),
        function: asked.function.clone(),
        email: asked.email.clone(),
        phone: asked.phone.clone(),
        message: asked.message.clone(),
        lang: asked.lang,
        asked_at: domain::time::local(asked.created_at),
        answer: answered(asked),
        checked_how: asked.checked_how.clone(),
        place: request::Place {
            name: municipality.name,
            province: municipality.province,
            population: municipality.population,
            urbanity: municipality.urbanity,
            alliances: list::alliances_in(&cx.national()?, &asked.municipality_code).await?,
        },
    };
    cx.page(status, cx.frame(Some(Nav::Requests)).await?, view, request::page)
}

async fn render_decline(cx: &Cx, status: StatusCode, asked: Request, form: FormState) -> Answer {
    let view = decline::View { form, id: asked.id.to_string(), municipality: asked.municipality, name: asked.name };
    cx.page(status, cx.frame(Some(Nav::Requests)).await?, view, decline::page)
}

//! A coach opens an alliance without a request, and invites its lead.

use app::{
    coaching::open::{View, page},
    form::FormState,
    frame::Nav,
};
use axum::http::StatusCode;
use domain::{account::Role, alliance::OpenAlliance};
use store::{alliance::requests, reference, token::Token};

use crate::{
    alliance::choosable,
    http::{Answer, Cx, Form},
    mail::invitation,
};

pub async fn get(cx: Cx) -> Answer {
    cx.national()?;
    let form = cx.form(|form| form.with("lead_is_municipality", "ja")).await?;
    render(&cx, StatusCode::OK, form).await
}

pub async fn post(cx: Cx, form: Form<OpenAlliance>) -> Answer {
    let national = cx.national()?;
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return render(&cx, StatusCode::UNPROCESSABLE_ENTITY, state).await,
    };
    let known = reference::municipalities(&cx.app.store).await?;
    if known.iter().all(|municipality| municipality.code != input.municipality) {
        return render(&cx, StatusCode::UNPROCESSABLE_ENTITY, form.refused("municipality", "error-choose")).await;
    }
    let token = Token::random();
    let alliance = Some(input.alliance_name.trim());
    let letter = invitation::letter(&cx, &input.lead(), Role::AllianceLead, alliance, &token).await?;
    let slug = requests::open(&national, form.once, input, &token, &letter).await?;
    cx.done(form.once, &format!("/a/{slug}"), "done-added").await
}

async fn render(cx: &Cx, status: StatusCode, form: FormState) -> Answer {
    let municipalities = choosable(cx).await?;
    cx.page(status, cx.frame(Some(Nav::Alliances)).await?, View { form, municipalities }, page)
}

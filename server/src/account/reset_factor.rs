//! An admin turns off the second step of somebody who lost the phone.

use app::account::reset_factor::{View, page};
use app::{form::FormState, text::Text};
use axum::http::StatusCode;
use domain::account::ResetFactor;
use store::{Error, account::national};

use crate::{
    http::{Answer, Cx, Form},
    mail::letters,
};

pub async fn get(cx: Cx) -> Answer {
    let form = cx.form(|form| form).await?;
    render(&cx, StatusCode::OK, form).await
}

pub async fn post(cx: Cx, form: Form<ResetFactor>) -> Answer {
    let admin = cx.national()?.admin()?;
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return render(&cx, StatusCode::UNPROCESSABLE_ENTITY, state).await,
    };
    let letter = |lang| letters::factor_off(Text::new(lang), input.email.trim());
    let refused = match national::reset_second_factor(&admin, form.once, input, letter).await {
        Ok(()) => return cx.done(form.once, "/landelijk/beheer/tweede-stap", "done-saved").await,
        Err(Error::NotFound) => "account-reset-unknown",
        Err(Error::Refused("own-factor")) => "account-reset-own",
        Err(error) => return Err(error.into()),
    };
    render(&cx, StatusCode::UNPROCESSABLE_ENTITY, form.refused("email", refused)).await
}

async fn render(cx: &Cx, status: StatusCode, form: FormState) -> Answer {
    cx.national()?.admin()?;
    let nav = app::frame::Nav::Administration;
    cx.page(status, cx.frame(Some(nav)).await?, View { form }, page)
}

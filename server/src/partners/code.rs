//! The code of an invitation of a partner, for who cannot open the link in the mail. It leads to where the link leads, and answers nothing.

use app::{
    form::FormState,
    partners::code::{View, page},
};
use axum::http::StatusCode;
use domain::account::{InvitationCode, email::normal};
use store::{
    Error,
    account::rate::{self, Limit},
    partners,
};
use time::Duration;
use uuid::Uuid;

use crate::{
    http::{Answer, Cx, Form},
    mail::pledge,
};

/// Tries per address and per place. Each invitation has a limit of its own too, that never opens again.
const PER_ADDRESS: Limit = Limit { count: 10, window: Duration::hours(1) };
const PER_CLIENT: Limit = Limit { count: 30, window: Duration::hours(1) };

pub async fn get(cx: Cx) -> Answer {
    render(&cx, StatusCode::OK, FormState::new(Uuid::new_v4())).await
}

pub async fn post(cx: Cx, form: Form<InvitationCode>) -> Answer {
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return render(&cx, StatusCode::UNPROCESSABLE_ENTITY, state).await,
    };
    match find(&cx, input).await {
        Ok(id) => Ok(cx.to(&format!("/meedoen/{}", pledge::token(&cx.app.vault, id).as_str()))),
        Err(Error::Refused("code-wrong")) => {
            let state = form.refused("code", "account-invitation-code-wrong");
            render(&cx, StatusCode::UNPROCESSABLE_ENTITY, state).await
        }
        Err(Error::RateLimited(seconds)) => {
            cx.too_often(render(&cx, StatusCode::OK, form.too_often(seconds)).await, seconds)
        }
        Err(error) => Err(error.into()),
    }
}

async fn find(cx: &Cx, input: &InvitationCode) -> store::Result<Uuid> {
    let store = &cx.app.store;
    rate::allow(store, &format!("partner code {}", cx.client()), PER_CLIENT).await?;
    rate::allow(store, &format!("partner code {}", normal(&input.email)), PER_ADDRESS).await?;
    let is_code_of = |hash: &str| pledge::code(&cx.app.vault, hash) == input.digits();
    partners::invitation_by_code(store, &input.email, is_code_of).await
}

async fn render(cx: &Cx, status: StatusCode, form: FormState) -> Answer {
    cx.page(status, cx.frame(None).await?, View { form }, page)
}

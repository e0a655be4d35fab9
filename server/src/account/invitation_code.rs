//! The code of an invitation, for who cannot open the link in the mail. It opens the page of the invitation, and answers nothing.

use app::account::invitation_code::{View, page};
use app::form::FormState;
use axum::http::StatusCode;
use domain::account::{InvitationCode, email::normal};
use store::{
    Error,
    account::{
        entry,
        rate::{self, Limit},
    },
    token::Token,
};
use time::Duration;
use uuid::Uuid;

use crate::{
    http::{Answer, Cx, Form},
    mail::invitation,
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
    let token = Token::random();
    match find(&cx, input, &token).await {
        Ok(()) => Ok(cx.to(&format!("/uitnodiging/{}", token.as_str()))),
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

async fn find(cx: &Cx, input: &InvitationCode, token: &Token) -> store::Result<()> {
    let store = &cx.app.store;
    rate::allow(store, &format!("invitation {}", cx.client()), PER_CLIENT).await?;
    rate::allow(store, &format!("invitation {}", normal(&input.email)), PER_ADDRESS).await?;
    let is_code_of = |hash: &str| invitation::code(&cx.app.vault, hash) == input.digits();
    entry::invitation_by_code(store, &input.email, is_code_of, token).await
}

async fn render(cx: &Cx, status: StatusCode, form: FormState) -> Answer {
    cx.page(status, cx.frame(None).await?, View { form }, page)
}

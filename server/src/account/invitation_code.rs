//! The code of an invitation, for who cannot open the link in the mail. It leads to where the link leads, and answers nothing.

use app::account::invitation_code::{Invited, View, page};
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
    asks(&cx, Invited::Account).await
}

pub async fn post(cx: Cx, form: Form<InvitationCode>) -> Answer {
    let store = &cx.app.store;
    answer(&cx, &form, Invited::Account, async |input| {
        let token = Token::random();
        let is_code_of = |hash: &str| invitation::code(&cx.app.vault, hash) == input.digits();
        entry::invitation_by_code(store, &input.email, is_code_of, &token).await?;
        Ok(format!("/uitnodiging/{}", token.as_str()))
    })
    .await
}

/// The page that asks for a code.
pub(crate) async fn asks(cx: &Cx, of: Invited) -> Answer {
    render(cx, StatusCode::OK, of, FormState::new(Uuid::new_v4())).await
}

/// Sends the browser where `find` says that the code leads; a wrong one and one too many stay on the page.
pub(crate) async fn answer(
    cx: &Cx,
    form: &Form<InvitationCode>,
    of: Invited,
    find: impl AsyncFnOnce(&InvitationCode) -> store::Result<String>,
) -> Answer {
    let refused = async |state| render(cx, StatusCode::UNPROCESSABLE_ENTITY, of, state).await;
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return refused(state).await,
    };
    let found = match allow(cx, of, input).await {
        Ok(()) => find(input).await,
        Err(error) => Err(error),
    };
    match found {
        Ok(path) => Ok(cx.to(&path)),
        Err(Error::Refused("code-wrong")) => refused(form.refused("code", "account-invitation-code-wrong")).await,
        Err(Error::RateLimited(seconds)) => {
            cx.too_often(render(cx, StatusCode::OK, of, form.too_often(seconds)).await, seconds)
        }
        Err(error) => Err(error.into()),
    }
}

async fn allow(cx: &Cx, of: Invited, input: &InvitationCode) -> store::Result<()> {
    let store = &cx.app.store;
    let what = match of {
        Invited::Account => "invitation",
        Invited::Partner => "partner code",
    };
    rate::allow(store, &format!("{what} {}", cx.client()), PER_CLIENT).await?;
    rate::allow(store, &format!("{what} {}", normal(&input.email)), PER_ADDRESS).await
}

async fn render(cx: &Cx, status: StatusCode, of: Invited, form: FormState) -> Answer {
    cx.page(status, cx.frame(None).await?, View { of, form }, page)
}

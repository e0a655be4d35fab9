//! The second step of signing in: the code of the authenticator app.

use app::account::code::{Source, View, page};
use app::form::FormState;
use axum::http::StatusCode;
use domain::account::Code;
use store::{
    Error,
    account::{
        own,
        rate::{self, Limit},
    },
};
use time::Duration;
use uuid::Uuid;

use crate::{
    http::{Answer, Cx, Form},
    secrets::SecondFactor,
};

/// Six digits could be guessed by who may go on guessing.
pub(super) const TRIES: Limit = Limit { count: 6, window: Duration::minutes(15) };

pub async fn get(cx: Cx) -> Answer {
    cx.half_way()?;
    let form = FormState::new(Uuid::new_v4()).with("next", cx.param("next").unwrap_or_default());
    render(&cx, StatusCode::OK, form).await
}

pub async fn post(cx: Cx, form: Form<Code>) -> Answer {
    let me = cx.half_way()?;
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return render(&cx, StatusCode::UNPROCESSABLE_ENTITY, state).await,
    };
    rate::allow(&cx.app.store, &format!("second step {}", me.me().id), TRIES).await?;
    let closed = own::totp(&me).await?.ok_or(Error::NotFound)?;
    let factor = SecondFactor::from_bytes(cx.app.vault.open(&closed)?, &me.me().email)?;
    let session = cx.next_session(form.once);
    let passed = match factor.step_of(&input.digits(), cx.app.store.now()) {
        Some(step) => own::pass_totp(&me, form.once, step, &session).await,
        None => Err(Error::Refused("code-wrong")),
    };
    match passed {
        Ok(()) => cx.signed_in(form.once, &session, Cx::safe_path(&input.next)).await,
        Err(Error::Refused(_)) => {
            render(&cx, StatusCode::UNPROCESSABLE_ENTITY, form.refused("code", "error-code-wrong")).await
        }
        Err(error) => Err(error.into()),
    }
}

async fn render(cx: &Cx, status: StatusCode, form: FormState) -> Answer {
    cx.page(
        status,
        cx.frame(None).await?,
        View {
            form,
            source: Source::App,
            again: String::new(),
            address: String::new(),
            contact: cx.app.config.contact(),
        },
        page,
    )
}

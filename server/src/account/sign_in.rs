//! The first screen of signing in. Who has no account, or no password, cannot tell from the answer.

use app::account::sign_in::{View, page};
use app::{form::FormState, text::Text};
use axum::http::StatusCode;
use domain::account::{SignIn, email::normal};
use store::{
    Error,
    account::{
        entry,
        rate::{self, Limit},
    },
    token::{SixDigits, Token},
};
use time::Duration;
use uuid::Uuid;

use crate::{
    http::{Answer, Cookie, Cx, Form},
    mail::letters,
};

/// Tries of an address from one place; of all addresses from there; and of an address from everywhere. The last is so wide that
/// somebody far away does not shut the owner out.
const HERE: Limit = Limit { count: 10, window: Duration::minutes(15) };
const PER_CLIENT: Limit = Limit { count: 60, window: Duration::minutes(15) };
const PER_ADDRESS: Limit = Limit { count: 60, window: Duration::minutes(15) };

pub async fn get(cx: Cx) -> Answer {
    if cx.actor.person.is_some() {
        return Ok(cx.to(Cx::safe_path(&cx.param("next").unwrap_or_default())));
    }
    let form = FormState::new(Uuid::new_v4()).with("next", cx.param("next").unwrap_or_default());
    let form = form.with("email", cx.address());
    render(&cx, StatusCode::OK, form).await
}

pub async fn post(cx: Cx, form: Form<SignIn>) -> Answer {
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return render(&cx, StatusCode::UNPROCESSABLE_ENTITY, state).await,
    };
    let store = &cx.app.store;
    if let Err(error) = allow(&cx, input).await {
        let Error::RateLimited(seconds) = error else { return Err(error.into()) };
        return cx.too_often(render(&cx, StatusCode::OK, form.too_often(seconds)).await, seconds);
    }
    let known = entry::known(store, &input.email).await?;
    if !input.password.is_empty() {
        let hash = known.as_ref().and_then(|known| known.password_hash.clone());
        let right = cx.app.passwords.verify(input.password.clone(), hash).await?;
        let Some(known) = known.filter(|_| right) else {
            return render(&cx, StatusCode::UNPROCESSABLE_ENTITY, form.refused("password", "account-sign-in-wrong"))
                .await;
        };
        let session = entry::sign_in_by_password(store, &known).await?;
        return cx.signed_in(Uuid::nil(), &session, Cx::safe_path(&input.next)).await;
    }
    let (token, code) = (Token::random(), SixDigits::random());
    let next = serde_html_form::to_string([("next", Cx::safe_path(&input.next))]).unwrap_or_default();
    let link = cx.app.config.link(&format!("/inloggen/link/{}?{next}", token.as_str()));
    let lang = cx.chosen_language().or(known.as_ref().map(|known| known.lang)).unwrap_or(cx.text.lang);
    let letter = letters::sign_in(Text::new(lang), &input.email, &code, &link);
    let number = entry::send_sign_in(store, known.as_ref(), &token, &code, &letter).await?;
    let mut response = cx.to(&format!("/inloggen/code?{next}"));
    cx.set_cookie(&mut response, Cookie::SignIn, &number.to_string());
    cx.set_address(&mut response, &input.email);
    Ok(response)
}

async fn allow(cx: &Cx, input: &SignIn) -> store::Result<()> {
    let store = &cx.app.store;
    let (client, email) = (cx.client(), normal(&input.email));
    rate::allow(store, &format!("sign-in {client}"), PER_CLIENT).await?;
    rate::allow(store, &format!("sign-in {email} {client}"), HERE).await?;
    rate::allow(store, &format!("sign-in {email}"), PER_ADDRESS).await
}

async fn render(cx: &Cx, status: StatusCode, form: FormState) -> Answer {
    cx.page(status, cx.frame(None).await?, View { form }, page)
}

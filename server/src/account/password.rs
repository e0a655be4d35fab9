//! Setting a password.

use app::account::password::{View, page};
use app::form::FormState;
use axum::http::StatusCode;
use domain::account::NewPassword;
use store::account::own;
use uuid::Uuid;

use crate::{
    http::{Answer, Cookie, Cx, Form},
    mail::letters,
};

pub async fn get(cx: Cx) -> Answer {
    render(&cx, StatusCode::OK, FormState::new(Uuid::new_v4())).await
}

pub async fn post(cx: Cx, form: Form<NewPassword>) -> Answer {
    let me = cx.me()?;
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return render(&cx, StatusCode::UNPROCESSABLE_ENTITY, state).await,
    };
    let hash = cx.app.passwords.hash(input.password.clone()).await?;
    let letter = letters::password_set(cx.text, &me.me().email);
    let session = cx.next_session(form.once);
    own::set_password(&me, form.once, hash, &letter, &session).await?;
    let mut response = cx.done(form.once, "/account", "done-password").await?;
    cx.set_cookie(&mut response, Cookie::Session, session.as_str());
    Ok(response)
}

async fn render(cx: &Cx, status: StatusCode, form: FormState) -> Answer {
    let account = own::account(&cx.me()?).await?;
    let view = View { form, email: account.email, change: account.has_password };
    cx.page(status, cx.frame(None).await?, view, page)
}

//! The code from the mail.

use app::account::code::{Source, View, page};
use app::form::FormState;
use axum::http::StatusCode;
use domain::account::Code;
use store::{Error, account::entry};
use uuid::Uuid;

use crate::http::{Answer, Cookie, Cx, Form};

pub async fn get(cx: Cx) -> Answer {
    let form = FormState::new(Uuid::new_v4()).with("next", cx.param("next").unwrap_or_default());
    render(&cx, StatusCode::OK, form).await
}

pub async fn post(cx: Cx, form: Form<Code>) -> Answer {
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return render(&cx, StatusCode::UNPROCESSABLE_ENTITY, state).await,
    };
    let number = cx.cookie(Cookie::SignIn).and_then(|number| number.parse().ok()).unwrap_or_default();
    match entry::sign_in_by_code(&cx.app.store, number, &input.digits()).await {
        Ok(session) => cx.signed_in(Uuid::nil(), &session, Cx::safe_path(&input.next)).await,
        Err(Error::Refused(_)) => {
            render(&cx, StatusCode::UNPROCESSABLE_ENTITY, form.refused("code", "error-code-wrong")).await
        }
        Err(error) => Err(error.into()),
    }
}

async fn render(cx: &Cx, status: StatusCode, form: FormState) -> Answer {
    // Who asks for another code goes on to the same page after that.
    let next = serde_html_form::to_string([("next", form.value("next"))]).unwrap_or_default();
    cx.page(
        status,
        cx.frame(None).await?,
        View {
            form,
            source: Source::Mail,
            again: format!("/inloggen?{next}"),
            contact: String::new(),
            address: cx.address(),
        },
        page,
    )
}

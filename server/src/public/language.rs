//! The language switch of the header.

use axum::response::Response;
use domain::account::Lang;
use serde::Deserialize;
use validator::Validate;

use crate::http::{Cookie, Cx, Form};

#[derive(Clone, Debug, Default, Deserialize, Validate)]
#[serde(default)]
pub struct Switch {
    taal: String,
    terug: String,
}

pub async fn post(cx: Cx, form: Form<Switch>) -> Result<Response, crate::http::Failure> {
    let mut response = cx.to(Cx::safe_path(&form.input.terug));
    let Some(code) = Lang::parse(&form.input.taal).map(Lang::code) else { return Ok(response) };
    match cx.half_way() {
        Ok(me) => store::account::own::set_language(&me, code).await?,
        Err(_) => cx.set_cookie(&mut response, Cookie::ChosenLanguage, code),
    }
    cx.set_cookie(&mut response, Cookie::Language, code);
    Ok(response)
}

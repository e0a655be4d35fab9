//! "Wij willen beginnen": the request, and the link that confirms its address. Opening the link changes nothing; the button does.

use app::public::begin::{Asked, View, confirm as confirm_page, page, sent};
use app::{form::FormState, text::Text};
use axum::http::StatusCode;
use domain::{account::email::normal, alliance::StartRequest};
use store::{
    Error,
    account::rate::{self, Limit},
    alliance::requests,
    reference,
    token::Token,
};
use time::Duration;
use uuid::Uuid;

use crate::{
    alliance::choosable,
    http::{Answer, Cx, Form, Path, Press},
    mail::letters,
};

/// Requests from one place, and mails to one address: our form must not fill somebody's mailbox. Nor may it send more than people ever ask
/// for, from however many places and to however many addresses.
const PER_CLIENT: Limit = Limit { count: 10, window: Duration::hours(1) };
const PER_ADDRESS: Limit = Limit { count: 3, window: Duration::hours(24) };
const IN_ALL: Limit = Limit { count: 60, window: Duration::hours(1) };

pub async fn get(cx: Cx) -> Answer {
    let form = FormState::new(Uuid::new_v4());
    let form = match cx.param("aanvraag") {
        Some(token) => again(&cx, form, &token).await?,
        None => form,
    };
    render(&cx, StatusCode::OK, form).await
}

/// What was asked in a request that was not confirmed yet, to be changed.
async fn again(cx: &Cx, form: FormState, token: &str) -> store::Result<FormState> {
    let (request, confirmed) = requests::behind_link(&cx.app.store, token).await?;
    if confirmed {
        return Err(Error::NotFound);
    }
    let known = reference::municipalities(&cx.app.store).await?;
    let known = known.into_iter().find(|one| one.name == request.municipality);
    Ok(form
        .with("municipality", known.map(|one| one.code).unwrap_or_default())
        .with("organisation", &request.organisation)
        .with("name", &request.name)
        .with("function", &request.function)
        .with("email", &request.email)
        .with("phone", &request.phone)
        .with("message", &request.message))
}

pub async fn post(cx: Cx, form: Form<StartRequest>) -> Answer {
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return render(&cx, StatusCode::UNPROCESSABLE_ENTITY, state).await,
    };
    // A program that fills in everything hears that all is well.
    if !input.website.is_empty() {
        return Ok(cx.to("/begin/dank"));
    }
    let store = &cx.app.store;
    let known = reference::municipalities(store).await?;
    let Some(municipality) = known.into_iter().find(|one| one.code == input.municipality) else {
        return render(&cx, StatusCode::UNPROCESSABLE_ENTITY, form.refused("municipality", "error-choose")).await;
    };
    if let Err(error) = allow(&cx, input).await {
        let Error::RateLimited(seconds) = error else { return Err(error.into()) };
        return cx.too_often(render(&cx, StatusCode::OK, form.too_often(seconds)).await, seconds);
    }
    if let Err(error) = rate::allow(store, "begin in all", IN_ALL).await {
        let Error::RateLimited(seconds) = error else { return Err(error.into()) };
        return cx.too_often(render(&cx, StatusCode::OK, form.refused("", "error-too-busy")).await, seconds);
    }
    let token = Token::random();
    let link = cx.app.config.link(&format!("/begin/bevestig/{}", token.as_str()));
    let letter = letters::start_confirm(cx.text, input.email.trim(), &municipality.name, &link);
    match requests::ask(store, form.once, input, cx.text.lang, &token, &letter).await {
        // A second press: the first one is on its way to the same page.
        Err(Error::Repeated(_)) => Ok(cx.to("/begin/dank")),
        Err(error) => Err(error.into()),
        Ok(()) => {
            let mut response = cx.done(form.once, "/begin/dank", "done-sent").await?;
            cx.set_address(&mut response, &input.email);
            Ok(response)
        }
    }
}

async fn allow(cx: &Cx, input: &StartRequest) -> store::Result<()> {
    let store = &cx.app.store;
    rate::allow(store, &format!("begin {}", cx.client()), PER_CLIENT).await?;
    rate::allow(store, &format!("begin {}", normal(&input.email)), PER_ADDRESS).await
}

pub async fn thanks(cx: Cx) -> Answer {
    cx.ok(cx.frame(None).await?, cx.address(), sent)
}

async fn render(cx: &Cx, status: StatusCode, form: FormState) -> Answer {
    let municipalities = choosable(cx).await?;
    cx.page(status, cx.frame(None).await?, View { form, municipalities }, page)
}

/// The link of the mail: what was asked, and whether it was confirmed.
pub async fn link(cx: Cx, Path(token): Path<String>) -> Answer {
    let (request, confirmed) = requests::behind_link(&cx.app.store, &token).await?;
    let view = Asked {
        form: FormState::new(Uuid::new_v4()),
        municipality: request.municipality,
        organisation: request.organisation,
        name: request.name,
        function: request.function,
        email: request.email,
        phone: request.phone,
        message: request.message,
        confirmed,
        change: format!("/begin?aanvraag={token}"),
        contact: cx.app.config.contact(),
    };
    cx.ok(cx.frame(None).await?, view, confirm_page)
}

/// Confirms; again is fine, and mails nobody twice.
pub async fn confirm(cx: Cx, Path(token): Path<String>, _: Form<Press>) -> Answer {
    let store = &cx.app.store;
    let (request, _) = requests::behind_link(store, &token).await?;
    let link = cx.app.config.link(&format!("/landelijk/aanvragen/{}", request.id));
    let letters: Vec<_> = requests::admins(store)
        .await?
        .into_iter()
        .map(|(to, lang)| {
            letters::new_request(Text::new(lang), &to, &request.municipality, &request.organisation, &link)
        })
        .collect();
    requests::confirm(store, &token, &letters).await?;
    Ok(cx.to(&cx.path))
}

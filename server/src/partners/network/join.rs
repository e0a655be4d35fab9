//! "Word partner": the form, and the link that confirms its address. Opening the link changes nothing; the button does.

use app::{
    form::FormState,
    partners::network::join::{Asked, View, confirm as confirm_page, page, sent},
    text::Text,
};
use axum::http::StatusCode;
use domain::{account::email::normal, partners::network::JoinForm};
use store::{
    Error,
    account::rate::{self, Limit},
    alliance::requests::admins,
    partners::network,
    reference,
    token::Token,
};
use time::Duration;
use uuid::Uuid;

use super::{super::commitments, kinds, place_name};
use crate::{
    alliance::choosable,
    content::reference::partner_kind,
    http::{Answer, Cx, Form, Path, Press},
    mail::network as letters,
};

/// Requests from one place, and mails to one address: our form must not fill somebody's mailbox.
const PER_CLIENT: Limit = Limit { count: 10, window: Duration::hours(1) };
const PER_ADDRESS: Limit = Limit { count: 3, window: Duration::hours(24) };
const IN_ALL: Limit = Limit { count: 60, window: Duration::hours(1) };

const THANKS: &str = "/word-partner/dank";

pub async fn get(cx: Cx) -> Answer {
    let form = cx.form(|form| form).await?;
    render(&cx, StatusCode::OK, form).await
}

pub async fn post(cx: Cx, form: Form<JoinForm>) -> Answer {
    let refused = StatusCode::UNPROCESSABLE_ENTITY;
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return render(&cx, refused, state).await,
    };
    // A program that fills in everything hears that all is well.
    if !input.fax.is_empty() {
        return Ok(cx.to(THANKS));
    }
    let Some(sector) = input.sector().or_else(|| partner_kind(&input.kind).map(|kind| kind.sector)) else {
        return render(&cx, refused, form.refused("sector", "error-choose")).await;
    };
    // A kind that nobody offered.
    let known_kind = input.kind.is_empty() || partner_kind(&input.kind).is_some();
    if !known_kind {
        return render(&cx, refused, form.refused("kind", "error-choose")).await;
    }
    if let Err(error) = allow(&cx, input).await {
        let Error::RateLimited(seconds) = error else { return Err(error.into()) };
        return cx.too_often(render(&cx, StatusCode::OK, form.too_often(seconds)).await, seconds);
    }
    if let Err(error) = rate::allow(&cx.app.store, "network in all", IN_ALL).await {
        let Error::RateLimited(seconds) = error else { return Err(error.into()) };
        return cx.too_often(render(&cx, StatusCode::OK, form.refused("", "error-too-busy")).await, seconds);
    }
    let token = Token::random();
    let link = cx.app.config.link(&format!("/word-partner/bevestig/{}", token.as_str()));
    let letter = letters::confirm(cx.text, input.email.trim(), &link);
    let store = &cx.app.store;
    match network::ask_to_join(store, form.once, input, sector, cx.text.lang, &token, &letter).await {
        // A second press: the first one is on its way to the same page.
        Err(Error::Repeated(_)) => Ok(cx.to(THANKS)),
        // Nobody agrees with what they did not read.
        Err(Error::Refused("commitments-renewed")) => {
            let mut state = form.state().without("agree");
            state.error("agree", "error-commitments-renewed");
            render(&cx, refused, state).await
        }
        Err(Error::Refused("municipality-unknown")) => {
            render(&cx, refused, form.refused("municipality", "error-choose")).await
        }
        Err(error) => Err(error.into()),
        Ok(()) => {
            let mut response = cx.done(form.once, THANKS, "done-sent").await?;
            cx.set_address(&mut response, &input.email);
            Ok(response)
        }
    }
}

async fn allow(cx: &Cx, input: &JoinForm) -> store::Result<()> {
    let store = &cx.app.store;
    rate::allow(store, &format!("network {}", cx.client()), PER_CLIENT).await?;
    rate::allow(store, &format!("network {}", normal(&input.email)), PER_ADDRESS).await
}

pub async fn thanks(cx: Cx) -> Answer {
    cx.ok(cx.frame(None).await?, cx.address(), sent)
}

async fn render(cx: &Cx, status: StatusCode, form: FormState) -> Answer {
    let commitments = commitments::current(cx).await?;
    let view = View { form, kinds: kinds(cx.text.lang), municipalities: choosable(cx).await?, commitments };
    cx.page(status, cx.frame(None).await?, view, page)
}

/// The link of the mail: what was asked, and whether it was confirmed.
pub async fn link(cx: Cx, Path(token): Path<String>) -> Answer {
    let (request, confirmed) = network::join_behind_link(&cx.app.store, &token).await?;
    let municipalities = reference::all_municipalities(&cx.app.store).await?;
    let place = place_name(&municipalities, request.municipality.as_ref());
    let view = Asked {
        form: FormState::new(Uuid::new_v4()),
        organisation: request.organisation,
        sector: cx.text.get(&format!("sector-{}", request.sector.as_str())),
        place: if place.is_empty() { cx.text.get("partners-whole-country") } else { place },
        website: request.website,
        promise: request.promise,
        name: request.name,
        function: request.function,
        email: request.email,
        shown: request.shown,
        promise_shown: request.promise_shown,
        commitments: commitments::signed(&cx, request.commitments).await?,
        confirmed,
    };
    cx.ok(cx.frame(None).await?, view, confirm_page)
}

/// Confirms; again is fine, and mails nobody twice.
pub async fn confirm(cx: Cx, Path(token): Path<String>, _: Form<Press>) -> Answer {
    let store = &cx.app.store;
    let (request, _) = network::join_behind_link(store, &token).await?;
    let link = cx.app.config.link(&format!("/landelijk/netwerk/aanmeldingen/{}", request.id));
    let letters: Vec<_> =
        admins(store).await?.into_iter().map(|(to, lang)| letters::new_request(Text::new(lang), &to, &link)).collect();
    network::confirm_join(store, &token, &letters).await?;
    Ok(cx.to(&cx.path))
}

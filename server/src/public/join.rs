//! "Sluit u aan": an organisation asks to take part. The link in the mail confirms its address; opening it changes nothing, the button does.
//! Programs are kept out without a third party: a field that people do not see, a sealed moment, and limits.

use std::fmt::Write;

use app::{
    form::FormState,
    public::join::{Asked, Place, View, confirm as confirm_page, page, sent},
    text::Text,
};
use axum::http::StatusCode;
use domain::{
    account::{Lang, email::normal},
    public_page::{JoinForm, Pace, pace},
};
use store::{
    Error, Result,
    account::rate::{self, Limit},
    partners, public_page,
    scope::{PublicPage, Read},
    token::Token,
};
use time::Duration;
use uuid::Uuid;

use super::alliance::unfound;
use crate::{
    http::{Answer, Cx, Form, Path, Press},
    mail::joining,
};

/// Forms from one place, mails to one address, and requests to one alliance: our form fills nobody's mailbox.
const PER_CLIENT: Limit = Limit { count: 10, window: Duration::hours(1) };
const PER_ADDRESS: Limit = Limit { count: 3, window: Duration::hours(24) };
const PER_ALLIANCE: Limit = Limit { count: 60, window: Duration::hours(24) };

/// An alliance that may be asked.
async fn open(cx: &Cx, slug: &str) -> Result<(Read<PublicPage>, Place)> {
    let read = cx.app.store.public_page(slug).await?;
    if !public_page::texts(&read).await?.joining {
        return Err(Error::NotFound);
    }
    let scope = read.scope();
    let place = Place { slug: slug.to_owned(), alliance: scope.name().to_owned(), fictional: scope.is_fictional() };
    Ok((read, place))
}

/// Where the form of an alliance is; nothing while nobody can find it.
pub async fn address(cx: &Cx, slug: &str) -> Result<Option<String>> {
    match open(cx, slug).await {
        Ok(_) => Ok(Some(cx.app.config.link(&format!("/in/{slug}/doe-mee")))),
        Err(Error::NotFound) => Ok(None),
        Err(error) => Err(error),
    }
}

pub async fn get(cx: Cx, Path(slug): Path<String>) -> Answer {
    let (_, place) = open(&cx, &slug).await?;
    render(&cx, StatusCode::OK, place, FormState::new(Uuid::new_v4())).await
}

pub async fn post(cx: Cx, Path(slug): Path<String>, form: Form<JoinForm>) -> Answer {
    let (read, place) = open(&cx, &slug).await?;
    let thanks = format!("/in/{slug}/doe-mee/dank");
    let refused = StatusCode::UNPROCESSABLE_ENTITY;
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return render(&cx, refused, place, state).await,
    };
    // A program that fills in everything hears that all is well.
    if !input.website.is_empty() {
        return Ok(cx.to(&thanks));
    }
    match opened(&cx, &slug, &input.stamp).map_or(Pace::TooOld, |at| pace(at, cx.now().unix_timestamp())) {
        Pace::Fine => {}
        Pace::TooFast => return render(&cx, refused, place, form.refused("", "join-too-fast")).await,
        Pace::TooOld => return render(&cx, refused, place, form.refused("", "join-too-old")).await,
    }
    for (key, limit) in [
        (format!("join {}", cx.client()), PER_CLIENT),
        (format!("join {}", normal(&input.email)), PER_ADDRESS),
        (format!("join at {slug}"), PER_ALLIANCE),
    ] {
        if let Err(error) = rate::allow(&cx.app.store, &key, limit).await {
            let Error::RateLimited(seconds) = error else { return Err(error.into()) };
            return cx.too_often(render(&cx, StatusCode::OK, place, form.too_often(seconds)).await, seconds);
        }
    }
    let token = Token::random();
    let link = cx.app.config.link(&format!("/in/{slug}/doe-mee/{}", token.as_str()));
    let letter = joining::confirm(cx.text, input.email.trim(), &place.alliance, &link);
    match partners::ask_to_join(&read, form.once, input, cx.text.lang, &token, &letter).await {
        // A second press: the first one is on its way to the same page.
        Err(Error::Repeated(_)) => Ok(cx.to(&thanks)),
        Err(error) => Err(error.into()),
        Ok(()) => {
            let mut response = cx.done(form.once, &thanks, "done-sent").await?;
            cx.set_address(&mut response, &input.email);
            Ok(response)
        }
    }
}

pub async fn thanks(cx: Cx, Path(slug): Path<String>) -> Answer {
    let (_, place) = open(&cx, &slug).await?;
    let response = cx.page(StatusCode::OK, cx.frame(None).await?, (place, cx.address()), sent)?;
    Ok(unfound(response))
}

/// The moment that the form was opened, with a seal that only we can make.
fn stamp(cx: &Cx, slug: &str, at: i64) -> String {
    let seal = cx.app.vault.derive("join form", &format!("{slug} {at}"));
    seal.iter().take(16).fold(format!("{at}."), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Nothing when the seal is not ours.
fn opened(cx: &Cx, slug: &str, sent: &str) -> Option<i64> {
    let at = sent.split_once('.')?.0.parse().ok()?;
    (stamp(cx, slug, at) == sent).then_some(at)
}

/// A form that comes back keeps the moment that it was first opened.
async fn render(cx: &Cx, status: StatusCode, place: Place, form: FormState) -> Answer {
    let now = cx.now().unix_timestamp();
    let sent = form.value("stamp");
    let known = opened(cx, &place.slug, &sent).is_some_and(|at| pace(at, now) != Pace::TooOld);
    let stamp = if known { sent } else { stamp(cx, &place.slug, now) };
    Ok(unfound(cx.page(status, cx.frame(None).await?, View { place, form, stamp }, page)?))
}

/// The link of the mail: what was asked, and whether it was confirmed.
pub async fn link(cx: Cx, Path((slug, token)): Path<(String, String)>) -> Answer {
    let (read, place) = open(&cx, &slug).await?;
    let asked = partners::asked_to_join(&read, &token).await?;
    let view = Asked {
        place,
        form: FormState::new(Uuid::new_v4()),
        organisation: asked.organisation,
        name: asked.name,
        function: asked.function,
        email: asked.email,
        wish: asked.wish,
        confirmed: asked.confirmed,
    };
    Ok(unfound(cx.page(StatusCode::OK, cx.frame(None).await?, view, confirm_page)?))
}

/// Confirms; again is fine, and mails nobody twice.
pub async fn confirm(cx: Cx, Path((slug, token)): Path<(String, String)>, _: Form<Press>) -> Answer {
    let (read, place) = open(&cx, &slug).await?;
    let page = public_page::texts(&read).await?;
    // It is stored, so in the language of the alliance.
    let source = Text::new(Lang::Nl).get("join-source");
    let letters = |joined: &partners::Joined| {
        let partner = cx.app.config.link(&format!("/a/{slug}/partners/{}", joined.partner));
        let mut letters: Vec<_> = joined
            .leads
            .iter()
            .map(|(to, lang)| joining::lead(Text::new(*lang), to, &place.alliance, joined, &partner))
            .collect();
        letters.push(joining::thanks(&place.alliance, joined, (&page.contact, &page.email)));
        letters
    };
    partners::confirm_joining(&read, &token, &source, letters).await?;
    Ok(cx.to(&cx.path))
}

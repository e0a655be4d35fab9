//! A year after a pledge: what came of it, and a promise for the next year. Opening the link changes nothing; only the buttons do.

use app::{
    form::FormState,
    partners::{
        own::path as own_path,
        renewal::{View, page},
    },
    text::Text,
};
use axum::http::StatusCode;
use domain::{account::Lang, partners::RenewalForm};
use store::{Error, partners, partners::DueRenewal, token::Token};
use uuid::Uuid;

use super::commitments;
use crate::{
    http::{Answer, AppState, Cx, Form, Path, Press},
    jobs::go_on,
    mail::letters::{self, Renewal},
    secrets::Vault,
};

pub async fn get(cx: Cx, Path(token): Path<String>) -> Answer {
    render(&cx, StatusCode::OK, &token, None).await
}

pub async fn post(cx: Cx, Path(token): Path<String>, form: Form<RenewalForm>) -> Answer {
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return render(&cx, StatusCode::UNPROCESSABLE_ENTITY, &token, Some(state)).await,
    };
    match partners::answer_renewal(&cx.app.store, &token, form.once, input).await {
        Ok(()) => cx.done(form.once, &path(&token), "done-saved").await,
        // Nobody agrees with what they did not read.
        Err(Error::Refused("commitments-renewed")) => {
            let state = form.refused("", "error-commitments-renewed");
            render(&cx, StatusCode::UNPROCESSABLE_ENTITY, &token, Some(state)).await
        }
        // Answered in another window: the page says what.
        Err(Error::Refused("link-expired")) if partners::review(&cx.app.store, &token).await?.result.is_some() => {
            Ok(cx.to(&path(&token)))
        }
        Err(error) => Err(error.into()),
    }
}

/// Geen mail meer hierover.
pub async fn unsubscribe(cx: Cx, Path(token): Path<String>, form: Form<Press>) -> Answer {
    partners::unsubscribe(&cx.app.store, &token, form.once).await?;
    cx.done(form.once, &path(&token), "done-saved").await
}

fn path(token: &str) -> String {
    format!("/belofte/{token}")
}

/// The link of a question, made from its number so that the reminder holds the same one.
fn link(vault: &Vault, id: Uuid) -> Token {
    Token::from_bytes(vault.derive("pledge renewal", &id.to_string()))
}

async fn render(cx: &Cx, status: StatusCode, token: &str, form: Option<FormState>) -> Answer {
    let review = partners::review(&cx.app.store, token).await?;
    let fresh = || {
        FormState::new(Uuid::new_v4())
            .with("promise", &review.promise)
            .with("name", &review.name)
            .with("function", &review.function)
    };
    let answered = review.result.is_some();
    let view = View {
        path: path(token),
        form: form.unwrap_or_else(fresh),
        once: Uuid::new_v4(),
        until: domain::time::local(review.expires_at).date(),
        organisation: review.organisation,
        alliance: review.alliance,
        fictional: review.fictional,
        promise: review.promise,
        signed_on: review.signed_on,
        email: review.email,
        result: review.result,
        next: review.next,
        unsubscribed: review.unsubscribed,
        // The answer comes first: the rest is for who goes on.
        own: (review.joined && answered).then(|| own_path(token)),
        commitments: commitments::current(cx).await?,
    };
    cx.page(status, cx.frame(None).await?, view, page)
}

/// Sends what is due today: promises that come back, and the one reminder.
pub async fn send(app: &AppState) -> store::Result<()> {
    let letter = |due: &DueRenewal, token: &Token, again| {
        let link = app.config.link(&path(token.as_str()));
        let renewal = Renewal {
            name: &due.name,
            organisation: &due.organisation,
            alliance: &due.alliance,
            promise: &due.promise,
            signed_on: due.signed_on,
            link: &link,
        };
        // In Dutch, as the invitation was; the page behind the link has both.
        letters::renewal(Text::new(Lang::Nl), &due.email, &renewal, again)
    };
    for due in partners::due_renewals(&app.store).await? {
        let token = |id| link(&app.vault, id);
        go_on(partners::ask_renewal(&app.store, due.pledge, token, |token| letter(&due, token, false)).await);
    }
    for (id, due) in partners::due_renewal_reminders(&app.store).await? {
        go_on(partners::remind_renewal(&app.store, id, &letter(&due, &link(&app.vault, id), true)).await);
    }
    Ok(())
}

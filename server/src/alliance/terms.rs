//! Terms of use and processing agreement.

use app::{
    alliance::terms::{Accepted, View, page},
    form::FormState,
    frame::Nav,
    text::Text,
};
use axum::http::StatusCode;
use domain::{
    account::Lang,
    alliance::{SendTerms, Terms},
};
use store::{
    Error,
    account::entry,
    alliance::settings,
    scope::{Agreements, Progress, Scope},
};
use uuid::Uuid;

use super::place;
use crate::{
    http::{Answer, Cx, Form, Path},
    mail::letters::{self, TermsToSign},
};

pub async fn get(cx: Cx, Path(slug): Path<String>) -> Answer {
    let scope = cx.scope(&slug).await?;
    let form = cx.form(|form| form).await?;
    render(&cx, StatusCode::OK, &scope, form, FormState::new(Uuid::new_v4())).await
}

/// The same page at the address of the form that sends the terms: after reloading, or after signing in again.
pub async fn get_send(cx: Cx, Path(slug): Path<String>) -> Answer {
    let scope = cx.scope(&slug).await?;
    let send = cx.form(|form| form).await?;
    render(&cx, StatusCode::OK, &scope, FormState::new(Uuid::new_v4()), send).await
}

pub async fn post(cx: Cx, Path(slug): Path<String>, form: Form<Terms>) -> Answer {
    let scope = cx.scope(&slug).await?;
    let write = scope.write::<Agreements>()?;
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => {
            let send = FormState::new(Uuid::new_v4());
            return render(&cx, StatusCode::UNPROCESSABLE_ENTITY, &scope, state, send).await;
        }
    };
    settings::accept_terms(&write, form.once, input).await?;
    cx.done(form.once, &format!("/a/{slug}"), "done-terms").await
}

/// Mails the terms to who may sign them; they answer the sender, who writes it down here.
pub async fn send(cx: Cx, Path(slug): Path<String>, form: Form<SendTerms>) -> Answer {
    let scope = cx.scope(&slug).await?;
    let write = scope.write::<Agreements>()?;
    let here = format!("/a/{slug}/voorwaarden");
    let again =
        async |send| render(&cx, StatusCode::UNPROCESSABLE_ENTITY, &scope, FormState::new(Uuid::new_v4()), send).await;
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return again(state).await,
    };
    let me = cx.me()?;
    let facts = settings::facts(&scope.read::<Progress>()?).await?;
    let known = entry::known(&cx.app.store, &input.signer_email).await?;
    let terms = TermsToSign {
        name: input.signer_name.trim(),
        sent_by: &me.me().name,
        sender: &me.me().email,
        alliance: scope.name(),
        organisation: &facts.lead_organisation,
        terms: &cx.app.config.link("/voorwaarden"),
        processing: &cx.app.config.link("/verwerkersovereenkomst"),
    };
    let text = Text::new(known.map_or(Lang::default(), |known| known.lang));
    let letter = letters::terms_to_sign(text, input.signer_email.trim(), &terms);
    match settings::send_terms(&write, form.once, terms.name, &letter).await {
        Ok(()) => cx.done(form.once, &here, "done-sent").await,
        // Somebody signed in between: the page says who.
        Err(Error::Stale) => Ok(cx.to(&here)),
        Err(Error::RateLimited(seconds)) => cx.too_often(again(form.too_often(seconds)).await, seconds),
        Err(error) => Err(error.into()),
    }
}

async fn render(cx: &Cx, status: StatusCode, scope: &Scope, form: FormState, send: FormState) -> Answer {
    scope.read::<Agreements>()?;
    let facts = settings::facts(&scope.read::<Progress>()?).await?;
    let view = View {
        place: place(scope),
        lead_organisation: facts.lead_organisation,
        form,
        send,
        sent: facts.terms_sent.map(|(to, at)| (to, cx.text.moment(domain::time::local(at)))),
        accepted: facts.terms.map(|(name, function, on)| Accepted { name, function, on }),
        may_write: scope.may_write::<Agreements>(),
    };
    cx.page(status, cx.alliance_frame(scope, Nav::Overview).await?, view, page)
}

//! The link in an invitation of a partner. Opening it shows what is asked, as often as a mail scanner likes; only the buttons answer.

use app::{
    form::FormState,
    partners::{
        own::path as own_path,
        pledge::{Signed, View, gone, page, thanks},
    },
    t,
    text::Text,
};
use axum::http::StatusCode;
use domain::{
    account::{Lang, email::normal},
    check,
    partners::{ForwardForm, LaterForm, PartnerAnswer, PledgeForm},
};
use store::{
    Error,
    account::rate::{self, Limit},
    partners::{self, Asked},
};
use time::Duration;
use uuid::Uuid;

use super::{commitments, papers};
use crate::{
    http::{Answer, Cx, Failure, Form, Path, Press},
    jobs::go_on,
    mail::{letters::PartnerInvitation, pledge},
};

/// Each is a mail to somebody who did not ask for it.
const PER_CLIENT: Limit = Limit { count: 20, window: Duration::days(1) };
const PER_ADDRESS: Limit = Limit { count: 3, window: Duration::days(1) };

/// Reminders within so many days: the link works no longer than that.
const LATEST: i64 = 80;

/// The three forms of the page; who sends one gets the other two as they were.
#[derive(Default)]
struct Forms {
    yes: Option<FormState>,
    later: Option<FormState>,
    forward: Option<FormState>,
}

pub async fn get(cx: Cx, Path(token): Path<String>) -> Answer {
    render(&cx, StatusCode::OK, &token, Forms::default()).await
}

/// The link was taken back while somebody typed: what they typed is shown, to keep or to mail.
async fn keep(cx: &Cx, answer: Answer, typed: FormState) -> Answer {
    match answer {
        Err(Failure(Error::Refused("link-expired"))) => cx.page(StatusCode::GONE, cx.frame(None).await?, typed, gone),
        answer => answer,
    }
}

/// Ja, wij doen mee.
pub async fn sign(cx: Cx, Path(token): Path<String>, form: Form<PledgeForm>) -> Answer {
    keep(&cx, signed(&cx, &token, &form).await, form.state()).await
}

async fn signed(cx: &Cx, token: &str, form: &Form<PledgeForm>) -> Answer {
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => {
            let forms = Forms { yes: Some(state), ..Forms::default() };
            return render(cx, StatusCode::UNPROCESSABLE_ENTITY, token, forms).await;
        }
    };
    match partners::sign(&cx.app.store, token, form.once, input).await {
        Ok(()) => cx.done(form.once, &path(token), "done-signed").await,
        // Nobody agrees with what they did not read.
        Err(Error::Refused("commitments-renewed")) => {
            let mut state = form.state().without("agree");
            state.error("agree", "error-commitments-renewed");
            let forms = Forms { yes: Some(state), ..Forms::default() };
            render(cx, StatusCode::UNPROCESSABLE_ENTITY, token, forms).await
        }
        // Signed in another window, or by a colleague: the page says so.
        Err(Error::Refused("link-expired")) => {
            let signed = [PartnerAnswer::Yes, PartnerAnswer::Colleague];
            let asked = partners::asked(&cx.app.store, token).await?;
            if signed.contains(&asked.answer) {
                Ok(cx.to(&path(token)))
            } else {
                Err(Error::Refused("link-expired").into())
            }
        }
        Err(error) => Err(error.into()),
    }
}

/// Ik wil eerst overleggen; or no reminder after all.
pub async fn later(cx: Cx, Path(token): Path<String>, form: Form<Later>) -> Answer {
    keep(&cx, thinks(&cx, &token, &form).await, form.state()).await
}

async fn thinks(cx: &Cx, token: &str, form: &Form<Later>) -> Answer {
    let again = async |state| {
        let forms = Forms { later: Some(state), ..Forms::default() };
        render(cx, StatusCode::UNPROCESSABLE_ENTITY, token, forms).await
    };
    let remind_on = if form.input.stop.is_empty() {
        if let Err(state) = form.check() {
            return again(state).await;
        }
        let day = check::parse_date(&form.input.form.remind_on);
        // Not after the link has stopped working.
        let expires = partners::asked(&cx.app.store, token).await?.expires_at;
        let latest = (cx.today() + Duration::days(LATEST)).min(domain::time::local(expires).date());
        let Some(day) = day.filter(|day| *day > cx.today() && *day <= latest) else {
            return again(form.refused("remind_on", "pledge-remind-wrong")).await;
        };
        Some(day)
    } else {
        None
    };
    partners::think(&cx.app.store, token, form.once, remind_on).await?;
    cx.done(form.once, &path(token), "done-saved").await
}

/// A day to be reminded on, or the button that wants none.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct Later {
    #[serde(flatten)]
    form: LaterForm,
    stop: String,
}

impl validator::Validate for Later {
    fn validate(&self) -> Result<(), validator::ValidationErrors> {
        self.form.validate()
    }
}

/// Nee, bedankt.
pub async fn decline(cx: Cx, Path(token): Path<String>, form: Form<Press>) -> Answer {
    partners::decline(&cx.app.store, &token, form.once).await?;
    Ok(cx.to("/meedoen/bedankt?n=nee"))
}

/// Ik ben niet de goede persoon.
pub async fn forward(cx: Cx, Path(token): Path<String>, form: Form<ForwardForm>) -> Answer {
    keep(&cx, forwarded(&cx, &token, &form).await, form.state()).await
}

async fn forwarded(cx: &Cx, token: &str, form: &Form<ForwardForm>) -> Answer {
    let again = async |state| {
        let forms = Forms { forward: Some(state), ..Forms::default() };
        render(cx, StatusCode::UNPROCESSABLE_ENTITY, token, forms).await
    };
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return again(state).await,
    };
    let store = &cx.app.store;
    let asked = partners::asked(store, token).await?;
    for (key, limit) in [
        (format!("forward {}", cx.client()), PER_CLIENT),
        (format!("forward {}", normal(&input.other_email)), PER_ADDRESS),
    ] {
        if let Err(error) = rate::allow(store, &key, limit).await {
            let Error::RateLimited(seconds) = error else { return Err(error.into()) };
            return cx.too_often(again(form.too_often(seconds)).await, seconds);
        }
    }
    let link = |id: Uuid| pledge::token(&cx.app.vault, id);
    let source = t!(Text::new(Lang::Nl), "pledge-passed-on", name = asked.name.clone());
    // Greets the organisation: who sends it on may type any name.
    let mail = PartnerInvitation {
        name: &asked.organisation,
        by: &asked.invited_by,
        alliance: &asked.alliance,
        source: &source,
        passed_on_by: &asked.name,
    };
    let letter = |token: &store::token::Token| pledge::letter(cx, input.other_email.trim(), &mail, token);
    partners::forward(store, token, form.once, input, &source, link, letter).await?;
    Ok(cx.to("/meedoen/bedankt?n=doorgestuurd"))
}

pub async fn thanked(cx: Cx) -> Answer {
    let key = if cx.param("n").as_deref() == Some("doorgestuurd") { "forwarded" } else { "no" };
    cx.ok(cx.frame(None).await?, key, thanks)
}

fn path(token: &str) -> String {
    format!("/meedoen/{token}")
}

async fn render(cx: &Cx, status: StatusCode, token: &str, forms: Forms) -> Answer {
    let asked: Asked = partners::asked(&cx.app.store, token).await?;
    let certificates = papers::certificates(cx, token, asked.answer).await?;
    let commitments = match &asked.pledge {
        Some(pledge) => commitments::signed(cx, pledge.commitments).await?,
        None => commitments::current(cx).await?,
    };
    let fresh = || FormState::new(Uuid::new_v4());
    let in_two_weeks = cx.today() + Duration::days(14);
    let view = View {
        path: path(token),
        commitments,
        yes: forms.yes.unwrap_or_else(|| fresh().with("name", &asked.name).with("function", &asked.function)),
        later: forms.later.unwrap_or_else(|| fresh().with("remind_on", asked.remind_on.unwrap_or(in_two_weeks))),
        forward: forms.forward.unwrap_or_else(fresh),
        once: Uuid::new_v4(),
        organisation: asked.organisation,
        alliance: asked.alliance,
        lead_organisation: asked.lead_organisation,
        fictional: asked.fictional,
        invited_by: asked.invited_by,
        source: asked.source,
        email: asked.email,
        until: domain::time::local(asked.expires_at).date(),
        remind_on: asked.remind_on.filter(|_| asked.answer == PartnerAnswer::Later),
        answer: asked.answer,
        answered_on: asked.answered_at.map(|at| domain::time::local(at).date()),
        signed: asked.pledge.map(|pledge| Signed {
            promise: pledge.promise,
            name: pledge.name,
            function: pledge.function,
            on: pledge.signed_on,
            certificates,
            own: asked.joined.then(|| own_path(token)),
        }),
        others: asked.others.into_iter().map(|other| (other.invitation.to_string(), other.alliance)).collect(),
    };
    cx.page(status, cx.frame(None).await?, view, page)
}

/// Sends the reminders that were asked for today. Their link is that of the invitation.
pub async fn remind(app: &crate::http::AppState) -> store::Result<()> {
    for due in partners::due(&app.store).await? {
        let answer = pledge::answer(app, &pledge::token(&app.vault, due.id));
        let text = app::text::Text::new(Lang::Nl);
        let letter = crate::mail::letters::pledge_reminder(text, &due.email, &due.name, &due.alliance, &answer);
        go_on(partners::remind(&app.store, due.id, &letter).await);
    }
    Ok(())
}

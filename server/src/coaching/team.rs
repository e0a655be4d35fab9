//! Administration of the national team: who is in it, who is invited, who goes. The last admin stays.

use app::{
    coaching::{invite, team},
    form::FormState,
    frame::Nav,
    text::Text,
};
use axum::http::StatusCode;
use domain::account::{Invite, NationalRole, email::normal};
use store::{account::national, jobs, monitor, reference, token::Token};
use uuid::Uuid;

use crate::{
    http::{Answer, Cx, Form, Path, Press},
    mail::{invitation, letters},
};

const HERE: &str = "/landelijk/beheer";

pub async fn get(cx: Cx) -> Answer {
    let admin = cx.national()?.admin()?;
    let people = national::team(admin.national()).await?;
    let admins = people.iter().filter(|one| one.role == NationalRole::Admin).count();
    let pending = national::pending(&admin).await?;
    let terms = reference::terms(&cx.app.store).await?;
    let rounds = monitor::rounds(&cx.app.store).await?;
    let unsent = jobs::unsent(&cx.app.store).await?;
    let stuck = jobs::stuck(&admin).await?;
    let view = team::View {
        year: cx.today().year(),
        round: rounds.into_iter().find(|round| round.year == cx.today().year()),
        mails: team::Mails {
            waiting: unsent.waiting,
            given_up: unsent.given_up,
            stuck: stuck
                .into_iter()
                .map(|mail| team::Stuck {
                    subject: mail.subject,
                    host: mail.host,
                    since: domain::time::local(mail.created_at),
                    given_up: mail.given_up,
                })
                .collect(),
        },
        last_admin: admins <= 1,
        unnamed: terms.iter().filter(|term| term.nl.is_empty()).count(),
        terms: terms.len(),
        people: people
            .into_iter()
            .map(|one| team::Person {
                once: (one.role != NationalRole::Admin || admins > 1).then(Uuid::new_v4),
                id: one.id.to_string(),
                name: one.name,
                email: one.email,
                role: one.role,
                has_second_factor: one.has_second_factor,
                absent_until: one.absent_until.filter(|until| *until >= cx.today()),
                alliances: one.alliances,
            })
            .collect(),
        pending: pending
            .into_iter()
            .map(|one| team::Pending {
                id: one.id.to_string(),
                name: one.name,
                email: one.email,
                role: one.role,
                sent_on: domain::time::local(one.sent_at).date(),
                once: Uuid::new_v4(),
            })
            .collect(),
    };
    cx.ok(cx.frame(Some(Nav::Administration)).await?, view, team::page)
}

pub async fn remove(cx: Cx, Path(id): Path<Uuid>, form: Form<Press>) -> Answer {
    let admin = cx.national()?.admin()?;
    let leads = national::caseload_leads(admin.national(), id).await?;
    let letters: Vec<_> = leads
        .iter()
        .map(|(alliance, email, lang)| letters::new_coach(Text::new(*lang), email, alliance, None))
        .collect();
    national::remove(&admin, form.once, id, &letters).await?;
    cx.done(form.once, HERE, "done-removed").await
}

pub async fn revoke(cx: Cx, Path(id): Path<Uuid>, form: Form<Press>) -> Answer {
    let admin = cx.national()?.admin()?;
    national::revoke_invitation(&admin, form.once, id).await?;
    cx.done(form.once, HERE, "done-revoked").await
}

pub async fn get_invite(cx: Cx) -> Answer {
    cx.national()?.admin()?;
    let role = if cx.param("rol").as_deref() == Some("admin") { "admin" } else { "coach" };
    let form = cx.form(|form| form.with("role", role)).await?;
    render_invite(&cx, StatusCode::OK, form).await
}

pub async fn post_invite(cx: Cx, form: Form<Invite>) -> Answer {
    let admin = cx.national()?.admin()?;
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return render_invite(&cx, StatusCode::UNPROCESSABLE_ENTITY, state).await,
    };
    let Some(role) = NationalRole::parse(&input.role) else {
        return render_invite(&cx, StatusCode::UNPROCESSABLE_ENTITY, form.refused("role", "error-choose")).await;
    };
    let known = national::team(admin.national()).await?;
    if known.iter().any(|one| one.email == normal(&input.email) && one.role == role) {
        return render_invite(&cx, StatusCode::UNPROCESSABLE_ENTITY, form.refused("email", "coaching-error-in-team"))
            .await;
    }
    let token = Token::random();
    let letter = invitation::letter(&cx, input, role.into(), None, &token).await?;
    national::invite(&admin, form.once, input, role, &token, &letter).await?;
    cx.done(form.once, HERE, "done-sent").await
}

async fn render_invite(cx: &Cx, status: StatusCode, form: FormState) -> Answer {
    cx.page(status, cx.frame(Some(Nav::Administration)).await?, invite::View { form }, invite::page)
}

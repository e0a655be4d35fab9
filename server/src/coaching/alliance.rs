//! What an admin does for one alliance: another coach, or a new lead when the old one has gone. Its people hear of it by mail.

use app::{
    coaching::{coach, lead},
    form::FormState,
    frame::Nav,
    text::Text,
};
use axum::http::StatusCode;
use domain::{
    account::{Invite, Role, Seat, email::normal},
    coaching::ChooseCoach,
};
use store::{
    account::national,
    alliance::{members, settings},
    scope::{Admin, Appointments, Progress, Scope, Settings, Write},
    token::Token,
};

use crate::{
    http::{Answer, Cx, Form, Path},
    mail::{invitation, letters},
};

/// Both pages are an admin's; who has a seat in the alliance works there as its member, not as admin.
async fn open(cx: &Cx, slug: &str) -> store::Result<(Admin, Scope, Write<Appointments>)> {
    let scope = cx.scope(slug).await?;
    let write = scope.write::<Appointments>()?;
    Ok((cx.national()?.admin()?, scope, write))
}

pub async fn get_coach(cx: Cx, Path(slug): Path<String>) -> Answer {
    let (_, scope, _) = open(&cx, &slug).await?;
    let now = settings::facts(&scope.read::<Progress>()?).await?.coach;
    let form = cx.form(|form| form.with("coach", now.map(|coach| coach.id.to_string()).unwrap_or_default())).await?;
    render_coach(&cx, StatusCode::OK, &slug, form).await
}

pub async fn post_coach(cx: Cx, Path(slug): Path<String>, form: Form<ChooseCoach>) -> Answer {
    let (admin, scope, write) = open(&cx, &slug).await?;
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return render_coach(&cx, StatusCode::UNPROCESSABLE_ENTITY, &slug, state).await,
    };
    let team = national::team(admin.national()).await?;
    let chosen = team.iter().find(|one| one.id.to_string() == input.coach);
    if chosen.is_none() && !input.coach.is_empty() {
        return render_coach(&cx, StatusCode::UNPROCESSABLE_ENTITY, &slug, form.refused("coach", "error-choose")).await;
    }
    let before = settings::facts(&scope.read::<Progress>()?).await?.coach.map(|coach| coach.id);
    // Nobody gets a mail about nothing.
    if before == chosen.map(|one| one.id) {
        return cx.done(form.once, &format!("/a/{slug}"), "done-saved").await;
    }
    let people = members::addressees(&scope.read::<Settings>()?).await?;
    let mails: Vec<_> = people
        .iter()
        .filter(|one| one.seat == Seat::Lead)
        .map(|one| {
            letters::new_coach(Text::new(one.lang), &one.email, scope.name(), chosen.map(|one| one.name.as_str()))
        })
        .collect();
    members::set_coach(&write, form.once, chosen.map(|one| one.id), &mails).await?;
    cx.done(form.once, &format!("/a/{slug}"), "done-saved").await
}

async fn render_coach(cx: &Cx, status: StatusCode, slug: &str, form: FormState) -> Answer {
    let (admin, scope, _) = open(cx, slug).await?;
    let facts = settings::facts(&scope.read::<Progress>()?).await?;
    let people = members::addressees(&scope.read::<Settings>()?).await?;
    let view = coach::View {
        form,
        slug: slug.to_owned(),
        name: facts.name,
        now: facts.coach.map(|coach| coach.name).unwrap_or_default(),
        letters: people.iter().filter(|one| one.seat == Seat::Lead).count(),
        team: national::team(admin.national())
            .await?
            .into_iter()
            .map(|one| (one.id.to_string(), one.name, one.alliances))
            .collect(),
    };
    cx.page(status, cx.alliance_frame(&scope, Nav::Overview).await?, view, coach::page)
}

pub async fn get_lead(cx: Cx, Path(slug): Path<String>) -> Answer {
    open(&cx, &slug).await?;
    let form = cx.form(|form| form).await?;
    render_lead(&cx, StatusCode::OK, &slug, form).await
}

pub async fn post_lead(cx: Cx, Path(slug): Path<String>, form: Form<Invite>) -> Answer {
    let (_, scope, write) = open(&cx, &slug).await?;
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return render_lead(&cx, StatusCode::UNPROCESSABLE_ENTITY, &slug, state).await,
    };
    let token = Token::random();
    let letter = invitation::letter(&cx, input, Role::AllianceLead, Some(scope.name()), &token).await?;
    // The old lead hears it too: a mistake, or worse, must not stay unseen.
    let others: Vec<_> = members::addressees(&scope.read::<Settings>()?)
        .await?
        .iter()
        .filter(|one| matches!(one.seat, Seat::Lead | Seat::Member) && one.email != normal(&input.email))
        .map(|one| letters::new_lead(Text::new(one.lang), &one.email, scope.name(), input.name.trim()))
        .collect();
    members::appoint_lead(&write, form.once, input, &token, &letter, &others).await?;
    cx.done(form.once, &format!("/a/{slug}"), "done-sent").await
}

async fn render_lead(cx: &Cx, status: StatusCode, slug: &str, form: FormState) -> Answer {
    let (_, scope, _) = open(cx, slug).await?;
    let people = members::members(&scope.read::<Settings>()?).await?;
    let view = lead::View {
        form,
        slug: slug.to_owned(),
        name: scope.name().to_owned(),
        leads: people.into_iter().filter(|one| one.seat == Seat::Lead).map(|one| one.name).collect(),
    };
    cx.page(status, cx.alliance_frame(&scope, Nav::Overview).await?, view, lead::page)
}

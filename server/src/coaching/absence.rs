//! One's own absence. The lead of each alliance concerned gets one mail, when it begins and when one is back.

use app::{
    coaching::absence::{View, page},
    form::FormState,
    frame::Nav,
    text::Text,
};
use axum::http::StatusCode;
use domain::{check, coaching::Absence};
use store::{Letter, account::national, scope::National};
use time::Date;
use uuid::Uuid;

use crate::{
    http::{Answer, Cx, Form, Press},
    mail::letters,
};

pub async fn get(cx: Cx) -> Answer {
    cx.national()?;
    render(&cx, StatusCode::OK, cx.form(|form| form).await?).await
}

pub async fn post(cx: Cx, form: Form<Absence>) -> Answer {
    let national = cx.national()?;
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return render(&cx, StatusCode::UNPROCESSABLE_ENTITY, state).await,
    };
    let Some(until) = check::parse_date(&input.until).filter(|until| *until >= cx.today()) else {
        return render(&cx, StatusCode::UNPROCESSABLE_ENTITY, form.refused("until", "coaching-error-past")).await;
    };
    let team = national::team(&national).await?;
    let chosen = team.iter().find(|one| one.id.to_string() == input.cover && one.id != national.me().id);
    let Some(cover) = chosen else {
        return render(&cx, StatusCode::UNPROCESSABLE_ENTITY, form.refused("cover", "error-choose")).await;
    };
    let mails = mails(&national, Some((until, &cover.name))).await?;
    national::set_absence(&national, form.once, Some((until, cover.id)), &mails).await?;
    cx.done(form.once, "/landelijk/afwezig", "done-saved").await
}

pub async fn back(cx: Cx, form: Form<Press>) -> Answer {
    let national = cx.national()?;
    let team = national::team(&national).await?;
    // Nobody hears that somebody is back who was not away.
    if team.iter().any(|one| one.id == national.me().id && one.absent_until.is_none()) {
        return Ok(cx.to("/landelijk/afwezig"));
    }
    let mails = mails(&national, None).await?;
    national::set_absence(&national, form.once, None, &mails).await?;
    cx.done(form.once, "/landelijk/afwezig", "done-saved").await
}

async fn mails(national: &National, away: Option<(Date, &str)>) -> store::Result<Vec<Letter>> {
    let coach = &national.me().name;
    let leads = national::caseload_leads(national, national.me().id).await?;
    let letter = |(alliance, email, lang): &(String, String, _)| {
        letters::coach_absent(Text::new(*lang), email, alliance, coach, away)
    };
    Ok(leads.iter().map(letter).collect())
}

async fn render(cx: &Cx, status: StatusCode, form: FormState) -> Answer {
    let national = cx.national()?;
    let team = national::team(&national).await?;
    let me = team.iter().find(|one| one.id == national.me().id);
    let away = me.and_then(|me| me.absent_until.filter(|until| *until >= cx.today()).zip(me.cover));
    let view = View {
        form,
        away: away.and_then(|(until, cover)| Some((until, team.iter().find(|one| one.id == cover)?.name.clone()))),
        letters: national::caseload_leads(&national, national.me().id).await?.len(),
        team: team
            .iter()
            .filter(|one| one.id != national.me().id)
            .map(|one| (one.id.to_string(), one.name.clone()))
            .collect(),
        once_back: Uuid::new_v4(),
    };
    cx.page(status, cx.frame(Some(Nav::Alliances)).await?, view, page)
}

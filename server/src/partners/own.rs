//! The page of a partner by its own link, without an account: with whom it works, and whether it stands on the public page. Opening it changes
//! nothing; only the buttons do.

use app::{
    form::FormState,
    partners::{
        network_map::map_path,
        own::{Line, View, page, path},
    },
    public::alliance::public_path,
    text::Text,
};
use axum::http::StatusCode;
use domain::{
    account::Lang,
    partners::{OwnWordForm, Theme},
};
use store::{
    Error,
    partners::{self, OwnCollaboration, ToAsk},
    scope::PartnerContacts,
    token::Token,
};
use uuid::Uuid;

use super::{collaboration::themes, meetings::own_actions::own_link, network_map::theme_name};
use crate::{
    http::{Answer, Cx, Form, Path, Press},
    mail::meeting::who_works_with_whom,
};

const REFUSED: StatusCode = StatusCode::UNPROCESSABLE_ENTITY;

pub async fn get(cx: Cx, Path(token): Path<String>) -> Answer {
    render(&cx, StatusCode::OK, &token, FormState::new(Uuid::new_v4())).await
}

/// With whom it works, and how closely; also "that is right" to what others say.
pub async fn say(cx: Cx, Path(token): Path<String>, form: Form<OwnWordForm>) -> Answer {
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return render(&cx, REFUSED, &token, state).await,
    };
    match partners::say_by_link(&cx.app.store, &token, form.once, input).await {
        Ok(()) => cx.done(form.once, &path(&token), "done-saved").await,
        Err(Error::Refused("collaboration-self")) => {
            render(&cx, REFUSED, &token, form.refused("other", "own-self")).await
        }
        Err(Error::Refused("choose")) => render(&cx, REFUSED, &token, form.refused("other", "own-other-gone")).await,
        Err(Error::RateLimited(seconds)) => {
            cx.too_often(render(&cx, REFUSED, &token, form.too_often(seconds)).await, seconds)
        }
        Err(error) => Err(error.into()),
    }
}

/// Which of its own words it takes back.
#[derive(Clone, Debug, Default, serde::Deserialize, validator::Validate)]
#[serde(default)]
pub struct TakeBack {
    which: String,
}

pub async fn take_back(cx: Cx, Path(token): Path<String>, form: Form<TakeBack>) -> Answer {
    // What is no number is not found either, behind a link that works.
    let which = form.input.which.parse().unwrap_or_default();
    partners::take_back_by_link(&cx.app.store, &token, form.once, which).await?;
    cx.done(form.once, &path(&token), "done-collaboration-removed").await
}

/// Whether it stands on the public page.
#[derive(Clone, Debug, Default, serde::Deserialize, validator::Validate)]
#[serde(default)]
pub struct ShowForm {
    shown: String,
}

pub async fn show(cx: Cx, Path(token): Path<String>, form: Form<ShowForm>) -> Answer {
    partners::show_by_link(&cx.app.store, &token, form.once, form.input.shown == "ja").await?;
    cx.done(form.once, &path(&token), "done-saved").await
}

/// The alliance asks its partners with whom they work: each gets its own link by mail.
pub async fn ask(cx: Cx, Path(slug): Path<String>, form: Form<Press>) -> Answer {
    let scope = cx.scope(&slug).await?;
    let write = scope.write::<PartnerContacts>()?;
    let link = |to: &ToAsk| own_link(&cx.app.vault, to.contact, &to.email);
    let letter = |to: &ToAsk, token: &Token| {
        let link = cx.app.config.link(&path(token.as_str()));
        // A contact person has no account that knows a language.
        who_works_with_whom(Text::new(Lang::Nl), to, scope.name(), &link)
    };
    match partners::ask_partners(&write, form.once, link, letter).await {
        // Somebody else asked in between: the page says that there is nobody left.
        Ok(()) | Err(Error::Refused("nobody-to-ask")) => cx.done(form.once, &map_path(&slug), "done-sent").await,
        Err(error) => Err(error.into()),
    }
}

async fn render(cx: &Cx, status: StatusCode, token: &str, form: FormState) -> Answer {
    let own = partners::own_page(&cx.app.store, token).await?;
    let themes = themes(cx).await?;
    let line = |one: OwnCollaboration| Line {
        id: one.id.to_string(),
        other: (one.other.0.to_string(), one.other.1),
        theme: (one.theme.map(Theme::code).unwrap_or_default(), theme_name(&themes, one.theme)),
        own: one.own,
        theirs: one.theirs,
        office: one.office,
        once: Uuid::new_v4(),
    };
    let mut lines: Vec<Line> = own.collaborations.into_iter().map(line).collect();
    cx.text.sort_by_name(&mut lines, |line| &line.other.1);
    let mut others: Vec<(String, String)> = own.others.into_iter().map(|(id, name)| (id.to_string(), name)).collect();
    cx.text.sort_by_name(&mut others, |(_, name)| name);
    let view = View {
        path: path(token),
        form,
        organisation: own.organisation,
        alliance: own.alliance,
        fictional: own.fictional,
        lines,
        others,
        themes: themes.into_iter().map(|(theme, name)| (theme.code(), name)).collect(),
        public_page: own.public_page.map(|slug| public_path(&slug, "")),
        shown_on: own.shown_on,
        stories: own.stories,
        actions: own.actions.then(|| format!("/acties/{token}")),
        once: Uuid::new_v4(),
    };
    cx.page(status, cx.frame(None).await?, view, page)
}

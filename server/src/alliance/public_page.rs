//! The public page: what the lead says on it, how it will look, and whether everybody reads it.

use app::{
    alliance::public_page::{View, page},
    form::{FormState, Overtaken},
    frame::Nav,
    public::alliance::{page as shown_page, public_path},
};
use axum::http::StatusCode;
use domain::public_page::PublicPageForm;
use store::{
    Error,
    public_page::{self, PageTexts},
    route::history,
    scope::{PublicPage, Scope, Settings},
};
use uuid::Uuid;

use super::place;
use crate::{
    http::{Answer, Cx, Form, Path},
    public::alliance::{unfound, view},
};

pub async fn get(cx: Cx, Path(slug): Path<String>) -> Answer {
    let scope = cx.scope(&slug).await?;
    scope.read::<Settings>()?;
    let texts = public_page::texts(&scope.read::<PublicPage>()?).await?;
    let form = cx.form(|form| fill(form, &texts)).await?;
    render(&cx, StatusCode::OK, &scope, form).await
}

pub async fn post(cx: Cx, Path(slug): Path<String>, form: Form<PublicPageForm>) -> Answer {
    let scope = cx.scope(&slug).await?;
    scope.read::<Settings>()?;
    let write = scope.write::<PublicPage>()?;
    let again = async |state| render(&cx, StatusCode::UNPROCESSABLE_ENTITY, &scope, state).await;
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return again(state).await,
    };
    match public_page::save(&write, form.once, input).await {
        Ok(()) => cx.done(form.once, &format!("/a/{slug}/openbaar#melding"), "done-saved").await,
        Err(Error::Stale) => {
            let now = public_page::texts(&write.reading()).await?;
            let own = history::page_is_mine(&write.reading()).await?;
            again(form.stale(&fill(FormState::new(Uuid::new_v4()), &now), Overtaken::new(own))).await
        }
        Err(error) => Err(error.into()),
    }
}

fn fill(form: FormState, texts: &PageTexts) -> FormState {
    let tick = |on: bool| if on { "ja" } else { "" };
    // Before anything was said all parts are on, and only "live" is not.
    let new = texts.version == 0;
    form.with("about", &texts.about)
        .with("contact", &texts.contact)
        .with("email", &texts.email)
        .with("contact_agreed", tick(!texts.email.is_empty()))
        .with("efforts", tick(texts.efforts || new))
        .with("goals", tick(texts.goals || new))
        .with("joining", tick(texts.joining || new))
        .with("feedback", tick(texts.feedback || new))
        .with("live", tick(texts.live))
        .with("version", texts.version)
}

/// As everybody would read it.
pub async fn preview(cx: Cx, Path(slug): Path<String>) -> Answer {
    let scope = cx.scope(&slug).await?;
    scope.read::<Settings>()?;
    let view = view(&cx, &scope.read::<PublicPage>()?, true).await?;
    let response = cx.page(StatusCode::OK, cx.alliance_frame(&scope, Nav::Overview).await?, view, shown_page)?;
    Ok(unfound(response))
}

async fn render(cx: &Cx, status: StatusCode, scope: &Scope, form: FormState) -> Answer {
    let read = scope.read::<PublicPage>()?;
    let all = public_page::page(&read).await?;
    let path = public_path(scope.slug(), "");
    let view = View {
        place: place(scope),
        form,
        live: all.texts.live,
        address: (cx.app.config.link(&path), path),
        joined: all.joined,
        named: all.named.len(),
        stories: all.stories.len(),
        may_write: scope.may_write::<PublicPage>(),
    };
    cx.page(status, cx.alliance_frame(scope, Nav::Overview).await?, view, page)
}

//! A story to write or to change.

use app::{
    form::{FormState, Overtaken},
    frame::Nav,
    partners::stories::{
        edit::{View, page},
        stories_path,
    },
};
use axum::http::StatusCode;
use domain::partners::{MembershipStatus, StoryForm};
use store::{
    Error,
    partners::{self, Story},
    route::history,
    scope::{Partners, Scope, Stories},
};
use uuid::Uuid;

use crate::{
    alliance::place,
    http::{Answer, Cx, Form, Path},
    partners::number,
};

pub async fn get_new(cx: Cx, Path(slug): Path<String>) -> Answer {
    let scope = cx.scope(&slug).await?;
    scope.write::<Stories>()?;
    let partner = cx.param("partner").unwrap_or_default();
    let form = cx.form(|form| form.with("version", 0).with("state", "draft").with("partner", partner)).await?;
    render(&cx, StatusCode::OK, &scope, form, None).await
}

pub async fn post_new(cx: Cx, Path(slug): Path<String>, form: Form<StoryForm>) -> Answer {
    let scope = cx.scope(&slug).await?;
    save(&cx, &scope, None, form).await
}

pub async fn get(cx: Cx, Path((slug, id)): Path<(String, String)>) -> Answer {
    let scope = cx.scope(&slug).await?;
    let read = scope.write::<Stories>()?.reading();
    let story = partners::story(&read, number(&id)?).await?;
    let form = cx.form(|form| fill(form, &story)).await?;
    render(&cx, StatusCode::OK, &scope, form, Some(&story)).await
}

pub async fn post(cx: Cx, Path((slug, id)): Path<(String, String)>, form: Form<StoryForm>) -> Answer {
    let scope = cx.scope(&slug).await?;
    let read = scope.write::<Stories>()?.reading();
    let story = partners::story(&read, number(&id)?).await?;
    save(&cx, &scope, Some(story), form).await
}

fn fill(form: FormState, story: &Story) -> FormState {
    let tick = |on: bool| if on { "ja" } else { "" };
    form.with("title", &story.title)
        .with("partner", story.partner.0)
        .with("body", &story.body)
        .with("state", story.state.as_str())
        .with("public", tick(story.public))
        .with("agreed", tick(story.agreed))
        .with("version", story.version)
}

async fn save(cx: &Cx, scope: &Scope, story: Option<Story>, form: Form<StoryForm>) -> Answer {
    let write = scope.write::<Stories>()?;
    let again = async |state| render(cx, StatusCode::UNPROCESSABLE_ENTITY, scope, state, story.as_ref()).await;
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return again(state).await,
    };
    let id = story.as_ref().map(|story| story.id);
    match partners::save_story(&write, form.once, id, input).await {
        Ok(id) => cx.done(form.once, &stories_path(scope.slug(), &format!("/{id}#melding")), "done-saved").await,
        Err(Error::Stale) => {
            let read = write.reading();
            let id = id.unwrap_or_default();
            let own = history::story_is_mine(&read, id).await?;
            let now = partners::story(&read, id).await?;
            again(form.stale(&fill(FormState::new(Uuid::new_v4()), &now), Overtaken::new(own))).await
        }
        Err(Error::Refused("choose")) => again(form.refused("partner", "error-choose")).await,
        Err(error) => Err(error.into()),
    }
}

async fn render(cx: &Cx, status: StatusCode, scope: &Scope, form: FormState, story: Option<&Story>) -> Answer {
    let all = partners::register(&scope.read::<Partners>()?).await?;
    let told = story.map(|story| story.partner.0);
    let mut choosable: Vec<(String, String)> = all
        .into_iter()
        .filter(|one| one.status != MembershipStatus::Left || Some(one.id) == told)
        .map(|one| (one.id.to_string(), one.organisation.name))
        .collect();
    cx.text.sort_by_name(&mut choosable, |(_, name)| name);
    let view = View {
        place: place(scope),
        form,
        partners: choosable,
        story: story.map(|story| (story.id.to_string(), story.title.clone())),
    };
    cx.page(status, cx.alliance_frame(scope, Nav::Partners).await?, view, page)
}

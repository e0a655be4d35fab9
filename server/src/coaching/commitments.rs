//! The commitments of the pledge: read by the national team, written by its admins. A version that was set is never changed.

use app::{
    coaching::commitments::{Desk, Draft, HERE, Version, View, edit, page},
    form::{FormState, Overtaken},
    frame::Nav,
};
use axum::http::StatusCode;
use domain::{account::Lang, partners::CommitmentsForm};
use store::{
    Error,
    commitments::{self, TextVersion},
    route::history,
    scope::Admin,
};
use uuid::Uuid;

use crate::http::{Answer, Cx, Form, Path};

/// A button on the draft as it was read.
#[derive(Clone, Debug, Default, serde::Deserialize, validator::Validate)]
#[serde(default)]
pub struct OnDraft {
    version: i64,
}

/// A button on a version.
#[derive(Clone, Debug, Default, serde::Deserialize, validator::Validate)]
#[serde(default)]
pub struct OnVersion {
    number: i32,
}

pub async fn get(cx: Cx) -> Answer {
    render(&cx, StatusCode::OK, None, None).await
}

/// An older version.
pub async fn get_version(cx: Cx, Path(number): Path<String>) -> Answer {
    cx.national()?;
    let number = number.parse().map_err(|_| Error::NotFound)?;
    render(&cx, StatusCode::OK, Some(number), None).await
}

pub async fn get_draft(cx: Cx) -> Answer {
    let admin = cx.national()?.admin()?;
    let stored = stored(&cx, &admin).await?;
    let form = cx.form(|form| stored.fill(form)).await?;
    render_draft(&cx, StatusCode::OK, form).await
}

pub async fn post(cx: Cx, form: Form<CommitmentsForm>) -> Answer {
    let admin = cx.national()?.admin()?;
    let refused = StatusCode::UNPROCESSABLE_ENTITY;
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return render_draft(&cx, refused, state).await,
    };
    match commitments::save_draft(&admin, form.once, input).await {
        Ok(()) => cx.done(form.once, HERE, "done-saved").await,
        Err(Error::Stale) => {
            let now = stored(&cx, &admin).await?.fill(FormState::new(Uuid::new_v4()));
            let own = history::is_mine_national(&admin, commitments::RECORD.0, commitments::RECORD.1).await?;
            render_draft(&cx, refused, form.stale(&now, Overtaken::new(own))).await
        }
        Err(error) => Err(error.into()),
    }
}

/// From now on the draft is what is signed.
pub async fn set(cx: Cx, form: Form<OnDraft>) -> Answer {
    let admin = cx.national()?.admin()?;
    let done = commitments::set_draft(&admin, form.once, form.input.version).await;
    pressed(&cx, form.once, done, "done-commitments-set").await
}

pub async fn discard(cx: Cx, form: Form<OnDraft>) -> Answer {
    let admin = cx.national()?.admin()?;
    let done = commitments::drop_draft(&admin, form.once, form.input.version).await;
    pressed(&cx, form.once, done, "done-commitments-dropped").await
}

pub async fn confirm(cx: Cx, form: Form<OnVersion>) -> Answer {
    let admin = cx.national()?.admin()?;
    let done = commitments::confirm(&admin, form.once, form.input.number).await;
    pressed(&cx, form.once, done, "done-commitments-confirmed").await
}

/// What a button did; when it was not for what stands there now, the page says so and shows that.
async fn pressed(cx: &Cx, once: Uuid, done: store::Result<()>, key: &str) -> Answer {
    let refused = match done {
        Ok(()) => return cx.done(once, HERE, key).await,
        Err(Error::Stale) => "commitments-overtaken",
        Err(Error::Refused("same-text")) => "commitments-same",
        Err(error) => return Err(error.into()),
    };
    render(cx, StatusCode::UNPROCESSABLE_ENTITY, None, Some(refused)).await
}

/// What the form of the draft begins with: the draft, or else what is signed now.
struct Stored {
    nl: domain::partners::Commitments,
    en: domain::partners::Commitments,
    version: i64,
}

impl Stored {
    fn fill(&self, form: FormState) -> FormState {
        let pairs = [(Lang::Nl, &self.nl), (Lang::En, &self.en)];
        let pairs = pairs.into_iter().flat_map(|(lang, text)| CommitmentsForm::pairs(lang, text));
        pairs.fold(form.with("version", self.version), |form, (field, typed)| form.with(field, typed))
    }
}

async fn stored(cx: &Cx, admin: &Admin) -> store::Result<Stored> {
    if let Some(draft) = commitments::draft(admin).await? {
        return Ok(Stored { nl: draft.nl, en: draft.en, version: draft.version });
    }
    let now = commitments::current(&cx.app.store).await?;
    Ok(Stored { nl: now.nl, en: now.en, version: 0 })
}

fn version(one: TextVersion) -> Version {
    let text = one.text;
    Version {
        number: text.number,
        nl: text.nl,
        en: text.en,
        set_at: text.set_at.map(domain::time::local),
        set_by: one.set_by,
        confirmed_at: text.confirmed_at.map(domain::time::local),
        confirmed_by: one.confirmed_by,
    }
}

async fn render(cx: &Cx, status: StatusCode, number: Option<i32>, refused: Option<&'static str>) -> Answer {
    let national = cx.national()?;
    let versions: Vec<Version> = commitments::versions(&national).await?.into_iter().map(version).collect();
    let current = versions.first().map(|one| one.number).ok_or(Error::NotFound)?;
    let wanted = number.unwrap_or(current);
    let shown = versions.iter().find(|one| one.number == wanted).cloned().ok_or(Error::NotFound)?;
    let desk = match national.admin() {
        Ok(admin) => {
            let draft = commitments::draft(&admin).await?;
            let draft = draft.map(|draft| Draft { version: draft.version, by: draft.by, nl: draft.nl, en: draft.en });
            Some(Desk { draft, once: [(); 3].map(|()| Uuid::new_v4()) })
        }
        Err(_) => None,
    };
    let nav = if desk.is_some() { Nav::Administration } else { Nav::Route };
    let view = View { shown, current, versions, desk, refused };
    cx.page(status, cx.frame(Some(nav)).await?, view, page)
}

async fn render_draft(cx: &Cx, status: StatusCode, form: FormState) -> Answer {
    cx.page(status, cx.frame(Some(Nav::Administration)).await?, form, edit)
}

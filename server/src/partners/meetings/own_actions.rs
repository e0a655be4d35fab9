//! The link in the weekly mail about actions: opening it shows them, only the buttons change something.

use app::{
    form::{FormState, Overtaken},
    partners::{
        meetings::own_actions::{Line, View, page},
        own::path as own_path,
    },
    text::Text,
};
use axum::http::StatusCode;
use domain::{
    account::Lang,
    partners::meetings::{ActionStatus, OwnActionForm},
};
use store::{
    Error,
    partners::meetings::{self, DigestPart, OwnAction},
    token::Token,
};
use uuid::Uuid;

use crate::{
    http::{Answer, AppState, Cx, Form, Path},
    jobs::go_on,
    mail::meeting::digest,
    partners::number,
    secrets::Vault,
};

const REFUSED: StatusCode = StatusCode::UNPROCESSABLE_ENTITY;

pub async fn get(cx: Cx, Path(token): Path<String>) -> Answer {
    render(&cx, StatusCode::OK, &token, None).await
}

pub async fn post(cx: Cx, Path((token, id)): Path<(String, String)>, form: Form<OwnActionForm>) -> Answer {
    let id = number(&id)?;
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return render(&cx, REFUSED, &token, Some((id, state))).await,
    };
    match meetings::update_by_link(&cx.app.store, &token, form.once, id, input).await {
        Ok(()) => cx.done(form.once, &path(&token), "done-saved").await,
        Err(Error::Stale) => {
            let now = meetings::own_actions(&cx.app.store, &token).await?;
            let now = now.actions.into_iter().find(|action| action.id == id).ok_or(Error::NotFound)?;
            let state = form.stale(&fill(&now), Overtaken::ByOther);
            render(&cx, REFUSED, &token, Some((id, state))).await
        }
        Err(error) => Err(error.into()),
    }
}

/// No weekly mail any more, or again.
#[derive(Clone, Debug, Default, serde::Deserialize, validator::Validate)]
#[serde(default)]
pub struct Stop {
    stop: String,
}

pub async fn mail(cx: Cx, Path(token): Path<String>, form: Form<Stop>) -> Answer {
    meetings::stop_digest(&cx.app.store, &token, form.once, form.input.stop == "ja").await?;
    cx.done(form.once, &path(&token), "done-saved").await
}

fn path(token: &str) -> String {
    format!("/acties/{token}")
}

fn fill(action: &OwnAction) -> FormState {
    FormState::new(Uuid::new_v4())
        .with("status", action.status.as_str())
        .with("note", &action.note)
        .with("version", action.version)
}

/// `refused` is the form of one action as it was typed.
async fn render(cx: &Cx, status: StatusCode, token: &str, mut refused: Option<(Uuid, FormState)>) -> Answer {
    let own = meetings::own_actions(&cx.app.store, token).await?;
    let today = cx.today();
    let mut line = |action: OwnAction| {
        let form = match refused.take() {
            Some((id, state)) if id == action.id => state,
            other => {
                refused = other;
                fill(&action)
            }
        };
        Line {
            id: action.id.to_string(),
            late: action.status == ActionStatus::Open && action.due_on.is_some_and(|due| due < today),
            what: action.what,
            due_on: action.due_on,
            status: action.status,
            form,
        }
    };
    let view = View {
        path: path(token),
        organisation: own.organisation,
        alliance: own.alliance,
        fictional: own.fictional,
        own: own.joined.then(|| own_path(token)),
        stopped: own.stopped,
        actions: own.actions.into_iter().map(&mut line).collect(),
        once: Uuid::new_v4(),
    };
    cx.page(status, cx.frame(None).await?, view, page)
}

/// The link of a contact person, the same in every mail to an address: another address gets another one.
pub(in crate::partners) fn own_link(vault: &Vault, contact: Uuid, email: &str) -> Token {
    Token::from_bytes(vault.derive("actions", &format!("{contact} {email}")))
}

/// Sends the weekly mails that are due: one to an address, about all alliances that it has something to do in.
pub async fn remind(app: &AppState) -> store::Result<()> {
    for due in meetings::due_digests(&app.store).await? {
        let token = |part: &DigestPart| own_link(&app.vault, part.contact, &due.email);
        let link = |part: &DigestPart| app.config.link(&path(token(part).as_str()));
        let letter = digest(Text::new(Lang::Nl), &due, link);
        go_on(meetings::send_digest(&app.store, &due, token, &letter).await);
    }
    Ok(())
}

//! One's own account.

use app::account::profile::{Stored, View, page};
use app::form::{FormState, Overtaken};
use axum::http::StatusCode;
use domain::account::{Lang, Profile, Role};
use store::{
    Error,
    account::own::{self, Account},
};
use uuid::Uuid;

use crate::http::{Answer, Cx, Form};

pub async fn get(cx: Cx) -> Answer {
    let account = own::account(&cx.me()?).await?;
    let form = cx.form(|form| fill(form, &account)).await?;
    render(&cx, StatusCode::OK, form, account, false).await
}

fn fill(form: FormState, account: &Account) -> FormState {
    form.with("name", &account.name)
        .with("function", &account.function)
        .with("lang", &account.lang)
        .with("plain", if account.plain { "ja" } else { "" })
        .with("version", account.version)
}

pub async fn post(cx: Cx, form: Form<Profile>) -> Answer {
    let me = cx.me()?;
    let refused = match form.check() {
        Ok(input) => match own::save_profile(&me, form.once, input).await {
            Err(Error::Stale) => None,
            saved => {
                saved?;
                return cx.done(form.once, "/account", "done-saved").await;
            }
        },
        Err(state) => Some(state),
    };
    let account = own::account(&me).await?;
    let overtaken = refused.is_none();
    let state =
        refused.unwrap_or_else(|| form.stale(&fill(FormState::new(Uuid::new_v4()), &account), Overtaken::BySelf));
    render(&cx, StatusCode::UNPROCESSABLE_ENTITY, state, account, overtaken).await
}

async fn render(cx: &Cx, status: StatusCode, form: FormState, account: Account, stale: bool) -> Answer {
    let me = cx.me()?;
    let national = me.me().national.map(Role::from);
    let alliances: Vec<_> =
        own::alliances(&me).await?.into_iter().map(|(slug, name, seat)| (slug, name, Role::from(seat))).collect();
    let needs = national.into_iter().chain(alliances.iter().map(|(_, _, role)| *role)).any(Role::needs_second_factor);
    let stored = stale.then(|| Stored {
        name: account.name,
        function: account.function,
        lang: Lang::from_code(&account.lang),
        plain: account.plain,
    });
    let view = View {
        form,
        email: account.email,
        national,
        alliances,
        has_password: account.has_password,
        has_second_factor: account.has_second_factor,
        needs_second_factor: needs,
        sessions: account.sessions.into_iter().map(|at| cx.text.moment(domain::time::local(at))).collect(),
        stored,
        once_sessions: Uuid::new_v4(),
    };
    cx.page(status, cx.frame(None).await?, view, page)
}

//! Notes that are saved while somebody types: the server's end of the island.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use app::islands::notes::{NotesAnswer, NotesPort};
use async_trait::async_trait;
use axum::{
    extract::Request,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use domain::route::NotesForm;
use leptos::prelude::{ServerFnError, provide_context, use_context};
use leptos_axum::ResponseOptions;
use store::{
    Error, Result,
    route::{own, work},
    scope::{Notes, RouteWork},
};
use validator::Validate;

use crate::http::{Cx, drop_nul};

/// Answers the functions that islands call, for who asks.
pub async fn functions(cx: Cx, request: Request) -> Response {
    let port = Arc::new(Port { cx, asked: AtomicBool::new(false) });
    let context = {
        let port: Arc<dyn NotesPort> = port.clone();
        move || provide_context(port.clone())
    };
    let mut response = leptos_axum::handle_server_fns_with_context(context, request).await.into_response();
    if response.status().is_server_error() && !port.asked.load(Ordering::Relaxed) {
        // What was sent could not be read: not our mistake.
        *response.status_mut() = StatusCode::BAD_REQUEST;
    }
    response
}

struct Port {
    cx: Cx,
    /// What was sent could be read.
    asked: AtomicBool,
}

#[async_trait]
impl NotesPort for Port {
    async fn save(&self, mut form: NotesForm) -> Result<NotesAnswer, ServerFnError> {
        self.asked.store(true, Ordering::Relaxed);
        let options = use_context::<ResponseOptions>();
        for text in [&mut form.alliance, &mut form.step, &mut form.notes] {
            drop_nul(text);
        }
        if form.validate().is_err() {
            return Ok(NotesAnswer::TooLong);
        }
        match save(&self.cx, &form).await {
            Ok(answer) => Ok(answer),
            Err(error) => {
                if let Some(options) = options {
                    options.set_status(status(&error));
                }
                if let Error::Internal(error) = &error {
                    tracing::error!(%error, "internal error");
                }
                Err(ServerFnError::new("not saved"))
            }
        }
    }
}

async fn save(cx: &Cx, form: &NotesForm) -> Result<NotesAnswer> {
    let scope = cx.scope(&form.alliance).await?;
    let write = scope.write::<Notes>()?;
    let route = cx.app.route().await?;
    let year = match route.content.step(&form.step) {
        Some(step) => step.year(cx.today().year()),
        None => own::step(&scope.read::<RouteWork>()?, &form.step).await?.map(|_| None).ok_or(Error::NotFound)?,
    };
    let (version, at) = match work::save_notes(&write, &form.step, year, &form.notes, form.version).await {
        Ok(saved) => saved,
        Err(Error::Stale) => {
            let own = work::is_mine(&write.reading(), &form.step, year).await?;
            return Ok(NotesAnswer::Stale { own });
        }
        Err(error) => return Err(error),
    };
    let at = domain::time::local(at);
    Ok(NotesAnswer::Saved { version, time: format!("{:02}:{:02}", at.hour(), at.minute()) })
}

fn status(error: &Error) -> StatusCode {
    match error {
        Error::SignIn | Error::SecondFactor => StatusCode::UNAUTHORIZED,
        Error::NotFound => StatusCode::NOT_FOUND,
        Error::Forbidden | Error::Archived | Error::Terms => StatusCode::FORBIDDEN,
        Error::Unavailable(_) => StatusCode::SERVICE_UNAVAILABLE,
        _ => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

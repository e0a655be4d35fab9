//! Notes that are saved while somebody types: the server's end of the island.

use std::sync::Arc;

use app::islands::notes::{NotesAnswer, NotesPort};
use async_trait::async_trait;
use axum::{extract::Request, response::Response};
use domain::route::NotesForm;
use leptos::prelude::{ServerFnError, provide_context};
use store::{
    Error, Result,
    route::{own, work},
    scope::{Notes, RouteWork},
};
use validator::Validate;

use crate::http::{Cx, drop_nul, functions};

pub async fn post(cx: Cx, request: Request) -> Response {
    let read = functions::Read::default();
    let port: Arc<dyn NotesPort> = Arc::new(Port { cx, read: read.clone() });
    functions::answer(request, read, move || provide_context(port.clone())).await
}

struct Port {
    cx: Cx,
    read: functions::Read,
}

#[async_trait]
impl NotesPort for Port {
    async fn save(&self, mut form: NotesForm) -> Result<NotesAnswer, ServerFnError> {
        self.read.yes();
        let options = functions::options();
        for text in [&mut form.alliance, &mut form.step, &mut form.notes] {
            drop_nul(text);
        }
        if form.validate().is_err() {
            return Ok(NotesAnswer::TooLong);
        }
        save(&self.cx, &form).await.map_err(|error| functions::failed(options, &error))
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
        Err(Error::Refused("guarded")) => return Ok(NotesAnswer::Guarded),
        Err(error) => return Err(error),
    };
    let at = domain::time::local(at);
    Ok(NotesAnswer::Saved { version, time: format!("{:02}:{:02}", at.hour(), at.minute()) })
}

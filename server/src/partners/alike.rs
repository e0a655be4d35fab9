//! Which organisations are known by a name like the one that is typed: the server's end of the island.

use std::sync::Arc;

use app::islands::alike::{AlikePort, Known};
use async_trait::async_trait;
use axum::{extract::Request, response::Response};
use leptos::prelude::{ServerFnError, provide_context};
use store::{
    Result,
    partners::{self, Alike},
    reference,
    scope::Partners,
};

use super::{kind_name, place_name};
use crate::http::{Cx, functions};

/// Shorter names look like everything, longer ones are none.
const LENGTHS: std::ops::RangeInclusive<usize> = 4..=200;
/// More are no help while typing.
const MOST: usize = 3;

pub async fn post(cx: Cx, request: Request) -> Response {
    let read = functions::Read::default();
    let port: Arc<dyn AlikePort> = Arc::new(Port { cx, read: read.clone() });
    functions::answer(request, read, move || provide_context(port.clone())).await
}

struct Port {
    cx: Cx,
    read: functions::Read,
}

#[async_trait]
impl AlikePort for Port {
    async fn alike(&self, alliance: String, name: String) -> Result<Vec<Known>, ServerFnError> {
        self.read.yes();
        let options = functions::options();
        known(&self.cx, &alliance, &name).await.map_err(|error| functions::failed(options, &error))
    }
}

async fn known(cx: &Cx, alliance: &str, name: &str) -> Result<Vec<Known>> {
    let scope = cx.scope(alliance).await?;
    let read = scope.write::<Partners>()?.reading();
    if !LENGTHS.contains(&name.trim().chars().count()) {
        return Ok(Vec::new());
    }
    let found = partners::alike(&read, name).await?;
    let municipalities = reference::all_municipalities(&cx.app.store).await?;
    let in_words = |alike: Alike| {
        let known = [
            kind_name(&alike.organisation.kind, cx.text.lang),
            place_name(&municipalities, alike.organisation.municipality.as_ref()),
        ];
        let known = known.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
        let listed = if alike.membership.is_some() { "partners-alike-listed" } else { "partners-alike-known" };
        let about =
            [known, cx.text.get(listed)].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(". ");
        Known { name: alike.organisation.name, about }
    };
    Ok(found.into_iter().take(MOST).map(in_words).collect())
}

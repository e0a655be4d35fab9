//! Which organisations are known by a name like the one that is typed: the server's end of the island. Rule: an answer is for who may add
//! one there, an alliance or the national team; a stranger who asks to join is told nothing.

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
    let asked = LENGTHS.contains(&name.trim().chars().count());
    let (found, [on_list, elsewhere]) = if alliance.is_empty() {
        let desk = cx.national()?.desk()?;
        let found = if asked { partners::network::network_alike(&desk, name).await? } else { Vec::new() };
        (found, ["network-alike-listed", "network-alike-known"])
    } else {
        let read = cx.scope(alliance).await?.write::<Partners>()?.reading();
        let found = if asked { partners::alike(&read, name).await? } else { Vec::new() };
        (found, ["partners-alike-listed", "partners-alike-known"])
    };
    if found.is_empty() {
        return Ok(Vec::new());
    }
    let municipalities = reference::all_municipalities(&cx.app.store).await?;
    let in_words = |alike: Alike| {
        let known = [
            kind_name(&alike.organisation.kind, cx.text.lang),
            place_name(&municipalities, alike.organisation.municipality.as_ref()),
        ];
        let known = known.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
        let listed = if alike.membership.is_some() { on_list } else { elsewhere };
        let about =
            [known, cx.text.get(listed)].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(". ");
        Known { name: alike.organisation.name, about }
    };
    Ok(found.into_iter().take(MOST).map(in_words).collect())
}

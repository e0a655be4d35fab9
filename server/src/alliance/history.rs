//! All that happened in the alliance.

use app::{
    alliance::history::{View, page},
    frame::Nav,
};
use store::{
    Error,
    route::history::{self, PAGE},
    scope::Notes,
};

use super::{place, trail};
use crate::{
    http::{Answer, Cx, Path},
    route::load::Route,
};

pub async fn get(cx: Cx, Path(slug): Path<String>) -> Answer {
    let route = Route::load(&cx, &slug).await?;
    let read = route.scope.read::<Notes>()?;
    let page_number = cx.param("pagina").map_or(Ok(1), |page| page.parse::<u16>()).map_err(|_| Error::NotFound)?;
    let (changes, count) = history::all(&read, page_number.into()).await?;
    let view = View {
        place: place(&route.scope),
        changes: changes.iter().filter_map(|change| trail::change(&route, change)).collect(),
        count,
        page: page_number.into(),
        pages: u32::try_from(count.div_ceil(PAGE)).unwrap_or(u32::MAX),
    };
    cx.ok(cx.alliance_frame(&route.scope, Nav::Overview).await?, view, page)
}

//! Where one begins: the way to one's own first page.

use domain::account::Seat;
use store::{Error, account::own};

use crate::http::{Answer, Cx};

/// Everybody's own first page: the national team's home, the alliance, or the list of alliances.
pub async fn home(cx: Cx) -> Answer {
    let me = match cx.me() {
        Err(Error::SignIn) => return Ok(cx.to("/")),
        me => me?,
    };
    if me.me().national.is_some() {
        return Ok(cx.to("/landelijk"));
    }
    let alliances = own::alliances(&me).await?;
    let first = alliances.iter().find(|(_, _, seat)| *seat == Seat::Lead).or_else(|| alliances.first());
    Ok(cx.to(&first.map_or_else(|| "/account".to_owned(), |(slug, ..)| format!("/a/{slug}"))))
}

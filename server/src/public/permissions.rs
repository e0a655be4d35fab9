//! "Wat ziet wie?": the permission table, with the reader's own column.

use app::public::permissions::{View, page};
use domain::account::{Role, Seat};
use store::account::own;

use crate::http::{Answer, Cx};

pub async fn get(cx: Cx) -> Answer {
    let (mut own, mut alliances) = (None, Vec::new());
    if let Ok(me) = cx.me() {
        let seats = own::alliances(&me).await?;
        let seat = match cx.param("alliantie") {
            Some(slug) => seats.iter().find(|(known, ..)| *known == slug),
            // Who is in the national team as well sees that column first.
            None if me.me().national.is_some() => None,
            None => seats.iter().find(|(_, _, seat)| *seat == Seat::Lead).or(seats.first()),
        };
        let here = seat.map(|(slug, ..)| slug.clone());
        own = match (seat, me.me().national) {
            (Some((_, name, seat)), _) => Some((Role::from(*seat), name.clone())),
            (None, Some(role)) => Some((Role::from(role), String::new())),
            (None, None) => None,
        };
        alliances = seats
            .into_iter()
            .map(|(slug, name, _)| {
                let current = here.as_ref() == Some(&slug);
                (slug, name, current)
            })
            .collect();
    }
    cx.ok(cx.frame(None).await?, View { own, alliances }, page)
}

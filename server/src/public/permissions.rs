//! "Wat ziet wie?": the permission table, with the reader's own column.

use app::public::permissions::{View, page};
use domain::account::Role;
use store::account::own;

use crate::http::{Answer, Cx};

pub async fn get(cx: Cx) -> Answer {
    let (mut own, mut alliances) = (None, Vec::new());
    if let Ok(me) = cx.me() {
        let seats = own::alliances(&me).await?;
        let chosen = cx.param("alliantie");
        let seat = match &chosen {
            Some(slug) => seats.iter().find(|(known, ..)| known == slug),
            None if seats.len() == 1 => seats.first(),
            None => None,
        };
        own = match (seat, me.me().national) {
            (Some((_, name, seat)), _) => Some((Role::from(*seat), name.clone())),
            (None, Some(role)) => Some((Role::from(role), String::new())),
            (None, None) => None,
        };
        alliances = seats.into_iter().map(|(slug, name, _)| (slug, name)).collect();
    }
    cx.ok(cx.frame(None).await?, View { own, alliances }, page)
}

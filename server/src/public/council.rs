//! The read-only link of a council. The button keeps it on this device for a day; opening the link changes nothing.

use app::form::FormState;
use app::public::council::{View, page};
use store::account::entry;
use uuid::Uuid;

use crate::http::{Answer, Cookie, Cx, Form, Path, Press};

pub async fn get(cx: Cx, Path(token): Path<String>) -> Answer {
    let link = entry::council(&cx.app.store, &token).await?;
    let view = View {
        form: FormState::new(Uuid::new_v4()),
        alliance: link.name,
        until: cx.text.date(domain::time::local(link.expires_at).date()),
    };
    cx.ok(cx.frame(None).await?, view, page)
}

pub async fn post(cx: Cx, Path(token): Path<String>, _: Form<Press>) -> Answer {
    let link = entry::council(&cx.app.store, &token).await?;
    let mut response = cx.to(&format!("/a/{}", link.slug));
    cx.set_cookie(&mut response, Cookie::Council, &token);
    // A session that has expired would ask to sign in first.
    if cx.actor.person.is_none() {
        cx.set_cookie(&mut response, Cookie::Session, "");
        cx.forget(&mut response);
    }
    Ok(response)
}

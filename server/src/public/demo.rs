//! The demo's own pages. Only a demo has routes to them.

use app::demo::{mails, roles};
use store::{Error, account::entry};
use uuid::Uuid;

use crate::{
    demo,
    http::{Answer, Cx, Path},
};

pub async fn roles(cx: Cx) -> Answer {
    let people = demo::people()?
        .iter()
        .map(|person| roles::Person {
            key: person.key.clone(),
            name: person.name.clone(),
            function: person.function.clone(),
        })
        .collect();
    cx.ok(cx.frame(None).await?, roles::View { people }, roles::page)
}

pub async fn sign_in(cx: Cx, Path(role): Path<String>) -> Answer {
    let person = demo::people()?.iter().find(|person| person.key == role).ok_or(Error::NotFound)?;
    let session = entry::sign_in_demo(&cx.app.store, &person.email).await?;
    cx.signed_in(Uuid::nil(), &session, "/thuis").await
}

pub async fn mails(cx: Cx) -> Answer {
    let mails = store::jobs::recent_mails(&cx.app.store)
        .await?
        .into_iter()
        .map(|(letter, at)| mails::Mail {
            to: letter.to,
            subject: letter.subject,
            body: letter.body,
            at: domain::time::local(at),
        })
        .collect();
    cx.ok(cx.frame(None).await?, mails::View { mails, origin: cx.app.config.origin() }, mails::page)
}

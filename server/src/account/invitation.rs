//! The link of an invitation. Opening it shows what is asked, as often as a mail scanner likes; only the buttons answer.

use app::account::invitation::{View, declined, page};
use domain::account::Role;
use store::{
    Error,
    account::entry::{self, InvitedRole},
};
use uuid::Uuid;

use crate::http::{Answer, Cx, Form, Path, Press};

pub async fn get(cx: Cx, Path(token): Path<String>) -> Answer {
    let invited = match entry::invitation(&cx.app.store, &token).await {
        Ok(invited) => invited,
        Err(error) => return before(&cx, &token, error).await,
    };
    let role = match invited.role {
        InvitedRole::Seat(seat) => Role::from(seat),
        InvitedRole::National(role) => Role::from(role),
    };
    let other = cx.actor.person.as_ref().filter(|me| me.email != invited.email);
    let view = View {
        form: cx.form(|form| form).await?,
        name: invited.name,
        other_account: other.map(|me| me.name.clone()),
        email: invited.email,
        role,
        alliance: invited.alliance,
        invited_by: invited.invited_by,
        source: invited.source,
        until: cx.text.date(domain::time::local(invited.expires_at).date()),
        decline: format!("{}/nee", cx.path),
    };
    cx.ok(cx.frame(None).await?, view, page)
}

/// Yes: the account, the role and a session. The page it leads to asks for the second step where the role needs one.
pub async fn accept(cx: Cx, Path(token): Path<String>, _: Form<Press>) -> Answer {
    match entry::accept_invitation(&cx.app.store, &token, cx.text.lang).await {
        Ok((session, path)) => cx.signed_in(Uuid::nil(), &session, &path).await,
        Err(error) => before(&cx, &token, error).await,
    }
}

/// Who said yes before goes to where that led, by way of signing in; for anybody else the link is over.
async fn before(cx: &Cx, token: &str, error: Error) -> Answer {
    if !matches!(error, Error::Refused("link-expired")) {
        return Err(error.into());
    }
    let path = entry::accepted_before(&cx.app.store, token).await?.ok_or(error)?;
    let next = serde_html_form::to_string([("next", path)]).unwrap_or_default();
    cx.done(Uuid::nil(), &format!("/inloggen?{next}"), "done-accepted-before").await
}

pub async fn decline(cx: Cx, Path(token): Path<String>, _: Form<Press>) -> Answer {
    entry::decline_invitation(&cx.app.store, &token).await?;
    Ok(cx.to("/uitnodiging/bedankt"))
}

pub async fn thanks(cx: Cx) -> Answer {
    cx.ok(cx.frame(None).await?, (), declined)
}

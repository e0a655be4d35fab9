//! The code of an invitation of a partner, for who cannot open the link in the mail.

use app::account::invitation_code::Invited;
use domain::account::InvitationCode;
use store::partners;

use crate::{
    account::invitation_code::{answer, asks},
    http::{Answer, Cx, Form},
    mail::pledge,
};

pub async fn get(cx: Cx) -> Answer {
    asks(&cx, Invited::Partner).await
}

pub async fn post(cx: Cx, form: Form<InvitationCode>) -> Answer {
    answer(&cx, &form, Invited::Partner, async |input| {
        let is_code_of = |hash: &str| pledge::code(&cx.app.vault, hash) == input.digits();
        let id = partners::invitation_by_code(&cx.app.store, &input.email, is_code_of).await?;
        Ok(format!("/meedoen/{}", pledge::token(&cx.app.vault, id).as_str()))
    })
    .await
}

//! The mail that invites a partner. Its link is made from the number of the invitation, so that a reminder can hold the same one.

use app::text::Text;
use domain::account::Lang;
use store::{Letter, token::Token};
use uuid::Uuid;

use super::letters::{self, PartnerInvitation};
use crate::{http::Cx, secrets::Vault};

/// The link of an invitation.
pub fn token(vault: &Vault, invitation: Uuid) -> Token {
    Token::from_bytes(vault.derive("partner invitation", &invitation.to_string()))
}

/// In Dutch: a partner has no account that knows a language, and the page behind the link has both.
pub fn letter(cx: &Cx, to: &str, invitation: &PartnerInvitation, token: &Token) -> Letter {
    let link = cx.app.config.link(&format!("/meedoen/{}", token.as_str()));
    letters::partner_invitation(Text::new(Lang::Nl), to, &PartnerInvitation { link: &link, ..*invitation })
}

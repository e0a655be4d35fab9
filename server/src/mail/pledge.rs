//! The mail that invites a partner. Its link is made from the number of the invitation, so that a reminder can hold the same one.

use app::text::Text;
use domain::account::Lang;
use store::{Letter, token::Token};
use uuid::Uuid;

use super::letters::{self, Answer, PartnerInvitation};
use crate::{
    http::{App, Cx},
    secrets::Vault,
};

/// The link of an invitation.
pub fn token(vault: &Vault, invitation: Uuid) -> Token {
    Token::from_bytes(vault.derive("partner invitation", &invitation.to_string()))
}

/// The code of the invitation whose link has this hash; stored nowhere, as that of every invitation.
pub fn code(vault: &Vault, token_hash: &str) -> String {
    let [a, b, c, d, ..] = vault.derive("partner invitation code", token_hash);
    format!("{:06}", u32::from_be_bytes([a, b, c, d]) % 1_000_000)
}

/// Where an invitation is answered.
pub fn answer(app: &App, token: &Token) -> Answer {
    Answer {
        link: app.config.link(&format!("/meedoen/{}", token.as_str())),
        page: app.config.link("/meedoen"),
        code: code(&app.vault, &token.hash()),
    }
}

/// In Dutch: a partner has no account that knows a language, and the page behind the link has both.
pub fn letter(cx: &Cx, to: &str, invitation: &PartnerInvitation, token: &Token) -> Letter {
    letters::partner_invitation(Text::new(Lang::Nl), to, invitation, &answer(&cx.app, token))
}

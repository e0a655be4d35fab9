//! The mail of an invitation: the link, the code for who cannot open it, and the language of who gets it.

use app::text::Text;
use domain::account::{Invite, Lang, Role};
use store::{Letter, account::entry, token::Token};

use super::letters::{self, Answer, Invitation};
use crate::{http::Cx, secrets::Vault};

/// The mail to who is invited, in their language when it is known.
pub async fn letter(
    cx: &Cx,
    invite: &Invite,
    role: Role,
    alliance: Option<&str>,
    token: &Token,
) -> store::Result<Letter> {
    let known = entry::known(&cx.app.store, &invite.email).await?;
    let text = Text::new(known.map_or(Lang::default(), |known| known.lang));
    let invitation = Invitation {
        name: invite.name.trim(),
        invited_by: cx.actor.person.as_ref().map_or("", |me| &me.name),
        role,
        alliance,
        source: invite.source.trim(),
        answer: &answer(cx, token),
    };
    Ok(letters::invitation(text, invite.email.trim(), &invitation))
}

/// Where an invitation is answered.
pub fn answer(cx: &Cx, token: &Token) -> Answer {
    Answer {
        link: cx.app.config.link(&format!("/uitnodiging/{}", token.as_str())),
        page: cx.app.config.link("/uitnodiging"),
        code: code(&cx.app.vault, &token.hash()),
    }
}

/// The code of the invitation whose link has this hash. Six digits are soon guessed from a stored hash, so they are not stored but made
/// again.
pub fn code(vault: &Vault, token_hash: &str) -> String {
    let [a, b, c, d, ..] = vault.derive("invitation code", token_hash);
    format!("{:06}", u32::from_be_bytes([a, b, c, d]) % 1_000_000)
}

//! `create-admin`: an invitation for a national admin, whose link is printed once and mailed to nobody.

use anyhow::{Result, bail};
use store::{Store, account::entry, token::Token};

use crate::config::Config;

/// Answers the link.
pub async fn run(store: &Store, config: &Config, email: &str, name: &str) -> Result<String> {
    if domain::check::email(email).is_err() {
        bail!("{email} is not an e-mail address");
    }
    let token = Token::random();
    entry::create_admin(store, email, name, &token).await?;
    Ok(config.link(&format!("/uitnodiging/{}", token.as_str())))
}

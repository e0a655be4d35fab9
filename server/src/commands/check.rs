//! `check`: whether everything that `serve` needs is there, before it is started.

use anyhow::{Context, Result};

use crate::{config::Config, http::statics, mail::send::Postman};

/// Answers what was found, a line each; fails at the first thing that is wrong, and names the variable.
pub async fn run(config: &Config) -> Result<Vec<String>> {
    config.check()?;
    config.secret()?;
    let mut found = vec![format!(
        "configuration: {}",
        if config.production() { "production" } else { "not production (no https)" }
    )];
    let store = super::open(config).await.context("ALLIANTIEWIJZER_DATABASE_URL")?;
    store.ready().await.context("ALLIANTIEWIJZER_DATABASE_URL")?;
    found.push(format!(
        "database: {}",
        if store.is_embedded() { "SQLite, for trying out or one alliance alone" } else { "PostgreSQL" }
    ));
    Postman::new(config)?.check().await?;
    found.push(format!(
        "mail: {}",
        if config.smtp_url.is_some() { "mail server answers" } else { "files in the data folder" }
    ));
    // Before the first start there is no table yet.
    if let Ok(mails) = store::jobs::unsent(&store).await {
        found.push(format!("mails: {} wait, {} given up in the last month", mails.waiting, mails.given_up));
    }
    statics::assets(&config.site)?;
    found.push("static files: there".to_owned());
    Ok(found)
}

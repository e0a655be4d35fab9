//! Configuration: every setting is a flag and an environment variable, with a default that is safe to try things out with.
//! [`Config::check`] refuses settings that do not go together, and names the variable.

use std::{net::SocketAddr, path::PathBuf};

use anyhow::{Context, Result, bail};
use clap::Args;
use lettre::message::Mailbox;
use store::Target;
use url::{Host, Url};

#[derive(Clone, Debug, Args)]
pub struct Config {
    /// Address to listen on.
    #[arg(long, env = "ALLIANTIEWIJZER_LISTEN", default_value = "127.0.0.1:3000", global = true)]
    pub listen: SocketAddr,

    /// Address at which people reach the site; `https` means production.
    #[arg(long, env = "ALLIANTIEWIJZER_PUBLIC_URL", default_value = "http://127.0.0.1:3000", global = true)]
    pub public_url: Url,

    /// Folder for the embedded database, the secret made for it, and mails when there is no mail server.
    #[arg(long, env = "ALLIANTIEWIJZER_DATA", default_value = "data", global = true)]
    pub data: PathBuf,

    /// `postgres://…`; without it an embedded SQLite file in the data folder.
    #[arg(long, env = "ALLIANTIEWIJZER_DATABASE_URL", hide_env_values = true, global = true)]
    pub database_url: Option<String>,

    /// Connections to PostgreSQL of this process.
    #[arg(long, env = "ALLIANTIEWIJZER_DATABASE_CONNECTIONS", default_value_t = 10, global = true)]
    pub database_connections: u32,

    /// At least 32 characters; second-factor secrets are stored encrypted with it. Required with https.
    #[arg(long, env = "ALLIANTIEWIJZER_SECRET", hide_env_values = true, global = true)]
    pub secret: Option<String>,

    /// File that holds the secret, instead of the variable.
    #[arg(long, env = "ALLIANTIEWIJZER_SECRET_FILE", global = true)]
    pub secret_file: Option<PathBuf>,

    /// `smtps://name:password@host`, `smtp://host:587?tls=required` or `smtp://host:25`; without it mails are files in the data folder.
    #[arg(long, env = "ALLIANTIEWIJZER_SMTP_URL", hide_env_values = true, global = true)]
    pub smtp_url: Option<String>,

    /// Sender of mails.
    #[arg(
        long,
        env = "ALLIANTIEWIJZER_MAIL_FROM",
        default_value = "Alliantiewijzer <noreply@localhost>",
        global = true
    )]
    pub mail_from: String,

    /// Address for reports of a weakness, shown in security.txt.
    #[arg(long, env = "ALLIANTIEWIJZER_SECURITY_CONTACT", default_value = "mailto:security@localhost", global = true)]
    pub security_contact: String,

    /// Mail address of the national team for questions: shown on the pages that tell whom to ask, and where answers to
    /// mails go. Required with a mail server.
    #[arg(long, env = "ALLIANTIEWIJZER_CONTACT", global = true)]
    pub contact: Option<String>,

    /// Name and place of the organisation that runs the site: the processor in the processing agreement. Required with https.
    #[arg(long, env = "ALLIANTIEWIJZER_OPERATOR", global = true)]
    pub operator: Option<String>,

    /// Folder with the static files that the build made.
    #[arg(long, env = "ALLIANTIEWIJZER_SITE", default_value = "target/site", global = true)]
    pub site: PathBuf,

    /// The client's address is what this many proxies in front say in `X-Forwarded-For`; 0 means that there is no proxy.
    #[arg(long, env = "ALLIANTIEWIJZER_PROXIES", default_value_t = 0, global = true)]
    pub proxies: usize,

    /// Fictional data, one click to sign in as each role, mails on a page. Only on a loopback address, never with production settings.
    #[arg(long, env = "ALLIANTIEWIJZER_DEMO", global = true)]
    pub demo: bool,

    /// Logs as JSON, one event a line.
    #[arg(long, env = "ALLIANTIEWIJZER_LOG_JSON", global = true)]
    pub log_json: bool,
}

impl Config {
    /// Where the national team can be reached; empty when nobody said. A demo has an address that leads nowhere.
    pub fn contact(&self) -> String {
        let made_up = self.demo.then(|| "landelijk.team@voorbeeld.invalid".to_owned());
        self.contact.clone().or(made_up).unwrap_or_default()
    }

    /// Who runs the site, when that was said. A demo is run by nobody who exists.
    pub fn operator(&self) -> Option<String> {
        let made_up = self.demo.then(|| "Voorbeeldbeheer in Voorbeeldstad".to_owned());
        self.operator.clone().filter(|operator| !operator.trim().is_empty()).or(made_up)
    }

    /// Where answers to mails go.
    pub fn reply_to(&self) -> Result<Option<Mailbox>> {
        let address = self.contact();
        let parse = || address.parse().context("ALLIANTIEWIJZER_CONTACT is not a mail address");
        (!address.is_empty()).then(parse).transpose()
    }

    /// Production is what the world reaches over https.
    pub fn production(&self) -> bool {
        self.public_url.scheme() == "https"
    }

    pub fn target(&self) -> Target {
        match &self.database_url {
            Some(url) => Target::Postgres { url: url.clone(), connections: self.database_connections },
            None => Target::Sqlite(self.data.join("alliantiewijzer.sqlite")),
        }
    }

    /// `https://example.nl`, as browsers write an origin.
    pub fn origin(&self) -> String {
        self.public_url.origin().ascii_serialization()
    }

    /// The full address of a path.
    pub fn link(&self, path: &str) -> String {
        format!("{}{path}", self.origin())
    }

    /// Refuses settings that do not go together.
    pub fn check(&self) -> Result<()> {
        if !matches!(self.public_url.scheme(), "http" | "https") || self.public_url.path() != "/" {
            bail!("ALLIANTIEWIJZER_PUBLIC_URL must be http(s)://host without a path");
        }
        if self.production() {
            if self.secret.is_none() && self.secret_file.is_none() {
                bail!(
                    "ALLIANTIEWIJZER_SECRET or ALLIANTIEWIJZER_SECRET_FILE is required when ALLIANTIEWIJZER_PUBLIC_URL is https"
                );
            }
            if self.operator().is_none() {
                bail!(
                    "ALLIANTIEWIJZER_OPERATOR is required when ALLIANTIEWIJZER_PUBLIC_URL is https: the processing agreement names who runs the site"
                );
            }
            if self.smtp_url.is_none() {
                bail!("ALLIANTIEWIJZER_SMTP_URL is required when ALLIANTIEWIJZER_PUBLIC_URL is https");
            }
        }
        if self.demo {
            if !self.listen.ip().is_loopback() {
                bail!("ALLIANTIEWIJZER_DEMO needs a loopback address in ALLIANTIEWIJZER_LISTEN");
            }
            let here = match self.public_url.host() {
                Some(Host::Domain(name)) => name == "localhost",
                Some(Host::Ipv4(address)) => address.is_loopback(),
                Some(Host::Ipv6(address)) => address.is_loopback(),
                None => false,
            };
            // A proxy in front would let the world in by one click.
            if !here {
                bail!("ALLIANTIEWIJZER_DEMO needs a loopback address or localhost in ALLIANTIEWIJZER_PUBLIC_URL");
            }
            if self.production() || self.smtp_url.is_some() {
                bail!(
                    "ALLIANTIEWIJZER_DEMO does not go with an https ALLIANTIEWIJZER_PUBLIC_URL or with ALLIANTIEWIJZER_SMTP_URL"
                );
            }
        }
        if let Some(url) = &self.database_url
            && !url.starts_with("postgres://")
            && !url.starts_with("postgresql://")
        {
            bail!("ALLIANTIEWIJZER_DATABASE_URL must start with postgres://");
        }
        self.mail_from
            .parse::<Mailbox>()
            .context("ALLIANTIEWIJZER_MAIL_FROM is not an address such as `Name <name@host>`")?;
        if let Some(secret) = &self.secret {
            strong(secret).context("ALLIANTIEWIJZER_SECRET")?;
        }
        if self.reply_to()?.is_none() && self.smtp_url.is_some() {
            bail!("ALLIANTIEWIJZER_CONTACT is required with ALLIANTIEWIJZER_SMTP_URL: people answer the mails");
        }
        Ok(())
    }

    /// The secret: from the variable, from its file, or (not in production) from a file in the data folder, made when it is not there.
    pub fn secret(&self) -> Result<String> {
        if let Some(secret) = &self.secret {
            return Ok(secret.clone());
        }
        let own = self.data.join("secret");
        let path = self.secret_file.as_ref().unwrap_or(&own);
        if self.secret_file.is_none() && !path.exists() {
            crate::commands::private_folder(&self.data)?;
            write_private(path, store::token::Token::random().as_str())?;
        }
        let secret = std::fs::read_to_string(path)
            .with_context(|| format!("cannot read the secret in {}", path.display()))?
            .trim()
            .to_owned();
        strong(&secret).with_context(|| format!("the secret in {}", path.display()))?;
        Ok(secret)
    }
}

fn strong(secret: &str) -> Result<()> {
    if secret.len() < 32 {
        bail!("must have at least 32 characters");
    }
    Ok(())
}

/// Only the owner may read it, from the first moment.
fn write_private(path: &std::path::Path, text: &str) -> Result<()> {
    use std::{io::Write, os::unix::fs::OpenOptionsExt};
    let mut file = std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?;
    Ok(file.write_all(text.as_bytes())?)
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;

    #[derive(Parser)]
    struct Cli {
        #[command(flatten)]
        config: Config,
    }

    const LONG: &str = "01234567890123456789012345678901";

    fn config(flags: &[&str]) -> Config {
        Cli::parse_from(std::iter::once("test").chain(flags.iter().copied())).config
    }

    #[test]
    fn the_defaults_are_safe_to_try() {
        assert!(config(&[]).check().is_ok());
        for here in ["http://localhost:3000", "http://127.0.0.1:3001", "http://[::1]:3000"] {
            assert!(config(&["--demo", "--public-url", here]).check().is_ok(), "{here}");
        }
    }

    #[test]
    fn what_does_not_go_together_is_named() {
        for (flags, variable) in [
            (vec!["--demo", "--listen", "0.0.0.0:3000"], "ALLIANTIEWIJZER_LISTEN"),
            (vec!["--demo", "--public-url", "http://demo.voorbeeld.nl"], "ALLIANTIEWIJZER_PUBLIC_URL"),
            (vec!["--demo", "--public-url", "http://192.168.1.2:3000"], "ALLIANTIEWIJZER_PUBLIC_URL"),
            (vec!["--public-url", "https://x.nl"], "ALLIANTIEWIJZER_SECRET"),
            (
                vec![
                    "--public-url",
                    "https://x.nl",
                    "--secret",
                    "kort",
                    "--smtp-url",
                    "smtp://h",
                    "--operator",
                    "X, Y",
                ],
                "ALLIANTIEWIJZER_SECRET",
            ),
            (vec!["--public-url", "https://x.nl", "--secret", LONG, "--operator", "X, Y"], "ALLIANTIEWIJZER_SMTP_URL"),
            (
                vec!["--public-url", "https://x.nl", "--secret", LONG, "--smtp-url", "smtp://h", "--operator", " "],
                "ALLIANTIEWIJZER_OPERATOR",
            ),
            (vec!["--demo", "--smtp-url", "smtp://h"], "ALLIANTIEWIJZER_DEMO"),
            (vec!["--public-url", "http://x.nl/pad"], "ALLIANTIEWIJZER_PUBLIC_URL"),
            (vec!["--database-url", "mysql://x"], "ALLIANTIEWIJZER_DATABASE_URL"),
            (vec!["--mail-from", "niets"], "ALLIANTIEWIJZER_MAIL_FROM"),
            (vec!["--contact", "niets"], "ALLIANTIEWIJZER_CONTACT"),
            (vec!["--smtp-url", "smtp://h"], "ALLIANTIEWIJZER_CONTACT"),
        ] {
            let error = format!("{:#}", config(&flags).check().expect_err("must be refused"));
            assert!(error.contains(variable), "{flags:?}: {error}");
        }
    }
}

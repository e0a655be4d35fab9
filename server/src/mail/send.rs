//! Brings mails from the outbox to the mail server, or to a folder when there is none.

use std::path::PathBuf;

use anyhow::{Context, Result};
use lettre::{
    AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    message::{Attachment, Mailbox, MultiPart, SinglePart, header::ContentType},
};
use store::{Letter, Store, jobs};

use crate::config::Config;

/// Where mails go.
#[derive(Clone, Debug)]
pub enum Transport {
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
    /// Files ending in `.eml`, for trying things out.
    Folder(PathBuf),
}

/// Sends mails.
#[derive(Clone, Debug)]
pub struct Postman {
    transport: Transport,
    from: Mailbox,
    /// Whom an answer reaches when the mail does not say who: the mails say that one can answer.
    reply_to: Option<Mailbox>,
    /// The demo's mail page shows mails after they were sent.
    keep_text: bool,
}

impl Postman {
    pub fn new(config: &Config) -> Result<Self> {
        let transport = if let Some(url) = &config.smtp_url {
            let smtp = AsyncSmtpTransport::<Tokio1Executor>::from_url(url).context("ALLIANTIEWIJZER_SMTP_URL")?;
            Transport::Smtp(smtp.build())
        } else {
            let folder = config.data.join("mail");
            crate::commands::private_folder(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
            Transport::Folder(folder)
        };
        Ok(Self {
            transport,
            from: config.mail_from.parse().context("ALLIANTIEWIJZER_MAIL_FROM")?,
            reply_to: config.reply_to()?,
            keep_text: config.demo,
        })
    }

    /// Sends what is due. Answers how many mails it tried.
    pub async fn deliver(&self, store: &Store) -> store::Result<usize> {
        let mails = jobs::claim_mails(store).await?;
        for mail in &mails {
            match self.send(mail.id, &mail.letter).await {
                Ok(()) => jobs::sent(store, mail.id, self.keep_text).await?,
                Err(error) => {
                    // The reason can quote the address, so only its kind is logged.
                    tracing::warn!(mail = %mail.id, attempt = mail.attempts, "a mail was not sent");
                    jobs::failed(store, mail, &format!("{error:#}")).await?;
                }
            }
        }
        Ok(mails.len())
    }

    async fn send(&self, id: uuid::Uuid, letter: &Letter) -> Result<()> {
        let message = self.message(letter)?;
        match &self.transport {
            Transport::Smtp(smtp) => {
                smtp.send(message).await?;
            }
            Transport::Folder(folder) => {
                tokio::fs::write(folder.join(format!("{id}.eml")), message.formatted()).await?;
            }
        }
        Ok(())
    }

    fn message(&self, letter: &Letter) -> Result<Message> {
        let mut message = Message::builder().from(self.from.clone()).to(letter.to.parse()?);
        // An address that is none stops no mail.
        let answers = letter.reply_to.parse().ok().or_else(|| self.reply_to.clone());
        if let Some(reply_to) = answers {
            message = message.reply_to(reply_to);
        }
        let message = message.subject(&letter.subject);
        if letter.calendar.is_empty() {
            return Ok(message.header(ContentType::TEXT_PLAIN).body(letter.body.clone())?);
        }
        // As another form of the text, so that a mail program shows the appointment; and as a file, for one that does not.
        let method = if letter.calendar.contains("METHOD:CANCEL") { "CANCEL" } else { "PUBLISH" };
        let calendar = ContentType::parse(&format!("text/calendar; charset=utf-8; method={method}"))?;
        let shown = SinglePart::builder().header(calendar).body(letter.calendar.clone());
        let words = MultiPart::alternative().singlepart(SinglePart::plain(letter.body.clone())).singlepart(shown);
        let file = Attachment::new("afspraak.ics".to_owned())
            .body(letter.calendar.clone(), ContentType::parse("application/ics")?);
        Ok(message.multipart(MultiPart::mixed().multipart(words).singlepart(file))?)
    }

    /// Whether the mail server answers.
    pub async fn check(&self) -> Result<()> {
        if let Transport::Smtp(smtp) = &self.transport {
            let answers = smtp.test_connection().await.context("ALLIANTIEWIJZER_SMTP_URL")?;
            anyhow::ensure!(answers, "ALLIANTIEWIJZER_SMTP_URL: the mail server does not answer");
        }
        Ok(())
    }
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

    #[test]
    fn an_answer_reaches_who_wrote_or_else_the_national_team() -> Result<()> {
        let config =
            |more: &[&str]| Cli::parse_from([&["test", "--smtp-url", "smtp://localhost"], more].concat()).config;
        let letter = Letter {
            to: "a@voorbeeld.invalid".into(),
            reply_to: String::new(),
            subject: "Hoi".into(),
            body: "Tekst".into(),
            calendar: String::new(),
        };
        let sent = |config: Config, reply_to: &str| -> Result<String> {
            let letter = Letter { reply_to: reply_to.into(), ..letter.clone() };
            Ok(String::from_utf8(Postman::new(&config)?.message(&letter)?.formatted())?)
        };
        let team = || config(&["--contact", "team@voorbeeld.invalid"]);
        assert!(sent(team(), "")?.contains("Reply-To: team@voorbeeld.invalid"));
        assert!(sent(team(), "geen adres")?.contains("Reply-To: team@voorbeeld.invalid"));
        let own = sent(team(), "trekker@voorbeeld.invalid")?;
        assert!(own.contains("Reply-To: trekker@voorbeeld.invalid") && !own.contains("team@"), "{own}");
        assert!(!sent(config(&[]), "")?.contains("Reply-To"));
        Ok(())
    }
}

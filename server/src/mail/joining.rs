//! The mails about an organisation that asks to take part. The first goes to an address that nobody confirmed: it repeats nothing that was
//! typed.

use app::{t, text::Text};
use store::{Letter, partners::Joined};

use super::letters::letter;

/// Is this your address?
pub fn confirm(text: Text, to: &str, alliance: &str, link: &str) -> Letter {
    let subject = t!(text, "mail-join-confirm-subject", alliance = alliance.to_owned());
    let body = t!(text, "mail-join-confirm-body", alliance = alliance.to_owned(), link = link.to_owned());
    letter(text, to, &subject, &body, &text.get("mail-join-confirm-why"))
}

/// To a lead: an organisation asks to take part.
pub fn lead(text: Text, to: &str, alliance: &str, joined: &Joined, link: &str) -> Letter {
    let organisation = joined.organisation.clone();
    let subject = t!(text, "mail-join-lead-subject", organisation = organisation.clone());
    let mut body = t!(
        text,
        "mail-join-lead-body",
        organisation = organisation,
        alliance = alliance.to_owned(),
        link = link.to_owned()
    );
    if !joined.alike.is_empty() {
        let alike = t!(text, "mail-join-lead-alike", names = joined.alike.join(", "));
        body = format!("{body}\n\n{alike}");
    }
    letter(text, to, &subject, &body, &text.get("mail-join-lead-why"))
}

/// To who asked: thank you, and whom to ask.
pub fn thanks(alliance: &str, joined: &Joined, (contact, email): (&str, &str)) -> Letter {
    let text = Text::new(joined.lang);
    let subject = t!(text, "mail-join-thanks-subject", alliance = alliance.to_owned());
    let body = t!(
        text,
        "mail-join-thanks-body",
        name = joined.name.clone(),
        organisation = joined.organisation.clone(),
        alliance = alliance.to_owned(),
        contact = contact.to_owned(),
        email = email.to_owned(),
    );
    let lead = joined.leads.first().map(|(lead, _)| lead.clone());
    let reply_to = if email.is_empty() { lead.unwrap_or_default() } else { email.to_owned() };
    Letter { reply_to, ..letter(text, &joined.email, &subject, &body, &text.get("mail-join-thanks-why")) }
}

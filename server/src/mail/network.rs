//! Mails about becoming a member of the national network. Nothing that a stranger typed goes to an address that nobody confirmed, nor to
//! the team.

use app::{t, text::Text};
use store::Letter;

use super::letters::letter;

/// To who filled in "Word partner": is this your address?
pub fn confirm(text: Text, to: &str, link: &str) -> Letter {
    let body = t!(text, "mail-network-confirm-body", link = link.to_owned());
    letter(text, to, &text.get("mail-network-confirm-subject"), &body, &text.get("mail-network-confirm-why"))
}

/// To the admins: somebody asks to become a member.
pub fn new_request(text: Text, to: &str, link: &str) -> Letter {
    let body = t!(text, "mail-network-request-body", link = link.to_owned());
    letter(text, to, &text.get("mail-network-request-subject"), &body, &text.get("mail-new-request-why"))
}

/// To who asked: yes.
pub fn accepted(text: Text, to: &str, name: &str, organisation: &str, link: &str) -> Letter {
    let subject = t!(text, "mail-network-accepted-subject", organisation = organisation.to_owned());
    let body = t!(
        text,
        "mail-network-accepted-body",
        name = name.to_owned(),
        organisation = organisation.to_owned(),
        link = link.to_owned(),
    );
    letter(text, to, &subject, &body, &text.get("mail-network-confirm-why"))
}

/// To who asked: no, and why.
pub fn declined(text: Text, to: &str, name: &str, organisation: &str, reason: &str) -> Letter {
    let subject = t!(text, "mail-network-declined-subject", organisation = organisation.to_owned());
    let body = t!(
        text,
        "mail-network-declined-body",
        name = name.to_owned(),
        organisation = organisation.to_owned(),
        reason = reason.to_owned(),
    );
    letter(text, to, &subject, &body, &text.get("mail-network-confirm-why"))
}

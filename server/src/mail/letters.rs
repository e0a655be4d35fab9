//! The texts of mails, in the reader's language. Each says who sends it, what is asked, and why one gets it.

use app::{t, text::Text};
use store::{Letter, token::SixDigits};

/// Puts a letter together; `why` is why the reader gets it.
fn letter(text: Text, to: &str, subject: String, body: &str, why: String) -> Letter {
    let footer = t!(text, "mail-footer", why = why);
    Letter { to: to.to_owned(), subject, body: format!("{body}\n\n-- \n{footer}\n") }
}

/// The code and the link to sign in with.
pub fn sign_in(text: Text, to: &str, code: &SixDigits, link: &str) -> Letter {
    let code = format!("{} {}", &code.as_str()[..3], &code.as_str()[3..]);
    let subject = t!(text, "mail-sign-in-subject", code = code.clone());
    let body = t!(text, "mail-sign-in-body", code = code, link = link.to_owned());
    letter(text, to, subject, &body, text.get("mail-sign-in-why"))
}

//! The texts of mails, in the reader's language. Each says who sends it, what is asked, and why one gets it.
//!
//! Rule: a mail to an address that nobody has confirmed yet repeats nothing that a stranger typed, or our form would send
//! other people's words to whoever they like.

use app::{alliance::terms::points, t, text::Text};
use domain::{account::Role, partners::DecideMerge};
use store::{Letter, token::SixDigits};
use time::Date;

/// Puts a letter together; `why` is why the reader gets it.
pub(super) fn letter(text: Text, to: &str, subject: &str, body: &str, why: &str) -> Letter {
    let footer = t!(text, "mail-footer", why = why.to_owned());
    // A subject is one line, whatever name stands in it.
    let subject = subject.split(char::is_control).collect::<Vec<_>>().join(" ");
    Letter {
        to: to.to_owned(),
        reply_to: String::new(),
        subject,
        body: format!("{body}\n\n-- \n{footer}\n"),
        calendar: String::new(),
    }
}

/// The code and the link to sign in with.
pub fn sign_in(text: Text, to: &str, code: &SixDigits, link: &str) -> Letter {
    let code = in_two(code.as_str());
    let subject = t!(text, "mail-sign-in-subject", code = code.clone());
    let body = t!(text, "mail-sign-in-body", code = code, link = link.to_owned());
    letter(text, to, &subject, &body, &text.get("mail-sign-in-why"))
}

/// Six digits as people read them out.
fn in_two(code: &str) -> String {
    code.split_at_checked(3).map_or_else(|| code.to_owned(), |(first, last)| format!("{first} {last}"))
}

/// To who filled in "Wij willen beginnen": is this your address?
pub fn start_confirm(text: Text, to: &str, municipality: &str, link: &str) -> Letter {
    let subject = t!(text, "mail-start-confirm-subject", municipality = municipality.to_owned());
    let body = t!(text, "mail-start-confirm-body", municipality = municipality.to_owned(), link = link.to_owned());
    letter(text, to, &subject, &body, &text.get("mail-start-confirm-why"))
}

/// To the admins: a municipality wants to begin.
pub fn new_request(text: Text, to: &str, municipality: &str, organisation: &str, link: &str) -> Letter {
    let subject = t!(text, "mail-new-request-subject", municipality = municipality.to_owned());
    let body = t!(
        text,
        "mail-new-request-body",
        municipality = municipality.to_owned(),
        organisation = organisation.to_owned(),
        link = link.to_owned(),
    );
    letter(text, to, &subject, &body, &text.get("mail-new-request-why"))
}

/// Where to answer an invitation.
#[derive(Clone, Debug)]
pub struct Answer {
    pub link: String,
    /// Where the code is typed by who cannot open the link.
    pub page: String,
    pub code: String,
}

impl Answer {
    fn by_code(&self, text: Text) -> String {
        t!(text, "mail-invitation-code", page = self.page.clone(), code = self.code_in_two())
    }

    /// The code as people read it out.
    pub fn code_in_two(&self) -> String {
        in_two(&self.code)
    }
}

/// What a mail says of an invitation.
#[derive(Clone, Copy, Debug)]
pub struct Invitation<'a> {
    /// Of who is invited.
    pub name: &'a str,
    /// Of who invites.
    pub invited_by: &'a str,
    pub role: Role,
    /// Name of the alliance; nothing for the national team.
    pub alliance: Option<&'a str>,
    /// Where the address comes from.
    pub source: &'a str,
    pub answer: &'a Answer,
}

/// An invitation to work in an alliance or in the national team.
pub fn invitation(text: Text, to: &str, invitation: &Invitation) -> Letter {
    let Invitation { name, invited_by, role, alliance, source, answer } = *invitation;
    let place = alliance.map_or_else(|| text.get("common-national-team"), str::to_owned);
    let subject = t!(text, "mail-invitation-subject", place = place.clone());
    let key = if alliance.is_some() { "mail-invitation-body" } else { "mail-invitation-national-body" };
    let factor =
        if role.needs_second_factor() { format!("\n\n{}", text.get("mail-invitation-factor")) } else { String::new() };
    let body = t!(
        text,
        key,
        name = name.to_owned(),
        by = invited_by.to_owned(),
        place = place,
        role = text.get(&format!("role-{}", role.as_str())),
        source = source.to_owned(),
        link = answer.link.clone(),
    );
    let body = format!("{body}{factor}\n\n{}", answer.by_code(text));
    letter(text, to, &subject, &body, &text.get("mail-invitation-why"))
}

/// What a mail says that invites a partner.
#[derive(Clone, Copy, Debug)]
pub struct PartnerInvitation<'a> {
    /// Of who is invited.
    pub name: &'a str,
    /// Of who invites; empty when somebody who is not signed in sends it on.
    pub by: &'a str,
    pub alliance: &'a str,
    /// Where the address comes from.
    pub source: &'a str,
    /// Who was asked before and named this address; empty when the alliance did.
    pub passed_on_by: &'a str,
}

/// To a contact person of a partner: will you take part?
pub fn partner_invitation(text: Text, to: &str, invitation: &PartnerInvitation, answer: &Answer) -> Letter {
    let PartnerInvitation { name, by, alliance, source, passed_on_by } = *invitation;
    let subject = t!(text, "mail-partner-subject", alliance = alliance.to_owned());
    let by = if by.is_empty() { alliance } else { by };
    let key = if passed_on_by.is_empty() { "mail-partner-body" } else { "mail-partner-passed-body" };
    let body = t!(
        text,
        key,
        passed = passed_on_by.to_owned(),
        name = name.to_owned(),
        by = by.to_owned(),
        alliance = alliance.to_owned(),
        source = source.to_owned(),
        link = answer.link.clone(),
    );
    let body = format!("{body}\n\n{}", answer.by_code(text));
    letter(text, to, &subject, &body, &text.get("mail-partner-why"))
}

/// To who wanted to talk first, on the day that they chose.
pub fn pledge_reminder(text: Text, to: &str, name: &str, alliance: &str, answer: &Answer) -> Letter {
    let subject = t!(text, "mail-reminder-subject", alliance = alliance.to_owned());
    let link = answer.link.clone();
    let body = t!(text, "mail-reminder-body", name = name.to_owned(), alliance = alliance.to_owned(), link = link);
    let body = format!("{body}\n\n{}", answer.by_code(text));
    letter(text, to, &subject, &body, &text.get("mail-reminder-why"))
}

/// To who proposed to merge two organisations: it was done, or it was not and why.
pub fn merge_decided(text: Text, to: &str, (kept, gone): (&str, &str), decision: &DecideMerge, link: &str) -> Letter {
    let key = if decision.is_yes() { "mail-merged" } else { "mail-unmerged" };
    let subject = t!(text, &format!("{key}-subject"), kept = kept.to_owned());
    let body = t!(
        text,
        &format!("{key}-body"),
        kept = kept.to_owned(),
        gone = gone.to_owned(),
        reason = decision.reason.trim().to_owned(),
        link = link.to_owned(),
    );
    letter(text, to, &subject, &body, &text.get("mail-merge-why"))
}

/// A promise that comes back after a year.
#[derive(Clone, Copy, Debug)]
pub struct Renewal<'a> {
    pub name: &'a str,
    pub organisation: &'a str,
    pub alliance: &'a str,
    pub promise: &'a str,
    pub signed_on: Date,
    pub link: &'a str,
}

/// To who signed a pledge a year ago: what came of it? `again` for the one reminder.
pub fn renewal(text: Text, to: &str, renewal: &Renewal, again: bool) -> Letter {
    let Renewal { name, organisation, alliance, promise, signed_on, link } = *renewal;
    let kind = if again { "mail-renewal-again" } else { "mail-renewal" };
    let subject = t!(text, &format!("{kind}-subject"), alliance = alliance.to_owned());
    let body = t!(
        text,
        &format!("{kind}-body"),
        name = if name.is_empty() { organisation.to_owned() } else { name.to_owned() },
        organisation = organisation.to_owned(),
        alliance = alliance.to_owned(),
        date = text.date(signed_on),
        // On one line, whatever was typed.
        promise = promise.split_whitespace().collect::<Vec<_>>().join(" "),
        link = link.to_owned(),
    );
    letter(text, to, &subject, &body, &text.get("mail-renewal-why"))
}

/// To the leads: contact persons who came with a list were asked nothing for a month, and go on a day.
pub fn imported(text: Text, to: &str, alliance: &str, people: usize, until: Date, link: &str) -> Letter {
    let body = t!(
        text,
        "mail-imported-body",
        alliance = alliance.to_owned(),
        count = people,
        until = text.date(until),
        link = link.to_owned(),
    );
    letter(text, to, &text.get("mail-imported-subject"), &body, &text.get("mail-lead-why"))
}

/// To who asked to begin: here is your coach, and the link with which you become the lead.
pub fn request_accepted(text: Text, to: &str, name: &str, coach: &str, alliance: &str, answer: &Answer) -> Letter {
    let subject = t!(text, "mail-accepted-subject", alliance = alliance.to_owned());
    let body = t!(
        text,
        "mail-accepted-body",
        name = name.to_owned(),
        coach = coach.to_owned(),
        alliance = alliance.to_owned(),
        link = answer.link.clone(),
    );
    let body = format!("{body}\n\n{}", answer.by_code(text));
    letter(text, to, &subject, &body, &text.get("mail-accepted-why"))
}

/// To who asked to begin: not now. `reason` is for the reader; empty when the coach gave none.
pub fn request_declined(text: Text, to: &str, name: &str, municipality: &str, coach: &str, reason: &str) -> Letter {
    let subject = t!(text, "mail-declined-subject", municipality = municipality.to_owned());
    let body = t!(
        text,
        "mail-declined-body",
        name = name.to_owned(),
        municipality = municipality.to_owned(),
        coach = coach.to_owned()
    );
    let reason = reason.trim();
    let reason = if reason.is_empty() {
        String::new()
    } else {
        format!("\n\n{}", t!(text, "mail-declined-reason", reason = reason.to_owned()))
    };
    letter(text, to, &subject, &format!("{body}{reason}"), &text.get("mail-accepted-why"))
}

/// To the lead: the coach is away until a day, and who stands in; or the coach is back.
pub fn coach_absent(text: Text, to: &str, alliance: &str, coach: &str, away: Option<(Date, &str)>) -> Letter {
    let subject = match away {
        Some(_) => t!(text, "mail-absent-subject", coach = coach.to_owned()),
        None => t!(text, "mail-back-subject", coach = coach.to_owned()),
    };
    let body = match away {
        Some((until, cover)) => t!(
            text,
            "mail-absent-body",
            alliance = alliance.to_owned(),
            coach = coach.to_owned(),
            until = text.date(until),
            cover = cover.to_owned(),
        ),
        None => t!(text, "mail-back-body", alliance = alliance.to_owned(), coach = coach.to_owned()),
    };
    letter(text, to, &subject, &body, &text.get("mail-lead-why"))
}

/// To the lead: the alliance has another coach, or none for now.
pub fn new_coach(text: Text, to: &str, alliance: &str, coach: Option<&str>) -> Letter {
    let subject = t!(text, "mail-coach-subject", alliance = alliance.to_owned());
    let body = match coach {
        Some(coach) => t!(text, "mail-coach-body", alliance = alliance.to_owned(), coach = coach.to_owned()),
        None => t!(text, "mail-no-coach-body", alliance = alliance.to_owned()),
    };
    letter(text, to, &subject, &body, &text.get("mail-lead-why"))
}

/// To whose account it is: a password was set. Whoever did not do that must know.
pub fn password_set(text: Text, to: &str) -> Letter {
    let subject = text.get("mail-password-subject");
    letter(text, to, &subject, &text.get("mail-password-body"), &text.get("mail-password-why"))
}

/// To who lost the phone: the second step was turned off.
pub fn factor_off(text: Text, to: &str) -> Letter {
    letter(
        text,
        to,
        &text.get("mail-factor-off-subject"),
        &text.get("mail-factor-off-body"),
        &text.get("mail-factor-off-why"),
    )
}

/// To who works in an alliance: the national team appointed a new lead.
pub fn new_lead(text: Text, to: &str, alliance: &str, lead: &str) -> Letter {
    let subject = t!(text, "mail-new-lead-subject", alliance = alliance.to_owned());
    let body = t!(text, "mail-new-lead-body", alliance = alliance.to_owned(), lead = lead.to_owned());
    letter(text, to, &subject, &body, &text.get("mail-member-why"))
}

/// What somebody must know who may sign the terms.
#[derive(Clone, Copy, Debug)]
pub struct TermsToSign<'a> {
    /// Of the reader; may be empty.
    pub name: &'a str,
    pub sent_by: &'a str,
    /// Where the answer goes.
    pub sender: &'a str,
    pub alliance: &'a str,
    pub organisation: &'a str,
    /// Addresses of the two texts.
    pub terms: &'a str,
    pub processing: &'a str,
}

/// To who may sign for the organisation: the terms in short, where all of them stand, and how to answer who sent them.
pub fn terms_to_sign(text: Text, to: &str, terms: &TermsToSign) -> Letter {
    let TermsToSign { name, sent_by, sender, alliance, organisation, terms, processing } = *terms;
    let subject = t!(text, "mail-terms-subject", organisation = organisation.to_owned());
    let greeting = match name {
        "" => text.get("mail-terms-greeting"),
        name => t!(text, "mail-terms-greeting-name", name = name.to_owned()),
    };
    let points: Vec<String> = points(text).into_iter().map(|point| format!("- {point}")).collect();
    let body = t!(
        text,
        "mail-terms-body",
        by = sent_by.to_owned(),
        sender = sender.to_owned(),
        alliance = alliance.to_owned(),
        organisation = organisation.to_owned(),
        points = points.join("\n"),
        terms = terms.to_owned(),
        processing = processing.to_owned(),
    );
    letter(text, to, &subject, &format!("{greeting}\n\n{body}"), &text.get("mail-terms-why"))
}

#[cfg(test)]
mod tests {
    use domain::account::Lang;

    use super::*;

    #[test]
    fn a_subject_is_one_line() {
        let letter = new_lead(Text::new(Lang::Nl), "a@b.nl", "Noord\r\nBcc: x@y.nl", "Iemand");
        assert!(!letter.subject.contains(['\r', '\n']), "{}", letter.subject);
    }

    #[test]
    fn an_invitation_says_who_asks_where_the_address_comes_from_and_where_to_answer() {
        for lang in Lang::ALL {
            for alliance in [None, Some("Alliantie Noord")] {
                let answer = Answer {
                    link: "https://example.nl/uitnodiging/x".to_owned(),
                    page: "https://example.nl/uitnodiging".to_owned(),
                    code: "012345".to_owned(),
                };
                let invitation = Invitation {
                    name: "Genodigde",
                    invited_by: "Uitnodiger",
                    role: Role::AllianceLead,
                    alliance,
                    source: "de website van de gemeente",
                    answer: &answer,
                };
                let letter = super::invitation(Text::new(lang), "a@b.nl", &invitation);
                for part in
                    [invitation.name, invitation.invited_by, invitation.source, &answer.link, &answer.page, "012 345"]
                {
                    assert!(letter.body.contains(part), "{lang:?} {part}: {}", letter.body);
                }
            }
        }
    }
}

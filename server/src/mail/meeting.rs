//! Mails about meetings and actions. A contact person of a partner has no account that knows a language, and reads Dutch.

use app::{partners::meetings::span, t, text::Text};
use documents::Appointment;
use domain::partners::meetings::lines;
use store::{
    Letter,
    partners::{
        ToAsk,
        meetings::{Digest, DigestPart, Meeting, Named, Told},
    },
};
use time::OffsetDateTime;

use super::letters::letter;
use crate::config::Config;

/// What every mail about a meeting of one alliance tells.
#[derive(Clone, Copy, Debug)]
pub struct Around<'a> {
    pub alliance: &'a str,
    /// Who invites.
    pub by: &'a str,
    /// What the inviter says first; may be empty.
    pub opening: &'a str,
    pub config: &'a Config,
    pub now: OffsetDateTime,
}

/// To somebody who is invited, or was: the meeting, and the appointment for the calendar.
pub fn meeting(to: &Named, meeting: &Meeting, told: Told, around: &Around) -> Letter {
    let text = Text::new(to.lang);
    let kind = match told {
        Told::Invited => "invited",
        Told::Moved => "moved",
        Told::Cancelled => "cancelled",
    };
    let when = span(text, meeting.starts_at, meeting.ends_at);
    let subject = t!(text, &format!("mail-meeting-{kind}-subject"), title = meeting.title.clone(), when = when.clone());
    let opening = t!(
        text,
        &format!("mail-meeting-{kind}"),
        title = meeting.title.clone(),
        by = around.by.to_owned(),
        alliance = around.alliance.to_owned()
    );
    let mut facts = vec![t!(text, "mail-meeting-when", when = when)];
    if !meeting.place.is_empty() {
        facts.push(t!(text, "mail-meeting-place", place = meeting.place.clone()));
    }
    if !meeting.link.is_empty() {
        facts.push(t!(text, "mail-meeting-link", link = meeting.link.clone()));
    }
    let mut parts = vec![text.get("mail-meeting-hello"), opening];
    if !around.opening.is_empty() && told == Told::Invited {
        parts.push(around.opening.to_owned());
    }
    parts.push(facts.join("\n"));
    let agenda: Vec<String> =
        lines(&meeting.agenda).into_iter().enumerate().map(|(at, item)| format!("{}. {item}", at + 1)).collect();
    if !agenda.is_empty() && told != Told::Cancelled {
        parts.push(format!("{}\n{}", text.get("mail-meeting-agenda"), agenda.join("\n")));
    }
    parts.push(text.get("mail-meeting-calendar"));
    let letter = letter(text, &to.email, &subject, &parts.join("\n\n"), &text.get("mail-meeting-why"));
    Letter { calendar: appointment(meeting, around.alliance, around.config, around.now), ..letter }
}

/// The meeting as a file for a calendar. The address of this site is part of its number; who answers it reaches the national team, as with
/// every mail.
pub fn appointment(meeting: &Meeting, alliance: &str, config: &Config, now: OffsetDateTime) -> String {
    let team = config.reply_to().ok().flatten().map(|team| team.email.to_string()).unwrap_or_default();
    let place = [meeting.place.as_str(), meeting.link.as_str()];
    let place: Vec<&str> = place.into_iter().filter(|part| !part.is_empty()).collect();
    documents::calendar(&Appointment {
        uid: &format!("{}@{}", meeting.id, config.public_url.host_str().unwrap_or_default()),
        sequence: meeting.sequence,
        stamp: now,
        starts: meeting.starts_at,
        ends: meeting.ends_at,
        title: &meeting.title,
        organiser: (alliance, &team),
        place: &place.join(", "),
        about: &meeting.agenda,
        cancelled: meeting.cancelled,
    })
}

/// To an address, once a week at most: what is to be done, in each alliance that it stands for.
pub fn digest(text: Text, digest: &Digest, link: impl Fn(&DigestPart) -> String) -> Letter {
    let items = |part: &DigestPart| {
        let items = part.actions.iter().map(|(what, due)| match due {
            Some(due) => t!(text, "mail-actions-until", what = what.clone(), date = text.date(*due)),
            None => format!("- {what}"),
        });
        items.collect::<Vec<_>>().join("\n")
    };
    let name = if digest.name.is_empty() { text.get("mail-actions-shared") } else { digest.name.clone() };
    let (subject, body) = if let [only] = &digest.of[..] {
        let alliance = only.alliance.clone();
        let subject = t!(text, "mail-actions-subject", alliance = alliance.clone());
        let (actions, link) = (items(only), link(only));
        (subject, t!(text, "mail-actions-body", name = name, alliance = alliance, actions = actions, link = link))
    } else {
        let part = |part: &DigestPart| {
            t!(
                text,
                "mail-actions-part",
                alliance = part.alliance.clone(),
                organisation = part.organisation.clone(),
                actions = items(part),
                link = link(part)
            )
        };
        let parts = digest.of.iter().map(part).collect::<Vec<_>>().join("\n\n");
        (text.get("mail-actions-all-subject"), t!(text, "mail-actions-all-body", name = name, parts = parts))
    };
    letter(text, &digest.email, &subject, &body, &text.get("mail-actions-why"))
}

/// To somebody of a partner that takes part: with whom do you work together?
pub fn who_works_with_whom(text: Text, to: &ToAsk, alliance: &str, link: &str) -> Letter {
    let subject = t!(text, "mail-together-subject", alliance = alliance.to_owned());
    let body = t!(
        text,
        "mail-together-body",
        name = to.name.clone(),
        organisation = to.organisation.clone(),
        alliance = alliance.to_owned(),
        link = link.to_owned()
    );
    letter(text, &to.email, &subject, &body, &text.get("mail-together-why"))
}

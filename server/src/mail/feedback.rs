//! The mail to who looks after the plan for experts by experience: what groups said waits for an answer. Of what was said nothing is in it.

use app::{
    experts::{feedback::feedback_path, group_name},
    t,
    text::Text,
};
use domain::experts::feedback::due;
use store::{Letter, experts::FeedbackReminder};

use super::letters::letter;

/// So many points of an alliance are named; the others are counted.
const NAMED: usize = 10;

/// Once a week at most, about all alliances of the reader. `link` makes an address of a path.
pub fn reminder(text: Text, reminder: &FeedbackReminder, link: impl Fn(&str) -> String) -> Letter {
    let parts = reminder.of.iter().map(|of| {
        let point = |entry: &domain::experts::feedback::FeedbackEntry| {
            let due = due(entry.said_on);
            let key = if due < reminder.today { "mail-feedback-late" } else { "mail-feedback-point" };
            t!(text, key, group = group_name(text, entry.group), said = text.date(entry.said_on), due = text.date(due))
        };
        let mut points: Vec<String> = of.entries.iter().take(NAMED).map(point).collect();
        let more = of.entries.len().saturating_sub(NAMED);
        if more > 0 {
            points.push(t!(text, "mail-feedback-more", count = more));
        }
        t!(
            text,
            "mail-feedback-part",
            alliance = of.alliance.clone(),
            count = of.entries.len(),
            points = points.join("\n"),
            link = link(&feedback_path(&of.slug, ""))
        )
    });
    let body = t!(text, "mail-feedback-body", parts = parts.collect::<Vec<_>>().join("\n\n"));
    letter(text, &reminder.to, &text.get("mail-feedback-subject"), &body, &text.get("mail-feedback-why"))
}

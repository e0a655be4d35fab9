//! What somebody did, in a sentence. Free text is never in the trail, so it is never here.

use domain::route::StepStatus;
use time::{Date, OffsetDateTime, Weekday};

use crate::{route::StepLink, t, text::Text};

/// Something that somebody did.
#[derive(Clone, Debug)]
pub struct Change {
    /// In Dutch time.
    pub at: OffsetDateTime,
    /// Empty for the program itself, and for who may not know.
    pub by: String,
    /// The step it was done in.
    pub step: Option<StepLink>,
    pub deeds: Vec<Deed>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deed {
    Status(StepStatus),
    /// The target date; nothing when it was taken away.
    DueOn(Option<Date>),
    /// The settings that changed.
    Settings(Vec<Setting>),
    /// A locale key `alliance-trail-…`, and the name that it is about. What has no name (any more) may have a text of its own.
    Other(String, String),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting {
    pub name: &'static str,
    pub values: SettingValues,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SettingValues {
    /// Text, or about a person: not in the trail.
    Unsaid,
    /// Text that was taken away.
    Emptied,
    Numbers(i64, i64),
    Switch(bool),
}

/// "Stap 4.3 is op “klaar” gezet; de notities … zijn bijgewerkt door A. de Vries.": `deeds` of the change, and once who did them.
pub fn sentence(text: Text, change: &Change, deeds: &[Deed]) -> String {
    let step = change.step.as_ref().map(|step| step_name(text, step)).unwrap_or_default();
    let whats: Vec<String> = deeds
        .iter()
        .map(|deed| match deed {
            Deed::Status(status) => {
                let status = text.get(&format!("status-{}", status.as_str()));
                t!(text, "alliance-trail-status", step = step.clone(), status = status)
            }
            Deed::DueOn(Some(date)) => t!(text, "alliance-trail-due", step = step.clone(), date = text.date(*date)),
            Deed::DueOn(None) => t!(text, "alliance-trail-due-gone", step = step.clone()),
            Deed::Settings(settings) if settings.is_empty() => text.get("alliance-trail-alliance-settings"),
            Deed::Settings(settings) => {
                let names: Vec<String> = settings.iter().map(|one| setting(text, one)).collect();
                t!(text, "alliance-trail-settings", settings = names.join("; "))
            }
            Deed::Other(key, name) => {
                let unnamed = Some(format!("{key}-unnamed")).filter(|key| name.is_empty() && text.has(key));
                let key = unnamed.as_ref().unwrap_or(key);
                let what = t!(text, key, step = step.clone(), name = name.clone());
                if what == *key { text.get("alliance-trail-other") } else { what }
            }
        })
        .collect();
    let what = whats.join("; ");
    capital(&match change.by.as_str() {
        "" => t!(text, "alliance-trail-nobody", what = what),
        by => t!(text, "alliance-trail-by", what = what, by = by.to_owned()),
    })
}

/// "uren per week: 8 → 12".
fn setting(text: Text, one: &Setting) -> String {
    let key = format!("alliance-trail-setting-{}", one.name.replace('_', "-"));
    match one.values {
        SettingValues::Unsaid => text.get(&key),
        SettingValues::Emptied => t!(text, "alliance-trail-setting-emptied", setting = text.get(&key)),
        SettingValues::Numbers(old, new) => {
            format!("{}: {} → {}", text.get(&key), text.number(old), text.number(new))
        }
        SettingValues::Switch(on) => text.get(&format!("{key}-{}", if on { "on" } else { "off" })),
    }
}

/// "stap 4.3", or the title of a step of one's own.
pub fn step_name(text: Text, step: &StepLink) -> String {
    if step.number.is_empty() {
        t!(text, "alliance-step-own", title = step.title.clone())
    } else {
        t!(text, "alliance-step", number = step.number.clone())
    }
}

fn capital(sentence: &str) -> String {
    let mut chars = sentence.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

/// "vandaag", "gisteren", "wo", or the date.
pub fn day(text: Text, on: Date, today: Date) -> String {
    match (today - on).whole_days() {
        0 => text.get("alliance-today"),
        1 => text.get("alliance-yesterday"),
        2..=6 => text.get(match on.weekday() {
            Weekday::Monday => "alliance-day-1",
            Weekday::Tuesday => "alliance-day-2",
            Weekday::Wednesday => "alliance-day-3",
            Weekday::Thursday => "alliance-day-4",
            Weekday::Friday => "alliance-day-5",
            Weekday::Saturday => "alliance-day-6",
            Weekday::Sunday => "alliance-day-7",
        }),
        _ => text.date(on),
    }
}

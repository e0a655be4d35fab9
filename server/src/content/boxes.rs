//! Meetings in a box: for each phase of the route an agenda that is ready, and the format that is its worksheet.

use std::sync::LazyLock;

use domain::account::Lang;
use serde::Deserialize;

use super::files;

/// A meeting that is ready to be planned.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MeetingBox {
    /// Number of the phase of the route.
    pub phase: u8,
    pub title: String,
    /// Key of a format.
    pub worksheet: String,
    /// One item a line.
    pub agenda: String,
    /// What the invitation says, in a few sentences.
    pub mail: String,
}

#[derive(Deserialize)]
struct File {
    meeting: Vec<MeetingBox>,
}

static BOXES: LazyLock<[Vec<MeetingBox>; 2]> = LazyLock::new(|| Lang::ALL.map(read));

fn read(lang: Lang) -> Vec<MeetingBox> {
    let text = files::embedded_file(&format!("reference/meetings.{}.toml", lang.code())).unwrap_or_default();
    // A file that does not hold what it should does not pass the test below.
    toml::from_str(text).map(|file: File| file.meeting).unwrap_or_default()
}

/// All of them, by phase.
pub fn all(lang: Lang) -> &'static [MeetingBox] {
    let [nl, en] = &*BOXES;
    match lang {
        Lang::Nl => nl,
        Lang::En => en,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_phase_has_one_in_both_languages_with_a_worksheet_that_exists() {
        for lang in Lang::ALL {
            let phases: Vec<u8> = all(lang).iter().map(|one| one.phase).collect();
            assert_eq!(phases, (1..=7).collect::<Vec<u8>>(), "{lang:?}");
        }
        for (nl, en) in all(Lang::Nl).iter().zip(all(Lang::En)) {
            assert_eq!((&nl.worksheet, nl.agenda.lines().count()), (&en.worksheet, en.agenda.lines().count()));
            for one in [nl, en] {
                let length = one.mail.trim().chars().count();
                assert!((80..=1000).contains(&length) && !one.mail.contains("http"), "{}: {length}", one.title);
            }
            let format = format!("nl/formats/{}.md", nl.worksheet);
            assert!(files::embedded_file(&format).is_some(), "{format}");
        }
    }
}

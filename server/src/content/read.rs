//! From files to [`Content`]: the skeleton first, then the texts and formats that it names.

use std::collections::BTreeSet;

use domain::{
    account::Lang,
    area::Area,
    coaching::TeamRole,
    experts::ParticipationLevel,
    route::{ByLang, Content, Event, FormatText, Phase, Step, StepKey, StepText},
};
use serde::{Deserialize, de::DeserializeOwned};

use super::{ContentError, Problem, check, files::Files};

pub(super) const SKELETON: &str = "route.toml";

/// `route.toml`.
#[derive(Default, Deserialize)]
struct Skeleton {
    phase: Vec<Phase>,
    step: Vec<SkeletonStep>,
    #[serde(default)]
    format: Vec<SkeletonFormat>,
}

#[derive(Deserialize)]
struct SkeletonStep {
    key: StepKey,
    number: String,
    hours: u16,
    lead: Vec<TeamRole>,
    #[serde(default)]
    also: Vec<TeamRole>,
    #[serde(default)]
    rung: Option<ParticipationLevel>,
    area: Area,
    formats: Vec<String>,
    #[serde(default)]
    needs: Vec<StepKey>,
    #[serde(default)]
    basic: bool,
    #[serde(default)]
    yearly: bool,
    #[serde(default)]
    ongoing: bool,
    #[serde(default)]
    round: bool,
    #[serde(default)]
    light: u8,
    #[serde(default)]
    revisit: Vec<Event>,
}

#[derive(Deserialize)]
struct SkeletonFormat {
    key: String,
    #[serde(default)]
    dutch_only: bool,
    #[serde(default)]
    print: bool,
}

pub(super) fn content(files: &Files) -> Result<Content, ContentError> {
    let mut reader = Reader { files, used: BTreeSet::new(), problems: vec![] };
    let content = reader.content();
    let mut problems = reader.problems;
    let ours = |path: &str| path == SKELETON || path.contains("/route/") || path.contains("/formats/");
    let elsewhere = |path: &str| path.contains("/pages/") || path.starts_with("reference/");
    for path in files.keys().filter(|path| !reader.used.contains(path.as_str()) && !elsewhere(path)) {
        let what = if ours(path) { "no step names this file" } else { "this file has no place in the content" };
        problems.push(Problem { file: path.clone(), what: what.to_owned() });
    }
    if problems.is_empty() {
        problems = check::content(&content);
    }
    problems.sort();
    if problems.is_empty() { Ok(content) } else { Err(ContentError(problems)) }
}

struct Reader<'a> {
    files: &'a Files,
    used: BTreeSet<String>,
    problems: Vec<Problem>,
}

impl Reader<'_> {
    fn content(&mut self) -> Content {
        let skeleton: Skeleton = self.toml(SKELETON).unwrap_or_default();
        let steps: Vec<Step> = skeleton.step.into_iter().map(|step| self.step(step)).collect();
        let named: BTreeSet<&str> = steps.iter().flat_map(|step| &step.formats).map(String::as_str).collect();
        for format in skeleton.format.iter().filter(|format| !named.contains(&*format.key)) {
            self.wrong(SKELETON, format!("format \"{}\" is named by no step", format.key));
        }
        let marks = |key: &str| {
            let marked = skeleton.format.iter().find(|format| format.key == key);
            marked.map_or((false, false), |format| (format.dutch_only, format.print))
        };
        let formats = named.iter().flat_map(|key| self.format(key, marks(key))).collect();
        Content { phases: skeleton.phase, steps, formats }
    }

    fn step(&mut self, step: SkeletonStep) -> Step {
        let texts = ByLang { nl: self.text(&step.key, Lang::Nl), en: self.text(&step.key, Lang::En) };
        let phase = step.number.split_once('.').and_then(|(phase, _)| phase.parse().ok()).unwrap_or_else(|| {
            self.wrong(SKELETON, format!("step \"{}\" has no number such as 4.3", step.key));
            0
        });
        Step {
            key: step.key,
            number: step.number,
            phase,
            hours: step.hours,
            lead: step.lead,
            also: step.also,
            rung: step.rung,
            area: step.area,
            formats: step.formats,
            needs: step.needs,
            basic: step.basic,
            yearly: step.yearly,
            ongoing: step.ongoing,
            round: step.round,
            light: step.light,
            revisit: step.revisit,
            retired: false,
            texts,
        }
    }

    fn text(&mut self, key: &StepKey, lang: Lang) -> StepText {
        self.toml(&format!("{}/route/{key}.toml", lang.code())).unwrap_or_default()
    }

    fn format(&mut self, key: &str, (dutch_only, print): (bool, bool)) -> Vec<FormatText> {
        let langs: &[Lang] = if dutch_only { &[Lang::Nl] } else { &[Lang::Nl, Lang::En] };
        langs
            .iter()
            .filter_map(|&lang| {
                let markdown = self.file(&format!("{}/formats/{key}.md", lang.code()))?.to_owned();
                Some(FormatText { key: key.to_owned(), lang, markdown, dutch_only, print })
            })
            .collect()
    }

    fn file(&mut self, path: &str) -> Option<&str> {
        self.used.insert(path.to_owned());
        let text = self.files.get(path);
        if text.is_none() {
            self.wrong(path, "this file is missing");
        }
        text.map(String::as_str)
    }

    /// A field that is not known is a problem, as it is most often a known one misspelt.
    fn toml<T: DeserializeOwned>(&mut self, path: &str) -> Option<T> {
        let mut unknown = vec![];
        let text = self.file(path)?;
        let read = toml::Deserializer::parse(text)
            .and_then(|toml| serde_ignored::deserialize(toml, |field| unknown.push(field.to_string())));
        for field in unknown {
            self.wrong(path, format!("field \"{field}\" is not known"));
        }
        read.map_err(|error: toml::de::Error| self.wrong(path, error.to_string().trim_end())).ok()
    }

    fn wrong(&mut self, file: &str, what: impl Into<String>) {
        self.problems.push(Problem { file: file.to_owned(), what: what.into() });
    }
}

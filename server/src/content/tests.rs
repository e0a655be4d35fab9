//! The content that ships is complete, and what is wrong with a file is said.

use std::collections::BTreeSet;

use app::text::Text;
use domain::{
    account::Lang,
    alliance::{Approach, Topic},
    route::{Advice, Content, Options, Progress, StepStatus, StepWork, advise, timeline},
};
use time::macros::date;

use super::{files::Files, *};

fn content() -> Content {
    embedded().expect("the content that ships is whole")
}

#[test]
fn the_content_that_ships_is_complete_in_both_languages() {
    let content = content();
    assert_eq!(content.steps.len(), 39);
    assert_eq!(content.route(false).count(), 15);
    assert_eq!(content.phases.len(), 7);
    for step in &content.steps {
        for lang in [Lang::Nl, Lang::En] {
            assert!(!step.text(lang, true).title.is_empty());
            assert!(
                !step.formats.is_empty() && step.formats.iter().all(|key| content.format(key, lang).is_some()),
                "{}",
                step.key
            );
        }
    }
    for number in ["1.2", "1.6", "5.6", "7.4"] {
        let step = content.steps.iter().find(|step| step.number == number).expect("a step");
        assert_ne!(
            step.text(Lang::Nl, true),
            step.text(Lang::Nl, false),
            "{number} reads differently for another lead"
        );
    }
    for (number, yearly) in
        [("1.3", true), ("3.5", true), ("4.6", true), ("6.1", true), ("7.5", true), ("7.6", false), ("1.4", false)]
    {
        assert_eq!(
            content.steps.iter().find(|step| step.number == number).map(|step| step.yearly),
            Some(yearly),
            "{number}"
        );
    }
}

/// The intake asks what the settings ask, in the same words.
#[test]
fn the_intake_has_the_words_of_the_settings() {
    let content = content();
    for lang in [Lang::Nl, Lang::En] {
        let text = Text::new(lang);
        let step = content.step("intake").expect("a step");
        let criteria: Vec<&str> = step.texts.get(lang).done.iter().map(|done| &*done.text).collect();
        let intake = criteria.join(" ").to_lowercase();
        let format = content.format("intakeverslag", lang).expect("a format").markdown.to_lowercase();
        let names = Topic::ALL.map(|topic| format!("topic-{}", topic.as_str())).into_iter();
        let names = names.chain(Approach::ALL.map(|approach| format!("approach-{}", approach.as_str())));
        for name in names.map(|name| text.get(&name).to_lowercase()) {
            assert!(intake.contains(&name) && format.contains(&name), "{name}: {intake} {format}");
        }
    }
}

#[test]
fn every_format_becomes_a_word_file() {
    let values = PLACEHOLDERS.iter().map(|name| (*name, format!("<{name}>"))).collect();
    let item = |fields: &[&'static str]| fields.iter().map(|name| (*name, format!("<{name}>"))).collect();
    let lists = LISTS.iter().map(|(list, fields)| (*list, vec![item(fields)])).collect();
    let fill = documents::Fill { values, lists };
    for format in content().formats {
        let meta =
            documents::Meta { title: format.title(), lang: format.lang.code(), author: "Alliantiewijzer", note: "" };
        let word = documents::word(&format.markdown, &meta, &fill);
        assert!(word.is_ok_and(|bytes| bytes.starts_with(b"PK")), "{} {}", format.key, format.lang.code());
    }
}

#[test]
fn pages_exist_in_both_languages() {
    let names = |lang: &str| -> BTreeSet<String> {
        let start = format!("{lang}/pages/");
        files::embedded().keys().filter_map(|path| path.strip_prefix(&start).map(str::to_owned)).collect()
    };
    assert_eq!(names("nl"), names("en"));
    for key in ["about", "accessibility", "privacy", "terms"] {
        let page = page(Lang::En, key, "").expect("a page");
        assert!(!page.title.is_empty() && page.html.starts_with("<p>") && !page.html.contains("<h1>"), "{key}");
    }
    assert!(page(Lang::Nl, "../route", "").is_none());
    for (lang, key) in [Lang::Nl, Lang::En].into_iter().flat_map(|lang| [(lang, "about"), (lang, "processing")]) {
        let html = page(lang, key, "Beheer <b>BV</b> & co").expect("a page").html;
        assert!(html.contains("Beheer BV &amp; co") && !html.contains("{{"), "{key} names who runs the site: {html}");
    }
}

/// The order in which a new alliance is led through the basic route.
#[test]
fn the_advice_walks_the_basic_route_in_a_sensible_order() {
    let content = content();
    let options = Options::new(date!(2026 - 11 - 21));
    let (mut progress, mut numbers) = (Progress::default(), vec![]);
    while let Some(Advice { step, .. }) =
        advise(&content, &progress, &Options { round_open: numbers.len() > 12, partners: true, ..options })
    {
        let step = content.step(step.as_str()).expect("a step");
        numbers.push(step.number.as_str());
        progress.set(StepWork {
            key: step.key.clone(),
            year: step.year(2026),
            status: StepStatus::Done,
            ..StepWork::default()
        });
    }
    let expected =
        ["1.2", "1.3", "3.3", "1.4", "1.5", "2.1", "2.2", "3.1", "3.5", "4.2", "4.3", "4.5", "5.2", "7.1", "7.4"];
    assert_eq!(numbers, expected);
    let full = Options { full_route: true, ..options };
    let bars = timeline(&content, &Progress::default(), &full, 12);
    let planned: Vec<&str> =
        bars.iter().map(|bar| content.step(bar.step.as_str()).expect("a step").number.as_str()).collect();
    assert_eq!(planned.len(), 39);
    assert_eq!(&planned[..8], ["1.1", "1.2", "1.3", "3.3", "1.4", "1.5", "1.6", "2.1"]);
    assert_eq!(&planned[36..], ["7.3", "7.5", "7.6"]);
}

fn broken(change: impl FnOnce(&mut Files)) -> String {
    let mut files = files::embedded();
    change(&mut files);
    read::content(&files).expect_err("something is wrong").to_string()
}

fn edit(files: &mut Files, path: &str, from: &str, to: &str) {
    let text = files.get_mut(path).expect("a file");
    assert!(text.contains(from), "{from} in {path}");
    *text = text.replacen(from, to, 1);
}

#[test]
fn what_is_wrong_is_said_with_its_file() {
    let step = "en/route/intake.toml";
    for (change, expected) in [
        (
            Box::new(|files: &mut Files| edit(files, step, "title =", "titel =")) as Box<dyn FnOnce(&mut Files)>,
            "field \"titel\" is not known",
        ),
        (Box::new(|files| edit(files, step, "title =", "titel =")), "missing field `title`"),
        (Box::new(|files| drop(files.remove(step))), "en/route/intake.toml: this file is missing"),
        (
            Box::new(|files| edit(files, step, "done = [", "done = [{ key = \"one-more\", text = \"And more\" },")),
            "number of \"done\" is",
        ),
        (
            Box::new(|files| edit(files, step, "key = \"vorm\"", "key = \"shape\"")),
            "en/route/intake.toml: the keys of \"done\" are not those of the Dutch file",
        ),
        (
            Box::new(|files| edit(files, step, "key = \"vorm\"", "key = \"hulpvraag\"")),
            "en/route/intake.toml: two criteria have the key \"hulpvraag\"",
        ),
        (
            Box::new(|files| edit(files, step, "key = \"vorm\"", "key = \"De vorm\"")),
            "en/route/intake.toml: the key \"De vorm\" of a criterion has other signs",
        ),
        (
            Box::new(|files| {
                edit(files, "nl/route/startbesluit.toml", "key = \"instemming-bestuur\"", "key = \"vergoeding\"");
            }),
            "nl/route/startbesluit.toml: two criteria have the key \"vergoeding\"",
        ),
        (
            Box::new(|files| edit(files, step, "](/instellingen)", "](/instelling)")),
            "en/route/intake.toml: there is no page \"/instelling\" to link to",
        ),
        (
            Box::new(|files| edit(files, step, "why = \"", "why = \"[Members](/leden) ")),
            "en/route/intake.toml: \"why\" has a link",
        ),
        (
            Box::new(|files| drop(files.remove("nl/formats/startnotitie.md"))),
            "nl/formats/startnotitie.md: this file is missing",
        ),
        (
            Box::new(|files| drop(files.insert("nl/formats/x.md".into(), "# X".into()))),
            "nl/formats/x.md: no step names this file",
        ),
        (
            Box::new(|files| drop(files.insert("en/formats/convenant.md".into(), "# X".into()))),
            "en/formats/convenant.md: no step names this file",
        ),
        (
            Box::new(|files| drop(files.insert("nl/rout/x.toml".into(), String::new()))),
            "nl/rout/x.toml: this file has no place in the content",
        ),
        (
            Box::new(|files| edit(files, "route.toml", "needs = [\"intake\"]", "needs = [\"intaek\"]")),
            "needs \"intaek\", which is not there",
        ),
        (
            Box::new(|files| edit(files, "route.toml", "hours = 4", "hours = 4\nneeds = [\"startbesluit\"]")),
            "step \"intake\" waits for itself",
        ),
        (Box::new(|files| edit(files, "route.toml", "hours = 4", "hour = 4")), "missing field `hours`"),
        (
            Box::new(|files| edit(files, "route.toml", "number = \"1.1\"", "number = \"9.1\"")),
            "has a number in no phase",
        ),
        (
            Box::new(|files| edit(files, "nl/formats/startfoto.md", "# ", "## ")),
            "nl/formats/startfoto.md: does not have one title",
        ),
        (
            Box::new(|files| files.get_mut("nl/formats/startfoto.md").expect("a file").push_str("\n{{naam}}\n")),
            "nothing is known to fill in for {{naam}}",
        ),
    ] {
        let said = broken(change);
        assert!(said.contains(expected), "{expected}\n— in —\n{said}");
    }
}

#[test]
fn content_is_read_from_a_folder() {
    let dir = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../app/content");
    assert_eq!(load(&dir).expect("the folder that ships"), content());
    let nowhere = load(std::path::Path::new("/nowhere/at/all")).expect_err("it is not there");
    assert!(nowhere.to_string().starts_with("/nowhere/at/all: "), "{nowhere}");
}

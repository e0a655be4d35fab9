//! What must hold between the files once each can be read.

use std::collections::BTreeSet;

use domain::{
    account::Lang,
    check::is_key,
    route::{Content, Criterion, FormatText, OtherLead, Step, StepText, Task},
};

use super::{Problem, is_known, markdown, read::SKELETON};

/// Pages of an alliance that a text may link to.
const PAGES: [&str; 7] = ["", "documenten", "hulp#woorden", "instellingen", "leden", "meelezen", "route/wat-hebt-u-al"];

pub(super) fn content(content: &Content) -> Vec<Problem> {
    let mut found = Found(vec![]);
    found.skeleton(content);
    content.steps.iter().for_each(|step| found.texts(step));
    content.formats.iter().for_each(|format| found.format(format));
    found.0
}

struct Found(Vec<Problem>);

impl Found {
    fn wrong(&mut self, file: &str, what: impl Into<String>) {
        self.0.push(Problem { file: file.to_owned(), what: what.into() });
    }

    fn skeleton(&mut self, content: &Content) {
        let (mut keys, mut numbers) = (BTreeSet::new(), BTreeSet::new());
        for step in &content.steps {
            let key = &step.key;
            let mut unless = |holds: bool, what: &str| {
                if !holds {
                    self.wrong(SKELETON, format!("step \"{key}\" {what}"));
                }
            };
            unless(keys.insert(key.as_str()), "stands there twice");
            unless(numbers.insert(&step.number), &format!("has a number that another has: {}", step.number));
            unless(is_key(key.as_str()), "has a key with other signs than a-z, 0-9 and -");
            unless(content.phase(step.phase).is_some(), &format!("has a number in no phase: {}", step.number));
            unless(step.hours > 0, "takes no hours");
            unless(!step.lead.is_empty(), "has no leading role");
            unless(!step.formats.is_empty(), "has no format");
            unless(
                step.formats.iter().all(|format| is_key(format)),
                "names a format with other signs than a-z, 0-9 and -",
            );
            for need in step.needs.iter().filter(|need| content.step(need.as_str()).is_none()) {
                unless(false, &format!("needs \"{need}\", which is not there"));
            }
            let before = all_needs(content, step);
            unless(!before.iter().any(|need| need.key == *key), "waits for itself");
            if step.light > 0 {
                unless(
                    usize::from(step.light) <= step.criteria().len(),
                    "has a light arrangement of more criteria than there are",
                );
                unless(step.basic, "has the light arrangement and is not in the basic route");
                unless(
                    step.rung.is_none() && before.iter().all(|need| need.rung.is_none()),
                    "has the light arrangement but waits for a step with a rung",
                );
            }
        }
        if content.steps.iter().filter(|step| step.light > 0).count() > 1 {
            self.wrong(SKELETON, "more than one step has a light arrangement");
        }
        if !content.steps.is_sorted_by_key(|step| step.phase) || !content.phases.is_sorted_by_key(|phase| phase.number)
        {
            self.wrong(SKELETON, "phases and their steps do not stand in order");
        }
    }

    fn texts(&mut self, step: &Step) {
        for lang in [Lang::Nl, Lang::En] {
            let file = format!("{}/route/{}.toml", lang.code(), step.key);
            let text = step.texts.get(lang);
            self.complete(&file, text);
            if step.basic != text.when.trim().is_empty() {
                self.wrong(&file, "\"when\" is for every step that is not in the basic route, and for no other");
            }
            self.complete(&file, &text.for_other_lead());
        }
        let [nl, en] = [Lang::Nl, Lang::En].map(|lang| keys(step.texts.get(lang)));
        if nl != en {
            self.wrong(
                &format!("en/route/{}.toml", step.key),
                "the keys of \"done\" are not those of the Dutch file, in their order",
            );
        }
        let [nl, en] = [&step.texts.nl, &step.texts.en].map(shape);
        for ((field, nl), (_, en)) in nl.into_iter().zip(en).filter(|(nl, en)| nl != en) {
            let say = |count: Option<usize>| count.map_or_else(|| "none".to_owned(), |count| count.to_string());
            self.wrong(
                &format!("en/route/{}.toml", step.key),
                format!("number of \"{field}\" is {}, in Dutch it is {}", say(en), say(nl)),
            );
        }
    }

    fn complete(&mut self, file: &str, text: &StepText) {
        let parts = [
            ("title", &text.title),
            ("why", &text.why),
            ("why_plain", &text.why_plain),
            ("product", &text.product),
            ("evidence", &text.evidence),
        ];
        let lists = text
            .done
            .iter()
            .map(|done| ("done", &done.text))
            .chain(text.pitfalls.iter().map(|text| ("pitfalls", text)));
        let tasks = text.how.iter().flat_map(|task| {
            [("how.do", Some(&task.what)), ("how.detail", Some(&task.detail)), ("how.example", task.example.as_ref())]
        });
        let tasks = tasks.filter_map(|(name, text)| Some((name, text?)));
        let all: Vec<_> = parts.into_iter().chain(lists).chain(tasks).collect();
        for (name, text) in &all {
            if *name != "how.detail" && (text.contains("](/") || text.contains("](https:")) {
                self.wrong(file, format!("\"{name}\" has a link, which only \"how.detail\" may have"));
            }
        }
        for address in text.how.iter().flat_map(Task::detail_parts).filter_map(|(_, to)| to) {
            if !PAGES.contains(&address) && !address.starts_with("https://") {
                self.wrong(file, format!("there is no page \"/{address}\" to link to"));
            }
        }
        for (name, _) in all.into_iter().filter(|(_, text)| text.trim().is_empty()) {
            self.wrong(file, format!("\"{name}\" is empty"));
        }
        let mut seen = BTreeSet::new();
        for Criterion { key, .. } in &text.done {
            if !is_key(key) {
                self.wrong(
                    file,
                    format!("the key \"{key}\" of a criterion has other signs than a-z, 0-9 and -, or too many"),
                );
            }
            if !seen.insert(key) {
                self.wrong(file, format!("two criteria have the key \"{key}\""));
            }
        }
        for (name, count, least, most) in
            [("done", text.done.len(), 2, 4), ("pitfalls", text.pitfalls.len(), 2, 4), ("how", text.how.len(), 3, 5)]
        {
            if !(least..=most).contains(&count) {
                self.wrong(file, format!("\"{name}\" has {count} items, which should be {least} to {most}"));
            }
        }
    }

    fn format(&mut self, format: &FormatText) {
        let file = format!("{}/formats/{}.md", format.lang.code(), format.key);
        let levels: Vec<u8> = markdown::headings(&format.markdown).into_iter().map(|(level, _)| level).collect();
        if levels.first() != Some(&1) || levels.iter().skip(1).any(|level| *level == 1) {
            self.wrong(&file, "does not have one title (#) at the top");
        }
        if levels.windows(2).any(|pair| pair[1] > pair[0] + 1) || levels.iter().any(|level| *level > 3) {
            self.wrong(&file, "skips a level of headings, or goes deeper than ###");
        }
        match documents::placeholders(&format.markdown) {
            Ok(names) => {
                for name in names.into_iter().filter(|name| !is_known(name)) {
                    self.wrong(&file, format!("nothing is known to fill in for {{{{{name}}}}}"));
                }
            }
            Err(error) => self.wrong(&file, error.to_string()),
        }
    }
}

/// Keys of the criteria, for both kinds of lead.
fn keys(text: &StepText) -> [Vec<&str>; 2] {
    let other = text.other_lead.as_ref().and_then(|other| other.done.as_deref()).unwrap_or_default();
    [&*text.done, other].map(|list| list.iter().map(|criterion| &*criterion.key).collect())
}

/// Steps that come before this one, directly or not.
fn all_needs<'a>(content: &'a Content, step: &Step) -> Vec<&'a Step> {
    let direct = |step: &Step| step.needs.iter().filter_map(|key| content.step(key.as_str())).collect::<Vec<_>>();
    let (mut found, mut queue): (Vec<&Step>, _) = (vec![], direct(step));
    while let Some(need) = queue.pop() {
        if found.iter().all(|step| step.key != need.key) {
            found.push(need);
            queue.extend(direct(need));
        }
    }
    found
}

/// How many of everything there are, which must not differ between the languages.
fn shape(text: &StepText) -> Vec<(&'static str, Option<usize>)> {
    let other = text.other_lead.clone().unwrap_or_default();
    let OtherLead { title, why, why_plain, done, product, evidence, pitfalls, how } = other;
    let one = |text: Option<String>| text.map(|_| 1);
    vec![
        ("done", Some(text.done.len())),
        ("pitfalls", Some(text.pitfalls.len())),
        ("how", Some(text.how.len())),
        ("other_lead", text.other_lead.as_ref().map(|_| 1)),
        ("other_lead.title", one(title)),
        ("other_lead.why", one(why)),
        ("other_lead.why_plain", one(why_plain)),
        ("other_lead.product", one(product)),
        ("other_lead.evidence", one(evidence)),
        ("other_lead.done", done.map(|list| list.len())),
        ("other_lead.pitfalls", pitfalls.map(|list| list.len())),
        ("other_lead.how", how.map(|list| list.len())),
    ]
}

//! The goal map in the papers of the steps that work on it: results in rows, challenges with their coalition and what is done at each level.
//! The alliance contributes to a result; no paper says that it causes it.

use std::collections::BTreeMap;

use app::{
    goals::{amount, progress_sentence},
    t,
    text::Text,
};
use documents::Fill;
use domain::{goals::Amount, partners::ChangeLevel};
use store::{
    goals::{self, Challenge, Outcome},
    partners::Contribution,
    scope::Contributions,
};

use super::{Names, efforts, joined, names};
use crate::{http::Cx, partners::contribution::challenges_in, route::load::Route};

/// So many efforts stand in a cell; the map has the others.
const IN_SIGHT: usize = 4;

type Item = BTreeMap<&'static str, String>;

/// Adds the goal map to what is filled in, when a paper has a place for it.
pub(crate) async fn fill(
    cx: &Cx,
    route: &Route,
    text: Text,
    markdown: &str,
    fill: &mut Fill<'static>,
) -> store::Result<()> {
    if !["{{ambition}}", "{{goals}}", "{{result.", "{{challenge."].iter().any(|name| markdown.contains(name)) {
        return Ok(());
    }
    let map = goals::map(&route.read).await?;
    let sentences = map.outcomes.iter().map(|one| sentence(text, one)).collect::<Vec<_>>().join(" ");
    fill.values.extend([("ambition", map.ambition.sentence), ("goals", sentences)]);
    let scope = &route.scope;
    let names = if scope.may_read::<Contributions>() { names(scope).await? } else { Names::new() };
    fill.lists.insert("result", map.outcomes.iter().map(|one| result(text, one, &names)).collect());
    let efforts = if markdown.contains("{{challenge.") && scope.may_read::<Contributions>() {
        efforts(scope, &joined(cx, scope).await?).await?
    } else {
        Vec::new()
    };
    let terms = challenges_in(&cx.app.store, text.lang).await?;
    let challenges = map.challenges.iter().map(|one| challenge(text, one, &names, &terms, &efforts)).collect();
    fill.lists.insert("challenge", challenges);
    Ok(())
}

fn sentence(text: Text, one: &Outcome) -> String {
    progress_sentence(text, &one.title, &one.course, &one.unit)
}

fn result(text: Text, one: &Outcome, names: &Names) -> Item {
    let course = &one.course;
    let of_year = |value: Option<Amount>, year: Option<i32>| match (value, year) {
        (Some(value), Some(year)) => {
            t!(text, "goals-paper-of-year", value = amount(text, Some(value), &one.unit), year = year.to_string())
        }
        (value, _) => amount(text, value, &one.unit),
    };
    let latest = course
        .last()
        .map_or_else(|| text.get("goals-paper-unmeasured"), |(year, value)| of_year(Some(value), Some(year)));
    let by = one.delivered_by.and_then(|id| names.get(&id)).map(|(name, _)| name.clone());
    Item::from([
        ("title", one.title.clone()),
        ("indicator", one.indicator.clone()),
        ("definition", one.definition.clone()),
        ("base", of_year(course.base.1, course.base.0)),
        ("target", of_year(Some(course.target.1), Some(course.target.0))),
        ("latest", latest),
        ("source", one.source.clone()),
        ("by", by.unwrap_or_else(|| text.get("goals-deliverer-none"))),
        ("sentence", sentence(text, one)),
    ])
}

/// A few, and how many more there are.
fn cell(text: Text, words: &[String]) -> String {
    let (seen, more) = words.split_at(words.len().min(IN_SIGHT));
    let more = (!more.is_empty()).then(|| t!(text, "goals-paper-more", count = more.len()));
    seen.iter().cloned().chain(more).collect::<Vec<_>>().join("; ")
}

fn challenge(text: Text, one: &Challenge, names: &Names, terms: &[(i32, String)], efforts: &[Contribution]) -> Item {
    let name = terms.iter().find(|(number, _)| *number == one.number).map(|(_, name)| name.clone());
    let mut coalition: Vec<&str> =
        one.partners.iter().filter_map(|id| names.get(id)).map(|(name, _)| &**name).collect();
    coalition.sort_unstable();
    let coalition = if coalition.is_empty() { text.get("goals-paper-no-coalition") } else { coalition.join(", ") };
    let at = |level: ChangeLevel| {
        let here =
            efforts.iter().filter(|effort| effort.challenges.contains(&one.number) && effort.levels.contains(&level));
        let words: Vec<String> =
            here.filter_map(|effort| Some(format!("{}: {}", names.get(&effort.partner)?.0, effort.what))).collect();
        if words.is_empty() { text.get("goals-paper-no-effort") } else { cell(text, &words) }
    };
    Item::from([
        ("name", name.unwrap_or_else(|| text.get("goals-challenge-unnamed"))),
        ("coalition", coalition),
        ("soften", at(ChangeLevel::Soften)),
        ("strengthen", at(ChangeLevel::Strengthen)),
        ("transform", at(ChangeLevel::Transform)),
    ])
}

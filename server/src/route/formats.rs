//! Formats as Word files, with what is known of the alliance filled in.

use std::collections::BTreeMap;

use app::{
    alliance::{aldermen, in_a_sentence},
    text::Text,
};
use axum::{http::header, response::IntoResponse};
use domain::{
    account::Lang,
    route::{phase_counts, timeline},
};
use store::Error;

use super::load::Route;
use crate::{
    content::end_of_phase,
    http::{Answer, Cx, Path},
};

const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

pub async fn get(cx: Cx, Path((slug, file)): Path<(String, String)>) -> Answer {
    let route = Route::load(&cx, &slug).await?;
    let key = file.strip_suffix(".docx").ok_or(Error::NotFound)?;
    let format = route.content().format(key, cx.text.lang).ok_or(Error::NotFound)?;
    let text = Text::new(format.lang);
    let lang = match format.lang {
        Lang::Nl => "nl-NL",
        Lang::En => "en-GB",
    };
    let note = if route.scope.is_fictional() { text.get("common-fictional") } else { String::new() };
    // A paper for a college is about its own municipality.
    let only = cx.param("gemeente");
    let chosen: Vec<(String, String)> = route
        .facts
        .municipalities
        .iter()
        .filter(|one| only.as_ref().is_none_or(|code| one.code == *code))
        .map(|one| (one.name.clone(), one.alderman.clone()))
        .collect();
    if chosen.is_empty() && only.is_some() {
        return Err(Error::NotFound.into());
    }
    let meta = documents::Meta { title: format.title(), lang, author: &route.facts.name, note: &note };
    let bytes = documents::word(&format.markdown, &meta, &fill(&route, text, &chosen)).map_err(Error::internal)?;
    let of = only.map(|code| format!("-{code}")).unwrap_or_default();
    let name = format!("attachment; filename=\"{key}{of}.docx\"");
    Ok(([(header::CONTENT_TYPE, WORD), (header::CONTENT_DISPOSITION, &name)], bytes).into_response())
}

/// The values of the placeholders in `docs/content.md`; what is not known stays empty, to be filled in by hand.
fn fill(route: &Route, text: Text, chosen: &[(String, String)]) -> BTreeMap<&'static str, String> {
    let facts = &route.facts;
    let municipalities: Vec<String> = chosen.iter().map(|(name, _)| name.clone()).collect();
    let named = |prefix: &str, value: &str| {
        if value.is_empty() { String::new() } else { text.get(&format!("{prefix}-{value}")) }
    };
    let mut fill = BTreeMap::from([
        ("alliance", facts.name.clone()),
        ("municipalities", in_a_sentence(text, &municipalities)),
        ("lead_organisation", facts.lead_organisation.clone()),
        ("alderman", aldermen(text, chosen)),
        ("coach", facts.coach.as_ref().map_or_else(|| text.get("route-team-name"), |coach| coach.name.clone())),
        ("hours_per_week", facts.hours_per_week.to_string()),
        ("date", text.date(route.options.today)),
        (
            "end_month",
            match route.end() {
                app::route::End::On { date, .. } => text.month(date),
                _ => String::new(),
            },
        ),
        ("question", named("topic", &facts.question)),
        ("approach", named("approach", &facts.approach)),
        ("route", text.get(if facts.full_route { "alliance-route-full" } else { "alliance-route-basic" })),
    ]);
    let bars = timeline(route.content(), &route.progress, &route.options, facts.hours_per_week);
    let counts = phase_counts(route.content(), &route.progress, route.year(), facts.full_route);
    let named = |phase: u8| end_of_phase(&route.content().phase(phase)?.key);
    for (count, name) in counts.into_iter().filter_map(|count| Some((count, named(count.phase)?))) {
        let end = bars.iter().filter(|bar| bar.phase == count.phase).map(|bar| bar.to).max();
        let done = count.total > 0 && count.done == count.total;
        // Of the first phase the paper itself is part: it is never done in its own words.
        let over = || if count.phase == 1 { text.month(route.options.today) } else { text.get("status-done") };
        let end = end.map(|end| text.month(end)).or_else(|| done.then(over));
        fill.insert(name, end.unwrap_or_default());
    }
    fill
}

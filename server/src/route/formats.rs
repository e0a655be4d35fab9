//! Formats as Word files, with what is known of the alliance filled in.

use std::collections::BTreeMap;

use app::{
    alliance::{aldermen, in_a_sentence},
    text::Text,
};
use axum::{http::header, response::IntoResponse};
use domain::account::Lang;
use store::Error;

use super::load::Route;
use crate::http::{Answer, Cx, Path};

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
    BTreeMap::from([
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
    ])
}

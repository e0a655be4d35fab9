//! Formats as Word files, and sheets to print as PDF files too, with what is known of the alliance filled in.

use std::collections::BTreeMap;

use app::{
    alliance::{aldermen, in_a_sentence},
    text::Text,
};
use axum::{http::header, response::IntoResponse};
use documents::{Fill, Meta, pdf};
use domain::{
    account::Seat,
    route::{phase_counts, timeline},
};
use store::{Error, alliance::members, scope::Settings};

use super::load::Route;
use crate::{
    content::end_of_phase,
    goals::papers,
    http::{Answer, Cx, Path},
    word::{self, Paper},
};

pub async fn get(cx: Cx, Path((slug, file)): Path<(String, String)>) -> Answer {
    let route = Route::load(&cx, &slug).await?;
    let (key, kind) = file.rsplit_once('.').ok_or(Error::NotFound)?;
    let format = route.content().format(key, cx.text.lang).ok_or(Error::NotFound)?;
    let pdf = match kind {
        "docx" => false,
        "pdf" if format.print => true,
        _ => return Err(Error::NotFound.into()),
    };
    let text = Text::new(format.lang);
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
    let of = only.map(|code| format!("-{code}")).unwrap_or_default();
    let paper = Paper {
        name: &format!("{key}{of}"),
        title: format.title(),
        author: &route.facts.name,
        fictional: route.scope.is_fictional(),
    };
    let mut values = Fill::from(fill(&route, text, &chosen));
    values.values.extend(lead(&route).await?);
    papers::fill(&cx, &route, text, &format.markdown, &mut values).await?;
    if pdf {
        printed(&cx, &format.markdown, text, &paper, values).await
    } else {
        word::answer(&format.markdown, text, &paper, &values)
    }
}

/// The sheet as PDF/UA-1.
async fn printed(cx: &Cx, markdown: &str, text: Text, paper: &Paper<'_>, values: Fill<'static>) -> Answer {
    let name = format!("attachment; filename=\"{}.pdf\"", paper.name);
    let note = if paper.fictional { text.get("papers-fictional") } else { String::new() };
    let (markdown, title, author) = (markdown.to_owned(), paper.title.to_owned(), paper.author.to_owned());
    let print = move || {
        let meta = Meta { title: &title, lang: text.lang.code(), author: &author, note: &note };
        pdf::format(&markdown, &meta, &values)
    };
    let file = cx.app.printer.print(print).await?;
    Ok(([(header::CONTENT_TYPE, "application/pdf"), (header::CONTENT_DISPOSITION, &name)], file).into_response())
}

/// Who leads, for who may see the members: name and position, and the position alone.
async fn lead(route: &Route) -> store::Result<[(&'static str, String); 2]> {
    let leads: Vec<_> = match route.scope.read::<Settings>() {
        Ok(read) => members::members(&read).await?.into_iter().filter(|member| member.seat == Seat::Lead).collect(),
        Err(_) => Vec::new(),
    };
    let filled = |parts: &[&String]| {
        parts.iter().filter(|part| !part.is_empty()).map(|part| &***part).collect::<Vec<_>>().join(", ")
    };
    let persons: Vec<String> = leads.iter().map(|lead| filled(&[&lead.name, &lead.function])).collect();
    let functions: Vec<&String> = leads.iter().map(|lead| &lead.function).collect();
    Ok([("lead_person", persons.join("; ")), ("lead_function", filled(&functions))])
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
        let end =
            bars.iter().filter(|bar| bar.phase == count.phase).map(|bar| bar.due_on.max(Some(bar.to))).max().flatten();
        let done = count.total > 0 && count.done == count.total;
        // Of the first phase the paper itself is part: it is never done in its own words.
        let over = || if count.phase == 1 { text.month(route.options.today) } else { text.get("status-done") };
        let later = || (count.total == 0).then(|| text.get("route-phase-later"));
        let end = end.map(|end| text.month(end)).or_else(|| done.then(over)).or_else(later);
        fill.insert(name, end.unwrap_or_default());
    }
    fill
}

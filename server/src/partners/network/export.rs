//! The list of members as a file: exactly what is shown, with its filters and order. Contact persons go along only for the desk. The words
//! above the columns are those that importing knows.

use std::collections::HashMap;

use app::partners::import::columns::field_name;
use documents::sheet::{self, Cell, List};
use domain::partners::import::Field;
use store::{
    Error,
    partners::{
        Contact,
        network::{self, Member},
    },
    reference,
};

use super::{kind_name, list, place_name};
use crate::{
    http::{Answer, Cx},
    partners::export::{CSV, OF_A_PERSON, XLSX, meta, person},
    route::evidence::as_file,
};

pub async fn xlsx(cx: Cx) -> Answer {
    let list = rows(&cx).await?;
    let file = sheet::xlsx(&meta(cx.text, &cx.text.get("network-title")), &list).map_err(Error::internal)?;
    Ok(as_file(file, XLSX, &format!("netwerk-{}.xlsx", cx.today())))
}

pub async fn csv(cx: Cx) -> Answer {
    let file = sheet::csv(&rows(&cx).await?).map_err(Error::internal)?;
    Ok(as_file(file, CSV, &format!("netwerk-{}.csv", cx.today())))
}

/// What a member has one of.
const FIELDS: [Field; 9] = [
    Field::Name,
    Field::Kind,
    Field::Sector,
    Field::Place,
    Field::Website,
    Field::Status,
    Field::Since,
    Field::JoinedOn,
    Field::Shown,
];

async fn rows(cx: &Cx) -> store::Result<List> {
    let text = cx.text;
    let national = cx.national()?;
    let all = network::members(&national).await?;
    let municipalities = reference::all_municipalities(&cx.app.store).await?;
    let contacts = match national.desk() {
        Ok(desk) => network::all_network_contacts(&desk).await?,
        Err(_) => HashMap::new(),
    };
    let shown = list::shown(cx, &all);
    let most = shown.iter().filter_map(|one| contacts.get(&one.id)).map(Vec::len).max().unwrap_or(0);
    let mut header: Vec<String> = FIELDS.into_iter().map(|field| field_name(text, field)).collect();
    for number in 1..=most {
        let end = if number == 1 { String::new() } else { format!(" {number}") };
        header.extend(OF_A_PERSON.into_iter().map(|field| format!("{}{end}", field_name(text, field))));
    }
    let day = |day: Option<time::Date>| day.map_or_else(|| Cell::text(""), Cell::Date);
    let row = |one: &Member| {
        let organisation = &one.organisation;
        let place = match &organisation.municipality {
            Some(_) => place_name(&municipalities, organisation.municipality.as_ref()),
            None => text.get("partners-whole-country"),
        };
        let mut cells = vec![
            Cell::text(&organisation.name),
            Cell::text(kind_name(&organisation.kind, text.lang)),
            Cell::text(text.get(&format!("sector-{}", organisation.sector.as_str()))),
            Cell::text(place),
            Cell::text(&organisation.website),
            Cell::text(text.get(&format!("network-status-{}", one.standing.status.as_str()))),
            day(one.standing.since()),
            day(one.standing.joined_on),
            Cell::text(text.get(if one.shown { "network-shown-yes" } else { "network-shown-no" })),
        ];
        let people: &[Contact] = contacts.get(&one.id).map_or(&[][..], Vec::as_slice);
        cells.extend(people.iter().flat_map(person));
        cells
    };
    Ok(List { sheet: text.get("export-title"), rows: shown.into_iter().map(row).collect(), header })
}

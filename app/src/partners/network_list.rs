//! Beside the drawing of the network map: the list that says the same, who works with nobody, and asking the partners themselves. On a phone
//! with hundreds of partners it stays short: what is long is folded, and the list has pages.

use domain::partners::Said;
use leptos::prelude::*;

use super::{
    collaboration::{closeness_name, said},
    network_map::{Row, View, map_path, sector_name},
    partners_path,
};
use crate::{
    components::{ButtonKind, Card, Column, Confirm, DataTable, Pagination, text_cell},
    t,
    text::Text,
};

/// So many names or fewer are read at a glance; more are folded away.
const GLANCE: usize = 12;

/// Partners say themselves with whom they work, each by its own link.
pub(super) fn ask(text: Text, view: &View) -> Option<AnyView> {
    (view.ask > 0).then(|| {
        view! {
            <Card title=text.get("map-ask")>
                <p>{t!(text, "map-ask-text", count = view.ask)}</p>
                <Confirm
                    label=text.get("map-ask-open")
                    button=t!(text, "map-ask-button", count = view.ask)
                    action=format!("{}/vragen", map_path(&view.place.slug))
                    once=view.once
                    kind=ButtonKind::Secondary
                >
                    <p>{text.get("map-ask-sure")}</p>
                </Confirm>
            </Card>
        }
        .into_any()
    })
}

/// Partners that work with nobody, by name.
pub(super) fn alone(text: Text, view: &View) -> Option<AnyView> {
    if view.alone.is_empty() || !view.any {
        return None;
    }
    let items = view
        .alone
        .iter()
        .map(|(id, name)| {
            let href = partners_path(&view.place.slug, &format!("/{id}"));
            view! { <li><a href=href>{name.clone()}</a></li> }
        })
        .collect_view();
    let names = view! { <ul class="aw-net__alone">{items}</ul> };
    let names = if view.alone.len() > GLANCE {
        view! {
            <details class="aw-fold">
                <summary>{t!(text, "map-alone-show", count = view.alone.len())}</summary>
                {names}
            </details>
        }
        .into_any()
    } else {
        names.into_any()
    };
    let card = view! {
        <Card title=text.get("map-alone")>
            <p>{t!(text, "map-alone-text", count = view.alone.len())}</p>
            {names}
        </Card>
    };
    Some(card.into_any())
}

pub(super) fn list(text: Text, view: &View) -> AnyView {
    let columns = vec![
        Column::new(text.get("map-number")),
        Column::new(text.get("map-partner")),
        Column::new(text.get("partners-sector")),
        Column::new(text.get("map-works-with")),
    ];
    let rows = view.rows.iter().map(|row| self::row(text, view, row)).collect();
    let empty = view! {
        <p>{text.get("partners-none-found")}</p>
        <p><a href=map_path(&view.place.slug)>{text.get("common-filter-clear")}</a></p>
    };
    view! {
        <Card title=text.get("map-list") id="lijst">
            <DataTable
                text
                caption=text.get("map-list")
                caption_hidden=true
                columns
                rows
                count=t!(text, "partners-count", count = view.found)
                empty=Some(empty.into_any())
            />
            <Pagination text url=&view.url page=view.page pages=view.pages />
        </Card>
    }
    .into_any()
}

/// So many collaborations of one partner stand open in the list.
const FEW: usize = 3;

fn row(text: Text, view: &View, row: &Row) -> Vec<AnyView> {
    let with = row
        .with
        .iter()
        .map(|with| {
            let href = partners_path(&view.place.slug, &format!("/{}", with.id));
            // That the alliance says so is the rule, and not repeated on every line.
            let who =
                if with.said == Said::Office { String::new() } else { said(text, with.said, &row.name, &with.name) };
            let about = [closeness_name(text, with.closeness), with.theme.clone(), who];
            let about = about.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
            view! { <li><a href=href>{with.name.clone()}</a> " " <span class="aw-note">{about}</span></li> }
        })
        .collect_view();
    let with = if row.with.is_empty() {
        text_cell(&text.get("map-nobody"))
    } else if row.with.len() > FEW {
        let count = t!(text, "map-with-count", count = row.with.len());
        view! { <details class="aw-fold"><summary>{count}</summary><ul class="aw-net__with">{with}</ul></details> }
            .into_any()
    } else {
        view! { <ul class="aw-net__with">{with}</ul> }.into_any()
    };
    let href = partners_path(&view.place.slug, &format!("/{}", row.id));
    vec![
        row.number.to_string().into_any(),
        view! { <a href=href>{row.name.clone()}</a> }.into_any(),
        text_cell(&sector_name(text, row.sector)),
        with,
    ]
}

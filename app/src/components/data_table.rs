//! A table with a caption, an order that is in the address, the number of results in words, and something to do when it
//! is empty. On a phone each row stands on its own, with the names of the columns before the values; the roles are written out
//! because a browser forgets them when a table is laid out otherwise.

use leptos::prelude::*;

use super::ListUrl;
use crate::text::Text;

#[derive(Clone, Debug)]
pub struct Column {
    label: String,
    order: &'static str,
    numeric: bool,
}

impl Column {
    pub fn new(label: impl Into<String>) -> Self {
        Self { label: label.into(), order: "", numeric: false }
    }

    /// Can be sorted by, as this value of `sorteer`.
    #[must_use]
    pub fn sortable(mut self, order: &'static str) -> Self {
        self.order = order;
        self
    }

    /// Holds numbers, to be compared below each other.
    #[must_use]
    pub fn numeric(mut self) -> Self {
        self.numeric = true;
        self
    }
}

/// A cell with a text that may be empty. Without this an empty text leaves a space behind, and a phone shows a name without a value.
pub fn text_cell(value: &str) -> AnyView {
    (!value.is_empty()).then(|| value.to_owned()).into_any()
}

/// The first cell of each row names the row. `url` is needed when a column can be sorted by.
#[component]
pub fn DataTable(
    text: Text,
    #[prop(into)] caption: String,
    /// The caption is not shown, because a heading with the same words stands above it.
    #[prop(optional)]
    caption_hidden: bool,
    columns: Vec<Column>,
    rows: Vec<Vec<AnyView>>,
    #[prop(optional_no_strip)] url: Option<ListUrl>,
    /// "12 allianties": announced, so that who filters hears what came of it.
    #[prop(optional, into)]
    count: String,
    /// Shown instead of the table when there are no rows: say what to do.
    #[prop(optional_no_strip)]
    empty: Option<AnyView>,
) -> impl IntoView {
    let count = (!count.is_empty()).then(|| view! { <p class="aw-count" role="status">{count}</p> });
    if rows.is_empty() {
        let empty = empty.unwrap_or_else(|| view! { <p>{text.get("common-nothing-found")}</p> }.into_any());
        return view! { {count} <div class="aw-empty">{empty}</div> }.into_any();
    }
    let kinds: Vec<(String, bool)> = columns.iter().map(|column| (column.label.clone(), column.numeric)).collect();
    let heads = columns.into_iter().map(|column| head(text, column, url.as_ref())).collect_view();
    let rows = rows
        .into_iter()
        .map(|row| {
            let cells = row
                .into_iter()
                .enumerate()
                .map(|(index, cell)| {
                    if index == 0 {
                        return view! { <th scope="row" role="rowheader" class="utrecht-table__cell">{cell}</th> }
                            .into_any();
                    }
                    let (label, numeric) = kinds.get(index).cloned().unwrap_or_default();
                    let class = if numeric {
                        "utrecht-table__cell utrecht-table__cell--numeric-column"
                    } else {
                        "utrecht-table__cell"
                    };
                    view! { <td role="cell" class=class data-label=label>{cell}</td> }.into_any()
                })
                .collect_view();
            view! { <tr role="row" class="utrecht-table__row">{cells}</tr> }
        })
        .collect_view();
    // Two columns fit on a phone as they are.
    let class = if kinds.len() > 2 {
        "utrecht-table utrecht-table--html-table aw-list"
    } else {
        "utrecht-table utrecht-table--html-table"
    };
    let caption_class = if caption_hidden { "aw-hidden" } else { "utrecht-table__caption" };
    view! {
        {count}
        <div class="aw-scroll" tabindex="0" role="group" aria-label=caption>
            <table role="table" class=class>
                <caption class=caption_class>{caption.clone()}</caption>
                <thead role="rowgroup" class="utrecht-table__header" data-sort=text.get("common-sort-by")>
                    <tr role="row" class="utrecht-table__row">{heads}</tr>
                </thead>
                <tbody role="rowgroup" class="utrecht-table__body">{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn head(text: Text, column: Column, url: Option<&ListUrl>) -> AnyView {
    let class = if column.numeric {
        "utrecht-table__header-cell utrecht-table__header-cell--numeric-column"
    } else {
        "utrecht-table__header-cell"
    };
    let Some(url) = url.filter(|_| !column.order.is_empty()) else {
        return view! { <th scope="col" role="columnheader" class=class>{column.label}</th> }.into_any();
    };
    let descending = format!("-{}", column.order);
    let now = url.get("sorteer");
    let (sorted, sign, next) = if now == column.order {
        (Some("ascending"), Some("▲"), descending)
    } else if now == descending {
        (Some("descending"), Some("▼"), column.order.to_owned())
    } else {
        (None, None, column.order.to_owned())
    };
    view! {
        <th scope="col" role="columnheader" class=class aria-sort=sorted>
            <a href=url.sorted(&next) title=text.get("common-sort")>
                {column.label}
                {sign.map(|sign| view! { <span aria-hidden="true" class="aw-sort">{sign}</span> })}
            </a>
        </th>
    }
    .into_any()
}

//! The Netherlands as one equal tile for each municipality. The drawing is for the eye and the pointer; the list it links
//! to says the same and can be walked by keyboard, so the drawing is hidden from screen readers.

use leptos::prelude::*;

use super::escape::SvgTitle;
use crate::text::Text;

/// Units from one tile to the next, and of a tile.
const STEP: u32 = 13;
const TILE: u32 = 12;
const COLUMNS: u32 = 24;
const ROWS: u32 = 30;

#[derive(Clone, Debug)]
pub struct Tile {
    /// Of the municipality, such as `GM0363`.
    pub code: String,
    /// What the pointer shows: the name and what is the case there.
    pub label: String,
    pub col: u32,
    pub row: u32,
    /// 0 (nothing) to 7; the darker the further.
    pub level: u8,
    /// Where a click goes; empty when there is nothing to see.
    pub href: String,
}

#[derive(Clone, Debug)]
pub struct LegendItem {
    pub level: u8,
    pub label: String,
}

#[component]
pub fn TileMap(
    text: Text,
    #[prop(into)] title: String,
    /// What one sees in it, in a sentence.
    #[prop(into)]
    description: String,
    tiles: Vec<Tile>,
    legend: Vec<LegendItem>,
    /// The list that says the same.
    #[prop(into)]
    list_href: String,
) -> impl IntoView {
    let tiles = tiles.into_iter().map(tile).collect_view();
    let legend = legend
        .into_iter()
        .map(|item| {
            view! {
                <li>
                    <svg class="aw-map__key" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
                        <rect class=level_class(item.level) width="12" height="12" rx="2.5" />
                    </svg>
                    {item.label}
                </li>
            }
        })
        .collect_view();
    view! {
        <figure class="aw-map">
            <figcaption>
                <strong class="aw-hidden">{title}</strong>
                <span class="aw-map__about">{description}" "<a href=list_href>{text.get("common-as-list")}</a></span>
            </figcaption>
            <svg
                class="aw-map__drawing"
                viewBox=format!("-1 -1 {} {}", COLUMNS * STEP + 1, ROWS * STEP + 1)
                aria-hidden="true"
                focusable="false"
            >
                {tiles}
            </svg>
            <ul class="aw-map__legend">{legend}</ul>
        </figure>
    }
}

fn level_class(level: u8) -> String {
    format!("aw-tile aw-tile--{}", level.min(7))
}

fn tile(tile: Tile) -> AnyView {
    let square = view! {
        <rect
            class=level_class(tile.level)
            x=(tile.col * STEP).to_string()
            y=(tile.row * STEP).to_string()
            width=TILE.to_string()
            height=TILE.to_string()
            rx="2.5"
        >
            <SvgTitle value=tile.label />
        </rect>
    };
    if tile.href.is_empty() {
        square.into_any()
    } else {
        // Not in the order of the keyboard: three hundred stops help nobody, the list does.
        view! { <a href=tile.href tabindex="-1" data-code=tile.code>{square}</a> }.into_any()
    }
}

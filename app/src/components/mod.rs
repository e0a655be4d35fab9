//! What more than one area shows. A component gets all it needs as properties, knows no route of the server and asks no
//! database; the words that are its own are in `common.ftl`. Text that pages pass is already in the reader's language.
//!
//! An optional text is an empty `String`, so that a page can pass whatever it has without asking first.

mod badge;
mod button;
mod card;
mod chart_frame;
mod checkbox;
mod confirm;
mod content;
mod data_table;
mod error_summary;
mod escape;
mod explain;
mod external_link;
mod facts;
mod field;
mod field_frame;
mod figure;
mod filters;
mod guard;
mod item_list;
mod layout;
mod list_url;
mod notice;
mod page_head;
mod pagination;
mod person_fields;
mod phase_strip;
mod post_form;
mod progress_bar;
mod radios;
mod role_badge;
mod select;
mod steps;
mod sub_nav;
mod text_area;
mod tile_map;

#[cfg(test)]
mod tests;

// The macro of Leptos makes more than one item for each component, hence the stars.
pub use badge::*;
pub use button::*;
pub use card::*;
pub use chart_frame::*;
pub use checkbox::*;
pub use confirm::*;
pub use content::*;
pub use data_table::*;
pub use error_summary::*;
pub use escape::*;
pub use explain::*;
pub use external_link::*;
pub use facts::*;
pub use field::*;
pub use field_frame::*;
pub use figure::*;
pub use filters::*;
pub use item_list::*;
pub use layout::*;
pub use list_url::*;
pub use notice::*;
pub use page_head::*;
pub use pagination::*;
pub use person_fields::*;
pub use phase_strip::*;
pub use post_form::*;
pub use progress_bar::*;
pub use radios::*;
pub use role_badge::*;
pub use select::*;
pub use steps::*;
pub use sub_nav::*;
pub use text_area::*;
pub use tile_map::*;

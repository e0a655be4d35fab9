//! The route: published content, and an alliance's work in it.

pub mod content;
mod diff;
pub mod evidence;
pub mod history;
pub mod own;
pub(crate) mod ticks;
pub mod work;

//! The route: published content, and an alliance's work in it.

pub mod content;
pub mod evidence;
pub mod history;
pub mod work;

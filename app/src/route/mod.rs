//! The guided route: board, timeline, the page of a step, and what an alliance adds to it.

mod advice;
pub mod board;
pub mod enter;
pub mod evidence;
pub mod news;
pub mod own_step;
mod parts;
pub mod revisit;
pub mod step;
pub mod timeline;

pub use advice::*;
pub use parts::*;

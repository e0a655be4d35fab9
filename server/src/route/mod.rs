//! Handlers of the area `route`.

pub mod board;
pub mod enter;
pub mod evidence;
pub mod formats;
pub mod load;
pub mod news;
pub mod notes;
pub mod own_step;
pub mod revisit;
pub mod step;
pub mod timeline;

//! Pages for everybody: what the product is, how to begin, texts, and what went wrong.

pub mod error;
pub mod text_page;

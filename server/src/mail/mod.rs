//! Mail: [`letters`] and [`meeting`] are the texts, [`send`] brings them out of the outbox.

pub mod feedback;
pub mod invitation;
pub mod joining;
pub mod letters;
pub mod meeting;
pub mod network;
pub mod pledge;
pub mod send;

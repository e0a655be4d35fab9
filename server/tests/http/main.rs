//! The product over HTTP: the real router, without a network.
#![expect(clippy::unwrap_used, reason = "in a test, unwrap says: this cannot fail here")]

mod account;
mod alliance;
mod children_sheets;
mod coaching;
mod commitments;
mod compensation;
mod contributions;
mod entry;
mod experts;
mod goals;
mod guard;
mod hardening;
mod import;
mod lists;
mod logs;
mod mails;
mod matrix;
mod meetings;
mod merges;
mod neighbours;
mod network;
mod network_map;
mod own;
mod papers;
mod partners;
mod pledges;
mod public_page;
mod qr;
#[path = "../../documents/tests/reading/mod.rs"]
mod reading;
mod route;
mod rungs;
mod stories;
mod support;

//! What the store promises, on SQLite and on PostgreSQL.
#![expect(clippy::unwrap_used, reason = "in a test, unwrap says: this cannot fail here")]

mod account;
mod alliance;
mod candidates;
mod collaborations;
mod commitments;
mod contributions;
mod digest;
mod experts;
mod feedback;
mod goals;
mod import;
mod import_time;
mod meetings;
mod merge;
mod merge_rows;
mod network;
mod own;
mod partners;
mod pledges;
mod public_page;
mod reminders;
mod renewal;
mod route;
mod rungs;
mod schema;
mod stories;
mod support;

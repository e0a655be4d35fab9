//! What the store promises, on SQLite and on PostgreSQL.

mod account;
mod alliance;
mod route;
mod schema;
mod support;

//! One file per table. Moments are [`sea_orm::entity::prelude::TimeUnixTimestampMillis`]; a schema test forbids other time columns.

pub mod alliance;
pub mod alliance_municipality;
pub mod audit_event;
pub mod evidence;
pub mod evidence_file;
pub mod form_post;
pub mod invitation;
pub mod mail_link;
pub mod member;
pub mod municipality;
pub mod outbox;
pub mod own_step;
pub mod parked_form;
pub mod person;
pub mod rate_limit;
pub mod read_link;
pub mod reference_term;
pub mod route_version;
pub mod session;
pub mod sign_in_event;
pub mod start_request;
pub mod step_work;

//! One file per table. Moments are [`sea_orm::entity::prelude::TimeUnixTimestampMillis`]; a schema test forbids other time columns.
#![expect(unreachable_pub, reason = "the entity macros make public types")]

pub(crate) mod alliance;
pub(crate) mod alliance_municipality;
pub(crate) mod audit_event;
pub(crate) mod contact_person;
pub(crate) mod evidence;
pub(crate) mod evidence_file;
pub(crate) mod form_post;
pub(crate) mod invitation;
pub(crate) mod mail_link;
pub(crate) mod member;
pub(crate) mod monitor_round;
pub(crate) mod municipality;
pub(crate) mod organisation;
pub(crate) mod outbox;
pub(crate) mod own_step;
pub(crate) mod parked_form;
pub(crate) mod partner_checklist;
pub(crate) mod partner_checklist_page;
pub(crate) mod partner_import;
pub(crate) mod partner_invitation;
pub(crate) mod partner_membership;
pub(crate) mod partner_merge;
pub(crate) mod partner_merge_row;
pub(crate) mod person;
pub(crate) mod pledge;
pub(crate) mod rate_limit;
pub(crate) mod read_link;
pub(crate) mod reference_term;
pub(crate) mod renewal;
pub(crate) mod route_version;
pub(crate) mod session;
pub(crate) mod sign_in_event;
pub(crate) mod start_request;
pub(crate) mod step_work;

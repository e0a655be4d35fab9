//! Every migration, oldest first.

use sea_orm_migration::MigrationTrait;

mod m20261121_000001_municipality;
mod m20261121_000002_reference_term;
mod m20261121_000003_route_version;
mod m20261121_000004_person;
mod m20261121_000005_session;
mod m20261121_000006_alliance;
mod m20261121_000007_alliance_municipality;
mod m20261121_000008_member;
mod m20261121_000009_start_request;
mod m20261121_000010_invitation;
mod m20261121_000011_mail_link;
mod m20261121_000012_rate_limit;
mod m20261121_000013_sign_in_event;
mod m20261121_000014_step_work;
mod m20261121_000015_own_step;
mod m20261121_000016_evidence;
mod m20261121_000017_evidence_file;
mod m20261121_000018_read_link;
mod m20261121_000019_audit_event;
mod m20261121_000020_outbox;
mod m20261121_000021_form_post;
mod m20261121_000022_parked_form;
mod m20261122_000001_member_seen_until;
mod m20261122_000002_monitor_round;
mod m20261123_000001_organisation;
mod m20261123_000002_partner_membership;
mod m20261123_000003_contact_person;
mod m20261123_000004_partner_checklist;
mod m20261123_000005_alliance_terms_sent;
mod m20261123_000006_partner_invitation;
mod m20261123_000007_pledge;
mod m20261124_000001_partner_checklist_page;
mod m20261124_000002_partner_merge;
mod m20261125_000001_partner_import;
mod m20261125_000002_contact_imported;
mod m20261126_000001_contribution;
mod m20261126_000002_goals;
mod m20261126_000003_coalition;
mod m20261127_000001_partner_invitation_guesses;
mod m20261127_000002_renewal;
mod m20261128_000001_work_group;
mod m20261128_000002_group_member;
mod m20261128_000003_meeting;
mod m20261128_000004_meeting_attendee;
mod m20261128_000005_action;
mod m20261128_000006_action_digest;
mod m20261128_000007_outbox_calendar;
mod m20261128_000008_scan;
mod m20261128_000009_scan_answer;
mod m20261129_000001_network_member;
mod m20261129_000002_network_request;
mod m20261129_000003_network_import;
mod m20261129_000004_collaboration;
mod m20261130_000001_contact_log;
mod m20261130_000002_story;
mod m20261130_000003_public_page;
mod m20261201_000001_collaboration_words;
mod m20261201_000021_commitments_text;
mod m20261201_000022_outbox_reply_to;
mod m20261202_000001_action_digest_email;
mod m20261202_000002_action_contribution;
mod m20261202_000003_meeting_phase;
mod m20261202_000011_expert_plan;
mod m20261203_000001_mail_stop;
mod m20261203_000002_partner_refusal;
mod m20261204_000001_rung_matrix;
mod m20261204_000002_slot_talk;
mod m20261205_000021_expert_feedback;

pub(crate) fn all() -> Vec<Box<dyn MigrationTrait>> {
    vec![
        Box::new(m20261121_000001_municipality::Migration),
        Box::new(m20261121_000002_reference_term::Migration),
        Box::new(m20261121_000003_route_version::Migration),
        Box::new(m20261121_000004_person::Migration),
        Box::new(m20261121_000005_session::Migration),
        Box::new(m20261121_000006_alliance::Migration),
        Box::new(m20261121_000007_alliance_municipality::Migration),
        Box::new(m20261121_000008_member::Migration),
        Box::new(m20261121_000009_start_request::Migration),
        Box::new(m20261121_000010_invitation::Migration),
        Box::new(m20261121_000011_mail_link::Migration),
        Box::new(m20261121_000012_rate_limit::Migration),
        Box::new(m20261121_000013_sign_in_event::Migration),
        Box::new(m20261121_000014_step_work::Migration),
        Box::new(m20261121_000015_own_step::Migration),
        Box::new(m20261121_000016_evidence::Migration),
        Box::new(m20261121_000017_evidence_file::Migration),
        Box::new(m20261121_000018_read_link::Migration),
        Box::new(m20261121_000019_audit_event::Migration),
        Box::new(m20261121_000020_outbox::Migration),
        Box::new(m20261121_000021_form_post::Migration),
        Box::new(m20261121_000022_parked_form::Migration),
        Box::new(m20261122_000001_member_seen_until::Migration),
        Box::new(m20261122_000002_monitor_round::Migration),
        Box::new(m20261123_000001_organisation::Migration),
        Box::new(m20261123_000002_partner_membership::Migration),
        Box::new(m20261123_000003_contact_person::Migration),
        Box::new(m20261123_000004_partner_checklist::Migration),
        Box::new(m20261123_000005_alliance_terms_sent::Migration),
        Box::new(m20261123_000006_partner_invitation::Migration),
        Box::new(m20261123_000007_pledge::Migration),
        Box::new(m20261124_000001_partner_checklist_page::Migration),
        Box::new(m20261124_000002_partner_merge::Migration),
        Box::new(m20261125_000001_partner_import::Migration),
        Box::new(m20261125_000002_contact_imported::Migration),
        Box::new(m20261126_000001_contribution::Migration),
        Box::new(m20261126_000002_goals::Migration),
        Box::new(m20261126_000003_coalition::Migration),
        Box::new(m20261127_000001_partner_invitation_guesses::Migration),
        Box::new(m20261127_000002_renewal::Migration),
        Box::new(m20261128_000001_work_group::Migration),
        Box::new(m20261128_000002_group_member::Migration),
        Box::new(m20261128_000003_meeting::Migration),
        Box::new(m20261128_000004_meeting_attendee::Migration),
        Box::new(m20261128_000005_action::Migration),
        Box::new(m20261128_000006_action_digest::Migration),
        Box::new(m20261128_000007_outbox_calendar::Migration),
        Box::new(m20261128_000008_scan::Migration),
        Box::new(m20261128_000009_scan_answer::Migration),
        Box::new(m20261129_000001_network_member::Migration),
        Box::new(m20261129_000002_network_request::Migration),
        Box::new(m20261129_000003_network_import::Migration),
        Box::new(m20261129_000004_collaboration::Migration),
        Box::new(m20261130_000001_contact_log::Migration),
        Box::new(m20261130_000002_story::Migration),
        Box::new(m20261130_000003_public_page::Migration),
        Box::new(m20261201_000001_collaboration_words::Migration),
        Box::new(m20261201_000021_commitments_text::Migration),
        Box::new(m20261201_000022_outbox_reply_to::Migration),
        Box::new(m20261202_000001_action_digest_email::Migration),
        Box::new(m20261202_000002_action_contribution::Migration),
        Box::new(m20261202_000003_meeting_phase::Migration),
        Box::new(m20261202_000011_expert_plan::Migration),
        Box::new(m20261203_000001_mail_stop::Migration),
        Box::new(m20261203_000002_partner_refusal::Migration),
        Box::new(m20261204_000001_rung_matrix::Migration),
        Box::new(m20261204_000002_slot_talk::Migration),
        Box::new(m20261205_000021_expert_feedback::Migration),
    ]
}

//! Partners of an alliance. An organisation exists once for the whole country; each alliance has a membership with it, and contact
//! persons hang on the membership, so that one alliance never sees another's.

mod answer;
mod candidates;
mod checklist;
mod code;
mod collaborations;
mod contact_log;
mod contacts;
mod contributions;
mod import;
mod import_confirm;
mod import_members;
mod imported;
mod invitation;
mod joining;
pub(crate) mod mail_stop;
pub mod meetings;
mod merge;
pub mod network;
mod organisation;
mod own;
mod papers;
mod pledge;
mod refusal;
mod register;
mod renewal;
mod shown;
mod stories;
mod wall;

pub use answer::*;
pub use candidates::*;
pub use checklist::*;
pub use code::*;
pub use collaborations::*;
pub use contact_log::*;
pub use contacts::*;
pub use contributions::*;
pub use import::{
    Import, ImportInto, ImportSheet, NewImport, Outcome, Waiting, begin_import, drop_import, import, import_known,
    save_choices, save_layout, waiting_imports,
};
pub use import_confirm::{Prepared, confirm_import, prepare_import};
pub(crate) use imported::purge_imports;
pub use imported::{IMPORTED_GO_AFTER, Unasked, remind_of_imports, unasked_imports};
pub use invitation::{Sent, invitations, invite, revoke_partner};
pub(crate) use joining::purge_joining;
pub use joining::{AskedToJoin, Joined, ask_to_join, asked_to_join, confirm_joining};
pub(crate) use mail_stop::purge_mail_stops;
pub use merge::*;
pub use organisation::*;
pub use own::*;
pub use papers::*;
pub use pledge::{Pledge, pledge_on_behalf, pledges};
pub use refusal::{Declined, declined};
pub use register::*;
pub(crate) use renewal::kept_invitations;
pub use renewal::{
    DueRenewal, Review, answer_renewal, ask_renewal, due_renewal_reminders, due_renewals, remind_renewal, review,
    unsubscribe,
};
pub use shown::save_shown;
pub use stories::*;
pub use wall::*;

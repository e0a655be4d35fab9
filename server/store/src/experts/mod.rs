//! Involving experts by experience (ervaringsdeskundigen). Rule: nothing tells that somebody is one; a place of the plan has a number and the
//! partner through whom it is filled.

mod feedback;
mod matrix;
mod plan;
mod reminders;
mod saving;
mod talks;
mod turns;

pub use feedback::{Feedback, feedback_is_mine, feedback_one, feedbacks, remove_feedback, save_feedback};
pub use matrix::{
    DoneRow, MOST_PROCESSES, Process, Rungs, add_process, done_is_mine, process_is_mine, processes, remove_process,
    rename_process, rungs, save_done,
};
pub(crate) use plan::QUALITY;
pub use plan::{Head, Said, Stored, all, is_mine, newest, owns, slot_warnings, version, versions};
pub use reminders::{
    FeedbackReminder, Untold, due_feedback_reminders, feedback_mail_stopped, send_feedback_reminder, stop_feedback_mail,
};
pub(crate) use saving::content;
pub use saving::{save, save_quality};
pub(crate) use talks::put_talk;
pub use talks::{talk, talks};
pub use turns::{Turn, follow, take, turn};

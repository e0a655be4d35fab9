//! The few interactive parts. Each is useful HTML before its script runs, and gets its texts as props.

pub mod notes;

//! The phase of the route that a meeting is a ready-made one of; nothing for a meeting of one's own.

use crate::prelude::*;

migration!("m20261202_000003_meeting_phase", |manager| {
    manager.alter_table(Table::alter().table("meeting").add_column(integer_null("phase")).to_owned()).await
});

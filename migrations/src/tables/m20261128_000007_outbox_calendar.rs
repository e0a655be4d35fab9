//! A mail may bring an appointment for the reader's calendar.

use crate::prelude::*;

migration!("m20261128_000007_outbox_calendar", |manager| {
    manager.alter_table(Table::alter().table("outbox").add_column(text("calendar").default("")).to_owned()).await
});

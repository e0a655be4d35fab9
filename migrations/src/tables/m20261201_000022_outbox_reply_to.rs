//! Whom an answer to a mail reaches, when that is not the national team.

use crate::prelude::*;

migration!("m20261201_000022_outbox_reply_to", |manager| {
    manager.alter_table(Table::alter().table("outbox").add_column(string("reply_to").default("")).to_owned()).await
});

//! Mails that commit with the change that caused them, and are sent afterwards.

use crate::prelude::*;

migration!("m20261121_000020_outbox", |manager| {
    manager
        .create_table(
            Table::create()
                .table("outbox")
                .col(pk_uuid("id"))
                .col(string("recipient"))
                .col(string("subject"))
                .col(text("body"))
                .col(big_integer("created_at"))
                .col(big_integer("next_at"))
                .col(integer("attempts").default(0))
                .col(big_integer_null("sent_at"))
                .col(string("error").default(""))
                .to_owned(),
        )
        .await?;
    manager
        .create_index(
            Index::create().name("outbox_sent_at_next_at").table("outbox").col("sent_at").col("next_at").to_owned(),
        )
        .await?;
    Ok(())
});

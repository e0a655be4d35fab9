//! Who did what to which record. Rows are only ever added; free text is never copied here.

use crate::prelude::*;

migration!("m20261121_000019_audit_event", |manager| {
    manager
        .create_table(
            Table::create()
                .table("audit_event")
                .col(pk_uuid("id"))
                .col(big_integer("at"))
                .col(uuid_null("actor_id"))
                .col(uuid_null("alliance_id"))
                .col(string_len("record", 30))
                .col(string_len("record_key", 60))
                .col(string_len("action", 30))
                .col(text("changes"))
                .to_owned(),
        )
        .await?;
    manager
        .create_index(
            Index::create()
                .name("audit_event_alliance_id_at")
                .table("audit_event")
                .col("alliance_id")
                .col("at")
                .to_owned(),
        )
        .await?;
    Ok(())
});

//! Evidence (bewijs) of a step: a link, a text or a file.

use crate::prelude::*;

migration!("m20261121_000016_evidence", |manager| {
    manager
        .create_table(
            Table::create()
                .table("evidence")
                .col(pk_uuid("id"))
                .col(uuid("alliance_id"))
                .col(string_len("step_key", 60))
                .col(integer("year"))
                .col(string_len("kind", 10))
                .col(string("title"))
                .col(text("body"))
                .col(string("media_type").default(""))
                .col(integer("size").default(0))
                .col(uuid_null("added_by"))
                .col(big_integer("added_at"))
                .col(big_integer_null("removed_at"))
                .foreign_key(
                    ForeignKey::create()
                        .from("evidence", "alliance_id")
                        .to("alliance", "id")
                        .on_delete(ForeignKeyAction::Cascade),
                )
                .foreign_key(
                    ForeignKey::create()
                        .from("evidence", "added_by")
                        .to("person", "id")
                        .on_delete(ForeignKeyAction::SetNull),
                )
                .to_owned(),
        )
        .await?;
    manager
        .create_index(
            Index::create()
                .name("evidence_alliance_id_step_key")
                .table("evidence")
                .col("alliance_id")
                .col("step_key")
                .to_owned(),
        )
        .await?;
    Ok(())
});

//! Organisations that turned out to be one: who said so, what became of it, and every row that moved, so that it can be undone exactly.
//! The organisation that goes is no foreign key: it is not there any more.

use crate::prelude::*;

migration!("m20261124_000002_partner_merge", |manager| {
    manager
        .create_table(
            Table::create()
                .table("partner_merge")
                .col(pk_uuid("id"))
                .col(uuid("alliance_id"))
                .col(uuid("kept"))
                .col(uuid("gone"))
                .col(string("kept_name"))
                .col(string("gone_name"))
                .col(string("taken").default(""))
                .col(string("why").default(""))
                .col(boolean("shared").default(false))
                .col(string_len("state", 20))
                .col(uuid_null("asked_by"))
                .col(big_integer("asked_at"))
                .col(uuid_null("decided_by"))
                .col(big_integer_null("decided_at"))
                .col(string("reason").default(""))
                .col(big_integer_null("merged_at"))
                .col(big_integer_null("undone_at"))
                .foreign_key(
                    ForeignKey::create()
                        .from("partner_merge", "alliance_id")
                        .to("alliance", "id")
                        .on_delete(ForeignKeyAction::Cascade),
                )
                .foreign_key(
                    ForeignKey::create()
                        .from("partner_merge", "asked_by")
                        .to("person", "id")
                        .on_delete(ForeignKeyAction::SetNull),
                )
                .foreign_key(
                    ForeignKey::create()
                        .from("partner_merge", "decided_by")
                        .to("person", "id")
                        .on_delete(ForeignKeyAction::SetNull),
                )
                .to_owned(),
        )
        .await?;
    manager
        .create_table(
            Table::create()
                .table("partner_merge_row")
                .col(pk_uuid("id"))
                .col(uuid("merge_id"))
                .col(integer("place"))
                .col(string_len("kind", 10))
                .col(string_len("of_table", 60))
                .col(string_len("of_column", 60).default(""))
                .col(uuid("row"))
                .col(text("before"))
                .col(text("after"))
                .foreign_key(
                    ForeignKey::create()
                        .from("partner_merge_row", "merge_id")
                        .to("partner_merge", "id")
                        .on_delete(ForeignKeyAction::Cascade),
                )
                .to_owned(),
        )
        .await?;
    for (table, column) in [
        ("partner_merge", "alliance_id"),
        ("partner_merge", "state"),
        ("partner_merge_row", "merge_id"),
        ("partner_merge_row", "row"),
    ] {
        manager
            .create_index(Index::create().name(format!("{table}_{column}")).table(table).col(column).to_owned())
            .await?;
    }
    Ok(())
});

//! Which municipalities an alliance covers: one or more, and a municipality can be in several. Each has an alderman of its own.

use crate::prelude::*;

migration!("m20261121_000007_alliance_municipality", |manager| {
    manager
        .create_table(
            Table::create()
                .table("alliance_municipality")
                .col(uuid("alliance_id"))
                .col(string_len("municipality_code", 6))
                .col(string("alderman").default(""))
                .col(big_integer_null("alderman_since"))
                .primary_key(Index::create().col("alliance_id").col("municipality_code"))
                .foreign_key(
                    ForeignKey::create()
                        .from("alliance_municipality", "alliance_id")
                        .to("alliance", "id")
                        .on_delete(ForeignKeyAction::Cascade),
                )
                .foreign_key(
                    ForeignKey::create()
                        .from("alliance_municipality", "municipality_code")
                        .to("municipality", "code")
                        .on_delete(ForeignKeyAction::Restrict),
                )
                .to_owned(),
        )
        .await?;
    manager
        .create_index(
            Index::create()
                .name("alliance_municipality_municipality_code")
                .table("alliance_municipality")
                .col("municipality_code")
                .to_owned(),
        )
        .await?;
    Ok(())
});

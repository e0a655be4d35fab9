//! Answers to a collaboration scan. Nothing tells who gave them, or when.

use crate::prelude::*;

migration!("m20261128_000009_scan_answer", |manager| {
    manager
        .create_table(
            Table::create()
                .table("scan_answer")
                .col(pk_uuid("id"))
                .col(uuid("scan_id"))
                .col(text("answers"))
                .foreign_key(
                    ForeignKey::create()
                        .from("scan_answer", "scan_id")
                        .to("scan", "id")
                        .on_delete(ForeignKeyAction::Cascade),
                )
                .to_owned(),
        )
        .await?;
    for column in ["scan_id"] {
        manager
            .create_index(
                Index::create().name(format!("scan_answer_{column}")).table("scan_answer").col(column).to_owned(),
            )
            .await?;
    }
    Ok(())
});

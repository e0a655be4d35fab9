//! The bytes of a file, apart from the list that shows it.

use crate::prelude::*;

migration!("m20261121_000017_evidence_file", |manager| {
    manager
        .create_table(
            Table::create()
                .table("evidence_file")
                .col(uuid("evidence_id").primary_key())
                .col(blob("bytes"))
                .foreign_key(
                    ForeignKey::create()
                        .from("evidence_file", "evidence_id")
                        .to("evidence", "id")
                        .on_delete(ForeignKeyAction::Cascade),
                )
                .to_owned(),
        )
        .await?;
    Ok(())
});

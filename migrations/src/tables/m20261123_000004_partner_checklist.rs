//! What an alliance answered on the starter checklist: kinds that exist here but have no name yet, and kinds that it skips.

use crate::prelude::*;

migration!("m20261123_000004_partner_checklist", |manager| {
    manager
        .create_table(
            Table::create()
                .table("partner_checklist")
                .col(uuid("alliance_id"))
                .col(string_len("kind", 60))
                .col(string_len("answer", 20))
                .primary_key(Index::create().col("alliance_id").col("kind"))
                .foreign_key(
                    ForeignKey::create()
                        .from("partner_checklist", "alliance_id")
                        .to("alliance", "id")
                        .on_delete(ForeignKeyAction::Cascade),
                )
                .to_owned(),
        )
        .await?;
    Ok(())
});

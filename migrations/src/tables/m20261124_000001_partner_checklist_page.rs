//! Which version of a page of the starter checklist is stored: there is one for each sector, and two people may fill it in at once.

use crate::prelude::*;

migration!("m20261124_000001_partner_checklist_page", |manager| {
    manager
        .create_table(
            Table::create()
                .table("partner_checklist_page")
                .col(uuid("alliance_id"))
                .col(string_len("sector", 40))
                .col(big_integer("version").default(1))
                .primary_key(Index::create().col("alliance_id").col("sector"))
                .foreign_key(
                    ForeignKey::create()
                        .from("partner_checklist_page", "alliance_id")
                        .to("alliance", "id")
                        .on_delete(ForeignKeyAction::Cascade),
                )
                .to_owned(),
        )
        .await?;
    Ok(())
});

//! Collaboration scans of an alliance: how long partners may answer, and by which link.

use crate::prelude::*;

migration!("m20261128_000008_scan", |manager| {
    manager
        .create_table(
            Table::create()
                .table("scan")
                .col(pk_uuid("id"))
                .col(uuid("alliance_id"))
                .col(date("opened_on"))
                .col(date("closes_on"))
                .col(uuid("link_id"))
                .col(string_uniq("link_hash"))
                .foreign_key(
                    ForeignKey::create()
                        .from("scan", "alliance_id")
                        .to("alliance", "id")
                        .on_delete(ForeignKeyAction::Cascade),
                )
                .to_owned(),
        )
        .await?;
    for column in ["alliance_id"] {
        manager
            .create_index(Index::create().name(format!("scan_{column}")).table("scan").col(column).to_owned())
            .await?;
    }
    Ok(())
});

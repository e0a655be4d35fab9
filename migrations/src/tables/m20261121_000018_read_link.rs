//! Expiring read-only links for the council (gemeenteraad).

use crate::prelude::*;

migration!("m20261121_000018_read_link", |manager| {
    manager
        .create_table(
            Table::create()
                .table("read_link")
                .col(pk_uuid("id"))
                .col(uuid("alliance_id"))
                .col(string("label"))
                .col(string_len_uniq("token_hash", 64))
                .col(uuid_null("created_by"))
                .col(big_integer("created_at"))
                .col(big_integer("expires_at"))
                .col(big_integer_null("revoked_at"))
                .foreign_key(
                    ForeignKey::create()
                        .from("read_link", "alliance_id")
                        .to("alliance", "id")
                        .on_delete(ForeignKeyAction::Cascade),
                )
                .foreign_key(
                    ForeignKey::create()
                        .from("read_link", "created_by")
                        .to("person", "id")
                        .on_delete(ForeignKeyAction::SetNull),
                )
                .to_owned(),
        )
        .await?;
    manager
        .create_index(Index::create().name("read_link_alliance_id").table("read_link").col("alliance_id").to_owned())
        .await?;
    Ok(())
});

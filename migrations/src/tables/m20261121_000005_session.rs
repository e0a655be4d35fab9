//! Signed-in browsers. Only the hash of the cookie is stored.

use crate::prelude::*;

migration!("m20261121_000005_session", |manager| {
    manager
        .create_table(
            Table::create()
                .table("session")
                .col(string_len("token_hash", 64).primary_key())
                .col(uuid("person_id"))
                .col(big_integer("created_at"))
                .col(big_integer("seen_at"))
                .col(boolean("second_factor"))
                .foreign_key(
                    ForeignKey::create()
                        .from("session", "person_id")
                        .to("person", "id")
                        .on_delete(ForeignKeyAction::Cascade),
                )
                .to_owned(),
        )
        .await?;
    manager
        .create_index(Index::create().name("session_person_id").table("session").col("person_id").to_owned())
        .await?;
    Ok(())
});

//! What somebody typed when the session had expired, kept for an hour until they are back.

use crate::prelude::*;

migration!("m20261121_000022_parked_form", |manager| {
    manager
        .create_table(
            Table::create()
                .table("parked_form")
                .col(string_len("token_hash", 64).primary_key())
                .col(uuid_null("person_id"))
                .col(string("path"))
                .col(text("body"))
                .col(big_integer("expires_at"))
                .foreign_key(
                    ForeignKey::create()
                        .from("parked_form", "person_id")
                        .to("person", "id")
                        .on_delete(ForeignKeyAction::Cascade),
                )
                .to_owned(),
        )
        .await?;
    Ok(())
});

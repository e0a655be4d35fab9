//! "Wij willen beginnen": municipalities and others who ask to start, until a coach has answered.

use crate::prelude::*;

migration!("m20261121_000009_start_request", |manager| {
    manager
        .create_table(
            Table::create()
                .table("start_request")
                .col(pk_uuid("id"))
                .col(string_len("municipality_code", 6))
                .col(string("organisation"))
                .col(string("name"))
                .col(string("function"))
                .col(string("email"))
                .col(string("phone").default(""))
                .col(text("message"))
                .col(string_len("lang", 2))
                .col(big_integer("created_at"))
                .col(big_integer_null("confirmed_at"))
                .col(big_integer_null("handled_at"))
                .col(uuid_null("handled_by"))
                .col(string_len("outcome", 20).default(""))
                .col(text("checked_how"))
                .col(uuid_null("alliance_id"))
                .foreign_key(
                    ForeignKey::create()
                        .from("start_request", "municipality_code")
                        .to("municipality", "code")
                        .on_delete(ForeignKeyAction::Restrict),
                )
                .foreign_key(
                    ForeignKey::create()
                        .from("start_request", "handled_by")
                        .to("person", "id")
                        .on_delete(ForeignKeyAction::SetNull),
                )
                .foreign_key(
                    ForeignKey::create()
                        .from("start_request", "alliance_id")
                        .to("alliance", "id")
                        .on_delete(ForeignKeyAction::SetNull),
                )
                .to_owned(),
        )
        .await?;
    manager
        .create_index(
            Index::create().name("start_request_handled_at").table("start_request").col("handled_at").to_owned(),
        )
        .await?;
    Ok(())
});

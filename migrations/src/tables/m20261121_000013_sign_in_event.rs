//! Sign-in log, kept for six months.

use crate::prelude::*;

migration!("m20261121_000013_sign_in_event", |manager| {
    manager
        .create_table(
            Table::create()
                .table("sign_in_event")
                .col(pk_uuid("id"))
                .col(uuid("person_id"))
                .col(string_len("kind", 20))
                .col(big_integer("at"))
                .foreign_key(
                    ForeignKey::create()
                        .from("sign_in_event", "person_id")
                        .to("person", "id")
                        .on_delete(ForeignKeyAction::Cascade),
                )
                .to_owned(),
        )
        .await?;
    manager
        .create_index(
            Index::create().name("sign_in_event_person_id").table("sign_in_event").col("person_id").to_owned(),
        )
        .await?;
    Ok(())
});

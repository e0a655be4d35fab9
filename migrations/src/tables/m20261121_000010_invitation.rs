//! Invitations to work in an alliance or in the national team.

use crate::prelude::*;

migration!("m20261121_000010_invitation", |manager| {
    manager
        .create_table(
            Table::create()
                .table("invitation")
                .col(pk_uuid("id"))
                .col(uuid_null("alliance_id"))
                .col(string("email"))
                .col(string("name"))
                .col(string("function").default(""))
                .col(string_len("role", 20))
                .col(string("source").default(""))
                .col(uuid_null("invited_by"))
                .col(big_integer("created_at"))
                .col(big_integer("expires_at"))
                .col(big_integer_null("accepted_at"))
                .col(big_integer_null("declined_at"))
                .col(big_integer_null("revoked_at"))
                .foreign_key(
                    ForeignKey::create()
                        .from("invitation", "alliance_id")
                        .to("alliance", "id")
                        .on_delete(ForeignKeyAction::Cascade),
                )
                .foreign_key(
                    ForeignKey::create()
                        .from("invitation", "invited_by")
                        .to("person", "id")
                        .on_delete(ForeignKeyAction::SetNull),
                )
                .to_owned(),
        )
        .await?;
    manager
        .create_index(Index::create().name("invitation_alliance_id").table("invitation").col("alliance_id").to_owned())
        .await?;
    Ok(())
});

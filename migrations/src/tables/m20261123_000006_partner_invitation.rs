//! Invitations of partners: a link in a mail to a contact person, and what was answered.

use crate::prelude::*;

migration!("m20261123_000006_partner_invitation", |manager| {
    manager
        .create_table(
            Table::create()
                .table("partner_invitation")
                .col(pk_uuid("id"))
                .col(uuid("membership_id"))
                .col(string("name"))
                .col(string("function").default(""))
                .col(string("email"))
                .col(string("source"))
                .col(string_uniq("token_hash"))
                .col(uuid_null("invited_by"))
                .col(big_integer("created_at"))
                .col(big_integer("expires_at"))
                .col(string_len("answer", 20).default(""))
                .col(big_integer_null("answered_at"))
                .col(date_null("remind_on"))
                .col(big_integer_null("revoked_at"))
                .foreign_key(
                    ForeignKey::create()
                        .from("partner_invitation", "membership_id")
                        .to("partner_membership", "id")
                        .on_delete(ForeignKeyAction::Cascade),
                )
                .foreign_key(
                    ForeignKey::create()
                        .from("partner_invitation", "invited_by")
                        .to("person", "id")
                        .on_delete(ForeignKeyAction::SetNull),
                )
                .to_owned(),
        )
        .await?;
    for column in ["membership_id", "email", "remind_on"] {
        manager
            .create_index(
                Index::create()
                    .name(format!("partner_invitation_{column}"))
                    .table("partner_invitation")
                    .col(column)
                    .to_owned(),
            )
            .await?;
    }
    Ok(())
});

//! A year after a pledge: what came of it, asked of who signed. And who wants no mail about it any more.

use crate::prelude::*;

migration!("m20261127_000002_renewal", |manager| {
    manager
        .create_table(
            Table::create()
                .table("renewal")
                .col(pk_uuid("id"))
                .col(uuid_uniq("pledge_id"))
                .col(string_uniq("token_hash"))
                .col(big_integer("asked_at"))
                .col(big_integer("expires_at"))
                .col(big_integer_null("reminded_at"))
                .col(string_len("result", 20).default(""))
                .col(text("why").default(""))
                .col(big_integer_null("answered_at"))
                .foreign_key(
                    ForeignKey::create()
                        .from("renewal", "pledge_id")
                        .to("pledge", "id")
                        .on_delete(ForeignKeyAction::Cascade),
                )
                .to_owned(),
        )
        .await?;
    let table = Table::alter().table("partner_invitation").add_column(big_integer_null("unsubscribed_at")).to_owned();
    manager.alter_table(table).await
});

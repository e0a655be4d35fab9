//! Links and codes sent by mail. Only hashes are stored; opening a link never uses it up, a POST does.

use crate::prelude::*;

migration!("m20261121_000011_mail_link", |manager| {
    manager
        .create_table(
            Table::create()
                .table("mail_link")
                .col(pk_uuid("id"))
                .col(string_len("purpose", 20))
                .col(string_len_uniq("token_hash", 64))
                .col(string_len("code_hash", 64).default(""))
                .col(uuid_null("person_id"))
                .col(uuid_null("subject_id"))
                .col(integer("attempts").default(0))
                .col(big_integer("created_at"))
                .col(big_integer("expires_at"))
                .col(big_integer_null("used_at"))
                .foreign_key(
                    ForeignKey::create()
                        .from("mail_link", "person_id")
                        .to("person", "id")
                        .on_delete(ForeignKeyAction::Cascade),
                )
                .to_owned(),
        )
        .await?;
    manager
        .create_index(Index::create().name("mail_link_subject_id").table("mail_link").col("subject_id").to_owned())
        .await?;
    Ok(())
});

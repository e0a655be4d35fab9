//! People with an account.

use crate::prelude::*;

migration!("m20261121_000004_person", |manager| {
    manager
        .create_table(
            Table::create()
                .table("person")
                .col(pk_uuid("id"))
                .col(string_uniq("email"))
                .col(string("name"))
                .col(string("function").default(""))
                .col(string_null("password_hash"))
                .col(string_null("totp_secret"))
                .col(big_integer_null("totp_last_step"))
                .col(string_len_null("national_role", 20))
                .col(string_len("lang", 2))
                .col(boolean("plain"))
                .col(date_null("absent_until"))
                .col(uuid_null("cover_id"))
                .col(big_integer("created_at"))
                .col(big_integer("version").default(1))
                .foreign_key(
                    ForeignKey::create()
                        .from("person", "cover_id")
                        .to("person", "id")
                        .on_delete(ForeignKeyAction::SetNull),
                )
                .to_owned(),
        )
        .await?;
    Ok(())
});

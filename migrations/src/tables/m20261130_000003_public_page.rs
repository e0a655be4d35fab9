//! The public page of an alliance, the partners that agree to stand on it, and who asks there to take part.

use crate::prelude::*;

migration!("m20261130_000003_public_page", |manager| {
    manager
        .alter_table(Table::alter().table("alliance").add_column(boolean("public_page").default(false)).to_owned())
        .await?;
    manager
        .alter_table(Table::alter().table("partner_membership").add_column(date_null("shown_on")).to_owned())
        .await?;
    manager
        .create_table(
            Table::create()
                .table("public_page")
                .col(uuid("alliance_id").primary_key())
                .col(text("about"))
                .col(string("contact"))
                .col(string("email"))
                .col(boolean("goals"))
                .col(boolean("efforts"))
                .col(boolean("joining"))
                .col(big_integer("version").default(1))
                .foreign_key(
                    ForeignKey::create()
                        .from("public_page", "alliance_id")
                        .to("alliance", "id")
                        .on_delete(ForeignKeyAction::Cascade),
                )
                .to_owned(),
        )
        .await?;
    manager
        .create_table(
            Table::create()
                .table("join_request")
                .col(pk_uuid("id"))
                .col(uuid("alliance_id"))
                .col(string_len("token_hash", 64).unique_key())
                .col(string("organisation"))
                .col(string_len("sector", 40))
                .col(string("name"))
                .col(string("function"))
                .col(string("email"))
                .col(text("wish"))
                .col(string_len("lang", 2))
                .col(big_integer("created_at"))
                .col(big_integer_null("confirmed_at"))
                .foreign_key(
                    ForeignKey::create()
                        .from("join_request", "alliance_id")
                        .to("alliance", "id")
                        .on_delete(ForeignKeyAction::Cascade),
                )
                .to_owned(),
        )
        .await?;
    manager
        .create_index(
            Index::create().name("join_request_alliance_id").table("join_request").col("alliance_id").to_owned(),
        )
        .await?;
    Ok(())
});

//! Which organisations are in the national network, apart from the local alliances that they are in; its contact persons; and who asks to
//! become one.

use crate::prelude::*;

migration!("m20261129_000001_network_member", |manager| {
    manager
        .create_table(
            Table::create()
                .table("network_member")
                .col(pk_uuid("id"))
                .col(uuid("organisation_id"))
                .col(string_len("status", 20))
                .col(date_null("asked_on"))
                .col(date_null("joined_on"))
                .col(date_null("left_on"))
                .col(text("earlier"))
                .col(boolean("shown").default(false))
                .col(string("promise").default(""))
                .col(boolean("promise_shown").default(false))
                .col(string("source").default(""))
                .col(big_integer("created_at"))
                .col(big_integer("version").default(1))
                .foreign_key(
                    ForeignKey::create()
                        .from("network_member", "organisation_id")
                        .to("organisation", "id")
                        .on_delete(ForeignKeyAction::Restrict),
                )
                .to_owned(),
        )
        .await?;
    manager
        .create_index(
            Index::create()
                .unique()
                .name("network_member_organisation_id")
                .table("network_member")
                .col("organisation_id")
                .to_owned(),
        )
        .await?;
    manager
        .create_table(
            Table::create()
                .table("network_contact")
                .col(pk_uuid("id"))
                .col(uuid("member_id"))
                .col(string("name"))
                .col(string("function").default(""))
                .col(string("email").default(""))
                .col(string("phone").default(""))
                .col(string("source"))
                .col(big_integer("created_at"))
                .col(big_integer("version").default(1))
                .foreign_key(
                    ForeignKey::create()
                        .from("network_contact", "member_id")
                        .to("network_member", "id")
                        .on_delete(ForeignKeyAction::Cascade),
                )
                .to_owned(),
        )
        .await?;
    manager
        .create_index(
            Index::create().name("network_contact_member_id").table("network_contact").col("member_id").to_owned(),
        )
        .await?;
    Ok(())
});

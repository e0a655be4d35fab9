//! "Word partner": who asks to become a member of the national network, until the national team has answered.

use crate::prelude::*;

migration!("m20261129_000002_network_request", |manager| {
    manager
        .create_table(
            Table::create()
                .table("network_request")
                .col(pk_uuid("id"))
                .col(string("organisation"))
                .col(string_len("kind", 60).default(""))
                .col(string_len("sector", 40))
                .col(string_len_null("municipality_code", 6))
                .col(string("website").default(""))
                .col(string("name"))
                .col(string("function"))
                .col(string("email"))
                .col(string("promise"))
                .col(boolean("shown").default(false))
                .col(boolean("promise_shown").default(false))
                .col(string_len("lang", 2))
                .col(big_integer("created_at"))
                .col(big_integer_null("confirmed_at"))
                .col(big_integer_null("handled_at"))
                .col(uuid_null("handled_by"))
                .col(string_len("outcome", 20).default(""))
                .col(string("reason").default(""))
                .col(uuid_null("member_id"))
                .foreign_key(
                    ForeignKey::create()
                        .from("network_request", "handled_by")
                        .to("person", "id")
                        .on_delete(ForeignKeyAction::SetNull),
                )
                .foreign_key(
                    ForeignKey::create()
                        .from("network_request", "member_id")
                        .to("network_member", "id")
                        .on_delete(ForeignKeyAction::SetNull),
                )
                .to_owned(),
        )
        .await?;
    manager
        .create_index(
            Index::create().name("network_request_member_id").table("network_request").col("member_id").to_owned(),
        )
        .await?;
    Ok(())
});

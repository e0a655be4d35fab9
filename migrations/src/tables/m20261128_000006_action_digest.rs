//! The weekly mail about open actions to one contact person: when the last went out, its link, and whether it is wanted.

use crate::prelude::*;

migration!("m20261128_000006_action_digest", |manager| {
    manager
        .create_table(
            Table::create()
                .table("action_digest")
                .col(pk_uuid("id"))
                .col(uuid("contact_id").unique_key())
                .col(string_uniq("token_hash"))
                .col(date_null("sent_on"))
                .col(boolean("stopped").default(false))
                .foreign_key(
                    ForeignKey::create()
                        .from("action_digest", "contact_id")
                        .to("contact_person", "id")
                        .on_delete(ForeignKeyAction::Cascade),
                )
                .to_owned(),
        )
        .await?;
    Ok(())
});

//! The contact log (contactlogboek) of a partner.

use crate::prelude::*;

migration!("m20261130_000001_contact_log", |manager| {
    manager
        .create_table(
            Table::create()
                .table("contact_log")
                .col(pk_uuid("id"))
                .col(uuid("membership_id"))
                .col(date("spoke_on"))
                .col(string_len("way", 20))
                .col(uuid_null("spoken_by"))
                .col(text("said"))
                .col(date_null("next_on"))
                .col(boolean("shared").default(false))
                .col(big_integer("created_at"))
                .col(big_integer("version").default(1))
                .foreign_key(
                    ForeignKey::create()
                        .from("contact_log", "membership_id")
                        .to("partner_membership", "id")
                        .on_delete(ForeignKeyAction::Cascade),
                )
                .foreign_key(
                    ForeignKey::create()
                        .from("contact_log", "spoken_by")
                        .to("person", "id")
                        .on_delete(ForeignKeyAction::SetNull),
                )
                .to_owned(),
        )
        .await?;
    manager
        .create_index(
            Index::create().name("contact_log_membership_id").table("contact_log").col("membership_id").to_owned(),
        )
        .await?;
    Ok(())
});

//! Pledges (beloftes) of partners: the national commitments and one promise of their own, signed by whom and when.

use crate::prelude::*;

migration!("m20261123_000007_pledge", |manager| {
    manager
        .create_table(
            Table::create()
                .table("pledge")
                .col(pk_uuid("id"))
                .col(uuid("membership_id"))
                .col(uuid_null("invitation_id"))
                .col(text("promise"))
                .col(string("name"))
                .col(string("function"))
                .col(date("signed_on"))
                .col(integer("commitments"))
                .col(uuid_null("recorded_by"))
                .col(string("proof").default(""))
                .col(big_integer("created_at"))
                .foreign_key(
                    ForeignKey::create()
                        .from("pledge", "membership_id")
                        .to("partner_membership", "id")
                        .on_delete(ForeignKeyAction::Cascade),
                )
                .foreign_key(
                    ForeignKey::create()
                        .from("pledge", "recorded_by")
                        .to("person", "id")
                        .on_delete(ForeignKeyAction::SetNull),
                )
                .to_owned(),
        )
        .await?;
    manager
        .create_index(Index::create().name("pledge_membership_id").table("pledge").col("membership_id").to_owned())
        .await?;
    Ok(())
});

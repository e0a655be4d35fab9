//! Which organisation is where in which alliance.

use crate::prelude::*;

migration!("m20261123_000002_partner_membership", |manager| {
    manager
        .create_table(
            Table::create()
                .table("partner_membership")
                .col(pk_uuid("id"))
                .col(uuid("alliance_id"))
                .col(uuid("organisation_id"))
                .col(string_len("status", 20))
                .col(date("since"))
                .col(date_null("joined_on"))
                .col(big_integer("created_at"))
                .col(big_integer("version").default(1))
                .foreign_key(
                    ForeignKey::create()
                        .from("partner_membership", "alliance_id")
                        .to("alliance", "id")
                        .on_delete(ForeignKeyAction::Cascade),
                )
                .foreign_key(
                    ForeignKey::create()
                        .from("partner_membership", "organisation_id")
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
                .name("partner_membership_alliance_id_organisation_id")
                .table("partner_membership")
                .col("alliance_id")
                .col("organisation_id")
                .to_owned(),
        )
        .await?;
    manager
        .create_index(
            Index::create()
                .name("partner_membership_organisation_id")
                .table("partner_membership")
                .col("organisation_id")
                .to_owned(),
        )
        .await?;
    Ok(())
});

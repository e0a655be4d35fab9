//! Contributions (inzet) of partners, with the challenges and the steps of the route that each is for.

use crate::prelude::*;

migration!("m20261126_000001_contribution", |manager| {
    manager
        .create_table(
            Table::create()
                .table("contribution")
                .col(pk_uuid("id"))
                .col(uuid("membership_id"))
                .col(string("what"))
                .col(string("whom"))
                .col(boolean("soften"))
                .col(boolean("strengthen"))
                .col(boolean("transform"))
                .col(date("starts_on"))
                .col(date_null("ends_on"))
                .col(string_len("status", 20))
                .col(big_integer("created_at"))
                .col(big_integer("version").default(1))
                .foreign_key(
                    ForeignKey::create()
                        .from("contribution", "membership_id")
                        .to("partner_membership", "id")
                        .on_delete(ForeignKeyAction::Cascade),
                )
                .to_owned(),
        )
        .await?;
    manager
        .create_index(
            Index::create().name("contribution_membership_id").table("contribution").col("membership_id").to_owned(),
        )
        .await?;
    for (table, column) in
        [("contribution_challenge", integer("number")), ("contribution_step", string_len("step_key", 60))]
    {
        let name = if table == "contribution_step" { "step_key" } else { "number" };
        manager
            .create_table(
                Table::create()
                    .table(table)
                    .col(uuid("contribution_id"))
                    .col(column)
                    .primary_key(Index::create().col("contribution_id").col(name))
                    .foreign_key(
                        ForeignKey::create()
                            .from(table, "contribution_id")
                            .to("contribution", "id")
                            .on_delete(ForeignKeyAction::Cascade),
                    )
                    .to_owned(),
            )
            .await?;
    }
    Ok(())
});

//! Local alliances (lokale allianties): the tenant of nearly everything.

use crate::prelude::*;

migration!("m20261121_000006_alliance", |manager| {
    manager
        .create_table(
            Table::create()
                .table("alliance")
                .col(pk_uuid("id"))
                .col(string_uniq("slug"))
                .col(string("name"))
                .col(string("lead_organisation"))
                .col(boolean("lead_is_municipality"))
                .col(string_len("approach", 20).default(""))
                .col(string_len("question", 20).default(""))
                .col(integer("hours_per_week"))
                .col(date("started_on"))
                .col(boolean("full_route"))
                .col(integer("route_version_seen"))
                .col(small_integer("start_phase").default(1))
                .col(uuid_null("coach_id"))
                .col(boolean("public_progress"))
                .col(boolean("fictional"))
                .col(big_integer_null("archived_at"))
                .col(string("terms_name").default(""))
                .col(string("terms_function").default(""))
                .col(date_null("terms_on"))
                .col(big_integer("created_at"))
                .col(big_integer("active_at"))
                .col(big_integer("version").default(1))
                .foreign_key(
                    ForeignKey::create()
                        .from("alliance", "coach_id")
                        .to("person", "id")
                        .on_delete(ForeignKeyAction::SetNull),
                )
                .to_owned(),
        )
        .await?;
    manager
        .create_index(Index::create().name("alliance_coach_id").table("alliance").col("coach_id").to_owned())
        .await?;
    Ok(())
});

//! The rung matrix (tredenmatrix): processes of an alliance's own beside the phases of the route, and what was done in each year. What is planned
//! stands in the plan.

use crate::prelude::*;

migration!("m20261204_000001_rung_matrix", |manager| {
    manager
        .create_table(
            Table::create()
                .table("expert_process")
                .col(pk_uuid("id"))
                .col(uuid("alliance_id"))
                .col(string_len("name", 200))
                .col(big_integer("created_at"))
                .col(big_integer("version").default(0))
                .foreign_key(
                    ForeignKey::create()
                        .from("expert_process", "alliance_id")
                        .to("alliance", "id")
                        .on_delete(ForeignKeyAction::Cascade),
                )
                .to_owned(),
        )
        .await?;
    manager
        .create_table(
            Table::create()
                .table("expert_rungs_done")
                .col(pk_uuid("id"))
                .col(uuid("alliance_id"))
                .col(integer("year"))
                .col(string_len("place", 36))
                .col(text("content"))
                .col(big_integer("version").default(0))
                .foreign_key(
                    ForeignKey::create()
                        .from("expert_rungs_done", "alliance_id")
                        .to("alliance", "id")
                        .on_delete(ForeignKeyAction::Cascade),
                )
                .to_owned(),
        )
        .await?;
    let by_alliance =
        Index::create().name("expert_process_alliance_id").table("expert_process").col("alliance_id").to_owned();
    manager.create_index(by_alliance).await?;
    let once = Index::create()
        .name("expert_rungs_done_alliance_id_year_place")
        .table("expert_rungs_done")
        .unique()
        .col("alliance_id")
        .col("year")
        .col("place")
        .to_owned();
    manager.create_index(once).await?;
    Ok(())
});

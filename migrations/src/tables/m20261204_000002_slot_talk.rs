//! That the compensation check of a place of the plan was talked over, and when: "besproken op {datum}, plan akkoord". Nothing else of a check
//! is kept.

use crate::prelude::*;

migration!("m20261204_000002_slot_talk", |manager| {
    manager
        .create_table(
            Table::create()
                .table("expert_slot_talk")
                .col(pk_uuid("id"))
                .col(uuid("plan_id"))
                .col(integer("number"))
                .col(date("talked_on"))
                .foreign_key(
                    ForeignKey::create()
                        .from("expert_slot_talk", "plan_id")
                        .to("expert_plan", "id")
                        .on_delete(ForeignKeyAction::Cascade),
                )
                .to_owned(),
        )
        .await?;
    let once = Index::create()
        .name("expert_slot_talk_plan_id_number")
        .table("expert_slot_talk")
        .unique()
        .col("plan_id")
        .col("number")
        .to_owned();
    manager.create_index(once).await?;
    Ok(())
});

//! The plan for involving experts by experience (plan ervaringsdeskundigheid): its versions, and what each says part by part. Nothing here
//! tells that somebody is one: a place has a number, and the partner through whom it is filled.

use crate::prelude::*;

migration!("m20261202_000011_expert_plan", |manager| {
    manager
        .create_table(
            Table::create()
                .table("expert_plan")
                .col(pk_uuid("id"))
                .col(uuid("alliance_id"))
                .col(integer("number"))
                .col(string_len("state", 20))
                .col(date_null("agreed_on"))
                .col(date_null("adopted_on"))
                .col(uuid_null("owner_id"))
                .col(big_integer("created_at"))
                .col(big_integer("version").default(0))
                .foreign_key(
                    ForeignKey::create()
                        .from("expert_plan", "alliance_id")
                        .to("alliance", "id")
                        .on_delete(ForeignKeyAction::Cascade),
                )
                .foreign_key(
                    ForeignKey::create()
                        .from("expert_plan", "owner_id")
                        .to("person", "id")
                        .on_delete(ForeignKeyAction::SetNull),
                )
                .to_owned(),
        )
        .await?;
    manager
        .create_table(
            Table::create()
                .table("expert_plan_part")
                .col(pk_uuid("id"))
                .col(uuid("plan_id"))
                .col(string_len("part", 20))
                .col(text("content"))
                .col(text("left_open"))
                .col(big_integer("version").default(0))
                .foreign_key(
                    ForeignKey::create()
                        .from("expert_plan_part", "plan_id")
                        .to("expert_plan", "id")
                        .on_delete(ForeignKeyAction::Cascade),
                )
                .to_owned(),
        )
        .await?;
    for (table, columns) in [("expert_plan", ["alliance_id", "number"]), ("expert_plan_part", ["plan_id", "part"])] {
        let mut index = Index::create();
        index.name(format!("{table}_{}", columns.join("_"))).table(table).unique();
        for column in columns {
            index.col(column);
        }
        manager.create_index(index).await?;
    }
    manager
        .create_index(Index::create().name("expert_plan_owner_id").table("expert_plan").col("owner_id").to_owned())
        .await?;
    Ok(())
});

//! What an alliance did in a step: one row per step, and for yearly steps one per year (0 = not yearly).

use crate::prelude::*;

migration!("m20261121_000014_step_work", |manager| {
    manager
        .create_table(
            Table::create()
                .table("step_work")
                .col(pk_uuid("id"))
                .col(uuid("alliance_id"))
                .col(string_len("step_key", 60))
                .col(integer("year"))
                .col(string_len("status", 20))
                .col(text("reason"))
                .col(string("owner").default(""))
                .col(date_null("due_on"))
                .col(text("notes"))
                .col(string("checked").default("[]"))
                .col(boolean("before_start"))
                .col(text("light_reason"))
                .col(uuid_null("updated_by"))
                .col(big_integer("updated_at"))
                .col(big_integer("version").default(1))
                .foreign_key(
                    ForeignKey::create()
                        .from("step_work", "alliance_id")
                        .to("alliance", "id")
                        .on_delete(ForeignKeyAction::Cascade),
                )
                .foreign_key(
                    ForeignKey::create()
                        .from("step_work", "updated_by")
                        .to("person", "id")
                        .on_delete(ForeignKeyAction::SetNull),
                )
                .to_owned(),
        )
        .await?;
    manager
        .create_index(
            Index::create()
                .unique()
                .name("step_work_alliance_id_step_key_year")
                .table("step_work")
                .col("alliance_id")
                .col("step_key")
                .col("year")
                .to_owned(),
        )
        .await?;
    Ok(())
});

//! Groups of an alliance: kerngroep, werkgroep, stuurgroep, klankbordgroep.

use crate::prelude::*;

migration!("m20261128_000001_work_group", |manager| {
    manager
        .create_table(
            Table::create()
                .table("work_group")
                .col(pk_uuid("id"))
                .col(uuid("alliance_id"))
                .col(string_len("kind", 20))
                .col(string("name"))
                .col(string("purpose").default(""))
                .col(big_integer("created_at"))
                .col(big_integer("version").default(1))
                .foreign_key(
                    ForeignKey::create()
                        .from("work_group", "alliance_id")
                        .to("alliance", "id")
                        .on_delete(ForeignKeyAction::Cascade),
                )
                .to_owned(),
        )
        .await?;
    for column in ["alliance_id"] {
        manager
            .create_index(
                Index::create().name(format!("work_group_{column}")).table("work_group").col(column).to_owned(),
            )
            .await?;
    }
    Ok(())
});

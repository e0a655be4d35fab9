//! Steps that an alliance added itself; their work hangs on `key` like that of any step.

use crate::prelude::*;

migration!("m20261121_000015_own_step", |manager| {
    manager
        .create_table(
            Table::create()
                .table("own_step")
                .col(pk_uuid("id"))
                .col(uuid("alliance_id"))
                .col(string_len("key", 60))
                .col(small_integer("phase"))
                .col(string("title"))
                .col(text("done"))
                .col(big_integer("created_at"))
                .col(big_integer_null("removed_at"))
                .foreign_key(
                    ForeignKey::create()
                        .from("own_step", "alliance_id")
                        .to("alliance", "id")
                        .on_delete(ForeignKeyAction::Cascade),
                )
                .to_owned(),
        )
        .await?;
    manager
        .create_index(
            Index::create()
                .unique()
                .name("own_step_alliance_id_key")
                .table("own_step")
                .col("alliance_id")
                .col("key")
                .to_owned(),
        )
        .await?;
    Ok(())
});

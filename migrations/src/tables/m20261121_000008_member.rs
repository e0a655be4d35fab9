//! Who works in which alliance, in which role. Ended memberships stay for the history.

use crate::prelude::*;

migration!("m20261121_000008_member", |manager| {
    manager
        .create_table(
            Table::create()
                .table("member")
                .col(pk_uuid("id"))
                .col(uuid("alliance_id"))
                .col(uuid("person_id"))
                .col(string_len("role", 20))
                .col(big_integer("since"))
                .col(big_integer_null("ended_at"))
                .col(big_integer_null("visited_at"))
                .foreign_key(
                    ForeignKey::create()
                        .from("member", "alliance_id")
                        .to("alliance", "id")
                        .on_delete(ForeignKeyAction::Cascade),
                )
                .foreign_key(
                    ForeignKey::create()
                        .from("member", "person_id")
                        .to("person", "id")
                        .on_delete(ForeignKeyAction::Cascade),
                )
                .to_owned(),
        )
        .await?;
    manager
        .create_index(Index::create().name("member_alliance_id").table("member").col("alliance_id").to_owned())
        .await?;
    manager.create_index(Index::create().name("member_person_id").table("member").col("person_id").to_owned()).await?;
    Ok(())
});

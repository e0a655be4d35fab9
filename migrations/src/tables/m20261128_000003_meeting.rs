//! Meetings of an alliance, with what came of them.

use crate::prelude::*;

migration!("m20261128_000003_meeting", |manager| {
    manager
        .create_table(
            Table::create()
                .table("meeting")
                .col(pk_uuid("id"))
                .col(uuid("alliance_id"))
                .col(uuid_null("group_id"))
                .col(string("title"))
                .col(big_integer("starts_at"))
                .col(big_integer("ends_at"))
                .col(string("place").default(""))
                .col(string("link").default(""))
                .col(text("agenda").default(""))
                .col(text("report").default(""))
                .col(text("decisions").default(""))
                .col(boolean("cancelled").default(false))
                .col(integer("sequence").default(0))
                .col(uuid_null("share_id"))
                .col(string_null("share_hash").unique_key())
                .col(date_null("share_until"))
                .col(big_integer("created_at"))
                .col(big_integer("version").default(1))
                .foreign_key(
                    ForeignKey::create()
                        .from("meeting", "alliance_id")
                        .to("alliance", "id")
                        .on_delete(ForeignKeyAction::Cascade),
                )
                .foreign_key(
                    ForeignKey::create()
                        .from("meeting", "group_id")
                        .to("work_group", "id")
                        .on_delete(ForeignKeyAction::SetNull),
                )
                .to_owned(),
        )
        .await?;
    for column in ["alliance_id", "group_id"] {
        manager
            .create_index(Index::create().name(format!("meeting_{column}")).table("meeting").col(column).to_owned())
            .await?;
    }
    Ok(())
});

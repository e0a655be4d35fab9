//! Which partners of an alliance work together (samenwerking), how closely and on what. A merge may put both ends on one partner: such a row
//! is shown nowhere and comes back when the merge is undone, so nothing here forbids it.

use crate::prelude::*;

migration!("m20261129_000004_collaboration", |manager| {
    manager
        .create_table(
            Table::create()
                .table("collaboration")
                .col(pk_uuid("id"))
                .col(uuid("alliance_id"))
                .col(uuid("one_id"))
                .col(uuid("other_id"))
                .col(string_len("closeness", 20))
                .col(string_len("theme", 20).default(""))
                .col(date_null("since"))
                .col(big_integer("created_at"))
                .col(big_integer("version").default(1))
                .foreign_key(
                    ForeignKey::create()
                        .from("collaboration", "alliance_id")
                        .to("alliance", "id")
                        .on_delete(ForeignKeyAction::Cascade),
                )
                .foreign_key(
                    ForeignKey::create()
                        .from("collaboration", "one_id")
                        .to("partner_membership", "id")
                        .on_delete(ForeignKeyAction::Cascade),
                )
                .foreign_key(
                    ForeignKey::create()
                        .from("collaboration", "other_id")
                        .to("partner_membership", "id")
                        .on_delete(ForeignKeyAction::Cascade),
                )
                .to_owned(),
        )
        .await?;
    for column in ["alliance_id", "one_id", "other_id"] {
        manager
            .create_index(
                Index::create().name(format!("collaboration_{column}")).table("collaboration").col(column).to_owned(),
            )
            .await?;
    }
    Ok(())
});

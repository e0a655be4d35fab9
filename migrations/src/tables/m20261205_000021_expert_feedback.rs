//! "U zei – wij deden" (terugkoppeling): what a group said, and what happens with it. Who said it is never written down. The
//! public page shows some of it when the lead switched that on.

use crate::prelude::*;

migration!("m20261205_000021_expert_feedback", |manager| {
    manager
        .create_table(
            Table::create()
                .table("expert_feedback")
                .col(pk_uuid("id"))
                .col(uuid("alliance_id"))
                .col(string_len("audience", 30))
                .col(string_len("rung", 20))
                .col(date("said_on"))
                .col(text("said"))
                .col(string_len("answer", 20))
                .col(date_null("until"))
                .col(text("why"))
                .col(string("by_whom"))
                .col(date_null("told_on"))
                .col(boolean("public").default(false))
                .col(big_integer("created_at"))
                .col(big_integer("version").default(1))
                .foreign_key(
                    ForeignKey::create()
                        .from("expert_feedback", "alliance_id")
                        .to("alliance", "id")
                        .on_delete(ForeignKeyAction::Cascade),
                )
                .to_owned(),
        )
        .await?;
    manager
        .create_index(
            Index::create().name("expert_feedback_alliance_id").table("expert_feedback").col("alliance_id").to_owned(),
        )
        .await?;
    manager
        .alter_table(Table::alter().table("public_page").add_column(boolean("feedback").default(false)).to_owned())
        .await?;
    Ok(())
});

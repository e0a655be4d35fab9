//! Partner stories (partnerverhalen). The photo of one is a row of its own, with the consent that it hangs on; its bytes stand apart from
//! what lists read.

use crate::prelude::*;

migration!("m20261130_000002_story", |manager| {
    manager
        .create_table(
            Table::create()
                .table("story")
                .col(pk_uuid("id"))
                .col(uuid("membership_id"))
                .col(string("title"))
                .col(text("body"))
                .col(string_len("state", 20))
                .col(boolean("public").default(false))
                .col(boolean("agreed").default(false))
                .col(date_null("published_on"))
                .col(big_integer("created_at"))
                .col(big_integer("version").default(1))
                .foreign_key(
                    ForeignKey::create()
                        .from("story", "membership_id")
                        .to("partner_membership", "id")
                        .on_delete(ForeignKeyAction::Cascade),
                )
                .to_owned(),
        )
        .await?;
    manager
        .create_index(Index::create().name("story_membership_id").table("story").col("membership_id").to_owned())
        .await?;
    manager
        .create_table(
            Table::create()
                .table("story_photo")
                .col(uuid("story_id").primary_key())
                .col(uuid("mark"))
                .col(string("alt"))
                .col(string_len("people", 20))
                .col(string("consent_by"))
                .col(date("consent_on"))
                .col(integer("width"))
                .col(integer("height"))
                .col(big_integer("added_at"))
                .foreign_key(
                    ForeignKey::create()
                        .from("story_photo", "story_id")
                        .to("story", "id")
                        .on_delete(ForeignKeyAction::Cascade),
                )
                .to_owned(),
        )
        .await?;
    manager
        .create_table(
            Table::create()
                .table("story_photo_file")
                .col(uuid("story_id").primary_key())
                .col(blob("bytes"))
                .foreign_key(
                    ForeignKey::create()
                        .from("story_photo_file", "story_id")
                        .to("story_photo", "story_id")
                        .on_delete(ForeignKeyAction::Cascade),
                )
                .to_owned(),
        )
        .await?;
    Ok(())
});

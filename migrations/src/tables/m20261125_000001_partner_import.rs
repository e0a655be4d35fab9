//! A list of partners that was read from a file and is not taken over yet: its cells, what its columns hold, and what was decided. It holds
//! data of contact persons, so it goes after a week.

use crate::prelude::*;

migration!("m20261125_000001_partner_import", |manager| {
    manager
        .create_table(
            Table::create()
                .table("partner_import")
                .col(pk_uuid("id"))
                .col(uuid("alliance_id"))
                .col(uuid_null("person_id"))
                .col(string("file_name"))
                .col(string_len("format", 10))
                .col(text("sheets"))
                .col(integer("sheet"))
                .col(text("layout"))
                .col(string_len("sector", 40).default(""))
                .col(text("choices"))
                .col(text("outcome"))
                .col(big_integer("created_at"))
                .col(big_integer_null("done_at"))
                .col(big_integer("version").default(1))
                .foreign_key(
                    ForeignKey::create()
                        .from("partner_import", "alliance_id")
                        .to("alliance", "id")
                        .on_delete(ForeignKeyAction::Cascade),
                )
                .to_owned(),
        )
        .await?;
    manager
        .create_index(
            Index::create().name("partner_import_alliance_id").table("partner_import").col("alliance_id").to_owned(),
        )
        .await?;
    Ok(())
});

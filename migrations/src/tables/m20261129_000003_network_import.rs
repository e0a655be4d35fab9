//! A list may be of the national network: then it is of no alliance. The table is made again, because SQLite cannot let a column be empty
//! that was not; what waited in it would have gone within a week.

use crate::prelude::*;

migration!("m20261129_000003_network_import", |manager| {
    manager.drop_table(Table::drop().table("partner_import").to_owned()).await?;
    manager
        .create_table(
            Table::create()
                .table("partner_import")
                .col(pk_uuid("id"))
                .col(uuid_null("alliance_id"))
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

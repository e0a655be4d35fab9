//! Organisations: once for the whole country, however many alliances they are in.

use crate::prelude::*;

migration!("m20261123_000001_organisation", |manager| {
    manager
        .create_table(
            Table::create()
                .table("organisation")
                .col(pk_uuid("id"))
                .col(string("name"))
                .col(string_len("kind", 60).default(""))
                .col(string_len("sector", 40))
                .col(string_len_null("municipality_code", 6))
                .col(uuid_null("parent_id"))
                .col(string("website").default(""))
                .col(boolean("fictional").default(false))
                .col(big_integer("created_at"))
                .col(big_integer("version").default(1))
                .foreign_key(
                    ForeignKey::create()
                        .from("organisation", "municipality_code")
                        .to("municipality", "code")
                        .on_delete(ForeignKeyAction::Restrict),
                )
                .foreign_key(
                    ForeignKey::create()
                        .from("organisation", "parent_id")
                        .to("organisation", "id")
                        .on_delete(ForeignKeyAction::SetNull),
                )
                .to_owned(),
        )
        .await?;
    manager
        .create_index(
            Index::create()
                .name("organisation_municipality_code")
                .table("organisation")
                .col("municipality_code")
                .to_owned(),
        )
        .await?;
    Ok(())
});

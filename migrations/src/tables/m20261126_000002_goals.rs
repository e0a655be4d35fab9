//! The goal map (doelenkaart) of an alliance: its ambition, and results with their measurements.

use crate::prelude::*;

migration!("m20261126_000002_goals", |manager| {
    let key = |from: (&'static str, &'static str), to: &'static str, action: ForeignKeyAction| {
        ForeignKey::create().from(from.0, from.1).to(to, "id").on_delete(action).to_owned()
    };
    manager
        .create_table(
            Table::create()
                .table("ambition")
                .col(uuid("alliance_id").primary_key())
                .col(text("sentence"))
                .col(big_integer("version").default(1))
                .foreign_key(&mut key(("ambition", "alliance_id"), "alliance", ForeignKeyAction::Cascade))
                .to_owned(),
        )
        .await?;
    manager
        .create_table(
            Table::create()
                .table("outcome")
                .col(pk_uuid("id"))
                .col(uuid("alliance_id"))
                .col(text("title"))
                .col(text("indicator"))
                .col(text("definition"))
                .col(string_len("unit", 40))
                .col(big_integer_null("base_value"))
                .col(integer_null("base_year"))
                .col(big_integer("target_value"))
                .col(integer("target_year"))
                .col(text("source"))
                .col(uuid_null("delivered_by"))
                .col(big_integer("created_at"))
                .col(big_integer("version").default(1))
                .foreign_key(&mut key(("outcome", "alliance_id"), "alliance", ForeignKeyAction::Cascade))
                .foreign_key(&mut key(("outcome", "delivered_by"), "partner_membership", ForeignKeyAction::SetNull))
                .to_owned(),
        )
        .await?;
    manager
        .create_table(
            Table::create()
                .table("measurement")
                .col(pk_uuid("id"))
                .col(uuid("outcome_id"))
                .col(integer("year"))
                .col(big_integer_null("value"))
                .col(text("source"))
                .col(text("note"))
                .col(big_integer("created_at"))
                .col(big_integer("version").default(1))
                .foreign_key(&mut key(("measurement", "outcome_id"), "outcome", ForeignKeyAction::Cascade))
                .to_owned(),
        )
        .await?;
    for (table, columns, unique) in [
        ("outcome", &["alliance_id"][..], false),
        ("outcome", &["delivered_by"][..], false),
        ("measurement", &["outcome_id", "year"][..], true),
    ] {
        let mut index = Index::create();
        index.name(format!("{table}_{}", columns.join("_"))).table(table);
        for column in columns {
            index.col(*column);
        }
        if unique {
            index.unique();
        }
        manager.create_index(index).await?;
    }
    Ok(())
});

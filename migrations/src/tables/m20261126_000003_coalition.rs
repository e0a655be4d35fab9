//! The challenges (opgaven) that an alliance works on, each with a coalition of partners.

use crate::prelude::*;

migration!("m20261126_000003_coalition", |manager| {
    let key = |from: (&'static str, &'static str), to: &'static str, action: ForeignKeyAction| {
        ForeignKey::create().from(from.0, from.1).to(to, "id").on_delete(action).to_owned()
    };
    manager
        .create_table(
            Table::create()
                .table("alliance_challenge")
                .col(pk_uuid("id"))
                .col(uuid("alliance_id"))
                .col(integer("number"))
                .col(big_integer("created_at"))
                .col(big_integer("version").default(1))
                .foreign_key(&mut key(("alliance_challenge", "alliance_id"), "alliance", ForeignKeyAction::Cascade))
                .to_owned(),
        )
        .await?;
    manager
        .create_table(
            Table::create()
                .table("coalition_partner")
                // Not one row for each partner: two that become one may both be in a coalition.
                .col(pk_uuid("id"))
                .col(uuid("challenge_id"))
                .col(uuid("membership_id"))
                .foreign_key(&mut key(
                    ("coalition_partner", "challenge_id"),
                    "alliance_challenge",
                    ForeignKeyAction::Cascade,
                ))
                .foreign_key(&mut key(
                    ("coalition_partner", "membership_id"),
                    "partner_membership",
                    ForeignKeyAction::Cascade,
                ))
                .to_owned(),
        )
        .await?;
    for (table, columns, unique) in [
        ("alliance_challenge", &["alliance_id", "number"][..], true),
        ("coalition_partner", &["challenge_id"][..], false),
        ("coalition_partner", &["membership_id"][..], false),
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

//! Who is in a group: a contact person, a partner without one, or somebody who works in the alliance.

use crate::prelude::*;

migration!("m20261128_000002_group_member", |manager| {
    manager
        .create_table(
            Table::create()
                .table("group_member")
                .col(pk_uuid("id"))
                .col(uuid("group_id"))
                .col(uuid_null("membership_id"))
                .col(uuid_null("contact_id"))
                .col(uuid_null("person_id"))
                .foreign_key(
                    ForeignKey::create()
                        .from("group_member", "group_id")
                        .to("work_group", "id")
                        .on_delete(ForeignKeyAction::Cascade),
                )
                .foreign_key(
                    ForeignKey::create()
                        .from("group_member", "membership_id")
                        .to("partner_membership", "id")
                        .on_delete(ForeignKeyAction::Cascade),
                )
                .foreign_key(
                    ForeignKey::create()
                        .from("group_member", "contact_id")
                        .to("contact_person", "id")
                        .on_delete(ForeignKeyAction::Cascade),
                )
                .foreign_key(
                    ForeignKey::create()
                        .from("group_member", "person_id")
                        .to("person", "id")
                        .on_delete(ForeignKeyAction::Cascade),
                )
                .to_owned(),
        )
        .await?;
    for column in ["group_id", "membership_id", "contact_id", "person_id"] {
        manager
            .create_index(
                Index::create().name(format!("group_member_{column}")).table("group_member").col(column).to_owned(),
            )
            .await?;
    }
    Ok(())
});

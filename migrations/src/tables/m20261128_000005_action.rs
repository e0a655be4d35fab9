//! Actions: who does what before when. When a contact person is erased, the action stays with the organisation.

use crate::prelude::*;

migration!("m20261128_000005_action", |manager| {
    manager
        .create_table(
            Table::create()
                .table("action")
                .col(pk_uuid("id"))
                .col(uuid("alliance_id"))
                .col(uuid_null("meeting_id"))
                .col(string("what"))
                .col(uuid_null("membership_id"))
                .col(uuid_null("contact_id"))
                .col(uuid_null("person_id"))
                .col(date_null("due_on"))
                .col(string_len("status", 20))
                .col(text("note").default(""))
                .col(date_null("done_on"))
                .col(big_integer("created_at"))
                .col(big_integer("version").default(1))
                .foreign_key(
                    ForeignKey::create()
                        .from("action", "alliance_id")
                        .to("alliance", "id")
                        .on_delete(ForeignKeyAction::Cascade),
                )
                .foreign_key(
                    ForeignKey::create()
                        .from("action", "meeting_id")
                        .to("meeting", "id")
                        .on_delete(ForeignKeyAction::SetNull),
                )
                .foreign_key(
                    ForeignKey::create()
                        .from("action", "membership_id")
                        .to("partner_membership", "id")
                        .on_delete(ForeignKeyAction::SetNull),
                )
                .foreign_key(
                    ForeignKey::create()
                        .from("action", "contact_id")
                        .to("contact_person", "id")
                        .on_delete(ForeignKeyAction::SetNull),
                )
                .foreign_key(
                    ForeignKey::create()
                        .from("action", "person_id")
                        .to("person", "id")
                        .on_delete(ForeignKeyAction::SetNull),
                )
                .to_owned(),
        )
        .await?;
    for column in ["alliance_id", "meeting_id", "membership_id", "contact_id", "person_id"] {
        manager
            .create_index(Index::create().name(format!("action_{column}")).table("action").col(column).to_owned())
            .await?;
    }
    Ok(())
});

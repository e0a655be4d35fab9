//! Who was invited to a meeting, and who was there. When a contact person is erased, the organisation stays.

use crate::prelude::*;

migration!("m20261128_000004_meeting_attendee", |manager| {
    manager
        .create_table(
            Table::create()
                .table("meeting_attendee")
                .col(pk_uuid("id"))
                .col(uuid("meeting_id"))
                .col(uuid_null("membership_id"))
                .col(uuid_null("contact_id"))
                .col(uuid_null("person_id"))
                .col(big_integer_null("invited_at"))
                .col(boolean("present").default(false))
                .foreign_key(
                    ForeignKey::create()
                        .from("meeting_attendee", "meeting_id")
                        .to("meeting", "id")
                        .on_delete(ForeignKeyAction::Cascade),
                )
                .foreign_key(
                    ForeignKey::create()
                        .from("meeting_attendee", "membership_id")
                        .to("partner_membership", "id")
                        .on_delete(ForeignKeyAction::Cascade),
                )
                .foreign_key(
                    ForeignKey::create()
                        .from("meeting_attendee", "contact_id")
                        .to("contact_person", "id")
                        .on_delete(ForeignKeyAction::SetNull),
                )
                .foreign_key(
                    ForeignKey::create()
                        .from("meeting_attendee", "person_id")
                        .to("person", "id")
                        .on_delete(ForeignKeyAction::SetNull),
                )
                .to_owned(),
        )
        .await?;
    for column in ["meeting_id", "membership_id", "contact_id", "person_id"] {
        manager
            .create_index(
                Index::create()
                    .name(format!("meeting_attendee_{column}"))
                    .table("meeting_attendee")
                    .col(column)
                    .to_owned(),
            )
            .await?;
    }
    Ok(())
});

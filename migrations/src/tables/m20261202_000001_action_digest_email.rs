//! The address that the weekly mail went to: one mail a week is for an address, in however many alliances it stands.

use crate::prelude::*;

migration!("m20261202_000001_action_digest_email", |manager| {
    manager
        .alter_table(Table::alter().table("action_digest").add_column(string("email").default("")).to_owned())
        .await?;
    manager
        .get_connection()
        .execute_unprepared(
            "UPDATE action_digest SET email = (SELECT email FROM contact_person WHERE contact_person.id = action_digest.contact_id)",
        )
        .await?;
    manager
        .create_index(Index::create().name("action_digest_email").table("action_digest").col("email").to_owned())
        .await
});

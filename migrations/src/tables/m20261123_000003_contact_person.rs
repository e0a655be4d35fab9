//! Contact persons of a partner: of one membership, so no other alliance sees them.

use crate::prelude::*;

migration!("m20261123_000003_contact_person", |manager| {
    manager
        .create_table(
            Table::create()
                .table("contact_person")
                .col(pk_uuid("id"))
                .col(uuid("membership_id"))
                .col(string("name"))
                .col(string("function").default(""))
                .col(string("email").default(""))
                .col(string("phone").default(""))
                .col(string("source"))
                .col(big_integer("created_at"))
                .col(big_integer("version").default(1))
                .foreign_key(
                    ForeignKey::create()
                        .from("contact_person", "membership_id")
                        .to("partner_membership", "id")
                        .on_delete(ForeignKeyAction::Cascade),
                )
                .to_owned(),
        )
        .await?;
    manager
        .create_index(
            Index::create()
                .name("contact_person_membership_id")
                .table("contact_person")
                .col("membership_id")
                .to_owned(),
        )
        .await?;
    Ok(())
});

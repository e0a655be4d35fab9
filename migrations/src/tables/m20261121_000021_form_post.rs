//! Forms that were already handled: a second post of the same form gets the first answer.

use crate::prelude::*;

migration!("m20261121_000021_form_post", |manager| {
    manager
        .create_table(
            Table::create()
                .table("form_post")
                .col(pk_uuid("key"))
                .col(uuid_null("person_id"))
                .col(string("location").default(""))
                .col(big_integer("at"))
                .to_owned(),
        )
        .await?;
    Ok(())
});

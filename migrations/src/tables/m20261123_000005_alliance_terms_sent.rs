//! To whom the terms were sent, and when, as long as the answer is waited for.

use crate::prelude::*;

migration!("m20261123_000005_alliance_terms_sent", |manager| {
    let table = || Table::alter().table("alliance").to_owned();
    manager.alter_table(table().add_column(string("terms_sent_to").default("")).to_owned()).await?;
    manager.alter_table(table().add_column(big_integer_null("terms_sent_at")).to_owned()).await
});

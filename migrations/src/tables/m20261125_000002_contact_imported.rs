//! Since when a contact person is here because of a list that was imported, and when the lead was reminded of who was not invited.

use crate::prelude::*;

migration!("m20261125_000002_contact_imported", |manager| {
    let table = || Table::alter().table("contact_person").to_owned();
    manager.alter_table(table().add_column(big_integer_null("imported_at")).to_owned()).await?;
    manager.alter_table(table().add_column(big_integer_null("import_reminded_at")).to_owned()).await
});

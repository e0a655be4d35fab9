//! How often a wrong code was typed for an invitation of a partner.

use crate::prelude::*;

migration!("m20261127_000001_partner_invitation_guesses", |manager| {
    let table = Table::alter().table("partner_invitation").add_column(integer("guesses").default(0)).to_owned();
    manager.alter_table(table).await
});

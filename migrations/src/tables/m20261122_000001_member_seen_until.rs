//! Until when a member had seen the changes at the beginning of this visit: `visited_at` alone would forget them on the second page.

use crate::prelude::*;

migration!("m20261122_000001_member_seen_until", |manager| {
    manager.alter_table(Table::alter().table("member").add_column(big_integer_null("seen_until")).to_owned()).await?;
    Ok(())
});

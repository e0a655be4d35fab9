//! The contribution that an action is part of. Without it the action stays.

use crate::prelude::*;

migration!("m20261202_000002_action_contribution", |manager| {
    let column = uuid_null("contribution_id").extra("REFERENCES contribution (id) ON DELETE SET NULL").take();
    manager.alter_table(Table::alter().table("action").add_column(column).to_owned()).await?;
    manager
        .create_index(Index::create().name("action_contribution_id").table("action").col("contribution_id").to_owned())
        .await
});

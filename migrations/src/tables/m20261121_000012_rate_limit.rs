//! Counters of what may only happen so often, shared by all processes.

use crate::prelude::*;

migration!("m20261121_000012_rate_limit", |manager| {
    manager
        .create_table(
            Table::create()
                .table("rate_limit")
                .col(string("key").primary_key())
                .col(big_integer("window_start"))
                .col(integer("count"))
                .to_owned(),
        )
        .await?;
    Ok(())
});

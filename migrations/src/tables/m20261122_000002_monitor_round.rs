//! When the national team asks all partners: one round of the monitor a year.

use crate::prelude::*;

migration!("m20261122_000002_monitor_round", |manager| {
    manager
        .create_table(
            Table::create()
                .table("monitor_round")
                .col(integer("year").primary_key())
                .col(date("opens_on"))
                .col(date("closes_on"))
                .col(big_integer("version").default(1))
                .to_owned(),
        )
        .await?;
    Ok(())
});

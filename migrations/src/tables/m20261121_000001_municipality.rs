//! Municipalities (gemeenten) of the Netherlands, with a place for redivisions: until when a code is valid and which one follows it.

use crate::prelude::*;

migration!("m20261121_000001_municipality", |manager| {
    manager
        .create_table(
            Table::create()
                .table("municipality")
                .col(string_len("code", 6).primary_key())
                .col(string("name"))
                .col(string("province"))
                .col(integer("population"))
                .col(small_integer("urbanity"))
                .col(integer_null("tile_col"))
                .col(integer_null("tile_row"))
                .col(date_null("valid_from"))
                .col(date_null("valid_until"))
                .col(string_len_null("successor", 6))
                .to_owned(),
        )
        .await?;
    Ok(())
});

//! Published versions of the route's content, whole, so that an old step can still be read.

use crate::prelude::*;

migration!("m20261121_000003_route_version", |manager| {
    manager
        .create_table(
            Table::create()
                .table("route_version")
                .col(integer("number").primary_key())
                .col(big_integer("published_at"))
                .col(string_len("fingerprint", 64))
                .col(text("content"))
                .to_owned(),
        )
        .await?;
    Ok(())
});

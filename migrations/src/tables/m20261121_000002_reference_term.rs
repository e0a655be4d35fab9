//! Challenges (opgaven) and life domains (leefdomeinen): slots that the national team names; a slot without a name is not shown.

use crate::prelude::*;

migration!("m20261121_000002_reference_term", |manager| {
    manager
        .create_table(
            Table::create()
                .table("reference_term")
                .col(string_len("kind", 20))
                .col(integer("number"))
                .col(string("name_nl").default(""))
                .col(string("name_en").default(""))
                .col(big_integer("version").default(1))
                .primary_key(Index::create().col("kind").col("number"))
                .to_owned(),
        )
        .await?;
    Ok(())
});

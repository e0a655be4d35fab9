//! Who said that two partners work together: the alliance, and each of the two itself, as close as each says. Until now only the alliance did.

use crate::prelude::*;

migration!("m20261201_000001_collaboration_words", |manager| {
    for column in ["office_says", "one_says", "other_says"] {
        let table = Table::alter().table("collaboration").add_column(string_len(column, 20).default("")).to_owned();
        manager.alter_table(table).await?;
    }
    let said = Query::update().table("collaboration").value("office_says", Expr::col("closeness")).to_owned();
    manager.execute(said).await
});

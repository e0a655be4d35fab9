//! Who wants no mail, and who got one this week, by the address alone (as a hash): a contact person that changes or goes does not take along what
//! the reader of an address said. A link keeps of its address no more than the same hash.

use sha2::{Digest, Sha256};

use crate::prelude::*;

/// As `store` makes it: a change there is a migration here.
pub(super) fn key(email: &str) -> String {
    let digest = Sha256::digest(format!("mail {}", email.trim().to_lowercase()).as_bytes());
    digest.iter().fold(String::new(), |hex, byte| format!("{hex}{byte:02x}"))
}

migration!("m20261203_000001_mail_stop", |manager| {
    manager
        .create_table(
            Table::create()
                .table("mail_stop")
                .col(string("address").primary_key())
                .col(date_null("sent_on"))
                .col(boolean("stopped").default(false))
                .to_owned(),
        )
        .await?;
    manager
        .alter_table(Table::alter().table("action_digest").add_column(string("address").default("")).to_owned())
        .await?;
    let db = manager.get_connection();
    let emails = Query::select().distinct().column("email").from("action_digest").to_owned();
    for row in db.query_all(&emails).await? {
        let email: String = row.try_get("", "email")?;
        if !email.is_empty() {
            let address = Query::update()
                .table("action_digest")
                .value("address", key(&email))
                .and_where(Expr::col("email").eq(email))
                .to_owned();
            db.execute(&address).await?;
        }
    }
    db.execute_unprepared(
        "INSERT INTO mail_stop (address, sent_on, stopped) SELECT address, MAX(sent_on), COUNT(CASE WHEN stopped THEN 1 END) > 0 FROM action_digest WHERE address <> '' GROUP BY address",
    )
    .await?;
    manager.drop_index(Index::drop().name("action_digest_email").table("action_digest").to_owned()).await?;
    for column in ["email", "stopped"] {
        manager.alter_table(Table::alter().table("action_digest").drop_column(column).to_owned()).await?;
    }
    Ok(())
});

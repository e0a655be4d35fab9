//! What an address said last to an alliance that asked it, apart from the invitations and contact persons, which go.

use std::collections::HashMap;

use super::m20261203_000001_mail_stop::key;
use crate::prelude::*;

migration!("m20261203_000002_partner_refusal", |manager| {
    manager
        .create_table(
            Table::create()
                .table("partner_refusal")
                .col(uuid("alliance_id"))
                .col(string("address"))
                .col(big_integer("said_at"))
                .col(boolean("stopped"))
                .primary_key(Index::create().col("alliance_id").col("address"))
                .foreign_key(
                    ForeignKey::create()
                        .from("partner_refusal", "alliance_id")
                        .to("alliance", "id")
                        .on_delete(ForeignKeyAction::Cascade),
                )
                .to_owned(),
        )
        .await?;
    let said = Query::select()
        .column(("partner_membership", "alliance_id"))
        .columns(["email", "answer", "answered_at", "unsubscribed_at"].map(|column| ("partner_invitation", column)))
        .from("partner_invitation")
        .inner_join(
            "partner_membership",
            Expr::col(("partner_membership", "id")).equals(("partner_invitation", "membership_id")),
        )
        .to_owned();
    let db = manager.get_connection();
    // The last word of each address: at what time, and whether it wants no mail; nothing for a yes.
    let mut last: HashMap<(sea_orm::prelude::Uuid, String), (i64, Option<bool>)> = HashMap::new();
    for row in db.query_all(&said).await? {
        let whom = (row.try_get("", "alliance_id")?, key(&row.try_get::<String>("", "email")?));
        let answered: Option<i64> = row.try_get("", "answered_at")?;
        let answered = match row.try_get::<String>("", "answer")?.as_str() {
            "no" => answered.map(|at| (at, Some(false))),
            "yes" => answered.map(|at| (at, None)),
            _ => None,
        };
        let stopped: Option<i64> = row.try_get("", "unsubscribed_at")?;
        for word in answered.into_iter().chain(stopped.map(|at| (at, Some(true)))) {
            let known = last.entry(whom.clone()).or_insert(word);
            if known.0 <= word.0 {
                *known = word;
            }
        }
    }
    for ((alliance, address), (at, stopped)) in last {
        let Some(stopped) = stopped else { continue };
        let row = Query::insert()
            .into_table("partner_refusal")
            .columns(["alliance_id", "address", "said_at", "stopped"])
            .values_panic([alliance.into(), address.into(), at.into(), stopped.into()])
            .to_owned();
        db.execute(&row).await?;
    }
    Ok(())
});

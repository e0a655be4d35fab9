//! The commitments of the pledge, in versions that the national team writes. Number 0 is the draft; number 1 is what stood in the program
//! before, so every pledge that was signed has its words here.

use crate::prelude::*;

const FIRST_NL: &str = r#"{"intro":"Wij luisteren naar kinderen en gezinnen, en:","points":[["Signaleren.","Wij merken armoede op en maken er een gewoon onderwerp van."],["Oplossen.","Wij helpen de gevolgen voor kinderen en gezinnen kleiner te maken."],["Samenwerken.","Wij werken samen met anderen en delen wat helpt."],["Monitoren.","Wij vertellen elk jaar wat wij deden."]]}"#;
const FIRST_EN: &str = r#"{"intro":"We listen to children and families, and:","points":[["Noticing.","We notice poverty and make it an ordinary subject."],["Solving.","We help to make its effects on children and families smaller."],["Working together.","We work together with others and share what helps."],["Monitoring.","We tell every year what we did."]]}"#;

migration!("m20261201_000021_commitments_text", |manager| {
    let person = |column: &'static str| {
        ForeignKey::create()
            .from("commitments_text", column)
            .to("person", "id")
            .on_delete(ForeignKeyAction::SetNull)
            .to_owned()
    };
    manager
        .create_table(
            Table::create()
                .table("commitments_text")
                .col(integer("number").primary_key())
                .col(text("nl"))
                .col(text("en"))
                .col(uuid_null("written_by"))
                .col(big_integer_null("set_at"))
                .col(uuid_null("confirmed_by"))
                .col(big_integer_null("confirmed_at"))
                .col(big_integer("version").default(1))
                .foreign_key(&mut person("written_by"))
                .foreign_key(&mut person("confirmed_by"))
                .to_owned(),
        )
        .await?;
    let first = Query::insert()
        .into_table("commitments_text")
        .columns(["number", "nl", "en", "version"])
        .values_panic([1.into(), FIRST_NL.into(), FIRST_EN.into(), 1.into()])
        .to_owned();
    manager.execute(first).await?;
    manager
        .alter_table(Table::alter().table("network_request").add_column(integer("commitments").default(1)).to_owned())
        .await?;
    Ok(())
});

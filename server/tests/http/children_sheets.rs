//! The sheets for the participation of children over HTTP: filled in with what is known, without the name of anybody, and found from the plan,
//! the route and the documents.

use axum::http::{StatusCode, header};
use domain::experts::children::{ChildFormat, SHEETS};
use hayro_interpret::hayro_syntax::Pdf;

use crate::{
    reading::{dense, text},
    route::word,
    support::TestApp,
};

const CITY: &str = "/a/lokale-alliantie-voorbeeldstad";
const VILLAGE: &str = "/a/lokale-alliantie-voorbeelddorp-aan-zee";

fn keys() -> impl Iterator<Item = &'static str> {
    ChildFormat::ALL.into_iter().filter_map(ChildFormat::sheet).chain(SHEETS)
}

#[tokio::test]
async fn every_sheet_comes_filled_in_as_pdf_and_word_in_both_languages() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    for (lang, cards, name) in [
        ("nl", "Vraagkaarten", "Raad van Kinderen in zeven stappen"),
        ("en", "Question cards", "Council of Children in seven steps"),
    ] {
        lead.post("/taal", &[("taal", lang), ("terug", "/")]).await;
        for key in keys() {
            let pdf = lead.get(&format!("{CITY}/formats/{key}.pdf")).await;
            assert_eq!(pdf.status, StatusCode::OK, "{key}: {}", pdf.body);
            assert_eq!(pdf.headers[header::CONTENT_TYPE], "application/pdf");
            assert!(pdf.headers[header::CONTENT_DISPOSITION].to_str().unwrap().contains(&format!("{key}.pdf")));
            let pdf = text(&Pdf::new(pdf.bytes).unwrap());
            let docx = lead.get(&format!("{CITY}/formats/{key}.docx")).await;
            assert_eq!(docx.status, StatusCode::OK, "{key}");
            let docx = word(&docx.bytes);
            assert!(
                pdf.contains(&dense("Lokale alliantie Voorbeeldstad"))
                    && docx.contains("Lokale alliantie Voorbeeldstad")
            );
            for (read, role) in
                [(&pdf, dense("Beleidsadviseur armoede")), (&docx, "Beleidsadviseur armoede".to_owned())]
            {
                assert!(!read.contains("{{"), "{key}");
                assert!(key == "kinderparticipatie" || read.contains(&role), "{key}: {read}");
                assert!(!read.contains("Trekker"), "{key}: no name: {read}");
            }
            assert!(key != "kinderen-bevragen-ondertekenaars" || pdf.contains(&dense(cards)));
            assert!(key != "raad-van-kinderen" || pdf.contains(&dense(name)) && docx.contains(name));
        }
    }
}

#[tokio::test]
async fn a_sheet_is_there_for_who_reads_the_route_and_under_its_own_key_only() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    for missing in ["startnotitie.pdf", "bestaat-niet.pdf", "kindpanel", "kindpanel.exe", "kindpanel.pdf.docx", ".pdf"]
    {
        assert_eq!(lead.get(&format!("{CITY}/formats/{missing}")).await.status, StatusCode::NOT_FOUND, "{missing}");
    }
    assert_eq!(lead.get(&format!("{CITY}/formats/kindpanel.pdf?gemeente=0000")).await.status, StatusCode::NOT_FOUND);
    let member = app.signed_in("member").await;
    assert_eq!(member.get(&format!("{CITY}/formats/kindpanel.pdf")).await.status, StatusCode::OK);
    let partner = app.signed_in("partner").await;
    assert_eq!(partner.get(&format!("{CITY}/formats/kindpanel.pdf")).await.status, StatusCode::NOT_FOUND);
    // Of another alliance.
    assert_eq!(member.get(&format!("{VILLAGE}/formats/kindpanel.pdf")).await.status, StatusCode::NOT_FOUND);
    // Who may not see the members gets no position of one either.
    let viewer = app.signed_in("viewer").await.get(&format!("{CITY}/formats/kindpanel.docx")).await;
    assert!(viewer.status == StatusCode::OK && !word(&viewer.bytes).contains("Beleidsadviseur"));
}

#[tokio::test]
async fn the_plan_the_route_and_the_documents_lead_to_the_sheets() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let part = lead.get(&format!("{CITY}/ervaringsdeskundigen/plan/veiligheid")).await.body;
    let route = lead.get(&format!("{CITY}/route/kinderen")).await.body;
    let documents = lead.get(&format!("{CITY}/documenten")).await.body;
    for (place, body) in [("plan", &part), ("route", &route), ("documents", &documents)] {
        for key in keys() {
            for kind in ["docx", "pdf"] {
                assert!(
                    body.contains(&format!("href=\"{CITY}/formats/{key}.{kind}\"")),
                    "{place}: {key}.{kind}: {body}"
                );
            }
        }
    }
    // The demo chose the Raad van Kinderen; what is chosen stands first.
    assert!(
        part.find("raad-van-kinderen.pdf") < part.find("kindpanel.pdf") && part.contains("<strong>gekozen"),
        "{part}"
    );
    assert!(!documents.contains("startnotitie.pdf") && part.contains(&format!("{CITY}/route/kinderen")));
    assert!(route.contains("/ervaringsdeskundigen/plan/veiligheid#kinderen"));
    let other = lead.get(&format!("{CITY}/ervaringsdeskundigen/plan/vraag")).await.body;
    assert!(!other.contains("kindpanel"));
}

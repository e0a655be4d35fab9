//! Merging partners over HTTP: likely doubles, both side by side, undoing, and a proposal to the national team.

use axum::http::StatusCode;

use crate::{
    partners::{PARTNERS, add, address, send},
    support::{Page, TestApp},
};

const MERGE: &str = "/a/lokale-alliantie-voorbeeldstad/partners/samenvoegen";

/// The number in the address of a partner.
fn number(partner: &str) -> &str {
    partner.rsplit('/').next().unwrap()
}

fn both(one: &str, other: &str) -> String {
    format!("{MERGE}?een={}&ander={}", number(one), number(other))
}

/// The first address on a page that begins like this.
fn link(page: &Page, begin: &str) -> String {
    let rest = page.body.split(begin).nth(1).unwrap_or_else(|| panic!("no {begin}: {}", page.body));
    format!("{begin}{}", rest.split('"').next().unwrap()).replace("&amp;", "&")
}

#[tokio::test]
async fn two_that_look_alike_are_compared_merged_and_taken_apart() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    assert!(lead.get(PARTNERS).await.body.contains("Lijkt dubbel (1)"));
    let page = lead.get(MERGE).await;
    assert!(page.body.contains("Muziekschool Kwint en Stichting Muziekschool Kwint"), "{}", page.body);
    let pair = link(&page, &format!("{MERGE}?een="));
    let compare = lead.get(&pair).await;
    assert!(compare.body.contains("heeft belangstelling") && compare.body.contains("op de lijst"), "{}", compare.body);
    // One of them changed meanwhile: both are shown again, nothing is merged.
    let stale = send(&lead, &pair, &[("version", "0"), ("name", "gone")]).await;
    assert_eq!(stale.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", stale.body);
    assert_eq!(stale.field("version"), "1");
    let fields = [("name", "gone"), ("once", &*compare.field("once")), ("version", "1"), ("gone_version", "1")];
    let merged = lead.post(&pair, &fields).await;
    assert_eq!(merged.status, StatusCode::SEE_OTHER, "{}", merged.body);
    assert_eq!(lead.post(&pair, &fields).await.location, merged.location, "a second press");
    let partner = lead.get(&merged.location).await;
    assert!(partner.body.contains("Stichting Muziekschool Kwint") && partner.body.contains("Haal ze weer uit elkaar"));
    assert!(lead.get(PARTNERS).await.body.contains("66 organisaties"));
    // The page of the one that went leads to the one that stays.
    let (kept, gone) = pair.split_once("een=").unwrap().1.split_once("&ander=").unwrap();
    assert_eq!(lead.get(&format!("{PARTNERS}/{gone}")).await.location, format!("{PARTNERS}/{kept}"));
    let history = lead.get("/a/lokale-alliantie-voorbeeldstad/geschiedenis").await;
    assert!(history.body.contains("Stichting Muziekschool Kwint is samengevoegd met een dubbele"), "{}", history.body);
    // A viewer reads the partner, and not what was merged.
    let viewer = app.signed_in("viewer").await.get(&merged.location).await;
    assert!(viewer.status == StatusCode::OK && !viewer.body.contains("uit elkaar"));
    let undo = link(&partner, &format!("{MERGE}/"));
    assert_eq!(lead.post(&undo, &[]).await.location, merged.location);
    assert!(lead.get(PARTNERS).await.body.contains("67 organisaties"));
    assert_eq!(lead.get(&format!("{PARTNERS}/{gone}")).await.status, StatusCode::OK);
    assert_eq!(lead.post(&undo, &[]).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn two_that_are_two_are_not_named_again() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let page = lead.get(MERGE).await;
    let pair = link(&page, &format!("{MERGE}?een="));
    let (one, other) = pair.split_once("een=").unwrap().1.split_once("&ander=").unwrap();
    let path = format!("{MERGE}/verschillend");
    assert_eq!(lead.post(&path, &[("een", one), ("ander", "onzin")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(lead.post(&path, &[("een", one), ("ander", other)]).await.location, MERGE);
    let page = lead.get(MERGE).await;
    assert!(!page.body.contains("De namen van deze partners lijken") && page.body.contains("zijn twee organisaties ("));
    assert!(!lead.get(PARTNERS).await.body.contains("Lijkt dubbel"));
    // A new name that is that of a partner: then the two are merged, not renamed.
    let partner = add(&lead, "Iets anders").await;
    let same = number(&address(&lead, "Voedselbank Voorbeeldstad").await).to_owned();
    let edit = format!("{partner}/wijzigen");
    let name = [("name", "Stg. Voedselbank Voorbeeldstad"), ("kind", "voedselbank")];
    let asked = send(&lead, &edit, &name).await;
    let known = asked.body.split("name=\"same\"").nth(1).and_then(|rest| rest.split("value=\"").nth(1)).unwrap();
    let known = known.split('"').next().unwrap();
    let page = send(&lead, &edit, &[&name[..], &[("same", known)]].concat()).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    let there = both(&same, &partner).replace('&', "&amp;");
    assert!(page.body.contains(&there) || page.body.contains(&both(&same, &partner)), "{there}: {}", page.body);
}

#[tokio::test]
async fn what_others_have_too_is_decided_by_an_admin() {
    let app = TestApp::demo().await;
    let (lead, admin) = (app.signed_in("lead").await, app.signed_in("admin").await);
    let earlier = lead.get(MERGE).await;
    assert!(earlier.body.contains("U stelde op") && earlier.body.contains("Stg. Sportfonds Voorbeeldprovincie"));
    let kept = address(&lead, "Sportfonds Voorbeeldprovincie").await;
    let gone = address(&lead, "Stg. Sportfonds Voorbeeldprovincie").await;
    // What was proposed is not proposed again.
    assert!(lead.get(&both(&kept, &gone)).await.body.contains("krijgt een mail als er is beslist"));
    assert!(admin.get("/landelijk").await.body.contains("Er wacht 1 voorstel"));
    assert_eq!(app.signed_in("coach").await.get("/landelijk/samenvoegen").await.status, StatusCode::NOT_FOUND);
    let one = link(&admin.get("/landelijk/samenvoegen").await, "/landelijk/samenvoegen/");
    let page = admin.get(&one).await;
    // Why the alliance thinks so, in its own words, and who has which of the two.
    let why = "Hetzelfde adres en dezelfde voorzitter staan op de website.";
    for part in [why, "Lokale alliantie Voorbeelderveen", "Lokale alliantie Voorbeeldstad"] {
        assert!(page.body.contains(part), "{part}: {}", page.body);
    }
    for wrong in [vec![], vec![("decision", "decline")], vec![("decision", "decline"), ("reason", "Zie https://x.nl")]]
    {
        assert_eq!(send(&admin, &one, &wrong).await.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong:?}");
    }
    let done = send(&admin, &one, &[("decision", "accept")]).await;
    assert_eq!(done.location, "/landelijk/samenvoegen", "{}", done.body);
    let late = admin.post(&one, &[("decision", "decline"), ("reason", "Toch niet")]).await;
    assert!(late.status == StatusCode::UNPROCESSABLE_ENTITY && late.body.contains("Toch niet"), "{}", late.body);
    let mail = app.mail_to("trekker@voorbeeld.invalid").await;
    assert!(mail.contains("samen te voegen met “Sportfonds Voorbeeldprovincie”"), "{mail}");
    assert_eq!(lead.get(&gone).await.location, kept);
    let page = lead.get(&kept).await;
    // The alliance sees it, and cannot take it apart by itself.
    assert!(page.body.contains("door het landelijk team samengevoegd") && !page.body.contains("uit elkaar"));
    let undo = link(&admin.get(&one).await, &format!("{one}/terugdraaien"));
    assert_eq!(admin.post(&undo, &[]).await.location, one);
    assert_eq!(lead.get(&gone).await.status, StatusCode::OK);
}

//! What the pages say when one answer changes what another link can do, when two people are at it at once, and when a link is gone.

use axum::http::StatusCode;
use time::Duration;

use crate::{
    partners::{FOOD, PARTNERS, add, address, invited, pledge, send},
    support::{Browser, TestApp, links},
};

/// Invites one more contact person of a partner; answers the link.
async fn also_invited(app: &TestApp, lead: &Browser, partner: &str, email: &str) -> String {
    let contact = [("name", "Nog iemand"), ("email", email), ("source", "in ons gesprek")];
    assert_eq!(send(lead, &format!("{partner}/contact"), &contact).await.status, StatusCode::SEE_OTHER);
    let invite = format!("{partner}/uitnodigen");
    let page = lead.get(&invite).await;
    let before = page.body.split(email).next().unwrap_or_default();
    let id = before.rsplit("value=\"").next().and_then(|rest| rest.split('"').next()).unwrap().to_owned();
    let sent = send(lead, &invite, &[("contact", &id)]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    links(&app.mail_to(email).await).remove(0)
}

#[tokio::test]
async fn taking_an_invitation_back_is_no_way_to_mail_somebody_all_day() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let partner = address(&lead, "Voedselbank Voorbeeldstad").await;
    for _ in 0..3 {
        invited(&app, &lead).await;
        let page = lead.get(&partner).await;
        let revoke = page.body.split(&format!("{partner}/uitnodigingen/")).nth(1).unwrap();
        let revoke = format!("{partner}/uitnodigingen/{}", revoke.split('"').next().unwrap());
        assert_eq!(lead.post(&revoke, &[]).await.location, partner);
    }
    let invite = format!("{partner}/uitnodigen");
    let contact = lead.get(&invite).await.field("contact");
    let refused = send(&lead, &invite, &[("contact", &contact)]).await;
    assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(refused.body.contains("al drie uitnodigingen"), "{}", refused.body);
}

#[tokio::test]
async fn a_colleagues_link_says_that_the_organisation_takes_part() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let (partner, first) = invited(&app, &lead).await;
    let second = also_invited(&app, &lead, &partner, "collega@voorbeeld.example").await;
    let phone = app.browser();
    assert_eq!(phone.post(&first, &pledge("Een maaltijd per week")).await.status, StatusCode::SEE_OTHER);
    let page = phone.get(&second).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("doet al mee"), "{}", page.body);
    // Neither who nor what, and nothing to answer.
    for hidden in ["Een maaltijd per week", "De coördinator", "name=\"once\"", "id=\"ja\"", FOOD] {
        assert!(!page.body.contains(hidden), "{hidden}: {}", page.body);
    }
    assert!(phone.get(&first).await.body.contains("Een maaltijd per week"), "who signed reads it");
    assert_eq!(phone.post(&second, &pledge("Nog eens")).await.location, second);
    let page = lead.get(&partner).await;
    assert!(page.body.contains("Een collega tekende op") && !page.body.contains("Nog eens"), "{}", page.body);
}

#[tokio::test]
async fn what_was_typed_on_a_link_that_is_gone_is_shown() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let (partner, link) = invited(&app, &lead).await;
    let left = [("status", "left"), ("since", "2026-11-20")];
    assert_eq!(send(&lead, &partner, &left).await.status, StatusCode::SEE_OTHER);
    let phone = app.browser();
    for (end, fields) in [
        ("", &pledge("Een <b>maaltijd</b>")[..]),
        ("", &[("promise", "Een <b>maaltijd</b>")]),
        ("/doorsturen", &[("other_name", "Een <b>maaltijd</b>"), ("other_email", "c@voorbeeld.example")]),
        ("/later", &[("remind_on", "Een <b>maaltijd</b>")]),
    ] {
        let page = phone.post(&format!("{link}{end}"), fields).await;
        assert_eq!(page.status, StatusCode::GONE, "{end}");
        assert!(
            page.body.contains("Een &lt;b>maaltijd&lt;/b>") || page.body.contains("Een &lt;b&gt;maaltijd"),
            "{end}: {}",
            page.body
        );
    }
    assert_eq!(phone.post(&format!("{link}/nee"), &[]).await.status, StatusCode::GONE);
    let future = [("status", "joined"), ("since", "2026-12-01")];
    let refused = send(&lead, &partner, &future).await;
    assert!(refused.status == StatusCode::UNPROCESSABLE_ENTITY && refused.body.contains("een dag die voorbij is"));
}

#[tokio::test]
async fn two_people_at_one_page_of_the_checklist_do_not_undo_each_other() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let partners = "/a/lokale-alliantie-voorbeelddorp-aan-zee/partners";
    let funds = format!("{partners}/startlijst?sector=funds");
    let open = lead.get(&funds).await;
    let (once, was) = (open.field("once"), open.field("was"));
    assert_eq!(open.field("version"), "0");
    let first = [("version", "0"), ("answer-jarige-job", "exists")];
    assert_eq!(lead.post(&funds, &first).await.status, StatusCode::SEE_OTHER);
    let second = [
        ("once", &*once),
        ("was", &*was),
        ("version", "0"),
        ("answer-kinderhulp", "skipped"),
        ("answer-jarige-job", ""),
    ];
    let stale = lead.post(&funds, &second).await;
    assert_eq!(stale.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", stale.body);
    assert_eq!(stale.field("version"), "1");
    let ticked = |body: &str, name: &str, value: &str| {
        body.split("<input").any(|tag| {
            tag.contains(&format!("name=\"{name}\""))
                && tag.contains(&format!("value=\"{value}\""))
                && tag.contains("checked")
        })
    };
    // What one did not touch is what the other chose; what one chose is still there.
    assert!(ticked(&stale.body, "answer-jarige-job", "exists") && ticked(&stale.body, "answer-kinderhulp", "skipped"));
    // Another sector is another page.
    let care = format!("{partners}/startlijst?sector=education");
    assert_eq!(lead.post(&care, &[("version", "0")]).await.status, StatusCode::SEE_OTHER);
    let twice = [("version", "1"), ("name-leergeld", "Leergeld aan Zee"), ("name-noodfonds", "Stg. Leergeld aan Zee")];
    let twice = lead.post(&funds, &twice).await;
    assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        twice.body.contains("lijkt op een andere die u hier invult") && twice.body.contains("Stg. Leergeld aan Zee")
    );
}

#[tokio::test]
async fn a_new_name_and_a_parent_are_checked() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let partner = add(&lead, "Onderdeel van niets").await;
    let edit = format!("{partner}/wijzigen");
    let name = [("name", "Stg. Voedselbank Voorbeeldstad"), ("kind", "voedselbank"), ("website", "https://v.example")];
    let asked = send(&lead, &edit, &name).await;
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(asked.body.contains("Staat al op uw lijst") && asked.body.contains("https://v.example"), "{}", asked.body);
    let other = send(&lead, &edit, &[&name[..], &[("same", "new")]].concat()).await;
    assert_eq!(other.status, StatusCode::SEE_OTHER, "{}", other.body);
    let behalf = format!("{partner}/belofte");
    let fields =
        [("promise", "Iets"), ("name", "Wie"), ("function", "Wat"), ("signed_on", "2026-11-20"), ("proof", "Kaart")];
    assert_eq!(send(&lead, &behalf, &fields).await.status, StatusCode::SEE_OTHER);
    let twice = send(&lead, &behalf, &fields).await;
    assert!(twice.status == StatusCode::UNPROCESSABLE_ENTITY && twice.body.contains("staat er al"), "{}", twice.body);
    let contact = [("name", "Jan kwaad.nl"), ("source", "website kwaad.nl")];
    let refused = send(&lead, &format!("{partner}/contact"), &contact).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("href=\"#veld-name\"") && !refused.body.contains("href=\"#veld-source\""));
    assert!(address(&lead, "Stg. Voedselbank").await.starts_with(PARTNERS));
}

/// Who said no is not mailed again by mistake: the officer sees the answer and its day, and says that it is meant.
#[tokio::test]
async fn who_said_no_is_invited_again_only_on_purpose() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let (partner, link) = invited(&app, &lead).await;
    let invite = format!("{partner}/uitnodigen");
    assert!(!lead.get(&invite).await.body.contains("name=\"again\""));
    let phone = app.browser();
    assert_eq!(phone.post(&format!("{link}/nee"), &[]).await.status, StatusCode::SEE_OTHER);
    let mails = async || store::jobs::recent_mails(&app.app.store).await.unwrap().len();
    let before = mails().await;
    let page = lead.get(&invite).await;
    assert!(page.body.contains("zei op 21 november 2026 “nee, bedankt”"), "{}", page.body);
    let contact = page.field("contact");
    let asked = send(&lead, &invite, &[("contact", &contact)]).await;
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(asked.body.contains("href=\"#veld-again\"") && mails().await == before, "{}", asked.body);
    app.clock.advance(Duration::minutes(1));
    let sent = send(&lead, &invite, &[("contact", &contact), ("again", "ja")]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    assert_eq!(mails().await, before + 1);
    // A yes is newer than the no. What was said here is nothing to another alliance.
    let link = links(&app.mail_to(FOOD).await).remove(0);
    assert_eq!(phone.post(&link, &pledge("Een maaltijd")).await.status, StatusCode::SEE_OTHER);
    assert!(!lead.get(&invite).await.body.contains("name=\"again\""));
}

//! The commitments: written by an admin, signed by partners, and read back by each in the words of then.

use axum::http::{StatusCode, header};

use crate::{
    partners::{PARTNERS, address, invited, pledge, send},
    support::{Browser, Page, TestApp},
};

const HERE: &str = "/landelijk/afspraken";
const DRAFT: &str = "/landelijk/beheer/afspraken";

/// The fields of the draft as its page shows them, with some of them changed.
fn typed<'a>(page: &'a Page, change: &[(&'a str, &'a str)]) -> Vec<(String, String)> {
    let mut fields = vec![("once".to_owned(), page.field("once")), ("version".to_owned(), page.field("version"))];
    fields.push(("was".to_owned(), page.field("was")));
    for lang in ["nl", "en"] {
        let points = (1..=4).flat_map(|number| [format!("name-{number}-{lang}"), format!("words-{number}-{lang}")]);
        for name in std::iter::once(format!("intro-{lang}")).chain(points) {
            let changed = change.iter().find(|(field, _)| *field == name).map(|(_, words)| (*words).to_owned());
            fields.push((name.clone(), changed.unwrap_or_else(|| page.field(&name))));
        }
    }
    fields
}

async fn post(browser: &Browser, path: &str, fields: &[(String, String)]) -> Page {
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    browser.post(path, &fields).await
}

/// Writes a draft and sets it.
async fn renew(admin: &Browser, change: &[(&str, &str)]) {
    let page = admin.get(DRAFT).await;
    let saved = post(admin, DRAFT, &typed(&page, change)).await;
    assert_eq!((saved.status, &*saved.location), (StatusCode::SEE_OTHER, HERE), "{}", saved.body);
    let version = admin.get(DRAFT).await.field("version");
    let set = admin.post(&format!("{DRAFT}/vaststellen"), &[("version", &version)]).await;
    assert_eq!(set.location, HERE, "{}", set.body);
}

#[tokio::test]
async fn who_signed_keeps_the_text_under_which_it_was_signed() {
    let app = TestApp::demo().await;
    let (lead, admin) = (app.signed_in("lead").await, app.signed_in("admin").await);
    let (partner, link) = invited(&app, &lead).await;
    let phone = app.browser();
    let open = phone.get(&link).await;
    assert_eq!(open.field("commitments"), "2");
    assert!(open.body.contains("wat helpt, en wat niet") && open.body.contains("Tekst te bevestigen"), "{}", open.body);

    renew(&admin, &[("words-4-nl", "Wij vertellen elk half jaar <wat> wij deden."), ("words-4-en", "Twice a year.")])
        .await;
    // Somebody who still has the old text open agrees with nothing that was not read, and loses nothing that was typed.
    let late = phone.post(&link, &pledge("Een <maaltijd>")).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(late.body.contains("net vernieuwd") && late.body.contains("elk half jaar &lt;wat&gt;"), "{}", late.body);
    assert!(late.body.contains("Een &lt;maaltijd"), "{}", late.body);
    assert_eq!(late.field("commitments"), "3");
    let agree = late.body.split("<input").find(|tag| tag.contains("name=\"agree\"")).unwrap_or_default();
    assert!(!agree.split('>').next().unwrap_or_default().contains("checked"), "{agree}");
    let third = [("commitments", "3")];
    let fields = [&pledge("Een maaltijd")[..1], &third, &pledge("Een maaltijd")[2..]].concat();
    assert_eq!(phone.post(&link, &fields).await.location, link);
    assert!(phone.get(&link).await.body.contains("elk half jaar"));

    // One more text: the page, the partner's page and the list of versions hold on to theirs.
    renew(&admin, &[("words-4-nl", "Wij vertellen het elke week."), ("words-4-en", "Every week.")]).await;
    let signed = phone.get(&link).await;
    assert!(signed.body.contains("elk half jaar") && !signed.body.contains("elke week"), "{}", signed.body);
    let page = lead.get(&partner).await;
    assert!(page.body.contains("(versie 3)") && page.body.contains("elk half jaar"), "{}", page.body);
    let old = lead.get(&address(&lead, "Kledingbank De Kapstok").await).await;
    assert!(old.body.contains("(versie 1)") && old.body.contains("delen wat helpt."), "{}", old.body);
    for (path, words) in
        [(HERE.to_owned(), "elke week"), (format!("{HERE}/3"), "elk half jaar"), (format!("{HERE}/1"), "het begin")]
    {
        let page = admin.get(&path).await;
        assert!(page.body.contains(words), "{path}: {}", page.body);
    }
    for gone in ["0", "5", "-1", "x"] {
        assert_eq!(admin.get(&format!("{HERE}/{gone}")).await.status, StatusCode::NOT_FOUND, "{gone}");
    }
    let certificate = phone.get(&format!("{link}/certificaat.pdf")).await;
    assert_eq!(certificate.headers[header::CONTENT_TYPE], "application/pdf");
}

#[tokio::test]
async fn a_draft_is_whole_and_two_admins_do_not_undo_each_other() {
    let app = TestApp::demo().await;
    let admin = app.signed_in("admin").await;
    let page = admin.get(DRAFT).await;
    assert_eq!(page.field("version"), "0");
    for (field, words, said) in [
        ("intro-nl", " ", "Vul dit in"),
        ("words-2-en", "", "Vul dit in"),
        ("words-3-nl", &"a".repeat(141), "140"),
        ("name-1-nl", &"a".repeat(31), "30"),
    ] {
        let refused = post(&admin, DRAFT, &typed(&page, &[(field, words)])).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}");
        assert!(
            refused.body.contains(&format!("href=\"#veld-{field}\"")) && refused.body.contains(said),
            "{field}: {}",
            refused.body
        );
    }
    let first = typed(&page, &[("intro-nl", "Wij luisteren echt, en:")]);
    assert_eq!(post(&admin, DRAFT, &first).await.location, HERE);
    // A second press is the same draft.
    assert_eq!(post(&admin, DRAFT, &first).await.location, HERE);
    // Who began without it sees both.
    let other = admin.get(DRAFT).await;
    let mut late = typed(&page, &[("intro-nl", "Wij horen, en:")]);
    late[0].1 = other.field("once");
    let stale = post(&admin, DRAFT, &late).await;
    assert_eq!(stale.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", stale.body);
    assert!(stale.body.contains("Wij horen, en:") && stale.body.contains("Wij luisteren echt, en:"), "{}", stale.body);
    assert_eq!(stale.field("version"), "1");

    // Set as it was read, or not at all.
    let set = format!("{DRAFT}/vaststellen");
    for version in ["0", "2", "9223372036854775807"] {
        let refused = admin.post(&set, &[("version", version)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{version}");
        assert!(refused.body.contains("was u voor") && refused.body.contains("Wij luisteren echt"), "{}", refused.body);
    }
    assert_eq!(admin.post(&set, &[("version", "1")]).await.location, HERE);
    let page = admin.get(HERE).await;
    assert!(page.body.contains("Versie 3") && page.body.contains("Beheerder landelijk team"), "{}", page.body);
    assert_eq!(admin.post(&set, &[("version", "1")]).await.status, StatusCode::UNPROCESSABLE_ENTITY, "nothing is left");

    // The same words are no new version; a draft can be thrown away.
    let same = admin.get(DRAFT).await;
    assert_eq!(post(&admin, DRAFT, &typed(&same, &[])).await.location, HERE);
    let refused = admin.post(&set, &[("version", "1")]).await;
    assert!(
        refused.status == StatusCode::UNPROCESSABLE_ENTITY && refused.body.contains("gelijk aan"),
        "{}",
        refused.body
    );
    assert_eq!(admin.post(&format!("{DRAFT}/weggooien"), &[("version", "1")]).await.location, HERE);
    assert_eq!(admin.get(DRAFT).await.field("version"), "0");
}

#[tokio::test]
async fn the_mark_stays_until_the_team_confirms_the_text() {
    let app = TestApp::demo().await;
    let (lead, admin) = (app.signed_in("lead").await, app.signed_in("admin").await);
    let (partner, link) = invited(&app, &lead).await;
    // For who invites and for who signs.
    let invites = async || {
        lead.get(&format!("{partner}/uitnodigen")).await.body.contains("moet het landelijk team nog bevestigen")
    };
    let signs = async |path: &str| app.browser().get(path).await.body.contains("Tekst te bevestigen");
    let marked = async || (invites().await, signs(&link).await, signs("/word-partner").await);
    assert_eq!(marked().await, (true, true, true));
    let confirm = format!("{DRAFT}/bevestigen");
    // Of what is signed now, and of nothing else.
    for number in ["0", "1", "3"] {
        assert_eq!(admin.post(&confirm, &[("number", number)]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    assert_eq!(admin.post(&confirm, &[("number", "2")]).await.location, HERE);
    assert_eq!(marked().await, (false, false, false));
    // A coach reads it and has no button.
    let coach = app.signed_in("coach").await;
    let page = coach.get(HERE).await;
    assert!(
        page.body.contains("door Beheerder landelijk team") && !page.body.contains("/landelijk/beheer/afspraken"),
        "{}",
        page.body
    );
    assert_eq!(coach.get(DRAFT).await.status, StatusCode::NOT_FOUND);
    // What comes after it is to be confirmed again.
    renew(&admin, &[("intro-nl", "Wij luisteren nog beter, en:")]).await;
    assert_eq!(marked().await, (true, true, true));
    let (path, english) = ("/taal", app.browser());
    english.post(path, &[("taal", "en"), ("terug", "/")]).await;
    assert!(english.get(&link).await.body.contains("We listen to children and families, and:"));
}

#[tokio::test]
async fn a_paper_was_signed_under_the_text_of_its_day_or_the_one_on_it() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let partner = address(&lead, "Kinderkleding De Knoop").await;
    let behalf = format!("{partner}/belofte");
    let page = lead.get(&behalf).await;
    assert!(page.body.contains("Versie 2, sinds") && page.body.contains("Versie 1, vanaf het begin"), "{}", page.body);
    let fields = |on: &'static str, name: &'static str, version: &'static str| {
        let signed = [("signed_on", on), ("name", name), ("commitments", version)];
        [&signed[..], &[("promise", "Iets"), ("function", "Wat"), ("proof", "Kaart")]].concat()
    };
    let refused = send(&lead, &behalf, &fields("2026-11-20", "A", "7")).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("href=\"#veld-commitments\""), "{}", refused.body);
    let said = async || lead.get(&partner).await.body.matches("(versie 1)").count();
    for (on, name, version, ones) in
        [("2026-11-20", "B", "", 0), ("2026-01-05", "C", "", 1), ("2026-11-19", "D", "1", 2)]
    {
        assert_eq!(send(&lead, &behalf, &fields(on, name, version)).await.location, partner);
        assert_eq!(said().await, ones, "{name}");
    }
}

#[tokio::test]
async fn the_card_to_hand_out_has_a_code_once_it_leads_somewhere() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let register = lead.get(PARTNERS).await;
    assert!(register.body.contains(&format!("{PARTNERS}/kaart.pdf")), "{}", register.body);
    assert!(!register.body.contains("nog geen QR-code"), "the demo's page is on");
    let with = lead.get(&format!("{PARTNERS}/kaart.pdf")).await;
    assert_eq!(with.headers[header::CONTENT_TYPE], "application/pdf");
    // Without the page the card says nothing that leads nowhere, and who prints it reads what is needed.
    let off = [("about", "Over ons"), ("contact", "Iemand"), ("efforts", "ja")];
    assert_eq!(send(&lead, "/a/lokale-alliantie-voorbeeldstad/openbaar", &off).await.status, StatusCode::SEE_OTHER);
    let without = lead.get(&format!("{PARTNERS}/kaart.pdf")).await;
    assert_eq!(without.status, StatusCode::OK);
    assert!(without.bytes.starts_with(b"%PDF-") && without.bytes.len() < with.bytes.len());
    let partner = address(&lead, "Kinderkleding De Knoop").await;
    for path in [PARTNERS.to_owned(), format!("{partner}/uitnodigen")] {
        let page = lead.get(&path).await;
        assert!(page.body.contains("nog geen QR-code") && page.body.contains("/openbaar\""), "{path}: {}", page.body);
    }
}

/// The demo's cards lead where they say, as those of an alliance do.
#[tokio::test]
async fn the_code_of_an_invitation_of_the_demo_opens_it() {
    let app = TestApp::demo().await;
    let (lead, phone) = (app.signed_in("lead").await, app.browser());
    let partner = address(&lead, "Fietsenwerkplaats De Kade").await;
    assert_eq!(lead.get(&format!("{partner}/kaart.pdf")).await.status, StatusCode::OK);
    let id = lead.get(&partner).await.body;
    let id = id.split("/uitnodigingen/").nth(1).and_then(|rest| rest.split('/').next()).unwrap().to_owned();
    let link = server::mail::pledge::token(&app.app.vault, id.parse().unwrap());
    let page = phone.get(&format!("/meedoen/{}", link.as_str())).await;
    assert!(page.status == StatusCode::OK && page.body.contains("Fietsenwerkplaats De Kade"), "{}", page.body);
}

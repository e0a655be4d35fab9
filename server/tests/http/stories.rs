//! Conversations with partners and stories about them, over HTTP: what is typed stays, who may not sees nothing, hostile text and files.

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};

use crate::{
    partners::{PARTNERS, address, send},
    support::{Browser, Page, TestApp},
};

const EVIL: &str = "</textarea><script>alert(1)</script> & \"'";
const COACH_READS: &str = "De flyer komt in elk pakket.";
const COACH_NOT: &str = "Niemand vraagt hun nog naar de kindregelingen.";

/// The number of the account that is chosen on the form.
async fn me(browser: &Browser, form: &str) -> String {
    let page = browser.get(form).await;
    let before = page.body.split(" selected").next().unwrap();
    before.rsplit("value=\"").next().and_then(|rest| rest.split('"').next()).unwrap().to_owned()
}

#[tokio::test]
async fn a_conversation_is_written_down_with_the_next_one() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let partner = address(&lead, "Zwembad De Golf").await;
    let new = format!("{partner}/gesprek");
    let by = me(&lead, &new).await;
    let good =
        [("spoke_on", "2026-11-20"), ("way", "visit"), ("spoken_by", &*by), ("said", EVIL), ("next_on", "2026-11-25")];
    for (name, value, wrong) in [
        ("said", " ", "veld-said"),
        ("way", "duif", "veld-way"),
        ("spoken_by", "019357a0-0000-7000-8000-000000000000", "veld-spoken-by"),
        ("spoke_on", "2026-11-22", "veld-spoke-on"),
        ("next_on", "2026-11-20", "veld-next-on"),
    ] {
        let fields: Vec<_> =
            good.iter().map(|(known, old)| (*known, if *known == name { value } else { *old })).collect();
        let page = send(&lead, &new, &fields).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}={value}");
        assert!(page.body.contains(&format!("href=\"#{wrong}\"")), "{name}: {}", page.body);
        assert!(!page.body.contains("<script>alert"), "{name}");
    }
    let saved = send(&lead, &new, &good).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    let page = lead.get(&partner).await.body;
    assert!(page.contains("Op bezoek op 20 november 2026") && page.contains("&lt;script&gt;"), "{page}");
    assert!(page.contains("Volgende contact: 25 november 2026") && !page.contains("<script>alert"));
    let list = lead.get(PARTNERS).await.body;
    let due = list.split("Contact dat u zou hebben").nth(1).unwrap();
    let due = due.split("</section>").next().unwrap();
    // The latest first, and who is agreed with for next month not at all.
    let order: Vec<_> = ["Voedselbank", "Moskee An-Nour", "Zwembad De Golf"].map(|name| due.find(name).unwrap()).into();
    assert!(order.is_sorted() && !due.contains("Mbo Voorbeeldregio"), "{due}");
    assert!(due.contains("dagen te laat"), "{due}");

    // What somebody else saved in between is said.
    let one = page.split(&format!("href=\"{new}/")).nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    let one = format!("{new}/{one}");
    let member = app.signed_in("member").await;
    let opened = lead.get(&one).await.field("version");
    let changed = [&good[..3], &[("said", "Van de collega")]].concat();
    assert_eq!(send(&member, &one, &changed).await.status, StatusCode::SEE_OTHER);
    let stale = send(&lead, &one, &[&good[..], &[("version", &*opened)]].concat()).await;
    assert_eq!(stale.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(stale.body.contains("Van de collega"), "{}", stale.body);
    let removed = lead.post(&format!("{one}/verwijderen"), &[]).await;
    assert_eq!(removed.status, StatusCode::SEE_OTHER);
    assert_eq!(lead.get(&one).await.status, StatusCode::NOT_FOUND);
    let history = lead.get("/a/lokale-alliantie-voorbeeldstad/geschiedenis").await.body;
    assert!(history.contains("gesprek met Zwembad De Golf is weggehaald"), "{history}");
}

#[tokio::test]
async fn who_may_not_read_notes_reads_no_conversation() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let partner = address(&lead, "Voedselbank Voorbeeldstad").await;
    for (role, shared, all) in [
        ("lead", true, true),
        ("member", true, true),
        ("coach", true, false),
        ("viewer", false, false),
        ("admin", false, false),
    ] {
        let page = app.signed_in(role).await.get(&partner).await;
        assert_eq!(page.status, StatusCode::OK, "{role}");
        assert_eq!((page.body.contains(COACH_READS), page.body.contains(COACH_NOT)), (shared, all), "{role}");
        let list = app.signed_in(role).await.get(PARTNERS).await;
        assert_eq!(list.body.contains("Contact dat u zou hebben"), all, "{role}");
    }
}

/// A form with a file, of bytes.
pub(crate) async fn upload_photo(
    browser: &Browser,
    path: &str,
    fields: &[(&str, &str)],
    file: Option<(&str, &[u8])>,
) -> Page {
    let mut body = Vec::new();
    for (name, value) in fields {
        body.extend(format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").into_bytes());
    }
    let (name, bytes) = file.unwrap_or_default();
    body.extend(
        format!("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\nContent-Type: text/html\r\n\r\n").into_bytes(),
    );
    body.extend(bytes);
    body.extend(b"\r\n--x--\r\n");
    let request = Request::post(path)
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=x")
        .header("sec-fetch-site", "same-origin")
        .body(Body::from(body))
        .unwrap();
    browser.send(request).await
}

/// The smallest drawing there is: the demo's own.
const DRAWING: &[u8] = include_bytes!("../../store/src/demo/photos/jas.jpg");

const CONSENT: [(&str, &str); 6] = [
    ("alt", "Een rek met jassen"),
    ("people", "children"),
    ("consent_by", "ouders en kinderen, formulier op school"),
    ("consent_on", "2026-11-20"),
    ("parent", "ja"),
    ("child", "ja"),
];

async fn new_story(browser: &Browser, title: &str, state: &str) -> String {
    let partner = address(browser, "Zwembad De Golf").await;
    let number = partner.rsplit('/').next().unwrap().to_owned();
    let fields = [
        ("title", title),
        ("partner", &*number),
        ("body", "Eerst\n\nDaarna <script>alert(1)</script>"),
        ("state", state),
    ];
    let made = send(browser, &format!("{PARTNERS}/verhalen/nieuw"), &fields).await;
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.body);
    made.location.split('#').next().unwrap().to_owned()
}

#[tokio::test]
async fn a_story_is_written_published_and_withdrawn() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let story = new_story(&lead, "Zwemmen & <b>meedoen</b>", "draft").await;
    let page = lead.get(&story).await.body;
    assert!(page.contains("&lt;b&gt;meedoen") && !page.contains("<script>alert"), "{page}");
    let partner = app.signed_in("partner").await;
    assert_eq!(partner.get(&story).await.status, StatusCode::NOT_FOUND);
    assert!(!partner.get(&format!("{PARTNERS}/verhalen")).await.body.contains("Zwemmen"));

    let edit = format!("{story}/wijzigen");
    let number = address(&lead, "Zwembad De Golf").await.rsplit('/').next().unwrap().to_owned();
    let fields = |state, public, agreed| {
        [
            ("title", "Zwemmen"),
            ("partner", number.as_str()),
            ("body", "Tekst"),
            ("state", state),
            ("public", public),
            ("agreed", agreed),
        ]
    };
    let refused = send(&lead, &edit, &fields("published", "ja", "")).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("href=\"#veld-agreed\""), "{}", refused.body);
    let opened = lead.get(&edit).await.field("version");
    assert_eq!(send(&lead, &edit, &fields("published", "ja", "ja")).await.status, StatusCode::SEE_OTHER);
    let stale = send(&lead, &edit, &[&fields("draft", "", "")[..], &[("version", &*opened)]].concat()).await;
    assert!(
        stale.status == StatusCode::UNPROCESSABLE_ENTITY && stale.body.contains("zelf veranderd"),
        "{}",
        stale.body
    );
    let read = partner.get(&story).await;
    assert!(
        read.status == StatusCode::OK && read.body.contains("Zwemmen") && !read.body.contains("Toestemming"),
        "{}",
        read.body
    );
    assert_eq!(partner.post(&edit, &fields("draft", "", "")).await.status, StatusCode::FORBIDDEN);
    assert_eq!(send(&lead, &edit, &fields("withdrawn", "ja", "ja")).await.status, StatusCode::SEE_OTHER);
    assert_eq!(partner.get(&story).await.status, StatusCode::NOT_FOUND);
    assert_eq!(lead.post(&format!("{story}/verwijderen"), &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(lead.get(&story).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_photo_comes_with_consent_and_goes_with_it() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let story = new_story(&lead, "Een jas", "published").await;
    let path = format!("{story}/foto");
    for (missing, wrong) in [
        ("alt", "veld-alt"),
        ("people", "veld-people"),
        ("consent_by", "veld-consent-by"),
        ("parent", "veld-parent"),
        ("child", "veld-child"),
    ] {
        let fields: Vec<_> = CONSENT.into_iter().filter(|(name, _)| *name != missing).collect();
        let page = upload_photo(&lead, &path, &fields, Some(("jas.jpg", DRAWING))).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{missing}");
        assert!(page.body.contains(&format!("href=\"#{wrong}\"")), "{missing}: {}", page.body);
        assert!(page.body.contains("2026-11-20"), "{missing}: what was typed is gone");
    }
    for (name, file, words) in [
        ("", &b""[..], "Kies een foto"),
        ("foto.jpg", b"<html><script>alert(1)</script>", "Dit soort bestand"),
        ("foto.svg", b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "Dit soort bestand"),
        ("foto.jpg", b"%PDF-1.7 iets", "Hier kan alleen een foto"),
        ("foto.jpg", &DRAWING[..900], "beschadigd"),
    ] {
        let page = upload_photo(&lead, &path, &CONSENT, Some((name, file))).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
        assert!(page.body.contains(words), "{name}: {}", page.body);
    }
    let huge = vec![0xFF; 12 * 1024 * 1024];
    let page = upload_photo(&lead, &path, &CONSENT, Some(("foto.jpg", &huge))).await;
    assert_eq!(page.status, StatusCode::PAYLOAD_TOO_LARGE);
    let future: Vec<_> =
        CONSENT.map(|(name, value)| (name, if name == "consent_on" { "2026-12-31" } else { value })).into();
    let page = upload_photo(&lead, &path, &future, Some(("jas.jpg", DRAWING))).await;
    assert!(page.status == StatusCode::UNPROCESSABLE_ENTITY && page.body.contains("href=\"#veld-consent-on\""));

    let saved = upload_photo(&lead, &path, &CONSENT, Some(("jas.jpg", DRAWING))).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    // A colleague who had the form open before that is told, and loses nothing that was typed.
    let late = upload_photo(&lead, &path, &CONSENT, Some(("jas.jpg", DRAWING))).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(late.body.contains("Intussen is een andere foto") && late.body.contains("2026-11-20"), "{}", late.body);
    let mark = late.field("mark");
    let again = [&CONSENT[..], &[("mark", &*mark)]].concat();
    let saved = upload_photo(&lead, &path, &again, Some(("jas.jpg", DRAWING))).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    let viewer = app.signed_in("viewer").await;
    let shown = viewer.get(&story).await.body;
    assert!(shown.contains("alt=\"Een rek met jassen\"") && !shown.contains("formulier op school"), "{shown}");
    let src =
        shown.split("src=\"").find(|part| part.contains("foto.jpg")).unwrap().split('"').next().unwrap().to_owned();
    let picture = viewer.get(&src).await;
    assert_eq!(picture.status, StatusCode::OK);
    for (name, value) in [
        (header::CONTENT_TYPE, "image/jpeg"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox"),
        (header::CACHE_CONTROL, "no-store"),
    ] {
        assert_eq!(picture.headers[&name], value, "{name}");
    }
    assert!(picture.bytes.starts_with(&[0xFF, 0xD8]) && picture.bytes != DRAWING);
    assert_eq!(app.browser().get(&src).await.status, StatusCode::SEE_OTHER);
    assert_eq!(viewer.post(&format!("{story}/foto/verwijderen"), &[]).await.status, StatusCode::FORBIDDEN);
    assert_eq!(lead.post(&format!("{story}/foto/verwijderen"), &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(lead.get(&src).await.status, StatusCode::NOT_FOUND);
    assert!(!lead.get(&story).await.body.contains("formulier op school"));
}

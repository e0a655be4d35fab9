//! The network map over HTTP: the drawing and the list say the same, what is chosen stands in the address, and the partner's page changes it.

use std::collections::BTreeSet;

use axum::http::StatusCode;

use crate::{
    partners::{PARTNERS, address, send},
    support::{Page, TestApp},
};

const MAP: &str = "/a/lokale-alliantie-voorbeeldstad/partners/netwerkkaart";

/// Lines in the drawing for a desk.
fn lines(page: &Page) -> usize {
    let wide = page.body.split("aw-net__drawing--wide").nth(1).unwrap();
    let wide = wide.split("</svg>").next().unwrap();
    wide.matches("aw-net__tie ").count()
}

/// Pairs in the list, each from both sides, on all pages.
async fn pairs(browser: &crate::support::Browser, path: &str) -> BTreeSet<(String, String)> {
    let mut pairs = BTreeSet::new();
    for number in 1.. {
        let join = if path.contains('?') { '&' } else { '?' };
        let page = browser.get(&format!("{path}{join}pagina={number}")).await;
        let list = page.body.split("id=\"lijst\"").nth(1).unwrap().split("</table>").next().unwrap();
        for row in list.split("<tr").skip(2) {
            let ids: Vec<&str> = row.split(&format!("href=\"{PARTNERS}/")).skip(1).map(|rest| &rest[..36]).collect();
            let Some((first, others)) = ids.split_first() else { continue };
            for other in others {
                pairs.insert(((*first).to_owned(), (*other).to_owned()));
            }
        }
        if !page.body.contains(&format!("pagina={}", number + 1)) {
            return pairs;
        }
    }
    pairs
}

#[tokio::test]
async fn the_drawing_and_the_list_say_the_same_whatever_is_chosen() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let library = address(&lead, "Bibliotheek Voorbeeldstad").await;
    let library = library.rsplit('/').next().unwrap();
    let mut counts = Vec::new();
    for query in [
        String::new(),
        "?sector=education".to_owned(),
        "?hoe=joint".to_owned(),
        "?thema=challenge-2".to_owned(),
        format!("?partner={library}"),
        "?sector=funds&hoe=align".to_owned(),
    ] {
        let path = format!("{MAP}{query}");
        let page = lead.get(&path).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.body);
        let pairs = pairs(&lead, &path).await;
        assert!(pairs.iter().all(|(one, other)| pairs.contains(&(other.clone(), one.clone()))), "{query}");
        assert_eq!(lines(&page) * 2, pairs.len(), "{query}");
        counts.push(lines(&page));
    }
    assert!(counts[0] > 45 && counts[1..].iter().all(|count| *count > 0 && *count < counts[0]), "{counts:?}");
    assert_eq!(counts[4], 4, "with whom the library works");
    // Who takes part and works with nobody is named, and only those.
    let page = lead.get(MAP).await;
    let alone = page.body.split("aw-net__alone").nth(1).unwrap().split("</ul>").next().unwrap();
    assert!(alone.contains("Speel-o-theek Dobbel") && !alone.contains("Bibliotheek"), "{alone}");
    assert!(!alone.contains("Judoschool Kimono"), "it was only invited: {alone}");
    // Without a choice everybody who takes part is in the list, also who works with nobody.
    assert!(page.body.contains("niemand bekend"), "{}", page.body);
}

#[tokio::test]
async fn who_works_with_whom_is_written_down_on_the_page_of_a_partner() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let one = address(&lead, "Speel-o-theek Dobbel").await;
    let other = address(&lead, "Kinderopvang Pluk").await;
    let other = other.rsplit('/').next().unwrap().to_owned();
    let new = format!("{one}/samenwerking");
    let empty = send(&lead, &new, &[("closeness", "joint")]).await;
    assert!(empty.status == StatusCode::UNPROCESSABLE_ENTITY && empty.body.contains("#veld-other"), "{}", empty.body);
    let fields = [("other", other.as_str()), ("closeness", "align"), ("theme", "challenge-1"), ("since", "2024-05-01")];
    let saved = send(&lead, &new, &fields).await;
    assert_eq!(saved.location, one, "{}", saved.body);
    let twice = send(&lead, &new, &fields).await;
    assert!(twice.status == StatusCode::UNPROCESSABLE_ENTITY && twice.body.contains("staat er al"), "{}", twice.body);
    let own = one.rsplit('/').next().unwrap();
    let own = send(&lead, &new, &[("other", own), ("closeness", "align")]).await;
    assert!(own.body.contains("niet met zichzelf"), "{}", own.body);
    let stranger = [("other", "00000000-0000-7000-8000-000000000001"), ("closeness", "align")];
    assert_eq!(send(&lead, &new, &stranger).await.status, StatusCode::NOT_FOUND);
    // It stands on both pages, and its history says so.
    for page in [lead.get(&one).await, lead.get(&format!("{PARTNERS}/{other}")).await] {
        assert!(page.body.contains("stemmen af") && page.body.contains("sinds 1 mei 2024"), "{}", page.body);
    }
    let history = lead.get("/a/lokale-alliantie-voorbeeldstad/geschiedenis").await;
    assert!(history.body.contains("Bij Speel-o-theek Dobbel is een samenwerking vastgelegd"), "{}", history.body);
    let page = lead.get(&one).await;
    let edit = page.body.split(&format!("href=\"{new}/")).nth(1).unwrap().split('"').next().unwrap();
    let edit = format!("{new}/{edit}");
    let stale = send(&lead, &edit, &[("closeness", "joint"), ("version", "0")]).await;
    assert_eq!(stale.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(send(&lead, &edit, &[("closeness", "joint")]).await.location, one);
    assert!(lead.get(&one).await.body.contains("doen het samen"));
    // A viewer reads it and changes nothing.
    let viewer = app.signed_in("viewer").await;
    let page = viewer.get(&one).await;
    assert!(page.body.contains("Kinderopvang Pluk") && !page.body.contains("/samenwerking"), "{}", page.body);
    assert_eq!(viewer.get(MAP).await.status, StatusCode::OK);
    assert_eq!(lead.post(&format!("{edit}/verwijderen"), &[]).await.location, one);
    assert!(!lead.get(&one).await.body.contains("Kinderopvang Pluk"));
}

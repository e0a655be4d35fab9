//! A partner without an account, by its own link: with whom it works, and whether it stands on the public page.

use axum::http::StatusCode;

use crate::{
    partners::{PARTNERS, address},
    support::{Browser, Page, TestApp, links},
};

const MAP: &str = "/a/lokale-alliantie-voorbeeldstad/partners/netwerkkaart";
const PUBLIC: &str = "/in/lokale-alliantie-voorbeeldstad";
const FOODBANK: &str = "voedselbank@voorbeeld.invalid";

/// The page of the food bank, found as its contact person finds it: by the mail about its actions.
async fn own(app: &TestApp, partner: &Browser) -> String {
    server::partners::meetings::own_actions::remind(&app.app).await.unwrap();
    let actions = partner.get(&links(&app.mail_to(FOODBANK).await).remove(0)).await;
    let path = actions.body.split("href=\"/partner/").nth(1).and_then(|rest| rest.split('"').next());
    format!("/partner/{}", path.unwrap_or_else(|| panic!("no way there: {}", actions.body)))
}

/// The number of a partner among those that one may name.
fn choice(page: &Page, name: &str) -> String {
    let select = page
        .body
        .split("<select")
        .skip(1)
        .find(|select| select.contains("name=\"other\""))
        .expect("a list of partners");
    let before = select.split(&format!(">{name}<")).next().unwrap_or_default();
    before.rsplit("value=\"").next().and_then(|rest| rest.split('"').next()).unwrap().to_owned()
}

#[tokio::test]
async fn a_partner_names_whom_it_works_with_and_says_that_others_are_right() {
    let app = TestApp::demo().await;
    let (partner, lead) = (app.browser(), app.signed_in("lead").await);
    let path = own(&app, &partner).await;
    let page = partner.get(&path).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    // Who takes part has a name here, who was only invited has not; nobody has an address, and reading is all that a link needs.
    assert!(page.body.contains("Kledingbank De Kapstok") && page.body.contains("Klopt dit?"), "{}", page.body);
    assert!(!page.body.contains("Judoschool Kimono") && !page.body.contains("@voorbeeld"), "{}", page.body);

    // "That is right" is one press, and both say it from then on.
    let form = page.body.split("Kledingbank De Kapstok zegt dit").nth(1).unwrap();
    let value = |name: &str| {
        let rest = form.split(&format!("name=\"{name}\"")).nth(1).unwrap();
        rest.split("value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
    };
    let fields = [
        ("once", value("once")),
        ("other", value("other")),
        ("theme", value("theme")),
        ("closeness", value("closeness")),
    ];
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let say = format!("{path}/samenwerking");
    assert_eq!(partner.post(&say, &fields).await.location, path);
    assert_eq!(partner.post(&say, &fields).await.location, path, "twice is once");
    let there = lead.get(&address(&lead, "Kledingbank De Kapstok").await).await;
    assert!(there.body.contains("beide partners zeggen het zelf"), "{}", there.body);

    // Somebody new, after a wrong turn that keeps what was chosen.
    let other = choice(&page, "Leergeld Voorbeeldstad");
    let wrong = partner.post(&say, &[("other", &other), ("closeness", "")]).await;
    assert!(
        wrong.status == StatusCode::UNPROCESSABLE_ENTITY && wrong.body.contains("#veld-closeness"),
        "{}",
        wrong.body
    );
    assert!(
        wrong.body.contains(&format!("value=\"{other}\" selected"))
            || wrong.body.contains(&format!("selected value=\"{other}\"")),
        "{}",
        wrong.body
    );
    let own_number = address(&lead, "Voedselbank Voorbeeldstad").await;
    let own_number = own_number.rsplit('/').next().unwrap();
    let judo = address(&lead, "Judoschool Kimono").await;
    for (number, words) in
        [(own_number, "dan uw eigen"), (judo.rsplit('/').next().unwrap(), "die nu meedoet"), ("x", "die nu meedoet")]
    {
        let refused = partner.post(&say, &[("other", number), ("closeness", "joint")]).await;
        assert!(refused.status == StatusCode::UNPROCESSABLE_ENTITY && refused.body.contains(words), "{}", refused.body);
    }
    assert_eq!(partner.post(&say, &[("other", &other), ("closeness", "joint")]).await.location, path);
    let map = lead.get(&format!("{MAP}?partner={own_number}")).await;
    assert!(map.body.contains("Voedselbank Voorbeeldstad zegt het zelf"), "{}", map.body);
    let history = lead.get("/a/lokale-alliantie-voorbeeldstad/geschiedenis").await.body;
    assert!(history.contains("Voedselbank Voorbeeldstad noemde zelf een samenwerking"), "{history}");

    // The alliance takes back its word about another line: what partners say stays there.
    let church = address(&lead, "Diaconie Ontmoetingskerk").await;
    let there = lead.get(&church).await;
    assert!(there.body.contains("De alliantie zegt het dan niet meer"), "{}", there.body);
    let remove = there.body.split(&format!("action=\"{church}/samenwerking/")).nth(1).unwrap();
    let remove = format!("{church}/samenwerking/{}", remove.split('"').next().unwrap());
    assert_eq!(lead.post(&remove, &[]).await.location, church);

    // The partner takes its own back; the line was its own, so it goes.
    let page = partner.get(&path).await;
    let which = page.body.split("Leergeld Voorbeeldstad heeft dit nog niet zelf gezegd").nth(1).unwrap();
    let which = which.split("name=\"which\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    let back = format!("{say}/terug");
    assert_eq!(partner.post(&back, &[("which", which)]).await.location, path);
    assert_eq!(partner.post(&back, &[("which", which)]).await.status, StatusCode::NOT_FOUND);
    assert!(!partner.get(&path).await.body.contains("Leergeld Voorbeeldstad heeft dit"));
    // Nobody else's link, no link at all.
    assert_eq!(partner.get("/partner/onbekend").await.status, StatusCode::GONE);
    assert_eq!(partner.post("/partner/onbekend/samenwerking", &fields[1..]).await.status, StatusCode::GONE);
}

#[tokio::test]
async fn a_partner_decides_by_its_link_whether_it_stands_on_the_public_page() {
    let app = TestApp::demo().await;
    let (partner, everybody) = (app.browser(), app.browser());
    let path = own(&app, &partner).await;
    let show = format!("{path}/openbaar");
    let named = async || {
        let page = everybody.get(PUBLIC).await.body;
        page.split("id=\"partners\"").nth(1).is_some_and(|list| {
            list.split("</section>").any(|part| part.contains("<strong>Voedselbank Voorbeeldstad</strong>"))
                || list.contains(">Voedselbank Voorbeeldstad<")
        })
    };
    assert_eq!(partner.post(&show, &[("shown", "ja")]).await.location, path);
    assert!(named().await);
    assert!(partner.get(&path).await.body.contains("Haal ons van de openbare pagina"));
    assert_eq!(partner.post(&show, &[("shown", "nee")]).await.location, path);
    assert!(!named().await, "at once");
    let lead = app.signed_in("lead").await;
    let history = lead.get("/a/lokale-alliantie-voorbeeldstad/geschiedenis").await.body;
    assert!(history.contains("Voedselbank Voorbeeldstad haalde zichzelf van de openbare pagina"), "{history}");
}

#[tokio::test]
async fn the_alliance_asks_its_partners_and_each_gets_its_own_link() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let map = lead.get(MAP).await;
    assert!(map.body.contains("Vraag het de partners zelf"), "{}", map.body);
    assert_eq!(lead.post(&format!("{MAP}/vragen"), &[]).await.location, MAP);
    assert!(!lead.get(MAP).await.body.contains("Vraag het de partners zelf"), "not twice in a week");
    let mails = store::jobs::recent_mails(&app.app.store).await.unwrap();
    let asked: Vec<_> = mails.iter().filter(|(mail, _)| mail.subject.starts_with("Met wie werkt u samen?")).collect();
    assert!(asked.len() >= 2, "{}", asked.len());
    // Who was asked, and when, can be read back.
    let history = lead.get("/a/lokale-alliantie-voorbeeldstad/geschiedenis").await.body;
    let line = history.split("met wie zij samenwerken: ").nth(1).and_then(|rest| rest.split('<').next()).unwrap();
    assert_eq!(line.split("; ").count(), asked.len(), "{line}");
    // What the page costs does not grow with what is said.
    let (partner, path) = (app.browser(), links(&asked[0].0.body).remove(0));
    let page = partner.get(&path).await;
    let few = page.statements;
    assert!(few > 0 && few < 20, "{few}");
    for name in ["Leergeld Voorbeeldstad", "Bibliotheek Voorbeeldstad", "Wijkteam Noord"] {
        let other = choice(&page, name);
        let said = partner.post(&format!("{path}/samenwerking"), &[("other", &other), ("closeness", "know")]).await;
        assert_eq!(said.location, path, "{}", said.body);
    }
    assert_eq!(partner.get(&path).await.statements, few);
    // A viewer sees what was said, and asks nobody.
    let viewer = app.signed_in("viewer").await;
    let page = viewer.get(&format!("{MAP}?hoe=know")).await;
    assert!(page.body.contains("zegt het zelf") && !page.body.contains("/vragen"), "{}", page.body);
    assert_eq!(viewer.get(PARTNERS).await.status, StatusCode::OK);
}

//! What a partner can hold: the certificate of a pledge, and the card to sign on paper.

use app::{partners::commitments::National, t, text::Text};
use axum::{http::header, response::IntoResponse};
use documents::pdf;
use domain::partners::PartnerAnswer;
use store::{
    Error,
    partners::{self, Certified, Sent},
    scope::{PartnerContacts, Partners, Scope},
};
use uuid::Uuid;

use super::{commitments, contact, number};
use crate::{
    account::second_factor::qr,
    http::{Answer, Cx, Path},
    mail::pledge,
    public::join,
};

/// For who holds the link: that of the own pledge, or with `van` that of another alliance which it answered along.
pub async fn by_link(cx: Cx, Path(token): Path<String>) -> Answer {
    let all = partners::certified(&cx.app.store, &token).await?;
    let certified = match cx.param("van") {
        Some(van) => all.into_iter().find(|one| one.invitation.to_string() == van),
        None => all.into_iter().next(),
    };
    print_certificate(&cx, certified.ok_or(Error::NotFound)?).await
}

/// For the alliance: that of the newest pledge.
pub async fn of_partner(cx: Cx, Path((slug, id)): Path<(String, String)>) -> Answer {
    let scope = cx.scope(&slug).await?;
    let read = scope.read::<Partners>()?;
    // Who signed stands on it.
    if scope.read::<PartnerContacts>()?.only().is_some() {
        return Err(Error::NotFound.into());
    }
    let partner = partners::one(&read, number(&id)?).await?;
    let pledge = partners::pledges(&read, partner.id).await?.into_iter().next().ok_or(Error::NotFound)?;
    let certified = Certified {
        invitation: Uuid::nil(),
        organisation: partner.organisation.name,
        alliance: scope.name().to_owned(),
        fictional: scope.is_fictional(),
        pledge,
    };
    print_certificate(&cx, certified).await
}

/// To sign on paper. While an invitation waits for an answer, its link and code stand on it.
pub async fn card(cx: Cx, Path((slug, id)): Path<(String, String)>) -> Answer {
    let (scope, partner) = contact::open(&cx, &slug, &id).await?;
    let sent = partners::invitations(&scope.read::<PartnerContacts>()?, partner.id).await?;
    let now = cx.app.store.now();
    let open = sent.iter().find(|sent| sent.answer.is_open() && !sent.revoked && sent.expires_at > now);
    let online = match open {
        Some(sent) => to_answer(&cx, sent)?,
        None => to_look(&cx, &cx.app.config.link("/"), "papers-card-more", "papers-card-qr-site")?,
    };
    let name = partner.organisation.name;
    let card = pdf::Card {
        title: t!(cx.text, "papers-card", organisation = name.clone()),
        lines: LINES.map(|key| cx.text.get(key)).to_vec(),
        organisation: name.clone(),
        online: Some(online),
        ..empty_card(&cx, &scope).await?
    };
    let file = cx.app.printer.print(move || pdf::card(&card)).await?;
    Ok(download("kaart", &name, file))
}

/// The same for who is no partner yet, to lay on a table: it leads to the form of the public page. Without that page, or without its form,
/// there is no code on it.
pub async fn open_card(cx: Cx, Path(slug): Path<String>) -> Answer {
    let scope = cx.scope(&slug).await?;
    scope.read::<Partners>()?;
    let online = match join::address(&cx, &slug).await? {
        Some(link) => Some(to_look(&cx, &link, "papers-card-online", "papers-card-qr-join")?),
        None => None,
    };
    let name = scope.name().to_owned();
    let lines = std::iter::once("papers-organisation").chain(LINES);
    let card = pdf::Card {
        title: t!(cx.text, "papers-card-of-alliance", alliance = name.clone()),
        lines: lines.map(|key| cx.text.get(key)).collect(),
        online,
        ..empty_card(&cx, &scope).await?
    };
    let file = cx.app.printer.print(move || pdf::card(&card)).await?;
    Ok(download("kaart", &name, file))
}

/// What is written under a promise on paper.
const LINES: [&str; 4] = ["papers-name", "papers-function", "papers-date", "papers-signature"];

async fn print_certificate(cx: &Cx, certified: Certified) -> Answer {
    let agreed = commitments::signed(cx, certified.pledge.commitments).await?;
    let paper = certificate_of(cx.text, &certified, agreed);
    let file = cx.app.printer.print(move || pdf::certificate(&paper)).await?;
    Ok(download("certificaat", &format!("{} {}", certified.organisation, certified.alliance), file))
}

fn download(kind: &str, of: &str, file: Vec<u8>) -> axum::response::Response {
    let name = format!("attachment; filename=\"{kind}-{}.pdf\"", domain::alliance::slug(of));
    ([(header::CONTENT_TYPE, "application/pdf"), (header::CONTENT_DISPOSITION, &name)], file).into_response()
}

fn certificate_of(text: Text, certified: &Certified, commitments: National) -> pdf::Certificate {
    let pledge = &certified.pledge;
    let signed = [
        ("papers-name", pledge.name.clone()),
        ("papers-function", pledge.function.clone()),
        ("papers-date", text.date(pledge.signed_on)),
    ];
    pdf::Certificate {
        lang: text.lang.code(),
        title: t!(text, "papers-certificate", organisation = certified.organisation.clone()),
        heading: text.get("papers-certificate-heading"),
        organisation: certified.organisation.clone(),
        alliance: certified.alliance.clone(),
        promise_label: text.get("papers-promise"),
        promise: pledge.promise.clone(),
        commitments_label: commitments.words.intro,
        commitments: commitments.words.points,
        // Of who left a year ago the name is gone.
        signed: signed
            .into_iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(label, value)| (text.get(label), value))
            .collect(),
        note: text.get("papers-note"),
        fictional: fictional(text, certified.fictional),
    }
}

/// What stands on every card of an alliance.
async fn empty_card(cx: &Cx, scope: &Scope) -> store::Result<pdf::Card> {
    let text = cx.text;
    let commitments = commitments::current(cx).await?;
    let version = t!(text, "papers-card-version", number = commitments.number);
    Ok(pdf::Card {
        lang: text.lang.code(),
        heading: text.get("papers-card-heading"),
        alliance: scope.name().to_owned(),
        lead: text.get("papers-card-lead"),
        commitments_label: commitments.words.intro,
        commitments: commitments.words.points,
        promise_label: text.get("pledge-promise"),
        note: format!("{} {version}", text.get("papers-card-note")),
        fictional: fictional(text, scope.is_fictional()),
        ..pdf::Card::default()
    })
}

/// The way to the invitation, by its link or its code.
fn to_answer(cx: &Cx, sent: &Sent) -> store::Result<pdf::Online> {
    let answer = pledge::answer(&cx.app, &pledge::token(&cx.app.vault, sent.id));
    Ok(pdf::Online {
        label: cx.text.get("papers-card-online"),
        alt: cx.text.get("papers-card-qr-answer"),
        address: t!(cx.text, "papers-card-by-code", page = short(&answer.page), email = sent.email.clone()),
        code: t!(cx.text, "papers-card-code", code = answer.code_in_two()),
        qr: svg(&answer.link)?,
    })
}

/// The way to a page of this site.
fn to_look(cx: &Cx, link: &str, label: &str, alt: &str) -> store::Result<pdf::Online> {
    let (label, alt) = (cx.text.get(label), cx.text.get(alt));
    Ok(pdf::Online { label, alt, address: short(link), code: String::new(), qr: svg(link)? })
}

/// An address as people type it.
fn short(address: &str) -> String {
    address.split_once("://").map_or(address, |(_, rest)| rest).trim_end_matches('/').to_owned()
}

/// The QR code of an address as a picture, with the white edge that cameras need.
fn svg(address: &str) -> store::Result<String> {
    let code = qr(address)?;
    let size = code.size + 4;
    Ok(format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="-2 -2 {size} {size}"><path d="{}"/></svg>"#,
        code.path
    ))
}

fn fictional(text: Text, fictional: bool) -> String {
    if fictional { text.get("papers-fictional") } else { String::new() }
}

/// Where the certificates of a link are: name of the alliance and address.
pub(super) async fn certificates(cx: &Cx, token: &str, answer: PartnerAnswer) -> store::Result<Vec<(String, String)>> {
    if answer != PartnerAnswer::Yes {
        return Ok(Vec::new());
    }
    let path = format!("/meedoen/{token}/certificaat.pdf");
    let all = partners::certified(&cx.app.store, token).await?;
    let along = |index: usize, one: Certified| {
        let van = if index == 0 { String::new() } else { format!("?van={}", one.invitation) };
        (one.alliance, format!("{path}{van}"))
    };
    Ok(all.into_iter().enumerate().map(|(index, one)| along(index, one)).collect())
}

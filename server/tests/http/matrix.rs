//! Every route × every role × own and other alliance. A route without a line here fails the test, and so does a role that gets another
//! answer than its line says. The lines are written by hand from docs/security.md, not computed by the code that they test.

use std::collections::{BTreeMap, BTreeSet};

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use tokio::sync::OnceCell;

use crate::{
    route::upload,
    support::{Browser, Page, TestApp, links},
};

/// Roles, in the order of the columns.
const ROLES: [&str; 7] = ["admin", "coach", "lead", "member", "partner", "viewer", "nobody"];

/// What a role gets. `Yes`: the page, or a form that was taken or refused for what it says. `Only`: may see, may not change (403).
/// `None`: does not exist (404). `In`: to the sign-in page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Gets {
    Yes,
    Only,
    None,
    In,
}
use Gets::{In, None as No, Only, Yes};

/// A row of the table: what each role gets in the own alliance, and in one that they have nothing to do with. The demo's coach
/// coaches the first and not the second.
struct Rule {
    own: [Gets; 7],
    other: [Gets; 7],
}

const OPEN: Rule = Rule { own: [Yes; 7], other: [Yes; 7] };
const SIGNED_IN: Rule = same([Yes, Yes, Yes, Yes, Yes, Yes, In]);
const NATIONAL: Rule = same([Yes, Yes, No, No, No, No, In]);
const ADMIN: Rule = same([Yes, No, No, No, No, No, In]);
/// Phase and last activity.
const PROGRESS: Rule = Rule { own: [Yes, Yes, Yes, Yes, Yes, Yes, In], other: [Yes, Yes, No, No, No, No, In] };
/// Status of the route, plan, own figures.
const WORK_READ: Rule = Rule { own: [Yes, Yes, Yes, Yes, No, Yes, In], other: [Yes, No, No, No, No, No, In] };
const WORK_WRITE: Rule = Rule { own: [Only, Only, Yes, Yes, No, Only, In], other: [Only, No, No, No, No, No, In] };
/// What partners contribute: the contact of a partner reads along.
const CONTRIBUTIONS_READ: Rule = Rule { own: [Yes, Yes, Yes, Yes, Yes, Yes, In], other: [Yes, No, No, No, No, No, In] };
const CONTRIBUTIONS_WRITE: Rule =
    Rule { own: [Only, Only, Yes, Yes, Only, Only, In], other: [Only, No, No, No, No, No, In] };
/// Notes and evidence. A coach reads what is shared, and nothing can be shared yet: the file of evidence does not exist for them.
const NOTES_READ: Rule = Rule { own: [No, No, Yes, Yes, No, No, In], other: [No, No, No, No, No, No, In] };
const NOTES_WRITE: Rule = Rule { own: [No, Only, Yes, Yes, No, No, In], other: [No, No, No, No, No, No, In] };
/// Contact persons of partners: nobody but the alliance. An admin, who may see those of the network list, sees none here.
const CONTACTS_WRITE: Rule = Rule { own: [Only, No, Yes, Yes, No, No, In], other: [Only, No, No, No, No, No, In] };
/// Meetings and actions: a coach and a partner see the list, with what they were invited to or do themselves. An admin sees none.
const MEETINGS_READ: Rule = Rule { own: [No, Yes, Yes, Yes, Yes, No, In], other: [No, Yes, No, No, No, No, In] };
/// One of them, to which neither was invited.
const MEETINGS_ONE: Rule = Rule { own: [No, No, Yes, Yes, No, No, In], other: [No, No, No, No, No, No, In] };
const MEETINGS_WRITE: Rule = Rule { own: [No, Only, Yes, Yes, No, No, In], other: [No, Only, No, No, No, No, In] };
/// How far one's own action is: that of somebody else does not exist for a partner.
const MEETINGS_OWN: Rule = MEETINGS_WRITE;
const GROUPS_READ: Rule = Rule { own: [No, No, Yes, Yes, No, No, In], other: [No, No, No, No, No, No, In] };
/// The plan for experts by experience: the alliance and its coach.
const PLAN_READ: Rule = Rule { own: [No, Yes, Yes, Yes, No, No, In], other: [No, No, No, No, No, No, In] };
const PLAN_WRITE: Rule = Rule { own: [No, Only, Yes, Yes, No, Only, In], other: [No, No, No, No, No, No, In] };
/// A version that was adopted.
const PLAN_DOCUMENT: Rule = Rule { own: [No, Yes, Yes, Yes, No, Yes, In], other: [No, No, No, No, No, No, In] };
/// Members, settings, agreements, links: the lead's to change. The national team sees them, and does not let itself in.
const SETTINGS_READ: Rule = Rule { own: [Yes, Yes, Yes, Yes, No, No, In], other: [Yes, No, No, No, No, No, In] };
const SETTINGS_WRITE: Rule = Rule { own: [Only, Only, Yes, Only, No, No, In], other: [Only, No, No, No, No, No, In] };
/// The lead or an admin ends an alliance.
const ARCHIVE: Rule = Rule { own: [Yes, Only, Yes, Only, No, No, In], other: [Yes, No, No, No, No, No, In] };
/// The admin appoints coaches and leads.
const APPOINT: Rule = Rule { own: [Yes, Only, Only, Only, No, No, In], other: [Yes, No, No, No, No, No, In] };

const fn same(line: [Gets; 7]) -> Rule {
    Rule { own: line, other: line }
}

/// The matrix: method, path and rule.
const MATRIX: &[(&str, &str, &Rule)] = &[
    // For everybody
    ("GET", "/", &OPEN),
    ("GET", "/thuis", &OPEN),
    ("GET", "/privacy", &OPEN),
    ("GET", "/toegankelijkheid", &OPEN),
    ("GET", "/over", &OPEN),
    ("GET", "/beveiliging", &OPEN),
    ("GET", "/voorwaarden", &OPEN),
    ("GET", "/verwerkersovereenkomst", &OPEN),
    ("GET", "/verwerkersovereenkomst.docx", &OPEN),
    ("GET", "/wat-ziet-wie", &OPEN),
    ("GET", "/bronnen", &OPEN),
    ("POST", "/taal", &OPEN),
    ("GET", "/in/{slug}", &OPEN),
    ("GET", "/in/{slug}/verhalen/{id}", &OPEN),
    ("GET", "/in/{slug}/verhalen/{id}/foto.jpg", &OPEN),
    ("GET", "/in/{slug}/doe-mee", &OPEN),
    ("POST", "/in/{slug}/doe-mee", &OPEN),
    ("GET", "/in/{slug}/doe-mee/dank", &OPEN),
    ("GET", "/in/{slug}/doe-mee/{token}", &OPEN),
    ("POST", "/in/{slug}/doe-mee/{token}", &OPEN),
    ("GET", "/begin", &OPEN),
    ("POST", "/begin", &OPEN),
    ("GET", "/begin/dank", &OPEN),
    // Who holds the link may open it; these tokens are nobody's, so the answer is "gone".
    ("GET", "/begin/bevestig/{token}", &OPEN),
    ("POST", "/begin/bevestig/{token}", &OPEN),
    ("GET", "/raad/{token}", &OPEN),
    ("POST", "/raad/{token}", &OPEN),
    ("GET", "/inloggen", &OPEN),
    ("POST", "/inloggen", &OPEN),
    ("GET", "/inloggen/code", &OPEN),
    ("POST", "/inloggen/code", &OPEN),
    ("GET", "/inloggen/link/{token}", &OPEN),
    ("POST", "/inloggen/link/{token}", &OPEN),
    ("GET", "/uitnodiging", &OPEN),
    ("POST", "/uitnodiging", &OPEN),
    ("GET", "/uitnodiging/bedankt", &OPEN),
    ("GET", "/uitnodiging/{token}", &OPEN),
    ("POST", "/uitnodiging/{token}", &OPEN),
    ("POST", "/uitnodiging/{token}/nee", &OPEN),
    ("GET", "/livez", &OPEN),
    ("GET", "/readyz", &OPEN),
    ("GET", "/robots.txt", &OPEN),
    ("GET", "/.well-known/security.txt", &OPEN),
    ("GET", "/demo", &OPEN),
    ("GET", "/demo/mail", &OPEN),
    ("POST", "/demo/als/{role}", &OPEN),
    // One's own account
    ("POST", "/uitloggen", &OPEN),
    ("GET", "/inloggen/tweede-stap", &SIGNED_IN),
    ("POST", "/inloggen/tweede-stap", &SIGNED_IN),
    ("GET", "/account", &SIGNED_IN),
    ("POST", "/account", &SIGNED_IN),
    ("GET", "/account/wachtwoord", &SIGNED_IN),
    ("POST", "/account/wachtwoord", &SIGNED_IN),
    ("GET", "/account/tweede-stap", &SIGNED_IN),
    ("POST", "/account/tweede-stap", &SIGNED_IN),
    ("POST", "/account/sessies", &SIGNED_IN),
    // An admin helps who lost the phone
    ("GET", "/landelijk/beheer/tweede-stap", &ADMIN),
    ("POST", "/landelijk/beheer/tweede-stap", &ADMIN),
    // The route of an alliance
    ("GET", "/a/{slug}/route", &WORK_READ),
    ("POST", "/a/{slug}/route", &SETTINGS_WRITE),
    ("GET", "/a/{slug}/route/tijdlijn", &WORK_READ),
    ("GET", "/a/{slug}/route/nieuw", &WORK_READ),
    ("POST", "/a/{slug}/route/nieuw", &WORK_WRITE),
    ("GET", "/a/{slug}/route/herzien", &WORK_READ),
    ("GET", "/a/{slug}/route/wat-hebt-u-al", &WORK_WRITE),
    ("POST", "/a/{slug}/route/wat-hebt-u-al", &WORK_WRITE),
    ("GET", "/a/{slug}/route/eigen-stap", &WORK_WRITE),
    ("POST", "/a/{slug}/route/eigen-stap", &WORK_WRITE),
    ("GET", "/a/{slug}/route/{step}", &WORK_READ),
    ("POST", "/a/{slug}/route/{step}", &WORK_WRITE),
    ("POST", "/a/{slug}/route/{step}/verwijderen", &WORK_WRITE),
    ("GET", "/a/{slug}/route/{step}/bewijs", &NOTES_WRITE),
    ("POST", "/a/{slug}/route/{step}/bewijs", &NOTES_WRITE),
    ("GET", "/a/{slug}/bewijs/{id}", &NOTES_READ),
    ("POST", "/a/{slug}/bewijs/{id}/verwijderen", &NOTES_WRITE),
    ("GET", "/a/{slug}/formats/{file}", &WORK_READ),
    ("POST", "/fn/alike", &WORK_WRITE),
    ("POST", "/fn/notes", &NOTES_WRITE),
    // The national team
    ("GET", "/landelijk", &NATIONAL),
    ("GET", "/landelijk/aanvragen", &NATIONAL),
    ("GET", "/landelijk/aanvragen/{id}", &NATIONAL),
    ("POST", "/landelijk/aanvragen/{id}", &NATIONAL),
    ("GET", "/landelijk/aanvragen/{id}/afwijzen", &NATIONAL),
    ("POST", "/landelijk/aanvragen/{id}/afwijzen", &NATIONAL),
    ("GET", "/landelijk/allianties/nieuw", &NATIONAL),
    ("POST", "/landelijk/allianties/nieuw", &NATIONAL),
    ("GET", "/landelijk/afwezig", &NATIONAL),
    ("POST", "/landelijk/afwezig", &NATIONAL),
    ("POST", "/landelijk/afwezig/terug", &NATIONAL),
    ("GET", "/landelijk/route", &NATIONAL),
    ("GET", "/landelijk/beheer", &ADMIN),
    ("GET", "/landelijk/beheer/uitnodigen", &ADMIN),
    ("POST", "/landelijk/beheer/uitnodigen", &ADMIN),
    ("POST", "/landelijk/beheer/uitnodigingen/{id}/intrekken", &ADMIN),
    ("POST", "/landelijk/beheer/team/{id}/verwijderen", &ADMIN),
    ("GET", "/landelijk/beheer/monitor", &ADMIN),
    ("POST", "/landelijk/beheer/monitor", &ADMIN),
    ("GET", "/landelijk/afspraken", &NATIONAL),
    ("GET", "/landelijk/afspraken/{number}", &NATIONAL),
    ("GET", "/landelijk/beheer/afspraken", &ADMIN),
    ("POST", "/landelijk/beheer/afspraken", &ADMIN),
    ("POST", "/landelijk/beheer/afspraken/vaststellen", &ADMIN),
    ("POST", "/landelijk/beheer/afspraken/weggooien", &ADMIN),
    ("POST", "/landelijk/beheer/afspraken/bevestigen", &ADMIN),
    ("GET", "/landelijk/beheer/begrippen", &ADMIN),
    ("POST", "/landelijk/beheer/begrippen", &ADMIN),
    ("GET", "/a/{slug}/coach", &APPOINT),
    ("POST", "/a/{slug}/coach", &APPOINT),
    ("GET", "/a/{slug}/nieuwe-trekker", &APPOINT),
    ("POST", "/a/{slug}/nieuwe-trekker", &APPOINT),
    // The alliance itself
    ("GET", "/a/{slug}", &PROGRESS),
    ("GET", "/a/{slug}/voorwaarden", &SETTINGS_READ),
    ("POST", "/a/{slug}/voorwaarden", &SETTINGS_WRITE),
    ("GET", "/a/{slug}/voorwaarden/doorsturen", &SETTINGS_READ),
    ("POST", "/a/{slug}/voorwaarden/doorsturen", &SETTINGS_WRITE),
    ("GET", "/a/{slug}/instellingen", &SETTINGS_READ),
    ("POST", "/a/{slug}/instellingen", &SETTINGS_WRITE),
    ("POST", "/a/{slug}/instellingen/herindeling", &SETTINGS_WRITE),
    ("GET", "/a/{slug}/openbaar", &SETTINGS_READ),
    ("POST", "/a/{slug}/openbaar", &SETTINGS_WRITE),
    ("GET", "/a/{slug}/openbaar/voorbeeld", &SETTINGS_READ),
    ("GET", "/a/{slug}/archief", &SETTINGS_READ),
    ("POST", "/a/{slug}/archief", &ARCHIVE),
    ("GET", "/a/{slug}/meelezen", &SETTINGS_READ),
    ("POST", "/a/{slug}/meelezen", &SETTINGS_WRITE),
    ("POST", "/a/{slug}/meelezen/{id}/intrekken", &SETTINGS_WRITE),
    ("GET", "/a/{slug}/leden", &SETTINGS_READ),
    ("GET", "/a/{slug}/leden/uitnodigen", &SETTINGS_WRITE),
    ("POST", "/a/{slug}/leden/uitnodigen", &SETTINGS_WRITE),
    ("POST", "/a/{slug}/leden/uitnodigingen/{id}/intrekken", &SETTINGS_WRITE),
    ("POST", "/a/{slug}/leden/uitnodigingen/{id}/opnieuw", &SETTINGS_WRITE),
    ("POST", "/a/{slug}/leden/{id}/verwijderen", &SETTINGS_WRITE),
    ("GET", "/a/{slug}/geschiedenis", &NOTES_READ),
    // Partners: the contact of a partner sees nothing until partners have pages of their own
    ("GET", "/a/{slug}/partners", &WORK_READ),
    ("GET", "/a/{slug}/partners/nieuw", &WORK_WRITE),
    ("POST", "/a/{slug}/partners/nieuw", &WORK_WRITE),
    ("GET", "/a/{slug}/partners/startlijst", &WORK_WRITE),
    ("POST", "/a/{slug}/partners/startlijst", &WORK_WRITE),
    ("GET", "/a/{slug}/partners/export.xlsx", &WORK_READ),
    ("GET", "/a/{slug}/partners/export.csv", &WORK_READ),
    ("GET", "/a/{slug}/partners/invoeren", &CONTACTS_WRITE),
    ("POST", "/a/{slug}/partners/invoeren", &CONTACTS_WRITE),
    ("GET", "/a/{slug}/partners/invoeren/{id}", &CONTACTS_WRITE),
    ("POST", "/a/{slug}/partners/invoeren/{id}", &CONTACTS_WRITE),
    ("GET", "/a/{slug}/partners/invoeren/{id}/controle", &CONTACTS_WRITE),
    ("POST", "/a/{slug}/partners/invoeren/{id}/controle", &CONTACTS_WRITE),
    ("POST", "/a/{slug}/partners/invoeren/{id}/bevestigen", &CONTACTS_WRITE),
    ("GET", "/a/{slug}/partners/invoeren/{id}/fouten", &CONTACTS_WRITE),
    ("POST", "/a/{slug}/partners/invoeren/{id}/weggooien", &CONTACTS_WRITE),
    ("GET", "/a/{slug}/partners/{id}", &WORK_READ),
    ("POST", "/a/{slug}/partners/{id}", &WORK_WRITE),
    ("POST", "/a/{slug}/partners/{id}/openbaar", &WORK_WRITE),
    ("POST", "/a/{slug}/partners/{id}/verwijderen", &WORK_WRITE),
    ("GET", "/a/{slug}/partners/{id}/wijzigen", &WORK_WRITE),
    ("POST", "/a/{slug}/partners/{id}/wijzigen", &WORK_WRITE),
    ("GET", "/a/{slug}/partners/{id}/contact", &CONTACTS_WRITE),
    ("POST", "/a/{slug}/partners/{id}/contact", &CONTACTS_WRITE),
    ("GET", "/a/{slug}/partners/{id}/contact/{contact}", &CONTACTS_WRITE),
    ("POST", "/a/{slug}/partners/{id}/contact/{contact}", &CONTACTS_WRITE),
    ("POST", "/a/{slug}/partners/{id}/contact/{contact}/verwijderen", &CONTACTS_WRITE),
    ("GET", "/a/{slug}/partners/{id}/uitnodigen", &CONTACTS_WRITE),
    ("POST", "/a/{slug}/partners/{id}/uitnodigen", &CONTACTS_WRITE),
    ("POST", "/a/{slug}/partners/{id}/uitnodigingen/{invitation}/intrekken", &CONTACTS_WRITE),
    ("GET", "/a/{slug}/partners/{id}/belofte", &CONTACTS_WRITE),
    ("POST", "/a/{slug}/partners/{id}/belofte", &CONTACTS_WRITE),
    ("GET", "/a/{slug}/partners/samenvoegen", &WORK_WRITE),
    ("POST", "/a/{slug}/partners/samenvoegen", &WORK_WRITE),
    ("POST", "/a/{slug}/partners/samenvoegen/verschillend", &WORK_WRITE),
    ("POST", "/a/{slug}/partners/samenvoegen/{id}/terugdraaien", &WORK_WRITE),
    ("GET", "/landelijk/samenvoegen", &ADMIN),
    ("GET", "/landelijk/samenvoegen/{id}", &ADMIN),
    ("POST", "/landelijk/samenvoegen/{id}", &ADMIN),
    ("POST", "/landelijk/samenvoegen/{id}/terugdraaien", &ADMIN),
    ("GET", "/a/{slug}/partners/{id}/certificaat.pdf", &NOTES_READ),
    ("GET", "/a/{slug}/partners/{id}/kaart.pdf", &CONTACTS_WRITE),
    ("GET", "/a/{slug}/partners/kaart.pdf", &WORK_READ),
    ("GET", "/a/{slug}/partners/beloftes", &WORK_READ),
    ("GET", "/belofte/{token}", &OPEN),
    ("POST", "/belofte/{token}", &OPEN),
    ("POST", "/belofte/{token}/geen-mail", &OPEN),
    ("GET", "/meedoen", &OPEN),
    ("POST", "/meedoen", &OPEN),
    ("GET", "/meedoen/{token}/certificaat.pdf", &OPEN),
    // Working together. The coach was invited to a meeting of the own alliance, the partner too
    ("GET", "/a/{slug}/partners/overleg", &MEETINGS_READ),
    ("GET", "/a/{slug}/partners/overleg/nieuw", &MEETINGS_WRITE),
    ("POST", "/a/{slug}/partners/overleg/nieuw", &MEETINGS_WRITE),
    ("GET", "/a/{slug}/partners/overleg/besluiten", &MEETINGS_READ),
    ("GET", "/a/{slug}/partners/overleg/{id}", &MEETINGS_ONE),
    ("GET", "/a/{slug}/partners/overleg/{id}/wijzigen", &MEETINGS_WRITE),
    ("POST", "/a/{slug}/partners/overleg/{id}/wijzigen", &MEETINGS_WRITE),
    ("GET", "/a/{slug}/partners/overleg/{id}/uitnodigen", &MEETINGS_WRITE),
    ("POST", "/a/{slug}/partners/overleg/{id}/uitnodigen", &MEETINGS_WRITE),
    ("GET", "/a/{slug}/partners/overleg/{id}/verslag", &MEETINGS_WRITE),
    ("POST", "/a/{slug}/partners/overleg/{id}/verslag", &MEETINGS_WRITE),
    ("POST", "/a/{slug}/partners/overleg/{id}/afgelasten", &MEETINGS_WRITE),
    ("POST", "/a/{slug}/partners/overleg/{id}/delen", &MEETINGS_WRITE),
    ("POST", "/a/{slug}/partners/overleg/{id}/delen/intrekken", &MEETINGS_WRITE),
    ("GET", "/a/{slug}/partners/overleg/{id}/papier", &MEETINGS_WRITE),
    ("GET", "/a/{slug}/partners/overleg/{id}/agenda.ics", &MEETINGS_ONE),
    ("GET", "/a/{slug}/partners/groepen", &GROUPS_READ),
    ("GET", "/a/{slug}/partners/groepen/nieuw", &MEETINGS_WRITE),
    ("POST", "/a/{slug}/partners/groepen/nieuw", &MEETINGS_WRITE),
    ("GET", "/a/{slug}/partners/groepen/{id}", &MEETINGS_WRITE),
    ("POST", "/a/{slug}/partners/groepen/{id}", &MEETINGS_WRITE),
    ("POST", "/a/{slug}/partners/groepen/{id}/verwijderen", &MEETINGS_WRITE),
    ("GET", "/a/{slug}/partners/acties", &MEETINGS_READ),
    ("GET", "/a/{slug}/partners/acties/nieuw", &MEETINGS_WRITE),
    ("POST", "/a/{slug}/partners/acties/nieuw", &MEETINGS_WRITE),
    ("GET", "/a/{slug}/partners/acties/{id}", &MEETINGS_ONE),
    ("POST", "/a/{slug}/partners/acties/{id}", &MEETINGS_WRITE),
    ("POST", "/a/{slug}/partners/acties/{id}/stand", &MEETINGS_OWN),
    ("POST", "/a/{slug}/partners/acties/{id}/verwijderen", &MEETINGS_WRITE),
    ("GET", "/a/{slug}/partners/scan", &GROUPS_READ),
    ("POST", "/a/{slug}/partners/scan", &MEETINGS_WRITE),
    ("GET", "/a/{slug}/partners/scan/{id}", &GROUPS_READ),
    ("POST", "/a/{slug}/partners/scan/{id}/sluiten", &MEETINGS_WRITE),
    ("GET", "/scan/{token}", &OPEN),
    ("POST", "/scan/{token}", &OPEN),
    ("GET", "/scan/{token}/bedankt", &OPEN),
    ("GET", "/overleg/{token}", &OPEN),
    ("GET", "/overleg/{token}/agenda.ics", &OPEN),
    ("GET", "/acties/{token}", &OPEN),
    ("POST", "/acties/{token}/mail", &OPEN),
    ("POST", "/acties/{token}/{id}", &OPEN),
    // What was said with a partner, and what is told about it
    ("GET", "/a/{slug}/partners/{id}/gesprek", &NOTES_WRITE),
    ("POST", "/a/{slug}/partners/{id}/gesprek", &NOTES_WRITE),
    ("GET", "/a/{slug}/partners/{id}/gesprek/{one}", &NOTES_WRITE),
    ("POST", "/a/{slug}/partners/{id}/gesprek/{one}", &NOTES_WRITE),
    ("POST", "/a/{slug}/partners/{id}/gesprek/{one}/verwijderen", &NOTES_WRITE),
    ("GET", "/a/{slug}/partners/verhalen", &CONTRIBUTIONS_READ),
    ("GET", "/a/{slug}/partners/verhalen/nieuw", &CONTRIBUTIONS_WRITE),
    ("POST", "/a/{slug}/partners/verhalen/nieuw", &CONTRIBUTIONS_WRITE),
    ("GET", "/a/{slug}/partners/verhalen/{id}", &CONTRIBUTIONS_READ),
    ("POST", "/a/{slug}/partners/verhalen/{id}/verwijderen", &CONTRIBUTIONS_WRITE),
    ("GET", "/a/{slug}/partners/verhalen/{id}/wijzigen", &CONTRIBUTIONS_WRITE),
    ("POST", "/a/{slug}/partners/verhalen/{id}/wijzigen", &CONTRIBUTIONS_WRITE),
    ("GET", "/a/{slug}/partners/verhalen/{id}/foto", &CONTRIBUTIONS_WRITE),
    ("POST", "/a/{slug}/partners/verhalen/{id}/foto", &CONTRIBUTIONS_WRITE),
    ("POST", "/a/{slug}/partners/verhalen/{id}/foto/verwijderen", &CONTRIBUTIONS_WRITE),
    ("GET", "/a/{slug}/partners/verhalen/{id}/foto.jpg", &CONTRIBUTIONS_READ),
    ("GET", "/a/{slug}/partners/inzet", &CONTRIBUTIONS_READ),
    ("GET", "/a/{slug}/partners/netwerkkaart", &WORK_READ),
    ("POST", "/a/{slug}/partners/netwerkkaart/vragen", &CONTACTS_WRITE),
    // What a partner says of itself, by its own link
    ("GET", "/partner/{token}", &OPEN),
    ("POST", "/partner/{token}/samenwerking", &OPEN),
    ("POST", "/partner/{token}/samenwerking/terug", &OPEN),
    ("POST", "/partner/{token}/openbaar", &OPEN),
    ("GET", "/a/{slug}/partners/{id}/samenwerking", &WORK_WRITE),
    ("POST", "/a/{slug}/partners/{id}/samenwerking", &WORK_WRITE),
    ("GET", "/a/{slug}/partners/{id}/samenwerking/{collaboration}", &WORK_WRITE),
    ("POST", "/a/{slug}/partners/{id}/samenwerking/{collaboration}", &WORK_WRITE),
    ("POST", "/a/{slug}/partners/{id}/samenwerking/{collaboration}/verwijderen", &WORK_WRITE),
    ("GET", "/a/{slug}/partners/wie-missen-we", &WORK_READ),
    ("POST", "/a/{slug}/partners/wie-missen-we", &WORK_WRITE),
    ("GET", "/a/{slug}/partners/{id}/inzet", &CONTRIBUTIONS_WRITE),
    ("POST", "/a/{slug}/partners/{id}/inzet", &CONTRIBUTIONS_WRITE),
    ("GET", "/a/{slug}/partners/{id}/inzet/{contribution}", &CONTRIBUTIONS_WRITE),
    ("POST", "/a/{slug}/partners/{id}/inzet/{contribution}", &CONTRIBUTIONS_WRITE),
    ("GET", "/a/{slug}/partners/{id}/inzet/{contribution}/einde", &CONTRIBUTIONS_WRITE),
    ("POST", "/a/{slug}/partners/{id}/inzet/{contribution}/einde", &CONTRIBUTIONS_WRITE),
    ("POST", "/a/{slug}/partners/{id}/inzet/{contribution}/verwijderen", &CONTRIBUTIONS_WRITE),
    ("GET", "/a/{slug}/doelen", &WORK_READ),
    ("GET", "/a/{slug}/doelen/ambitie", &WORK_WRITE),
    ("POST", "/a/{slug}/doelen/ambitie", &WORK_WRITE),
    ("GET", "/a/{slug}/doelen/resultaat", &WORK_WRITE),
    ("POST", "/a/{slug}/doelen/resultaat", &WORK_WRITE),
    ("GET", "/a/{slug}/doelen/resultaat/{id}", &WORK_WRITE),
    ("POST", "/a/{slug}/doelen/resultaat/{id}", &WORK_WRITE),
    ("POST", "/a/{slug}/doelen/resultaat/{id}/verwijderen", &WORK_WRITE),
    ("GET", "/a/{slug}/doelen/resultaat/{id}/meting", &WORK_WRITE),
    ("POST", "/a/{slug}/doelen/resultaat/{id}/meting", &WORK_WRITE),
    ("GET", "/a/{slug}/doelen/resultaat/{id}/meting/{year}", &WORK_WRITE),
    ("POST", "/a/{slug}/doelen/resultaat/{id}/meting/{year}", &WORK_WRITE),
    ("POST", "/a/{slug}/doelen/resultaat/{id}/meting/{year}/verwijderen", &WORK_WRITE),
    ("GET", "/a/{slug}/doelen/opgave", &WORK_WRITE),
    ("POST", "/a/{slug}/doelen/opgave", &WORK_WRITE),
    ("GET", "/a/{slug}/doelen/opgave/{id}", &WORK_WRITE),
    ("POST", "/a/{slug}/doelen/opgave/{id}", &WORK_WRITE),
    ("POST", "/a/{slug}/doelen/opgave/{id}/verwijderen", &WORK_WRITE),
    // The national network: a coach reads who is a member, an admin keeps the list
    ("GET", "/netwerk", &OPEN),
    ("GET", "/netwerk/{id}", &OPEN),
    ("GET", "/word-partner", &OPEN),
    ("POST", "/word-partner", &OPEN),
    ("GET", "/word-partner/dank", &OPEN),
    ("GET", "/word-partner/bevestig/{token}", &OPEN),
    ("POST", "/word-partner/bevestig/{token}", &OPEN),
    ("GET", "/landelijk/netwerk", &NATIONAL),
    ("GET", "/landelijk/netwerk/export.xlsx", &NATIONAL),
    ("GET", "/landelijk/netwerk/export.csv", &NATIONAL),
    ("GET", "/landelijk/netwerk/nieuw", &ADMIN),
    ("POST", "/landelijk/netwerk/nieuw", &ADMIN),
    ("GET", "/landelijk/netwerk/aanmeldingen", &ADMIN),
    ("GET", "/landelijk/netwerk/aanmeldingen/{id}", &ADMIN),
    ("POST", "/landelijk/netwerk/aanmeldingen/{id}", &ADMIN),
    ("GET", "/landelijk/netwerk/invoeren", &ADMIN),
    ("POST", "/landelijk/netwerk/invoeren", &ADMIN),
    ("GET", "/landelijk/netwerk/invoeren/{id}", &ADMIN),
    ("POST", "/landelijk/netwerk/invoeren/{id}", &ADMIN),
    ("GET", "/landelijk/netwerk/invoeren/{id}/controle", &ADMIN),
    ("POST", "/landelijk/netwerk/invoeren/{id}/controle", &ADMIN),
    ("POST", "/landelijk/netwerk/invoeren/{id}/bevestigen", &ADMIN),
    ("GET", "/landelijk/netwerk/invoeren/{id}/fouten", &ADMIN),
    ("POST", "/landelijk/netwerk/invoeren/{id}/weggooien", &ADMIN),
    ("GET", "/landelijk/netwerk/{id}", &NATIONAL),
    ("POST", "/landelijk/netwerk/{id}", &ADMIN),
    ("GET", "/landelijk/netwerk/{id}/wijzigen", &ADMIN),
    ("POST", "/landelijk/netwerk/{id}/wijzigen", &ADMIN),
    ("GET", "/landelijk/netwerk/{id}/contact", &ADMIN),
    ("POST", "/landelijk/netwerk/{id}/contact", &ADMIN),
    ("GET", "/landelijk/netwerk/{id}/contact/{contact}", &ADMIN),
    ("POST", "/landelijk/netwerk/{id}/contact/{contact}", &ADMIN),
    ("POST", "/landelijk/netwerk/{id}/contact/{contact}/verwijderen", &ADMIN),
    ("GET", "/meedoen/bedankt", &OPEN),
    ("GET", "/meedoen/{token}", &OPEN),
    ("POST", "/meedoen/{token}", &OPEN),
    ("POST", "/meedoen/{token}/later", &OPEN),
    ("POST", "/meedoen/{token}/nee", &OPEN),
    ("POST", "/meedoen/{token}/doorsturen", &OPEN),
    // The plan for experts by experience. Who reads along sees what was adopted, an admin nothing of it
    ("GET", "/a/{slug}/ervaringsdeskundigen", &WORK_READ),
    ("GET", "/a/{slug}/ervaringsdeskundigen/basis", &PLAN_READ),
    ("POST", "/a/{slug}/ervaringsdeskundigen/basis", &PLAN_WRITE),
    ("GET", "/a/{slug}/ervaringsdeskundigen/plan/{part}", &PLAN_READ),
    ("POST", "/a/{slug}/ervaringsdeskundigen/plan/{part}", &PLAN_WRITE),
    ("GET", "/a/{slug}/ervaringsdeskundigen/plan/rollen/nieuw", &PLAN_WRITE),
    ("POST", "/a/{slug}/ervaringsdeskundigen/plan/rollen/nieuw", &PLAN_WRITE),
    ("GET", "/a/{slug}/ervaringsdeskundigen/plan/rollen/{place}", &PLAN_WRITE),
    ("POST", "/a/{slug}/ervaringsdeskundigen/plan/rollen/{place}", &PLAN_WRITE),
    ("POST", "/a/{slug}/ervaringsdeskundigen/plan/rollen/{place}/verwijderen", &PLAN_WRITE),
    ("GET", "/a/{slug}/ervaringsdeskundigen/plan/rollen/{place}/vergoedingscheck", &PLAN_WRITE),
    ("POST", "/a/{slug}/ervaringsdeskundigen/plan/rollen/{place}/vergoedingscheck", &PLAN_WRITE),
    ("POST", "/a/{slug}/ervaringsdeskundigen/plan/rollen/{place}/besproken", &PLAN_WRITE),
    ("GET", "/a/{slug}/ervaringsdeskundigen/plan/rollen/{place}/afsprakenblad.pdf", &PLAN_READ),
    ("GET", "/a/{slug}/ervaringsdeskundigen/plan/rollen/{place}/afsprakenblad.docx", &PLAN_READ),
    ("GET", "/a/{slug}/ervaringsdeskundigen/trede", &PLAN_DOCUMENT),
    ("GET", "/a/{slug}/ervaringsdeskundigen/trede/{year}/{spot}", &PLAN_WRITE),
    ("POST", "/a/{slug}/ervaringsdeskundigen/trede/{year}/{spot}", &PLAN_WRITE),
    ("GET", "/a/{slug}/ervaringsdeskundigen/processen/nieuw", &PLAN_WRITE),
    ("POST", "/a/{slug}/ervaringsdeskundigen/processen/nieuw", &PLAN_WRITE),
    ("GET", "/a/{slug}/ervaringsdeskundigen/processen/{id}", &PLAN_WRITE),
    ("POST", "/a/{slug}/ervaringsdeskundigen/processen/{id}", &PLAN_WRITE),
    ("POST", "/a/{slug}/ervaringsdeskundigen/processen/{id}/verwijderen", &PLAN_WRITE),
    ("GET", "/a/{slug}/ervaringsdeskundigen/kwaliteit", &PLAN_READ),
    ("POST", "/a/{slug}/ervaringsdeskundigen/kwaliteit", &PLAN_WRITE),
    ("GET", "/a/{slug}/ervaringsdeskundigen/terugkoppeling", &PLAN_READ),
    ("GET", "/a/{slug}/ervaringsdeskundigen/terugkoppeling/nieuw", &PLAN_WRITE),
    ("POST", "/a/{slug}/ervaringsdeskundigen/terugkoppeling/nieuw", &PLAN_WRITE),
    ("POST", "/a/{slug}/ervaringsdeskundigen/terugkoppeling/mail", &PLAN_WRITE),
    ("GET", "/a/{slug}/ervaringsdeskundigen/terugkoppeling/{id}", &PLAN_WRITE),
    ("POST", "/a/{slug}/ervaringsdeskundigen/terugkoppeling/{id}", &PLAN_WRITE),
    ("POST", "/a/{slug}/ervaringsdeskundigen/terugkoppeling/{id}/verwijderen", &PLAN_WRITE),
    ("GET", "/a/{slug}/ervaringsdeskundigen/versies", &PLAN_READ),
    ("POST", "/a/{slug}/ervaringsdeskundigen/versies", &PLAN_WRITE),
    ("GET", "/a/{slug}/ervaringsdeskundigen/versies/{number}", &PLAN_DOCUMENT),
    ("GET", "/a/{slug}/ervaringsdeskundigen/versies/{number}/plan.pdf", &PLAN_DOCUMENT),
    ("GET", "/a/{slug}/ervaringsdeskundigen/versies/{number}/plan.docx", &PLAN_DOCUMENT),
    ("GET", "/a/{slug}/kindregelingen", &WORK_READ),
    ("GET", "/a/{slug}/monitor", &WORK_READ),
    ("GET", "/a/{slug}/hulp", &PROGRESS),
    ("GET", "/a/{slug}/documenten", &WORK_READ),
];

/// The routes of the router's source: method and path.
fn routes() -> BTreeSet<(String, String)> {
    let source = concat!(include_str!("../../src/http/router.rs"), include_str!("../../src/experts/mod.rs"));
    let mut found = BTreeSet::new();
    for part in source.split(".route(").skip(1) {
        let path = part.split('"').nth(1).expect("a path").to_owned();
        // Up to the parenthesis that closes the call.
        let mut depth = 1;
        let end = part.find(|c| {
            match c {
                '(' => depth += 1,
                ')' => depth -= 1,
                _ => {}
            }
            depth == 0
        });
        let call = &part[..end.expect("a closed call")];
        for (word, method) in [("get(", "GET"), ("post(", "POST")] {
            if call.contains(word) {
                found.insert((method.to_owned(), path.clone()));
            }
        }
    }
    found
}

#[test]
fn every_route_has_a_line() {
    let lines: BTreeSet<_> =
        MATRIX.iter().map(|(method, path, _)| ((*method).to_owned(), (*path).to_owned())).collect();
    let routes = routes();
    assert!(routes.len() > 50, "{} routes", routes.len());
    assert_eq!(routes.difference(&lines).collect::<Vec<_>>(), Vec::<&(String, String)>::new(), "routes without a line");
    assert_eq!(lines.difference(&routes).collect::<Vec<_>>(), Vec::<&(String, String)>::new(), "lines without a route");
}

async fn browser(app: &TestApp, role: &str) -> Browser {
    if role == "nobody" { app.browser() } else { app.signed_in(role).await }
}

async fn ask(browser: &Browser, method: &str, path: &str) -> Page {
    if method == "GET" {
        return browser.get(path).await;
    }
    // The server functions of islands take JSON; the alliance is in it.
    if let Some((function, alliance)) = path.split_once("#/a/") {
        let form = match function {
            "/fn/alike" => format!(r#"{{"alliance":"{alliance}","name":"Leergeld"}}"#),
            _ => format!(r#"{{"form":{{"alliance":"{alliance}","step":"intake","notes":"x","version":0}}}}"#),
        };
        let request = Request::post(function)
            .header(header::CONTENT_TYPE, "application/json")
            .header("sec-fetch-site", "same-origin")
            .body(Body::from(form))
            .unwrap();
        return browser.send(request).await;
    }
    if ["/bewijs", "/invoeren", "/foto"].iter().any(|end| path.ends_with(end)) {
        return upload(browser, path, "", "", None).await;
    }
    let mut fields = vec![("kind", "text".to_owned()), ("route", "full".to_owned()), ("year", "2026".to_owned())];
    if path == "/account/tweede-stap" {
        // Only a secret of our own making counts as a form.
        let page = browser.get(path).await;
        fields.extend(page.body.contains("name=\"secret\"").then(|| ("secret", page.field("secret"))));
    }
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    browser.post(path, &fields).await
}

fn got(path: &str, page: &Page) -> Gets {
    match page.status {
        StatusCode::NOT_FOUND => No,
        StatusCode::FORBIDDEN => Only,
        StatusCode::SEE_OTHER if page.location.starts_with("/inloggen?next=") => In,
        // What an island gets, which cannot show a sign-in page.
        StatusCode::UNAUTHORIZED => In,
        // Neither says anything about permission.
        status if status.is_server_error() || status == StatusCode::BAD_REQUEST => {
            panic!("{path}: {status}: {}", page.body)
        }
        _ => Yes,
    }
}

/// Addresses that exist in the demo that each test has a copy of.
pub(crate) async fn addresses(app: &TestApp) -> BTreeSet<String> {
    static KNOWN: OnceCell<BTreeSet<String>> = OnceCell::const_new();
    KNOWN.get_or_init(|| walked(app)).await.clone()
}

/// By walking the links and forms of everybody's pages in both alliances.
async fn walked(app: &TestApp) -> BTreeSet<String> {
    let mut known = BTreeSet::new();
    for role in ["lead", "admin", "coach"] {
        let browser = browser(app, role).await;
        let mut todo: Vec<String> = vec![
            "/thuis".into(),
            "/landelijk".into(),
            "/account".into(),
            OWN.into(),
            other("coach").into(),
            other("lead").into(),
        ];
        let mut seen = BTreeSet::new();
        while let Some(path) = todo.pop() {
            if !seen.insert(path.clone()) || seen.len() > 1500 {
                continue;
            }
            let page = browser.get(&path).await;
            for attribute in ["href=\"", "action=\"", "src=\""] {
                for link in page.body.split(attribute).skip(1).filter_map(|rest| rest.split('"').next()) {
                    let link = link.split('#').next().unwrap_or_default().replace("&amp;", "&");
                    if !link.starts_with('/') || link.starts_with("/pkg/") {
                        continue;
                    }
                    known.insert(link.split('?').next().unwrap_or_default().to_owned());
                    // A document has no links.
                    if attribute == "href=\"" && !link.contains('?') && link.rsplit('.').next() != Some("pdf") {
                        todo.push(link);
                    }
                }
            }
            // What shows only on some records, and links of mails.
            if let Some((list, id)) = path.rsplit_once('/').filter(|(_, id)| id.len() == 36) {
                for end in ["stand", "delen/intrekken", "sluiten"] {
                    known.insert(format!("{path}/{end}"));
                }
                if list.ends_with("/acties") {
                    known.insert(format!("/acties/onbekend/{id}"));
                }
            }
            // A button that saves and goes on to evidence.
            if page.body.contains("name=\"evidence\"") {
                known.insert(format!("{path}/bewijs"));
            }
            if page.location.starts_with('/') {
                todo.push(page.location);
            }
        }
    }
    known
}

pub(crate) const OWN: &str = "/a/lokale-alliantie-voorbeeldstad";

/// An alliance that this role has nothing to do with; for a coach, one of which somebody else is the coach.
fn other(role: &str) -> &'static str {
    if role == "coach" { "/a/lokale-alliantie-voorbeelddorp-aan-zee" } else { "/a/lokale-alliantie-voorbeelderveen" }
}

/// The address of a template in one of the alliances: a known one where it names a record.
fn address(template: &str, alliance: &str, known: &BTreeSet<String>) -> Option<String> {
    let template = template
        .replace("/a/{slug}", alliance)
        .replace("/in/{slug}", "/in/lokale-alliantie-voorbeeldstad")
        .replace("{token}", "onbekend")
        .replace("{role}", "viewer");
    if template.starts_with("/fn/") {
        return Some(format!("{template}#{alliance}"));
    }
    if !template.contains('{') {
        return Some(template);
    }
    let fits = |path: &&String| {
        let (mut path, mut template) = (path.split('/'), template.split('/'));
        loop {
            match (path.next(), template.next()) {
                (None, None) => return true,
                (Some(part), Some(wanted)) if part == wanted => {}
                // A word of our own is a page of its own, not the name of a record.
                (Some(part), Some(wanted)) if wanted.starts_with('{') && !WORDS.contains(&part) => {
                    if let Some((_, end)) = wanted.split_once('}')
                        && !part.ends_with(end)
                    {
                        return false;
                    }
                }
                _ => return false,
            }
        }
    };
    known.iter().find(fits).cloned()
}

/// Last parts of addresses that are not the name of a record.
const WORDS: &[&str] = &[
    "beloftes",
    "samenvoegen",
    "verschillend",
    "tijdlijn",
    "eigen-stap",
    "wat-hebt-u-al",
    "nieuw",
    "herzien",
    "uitnodigen",
    "startlijst",
    "overleg",
    "besluiten",
    "groepen",
    "acties",
    "scan",
    "invoeren",
    "export.xlsx",
    "export.csv",
    "inzet",
    "wie-missen-we",
    "verhalen",
    "gesprek",
    "foto",
    "aanmeldingen",
    "netwerkkaart",
    "kaart.pdf",
];

#[tokio::test]
async fn every_role_gets_what_the_table_says() {
    let app = TestApp::demo().await;
    let known = addresses(&app).await;
    let mut browsers = BTreeMap::new();
    for role in ROLES {
        browsers.insert(role, browser(&app, role).await);
    }
    let mut wrong = Vec::new();
    let mut checked = 0;
    for (method, template, rule) in MATRIX {
        let cells = ROLES.into_iter().enumerate();
        for (own, (column, role)) in cells.flat_map(|cell| [(true, cell), (false, cell)]) {
            let tenant = template.starts_with("/a/") || template.starts_with("/fn/");
            if !own && !tenant {
                continue;
            }
            let alliance = if own { OWN } else { other(role) };
            let mut expected = if own { rule.own[column] } else { rule.other[column] };
            let mut found = address(template, alliance, &known);
            if found.is_none() && !own {
                // The other alliance has no such record: one of the own alliance is asked for there, and nobody finds it.
                found = address(template, OWN, &known).map(|path| path.replace(OWN, alliance));
                expected = if expected == Yes { No } else { expected };
            }
            let Some(path) = found else {
                wrong.push(format!("no address for {template}"));
                continue;
            };
            // A form that is taken changes the demo, so it gets one of its own.
            let taken = *method == "POST" && expected == Yes;
            let page = if taken {
                // Records have the same ids in every copy.
                let fresh = TestApp::demo().await;
                ask(&browser(&fresh, role).await, method, &path).await
            } else {
                ask(&browsers[role], method, &path).await
            };
            checked += 1;
            if got(&path, &page) != expected {
                wrong.push(format!(
                    "{method} {path} as {role}: {:?} ({}), not {expected:?}",
                    got(&path, &page),
                    page.status
                ));
            }
        }
    }
    assert!(checked > 700, "{checked} checked");
    assert!(wrong.is_empty(), "{} of {checked} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

/// Who holds a council's link stands in the viewer's column, and is asked to sign in for the rest.
#[tokio::test]
async fn a_council_sees_what_a_viewer_sees() {
    let app = TestApp::demo().await;
    let known = addresses(&app).await;
    let lead = app.signed_in("lead").await;
    let made = lead.post(&format!("{OWN}/meelezen"), &[("label", "Raad"), ("days", "30")]).await;
    let token = made.body.split("/raad/").nth(1).and_then(|rest| rest.split(['"', '<']).next()).unwrap();
    let council = app.browser();
    assert_eq!(council.post(&format!("/raad/{token}"), &[]).await.status, StatusCode::SEE_OTHER);
    let viewer = ROLES.iter().position(|role| *role == "viewer").unwrap();
    for (method, template, rule) in MATRIX.iter().filter(|(_, template, _)| template.starts_with("/a/")) {
        for (alliance, own) in [(OWN, true), (other("lead"), false)] {
            let Some(path) = address(template, alliance, &known) else { continue };
            let expected = match rule.own[viewer] {
                gets if own && gets != No => gets,
                _ => In,
            };
            let page = ask(&council, method, &path).await;
            assert_eq!(got(&path, &page), expected, "{method} {path}: {}", page.status);
        }
    }
}

/// What an alliance switches on for everybody is its progress, and nothing else.
#[tokio::test]
async fn everybody_sees_the_progress_that_was_switched_on() {
    let app = TestApp::demo().await;
    let known = addresses(&app).await;
    let lead = app.signed_in("lead").await;
    let page = lead.get(&format!("{OWN}/instellingen")).await;
    let (once, version) = (page.field("once"), page.field("version"));
    let fields = [
        ("once", once.as_str()),
        ("version", &version),
        ("name", "Lokale alliantie Voorbeeldstad"),
        ("lead_organisation", "Gemeente Voorbeeldstad"),
        ("lead_is_municipality", "ja"),
        ("municipalities", "GM9901"),
        ("hours_per_week", "12"),
        ("full_route", ""),
        ("public_progress", "ja"),
    ];
    let saved = lead.post(&format!("{OWN}/instellingen"), &fields).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    let page = app.browser().get(OWN).await;
    assert!(page.status == StatusCode::OK && page.body.contains("Fase 4"), "{}", page.body);
    for (method, template, _) in MATRIX.iter().filter(|(_, template, _)| template.starts_with("/a/")) {
        let Some(path) = address(template, OWN, &known).filter(|path| path != OWN && !path.ends_with("/hulp")) else {
            continue;
        };
        let page = ask(&app.browser(), method, &path).await;
        assert_eq!(got(&path, &page), In, "{method} {path}: {}", page.status);
    }
}

/// Who leads two alliances does not reach the records of the one through the other.
#[tokio::test]
async fn a_record_answers_in_its_own_alliance_only() {
    let app = TestApp::demo().await;
    let known = addresses(&app).await;
    let (lead, admin) = (app.signed_in("lead").await, app.signed_in("admin").await);
    let elsewhere = other("lead");
    let invite = [("name", "T"), ("email", "trekker@voorbeeld.invalid"), ("role", "lead"), ("source", "gesprek")];
    let sent = admin.post(&format!("{elsewhere}/nieuwe-trekker"), &invite).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    let link = links(&app.mail_to("trekker@voorbeeld.invalid").await).remove(0);
    assert_eq!(app.browser().post(&link, &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(lead.get(&format!("{elsewhere}/leden")).await.status, StatusCode::OK);
    let mut checked = 0;
    for (method, template, _) in MATRIX.iter().filter(|(_, template, _)| template.contains("{id}")) {
        let Some(path) = template.starts_with("/a/").then(|| address(template, OWN, &known)).flatten() else {
            continue;
        };
        let there = ask(&lead, method, &path.replace(OWN, elsewhere)).await;
        assert_eq!(there.status, StatusCode::NOT_FOUND, "{method} {path} in another alliance");
        checked += 1;
    }
    assert!(checked >= 6, "{checked} kinds of record");
}

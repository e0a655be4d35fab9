//! Every route of the product. A reader finds a feature by its address; the matrix test walks this table.

use axum::{
    Router,
    extract::DefaultBodyLimit,
    http::{HeaderValue, StatusCode, header},
    middleware::{from_fn, from_fn_with_state},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use tower_http::{catch_panic::CatchPanicLayer, compression::CompressionLayer, csrf::CsrfLayer};

use super::{AppState, errors, middleware, statics};
use crate::{account, alliance, coaching, experts, goals, partners, public, route};

/// The routes, without what stands around them.
fn routes() -> Router<AppState> {
    Router::new()
        // For everybody
        .route("/", get(public::home::get))
        .route("/thuis", get(public::start::home))
        .route("/privacy", get(public::texts::privacy))
        .route("/toegankelijkheid", get(public::texts::accessibility))
        .route("/over", get(public::texts::about))
        .route("/beveiliging", get(public::texts::security))
        .route("/voorwaarden", get(public::texts::terms))
        .route("/verwerkersovereenkomst", get(public::texts::processing))
        .route("/verwerkersovereenkomst.docx", get(public::texts::processing_word))
        .route("/wat-ziet-wie", get(public::permissions::get))
        .route("/bronnen", get(public::sources::get))
        .route("/taal", post(public::language::post))
        .route("/begin", get(public::begin::get).post(public::begin::post))
        .route("/begin/dank", get(public::begin::thanks))
        .route("/begin/bevestig/{token}", get(public::begin::link).post(public::begin::confirm))
        .route("/in/{slug}", get(public::alliance::get))
        .route("/in/{slug}/verhalen/{id}", get(public::alliance::story))
        .route("/in/{slug}/verhalen/{id}/foto.jpg", get(public::alliance::photo))
        .route("/in/{slug}/doe-mee", get(public::join::get).post(public::join::post))
        .route("/in/{slug}/doe-mee/dank", get(public::join::thanks))
        .route("/in/{slug}/doe-mee/{token}", get(public::join::link).post(public::join::confirm))
        .route("/raad/{token}", get(public::council::get).post(public::council::post))
        // Signing in
        .route("/inloggen", get(account::sign_in::get).post(account::sign_in::post))
        .route("/inloggen/code", get(account::code::get).post(account::code::post))
        .route("/inloggen/link/{token}", get(account::link::get).post(account::link::post))
        .route("/inloggen/tweede-stap", get(account::second_step::get).post(account::second_step::post))
        .route("/uitloggen", post(account::sign_out::post))
        // Invitations
        .route("/uitnodiging", get(account::invitation_code::get).post(account::invitation_code::post))
        .route("/uitnodiging/bedankt", get(account::invitation::thanks))
        .route("/uitnodiging/{token}", get(account::invitation::get).post(account::invitation::accept))
        .route("/uitnodiging/{token}/nee", post(account::invitation::decline))
        // One's own account
        .route("/account", get(account::profile::get).post(account::profile::post))
        .route("/account/wachtwoord", get(account::password::get).post(account::password::post))
        .route("/account/tweede-stap", get(account::second_factor::get).post(account::second_factor::post))
        .route("/account/sessies", post(account::sessions::post))
        .route("/landelijk/beheer/tweede-stap", get(account::reset_factor::get).post(account::reset_factor::post))
        // The route of an alliance
        .route("/a/{slug}/route", get(route::board::get).post(route::board::post))
        .route("/a/{slug}/route/tijdlijn", get(route::timeline::get))
        .route("/a/{slug}/route/nieuw", get(route::news::get).post(route::news::post))
        .route("/a/{slug}/route/herzien", get(route::revisit::get))
        .route("/a/{slug}/route/wat-hebt-u-al", get(route::enter::get).post(route::enter::post))
        .route("/a/{slug}/route/eigen-stap", get(route::own_step::get).post(route::own_step::post))
        .route("/a/{slug}/route/{step}", get(route::step::get).post(route::step::post))
        .route("/a/{slug}/route/{step}/verwijderen", post(route::own_step::remove))
        .route("/a/{slug}/route/{step}/bewijs", get(route::evidence::get).post(route::evidence::post))
        .route("/a/{slug}/bewijs/{id}", get(route::evidence::download))
        .route("/a/{slug}/bewijs/{id}/verwijderen", post(route::evidence::remove))
        .route("/a/{slug}/formats/{file}", get(route::formats::get))
        // An alliance
        .route("/a/{slug}", get(alliance::overview::get))
        .route("/a/{slug}/voorwaarden", get(alliance::terms::get).post(alliance::terms::post))
        .route("/a/{slug}/voorwaarden/doorsturen", get(alliance::terms::get_send).post(alliance::terms::send))
        .route("/a/{slug}/instellingen", get(alliance::settings::get).post(alliance::settings::post))
        .route("/a/{slug}/instellingen/herindeling", post(alliance::settings::replace))
        .route("/a/{slug}/openbaar", get(alliance::public_page::get).post(alliance::public_page::post))
        .route("/a/{slug}/openbaar/voorbeeld", get(alliance::public_page::preview))
        .route("/a/{slug}/archief", get(alliance::archive::get).post(alliance::archive::post))
        .route("/a/{slug}/meelezen", get(alliance::read_links::get).post(alliance::read_links::post))
        .route("/a/{slug}/meelezen/{id}/intrekken", post(alliance::read_links::revoke))
        .route("/a/{slug}/leden", get(alliance::members::get))
        .route("/a/{slug}/leden/uitnodigen", get(alliance::invite::get).post(alliance::invite::post))
        .route("/a/{slug}/leden/uitnodigingen/{id}/intrekken", post(alliance::invitations::revoke))
        .route("/a/{slug}/leden/uitnodigingen/{id}/opnieuw", post(alliance::invitations::resend))
        .route("/a/{slug}/leden/{id}/verwijderen", post(alliance::members::remove))
        .route("/a/{slug}/geschiedenis", get(alliance::history::get))
        // Areas to come
        .route("/a/{slug}/kindregelingen", get(alliance::area::schemes))
        .route("/a/{slug}/monitor", get(alliance::area::monitor))
        .route("/a/{slug}/hulp", get(alliance::help::get))
        .route("/a/{slug}/documenten", get(alliance::documents::get))
        .route("/fn/alike", post(partners::alike::post))
        .route("/fn/notes", post(route::notes::post))
        // The national team
        .route("/landelijk", get(coaching::home::get))
        .route("/landelijk/aanvragen", get(coaching::requests::get))
        .route("/landelijk/aanvragen/{id}", get(coaching::request::get).post(coaching::request::post))
        .route(
            "/landelijk/aanvragen/{id}/afwijzen",
            get(coaching::request::get_decline).post(coaching::request::post_decline),
        )
        .route("/landelijk/allianties/nieuw", get(coaching::open::get).post(coaching::open::post))
        .route("/landelijk/afwezig", get(coaching::absence::get).post(coaching::absence::post))
        .route("/landelijk/afwezig/terug", post(coaching::absence::back))
        .route("/landelijk/route", get(coaching::route::get))
        .route("/landelijk/beheer", get(coaching::team::get))
        .route("/landelijk/beheer/uitnodigen", get(coaching::team::get_invite).post(coaching::team::post_invite))
        .route("/landelijk/beheer/uitnodigingen/{id}/intrekken", post(coaching::team::revoke))
        .route("/landelijk/beheer/team/{id}/verwijderen", post(coaching::team::remove))
        .route("/landelijk/beheer/monitor", get(coaching::round::get).post(coaching::round::post))
        .route("/landelijk/beheer/begrippen", get(coaching::terms::get).post(coaching::terms::post))
        .route("/a/{slug}/coach", get(coaching::alliance::get_coach).post(coaching::alliance::post_coach))
        .route("/a/{slug}/nieuwe-trekker", get(coaching::alliance::get_lead).post(coaching::alliance::post_lead))
        // For who watches over the program
        .route("/livez", get(public::health::live))
        .route("/readyz", get(public::health::ready))
        .route("/robots.txt", get(public::health::robots))
        .route("/.well-known/security.txt", get(public::health::security_txt))
}

/// What partners contribute, and what the alliance aims for.
fn effort_routes() -> Router<AppState> {
    use goals::{challenge, map, outcome};
    use partners::{contact_log, contribution, contributions, missing, stories};
    Router::new()
        .route("/a/{slug}/partners/verhalen", get(stories::list))
        .route("/a/{slug}/partners/verhalen/nieuw", get(stories::edit::get_new).post(stories::edit::post_new))
        .route("/a/{slug}/partners/verhalen/{id}", get(stories::get))
        .route("/a/{slug}/partners/verhalen/{id}/wijzigen", get(stories::edit::get).post(stories::edit::post))
        .route("/a/{slug}/partners/verhalen/{id}/verwijderen", post(stories::remove))
        .route("/a/{slug}/partners/verhalen/{id}/foto", get(stories::photo::get).post(stories::photo::post))
        .route("/a/{slug}/partners/verhalen/{id}/foto/verwijderen", post(stories::photo::remove))
        .route("/a/{slug}/partners/verhalen/{id}/foto.jpg", get(stories::photo::picture))
        .route("/a/{slug}/partners/{id}/gesprek", get(contact_log::get_new).post(contact_log::post_new))
        .route("/a/{slug}/partners/{id}/gesprek/{one}", get(contact_log::get).post(contact_log::post))
        .route("/a/{slug}/partners/{id}/gesprek/{one}/verwijderen", post(contact_log::remove))
        .route("/a/{slug}/partners/inzet", get(contributions::get))
        .route("/a/{slug}/partners/wie-missen-we", get(missing::get).post(missing::post))
        .route("/a/{slug}/partners/{id}/inzet", get(contribution::get_new).post(contribution::post_new))
        .route("/a/{slug}/partners/{id}/inzet/{contribution}", get(contribution::get).post(contribution::post))
        .route(
            "/a/{slug}/partners/{id}/inzet/{contribution}/einde",
            get(contribution::get_end).post(contribution::post_end),
        )
        .route("/a/{slug}/partners/{id}/inzet/{contribution}/verwijderen", post(contribution::remove))
        .route("/a/{slug}/doelen", get(map::get))
        .route("/a/{slug}/doelen/ambitie", get(map::get_ambition).post(map::post_ambition))
        .route("/a/{slug}/doelen/resultaat", get(outcome::get_new).post(outcome::post_new))
        .route("/a/{slug}/doelen/resultaat/{id}", get(outcome::get).post(outcome::post))
        .route("/a/{slug}/doelen/resultaat/{id}/verwijderen", post(outcome::remove))
        .route("/a/{slug}/doelen/resultaat/{id}/meting", get(outcome::get_measure).post(outcome::post_measure))
        .route("/a/{slug}/doelen/resultaat/{id}/meting/{year}", get(outcome::get_measured).post(outcome::post_measured))
        .route("/a/{slug}/doelen/resultaat/{id}/meting/{year}/verwijderen", post(outcome::remove_measured))
        .route("/a/{slug}/doelen/opgave", get(challenge::get_new).post(challenge::post_new))
        .route("/a/{slug}/doelen/opgave/{id}", get(challenge::get).post(challenge::post))
        .route("/a/{slug}/doelen/opgave/{id}/verwijderen", post(challenge::remove))
}

/// Partners of an alliance, and what they answer.
fn partner_routes() -> Router<AppState> {
    Router::new()
        .route("/a/{slug}/partners", get(partners::register::get))
        .route("/a/{slug}/partners/nieuw", get(partners::organisation::get_new).post(partners::organisation::post_new))
        .route("/a/{slug}/partners/startlijst", get(partners::checklist::get).post(partners::checklist::post))
        .route("/a/{slug}/partners/samenvoegen", get(partners::merge::get).post(partners::merge::post))
        .route("/a/{slug}/partners/samenvoegen/verschillend", post(partners::merge::different))
        .route("/a/{slug}/partners/samenvoegen/{id}/terugdraaien", post(partners::merge::undo))
        .merge(meeting_routes())
        .route("/a/{slug}/partners/export.xlsx", get(partners::export::xlsx))
        .route("/a/{slug}/partners/export.csv", get(partners::export::csv))
        .route("/a/{slug}/partners/invoeren", get(partners::import::upload::get).post(partners::import::upload::post))
        .route(
            "/a/{slug}/partners/invoeren/{id}",
            get(partners::import::columns::get).post(partners::import::columns::post),
        )
        .route(
            "/a/{slug}/partners/invoeren/{id}/controle",
            get(partners::import::check::get).post(partners::import::check::post),
        )
        .route("/a/{slug}/partners/invoeren/{id}/bevestigen", post(partners::import::check::confirm))
        .route("/a/{slug}/partners/invoeren/{id}/fouten", get(partners::import::errors::get))
        .route("/a/{slug}/partners/invoeren/{id}/weggooien", post(partners::import::upload::drop))
        .route("/a/{slug}/partners/{id}", get(partners::partner::get).post(partners::partner::post))
        .route("/a/{slug}/partners/{id}/verwijderen", post(partners::partner::remove))
        .route("/a/{slug}/partners/{id}/openbaar", post(partners::partner::show))
        .route("/a/{slug}/partners/{id}/wijzigen", get(partners::organisation::get).post(partners::organisation::post))
        .route("/a/{slug}/partners/{id}/contact", get(partners::contact::get_new).post(partners::contact::post_new))
        .route("/a/{slug}/partners/{id}/contact/{contact}", get(partners::contact::get).post(partners::contact::post))
        .route("/a/{slug}/partners/{id}/contact/{contact}/verwijderen", post(partners::contact::remove))
        .route("/a/{slug}/partners/{id}/uitnodigen", get(partners::invite::get).post(partners::invite::post))
        .route("/a/{slug}/partners/{id}/uitnodigingen/{invitation}/intrekken", post(partners::invite::revoke))
        .route("/a/{slug}/partners/{id}/belofte", get(partners::invite::get_behalf).post(partners::invite::post_behalf))
        .route("/landelijk/afspraken", get(coaching::commitments::get))
        .route("/landelijk/afspraken/{number}", get(coaching::commitments::get_version))
        .route("/landelijk/beheer/afspraken", get(coaching::commitments::get_draft).post(coaching::commitments::post))
        .route("/landelijk/beheer/afspraken/vaststellen", post(coaching::commitments::set))
        .route("/landelijk/beheer/afspraken/weggooien", post(coaching::commitments::discard))
        .route("/landelijk/beheer/afspraken/bevestigen", post(coaching::commitments::confirm))
        .route("/landelijk/samenvoegen", get(coaching::merges::get_list))
        .route("/landelijk/samenvoegen/{id}", get(coaching::merges::get).post(coaching::merges::post))
        .route("/landelijk/samenvoegen/{id}/terugdraaien", post(coaching::merges::undo))
        .route("/a/{slug}/partners/{id}/certificaat.pdf", get(partners::papers::of_partner))
        .route("/a/{slug}/partners/{id}/kaart.pdf", get(partners::papers::card))
        .route("/a/{slug}/partners/kaart.pdf", get(partners::papers::open_card))
        .route("/a/{slug}/partners/beloftes", get(partners::wall::get))
        // What came of a promise, a year later
        .route("/belofte/{token}", get(partners::renewal::get).post(partners::renewal::post))
        .route("/belofte/{token}/geen-mail", post(partners::renewal::unsubscribe))
        // What an invited partner answers, by the link in the mail
        .route("/meedoen", get(partners::code::get).post(partners::code::post))
        .route("/meedoen/bedankt", get(partners::pledge::thanked))
        .route("/meedoen/{token}", get(partners::pledge::get).post(partners::pledge::sign))
        .route("/meedoen/{token}/certificaat.pdf", get(partners::papers::by_link))
        .route("/meedoen/{token}/later", post(partners::pledge::later))
        .route("/meedoen/{token}/nee", post(partners::pledge::decline))
        .route("/meedoen/{token}/doorsturen", post(partners::pledge::forward))
}

/// Working together: meetings, groups and actions.
fn meeting_routes() -> Router<AppState> {
    use partners::meetings::{actions, groups, list, meeting, own_actions, plan, scan, shared};
    Router::new()
        .route("/a/{slug}/partners/overleg", get(list::get))
        .route("/a/{slug}/partners/overleg/nieuw", get(plan::get_new).post(plan::post_new))
        .route("/a/{slug}/partners/overleg/besluiten", get(list::get_decisions))
        .route("/a/{slug}/partners/overleg/{id}", get(meeting::get))
        .route("/a/{slug}/partners/overleg/{id}/wijzigen", get(plan::get).post(plan::post))
        .route("/a/{slug}/partners/overleg/{id}/uitnodigen", get(plan::get_invite).post(plan::post_invite))
        .route("/a/{slug}/partners/overleg/{id}/verslag", get(plan::get_report).post(plan::post_report))
        .route("/a/{slug}/partners/overleg/{id}/afgelasten", post(plan::cancel))
        .route("/a/{slug}/partners/overleg/{id}/delen", post(meeting::share))
        .route("/a/{slug}/partners/overleg/{id}/delen/intrekken", post(meeting::unshare))
        .route("/a/{slug}/partners/overleg/{id}/papier", get(shared::on_paper))
        .route("/a/{slug}/partners/overleg/{id}/agenda.ics", get(meeting::calendar))
        .route("/a/{slug}/partners/groepen", get(groups::list))
        .route("/a/{slug}/partners/groepen/nieuw", get(groups::get_new).post(groups::post_new))
        .route("/a/{slug}/partners/groepen/{id}", get(groups::get).post(groups::post))
        .route("/a/{slug}/partners/groepen/{id}/verwijderen", post(groups::remove))
        .route("/a/{slug}/partners/acties", get(actions::list))
        .route("/a/{slug}/partners/acties/nieuw", get(actions::get_new).post(actions::post_new))
        .route("/a/{slug}/partners/acties/{id}", get(actions::get).post(actions::post))
        .route("/a/{slug}/partners/acties/{id}/stand", post(actions::tell))
        .route("/a/{slug}/partners/acties/{id}/verwijderen", post(actions::remove))
        .route("/a/{slug}/partners/scan", get(scan::list).post(scan::open))
        .route("/a/{slug}/partners/scan/{id}", get(scan::get))
        .route("/a/{slug}/partners/scan/{id}/sluiten", post(scan::close))
        // Without an account, by a link
        .route("/scan/{token}", get(scan::get_answer).post(scan::post_answer))
        .route("/scan/{token}/bedankt", get(scan::thanks))
        .route("/overleg/{token}", get(shared::get))
        .route("/overleg/{token}/agenda.ics", get(shared::calendar))
        .route("/acties/{token}", get(own_actions::get))
        .route("/acties/{token}/mail", post(own_actions::mail))
        .route("/acties/{token}/{id}", post(own_actions::post))
}

/// Who works with whom in an alliance, and what a partner says of itself by its own link.
fn map_routes() -> Router<AppState> {
    use partners::{collaboration, network_map, own};
    Router::new()
        .route("/partner/{token}", get(own::get))
        .route("/partner/{token}/samenwerking", post(own::say))
        .route("/partner/{token}/samenwerking/terug", post(own::take_back))
        .route("/partner/{token}/openbaar", post(own::show))
        .route("/a/{slug}/partners/netwerkkaart", get(network_map::get))
        .route("/a/{slug}/partners/netwerkkaart/vragen", post(own::ask))
        .route("/a/{slug}/partners/{id}/samenwerking", get(collaboration::get_new).post(collaboration::post_new))
        .route(
            "/a/{slug}/partners/{id}/samenwerking/{collaboration}",
            get(collaboration::get).post(collaboration::post),
        )
        .route("/a/{slug}/partners/{id}/samenwerking/{collaboration}/verwijderen", post(collaboration::remove))
}

/// The national network: kept by the national team, asked for and read by everybody.
fn network_routes() -> Router<AppState> {
    use partners::{
        import::{check, columns, errors, upload},
        network::{contact, directory, export, form, join, list, member, requests},
    };
    Router::new()
        .route("/netwerk", get(directory::get))
        .route("/netwerk/{id}", get(directory::member))
        .route("/word-partner", get(join::get).post(join::post))
        .route("/word-partner/dank", get(join::thanks))
        .route("/word-partner/bevestig/{token}", get(join::link).post(join::confirm))
        .route("/landelijk/netwerk", get(list::get))
        .route("/landelijk/netwerk/export.xlsx", get(export::xlsx))
        .route("/landelijk/netwerk/export.csv", get(export::csv))
        .route("/landelijk/netwerk/nieuw", get(form::get_new).post(form::post_new))
        .route("/landelijk/netwerk/aanmeldingen", get(requests::list))
        .route("/landelijk/netwerk/aanmeldingen/{id}", get(requests::get).post(requests::post))
        .route("/landelijk/netwerk/invoeren", get(upload::get).post(upload::post))
        .route("/landelijk/netwerk/invoeren/{id}", get(columns::get).post(columns::post))
        .route("/landelijk/netwerk/invoeren/{id}/controle", get(check::get).post(check::post))
        .route("/landelijk/netwerk/invoeren/{id}/bevestigen", post(check::confirm))
        .route("/landelijk/netwerk/invoeren/{id}/fouten", get(errors::get))
        .route("/landelijk/netwerk/invoeren/{id}/weggooien", post(upload::drop))
        .route("/landelijk/netwerk/{id}", get(member::get).post(member::post))
        .route("/landelijk/netwerk/{id}/wijzigen", get(form::get).post(form::post))
        .route("/landelijk/netwerk/{id}/contact", get(contact::get_new).post(contact::post_new))
        .route("/landelijk/netwerk/{id}/contact/{contact}", get(contact::get).post(contact::post))
        .route("/landelijk/netwerk/{id}/contact/{contact}/verwijderen", post(contact::remove))
}

/// Routes that only a demo has.
fn demo_routes() -> Router<AppState> {
    Router::new()
        .route("/demo", get(public::demo::roles))
        .route("/demo/als/{role}", post(public::demo::sign_in))
        .route("/demo/mail", get(public::demo::mails))
}

/// The whole program as one service. From the outside in:
///
/// 1. `log` sees everything, also what the layers below refuse;
/// 2. `security_headers` around everything that answers, so that refusals carry them too;
/// 3. `errors::pages` makes pages of failures, of panics and of what `csrf` refuses;
/// 4. compression of pages; static files were compressed by the build;
/// 5. `csrf` before any body is read;
/// 6. `park` reads the body of a form, so it stands inside the size limit (`in_size`, instead of axum's) and outside the handlers.
pub fn router(app: AppState) -> anyhow::Result<Router> {
    let routes = routes().merge(partner_routes()).merge(effort_routes()).merge(network_routes()).merge(map_routes());
    let routes = routes.merge(experts::routes());
    let routes = if app.config.demo { routes.merge(demo_routes()) } else { routes };
    around(routes, app)
}

pub(super) fn around(routes: Router<AppState>, app: AppState) -> anyhow::Result<Router> {
    let csrf = CsrfLayer::new().add_trusted_origin(app.config.origin())?.with_rejection_response(cross_site);
    Ok(routes
        .fallback(|| async { StatusCode::NOT_FOUND })
        .layer(from_fn_with_state(app.clone(), middleware::park))
        .layer(from_fn(middleware::in_size))
        .layer(DefaultBodyLimit::disable())
        .layer(csrf)
        .layer(from_fn(middleware::in_time))
        .layer(CatchPanicLayer::custom(middleware::panicked))
        .layer(from_fn_with_state(app.clone(), errors::pages))
        .layer(CompressionLayer::new())
        .merge(statics::routes(&app.config.site))
        .layer(from_fn_with_state(app.clone(), middleware::security_headers))
        .layer(from_fn(middleware::log))
        .with_state(app))
}

fn cross_site(_: tower_http::csrf::ProtectionError) -> Response {
    let mut response = StatusCode::FORBIDDEN.into_response();
    response.headers_mut().insert(header::VARY, HeaderValue::from_static("Origin"));
    errors::refuse(response, "cross-site")
}

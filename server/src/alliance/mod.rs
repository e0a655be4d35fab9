//! The alliance itself: where it stands, who is in it, what it agreed to, and the areas that have no tool of their own yet.

pub mod archive;
pub mod area;
mod attention;
pub mod documents;
pub mod help;
pub mod history;
pub mod invitations;
pub mod invite;
pub mod members;
pub mod overview;
pub mod public_page;
pub mod read_links;
pub mod settings;
pub mod terms;
mod trail;

use app::alliance::{Place, area::Format, helper::Helper};
use domain::{
    account::{Lang, Role},
    route::{Content, Step},
};
use store::{
    alliance::settings::Facts,
    reference,
    scope::{Notes, PublicPage, Scope},
};
use time::{Date, OffsetDateTime};

use crate::{http::Cx, route::load::Route};

pub(crate) fn place(scope: &Scope) -> Place {
    let history = scope.read::<Notes>().is_ok_and(|notes| notes.only().is_none());
    Place { slug: scope.slug().to_owned(), history, public_page: scope.read::<PublicPage>().is_ok() }
}

fn helper(scope: &Scope, facts: &Facts) -> Helper {
    let mine = matches!(scope.role(), Role::AllianceLead | Role::AllianceMember | Role::PartnerContact);
    let Some(coach) = facts.coach.clone() else { return Helper { mine, ..Helper::default() } };
    let email = coach.cover.as_ref().map_or(coach.email, |cover| cover.email.clone());
    Helper {
        cover: coach.cover.map(|cover| (cover.name, cover.until)),
        mine,
        coach: coach.name,
        email: if mine { email } else { String::new() },
    }
}

/// The formats of a step, in the reader's language or in Dutch when they exist in Dutch only.
fn formats(route: &Route, step: &Step, lang: Lang) -> Vec<Format> {
    step.formats.iter().filter_map(|key| format(route.content(), route.slug(), key, lang)).collect()
}

pub(crate) fn format(content: &Content, slug: &str, key: &str, lang: Lang) -> Option<Format> {
    let format = content.format(key, lang)?;
    let href = |kind: &str| format!("/a/{slug}/formats/{key}.{kind}");
    Some(Format {
        title: format.label(),
        href: href("docx"),
        pdf: format.print.then(|| href("pdf")),
        dutch_only: format.dutch_only,
    })
}

/// The municipalities that a form offers, code and name, as the reader looks them up.
pub(crate) async fn choosable(cx: &Cx) -> store::Result<Vec<(String, String)>> {
    let known = reference::municipalities(&cx.app.store).await?;
    let mut choosable: Vec<(String, String)> =
        known.into_iter().map(|one| (one.code, in_everyday_words(one.name))).collect();
    cx.text.sort_by_name(&mut choosable, |(_, name)| name);
    Ok(choosable)
}

/// Two municipalities are looked up by another name than their own.
fn in_everyday_words(name: String) -> String {
    match &*name {
        "'s-Gravenhage" => format!("Den Haag ({name})"),
        "'s-Hertogenbosch" => format!("Den Bosch ({name})"),
        _ => name,
    }
}

/// The day of a moment, in Dutch time.
fn day(at: OffsetDateTime) -> Date {
    domain::time::local(at).date()
}

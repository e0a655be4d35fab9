//! Whom to ask, and the words of the field.

use app::{
    alliance::help::{View, page},
    frame::Nav,
};
use domain::account::Lang;
use store::{
    alliance::settings,
    reference::{self, TermKind},
    scope::{Progress, Reference},
};

use super::{helper, place};
use crate::http::{Answer, Cx, Path};

pub async fn get(cx: Cx, Path(slug): Path<String>) -> Answer {
    let scope = cx.scope(&slug).await?;
    scope.read::<Reference>()?;
    let facts = settings::facts(&scope.read::<Progress>()?).await?;
    let terms = reference::terms(&cx.app.store).await?;
    let named = |kind: TermKind| {
        let name = |term: &reference::Term| match cx.text.lang {
            Lang::En if !term.en.is_empty() => term.en.clone(),
            _ => term.nl.clone(),
        };
        terms.iter().filter(|term| term.kind == kind).map(name).filter(|name| !name.is_empty()).collect()
    };
    let view = View {
        place: place(&scope),
        helper: helper(&scope, &facts),
        contact: cx.app.config.contact(),
        challenges: named(TermKind::Challenge),
        life_domains: named(TermKind::LifeDomain),
    };
    cx.ok(cx.alliance_frame(&scope, Nav::Help).await?, view, page)
}

//! Where the reference data come from.

use std::collections::BTreeSet;

use app::public::sources::{Source, Terms, View, page};
use domain::account::Lang;
use store::{
    Error,
    reference::{self, TermKind},
};

use crate::{
    content::reference as shipped,
    http::{Answer, Cx},
};

pub async fn get(cx: Cx) -> Answer {
    let lang = cx.text.lang;
    let sources = shipped::sources().map_err(Error::internal)?.into_iter().map(|source| Source {
        title: source.title.get(lang).clone(),
        source: source.source.get(lang).clone(),
        date: source.reference_date.map(|date| cx.text.date(date)).unwrap_or_default(),
        licence: source.licence,
        note: source.note.get(lang).clone(),
    });
    let real: Vec<_> = reference::municipalities(&cx.app.store)
        .await?
        .into_iter()
        .filter(|one| !reference::is_fictional(&one.code))
        .collect();
    let all = reference::terms(&cx.app.store).await?;
    let terms = |kind: TermKind| {
        let slots: Vec<_> = all.iter().filter(|term| term.kind == kind).collect();
        let names = slots.iter().map(|term| match lang {
            Lang::En if !term.en.is_empty() => term.en.clone(),
            _ => term.nl.clone(),
        });
        Terms { names: names.filter(|name| !name.is_empty()).collect(), total: slots.len() }
    };
    let view = View {
        sources: sources.collect(),
        provinces: real.iter().map(|one| &one.province).collect::<BTreeSet<_>>().len(),
        municipalities: real.len(),
        challenges: terms(TermKind::Challenge),
        life_domains: terms(TermKind::LifeDomain),
    };
    cx.ok(cx.frame(None).await?, view, page)
}

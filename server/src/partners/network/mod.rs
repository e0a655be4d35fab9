//! The national network: kept by the desk, read by coaches, asked for by anybody, and a public list of who agreed to stand in it.

pub mod contact;
pub mod directory;
pub mod export;
pub mod form;
pub mod join;
pub mod list;
pub mod member;
pub mod requests;

use app::partners::organisation::Alike as AlikeView;
use domain::account::Lang;
use store::{
    partners::{Alike, Organisation},
    reference::Municipality,
};

use super::{kind_name, place_name};
use crate::content::reference::partner_kinds;

/// Key and name of every kind, by sector.
fn kinds(lang: Lang) -> Vec<(String, String)> {
    partner_kinds().iter().map(|kind| (kind.key.clone(), kind.name.get(lang).clone())).collect()
}

/// Organisations that a name may be of, in words.
fn alike_views(all: Vec<Alike>, municipalities: &[Municipality], lang: Lang) -> Vec<AlikeView> {
    all.into_iter()
        .map(|alike| {
            let Organisation { id, name, kind, municipality, .. } = alike.organisation;
            let about = [kind_name(&kind, lang), place_name(municipalities, municipality.as_ref())];
            AlikeView {
                id: id.to_string(),
                name,
                about: about.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", "),
                listed: alike.membership.is_some(),
            }
        })
        .collect()
}

/// What a filter on name or kind and on sector lets through. Folded as in addresses, so that "cafe" finds "Café".
fn is_found(cx: &crate::http::Cx, organisation: &Organisation) -> bool {
    let fold = domain::alliance::slug;
    let searched = cx.param("zoek").filter(|text| !text.trim().is_empty()).is_none_or(|text| {
        let text = fold(&text);
        fold(&organisation.name).contains(&text) || fold(&kind_name(&organisation.kind, cx.text.lang)).contains(&text)
    });
    let place = cx.param("gemeente").is_none_or(|place| match &organisation.municipality {
        Some(code) => *code == place,
        None => place == "land",
    });
    searched && place && cx.param("sector").is_none_or(|sector| sector == organisation.sector.as_str())
}

/// The municipalities that occur, by name.
fn places<'a>(
    cx: &crate::http::Cx,
    municipalities: &[Municipality],
    all: impl Iterator<Item = &'a Organisation>,
) -> Vec<(String, String)> {
    let codes: std::collections::BTreeSet<&String> = all.filter_map(|one| one.municipality.as_ref()).collect();
    let mut places: Vec<(String, String)> =
        codes.into_iter().map(|code| (code.clone(), place_name(municipalities, Some(code)))).collect();
    cx.text.sort_by_name(&mut places, |(_, name)| name);
    places
}

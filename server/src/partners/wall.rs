//! The wall of promises: all of them on one page, to be printed and hung up.

use app::{
    components::ListUrl,
    frame::Nav,
    partners::{
        partners_path,
        wall::{Promise, View, page},
    },
};
use domain::partners::{MembershipStatus, PledgeResult, Sector};
use store::{
    partners::{self, Partner},
    scope::Partners,
};

use crate::{
    alliance::place,
    http::{Answer, Cx, Path},
};

pub async fn get(cx: Cx, Path(slug): Path<String>) -> Answer {
    let scope = cx.scope(&slug).await?;
    let read = scope.read::<Partners>()?;
    let all = partners::register(&read).await?;
    let joined: Vec<&Partner> = all.iter().filter(|one| one.status == MembershipStatus::Joined).collect();
    let mut wall = partners::wall(&read, &joined).await?;
    let mut promises: Vec<Promise> = joined
        .iter()
        .filter_map(|one| {
            let on = wall.remove(&one.id)?;
            let signer = [on.pledge.name, on.pledge.function];
            Some(Promise {
                id: one.id.to_string(),
                organisation: one.organisation.name.clone(),
                sector: one.organisation.sector,
                promise: on.pledge.promise,
                signer: signer.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", "),
                since: one.joined_on.unwrap_or(one.since),
                signed_on: on.pledge.signed_on,
                last: on.last,
            })
        })
        .collect();
    let total = promises.len();
    promises.retain(|one| is_asked(&cx, one.sector, one.last));
    cx.text.sort_by_name(&mut promises, |one| &one.organisation);
    let view = View {
        place: place(&scope),
        url: ["sector", "uitkomst"].into_iter().fold(ListUrl::new(partners_path(&slug, "/beloftes")), |url, name| {
            url.with(name, cx.param(name).unwrap_or_default())
        }),
        without: joined.len() - total,
        total,
        promises,
    };
    cx.ok(cx.alliance_frame(&scope, Nav::Partners).await?, view, page)
}

/// Whether the filters let it through. `first` is the first year, in which nothing came of it yet.
fn is_asked(cx: &Cx, sector: Sector, last: Option<PledgeResult>) -> bool {
    let result = last.map_or("first", PledgeResult::as_str);
    cx.param("sector").is_none_or(|asked| asked == sector.as_str())
        && cx.param("uitkomst").is_none_or(|asked| asked == result)
}

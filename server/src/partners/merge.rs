//! Two partners that are one organisation. Which two stands in the address, so that a link can point at them.

use std::collections::HashSet;

use app::{
    components::ListUrl,
    form::{FormState, Overtaken},
    frame::Nav,
    partners::{
        merge::{Compare, Earlier, Likely, Side, View, merge_url, page},
        partners_path,
    },
    text::Text,
};
use axum::http::StatusCode;
use domain::partners::{FACTS, MergeForm, MergeState, NameIndex, NameKey, UNDO_DAYS};
use store::{
    Error,
    partners::{self, Merge, Merged, Partner},
    reference::{self, Municipality},
    scope::{Partners, Read, Scope},
};
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use super::{kind_name, number, partner_path, place_name};
use crate::{
    alliance::place,
    http::{Answer, Cx, Form, Path, Press},
};

/// The two in the address, when they are two.
fn chosen<'a>(cx: &Cx, all: &'a [Partner]) -> Option<(&'a Partner, &'a Partner)> {
    let find = |name: &str| cx.param(name).and_then(|id| all.iter().find(|one| one.id.to_string() == id));
    find("een").zip(find("ander")).filter(|(one, other)| one.id != other.id)
}

pub async fn get(cx: Cx, Path(slug): Path<String>) -> Answer {
    let scope = cx.scope(&slug).await?;
    let read = scope.write::<Partners>()?.reading();
    let all = partners::register(&read).await?;
    let form = match chosen(&cx, &all) {
        Some((kept, gone)) => cx.form(|form| fill(form, kept, gone)).await?,
        None => FormState::new(Uuid::new_v4()),
    };
    render(&cx, StatusCode::OK, &scope, &all, form).await
}

/// What is known is kept of the first, but for what only the second has.
fn fill(form: FormState, kept: &Partner, gone: &Partner) -> FormState {
    let empty = |one: &Partner| {
        let organisation = &one.organisation;
        [false, organisation.kind.is_empty(), false, false, organisation.website.is_empty()]
    };
    let sides = empty(kept).into_iter().zip(empty(gone));
    FACTS
        .iter()
        .zip(sides)
        .fold(form, |form, (fact, (kept, gone))| form.with(fact, if kept && !gone { "gone" } else { "kept" }))
        .with("version", kept.organisation.version)
        .with("gone_version", gone.organisation.version)
}

pub async fn post(cx: Cx, Path(slug): Path<String>, form: Form<MergeForm>) -> Answer {
    let scope = cx.scope(&slug).await?;
    let write = scope.write::<Partners>()?;
    let all = partners::register(&write.reading()).await?;
    let again = async |state| render(&cx, StatusCode::UNPROCESSABLE_ENTITY, &scope, &all, state).await;
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return again(state).await,
    };
    let Some((kept, gone)) = chosen(&cx, &all) else {
        // A second press: they are one now.
        return match two(&cx) {
            Some((kept, gone)) => match partners::merge(&write, form.once, kept, gone, input).await {
                Ok(_) => Err(Error::NotFound.into()),
                Err(error @ Error::Repeated(_)) => Err(error.into()),
                Err(_) => again(form.state()).await,
            },
            None => again(form.state()).await,
        };
    };
    match partners::merge(&write, form.once, kept.id, gone.id, input).await {
        Ok(Merged::Done) => cx.done(form.once, &partner_path(&slug, kept.id), "done-merged").await,
        Ok(Merged::Proposed) => {
            cx.done(form.once, &merge_url(&slug, &kept.id.to_string(), &gone.id.to_string()), "done-proposed").await
        }
        Err(Error::Stale) => {
            let now = fill(FormState::new(Uuid::new_v4()), kept, gone);
            again(form.stale(&now, Overtaken::ByOther)).await
        }
        Err(Error::Refused("merge-asked")) => again(form.state()).await,
        Err(error) => Err(error.into()),
    }
}

/// The numbers in the address, whether or not they are partners.
fn two(cx: &Cx) -> Option<(Uuid, Uuid)> {
    let number = |name: &str| cx.param(name).and_then(|id| id.parse::<Uuid>().ok());
    number("een").zip(number("ander"))
}

/// Two partners that look alike and are not one.
#[derive(Clone, Debug, Default, serde::Deserialize, validator::Validate)]
#[serde(default)]
pub struct Different {
    een: String,
    ander: String,
}

pub async fn different(cx: Cx, Path(slug): Path<String>, form: Form<Different>) -> Answer {
    let write = cx.scope(&slug).await?.write::<Partners>()?;
    let two = form.input.een.parse::<Uuid>().ok().zip(form.input.ander.parse::<Uuid>().ok());
    let (one, other) = two.ok_or(Error::Refused("merge-two"))?;
    partners::different(&write, form.once, one, other).await?;
    cx.done(form.once, &partners_path(&slug, "/samenvoegen"), "done-saved").await
}

pub async fn undo(cx: Cx, Path((slug, id)): Path<(String, String)>, form: Form<Press>) -> Answer {
    let write = cx.scope(&slug).await?.write::<Partners>()?;
    let kept = partners::undo(&write, form.once, number(&id)?).await?;
    let path = kept.map_or_else(|| partners_path(&slug, ""), |kept| partner_path(&slug, kept));
    cx.done(form.once, &path, "done-unmerged").await
}

/// Pairs of partners that look alike, but for those that somebody said something of.
pub(super) async fn likely(read: &Read<Partners>, all: &[Partner]) -> store::Result<Vec<Likely>> {
    let said = partners::merges(read).await?;
    Ok(pairs(all, &said))
}

/// An index, because a register of five hundred names has more than a hundred thousand pairs.
fn pairs(all: &[Partner], said: &[Merge]) -> Vec<Likely> {
    let states = [MergeState::Different, MergeState::Proposed, MergeState::Declined];
    let answered: HashSet<(Uuid, Uuid)> = said
        .iter()
        .filter(|merge| states.contains(&merge.state))
        .flat_map(|merge| [(merge.kept, merge.gone), (merge.gone, merge.kept)])
        .collect();
    let (mut before, mut found) = (NameIndex::<&Partner>::default(), Vec::new());
    for other in all {
        let key = NameKey::new(&other.organisation.name);
        for (one, likeness) in before.find(&key) {
            let (a, b) = (&one.organisation, &other.organisation);
            let part = a.parent == Some(b.id) || b.parent == Some(a.id);
            if !part && !answered.contains(&(a.id, b.id)) {
                let side = |one: &Partner| (one.id.to_string(), one.organisation.name.clone());
                found.push((likeness, Likely { one: side(one), other: side(other) }));
            }
        }
        before.add(key, other);
    }
    found.sort_by(|(a, one), (b, other)| b.cmp(a).then_with(|| one.one.1.cmp(&other.one.1)));
    found.into_iter().map(|(_, pair)| pair).collect()
}

/// A line about what was merged or proposed; `own` says whether this reader may take it apart.
pub(super) fn earlier(merge: Merge, now: OffsetDateTime, own: bool) -> Earlier {
    let day = |at: OffsetDateTime| domain::time::local(at).date();
    let undo_until = (own && !merge.shared && merge.is_fresh(now))
        .then(|| merge.merged_at.map(|at| day(at) + Duration::days(UNDO_DAYS)))
        .flatten();
    let on = merge.undone_at.or(merge.merged_at).or(merge.decided_at).unwrap_or(merge.asked_at);
    Earlier {
        id: merge.id.to_string(),
        kept: merge.kept_name,
        gone: merge.gone_name,
        state: merge.state,
        shared: merge.shared,
        on: day(on),
        reason: merge.reason,
        undo_until,
        once: Uuid::new_v4(),
    }
}

async fn render(cx: &Cx, status: StatusCode, scope: &Scope, all: &[Partner], form: FormState) -> Answer {
    let read = scope.write::<Partners>()?.reading();
    let said = partners::merges(&read).await?;
    let municipalities = reference::all_municipalities(&cx.app.store).await?;
    let compare = match chosen(cx, all) {
        Some((kept, gone)) => {
            let proposed = said.iter().find(|merge| {
                let ids = [kept.organisation.id, gone.organisation.id];
                merge.state == MergeState::Proposed && ids.contains(&merge.kept) && ids.contains(&merge.gone)
            });
            let shared = partners::is_shared(&read, kept.organisation.id).await?
                || partners::is_shared(&read, gone.organisation.id).await?;
            Some(Compare {
                form,
                kept: side(cx, &read, &municipalities, kept).await?,
                gone: side(cx, &read, &municipalities, gone).await?,
                shared,
                proposed_on: proposed.map(|merge| domain::time::local(merge.asked_at).date()),
                once: Uuid::new_v4(),
            })
        }
        None => None,
    };
    let mut names: Vec<(String, String)> =
        all.iter().map(|one| (one.id.to_string(), one.organisation.name.clone())).collect();
    cx.text.sort_by_name(&mut names, |(_, name)| name);
    let now = cx.app.store.now();
    let view = View {
        place: place(scope),
        url: ["een", "ander"]
            .into_iter()
            .fold(ListUrl::new(partners_path(scope.slug(), "/samenvoegen")), |url, name| {
                url.with(name, cx.param(name).unwrap_or_default())
            }),
        compare,
        likely: pairs(all, &said),
        all: names,
        earlier: said.into_iter().map(|merge| earlier(merge, now, true)).collect(),
    };
    cx.page(status, cx.alliance_frame(scope, Nav::Partners).await?, view, page)
}

async fn side(cx: &Cx, read: &Read<Partners>, places: &[Municipality], one: &Partner) -> store::Result<Side> {
    let hangs = partners::hangs(read, one.id).await?;
    Ok(Side {
        id: one.id.to_string(),
        facts: facts(cx.text, &one.organisation, places),
        status: one.status,
        since: one.since,
        contacts: hangs.contacts,
        invitations: hangs.invitations,
        pledges: hangs.pledges,
    })
}

/// What is known of an organisation, in words, in the order of [`FACTS`].
pub(crate) fn facts(text: Text, organisation: &partners::Organisation, places: &[Municipality]) -> [String; 5] {
    let place = match &organisation.municipality {
        None => text.get("partners-whole-country"),
        code => place_name(places, code.as_ref()),
    };
    [
        organisation.name.clone(),
        kind_name(&organisation.kind, text.lang),
        text.get(&format!("sector-{}", organisation.sector.as_str())),
        place,
        organisation.website.clone(),
    ]
}

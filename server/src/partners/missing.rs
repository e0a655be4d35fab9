//! Who is missing (wie missen we?): the network as a table, and organisations that could fill a place that is empty.

use std::collections::HashSet;

use app::{
    frame::Nav,
    partners::{
        missing::{Candidate, Count, Listed, SectorRow, View, page},
        partners_path,
    },
};
use domain::partners::{Cell, ChangeLevel, Coverage, Effort, MembershipStatus, Sector, Thickness};
use serde::Deserialize;
use store::{
    Error,
    partners::{self, Partner},
    reference,
    scope::{Contributions, PartnerContacts, Partners},
};
use uuid::Uuid;
use validator::Validate;

use super::{checklist, contribution::challenges, kind_name, partner_path, place_name};
use crate::{
    alliance::place,
    content::reference::partner_kinds,
    http::{Answer, Cx, Form, Path},
};

/// Organisations elsewhere on the page; more is no help.
const SHOWN: usize = 12;

/// An organisation to put on the list.
#[derive(Clone, Debug, Default, Deserialize, Validate)]
#[serde(default)]
pub struct AddForm {
    pub organisation: String,
    /// `invite`: goes on to the invitation.
    pub then: String,
}

pub async fn get(cx: Cx, Path(slug): Path<String>) -> Answer {
    let scope = cx.scope(&slug).await?;
    let read = scope.read::<Partners>()?;
    let all = partners::register(&read).await?;
    let contributions = partners::contributions(&scope.read::<Contributions>()?).await?;
    let challenges = challenges(&cx).await?;
    let municipalities = reference::all_municipalities(&cx.app.store).await?;
    let joined = all.iter().filter(|one| one.status == MembershipStatus::Joined);
    let current = contributions.iter().filter(|one| one.status.is_current());
    let coverage = Coverage::count(
        joined.map(|one| (one.id, one.organisation.sector)),
        current.map(|one| Effort { partner: one.partner, levels: &one.levels, challenges: &one.challenges }),
    );
    let sector = cx.param("sector").and_then(|sector| Sector::parse(&sector)).unwrap_or_else(|| coverage.emptiest());
    let elsewhere = partners::candidates(&read, sector).await?;
    let candidates = elsewhere.into_iter().take(SHOWN).map(|one| Candidate {
        id: one.organisation.id.to_string(),
        kind: kind_name(&one.organisation.kind, cx.text.lang),
        municipality: place_name(&municipalities, one.organisation.municipality.as_ref()),
        name: one.organisation.name,
        why: one.near,
        member: one.member,
        once: Uuid::new_v4(),
    });
    let population = checklist::population(&cx, &scope).await?;
    let known: HashSet<&str> = all.iter().map(|one| one.organisation.kind.as_str()).collect();
    let kinds = partner_kinds()
        .iter()
        .filter(|kind| kind.sector == sector && kind.is_likely(population) && !known.contains(kind.key.as_str()));
    let view = View {
        place: place(&scope),
        rows: Sector::ALL.map(|sector| row(&coverage, &all, &challenges, sector)).to_vec(),
        empty: coverage.places(Thickness::Empty),
        thin: coverage.places(Thickness::Thin),
        silent: Sector::ALL.into_iter().map(|sector| coverage.silent(sector)).sum(),
        sector,
        listed: listed(&cx, &all, sector),
        elsewhere: candidates.collect(),
        kinds: kinds.map(|kind| (kind.name.get(cx.text.lang).clone(), kind.gives.get(cx.text.lang).clone())).collect(),
        challenges,
        may_write: scope.may_write::<Partners>(),
        may_invite: scope.may_write::<PartnerContacts>() && scope.has_terms(),
    };
    cx.ok(cx.alliance_frame(&scope, Nav::Partners).await?, view, page)
}

/// Puts an organisation that works elsewhere on the list.
pub async fn post(cx: Cx, Path(slug): Path<String>, form: Form<AddForm>) -> Answer {
    let scope = cx.scope(&slug).await?;
    let write = scope.write::<Partners>()?;
    // A form without an organisation was never ours.
    let organisation = form.input.organisation.parse().map_err(|_| Error::Refused("refused"))?;
    let id = partners::add_existing(&write, form.once, organisation).await?;
    if form.input.then == "invite" {
        return cx.done(form.once, &format!("{}/uitnodigen", partner_path(&slug, id)), "done-added").await;
    }
    let one = partners::one(&write.reading(), id).await?;
    let sector = one.organisation.sector.as_str();
    cx.done(form.once, &partners_path(&slug, &format!("/wie-missen-we?sector={sector}")), "done-listed").await
}

fn count(cell: &Cell) -> Count {
    Count { contributions: cell.contributions, partners: cell.partners(), thickness: cell.thickness() }
}

fn row(coverage: &Coverage, all: &[Partner], challenges: &[(i32, String)], sector: Sector) -> SectorRow {
    let stand = |fits: &[MembershipStatus]| {
        all.iter().filter(|one| one.organisation.sector == sector && fits.contains(&one.status)).count()
    };
    SectorRow {
        sector,
        joined: coverage.joined(sector),
        asked: stand(&[MembershipStatus::Invited, MembershipStatus::Interested]),
        listed: stand(&[MembershipStatus::Listed]),
        levels: ChangeLevel::ALL.map(|level| count(&coverage.level(sector, level))),
        challenges: challenges.iter().map(|(number, _)| count(&coverage.challenge(sector, *number))).collect(),
    }
}

/// Who stands on our own list without taking part, those who said most first.
fn listed(cx: &Cx, all: &[Partner], sector: Sector) -> Vec<Listed> {
    let asked = [MembershipStatus::Interested, MembershipStatus::Invited, MembershipStatus::Listed];
    let place = |status: MembershipStatus| asked.iter().position(|known| *known == status);
    let mut found: Vec<Listed> = all
        .iter()
        .filter(|one| one.organisation.sector == sector && asked.contains(&one.status))
        .map(|one| Listed { id: one.id.to_string(), name: one.organisation.name.clone(), status: one.status })
        .collect();
    found.sort_by(|a, b| place(a.status).cmp(&place(b.status)).then_with(|| cx.text.compare(&a.name, &b.name)));
    found
}

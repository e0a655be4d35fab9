//! The rung matrix, and what was done in one of its rows.

use std::collections::{BTreeSet, HashSet};

use app::{
    experts::{
        Names, done, experts_path,
        matrix::{SpotRow, View, matrix_path, page},
        refused,
    },
    form::{FormState, Overtaken},
    frame::Nav,
};
use axum::http::StatusCode;
use domain::experts::rungs::{Entry, Place as Spot, fill_done, read_done, under_least};
use store::{
    Error, Result,
    experts::{self, Rungs},
    scope::{ExpertPlan, Scope},
};
use uuid::Uuid;

use super::{Typed, names, sees_agreed_only, short};
use crate::{
    alliance::place,
    http::{Answer, Cx, Path},
};

/// So many years back can always be chosen.
const BACK: i32 = 2;

/// The matrix with the names of its rows.
struct Opened {
    scope: Scope,
    rungs: Rungs,
    names: Names,
}

async fn open(cx: &Cx, slug: &str) -> Result<Opened> {
    let scope = cx.scope(slug).await?;
    let rungs = experts::rungs(&scope.read::<ExpertPlan>()?).await?;
    let mut names = names(cx, &scope, &[]).await?;
    if sees_agreed_only(&scope)? {
        // A process that no agreed plan and no year names is somebody's draft.
        let planned = rungs.planned.iter().map(|entry| entry.place);
        let used: HashSet<Spot> = planned.chain(rungs.rows.iter().map(|row| row.place)).collect();
        names.processes.retain(|(id, _)| used.contains(&Spot::Process(*id)));
    }
    Ok(Opened { scope, rungs, names })
}

pub async fn get(cx: Cx, Path(slug): Path<String>) -> Answer {
    let Opened { scope, rungs, names } = open(&cx, &slug).await?;
    let (matrix, today) = (rungs.matrix(), cx.today().year());
    let years: BTreeSet<i32> = matrix.years().into_iter().chain(today - BACK..=today).collect();
    let asked = cx.param("jaar").and_then(|year| year.parse().ok()).filter(|year| years.contains(year));
    let (year, may_write) = (asked.unwrap_or(today), scope.may_write::<ExpertPlan>());
    let route = cx.app.route().await?;
    let (content, lang) = (&route.content, cx.text.lang);
    let planned: Vec<Entry> = rungs.planned.iter().filter(|entry| entry.year == year).cloned().collect();
    let low = planned.iter().filter(|entry| entry.reason.is_empty() && !under_least(content, entry).is_empty());
    let least = content.steps.iter().filter(|step| !step.retired).filter_map(|step| {
        let name = format!("{} {}", step.number, step.texts.get(lang).title);
        Some((name, format!("/a/{}/route/{}", scope.slug(), step.key), step.rung?))
    });
    let reads_plan = !sees_agreed_only(&scope)?;
    let spots = names.spots().into_iter().map(|(spot, name)| SpotRow {
        record: (may_write && year <= today)
            .then(|| experts_path(scope.slug(), &format!("/trede/{year}/{}", spot.code()))),
        change: match spot {
            Spot::Process(id) if may_write => Some(experts_path(scope.slug(), &format!("/processen/{id}"))),
            _ => None,
        },
        spot,
        name,
    });
    let view = View {
        place: place(&scope),
        year,
        years: years.into_iter().rev().collect(),
        spots: spots.collect(),
        low: planned.iter().filter(|entry| names.is_low(entry)).map(|entry| (entry.place, entry.group)).collect(),
        short: low.map(|entry| (entry.place, entry.group)).collect(),
        warnings: short(&cx, &planned).await?,
        least: least.collect(),
        may_plan: reads_plan && may_write && rungs.open,
        reads_plan,
        may_write,
        matrix,
    };
    cx.ok(cx.alliance_frame(&scope, Nav::Experts).await?, view, page)
}

/// One row of the matrix in one year.
struct OneRow {
    opened: Opened,
    year: i32,
    spot: Spot,
    name: String,
}

impl OneRow {
    /// [`Error::NotFound`] for a year that is still to come, and for a phase or process that there is not.
    async fn open(cx: &Cx, (slug, year, spot): &(String, String, String)) -> Result<Self> {
        let scope = cx.scope(slug).await?;
        scope.write::<ExpertPlan>()?;
        let opened = open(cx, slug).await?;
        let year = year.parse().ok().filter(|year| (2000..=cx.today().year()).contains(year)).ok_or(Error::NotFound)?;
        let spot = Spot::parse(spot).ok_or(Error::NotFound)?;
        let known = opened.names.spots().into_iter().find(|(one, _)| *one == spot);
        let (_, name) = known.ok_or(Error::NotFound)?;
        Ok(Self { opened, year, spot, name })
    }

    fn filled(&self, form: FormState) -> FormState {
        let row = self.opened.rungs.row(self.year, self.spot);
        let form = form.with("version", row.map_or(0, |row| row.version));
        let pairs = row.map(|row| fill_done(&row.done)).unwrap_or_default();
        pairs.into_iter().fold(form, |form, (name, value)| form.with(&name, value))
    }

    async fn render(&self, cx: &Cx, status: StatusCode, form: FormState) -> Answer {
        let Opened { scope, rungs, .. } = &self.opened;
        let here = |entry: &&Entry| (entry.year, entry.place) == (self.year, self.spot);
        let view = done::View {
            place: place(scope),
            year: self.year,
            name: self.name.clone(),
            planned: rungs.planned.iter().filter(here).cloned().collect(),
            form,
        };
        cx.page(status, cx.alliance_frame(scope, Nav::Experts).await?, view, done::page)
    }
}

pub async fn get_row(cx: Cx, Path(path): Path<(String, String, String)>) -> Answer {
    let row = OneRow::open(&cx, &path).await?;
    let form = cx.form(|form| row.filled(form)).await?;
    row.render(&cx, StatusCode::OK, form).await
}

pub async fn post_row(cx: Cx, Path(path): Path<(String, String, String)>, form: Typed) -> Answer {
    let row = OneRow::open(&cx, &path).await?;
    let again = async |state| row.render(&cx, StatusCode::UNPROCESSABLE_ENTITY, state).await;
    let done = match read_done(&form.input) {
        Ok(done) => done,
        Err(wrong) => return again(refused(form.state(), wrong)).await,
    };
    let scope = &row.opened.scope;
    let write = scope.write::<ExpertPlan>()?;
    match experts::save_done(&write, form.once, (row.year, row.spot), form.input.version(), &done).await {
        Ok(()) => cx.done(form.once, &matrix_path(scope.slug(), row.year), "done-saved").await,
        Err(Error::Stale) => {
            let now = OneRow::open(&cx, &path).await?;
            let own = experts::done_is_mine(&write.reading(), row.year, row.spot).await?;
            let stored = now.filled(FormState::new(Uuid::new_v4()));
            again(form.stale(&stored, Overtaken::new(own))).await
        }
        Err(error) => Err(error.into()),
    }
}

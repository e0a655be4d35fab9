//! The wall of promises (muur van beloftes): what each partner promised, since when, and what came of it last year.

use domain::partners::{PledgeResult, Sector};
use leptos::prelude::*;
use time::Date;

use super::{crumbs, partners_path, result_badge, result_name};
use crate::{
    alliance::Place,
    components::{Choice, FilterSelect, Filters, ListUrl, PageHead},
    frame::{Frame, document},
    t,
    text::Text,
};

#[derive(Clone, Debug)]
pub struct View {
    pub place: Place,
    pub url: ListUrl,
    /// Those that the filters let through.
    pub promises: Vec<Promise>,
    /// Without filters.
    pub total: usize,
    /// Partners that take part and promised nothing yet.
    pub without: usize,
}

#[derive(Clone, Debug)]
pub struct Promise {
    /// Number of the partner.
    pub id: String,
    pub organisation: String,
    pub sector: Sector,
    pub promise: String,
    /// Name and function of who signed; empty for who may not know.
    pub signer: String,
    /// First day of the first time that it took part.
    pub since: Date,
    pub signed_on: Date,
    /// What came of the promise of the year before.
    pub last: Option<PledgeResult>,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let alliance = frame.alliance.as_ref().map(|alliance| alliance.name.clone()).unwrap_or_default();
    let title = text.get("wall-title");
    let url = &view.url;
    let sectors = Sector::ALL
        .map(|sector| Choice::new(sector.as_str(), text.get(&format!("sector-{}", sector.as_str()))))
        .to_vec();
    let mut results = vec![Choice::new("first", text.get("wall-first-year"))];
    results.extend(PledgeResult::ALL.map(|result| Choice::new(result.as_str(), result_name(text, result))));
    let filters = (view.total > 0).then(|| {
        view! {
            <Filters text url>
                <FilterSelect text url name="sector" label=text.get("partners-sector") options=sectors />
                <FilterSelect text url name="uitkomst" label=text.get("wall-result") options=results />
            </Filters>
        }
    });
    let count = view.promises.len();
    let words = if view.total == 0 {
        text.get("wall-none")
    } else if count == 0 {
        text.get("wall-none-found")
    } else {
        t!(text, "wall-count", count = count)
    };
    let without = (view.without > 0).then(|| {
        let href = ListUrl::new(partners_path(&view.place.slug, "")).with("status", "joined").to_string();
        view! { <p class="aw-note aw-on-screen"><a href=href>{t!(text, "wall-without", count = view.without)}</a></p> }
    });
    let promises = view.promises.iter().map(|promise| on_wall(text, &view.place.slug, promise)).collect_view();
    let body = view! {
        <PageHead text title=title.clone() lead=t!(text, "wall-lead", alliance = alliance) crumbs=crumbs(text, &view.place) />
        {filters}
        <p role="status">{words}</p>
        <ul class="aw-wall">{promises}</ul>
        {without}
        <p class="aw-note aw-on-screen">{text.get("wall-print")}</p>
    };
    document(frame, title, body.into_any())
}

/// Who signed is for the screen: on paper it hangs where everybody comes.
fn on_wall(text: Text, slug: &str, promise: &Promise) -> AnyView {
    let href = partners_path(slug, &format!("/{}", promise.id));
    let last =
        promise.last.map(|result| view! { <p>{text.get("wall-last-year")} " " {result_badge(text, result)}</p> });
    let signed = if promise.signer.is_empty() {
        t!(text, "partners-pledged-on", date = text.date(promise.signed_on))
    } else {
        t!(text, "partners-pledged-by", signer = promise.signer.clone(), date = text.date(promise.signed_on))
    };
    view! {
        <li class="aw-card">
            <h2 class="nl-heading nl-heading--level-3"><a href=href>{promise.organisation.clone()}</a></h2>
            <blockquote class="aw-typed">{promise.promise.clone()}</blockquote>
            <p class="aw-note">
                {text.get(&format!("sector-{}", promise.sector.as_str()))} " · "
                {t!(text, "wall-since", date = text.date(promise.since))}
            </p>
            <p class="aw-note aw-on-screen">{signed}</p>
            {last}
        </li>
    }
    .into_any()
}

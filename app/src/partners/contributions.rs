//! All contributions (inzet) in the alliance: who does what, for whom, at which level.

use domain::partners::{ChangeLevel, ContributionStatus, Sector};
use leptos::prelude::*;

use super::{
    Tab,
    contribution::{Line, badge, level_name, level_names, period, status_name},
    partners_path, tabs,
};
use crate::{
    alliance::Place,
    components::{Card, Choice, Column, DataTable, FilterField, FilterSelect, Filters, ListUrl, PageHead, Pagination},
    frame::{Frame, document},
    t,
    text::Text,
};

#[derive(Clone, Debug)]
pub struct View {
    pub place: Place,
    pub url: ListUrl,
    pub lines: Vec<Entry>,
    /// Contributions on all pages.
    pub found: usize,
    /// Contributions without filters.
    pub total: usize,
    pub page: u32,
    pub pages: u32,
    /// Number and name of each challenge that has a name.
    pub challenges: Vec<(i32, String)>,
    /// The reader may open the other pages about partners.
    pub partners: bool,
}

/// A contribution, and whose it is.
#[derive(Clone, Debug)]
pub struct Entry {
    pub line: Line,
    /// Number and name of the partner.
    pub partner: (String, String),
    pub sector: Sector,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let title = text.get("contributions-title");
    let crumbs = if view.partners { super::crumbs(text, &view.place) } else { view.place.crumbs(text) };
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("contributions-lead") crumbs />
        {view.partners.then(|| tabs(text, &view.place.slug, Tab::Contributions))}
        {list(text, view)}
    };
    document(frame, title, body.into_any())
}

fn list(text: Text, view: &View) -> AnyView {
    let url = &view.url;
    let columns = vec![
        Column::new(text.get("contribution-what-short")).sortable("inzet"),
        Column::new(text.get("contributions-partner")).sortable("partner"),
        Column::new(text.get("contribution-levels-short")),
        Column::new(text.get("contribution-challenges-short")),
        Column::new(text.get("contribution-period")).sortable("sinds"),
        Column::new(text.get("contribution-status")).sortable("status"),
    ];
    let rows = view.lines.iter().map(|entry| row(text, view, entry)).collect();
    let levels = ChangeLevel::ALL.map(|level| Choice::new(level.as_str(), level_name(text, level))).to_vec();
    let challenges =
        view.challenges.iter().map(|(number, name)| Choice::new(number.to_string(), name.clone())).collect();
    let sectors = Sector::ALL
        .map(|sector| Choice::new(sector.as_str(), text.get(&format!("sector-{}", sector.as_str()))))
        .to_vec();
    let mut statuses = vec![Choice::new("nu", text.get("contribution-now"))];
    statuses.extend(ContributionStatus::ALL.map(|status| Choice::new(status.as_str(), status_name(text, status))));
    let empty = if view.total == 0 {
        view! { <p>{text.get("contributions-none")}</p> }.into_any()
    } else {
        view! {
            <p>{text.get("contributions-none-found")}</p>
            <p>
                <a href=url.path().to_owned()>{text.get("common-filter-clear")}</a>
            </p>
        }
        .into_any()
    };
    view! {
        <Card title=text.get("contributions-list")>
            <Filters text url>
                <FilterField url name="zoek" label=text.get("contributions-search") />
                <FilterSelect text url name="niveau" label=text.get("contribution-levels-short") options=levels />
                <FilterSelect text url name="opgave" label=text.get("contribution-challenges-short") options=challenges />
                <FilterSelect text url name="sector" label=text.get("partners-sector") options=sectors />
                <FilterSelect text url name="status" label=text.get("contribution-status") options=statuses />
            </Filters>
            <DataTable
                text
                caption=text.get("contributions-list")
                caption_hidden=true
                columns
                rows
                url=Some(url.clone())
                count=t!(text, "contributions-count", count = view.found)
                empty=Some(empty)
            />
            <Pagination text url page=view.page pages=view.pages />
        </Card>
    }
    .into_any()
}

fn row(text: Text, view: &View, entry: &Entry) -> Vec<AnyView> {
    let (id, name) = &entry.partner;
    let line = &entry.line;
    let partner = if view.partners {
        let href = partners_path(&view.place.slug, &format!("/{id}#inzet"));
        view! { <a href=href>{name.clone()}</a> }.into_any()
    } else {
        name.clone().into_any()
    };
    let sector = text.get(&format!("sector-{}", entry.sector.as_str()));
    vec![
        view! {
            {line.what.clone()}
            <p class="aw-note">{t!(text, "contribution-for", whom = line.whom.clone())}</p>
        }
        .into_any(),
        view! { {partner} <p class="aw-note">{sector}</p> }.into_any(),
        level_names(text, &line.levels).into_any(),
        crate::components::text_cell(&line.challenges.join(", ")),
        period(text, line.starts_on, line.ends_on).into_any(),
        badge(text, line.status),
    ]
}

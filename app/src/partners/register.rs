//! The register: which organisation stands where, per sector who is missing, and the steps of the route that are about partners.

use domain::partners::{MembershipStatus, Sector};
use leptos::prelude::*;
use time::Date;

use super::{
    Part, Tab, contact_log, import::import_path, open_card::open_card, partners_path, status_badge, status_name, tabs,
};
use crate::{
    alliance::{
        Place,
        area::{StepRow, steps_card},
    },
    components::{
        ButtonKind, Card, CardKind, Choice, Column, DataTable, FilterField, FilterSelect, Filters, Grid, LinkButton,
        ListUrl, PageHead, Pagination, Row,
    },
    frame::{Frame, document},
    t,
    text::Text,
};

#[derive(Clone, Debug)]
pub struct View {
    pub place: Place,
    pub url: ListUrl,
    pub lines: Vec<Line>,
    /// Partners on all pages.
    pub found: usize,
    /// Partners without filters.
    pub total: usize,
    pub page: u32,
    pub pages: u32,
    /// Sectors of which somebody takes part.
    pub covered: usize,
    /// Kinds on the starter checklist that have no answer yet.
    pub unanswered: usize,
    /// Pairs of partners that look alike.
    pub likely: usize,
    /// Partners to be in touch with now, the first day first.
    pub due: Vec<contact_log::Due>,
    pub today: Date,
    pub may_write: bool,
    pub parts: Vec<Part>,
    /// The reader may bring in a list, which holds contact persons.
    pub may_import: bool,
    pub steps: Vec<StepRow>,
    /// The card to hand out, for who may: whether the code on it leads to a form.
    pub card: Option<bool>,
}

/// An organisation in the list.
#[derive(Clone, Debug)]
pub struct Line {
    pub id: String,
    pub name: String,
    /// Name of the kind; empty when none fits.
    pub kind: String,
    pub sector: Sector,
    /// Name of the municipality; empty for the whole country.
    pub municipality: String,
    pub status: MembershipStatus,
    pub since: Date,
    /// Contact persons; nothing for who may not know.
    pub contacts: Option<u64>,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let title = text.get("partners-title");
    let first = (view.total == 0 && view.may_write).then(|| {
        view! {
            <Card title=text.get("partners-first") kind=CardKind::Call>
                <p>{text.get("partners-first-text")}</p>
                <Row>
                    <LinkButton href=partners_path(&view.place.slug, "/startlijst")>{text.get("partners-checklist-open")}</LinkButton>
                    <LinkButton kind=ButtonKind::Secondary href=partners_path(&view.place.slug, "/nieuw")>
                        {text.get("partners-add")}
                    </LinkButton>
                    {import(text, view)}
                </Row>
            </Card>
        }
    });
    let rest = (view.total > 0).then(|| view! { {missing(text, view)} {list(text, view)} });
    let card = view.card.map(|form| {
        view! { <Card title=text.get("papers-open-card")>{open_card(text, &view.place.slug, form)}</Card> }
    });
    let wall = (view.total > 0).then(|| {
        let href = partners_path(&view.place.slug, "/beloftes");
        view! { <LinkButton kind=ButtonKind::Secondary href>{text.get("wall-title")}</LinkButton> }
    });
    let together = view.parts.contains(&Part::Meetings).then(|| {
        view! { <a href=partners_path(&view.place.slug, "/overleg")>{text.get("meetings-and-actions")}</a> }
    });
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("partners-lead") crumbs=view.place.crumbs(text)>
            {buttons(text, view)} {wall} {together}
        </PageHead>
        {tabs(text, &view.place.slug, Tab::Register)}
        <Grid>{first} {contact_log::due_card(text, &view.place.slug, &view.due, view.today)} {rest} {card} {steps_card(text, &view.place, &view.steps)}</Grid>
    };
    document(frame, title, body.into_any())
}

/// What one can do here, once there is something.
fn buttons(text: Text, view: &View) -> Option<AnyView> {
    let checklist = (view.unanswered > 0).then(|| {
        view! {
            <LinkButton kind=ButtonKind::Secondary href=partners_path(&view.place.slug, "/startlijst")>
                {t!(text, "partners-checklist-go-on", count = view.unanswered)}
            </LinkButton>
        }
    });
    let likely = (view.likely > 0).then(|| {
        view! {
            <LinkButton kind=ButtonKind::Secondary href=partners_path(&view.place.slug, "/samenvoegen")>
                {t!(text, "merge-likely-open", count = view.likely)}
            </LinkButton>
        }
    });
    (view.may_write && view.total > 0).then(|| {
        view! {
            <LinkButton href=partners_path(&view.place.slug, "/nieuw")>{text.get("partners-add")}</LinkButton>
            {checklist}
            {likely}
            {import(text, view)}
        }
        .into_any()
    })
}

fn import(text: Text, view: &View) -> Option<AnyView> {
    view.may_import.then(|| {
        view! {
            <LinkButton kind=ButtonKind::Secondary href=import_path(&view.place.slug, "")>{text.get("import-title")}</LinkButton>
        }
        .into_any()
    })
}

/// The list as it is shown, as a file.
fn export(text: Text, view: &View) -> AnyView {
    let to = |file: &str| {
        let path = partners_path(&view.place.slug, &format!("/{file}"));
        let kept = view.url.query().iter().filter(|(name, _)| name != "pagina");
        kept.fold(ListUrl::new(path), |url, (name, value)| url.with(name, value)).to_string()
    };
    view! {
        <p class="aw-row">
            {text.get("export-list")}
            <a href=to("export.xlsx") download=true>{text.get("export-xlsx")}</a>
            <a href=to("export.csv") download=true>{text.get("export-csv")}</a>
        </p>
    }
    .into_any()
}

fn list(text: Text, view: &View) -> AnyView {
    let url = &view.url;
    let mut columns = vec![
        Column::new(text.get("partners-name")).sortable("naam"),
        Column::new(text.get("partners-sector")).sortable("sector"),
        Column::new(text.get("partners-column-status")).sortable("status"),
        Column::new(text.get("partners-since")).sortable("sinds"),
    ];
    let contacts = view.lines.first().is_some_and(|line| line.contacts.is_some());
    if contacts {
        columns.push(Column::new(text.get("partners-contacts")).numeric());
    }
    let rows = view.lines.iter().map(|line| row(text, &view.place.slug, line)).collect();
    let statuses = MembershipStatus::ALL.map(|status| Choice::new(status.as_str(), status_name(text, status))).to_vec();
    let sectors = Sector::ALL.map(|sector| Choice::new(sector.as_str(), sector_name(text, sector))).to_vec();
    let empty = view! {
        <p>{text.get("partners-none-found")}</p>
        <p><a href=partners_path(&view.place.slug, "")>{text.get("common-filter-clear")}</a></p>
    };
    view! {
        <Card title=text.get("partners-register")>
            <Filters text url>
                <FilterField url name="zoek" label=text.get("partners-search") />
                <FilterSelect text url name="sector" label=text.get("partners-sector") options=sectors />
                <FilterSelect text url name="status" label=text.get("partners-status") options=statuses />
            </Filters>
            <DataTable
                text
                caption=text.get("partners-register")
                caption_hidden=true
                columns
                rows
                url=Some(url.clone())
                count=t!(text, "partners-count", count = view.found)
                empty=Some(empty.into_any())
            />
            <Pagination text url page=view.page pages=view.pages />
            {(view.found > 0).then(|| export(text, view))}
        </Card>
    }
    .into_any()
}

fn row(text: Text, slug: &str, line: &Line) -> Vec<AnyView> {
    let under: Vec<String> =
        [line.kind.clone(), line.municipality.clone()].into_iter().filter(|part| !part.is_empty()).collect();
    let under = (!under.is_empty()).then(|| view! { <p class="aw-note">{under.join(" · ")}</p> });
    let href = partners_path(slug, &format!("/{}", line.id));
    let mut cells = vec![
        view! { <a href=href>{line.name.clone()}</a> {under} }.into_any(),
        sector_name(text, line.sector).into_any(),
        status_badge(text, line.status),
        text.date(line.since).into_any(),
    ];
    if let Some(contacts) = line.contacts {
        cells.push(text.number(i64::try_from(contacts).unwrap_or(i64::MAX)).into_any());
    }
    cells
}

fn sector_name(text: Text, sector: Sector) -> String {
    text.get(&format!("sector-{}", sector.as_str()))
}

/// "Wie missen we?" in a sentence; the page of that name says it in full.
fn missing(text: Text, view: &View) -> AnyView {
    let href = partners_path(&view.place.slug, "/wie-missen-we");
    view! {
        <Card title=text.get("partners-missing") link=Some((text.get("missing-more"), href))>
            <p>{t!(text, "partners-missing-text", covered = view.covered, total = Sector::ALL.len())}</p>
        </Card>
    }
    .into_any()
}

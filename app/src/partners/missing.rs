//! Who is missing (wie missen we?): which sectors take part, at which level and for which challenge they contribute, and which organisations
//! could fill a place that is empty.

use domain::partners::{ChangeLevel, Nearness, Sector, Thickness};
use leptos::prelude::*;
use uuid::Uuid;

use super::{Tab, contribution::level_name, crumbs, partners_path, status_badge, tabs};
use crate::{
    alliance::Place,
    components::{
        Badge, BadgeKind, Button, ButtonKind, Card, Column, DataTable, Item, ItemList, ListUrl, Once, PageHead, Row,
    },
    frame::{Frame, document},
    t,
    text::Text,
};

#[derive(Clone, Debug)]
pub struct View {
    pub place: Place,
    pub rows: Vec<SectorRow>,
    /// Number and name of each challenge that has a name.
    pub challenges: Vec<(i32, String)>,
    /// Places of levels where nobody contributes, and where one partner does.
    pub empty: Vec<(Sector, ChangeLevel)>,
    pub thin: Vec<(Sector, ChangeLevel)>,
    /// Partners that take part and contribute nothing yet.
    pub silent: usize,
    /// The sector to fill.
    pub sector: Sector,
    /// Organisations of that sector on our own list that do not take part.
    pub listed: Vec<Listed>,
    pub elsewhere: Vec<Candidate>,
    /// Names of kinds that a place of this size probably has and that do not stand on our list.
    pub kinds: Vec<(String, String)>,
    pub may_write: bool,
    pub may_invite: bool,
}

/// One sector: how many organisations stand where, and what they contribute.
#[derive(Clone, Debug)]
pub struct SectorRow {
    pub sector: Sector,
    pub joined: usize,
    /// Invited or interested.
    pub asked: usize,
    pub listed: usize,
    pub levels: [Count; 3],
    /// In the order of the challenges.
    pub challenges: Vec<Count>,
}

/// What there is in one place.
#[derive(Clone, Copy, Debug)]
pub struct Count {
    pub contributions: usize,
    pub partners: usize,
    pub thickness: Thickness,
}

/// An organisation on our own list that does not take part.
#[derive(Clone, Debug)]
pub struct Listed {
    pub id: String,
    pub name: String,
    pub status: domain::partners::MembershipStatus,
}

/// An organisation that takes part elsewhere, or in the national network.
#[derive(Clone, Debug)]
pub struct Candidate {
    pub id: String,
    pub name: String,
    pub kind: String,
    /// Empty for the whole country.
    pub municipality: String,
    pub why: Nearness,
    /// It is in the national network.
    pub member: bool,
    pub once: Uuid,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let title = text.get("partners-missing");
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("missing-lead") crumbs=crumbs(text, &view.place) />
        {tabs(text, &view.place.slug, Tab::Missing)}
        <div class="aw-stack">{by_level(text, view)} {by_challenge(text, view)} {fill(text, view)}</div>
    };
    document(frame, title, body.into_any())
}

fn sector_name(text: Text, sector: Sector) -> String {
    text.get(&format!("sector-{}", sector.as_str()))
}

/// The page itself with a sector to fill.
fn fill_href(view: &View, sector: Sector) -> String {
    let url = ListUrl::new(partners_path(&view.place.slug, "/wie-missen-we")).with("sector", sector.as_str());
    format!("{url}#vullen")
}

fn sector_head(text: Text, view: &View, row: &SectorRow) -> AnyView {
    let nobody = (row.joined == 0).then(|| {
        view! { " " <Badge kind=BadgeKind::Warning>{text.get("partners-nobody")}</Badge> }
    });
    view! { <a href=fill_href(view, row.sector)>{sector_name(text, row.sector)}</a> {nobody} }.into_any()
}

/// The number, on a pattern that grows with it; it leads to what is counted, or to who could fill the place.
fn cell(text: Text, view: &View, sector: Sector, count: Count, filter: (&str, String)) -> AnyView {
    let class = format!("aw-heat aw-heat--{}", count.thickness.as_str());
    if count.contributions == 0 {
        return view! {
            <a class=class href=fill_href(view, sector)>
                "0"
                <span class="aw-hidden">" "{text.get("missing-nobody")}</span>
            </a>
        }
        .into_any();
    }
    let (name, value) = filter;
    let href = ListUrl::new(partners_path(&view.place.slug, "/inzet"))
        .with("sector", sector.as_str())
        .with(name, value)
        .with("status", "nu")
        .to_string();
    let words = t!(text, "missing-cell", contributions = count.contributions, partners = count.partners);
    view! {
        <a class=class href=href title=words.clone()>
            {text.number(i64::try_from(count.partners).unwrap_or(i64::MAX))}
            <span class="aw-hidden">" "{words.clone()}</span>
        </a>
    }
    .into_any()
}

fn by_level(text: Text, view: &View) -> AnyView {
    let mut columns = vec![
        Column::new(text.get("partners-sector")),
        Column::new(text.get("membership-joined")).numeric(),
        Column::new(text.get("partners-asked")).numeric(),
        Column::new(text.get("membership-listed")).numeric(),
    ];
    columns.extend(ChangeLevel::ALL.map(|level| Column::new(level_name(text, level)).numeric()));
    let number = |count: usize| text.number(i64::try_from(count).unwrap_or(i64::MAX)).into_any();
    let rows = view
        .rows
        .iter()
        .map(|row| {
            let mut cells =
                vec![sector_head(text, view, row), number(row.joined), number(row.asked), number(row.listed)];
            let levels = ChangeLevel::ALL.into_iter().zip(row.levels);
            cells.extend(
                levels.map(|(level, count)| cell(text, view, row.sector, count, ("niveau", level.as_str().to_owned()))),
            );
            cells
        })
        .collect();
    let covered = view.rows.iter().filter(|row| row.joined > 0).count();
    view! {
        <Card title=text.get("missing-levels")>
            <p>{t!(text, "partners-missing-text", covered = covered, total = view.rows.len())}</p>
            {findings(text, view)}
            <DataTable text caption=text.get("missing-levels") caption_hidden=true columns rows />
            {legend(text)}
        </Card>
    }
    .into_any()
}

/// What is empty and what is thin, in sentences.
fn findings(text: Text, view: &View) -> AnyView {
    let mut sentences = Vec::new();
    for level in ChangeLevel::ALL {
        let of = |places: &[(Sector, ChangeLevel)]| -> Vec<String> {
            let here = places.iter().filter(|(_, found)| *found == level);
            here.map(|(sector, _)| sector_name(text, *sector)).collect()
        };
        for (key, sectors) in [("missing-empty", of(&view.empty)), ("missing-thin", of(&view.thin))] {
            if sectors.len() == Sector::ALL.len() {
                sentences.push(t!(text, &format!("{key}-all"), level = level_name(text, level)));
            } else if !sectors.is_empty() {
                let count = sectors.len();
                sentences.push(t!(
                    text,
                    key,
                    level = level_name(text, level),
                    count = count,
                    sectors = sectors.join("; ")
                ));
            }
        }
    }
    if view.silent > 0 {
        sentences.push(t!(text, "missing-silent", count = view.silent));
    }
    let items = sentences.into_iter().map(|sentence| view! { <li>{sentence}</li> }).collect_view();
    view! { <ul>{items}</ul> }.into_any()
}

fn legend(text: Text) -> AnyView {
    let items = Thickness::ALL
        .map(|thickness| {
            let class = format!("aw-heat aw-heat--{}", thickness.as_str());
            let words = text.get(&format!("missing-legend-{}", thickness.as_str()));
            view! { <li><span class=class aria-hidden="true"></span>{words}</li> }
        })
        .collect_view();
    view! {
        <p class="aw-note">{text.get("missing-counted")}</p>
        <ul class="aw-heat-legend" role="list">{items}</ul>
    }
    .into_any()
}

fn by_challenge(text: Text, view: &View) -> Option<AnyView> {
    if view.challenges.is_empty() {
        return None;
    }
    let mut columns = vec![Column::new(text.get("partners-sector"))];
    columns.extend(view.challenges.iter().map(|(_, name)| Column::new(name.clone()).numeric()));
    let rows = view
        .rows
        .iter()
        .map(|row| {
            let mut cells = vec![sector_head(text, view, row)];
            let challenges = view.challenges.iter().zip(&row.challenges);
            cells.extend(
                challenges
                    .map(|((number, _), count)| cell(text, view, row.sector, *count, ("opgave", number.to_string()))),
            );
            cells
        })
        .collect();
    let card = view! {
        <Card title=text.get("missing-challenges")>
            <DataTable text caption=text.get("missing-challenges") caption_hidden=true columns rows />
            {legend(text)}
        </Card>
    };
    Some(card.into_any())
}

/// So many that stand on our own list are named; more are folded away.
const GLANCE: usize = 12;

/// Organisations that could fill a place in the sector that was chosen.
fn fill(text: Text, view: &View) -> AnyView {
    let name = sector_name(text, view.sector);
    let others = Sector::ALL
        .into_iter()
        .map(|sector| {
            let here = (sector == view.sector).then_some("true");
            view! { <li><a href=fill_href(view, sector) aria-current=here>{sector_name(text, sector)}</a></li> }
        })
        .collect_view();
    // A list that was imported may hold hundreds.
    let (first, rest) = view.listed.split_at(view.listed.len().min(GLANCE));
    let items = |these: &[Listed]| these.iter().map(|one| listed(text, view, one)).collect_view();
    let rest = (!rest.is_empty()).then(|| {
        view! {
            <details class="aw-fold">
                <summary>{t!(text, "missing-listed-more", count = rest.len())}</summary>
                <ItemList>{items(rest)}</ItemList>
            </details>
        }
    });
    let listed = (!view.listed.is_empty()).then(|| {
        view! {
            <h3 class="nl-heading nl-heading--level-3">{text.get("missing-listed")}</h3>
            <ItemList>{items(first)}</ItemList>
            {rest}
        }
    });
    let elsewhere = view.elsewhere.iter().map(|one| candidate(text, view, one)).collect_view();
    let elsewhere = if view.elsewhere.is_empty() {
        view! { <p>{text.get("missing-elsewhere-none")}</p> }.into_any()
    } else {
        view! { <ItemList>{elsewhere}</ItemList> }.into_any()
    };
    let kinds = view.kinds.iter().map(|(kind, gives)| view! { <Item note=gives.clone()>{kind.clone()}</Item> });
    let kinds = (!view.kinds.is_empty()).then(|| {
        let checklist =
            ListUrl::new(partners_path(&view.place.slug, "/startlijst")).with("sector", view.sector.as_str());
        let to = view.may_write.then(|| {
            view! {
                <p>
                    <a href=checklist.to_string()>{text.get("missing-kinds-open")}</a>
                </p>
            }
        });
        view! {
            <h3 class="nl-heading nl-heading--level-3">{text.get("missing-kinds")}</h3>
            <ItemList>{kinds.collect_view()}</ItemList>
            {to}
        }
    });
    view! {
        <Card title=t!(text, "missing-fill", sector = name) id="vullen">
            <nav aria-label=text.get("missing-fill-sectors")>
                <ul class="aw-subnav">{others}</ul>
            </nav>
            {listed}
            <h3 class="nl-heading nl-heading--level-3">{text.get("missing-elsewhere")}</h3>
            <p class="aw-note">{text.get("missing-elsewhere-text")}</p>
            {elsewhere}
            {kinds}
        </Card>
    }
    .into_any()
}

fn listed(text: Text, view: &View, one: &Listed) -> AnyView {
    let href = partners_path(&view.place.slug, &format!("/{}", one.id));
    let invite = view.may_invite.then(|| {
        let id = format!("lijst-{}", one.id);
        view! { " · " <a href=format!("{href}/uitnodigen") aria-describedby=id>{text.get("missing-invite")}</a> }
    });
    view! {
        <Item lead=Some(status_badge(text, one.status))>
            <a href=href.clone() id=format!("lijst-{}", one.id)>{one.name.clone()}</a>
            {invite}
        </Item>
    }
    .into_any()
}

fn candidate(text: Text, view: &View, one: &Candidate) -> AnyView {
    let place = if one.municipality.is_empty() { text.get("partners-whole-country") } else { one.municipality.clone() };
    let about: Vec<String> = [one.kind.clone(), place].into_iter().filter(|part| !part.is_empty()).collect();
    let why = text.get(&format!("missing-why-{}", one.why.as_str()));
    let member = one.member.then(|| view! { " " <Badge kind=BadgeKind::Ok>{text.get("missing-member")}</Badge> });
    let id = format!("elders-{}", one.id);
    let add = view.may_write.then(|| {
        let action = partners_path(&view.place.slug, "/wie-missen-we");
        let invite = view.may_invite.then(|| {
            view! { <Button kind=ButtonKind::Quiet name="then" value="invite">{text.get("missing-add-invite")}</Button> }
        });
        view! {
            <form method="post" action=action aria-describedby=id.clone()>
                <Once once=one.once />
                <input type="hidden" name="organisation" value=one.id.clone() />
                <Row>
                    <Button kind=ButtonKind::Secondary>{text.get("missing-add")}</Button>
                    {invite}
                </Row>
            </form>
        }
    });
    view! {
        <Item>
            <p id=id.clone()>
                <strong>{one.name.clone()}</strong>
                " "
                <Badge>{why}</Badge>
                {member}
            </p>
            <p class="aw-note">{about.join(" · ")}</p>
            {add}
        </Item>
    }
    .into_any()
}

//! From draft to adopted: what stands in the way, who looks after the plan, and the versions before. And one version, as a document.

use domain::experts::plan::{Obstacle, Part, State};
use leptos::prelude::*;
use time::Date;
use uuid::Uuid;

use super::{
    contradiction, crumbs, document, document::Section, experts_path, gap_name, part_path, part_title, version_badge,
    version_state,
};
use crate::{
    alliance::Place,
    components::{
        Button, ButtonKind, Card, CardKind, Column, Confirm, Crumb, DataTable, Field, FieldKind, Grid, Item, ItemList,
        LinkButton, Notice, NoticeKind, PageHead, PostForm, Row, Width,
    },
    form::FormState,
    frame::{Frame, document as around},
    t,
    text::Text,
};

/// A version in the list.
#[derive(Clone, Debug)]
pub struct VersionRow {
    pub number: u32,
    pub state: State,
    pub agreed_on: Option<Date>,
    pub adopted_on: Option<Date>,
    /// Parts that say something else than the version before.
    pub changed: Vec<Part>,
}

#[derive(Clone, Debug)]
pub struct View {
    pub place: Place,
    /// The newest first.
    pub versions: Vec<VersionRow>,
    /// Why the core group cannot agree on the newest yet.
    pub obstacles: Vec<Obstacle>,
    /// Which places with money nobody talked over yet; it keeps nobody from agreeing.
    pub untalked: Option<String>,
    /// For who may take the newest version further.
    pub form: Option<FormState>,
    pub owner: String,
    /// The reader looks after it.
    pub mine: bool,
    /// Numbers of the buttons that ask first.
    pub once: [Uuid; 2],
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let title = text.get("experts-versions-title");
    let now = view.versions.first().map(|newest| now(text, view, newest));
    let none = view.versions.is_empty().then(|| view! { <p>{text.get("experts-versions-none")}</p> });
    let owner = (!view.versions.is_empty()).then(|| owner(text, view));
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("experts-versions-lead") crumbs=crumbs(text, &view.place) />
        <Grid>
            {now}
            {owner}
            <Card title=text.get("experts-versions-all")>{none} {list(text, view)}</Card>
        </Grid>
    };
    around(frame, title, body.into_any())
}

fn now(text: Text, view: &View, newest: &VersionRow) -> AnyView {
    let title = t!(text, "experts-version-of", number = i64::from(newest.number));
    let badge = Some(version_badge(text, newest.state));
    let body = match (newest.state, &view.form) {
        (_, None) => view! { <p>{text.get("experts-versions-reader")}</p> }.into_any(),
        (State::Draft, Some(_)) if !view.obstacles.is_empty() => obstacles(text, view),
        (State::Draft, Some(form)) => {
            let untalked = view.untalked.clone().map(|words| {
                view! { <Notice kind=NoticeKind::Warning>{words}</Notice> }
            });
            view! { {untalked} {turn(text, form, "agree")} }.into_any()
        }
        (State::Agreed, Some(form)) => {
            let action = experts_path(&view.place.slug, "/versies");
            view! {
                {turn(text, form, "adopt")}
                <Confirm
                    label=text.get("experts-reopen")
                    button=text.get("experts-reopen-button")
                    action
                    once=view.once[0]
                    kind=ButtonKind::Secondary
                >
                    <p>{text.get("experts-reopen-text")}</p>
                    <input type="hidden" name="version" value=form.value("version") />
                    <input type="hidden" name="to" value="reopen" />
                </Confirm>
            }
            .into_any()
        }
        (State::Adopted, Some(form)) => follow(text, form),
    };
    view! {
        <Card title kind=CardKind::Call width=Width::Large aside=badge id="nu">
            {body}
        </Card>
    }
    .into_any()
}

/// What has to be filled in, explained or mended first.
fn obstacles(text: Text, view: &View) -> AnyView {
    let items = Part::ALL
        .into_iter()
        .filter_map(|part| {
            let words: Vec<String> = view
                .obstacles
                .iter()
                .filter_map(|one| match one {
                    Obstacle::Missing(gap) if gap.part == part => Some(gap_name(text, gap)),
                    Obstacle::Wrong(wrong) if wrong.part() == part => Some(contradiction(text, *wrong)),
                    _ => None,
                })
                .collect();
            (!words.is_empty()).then(|| {
                let href = part_path(&view.place.slug, part);
                view! { <Item note=words.join(" · ")><a href=href>{part_title(text, part)}</a></Item> }
            })
        })
        .collect_view();
    view! {
        <p>{text.get("experts-obstacles")}</p>
        <ItemList>{items}</ItemList>
    }
    .into_any()
}

/// The form that says on which day the version went further.
fn turn(text: Text, form: &FormState, to: &'static str) -> AnyView {
    let (words, label, button) =
        (format!("experts-{to}-text"), format!("experts-{to}-on"), format!("experts-{to}-button"));
    view! {
        <p>{text.get(&words)}</p>
        <PostForm text form>
            <input type="hidden" name="version" value=form.value("version") />
            <Field text form name="on" label=text.get(&label) kind=FieldKind::Date required=true />
            <Row>
                <Button name="to" value=to>{text.get(&button)}</Button>
            </Row>
        </PostForm>
    }
    .into_any()
}

fn follow(text: Text, form: &FormState) -> AnyView {
    view! {
        <p>{text.get("experts-follow-text")}</p>
        <PostForm text form>
            <input type="hidden" name="version" value=form.value("version") />
            <Row>
                <Button name="to" value="follow">{text.get("experts-follow-button")}</Button>
            </Row>
        </PostForm>
    }
    .into_any()
}

fn owner(text: Text, view: &View) -> AnyView {
    let words = if view.mine {
        text.get("experts-owner-you")
    } else if view.owner.is_empty() {
        text.get("experts-owner-nobody")
    } else {
        t!(text, "experts-owner-is", owner = view.owner.clone())
    };
    let take = view.form.as_ref().filter(|_| !view.mine).map(|form| {
        let action = experts_path(&view.place.slug, "/versies");
        view! {
            <Confirm
                label=text.get("experts-take")
                button=text.get("experts-take-button")
                action
                once=view.once[1]
                kind=ButtonKind::Secondary
            >
                <p>{text.get("experts-take-text")}</p>
                <input type="hidden" name="version" value=form.value("version") />
                <input type="hidden" name="to" value="take" />
            </Confirm>
        }
    });
    view! {
        <Card title=text.get("experts-owner") width=Width::Small>
            <p>{words}</p>
            <p class="aw-note">{text.get("experts-owner-text")}</p>
            {take}
        </Card>
    }
    .into_any()
}

fn list(text: Text, view: &View) -> AnyView {
    let columns = ["version", "state", "agreed", "adopted", "changed"]
        .map(|key| Column::new(text.get(&format!("experts-column-{key}"))))
        .to_vec();
    let day = |day: Option<Date>| day.map(|day| text.date(day)).into_any();
    let rows = view
        .versions
        .iter()
        .map(|one| {
            let href = experts_path(&view.place.slug, &format!("/versies/{}", one.number));
            let name = t!(text, "experts-version-of", number = i64::from(one.number));
            let changed: Vec<String> = one.changed.iter().map(|part| super::part_name(text, *part)).collect();
            vec![
                view! { <a href=href>{name}</a> }.into_any(),
                version_badge(text, one.state),
                day(one.agreed_on),
                day(one.adopted_on),
                crate::components::text_cell(&changed.join(", ")),
            ]
        })
        .collect::<Vec<_>>();
    if rows.is_empty() {
        return ().into_any();
    }
    view! { <DataTable text caption=text.get("experts-versions-all") caption_hidden=true columns rows /> }.into_any()
}

/// One version, to read.
#[derive(Clone, Debug)]
pub struct DocumentView {
    pub place: Place,
    pub alliance: String,
    pub number: u32,
    pub state: State,
    pub agreed_on: Option<Date>,
    pub adopted_on: Option<Date>,
    pub sections: Vec<Section>,
    /// The reader may change the parts.
    pub may_write: bool,
    /// The reader sees more than this document.
    pub versions: bool,
}

/// "Versie 2 · vastgesteld · akkoord in de kerngroep op 3 maart 2027 · vastgesteld op …".
pub fn standing(text: Text, number: u32, state: State, agreed_on: Option<Date>, adopted_on: Option<Date>) -> String {
    let day = |key: &str, on: Option<Date>| on.map(|on| t!(text, key, date = text.date(on)));
    let version = t!(text, "experts-version-of", number = i64::from(number));
    let days = [
        Some(version),
        (state == State::Draft).then(|| version_state(text, state)),
        day("experts-agreed-on", agreed_on),
        day("experts-adopted-on", adopted_on),
    ];
    days.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

pub fn document_page(frame: Frame, view: DocumentView) -> AnyView {
    let (text, view) = (frame.text, &view);
    let title = text.get("experts-document-title");
    let lead =
        format!("{} · {}", view.alliance, standing(text, view.number, view.state, view.agreed_on, view.adopted_on));
    let file = |end: &str| experts_path(&view.place.slug, &format!("/versies/{}/plan.{end}", view.number));
    let mut crumbs = crumbs(text, &view.place);
    if view.versions {
        let versions = experts_path(&view.place.slug, "/versies");
        crumbs.push(Crumb::new(text.get("experts-versions-title"), versions));
    }
    let sections = view
        .sections
        .iter()
        .map(|section| {
            let open = view.may_write && view.state == State::Draft;
            let link = open.then(|| (text.get("experts-change"), part_path(&view.place.slug, section.part)));
            let none = section.blocks.is_empty().then(|| view! { <p>{text.get("experts-part-nothing")}</p> });
            view! { <Card title=section.title.clone() link>{none} {document::on_screen(text, &section.blocks)}</Card> }
        })
        .collect_view();
    let body = view! {
        <PageHead text title=title.clone() lead crumbs>
            <LinkButton href=file("pdf") kind=ButtonKind::Secondary download=true>{text.get("experts-pdf")}</LinkButton>
            <LinkButton href=file("docx") kind=ButtonKind::Secondary download=true>{text.get("experts-word")}</LinkButton>
        </PageHead>
        <Grid>{sections}</Grid>
    };
    around(frame, title, body.into_any())
}

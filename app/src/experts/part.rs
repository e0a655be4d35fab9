//! One part of the plan: what it is for, how to go about it, an example, what is still missing, and the form. Who may not write, and who
//! opens a version that was agreed, reads it.

use domain::experts::plan::{
    Part, Plan, State,
    form::{PartState, fields},
};
use leptos::prelude::*;
use uuid::Uuid;

use super::{
    Names, crumbs, document,
    document::{Block, notes},
    experts_path,
    fields::field,
    part_badge, part_name, part_path, part_title, rows,
};
use crate::{
    alliance::{
        Place,
        area::{Format, format_links},
    },
    components::{
        Button, ButtonKind, Card, Explain, Grid, Item, ItemList, LinkButton, Notice, NoticeKind, PageHead, PostForm,
        Row, Stack, TextArea, Width,
    },
    form::FormState,
    frame::{Frame, document as around},
    t,
    text::Text,
};

#[derive(Clone, Debug)]
pub struct View {
    pub place: Place,
    pub part: Part,
    pub state: PartState,
    /// As it is stored.
    pub plan: Plan,
    pub names: Names,
    /// Partners that take part, by name.
    pub partners: Vec<(Uuid, String)>,
    /// Nothing for who reads.
    pub form: Option<FormState>,
    /// Of the version; none while there is no plan.
    pub version: Option<(u32, State)>,
    /// Cells under the least rung of a step, without a reason.
    pub short: Vec<String>,
    /// The reader may open the pages of the places.
    pub opens_places: bool,
    /// Formats of the forms for children, those that were chosen first; and whether it was.
    pub sheets: Vec<(Format, bool)>,
    /// Steps of the route that this part belongs to: number with title, and address.
    pub steps: Vec<(String, String)>,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let (part, slug) = (view.part, &view.place.slug);
    let title = part_title(text, part);
    let lead = text.get(&format!("experts-part-{}-lead", part.as_str()));
    let form = match &view.form {
        Some(form) => writing(text, view, form),
        None => reading(text, view),
    };
    let badge = part_badge(text, view.state);
    let body = view! {
        <PageHead text title=title.clone() lead crumbs=crumbs(text, &view.place)>
            {badge}
        </PageHead>
        <Grid>
            <Stack width=Width::TwoThirds>{form} {sheets(text, view)} {neighbours(text, slug, part)}</Stack>
            <Stack width=Width::Third aside=true>{checks(text, view)} {guidance(text, view)}</Stack>
        </Grid>
    };
    around(frame, title, body.into_any())
}

fn writing(text: Text, view: &View, form: &FormState) -> AnyView {
    let part = view.part;
    let lists = rows::lists(text, form, part, &view.names, &view.partners);
    let all = fields(part);
    // With children come questions of their own.
    let (before, children) = all.split_at(if part == Part::Safety { 3 } else { all.len() });
    let draw =
        |all: &[domain::experts::plan::form::Field]| all.iter().map(|one| field(text, form, part, *one)).collect_view();
    let children = (!children.is_empty()).then(|| {
        view! {
            <h3 class="nl-heading nl-heading--level-3" id="kinderen">{text.get("experts-children-title")}</h3>
            <p>{text.get("experts-children-text")}</p>
            {draw(children)}
        }
    });
    let fields = draw(before);
    let intro = format!("experts-part-{}-form", part.as_str());
    let intro = text.has(&intro).then(|| view! { <p>{text.get(&intro)}</p> });
    let (fields, lists) = if part == Part::Planning {
        // Days first, then lines.
        (view! { {fields} {lists} }.into_any(), ().into_any())
    } else {
        (fields.into_any(), lists)
    };
    let places = (part == Part::Roles).then(|| slots(text, view));
    let budget = (part == Part::Planning).then(|| budget(text, &view.plan)).flatten();
    view! {
        {matrix(text, view)}
        {places}
        {budget}
        <Card title=text.get("experts-fill-in")>
            {intro}
            <p class="aw-note">{text.get("common-no-personal-data")}</p>
            <PostForm text form>
                <input type="hidden" name="version" value=form.value("version") />
                {lists}
                {fields}
                {children}
                <TextArea
                    text
                    form
                    name="left_open"
                    label=text.get("experts-left-open")
                    hint=text.get("experts-left-open-hint")
                    rows=2
                />
                <Row>
                    <Button>{text.get("common-save")}</Button>
                    <Button kind=ButtonKind::Secondary name="then" value="next">{text.get("experts-save-next")}</Button>
                </Row>
            </PostForm>
        </Card>
    }
    .into_any()
}

fn reading(text: Text, view: &View) -> AnyView {
    let section = document::section(text, &view.plan, view.part, &view.names);
    let facts: Vec<Block> = section.blocks.into_iter().filter(|block| !matches!(block, Block::Note(_))).collect();
    let closed = view.version.filter(|(_, state)| *state != State::Draft);
    let closed = closed.map(|version| closed_notice(text, &view.place, version));
    let places = (view.part == Part::Roles && view.opens_places && !view.plan.slots.is_empty()).then(|| {
        view! {
            <Card title=text.get("experts-slots-title")>
                <p>{text.get("experts-slots-closed")}</p>
                {slot_links(text, view, "experts-slot-open")}
            </Card>
        }
    });
    let none = facts.is_empty().then(|| view! { <p>{text.get("experts-part-nothing")}</p> });
    view! {
        {closed}
        {matrix(text, view)}
        <Card title=text.get("experts-part-says")>{none} {document::on_screen(text, &facts)}</Card>
        {places}
    }
    .into_any()
}

/// That a version was agreed or adopted, and where to go on.
pub(super) fn closed_notice(text: Text, place: &Place, (number, state): (u32, State)) -> AnyView {
    let words = t!(text, &format!("experts-closed-{}", state.as_str()), number = i64::from(number));
    let href = experts_path(&place.slug, "/versies");
    view! { <Notice kind=NoticeKind::Info>{words} " " <a href=href>{text.get("experts-versions-title")}</a></Notice> }
        .into_any()
}

/// Each place with its page: the compensation check and the agreement sheet.
fn slot_links(text: Text, view: &View, key: &'static str) -> AnyView {
    let base = part_path(&view.place.slug, Part::Roles);
    let links = view
        .plan
        .slots
        .iter()
        .map(|slot| {
            let words = t!(text, key, number = i64::from(slot.number));
            view! { <li><a href=format!("{base}/{}", slot.number)>{words}</a></li> }
        })
        .collect_view();
    view! { <ul>{links}</ul> }.into_any()
}

/// What a teacher or an officer prints and uses with children.
fn sheets(text: Text, view: &View) -> Option<AnyView> {
    let item = |(sheet, chosen): &(Format, bool)| {
        let chosen = chosen.then(|| view! { " – " <strong>{text.get("experts-sheets-chosen")}</strong> });
        view! { <li>{format_links(text, sheet)} {chosen}</li> }
    };
    (!view.sheets.is_empty()).then(|| {
        view! {
            <Card title=text.get("experts-sheets") id="werkbladen">
                <p>{text.get("experts-sheets-text")}</p>
                <ul>{view.sheets.iter().map(item).collect_view()}</ul>
            </Card>
        }
        .into_any()
    })
}

/// From part 3 to the matrix, where what was done stands beside it.
fn matrix(text: Text, view: &View) -> Option<AnyView> {
    let (href, add) = (experts_path(&view.place.slug, "/trede"), experts_path(&view.place.slug, "/processen/nieuw"));
    let add = view.form.is_some().then(|| {
        view! { <LinkButton href=add kind=ButtonKind::Secondary>{text.get("experts-process-add")}</LinkButton> }
    });
    (view.part == Part::Rungs).then(|| {
        view! {
            <Card title=text.get("experts-matrix-title")>
                <p>{text.get("experts-matrix-from-part")}</p>
                <Row>
                    <LinkButton href kind=ButtonKind::Secondary>{text.get("experts-matrix-open")}</LinkButton>
                    {add}
                </Row>
            </Card>
        }
        .into_any()
    })
}

/// The places, each with its page.
fn slots(text: Text, view: &View) -> AnyView {
    let table = document::slots(text, &view.plan, &view.names);
    let base = part_path(&view.place.slug, Part::Roles);
    let list = if table.rows.is_empty() {
        view! { <p>{text.get("experts-slots-none")}</p> }.into_any()
    } else {
        let links = slot_links(text, view, "experts-slot-change");
        view! { {document::on_screen_table(text, &table)} {links} }.into_any()
    };
    view! {
        <Card title=text.get("experts-slots-title")>
            <p>{text.get("experts-slots-text")}</p>
            {list}
            <Row>
                <LinkButton href=format!("{base}/nieuw")>{text.get("experts-slot-add")}</LinkButton>
            </Row>
        </Card>
    }
    .into_any()
}

fn budget(text: Text, plan: &Plan) -> Option<AnyView> {
    let table = document::budget(text, plan);
    (!table.rows.is_empty()).then(|| {
        view! {
            <Card title=text.get("experts-budget-title")>
                <p>{text.get("experts-budget-text")}</p>
                {document::on_screen_table(text, &table)}
            </Card>
        }
        .into_any()
    })
}

/// What is missing or contradicts itself. It is shown, and keeps nobody from saving.
fn checks(text: Text, view: &View) -> AnyView {
    let notes: Vec<String> = notes(text, &view.plan, view.part).into_iter().chain(view.short.clone()).collect();
    let list = if notes.is_empty() {
        view! { <p>{text.get("experts-checks-none")}</p> }.into_any()
    } else {
        let items = notes.into_iter().map(|note| view! { <Item>{note}</Item> }).collect_view();
        view! { <ItemList>{items}</ItemList> }.into_any()
    };
    view! { <Card title=text.get("experts-checks") id="controle">{list}</Card> }.into_any()
}

fn guidance(text: Text, view: &View) -> AnyView {
    let words = |end: &str| super::paragraphs(&text.get(&format!("experts-part-{}-{end}", view.part.as_str())));
    let steps = (!view.steps.is_empty()).then(|| {
        let links = view
            .steps
            .iter()
            .map(|(name, href)| view! { <li><a href=href.clone()>{name.clone()}</a></li> })
            .collect_view();
        view! {
            <p class="aw-note">{text.get("experts-part-steps")}</p>
            <ul>{links}</ul>
        }
    });
    view! {
        <Card title=text.get("experts-guide")>
            {words("guide")}
            {steps}
        </Card>
        <Card title=text.get("experts-example")>
            <Explain text title=text.get("experts-example-open") officer=words("example") open=true />
        </Card>
        <Card title=text.get("experts-trap")>{words("trap")}</Card>
    }
    .into_any()
}

fn neighbours(text: Text, slug: &str, part: Part) -> AnyView {
    let at = usize::from(part.number()) - 1;
    let link = |other: Option<&Part>, key: &str, rel: &'static str| {
        other.map(|other| {
            view! {
                <a class="aw-neighbour" rel=rel href=part_path(slug, *other)>
                    <span class="aw-note">{text.get(key)}</span>
                    {part_name(text, *other)}
                </a>
            }
        })
    };
    let previous = at.checked_sub(1).and_then(|at| Part::ALL.get(at));
    view! {
        <nav class="aw-neighbours" aria-label=text.get("experts-neighbours")>
            {link(previous, "common-previous", "prev")} {link(Part::ALL.get(at + 1), "common-next", "next")}
        </nav>
    }
    .into_any()
}

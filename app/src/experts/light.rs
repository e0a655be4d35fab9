//! What is arranged before anybody is invited (eerst regelen; the light step 3.3): a contact person, house rules and the compensation, on
//! one page. They are fields of three parts of the plan.

use domain::experts::plan::{
    Part, Plan, State,
    form::{Field, LIGHT, fields},
};
use leptos::prelude::*;

use super::{crumbs, document, document::Block, fields::field, part_path, part_title};
use crate::{
    alliance::Place,
    components::{Button, Card, Grid, Item, ItemList, Notice, NoticeKind, PageHead, PostForm, Row, Stack, Width},
    form::FormState,
    frame::{Frame, document as around},
    text::Text,
};

#[derive(Clone, Debug)]
pub struct View {
    pub place: Place,
    pub plan: Plan,
    /// Nothing for who reads.
    pub form: Option<FormState>,
    pub closed: Option<State>,
    /// Labels of what is missing.
    pub missing: Vec<domain::experts::plan::Gap>,
    /// Step 3.3: its name and address.
    pub step: Option<(String, String)>,
}

/// The fields of the page, in its order.
fn of_light(part: Part) -> Vec<Field> {
    let wanted = |field: &&Field| match part {
        Part::Preparation => field.name == "contact",
        Part::Safety => field.name == "house_rules",
        _ => true,
    };
    fields(part).iter().filter(wanted).copied().collect()
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let title = text.get("experts-light-title");
    let body = match &view.form {
        Some(form) => writing(text, form),
        None => reading(text, view),
    };
    let missing = if view.missing.is_empty() {
        view! { <p>{text.get("experts-light-done")}</p> }.into_any()
    } else {
        let items = view.missing.iter().map(|gap| view! { <Item>{super::gap_name(text, gap)}</Item> }).collect_view();
        view! {
            <p>{text.get("experts-light-missing")}</p>
            <ItemList>{items}</ItemList>
        }
        .into_any()
    };
    let step = view.step.clone().map(|(name, href)| {
        view! { <p>{text.get("experts-light-step")} " " <a href=href>{name}</a></p> }
    });
    let parts = LIGHT
        .map(|part| view! { <li><a href=part_path(&view.place.slug, part)>{part_title(text, part)}</a></li> })
        .collect_view();
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("experts-light-lead") crumbs=crumbs(text, &view.place) />
        <Grid>
            <Stack width=Width::TwoThirds>{body}</Stack>
            <Stack width=Width::Third aside=true>
                <Card title=text.get("experts-light-state")>{missing} {step}</Card>
                <Card title=text.get("experts-guide")>
                    {super::paragraphs(&text.get("experts-light-guide"))}
                    <p class="aw-note">{text.get("experts-light-parts")}</p>
                    <ul>{parts}</ul>
                </Card>
                <Card title=text.get("experts-example")>{super::paragraphs(&text.get("experts-light-example"))}</Card>
            </Stack>
        </Grid>
    };
    around(frame, title, body.into_any())
}

fn writing(text: Text, form: &FormState) -> AnyView {
    let fields = LIGHT
        .map(|part| of_light(part).into_iter().map(|one| field(text, form, part, one)).collect_view())
        .collect_view();
    view! {
        <Card title=text.get("experts-fill-in")>
            <p class="aw-note">{text.get("common-no-personal-data")}</p>
            <PostForm text form>
                <input type="hidden" name="version" value=form.value("version") />
                {fields}
                <Row>
                    <Button>{text.get("common-save")}</Button>
                </Row>
            </PostForm>
        </Card>
    }
    .into_any()
}

fn reading(text: Text, view: &View) -> AnyView {
    let labels: Vec<String> = LIGHT
        .into_iter()
        .flat_map(|part| of_light(part).into_iter().map(move |one| (part, one)))
        .map(|(part, one)| text.get(&format!("experts-{}-{}", part.as_str(), one.name)))
        .collect();
    let names = super::Names::default();
    let of_light = |block: &Block| matches!(block, Block::Fact(label, _) if labels.contains(label));
    let blocks: Vec<Block> = LIGHT
        .into_iter()
        .flat_map(|part| document::section(text, &view.plan, part, &names).blocks)
        .filter(of_light)
        .collect();
    let closed = view.closed.map(|state| {
        let words = text.get(&format!("experts-light-closed-{}", state.as_str()));
        view! { <Notice kind=NoticeKind::Info>{words}</Notice> }
    });
    let none = blocks.is_empty().then(|| view! { <p>{text.get("experts-part-nothing")}</p> });
    view! {
        {closed}
        <Card title=text.get("experts-part-says")>{none} {document::on_screen(text, &blocks)}</Card>
    }
    .into_any()
}

//! The quality check of twelve (kwaliteitscheck): something to talk about at the table. Rule: no score, only what to talk about first.

use domain::experts::plan::{Met, QualityPoint, form::QualityTalk};
use leptos::prelude::*;

use super::crumbs;
use crate::{
    alliance::Place,
    components::{
        Badge, BadgeKind, Button, Card, Choice, Facts, Grid, Item, ItemList, PageHead, PostForm, Row, Select, Stack,
        TextArea, Width,
    },
    form::FormState,
    frame::{Frame, document},
    text::Text,
};

#[derive(Clone, Debug)]
pub struct View {
    pub place: Place,
    pub talk: QualityTalk,
    /// Nothing for who reads.
    pub form: Option<FormState>,
}

fn point_name(text: Text, point: QualityPoint) -> String {
    format!("{}. {}", point.number(), text.get(&format!("experts-quality-{}", point.as_str())))
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let title = text.get("experts-quality-title");
    let body = match &view.form {
        Some(form) => writing(text, form),
        None => reading(text, &view.talk),
    };
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("experts-quality-lead") crumbs=crumbs(text, &view.place) />
        <Grid>
            <Stack width=Width::TwoThirds>{body}</Stack>
            <Stack width=Width::Third aside=true>
                {to_discuss(text, &view.talk)}
                <Card title=text.get("experts-guide")>{super::paragraphs(&text.get("experts-quality-guide"))}</Card>
            </Stack>
        </Grid>
    };
    document(frame, title, body.into_any())
}

/// What to talk about first.
fn to_discuss(text: Text, talk: &QualityTalk) -> AnyView {
    let open = talk.met.to_discuss();
    let none = open.is_empty().then(|| view! { <p>{text.get("experts-quality-all")}</p> });
    let items = open
        .into_iter()
        .take(4)
        .map(|(point, met)| {
            let (key, kind) = match met {
                Some(Met::No) => ("no", BadgeKind::Warning),
                Some(_) => ("partly", BadgeKind::Busy),
                None => ("open", BadgeKind::Neutral),
            };
            let badge = view! { <Badge kind>{text.get(&format!("experts-met-{key}"))}</Badge> }.into_any();
            view! { <Item lead=Some(badge)>{point_name(text, point)}</Item> }
        })
        .collect_view();
    view! { <Card title=text.get("experts-quality-first")>{none} <ItemList>{items}</ItemList></Card> }.into_any()
}

fn writing(text: Text, form: &FormState) -> AnyView {
    let points = QualityPoint::ALL
        .map(|point| {
            let options =
                Met::ALL.map(|met| Choice::new(met.as_str(), text.get(&format!("experts-met-{}", met.as_str())))).to_vec();
            let (name, hint) = (point_name(text, point), text.get(&format!("experts-quality-{}-hint", point.as_str())));
            let note = crate::t!(text, "experts-quality-note", number = i64::from(point.number()));
            view! {
                <div class="aw-rowset">
                    <Select text form name=format!("met-{}", point.as_str()) label=name hint options empty=text.get("experts-met-open") />
                    <TextArea text form name=format!("note-{}", point.as_str()) label=note rows=2 />
                </div>
            }
        })
        .collect_view();
    view! {
        <Card title=text.get("experts-fill-in")>
            <p class="aw-note">{text.get("common-no-personal-data")}</p>
            <PostForm text form>
                <input type="hidden" name="version" value=form.value("version") />
                {points}
                <Row>
                    <Button>{text.get("common-save")}</Button>
                </Row>
            </PostForm>
        </Card>
    }
    .into_any()
}

fn reading(text: Text, talk: &QualityTalk) -> AnyView {
    let items = QualityPoint::ALL
        .into_iter()
        .map(|point| {
            let met = talk.met.0.get(&point).map_or("open", |met| met.as_str());
            let note = talk.notes.get(&point).cloned().unwrap_or_default();
            let words = [text.get(&format!("experts-met-{met}")), note];
            let words = words.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(". ");
            (point_name(text, point), words.into_any())
        })
        .collect();
    view! { <Card title=text.get("experts-quality-said")><Facts items /></Card> }.into_any()
}

//! What was done in a phase or process in a year: the rung of each group, beside what the plan promised.

use domain::experts::{
    ParticipationLevel,
    rungs::{Entry, Formality, Group, done_fields},
};
use leptos::prelude::*;

use super::{
    crumbs, group_name,
    matrix::{matrix_path, rung_name, rung_words},
};
use crate::{
    alliance::Place,
    components::{Button, Card, Choice, Crumb, Grid, PageHead, PostForm, Row, Select, Stack, Width},
    form::FormState,
    frame::{Frame, document},
    t,
    text::Text,
};

#[derive(Clone, Debug)]
pub struct View {
    pub place: Place,
    pub year: i32,
    /// Of the phase or process.
    pub name: String,
    /// What the plan promises here in this year.
    pub planned: Vec<Entry>,
    pub form: FormState,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let text = frame.text;
    let title = t!(text, "experts-done-title", name = view.name.clone(), year = view.year.to_string());
    let up = matrix_path(&view.place.slug, view.year);
    let mut crumbs = crumbs(text, &view.place);
    crumbs.push(Crumb::new(t!(text, "experts-matrix-title-year", year = view.year.to_string()), up.clone()));
    let groups = Group::ALL.map(|group| group_fields(text, &view, group)).collect_view();
    let form = &view.form;
    let help = view.place.path("/hulp#treden");
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("experts-done-lead") crumbs />
        <Grid>
            <Stack width=Width::TwoThirds>
                <Card title=text.get("experts-fill-in")>
                    <p>{text.get("experts-formality-what")}</p>
                    <PostForm text form>
                        <input type="hidden" name="version" value=form.value("version") />
                        {groups}
                        <Row>
                            <Button>{text.get("common-save")}</Button>
                            <a href=up>{text.get("common-cancel")}</a>
                        </Row>
                    </PostForm>
                </Card>
            </Stack>
            <Stack width=Width::Third aside=true>
                <Card title=text.get("experts-guide")>
                    {super::paragraphs(&text.get("experts-done-guide"))}
                    <p><a href=help>{text.get("route-rungs-link")}</a></p>
                </Card>
            </Stack>
        </Grid>
    };
    document(frame, title, body.into_any())
}

fn group_fields(text: Text, view: &View, group: Group) -> AnyView {
    let form = &view.form;
    let name = group_name(text, group);
    let label = |key: &str| t!(text, "experts-done-of", label = text.get(key), group = name.clone());
    let rungs = ParticipationLevel::ALL.map(|rung| Choice::new(rung.as_str(), rung_name(text, rung))).to_vec();
    let formality = Formality::ALL
        .map(|one| Choice::new(one.as_str(), text.get(&format!("experts-formality-{}", one.as_str()))))
        .to_vec();
    let planned = view.planned.iter().find(|entry| entry.group == group).and_then(|entry| {
        let words = t!(text, "experts-done-planned", rung = rung_words(text, entry.planned?, entry.formality));
        let promised = (!entry.promised.is_empty()).then(|| format!(" {}", entry.promised));
        Some(view! { <p class="aw-note">{words} {promised}</p> })
    });
    let (rung, formal) = done_fields(group);
    view! {
        <fieldset class="aw-fieldset aw-rowset">
            <legend class="utrecht-form-label">{name.clone()}</legend>
            {planned}
            <Select text form name=rung label=label("experts-done-rung") options=rungs empty=text.get("experts-done-none") />
            <Select text form name=formal label=label("experts-rungs-formality") options=formality empty=text.get("experts-done-unknown") />
        </fieldset>
    }
    .into_any()
}

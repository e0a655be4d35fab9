//! A result of the goal map for everybody: where it stands and where it should be, without who delivers the figure.

use domain::goals::Course;
use leptos::prelude::*;

use super::{amount, chart, map};
use crate::{
    components::{ChartFrame, Column, DataTable},
    text::Text,
};

/// A result, as everybody reads it.
#[derive(Clone, Debug)]
pub struct PublicResult {
    pub title: String,
    pub indicator: String,
    pub definition: String,
    pub unit: String,
    pub source: String,
    pub course: Course,
}

/// `index` makes it unique on the page.
pub(crate) fn result(text: Text, index: usize, one: &PublicResult) -> AnyView {
    let sentence = map::sentence(text, &one.title, &one.course, &one.unit);
    let table = table(text, one);
    let figure = match chart::drawing(text, &one.course, &one.unit) {
        Some(drawing) => {
            let id = format!("resultaat-{}", index + 1);
            view! {
                <ChartFrame text id title=one.indicator.clone() description=sentence table>
                    {drawing}
                </ChartFrame>
            }
            .into_any()
        }
        None => view! { <p>{sentence}</p> }.into_any(),
    };
    view! {
        <article class="aw-result">
            <h3 class="nl-heading nl-heading--level-3">{one.title.clone()}</h3>
            {figure}
            <p class="aw-note">{one.definition.clone()} " " {text.get("goals-source")} ": " {one.source.clone()}</p>
        </article>
    }
    .into_any()
}

fn table(text: Text, one: &PublicResult) -> AnyView {
    let columns = vec![Column::new(text.get("goals-year")), Column::new(text.get("goals-value"))];
    let cell = |value| amount(text, value, &one.unit).into_any();
    let mut rows = Vec::new();
    if let Some(year) = one.course.base.0 {
        rows.push(vec![format!("{year} ({})", text.get("goals-base")).into_any(), cell(one.course.base.1)]);
    }
    rows.extend(one.course.measured.iter().map(|(year, value)| vec![year.to_string().into_any(), cell(*value)]));
    let (year, target) = one.course.target;
    rows.push(vec![format!("{year} ({})", text.get("goals-target")).into_any(), cell(Some(target))]);
    view! { <DataTable text caption=one.title.clone() caption_hidden=true columns rows /> }.into_any()
}

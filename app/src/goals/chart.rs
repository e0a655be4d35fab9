//! The course of a result: where it began, what was measured, where it should be. The table beside it says the same.

use domain::goals::Course;
use leptos::prelude::*;

use super::amount;
use crate::text::Text;

const WIDTH: f64 = 320.0;
const HEIGHT: f64 = 150.0;
/// Room for the words at the edges.
const SIDE: f64 = 44.0;
const TOP: f64 = 26.0;
const BOTTOM: f64 = 28.0;

/// Where a year and a value stand.
struct Scale {
    years: (f64, f64),
    values: (f64, f64),
}

impl Scale {
    fn new(points: &[(i32, i64)]) -> Self {
        let years = points.iter().map(|(year, _)| f64::from(*year));
        let values = points.iter().map(|(_, value)| number(*value));
        let edge = |all: Vec<f64>| {
            let low = all.iter().copied().fold(f64::INFINITY, f64::min);
            let high = all.iter().copied().fold(f64::NEG_INFINITY, f64::max);
            if high > low { (low, high) } else { (low - 1.0, high + 1.0) }
        };
        Self { years: edge(years.collect()), values: edge(values.collect()) }
    }

    fn x(&self, year: i32) -> f64 {
        SIDE + (f64::from(year) - self.years.0) / (self.years.1 - self.years.0) * (WIDTH - 2.0 * SIDE)
    }

    fn y(&self, value: i64) -> f64 {
        let share = (number(value) - self.values.0) / (self.values.1 - self.values.0);
        HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM)
    }
}

#[expect(clippy::cast_precision_loss, reason = "a place in a drawing")]
fn number(value: i64) -> f64 {
    value as f64
}

/// Nothing when there is no point besides the target.
pub(super) fn drawing(text: Text, course: &Course, unit: &str) -> Option<AnyView> {
    let base = course.base.0.zip(course.base.1);
    let known = base.into_iter().chain(course.measured.iter().filter_map(|(year, value)| Some((*year, (*value)?))));
    let known: Vec<(i32, i64)> = known.map(|(year, value)| (year, value.0)).collect();
    let first = *known.first()?;
    let target = (course.target.0, course.target.1.0);
    let all: Vec<(i32, i64)> = known.iter().copied().chain([target]).collect();
    let scale = Scale::new(&all);
    let at = |(year, value): (i32, i64)| (scale.x(year), scale.y(value));
    let line: Vec<String> = known.iter().map(|point| at(*point)).map(|(x, y)| format!("{x:.1},{y:.1}")).collect();
    let words = |value: i64| amount(text, Some(domain::goals::Amount(value)), unit);
    let points = known
        .iter()
        .map(|point| {
            let (x, y) = at(*point);
            view! {
                <circle class="aw-series-1" cx=format!("{x:.1}") cy=format!("{y:.1}") r="4.5" />
                <text x=format!("{x:.1}") y=format!("{:.1}", y - 9.0) text-anchor="middle" font-size="12">
                    {words(point.1)}
                </text>
                <text x=format!("{x:.1}") y=format!("{:.1}", HEIGHT - 8.0) text-anchor="middle" font-size="12">
                    {point.0.to_string()}
                </text>
            }
        })
        .collect_view();
    let ((x1, y1), (x2, y2)) = (at(first), at(target));
    let drawing = view! {
        <svg viewBox=format!("0 0 {WIDTH} {HEIGHT}") aria-hidden="true" focusable="false" class="aw-course">
            <line
                class="aw-course__way"
                x1=format!("{x1:.1}")
                y1=format!("{y1:.1}")
                x2=format!("{x2:.1}")
                y2=format!("{y2:.1}")
            />
            <polyline class="aw-course__line" points=line.join(" ") />
            <rect
                class="aw-series-2"
                x=format!("{:.1}", x2 - 5.0)
                y=format!("{:.1}", y2 - 5.0)
                width="10"
                height="10"
            />
            <text x=format!("{x2:.1}") y=format!("{:.1}", y2 - 10.0) text-anchor="middle" font-size="12">
                {words(target.1)}
            </text>
            <text x=format!("{x2:.1}") y=format!("{:.1}", HEIGHT - 8.0) text-anchor="middle" font-size="12">
                {target.0.to_string()}
            </text>
            {points}
        </svg>
    };
    Some(drawing.into_any())
}

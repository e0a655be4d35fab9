//! Says at both routes when they would be done while somebody types other hours per week. The server says the same after saving.

use domain::route::end_date;
use leptos::{
    prelude::*,
    wasm_bindgen::{JsCast, closure::Closure},
};
use time::Date;

/// `hours` is the id of the field with the hours, `choices` those of the basic and the full route, whose hints are replaced; `sentence`
/// has places for `{hours}` and `{month}`; `today` is a Julian day.
#[island]
pub fn EndDates(
    hours: String,
    choices: (String, String),
    today: i32,
    basic: u32,
    full: u32,
    months: Vec<String>,
    sentence: String,
) -> impl IntoView {
    let message = RwSignal::new(String::new());
    Effect::new(move || {
        let found =
            document().get_element_by_id(&hours).and_then(|field| field.dyn_into::<web_sys::HtmlInputElement>().ok());
        let Some(input) = found else { return };
        let hint = |id: &str| document().query_selector(&format!("label[for={id}] .aw-check__hint")).ok().flatten();
        // A route without hours left is done, whatever the hours.
        let hints = [(hint(&choices.0), basic), (hint(&choices.1), full)].into_iter().filter(|(_, left)| *left > 0);
        let hints: Vec<_> = hints.filter_map(|(hint, left)| Some((hint?, left))).collect();
        let (typed, months, sentence) = (input.clone(), months.clone(), sentence.clone());
        let say = Closure::<dyn FnMut()>::new(move || {
            let mut said = Vec::new();
            for (hint, left) in &hints {
                if let Some(words) = in_words(&typed.value(), today, *left, &months, &sentence) {
                    hint.set_text_content(Some(&words));
                    said.push(words);
                }
            }
            message.set(said.join(" "));
        });
        // The field lives as long as the page, and so does what listens to it.
        if input.add_event_listener_with_callback("input", say.as_ref().unchecked_ref()).is_ok() {
            say.forget();
        }
    });
    // For who cannot see that the hints change.
    view! { <p class="aw-hidden" role="status">{message}</p> }
}

/// Nothing when the hours are not hours.
fn in_words(typed: &str, today: i32, left: u32, months: &[String], sentence: &str) -> Option<String> {
    let hours: u16 = typed.trim().parse().ok().filter(|hours| (1..=60).contains(hours))?;
    let end = end_date(Date::from_julian_day(today).ok()?, left, hours)?;
    let month = format!("{} {}", months.get(usize::from(u8::from(end.month())) - 1)?, end.year());
    Some(sentence.replace("{hours}", &hours.to_string()).replace("{month}", &month))
}

#[cfg(test)]
mod tests {
    use super::in_words;

    #[test]
    fn the_end_moves_with_the_hours() {
        let months: Vec<String> = (1..=12).map(|month| format!("maand {month}")).collect();
        let today = time::Date::from_calendar_date(2026, time::Month::November, 21).unwrap().to_julian_day();
        let say = |typed, left| in_words(typed, today, left, &months, "{hours}: {month}");
        assert_eq!(say(" 10 ", 40).as_deref(), Some("10: maand 12 2026"));
        assert_eq!(say("40", 40).as_deref(), Some("40: maand 11 2026"));
        assert_eq!(say("40", 80).as_deref(), Some("40: maand 12 2026"));
        assert!(["", "0", "61", "tien", "4,5"].iter().all(|typed| say(typed, 40).is_none()));
    }
}

//! Says when both routes would be done while somebody types other hours per week. The server says the same after saving.

use domain::route::end_date;
use leptos::{
    prelude::*,
    wasm_bindgen::{JsCast, closure::Closure},
};
use time::Date;

/// `field` is the id of the field with the hours; `sentence` has places for `{hours}`, `{basic}` and `{full}`; `today` is a Julian day.
#[island]
pub fn EndDates(
    field: String,
    today: i32,
    basic: u32,
    full: u32,
    months: Vec<String>,
    sentence: String,
) -> impl IntoView {
    let message = RwSignal::new(String::new());
    Effect::new(move || {
        let found =
            document().get_element_by_id(&field).and_then(|field| field.dyn_into::<web_sys::HtmlInputElement>().ok());
        let Some(input) = found else { return };
        let (typed, months, sentence) = (input.clone(), months.clone(), sentence.clone());
        let say = Closure::<dyn FnMut()>::new(move || {
            message.set(in_words(&typed.value(), today, basic, full, &months, &sentence).unwrap_or_default());
        });
        // The field lives as long as the page, and so does what listens to it.
        if input.add_event_listener_with_callback("input", say.as_ref().unchecked_ref()).is_ok() {
            say.forget();
        }
    });
    view! { <p class="aw-note" role="status">{message}</p> }
}

/// Nothing when the hours are not hours.
fn in_words(typed: &str, today: i32, basic: u32, full: u32, months: &[String], sentence: &str) -> Option<String> {
    let hours: u16 = typed.trim().parse().ok().filter(|hours| (1..=60).contains(hours))?;
    let today = Date::from_julian_day(today).ok()?;
    let month = |left: u32| {
        let end = end_date(today, left, hours)?;
        Some(format!("{} {}", months.get(usize::from(u8::from(end.month())) - 1)?, end.year()))
    };
    let sentence = sentence.replace("{hours}", &hours.to_string());
    Some(sentence.replace("{basic}", &month(basic)?).replace("{full}", &month(full)?))
}

#[cfg(test)]
mod tests {
    use super::in_words;

    #[test]
    fn the_end_moves_with_the_hours() {
        let months: Vec<String> = (1..=12).map(|month| format!("maand {month}")).collect();
        let today = time::Date::from_calendar_date(2026, time::Month::November, 21).unwrap().to_julian_day();
        let say = |typed| in_words(typed, today, 40, 80, &months, "{hours}: {basic}, {full}");
        assert_eq!(say(" 10 ").as_deref(), Some("10: maand 12 2026, maand 1 2027"));
        assert_eq!(say("40").as_deref(), Some("40: maand 11 2026, maand 12 2026"));
        assert!(["", "0", "61", "tien"].iter().all(|typed| say(typed).is_none()));
    }
}

//! Dates as people write them in lists.

use time::{Date, Duration, Month, macros::date};

use super::words::fold;

const MONTHS: [(&str, &str); 12] = [
    ("januari", "january"),
    ("februari", "february"),
    ("maart", "march"),
    ("april", "april"),
    ("mei", "may"),
    ("juni", "june"),
    ("juli", "july"),
    ("augustus", "august"),
    ("september", "september"),
    ("oktober", "october"),
    ("november", "november"),
    ("december", "december"),
];

/// "3 maart 2021", "03-03-21", "2021-03-03 00:00:00", "maart 2021", "2021" (the first day of it), or the number by which Excel counts
/// days; of the years 2000–2100, as everywhere.
pub fn read_date(text: &str) -> Option<Date> {
    let folded = fold(text);
    let mut parts: Vec<&str> = folded.split(' ').filter(|part| !part.is_empty()).collect();
    // The time of the day behind a date, as Excel writes it: "2021-03-03 00 00 00".
    if parts.len() > 3 && text.contains(':') {
        parts.truncate(3);
    }
    // "ma 3 maart 2021", "per 1 mei 2021".
    while parts.len() > 1 && parts[0].bytes().all(|byte| byte.is_ascii_alphabetic()) && month(parts[0]).is_none() {
        parts.remove(0);
    }
    let number = |part: &str| part.trim_end_matches(|sign: char| sign.is_ascii_alphabetic()).parse::<i32>().ok();
    let found = match parts.as_slice() {
        [one] if one.len() == 4 => Date::from_calendar_date(number(one)?, Month::January, 1).ok(),
        [one] if one.len() == 5 && one.bytes().all(|byte| byte.is_ascii_digit()) => serial(number(one)?),
        [one] if one.len() == 8 && one.bytes().all(|byte| byte.is_ascii_digit()) => {
            // 20210303
            day(one[6..].parse().ok()?, one[4..6].parse().ok()?, one[..4].parse().ok()?)
        }
        [name, of] if month(name).is_some() => day(1, month(name)?, year(of)?),
        [of, number_of_month] if of.len() == 4 => day(1, number(number_of_month)?, number(of)?),
        [number_of_month, of] if of.len() == 4 => day(1, number(number_of_month)?, number(of)?),
        [of, name, on] if of.len() == 4 => day(number(on)?, month(name).or_else(|| number(name))?, number(of)?),
        // English: "March 3, 2021".
        [name, on, of] if month(name).is_some() => day(number(on)?, month(name)?, year(of)?),
        [on, name, of] => day(number(on)?, month(name).or_else(|| number(name))?, year(of)?),
        _ => None,
    };
    found.filter(|date| (2000..=2100).contains(&date.year()))
}

/// Whether a date is of a month or a year, without a day in it.
pub fn has_no_day(text: &str) -> bool {
    let folded = fold(text);
    let parts: Vec<&str> = folded.split(' ').filter(|part| !part.is_empty()).collect();
    let numbers = parts.iter().filter(|part| part.bytes().any(|byte| byte.is_ascii_digit())).count();
    let months = parts.iter().filter(|part| month(part).is_some()).count();
    read_date(text).is_some()
        && (numbers + months == 2 || numbers == 1 && parts.last().is_some_and(|one| one.len() == 4))
}

fn day(day: i32, month: i32, year: i32) -> Option<Date> {
    let month = Month::try_from(u8::try_from(month).ok()?).ok()?;
    Date::from_calendar_date(year, month, u8::try_from(day).ok()?).ok()
}

/// A year in four digits, or in two: of this century.
fn year(text: &str) -> Option<i32> {
    let number: i32 = text.parse().ok()?;
    match text.len() {
        2 => Some(2000 + number),
        4 => Some(number),
        _ => None,
    }
}

/// Whole or shortened ("mrt", "sept"), in Dutch or English.
fn month(word: &str) -> Option<i32> {
    if word.len() < 3 || !word.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        return None;
    }
    if word == "mrt" {
        return Some(3);
    }
    let place = MONTHS.iter().position(|(nl, en)| nl.starts_with(word) || en.starts_with(word))?;
    i32::try_from(place + 1).ok()
}

/// Days since the one before 1900, as Excel counts them.
fn serial(days: i32) -> Option<Date> {
    date!(1899 - 12 - 30).checked_add(Duration::days(i64::from(days)))
}

#[cfg(test)]
mod tests {
    use super::has_no_day;

    #[test]
    fn a_date_without_a_day_is_told_from_one_with_a_day() {
        for text in ["2023", "maart 2024", "mrt 2024", "03-2021", "2021-03", "sinds 2023"] {
            assert!(has_no_day(text), "{text}");
        }
        for text in
            ["3 maart 2021", "03-03-21", "2021-03-03 00:00:00", "44927", "20210303", "per 1 mei 2021", "onbekend", ""]
        {
            assert!(!has_no_day(text), "{text}");
        }
    }
}

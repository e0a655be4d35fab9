//! Interface texts, dates and numbers in the reader's language. All wording is in `locales/`, none of it here.

use std::{borrow::Cow, cmp::Ordering, collections::HashMap, sync::LazyLock};

use domain::account::Lang;
pub use fluent_templates::fluent_bundle::FluentValue;
use fluent_templates::{LanguageIdentifier, Loader, static_loader};
use icu::{
    calendar::{Date as IcuDate, Iso},
    collator::{
        Collator, CollatorBorrowed,
        options::{AlternateHandling, CollatorOptions},
    },
    datetime::{DateTimeFormatter, fieldsets},
    decimal::{DecimalFormatter, input::Decimal, options::DecimalFormatterOptions},
    locale::{Locale, locale},
};
use time::{Date, OffsetDateTime};

static_loader! {
    static LOCALES = {
        locales: "./locales",
        fallback_language: "nl",
        // The marks would show up in page titles, mails and documents.
        customise: |bundle| {
            bundle.set_use_isolating(false);
            let dutch = bundle.locales.iter().any(|locale| locale.language == "nl");
            bundle.set_formatter(Some(if dutch { |value, _| grouped(Lang::Nl, value) } else { |value, _| grouped(Lang::En, value) }));
        },
    };
}

/// A whole number in a text, as [`Text::number`] writes it; anything else as it is. A year is not a number but a name: pass it as text.
fn grouped(lang: Lang, value: &FluentValue) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    number.as_string().parse::<i64>().ok().map(|number| Text::new(lang).number(number))
}

struct Formatters {
    identifier: LanguageIdentifier,
    date: DateTimeFormatter<fieldsets::YMD>,
    month: DateTimeFormatter<fieldsets::YM>,
    short_month: DateTimeFormatter<fieldsets::YM>,
    number: DecimalFormatter,
    collator: CollatorBorrowed<'static>,
}

impl Formatters {
    fn new(identifier: &str, locale: &Locale) -> Self {
        let known = "the language is part of the compiled data";
        let mut order = CollatorOptions::default();
        // An apostrophe or a hyphen does not count.
        order.alternate_handling = Some(AlternateHandling::Shifted);
        Self {
            identifier: identifier.parse().expect(known),
            date: DateTimeFormatter::try_new(locale.into(), fieldsets::YMD::long()).expect(known),
            month: DateTimeFormatter::try_new(locale.into(), fieldsets::YM::long()).expect(known),
            short_month: DateTimeFormatter::try_new(locale.into(), fieldsets::YM::medium()).expect(known),
            number: DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::default()).expect(known),
            collator: Collator::try_new(locale.into(), order).expect(known),
        }
    }
}

static DUTCH: LazyLock<Formatters> = LazyLock::new(|| Formatters::new("nl", &locale!("nl-NL")));
static ENGLISH: LazyLock<Formatters> = LazyLock::new(|| Formatters::new("en", &locale!("en-GB")));

/// The reader's language, and whether explanations are shown in everyday words ("gewone taal").
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text {
    pub lang: Lang,
    pub plain: bool,
}

impl Text {
    pub fn new(lang: Lang) -> Self {
        Self { lang, plain: false }
    }

    fn formatters(self) -> &'static Formatters {
        match self.lang {
            Lang::Nl => &DUTCH,
            Lang::En => &ENGLISH,
        }
    }

    /// The text of `key`. A key that is missing in both languages shows itself, and a test fails.
    pub fn get(self, key: &str) -> String {
        LOCALES.try_lookup(&self.formatters().identifier, key).unwrap_or_else(|| key.to_owned())
    }

    /// The text of `key` with its variables filled in; [`crate::t!`] is the short way to write it.
    pub fn with(self, key: &str, args: &[(&'static str, FluentValue<'static>)]) -> String {
        let args: HashMap<Cow<'static, str>, FluentValue> =
            args.iter().map(|(name, value)| (Cow::Borrowed(*name), value.clone())).collect();
        LOCALES.try_lookup_with_args(&self.formatters().identifier, key, &args).unwrap_or_else(|| key.to_owned())
    }

    /// Whether there is a text for `key`.
    pub fn has(self, key: &str) -> bool {
        LOCALES.try_lookup(&self.formatters().identifier, key).is_some()
    }

    /// `21 november 2026`.
    pub fn date(self, date: Date) -> String {
        icu_date(date).map_or_else(|| date.to_string(), |date| self.formatters().date.format(&date).to_string())
    }

    /// `november 2026`.
    pub fn month(self, date: Date) -> String {
        icu_date(date).map_or_else(|| date.to_string(), |date| self.formatters().month.format(&date).to_string())
    }

    /// `nov 2026`, for where there is little room.
    pub fn short_month(self, date: Date) -> String {
        icu_date(date).map_or_else(|| date.to_string(), |date| self.formatters().short_month.format(&date).to_string())
    }

    /// `21 november 2026, 14:32`; the moment must already be in the reader's time zone (see [`domain::time::local`]).
    pub fn moment(self, at: OffsetDateTime) -> String {
        format!("{}, {:02}:{:02}", self.date(at.date()), at.hour(), at.minute())
    }

    /// `1.234`.
    pub fn number(self, number: impl Into<i64>) -> String {
        self.formatters().number.format(&Decimal::from(number.into())).to_string()
    }

    /// `1.234,5`, of a number of hundredths.
    pub fn decimal(self, hundredths: i64) -> String {
        let mut number = Decimal::from(hundredths);
        number.multiply_pow10(-2);
        number.trim_end();
        self.formatters().number.format(&number).to_string()
    }

    /// The order of two names as people of this language expect, so "'s-Hertogenbosch" stands near the s.
    pub fn compare(self, a: &str, b: &str) -> Ordering {
        self.formatters().collator.compare(a, b)
    }

    /// Sorts by name; what is equal stays in its order.
    pub fn sort_by_name<T>(self, items: &mut [T], name: impl Fn(&T) -> &str) {
        items.sort_by(|a, b| self.compare(name(a), name(b)));
    }
}

fn icu_date(date: Date) -> Option<IcuDate<Iso>> {
    IcuDate::try_new_iso(date.year(), u8::from(date.month()), date.day()).ok()
}

/// `t!(text, "route-done", done = 3, total = 6)`: the text of a key with its variables.
#[macro_export]
macro_rules! t {
    ($text:expr, $key:expr $(,)?) => { $text.get($key) };
    ($text:expr, $key:expr, $($name:ident = $value:expr),+ $(,)?) => {
        $text.with($key, &[$((stringify!($name), $crate::text::FluentValue::from($value))),+])
    };
}

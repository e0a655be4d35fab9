//! Who of the national team helps, in a sentence.

use leptos::prelude::*;
use time::Date;

use crate::{t, text::Text};

/// Who of the national team helps; nobody by name means the whole team.
#[derive(Clone, Debug, Default)]
pub struct Helper {
    pub coach: String,
    /// Who stands in, and until when.
    pub cover: Option<(String, Date)>,
    /// Where the one who helps now can be reached; empty for who only reads along.
    pub email: String,
    /// The reader works in the alliance, so it is "your coach".
    pub mine: bool,
}

impl Helper {
    pub fn sentences(&self, text: Text) -> AnyView {
        let key = match (self.coach.is_empty(), self.mine) {
            (true, true) => "alliance-helper-team",
            (true, false) => "alliance-helper-none",
            (false, true) => "alliance-helper-coach",
            (false, false) => "alliance-helper-other",
        };
        let who = t!(text, key, coach = self.coach.clone());
        let cover = self.cover.as_ref().map(|(name, until)| {
            let cover = t!(text, "alliance-helper-cover", name = name.clone(), until = text.date(*until));
            view! { <p>{cover}</p> }
        });
        let mail = (!self.email.is_empty()).then(|| {
            let words = t!(text, "alliance-helper-mail", address = self.email.clone());
            view! { <p><a href=format!("mailto:{}", self.email)>{words}</a></p> }
        });
        view! {
            <p>{who}</p>
            {cover}
            {mail}
        }
        .into_any()
    }
}

/// How to reach the national team; nothing when nobody said.
pub fn contact(text: Text, address: &str) -> Option<AnyView> {
    let mail = format!("mailto:{address}");
    let words =
        || view! { <p>{text.get("alliance-help-contact")} " " <a href=mail>{address.to_owned()}</a></p> }.into_any();
    (!address.is_empty()).then(words)
}

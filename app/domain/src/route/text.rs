//! What a step says to the reader, per language.

use serde::{Deserialize, Serialize};

use crate::account::Lang;

/// One value for each language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ByLang<T> {
    pub nl: T,
    pub en: T,
}

impl<T> ByLang<T> {
    pub fn get(&self, lang: Lang) -> &T {
        match lang {
            Lang::Nl => &self.nl,
            Lang::En => &self.en,
        }
    }
}

/// The text of a step in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepText {
    pub title: String,
    /// When to do it, for a step that is not in the basic route: the rest of the sentence "Ook in deze fase: 1.6 Startbesluit, als …".
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub when: String,
    pub why: String,
    /// `why` in everyday words ("gewone taal").
    pub why_plain: String,
    /// "Klaar als".
    pub done: Vec<Criterion>,
    /// What lies on the table at the end.
    pub product: String,
    /// What shows that it was done.
    pub evidence: String,
    /// Where it usually goes wrong.
    pub pitfalls: Vec<String>,
    pub how: Vec<Task>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub other_lead: Option<OtherLead>,
}

/// Something that one can tick.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Criterion {
    /// What an alliance's tick hangs on, for ever: the text and the place in the list may change.
    pub key: String,
    pub text: String,
}

/// Something to do within a step.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Task {
    #[serde(rename = "do")]
    pub what: String,
    pub detail: String,
    /// Wording to copy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub example: Option<String>,
}

/// The fields that read differently when the lead (trekker) is not a municipality.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct OtherLead {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why_plain: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub done: Option<Vec<Criterion>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evidence: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pitfalls: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub how: Option<Vec<Task>>,
}

impl Task {
    /// The words of the detail, and the names of pages in it with their address: within the alliance (`[Leden](/leden)` is at
    /// `leden`) or elsewhere (`[tabel](https://…)`).
    pub fn detail_parts(&self) -> Vec<(&str, Option<&str>)> {
        let (mut parts, mut rest) = (vec![], &*self.detail);
        while let Some((before, name, address, after)) = link(rest) {
            parts.extend([(before, None), (name, Some(address))]);
            rest = after;
        }
        parts.push((rest, None));
        parts
    }
}

/// What stands before the first link, its name and address, and what comes after it.
fn link(text: &str) -> Option<(&str, &str, &str, &str)> {
    let start = [text.find("](/"), text.find("](https://")].into_iter().flatten().min()?;
    let (before, rest) = (text.get(..start)?, text.get(start..)?.strip_prefix("](")?);
    let (before, name) = before.rsplit_once('[')?;
    let (address, after) = rest.split_once(')')?;
    Some((before, name, address.strip_prefix('/').unwrap_or(address), after))
}

impl StepText {
    /// The text as it reads for a lead that is not a municipality.
    #[must_use]
    pub fn for_other_lead(&self) -> Self {
        let Some(other) = self.other_lead.clone() else {
            return self.clone();
        };
        Self {
            title: other.title.unwrap_or_else(|| self.title.clone()),
            when: self.when.clone(),
            why: other.why.unwrap_or_else(|| self.why.clone()),
            why_plain: other.why_plain.unwrap_or_else(|| self.why_plain.clone()),
            done: other.done.unwrap_or_else(|| self.done.clone()),
            product: other.product.unwrap_or_else(|| self.product.clone()),
            evidence: other.evidence.unwrap_or_else(|| self.evidence.clone()),
            pitfalls: other.pitfalls.unwrap_or_else(|| self.pitfalls.clone()),
            how: other.how.unwrap_or_else(|| self.how.clone()),
            other_lead: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_detail_can_name_pages_with_their_address() {
        let parts = |detail: &str| {
            let task = Task { detail: detail.to_owned(), ..Task::default() };
            task.detail_parts().into_iter().map(|(words, to)| format!("{words}>{to:?}")).collect::<Vec<_>>().join("|")
        };
        assert_eq!(parts("Zonder, met [..] erin."), "Zonder, met [..] erin.>None");
        let two = "Zie [Leden](/leden) en het [overzicht](/).";
        assert_eq!(parts(two), r#"Zie >None|Leden>Some("leden")| en het >None|overzicht>Some("")|.>None"#);
        let elsewhere = "Zie [CBS](https://cbs.example/a) en [Leden](/leden)";
        assert_eq!(
            parts(elsewhere),
            r#"Zie >None|CBS>Some("https://cbs.example/a")| en >None|Leden>Some("leden")|>None"#
        );
    }
}

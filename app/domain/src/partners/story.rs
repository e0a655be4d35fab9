//! Partner stories (partnerverhalen): what a partner does, told for others, with a photo at most. Rules: everybody reads a story only when the
//! partner agreed; a photo is there only with words for who cannot see it and with the consent of who is on it, of a child that of a parent
//! and its own.

use serde::{Deserialize, Serialize};
use time::Date;
use validator::{Validate, ValidationError};

use crate::check;

/// Where a story stands with its editors. Going from any to any other is allowed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StoryState {
    /// Concept.
    #[default]
    Draft,
    /// Somebody else reads it first.
    Review,
    /// Gepubliceerd.
    Published,
    /// Ingetrokken.
    Withdrawn,
}

impl StoryState {
    pub const ALL: [Self; 4] = [Self::Draft, Self::Review, Self::Published, Self::Withdrawn];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Review => "review",
            Self::Published => "published",
            Self::Withdrawn => "withdrawn",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == text)
    }
}

/// Whom one can recognise on a photo.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OnPhoto {
    Nobody,
    Adults,
    /// Also together with adults.
    Children,
}

impl OnPhoto {
    pub const ALL: [Self; 3] = [Self::Nobody, Self::Adults, Self::Children];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Nobody => "nobody",
            Self::Adults => "adults",
            Self::Children => "children",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|who| who.as_str() == text)
    }
}

/// A story, as it is typed.
#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
#[validate(schema(function = partner_agrees_in_public, skip_on_field_errors = false))]
pub struct StoryForm {
    #[validate(custom(function = check::required), custom(function = check::one_line), length(max = 120, code = "too-long"))]
    pub title: String,
    /// Number of the partner's membership.
    #[validate(custom(function = chosen))]
    pub partner: String,
    /// Paragraphs, with an empty line between them.
    #[validate(custom(function = check::required), length(max = 6000, code = "too-long"))]
    pub body: String,
    #[validate(custom(function = known_state))]
    pub state: String,
    /// `ja` when everybody may read it once it is published.
    pub public: String,
    /// `ja` when the partner agrees with that.
    pub agreed: String,
    pub version: i64,
}

impl StoryForm {
    pub fn state(&self) -> StoryState {
        StoryState::parse(&self.state).unwrap_or_default()
    }

    pub fn is_public(&self) -> bool {
        self.public == "ja"
    }

    pub fn is_agreed(&self) -> bool {
        self.agreed == "ja"
    }
}

/// Whether everybody reads it.
pub fn story_is_public(state: StoryState, public: bool, agreed: bool) -> bool {
    state == StoryState::Published && public && agreed
}

/// The paragraphs of a text: what stands between empty lines.
pub fn paragraphs(text: &str) -> Vec<String> {
    let mut all = vec![String::new()];
    for line in text.lines().map(str::trim) {
        match (line.is_empty(), all.last_mut()) {
            (true, Some(last)) if !last.is_empty() => all.push(String::new()),
            (false, Some(last)) => {
                if !last.is_empty() {
                    last.push('\n');
                }
                last.push_str(line);
            }
            _ => {}
        }
    }
    all.retain(|paragraph| !paragraph.is_empty());
    all
}

fn known_state(text: &str) -> Result<(), ValidationError> {
    StoryState::parse(text).map(|_| ()).ok_or_else(|| ValidationError::new("choose"))
}

fn chosen(text: &str) -> Result<(), ValidationError> {
    text.parse::<uuid::Uuid>().map(|_| ()).map_err(|_| ValidationError::new("choose"))
}

fn partner_agrees_in_public(form: &StoryForm) -> Result<(), ValidationError> {
    if form.is_public() && !form.is_agreed() { Err(about("agreed", "partner-agrees")) } else { Ok(()) }
}

fn about(field: &'static str, code: &'static str) -> ValidationError {
    let mut error = ValidationError::new(code);
    error.add_param("field".into(), &field);
    error
}

/// What is said of a photo. The file comes beside it.
#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
#[validate(schema(function = children_agree, skip_on_field_errors = false))]
#[validate(schema(function = parents_agree, skip_on_field_errors = false))]
pub struct PhotoForm {
    /// What one sees, for who does not see it.
    #[validate(custom(function = check::required), length(max = 300, code = "too-long"))]
    pub alt: String,
    #[validate(custom(function = known_people))]
    pub people: String,
    /// Who gave consent; of a child no name.
    #[validate(custom(function = check::required), custom(function = check::one_line), length(max = 200, code = "too-long"))]
    pub consent_by: String,
    #[validate(custom(function = check::required), custom(function = check::date))]
    pub consent_on: String,
    /// `ja` when a parent agrees.
    pub parent: String,
    /// `ja` when the child itself agrees.
    pub child: String,
    /// Of the photo that was there when the form was opened; empty for none.
    pub mark: String,
}

impl PhotoForm {
    pub fn people(&self) -> Option<OnPhoto> {
        OnPhoto::parse(&self.people)
    }

    pub fn consent_on(&self) -> Option<Date> {
        check::parse_date(&self.consent_on)
    }

    fn shows_children(&self) -> bool {
        self.people() == Some(OnPhoto::Children)
    }
}

fn known_people(text: &str) -> Result<(), ValidationError> {
    OnPhoto::parse(text).map(|_| ()).ok_or_else(|| ValidationError::new("choose"))
}

fn parents_agree(form: &PhotoForm) -> Result<(), ValidationError> {
    if form.shows_children() && form.parent != "ja" { Err(about("parent", "parent-agrees")) } else { Ok(()) }
}

fn children_agree(form: &PhotoForm) -> Result<(), ValidationError> {
    if form.shows_children() && form.child != "ja" { Err(about("child", "child-agrees")) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Fields that are wrong, in order.
    fn wrong(form: &impl Validate) -> Vec<String> {
        let errors = form.validate().err().map(validator::ValidationErrors::into_errors).unwrap_or_default();
        let mut fields: Vec<String> = errors
            .into_iter()
            .flat_map(|(field, kind)| {
                let validator::ValidationErrorsKind::Field(errors) = kind else { return Vec::new() };
                let of = |error: ValidationError| {
                    let about = error.params.get("field").map(|value| value.to_string().trim_matches('"').to_owned());
                    about.unwrap_or_else(|| field.to_string())
                };
                errors.into_iter().map(of).collect()
            })
            .collect();
        fields.sort();
        fields
    }

    fn photo() -> PhotoForm {
        PhotoForm {
            alt: "Een fiets".to_owned(),
            people: "nobody".to_owned(),
            consent_by: "De werkplaats, die de foto maakte".to_owned(),
            consent_on: "2026-11-01".to_owned(),
            ..PhotoForm::default()
        }
    }

    #[test]
    fn a_photo_has_words_and_consent() {
        assert!(wrong(&photo()).is_empty());
        let children = || PhotoForm { people: "children".to_owned(), ..photo() };
        for (form, fields) in [
            (PhotoForm { alt: " ".to_owned(), ..photo() }, vec!["alt"]),
            (PhotoForm { people: String::new(), ..photo() }, vec!["people"]),
            (PhotoForm { consent_by: String::new(), ..photo() }, vec!["consent_by"]),
            (PhotoForm { consent_on: "ooit".to_owned(), ..photo() }, vec!["consent_on"]),
            (children(), vec!["child", "parent"]),
            (PhotoForm { parent: "ja".to_owned(), ..children() }, vec!["child"]),
            (PhotoForm { child: "ja".to_owned(), ..children() }, vec!["parent"]),
            (PhotoForm { parent: "ja".to_owned(), child: "ja".to_owned(), ..children() }, vec![]),
            (PhotoForm { people: "adults".to_owned(), ..photo() }, vec![]),
        ] {
            assert_eq!(wrong(&form), fields, "{form:?}");
        }
    }

    #[test]
    fn nobody_outside_reads_what_the_partner_did_not_agree_with() {
        let story = StoryForm {
            title: "Fietsen".to_owned(),
            partner: uuid::Uuid::nil().to_string(),
            body: "Elke week".to_owned(),
            state: "published".to_owned(),
            public: "ja".to_owned(),
            ..StoryForm::default()
        };
        assert_eq!(wrong(&story), ["agreed"]);
        assert!(wrong(&StoryForm { agreed: "ja".to_owned(), ..story.clone() }).is_empty());
        assert_eq!(
            wrong(&StoryForm { title: "Zie https://kwaad.nl".to_owned(), public: String::new(), ..story }),
            ["title"]
        );
        for state in StoryState::ALL {
            for (public, agreed) in [(true, true), (true, false), (false, true), (false, false)] {
                let expected = state == StoryState::Published && public && agreed;
                assert_eq!(story_is_public(state, public, agreed), expected);
            }
        }
    }

    #[test]
    fn an_empty_line_begins_a_paragraph() {
        assert_eq!(paragraphs("\n\nEen\r\ntwee\r\n \r\n\r\nDrie\n"), ["Een\ntwee", "Drie"]);
        assert!(paragraphs(" \n\t\n").is_empty());
    }

    proptest! {
        #[test]
        fn no_word_is_lost_in_paragraphs(text in "[a-z \n\r]{0,80}") {
            let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
            let all = paragraphs(&text);
            prop_assert_eq!(words(&all.join("\n\n")), words(&text));
            prop_assert!(all.iter().all(|paragraph| !paragraph.contains("\n\n") && !paragraph.trim().is_empty()));
        }
    }
}

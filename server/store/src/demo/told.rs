//! What the demo's file says about conversations, stories and the public page.

use domain::partners::StoryState;
use serde::Deserialize;

/// A conversation with a partner.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoLog {
    pub days_ago: i64,
    /// `call`, `visit`, `mail` or `meeting`.
    pub way: String,
    /// Key of a person.
    pub by: String,
    pub said: String,
    /// Days from now; negative is late.
    pub next_in: Option<i64>,
    #[serde(default)]
    pub shared: bool,
}

/// A story about a partner.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoStory {
    pub title: String,
    /// Name of the partner.
    pub partner: String,
    pub body: String,
    pub state: StoryState,
    #[serde(default)]
    pub public: bool,
    pub days_ago: i64,
    pub photo: Option<DemoPhoto>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoPhoto {
    pub drawing: String,
    pub alt: String,
    pub consent_by: String,
}

/// The public page, switched on.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoPublicPage {
    pub about: String,
    pub contact: String,
    pub email: String,
}

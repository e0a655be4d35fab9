//! What stands around every page: document head, header, navigation, breadcrumb, footer. The handler fills a [`Frame`], the
//! page asks [`document`] to put itself in it.

use std::sync::Arc;

use crate::text::Text;

/// The hashed names of the static files, made by the build tool.
#[derive(Clone, Debug, Default)]
pub struct Assets {
    /// Path of the stylesheet.
    pub css: String,
    /// Path of the font that is preloaded.
    pub font: String,
    /// Path of the icon.
    pub icon: String,
    /// Path of the script that loads the Wasm, when islands were built.
    pub js: String,
    /// Path of the Wasm.
    pub wasm: String,
}

/// The area of the main navigation in which a page stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nav {
    // An alliance
    Overview,
    Route,
    Partners,
    Experts,
    Schemes,
    Monitor,
    Help,
    Documents,
    // The national team
    Alliances,
    Requests,
    Administration,
}

/// The alliance that the reader works in.
#[derive(Clone, Debug)]
pub struct AllianceFrame {
    pub slug: String,
    pub name: String,
    /// The data is made up: every page says so.
    pub fictional: bool,
    /// Archived alliances are read only.
    pub archived: bool,
}

/// Who is signed in.
#[derive(Clone, Debug)]
pub struct PersonFrame {
    pub name: String,
    /// Has a role in the national team.
    pub national: bool,
    pub admin: bool,
    /// Alliances to switch to: slug and name.
    pub alliances: Vec<(String, String)>,
}

/// Everything around the page.
#[derive(Clone, Debug)]
pub struct Frame {
    pub text: Text,
    /// Of this request; the language switch comes back here.
    pub path: String,
    pub nonce: String,
    pub assets: Arc<Assets>,
    /// A demo instance: fictional data, mails on a page, one click to sign in.
    pub demo: bool,
    pub person: Option<PersonFrame>,
    pub alliance: Option<AllianceFrame>,
    pub nav: Option<Nav>,
    /// Locale key of what has just been done ("Bewaard"), shown once on top.
    pub done: Option<&'static str>,
}

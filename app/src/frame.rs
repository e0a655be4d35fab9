//! What stands around every page: document head, header, navigation, breadcrumb, footer. The handler fills a [`Frame`], the
//! page asks [`document`] to put itself in it.

mod footer;
mod header;
mod navigation;
mod scripts;

use std::sync::Arc;

use domain::account::Lang;
use leptos::prelude::*;

use crate::{
    components::{Notice, NoticeKind, escape},
    t,
    text::Text,
};

/// The hashed names of the static files, made by the build tool.
#[derive(Clone, Debug, Default, serde::Deserialize)]
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
    Network,
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
    /// The reader may see the work: else only its phase, and the navigation does not offer more.
    pub work: bool,
    /// The reader may see meetings and actions.
    pub meetings: bool,
    /// The reader may see the words of the field and whom to ask.
    pub reference: bool,
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
    /// The page is about an alliance that was made up, without being one of its own pages.
    pub fictional: bool,
    pub person: Option<PersonFrame>,
    pub alliance: Option<AllianceFrame>,
    pub nav: Option<Nav>,
    /// Locale key of what has just been done ("Bewaard"), shown once on top.
    pub done: Option<&'static str>,
}

/// The whole page around `body`. `title` is what stands on the tab, without the name of the product.
pub fn document(frame: Frame, title: String, body: AnyView) -> AnyView {
    // Islands start by themselves; what stands around them is only HTML.
    if let Some(shared) = Owner::current_shared_context() {
        shared.set_is_hydrating(false);
    }
    let text = frame.text;
    // Leptos does not escape a title, and would put its markers in it.
    let title = escape(&t!(text, "common-document-title", title = title));
    let banner = banner(&frame);
    let archived = frame.alliance.as_ref().is_some_and(|alliance| alliance.archived).then(|| {
        view! { <Notice kind=NoticeKind::Warning>{text.get("common-archived")}</Notice> }
    });
    let done = frame.done.map(|key| {
        view! {
            <div id="melding" tabindex="-1">
                <Notice kind=NoticeKind::Ok announce=true>{text.get(key)}</Notice>
            </div>
        }
    });
    let scripts = scripts::island_scripts(&frame);
    view! {
        <!DOCTYPE html>
        <html lang=language(text.lang)>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <title inner_html=title />
                <link rel="preload" href=frame.assets.font.clone() r#as="font" r#type="font/woff2" crossorigin="" />
                <link rel="stylesheet" href=frame.assets.css.clone() />
                <link rel="icon" href=frame.assets.icon.clone() r#type="image/svg+xml" />
                <meta name="color-scheme" content="light dark" />
                {scripts}
            </head>
            <body class="aw-page">
                <a class="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">{text.get("common-skip")}</a>
                {header::header(&frame)}
                {navigation::navigation(&frame)}
                {banner}
                <main class="aw-wrap aw-main" id="inhoud" tabindex="-1">
                    {archived}
                    {done}
                    {body}
                </main>
                {footer::footer(text)}
            </body>
        </html>
    }
    .into_any()
}

/// Says that what stands here is made up; in a demo it leads to the other roles and the mails.
fn banner(frame: &Frame) -> Option<AnyView> {
    let text = frame.text;
    // Of an alliance the data is made up; elsewhere real municipalities stand on the page too.
    let says = match &frame.alliance {
        Some(alliance) if alliance.fictional => Some("common-fictional"),
        _ if frame.fictional => Some("common-fictional"),
        _ if frame.demo => Some("demo-banner"),
        _ => None,
    };
    if says.is_none() && !frame.demo {
        return None;
    }
    let links = frame.demo.then(|| {
        view! {
            " "
            <a href="/demo">{text.get("demo-switch")}</a>
            " · "
            <a href="/demo/mail">{text.get("demo-mail-title")}</a>
        }
    });
    let banner = view! {
        <aside class="aw-demo" aria-label=text.get("common-fictional-label")>
            <p class="aw-wrap">{says.map(|key| text.get(key))} {links}</p>
        </aside>
    };
    Some(banner.into_any())
}

fn language(lang: Lang) -> &'static str {
    match lang {
        Lang::Nl => "nl",
        Lang::En => "en",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame(path: &str) -> Frame {
        Frame {
            text: Text::new(Lang::En),
            path: path.to_owned(),
            nonce: "n0nce".to_owned(),
            assets: Arc::new(Assets { js: "/pkg/islands.1.js".to_owned(), ..Assets::default() }),
            demo: false,
            fictional: false,
            person: None,
            alliance: None,
            nav: None,
            done: None,
        }
    }

    fn render(frame: Frame, title: &str) -> String {
        let body = || view! { <p>"x"</p> }.into_any();
        Owner::new().with(|| document(frame, title.to_owned(), body()).to_html())
    }

    #[test]
    fn a_title_and_an_address_cannot_break_out() {
        let html = render(frame("/x\"><script>alert(1)</script>"), "</title><script>alert(1)</script>");
        assert!(html.starts_with("<!DOCTYPE html><html lang=\"en\">"), "{html}");
        assert!(
            html.contains("<title>&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt; – Alliantiewijzer</title>"),
            "{html}"
        );
        assert_eq!(html.matches("<script").count(), 1, "{html}");
        assert!(html.contains("nonce=\"n0nce\"") && html.contains("/pkg/islands.1.js"), "{html}");
    }

    #[test]
    fn without_islands_there_is_no_script() {
        let html = render(Frame { assets: Arc::default(), ..frame("/") }, "x");
        assert!(!html.contains("<script"), "{html}");
    }
}

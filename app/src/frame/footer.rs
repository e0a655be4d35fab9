//! The bottom of the page: what the product says about itself.

use leptos::prelude::*;

use crate::{t, text::Text};

const LINKS: [(&str, &str); 8] = [
    ("/netwerk", "network-directory"),
    ("/toegankelijkheid", "common-footer-accessibility"),
    ("/privacy", "common-footer-privacy"),
    ("/wat-ziet-wie", "common-footer-permissions"),
    ("/bronnen", "common-footer-sources"),
    ("/voorwaarden", "common-footer-terms"),
    ("/beveiliging", "common-footer-security"),
    ("/over", "common-footer-about"),
];

pub(super) fn footer(text: Text) -> AnyView {
    let links = LINKS.iter().map(|(href, key)| view! { <li><a href=*href>{text.get(key)}</a></li> }).collect_view();
    view! {
        <footer class="aw-footer">
            <div class="aw-wrap aw-footer__line">
                <ul class="aw-footer__links">{links}</ul>
                <span>{t!(text, "common-version", version = env!("CARGO_PKG_VERSION"))}</span>
            </div>
        </footer>
    }
    .into_any()
}

//! A link that somebody typed. Only web and mail addresses become links: `javascript:` and the like stay text.

use leptos::prelude::*;

/// Shows the address itself when `label` is empty.
#[component]
pub fn ExternalLink(#[prop(into)] href: String, #[prop(optional, into)] label: String) -> impl IntoView {
    let label = if label.is_empty() { href.clone() } else { label };
    if is_safe(&href) {
        view! { <a href=href rel="external noopener noreferrer">{label}</a> }.into_any()
    } else {
        view! { <span>{label}</span> }.into_any()
    }
}

fn is_safe(href: &str) -> bool {
    let start: String = href.chars().take(8).collect::<String>().to_ascii_lowercase();
    ["https://", "http://", "mailto:"].iter().any(|scheme| start.starts_with(scheme))
}

#[cfg(test)]
mod tests {
    use super::is_safe;

    #[test]
    fn only_web_and_mail_addresses_are_links() {
        assert!(is_safe("https://example.nl") && is_safe("HTTP://example.nl") && is_safe("mailto:a@example.nl"));
        for other in ["javascript:alert(1)", " javascript:alert(1)", "data:text/html,x", "//example.nl", "/a/b", ""] {
            assert!(!is_safe(other), "{other}");
        }
    }
}

//! Markdown of content files as HTML that the content security policy allows: no raw HTML, no styles, no pictures from elsewhere,
//! and links only to the web, to mail or inside the product.

use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html::push_html};

fn parser(markdown: &str) -> Parser<'_> {
    Parser::new_ext(markdown, Options::ENABLE_TABLES)
}

/// Sanitised HTML.
pub fn html(markdown: &str) -> String {
    rendered(safe(parser(markdown)))
}

/// A table that is wider than a phone scrolls by itself, also with the keyboard. Raw HTML was left out before, so what looks like a
/// tag here is ours.
fn rendered<'a>(events: impl Iterator<Item = Event<'a>>) -> String {
    let mut html = String::new();
    push_html(&mut html, events);
    html.replace("<table>", "<div class=\"aw-scroll\" tabindex=\"0\"><table>").replace("</table>", "</table></div>")
}

/// The text of the first `#` heading, and the HTML of everything else.
pub fn titled_html(markdown: &str) -> (String, String) {
    let (mut title, mut inside, mut seen) = (String::new(), false, false);
    let body: Vec<Event<'_>> = parser(markdown)
        .filter(|event| {
            match event {
                Event::Start(Tag::Heading { level: HeadingLevel::H1, .. }) if !seen => (inside, seen) = (true, true),
                Event::End(TagEnd::Heading(HeadingLevel::H1)) if inside => {
                    inside = false;
                    return false;
                }
                Event::Text(text) | Event::Code(text) if inside => title.push_str(text),
                _ => {}
            }
            !inside
        })
        .collect();
    (title, rendered(safe(body.into_iter())))
}

/// Level and text of each heading.
pub fn headings(markdown: &str) -> Vec<(u8, String)> {
    let (mut headings, mut inside) = (vec![], false);
    for event in parser(markdown) {
        match event {
            Event::Start(Tag::Heading { level, .. }) => {
                inside = true;
                headings.push((level as u8, String::new()));
            }
            Event::End(TagEnd::Heading(_)) => inside = false,
            Event::Text(text) | Event::Code(text) if inside => {
                headings.last_mut().into_iter().for_each(|(_, heading)| heading.push_str(&text));
            }
            _ => {}
        }
    }
    headings
}

fn safe<'a>(events: impl Iterator<Item = Event<'a>>) -> impl Iterator<Item = Event<'a>> {
    let mut open_links: Vec<bool> = vec![];
    events.filter_map(move |event| match event {
        Event::Html(_)
        | Event::InlineHtml(_)
        | Event::Start(Tag::HtmlBlock | Tag::Image { .. })
        | Event::End(TagEnd::HtmlBlock | TagEnd::Image) => None,
        Event::Start(Tag::Link { link_type, dest_url, id, .. }) => {
            let keep = is_safe(&dest_url);
            open_links.push(keep);
            keep.then_some(Event::Start(Tag::Link { link_type, dest_url, title: CowStr::Borrowed(""), id }))
        }
        Event::End(TagEnd::Link) => open_links.pop().unwrap_or(false).then_some(Event::End(TagEnd::Link)),
        // Alignment would become a style attribute.
        Event::Start(Tag::Table(columns)) => {
            Some(Event::Start(Tag::Table(vec![pulldown_cmark::Alignment::None; columns.len()])))
        }
        other => Some(other),
    })
}

fn is_safe(url: &str) -> bool {
    let lower = url.to_ascii_lowercase();
    let inside = (lower.starts_with('/') && !lower.starts_with("//")) || lower.starts_with('#');
    let plain = url.chars().all(|sign| !sign.is_control() && !sign.is_whitespace() && sign != '\\');
    plain && (inside || ["https://", "http://", "mailto:"].iter().any(|scheme| lower.starts_with(scheme)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_but_plain_markup_comes_through() {
        let evil = "# Titel <img src=x onerror=alert(1)>\n\n<script>alert(1)</script>\n\nA <b onclick=\"x\">b</b> [k](javascript:alert(1)) \
            [l](JaVaScRiPt:x) [m](//elders) [n](data:text/html,x) ![plaatje](https://elders/x.png) & < >\n\n<!-- x -->\n\n| a | b |\n|:-:|--:|\n| 1 | 2 |";
        let html = html(evil);
        for banned in ["<script", "<img", "onerror", "onclick", "href", "style", "<!--", "<b"] {
            assert!(!html.contains(banned), "{banned} in {html}");
        }
        assert!(
            html.contains("<th>a</th>") && html.contains("<td>2</td>") && html.contains("&amp; &lt; &gt;"),
            "{html}"
        );
        assert!(html.contains("plaatje"), "what a picture says is kept: {html}");
    }

    #[test]
    fn links_inside_and_to_the_web_are_kept() {
        let html = html("[a](/privacy) [b](https://example.org/?a=1&b=2) [c](mailto:a@example.org) [d](#e)");
        assert_eq!(html.matches("<a href=").count(), 4, "{html}");
        assert!(html.contains("?a=1&amp;b=2"));
    }

    #[test]
    fn the_title_is_taken_out() {
        let (title, html) = titled_html("# Privacy & `meer`\n\nTekst\n\n## Kop\n\n# Nog een");
        assert_eq!(title, "Privacy & meer");
        assert_eq!(html, "<p>Tekst</p>\n<h2>Kop</h2>\n<h1>Nog een</h1>\n");
    }

    #[test]
    fn headings_have_levels() {
        assert_eq!(headings("# A *b*\n\n### C\n\n```\n# D\n```"), [(1, "A b".to_owned()), (3, "C".to_owned())]);
    }
}

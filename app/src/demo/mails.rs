//! The mails that the demo would have sent, newest first. Links to the demo itself can be followed.

use leptos::prelude::*;

use crate::{
    components::{Grid, PageHead},
    frame::{Frame, document},
    t,
};

#[derive(Clone, Debug)]
pub struct Mail {
    pub to: String,
    pub subject: String,
    pub body: String,
    /// In the reader's time zone.
    pub at: time::OffsetDateTime,
}

#[derive(Clone, Debug)]
pub struct View {
    pub mails: Vec<Mail>,
    /// Of this site, such as `http://127.0.0.1:3000`.
    pub origin: String,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let text = frame.text;
    let title = text.get("demo-mail-title");
    let origin = view.origin;
    let empty = view.mails.is_empty().then(|| view! { <p class="aw-empty aw-w-12">{text.get("demo-mail-empty")}</p> });
    let mails = view
        .mails
        .into_iter()
        .map(|mail| {
            let about = t!(text, "demo-mail-about", to = mail.to, at = text.moment(mail.at));
            view! {
                <article class="aw-card aw-w-12">
                    <div class="aw-card__head">
                        <h2 class="nl-heading nl-heading--level-2">{mail.subject}</h2>
                    </div>
                    <p class="aw-note">{about}</p>
                    {mail.body.split("\n\n").map(|paragraph| paragraph_of(paragraph, &origin)).collect_view()}
                </article>
            }
        })
        .collect_view();
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("demo-mail-lead") />
        <Grid>{empty} {mails}</Grid>
    };
    document(frame, title, body.into_any())
}

fn paragraph_of(paragraph: &str, origin: &str) -> AnyView {
    let lines: Vec<AnyView> = paragraph
        .lines()
        .enumerate()
        .map(|(index, line)| {
            let line = line_of(line, origin);
            if index == 0 { line } else { view! { <br /> {line} }.into_any() }
        })
        .collect();
    view! { <p>{lines}</p> }.into_any()
}

/// Words are parted by one space each, so the line reads as it was written.
fn line_of(line: &str, origin: &str) -> AnyView {
    let words: Vec<AnyView> = line
        .split(' ')
        .enumerate()
        .map(|(index, word)| {
            let space = if index == 0 { "" } else { " " };
            let path = word.strip_prefix(origin).filter(|path| path.starts_with('/')).map(str::to_owned);
            match path {
                Some(path) => view! { {space} <a href=path>{word.to_owned()}</a> }.into_any(),
                None => format!("{space}{word}").into_any(),
            }
        })
        .collect();
    words.into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_links_to_this_site_can_be_followed() {
        let line = |line| Owner::new().with(|| line_of(line, "http://127.0.0.1:3000").to_html()).replace("<!>", "");
        assert_eq!(line("Kijk: http://127.0.0.1:3000/x"), "Kijk: <a href=\"/x\">http://127.0.0.1:3000/x</a>");
        for other in ["http://127.0.0.1:30001/x", "https://elders.nl/", "<b>"] {
            assert!(!line(other).contains("<a") && !line(other).contains("<b>"), "{other}");
        }
    }
}

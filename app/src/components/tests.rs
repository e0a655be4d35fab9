//! Whatever somebody types comes back as text, and what is wrong with it is tied to the field.

use leptos::prelude::*;
use uuid::Uuid;

use super::*;
use crate::{
    form::{FieldError, FormState},
    text::Text,
};
use domain::account::Lang;

const EVIL: &str = "</textarea></title></option><script>alert('1')</script>\"><b x=\"&amp;";

fn render(view: impl FnOnce() -> AnyView) -> String {
    Owner::new().with(|| view().to_html())
}

fn text() -> Text {
    Text::new(Lang::Nl)
}

fn evil_form() -> FormState {
    FormState::new(Uuid::nil()).with("x", EVIL)
}

/// No tag of the evil text has become one, and it is there in full once the browser has read it.
fn assert_harmless(html: &str) {
    assert!(!html.contains("<script") && !html.contains("<b x"), "{html}");
    assert!(html.matches("</textarea>").count() <= 1 && html.matches("</title>").count() <= 1, "{html}");
    let read = html
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&#x27;", "'")
        .replace("&amp;", "&");
    assert!(read.contains(EVIL), "{html}");
}

#[test]
fn typed_text_comes_back_as_text() {
    let form = &evil_form();
    let text = text();
    let choices = || vec![Choice::new(EVIL, EVIL).hint(EVIL)];
    assert_harmless(&render(|| view! { <Field text form name="x" label="X" /> }.into_any()));
    assert_harmless(&render(|| view! { <TextArea text form name="x" label="X" /> }.into_any()));
    assert_harmless(&render(|| view! { <Select text form name="x" label="X" options=choices() /> }.into_any()));
    assert_harmless(&render(|| view! { <Radios text form name="x" label="X" options=choices() /> }.into_any()));
    assert_harmless(&render(|| view! { <Checkboxes text form name="x" label="X" options=choices() /> }.into_any()));
    assert_harmless(&render(|| view! { <Checkbox text form name="x" label=EVIL /> }.into_any()));
    assert_harmless(&render(|| view! { <PageHead text title=EVIL /> }.into_any()));
    assert_harmless(&render(|| view! { <SvgTitle value=EVIL /> }.into_any()));
    assert_harmless(&render(|| view! { <ExternalLink href=EVIL /> }.into_any()));
}

#[test]
fn a_password_is_never_sent_back() {
    let form = &FormState::new(Uuid::nil()).with("secret", "geheim");
    let kind = FieldKind::Password;
    let html = render(|| view! { <Field text=text() form name="secret" label="Wachtwoord" kind /> }.into_any());
    assert!(!html.contains("geheim"), "{html}");
}

#[test]
fn the_first_line_break_of_a_text_is_kept() {
    let form = &FormState::new(Uuid::nil()).with("notes", "\nTweede regel");
    let html = render(|| view! { <TextArea text=text() form name="notes" label="Notities" /> }.into_any());
    assert!(html.contains(">\n\nTweede regel</textarea>"), "{html}");
}

#[test]
fn what_was_found_in_free_text_stands_at_its_field_and_on_top() {
    let pairs = [("free", "notes"), ("notes", "Bel 06-12345678 <b>")].map(|(name, value)| (name.into(), value.into()));
    let form = &FormState::from_pairs(Uuid::nil(), pairs.into());
    let text = text();
    let page =
        || view! { <PostForm text form><TextArea text form name="notes" label="Notities" hint="Kort" /></PostForm> };
    let html = render(|| page().into_any()).replace("<!>", "");
    let words = "“06-12345678” lijkt een telefoonnummer.";
    assert!(html.contains(&format!(r##"<a href="#veld-notes">Notities – {words}</a>"##)), "{html}");
    assert!(html.contains(r#"aria-describedby="veld-notes-uitleg veld-notes-gevonden""#), "{html}");
    assert!(
        html.contains(&format!(r#"id="veld-notes-gevonden" class="aw-found">{words}<"#))
            && !html.contains("aria-invalid"),
        "{html}"
    );
    let seen = html.split(r#"name="free" value=""#).nth(1).unwrap().split('"').next().unwrap();
    assert!(seen.starts_with("notes ") && seen.len() > 8, "{seen}");
}

#[test]
fn an_error_stands_at_its_field_and_in_the_summary_in_the_order_of_the_page() {
    let mut form = FormState::new(Uuid::nil());
    let args = vec![("max", "80".to_owned())];
    form.errors.push(FieldError { field: "function".to_owned(), key: "error-too-long".to_owned(), args, link: None });
    form.error("name", "error-required");
    let form = &form;
    let text = text();
    let html = render(|| {
        view! {
            <PostForm text form>
                <Field text form name="name" label="Uw naam" hint="Voluit" required=true />
                <Row>
                    <Field text form name="function" label="Uw functie" />
                </Row>
            </PostForm>
        }
        .into_any()
    });
    let html = html.replace("<!>", "");
    let name = html.find(r##"<a href="#veld-name">Uw naam: Vul dit in</a>"##).unwrap();
    let function = html.find(r##"<a href="#veld-function">Uw functie: Gebruik niet meer dan 80 tekens</a>"##).unwrap();
    assert!(name < function);
    assert!(html.contains(r#"aria-describedby="veld-name-uitleg veld-name-fout""#), "{html}");
    assert!(html.contains(r#"id="veld-name-fout""#) && html.contains(r#"name="once""#), "{html}");
}

#[test]
fn a_number_in_a_text_is_grouped_as_readers_write_it() {
    let args = vec![("max", "20000".to_owned())];
    let error = FieldError { field: "notes".to_owned(), key: "error-too-long".to_owned(), args, link: None };
    assert!(error_text(Text::new(Lang::Nl), &error).contains("20.000"));
    assert!(error_text(Text::new(Lang::En), &error).contains("20,000"));
}

#[test]
fn a_missing_figure_is_not_nought() {
    let html =
        render(|| view! { <Figure text=text() label="Bereik" value=None unit="kinderen" n=Some(1234) /> }.into_any());
    let html = html.replace("<!>", "");
    assert!(html.contains("niet beschikbaar") && !html.contains("kinderen") && html.contains("n = 1.234"), "{html}");
}

#[test]
fn an_empty_cell_of_a_table_is_empty() {
    let columns = vec![Column::new("Stap"), Column::new("Eigenaar"), Column::new("Streefdatum"), Column::new("Uren")];
    let rows = vec![vec!["1.1".into_any(), text_cell(""), None::<String>.into_any(), text_cell("12")]];
    let html = render(|| view! { <DataTable text=text() caption="Stappen" columns rows /> }.into_any());
    let html = html.replace("<!>", "");
    assert!(html.contains(r#"data-label="Eigenaar" class="utrecht-table__cell"></td>"#), "{html}");
    assert!(html.contains(r#"data-label="Streefdatum" class="utrecht-table__cell"></td>"#), "{html}");
    assert!(html.contains(r#"data-label="Uren" class="utrecht-table__cell">12</td>"#), "{html}");
}

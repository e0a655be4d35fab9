//! Word files read back with another library than wrote them.

mod sheets;

use std::{
    collections::BTreeMap,
    io::{Cursor, Read},
};

use documents::{Error, Fill, Meta, word};
use proptest::prelude::*;
use quick_xml::{Reader, events::Event};
use zip::ZipArchive;

const EVIL: &str = "<script>alert(\"1\")</script> & 'x' ]]> {{date}} *vet* | \u{202E}\u{0}\u{7}é";

const FORMAT: &str = "# Startnotitie {{alliance}}

> Haal dit **weg**.

Van {{alliance}}, _cursief_, **vet**, `code` en [een link](https://example.org/?a=1&b=2).

## Wie doet wat

| Rol | Wie | Uren |
|---|:-:|--:|
| Trekker | {{alliance}} | 12 |
| | | |

### Lijsten

1. een
2. twee
   - binnen

- punt

1. weer een
";

fn meta(title: &str) -> Meta<'_> {
    Meta { title, lang: "nl-NL", author: "Alliantiewijzer", note: "Voorbeeld & meer" }
}

fn fill(alliance: &str) -> Fill<'static> {
    Fill::from(BTreeMap::from([("alliance", alliance.to_owned())]))
}

fn parts(file: &[u8]) -> BTreeMap<String, String> {
    let mut zip = ZipArchive::new(Cursor::new(file)).expect("a zip file");
    (0..zip.len())
        .map(|index| {
            let mut part = zip.by_index(index).expect("a part");
            let mut text = String::new();
            part.read_to_string(&mut text).expect("text");
            (part.name().expect("a name").into_owned(), text)
        })
        .collect()
}

/// A paragraph as another program reads it.
#[derive(Debug, Default, PartialEq, Eq)]
struct Paragraph {
    style: String,
    text: String,
    in_header_row: bool,
    list: Option<String>,
}

/// Fails when the XML is not well-formed.
fn paragraphs(xml: &str) -> Vec<Paragraph> {
    let mut reader = Reader::from_str(xml);
    let (mut found, mut current, mut header, mut in_text) = (vec![], Paragraph::default(), false, false);
    let mut open: Vec<String> = vec![];
    loop {
        let event = reader.read_event().expect("well-formed XML");
        if let Event::Start(tag) = &event {
            open.push(tag.name().as_ref().to_owned());
        }
        match event {
            Event::Start(tag) | Event::Empty(tag) => {
                let value = tag.attributes().map(|attribute| attribute.expect("an attribute")).find_map(|attribute| {
                    let is_value = attribute.key.as_ref() == "w:val";
                    is_value.then(|| attribute.value.to_string())
                });
                match tag.name().as_ref() {
                    "w:tr" => header = false,
                    "w:tblHeader" => header = true,
                    "w:p" => current = Paragraph { in_header_row: header, ..Paragraph::default() },
                    "w:pStyle" => current.style = value.unwrap_or_default(),
                    "w:numId" => current.list = value,
                    "w:br" => current.text.push('\n'),
                    "w:t" => in_text = true,
                    _ => {}
                }
            }
            Event::Text(text) if in_text => current.text.push_str(&text),
            Event::GeneralRef(name) if in_text => {
                let name = format!("&{};", &*name);
                current.text.push_str(&quick_xml::escape::unescape(&name).expect("a known name"));
            }
            Event::End(tag) => {
                assert_eq!(open.pop().as_deref(), Some(tag.name().as_ref()));
                match tag.name().as_ref() {
                    "w:t" => in_text = false,
                    "w:tbl" => header = false,
                    "w:p" => found.push(std::mem::take(&mut current)),
                    _ => {}
                }
            }
            Event::Eof => break,
            _ => {}
        }
    }
    assert!(open.is_empty(), "{open:?}");
    found
}

fn document(markdown: &str, alliance: &str) -> Vec<Paragraph> {
    let file = word(markdown, &meta("Titel"), &fill(alliance)).expect("a file");
    let parts = parts(&file);
    for part in parts.values() {
        paragraphs(part);
    }
    paragraphs(&parts["word/document.xml"])
}

#[test]
fn headings_lists_quotes_and_header_rows_are_real() {
    let read = document(FORMAT, "Samen");
    let of_style = |style: &str| -> Vec<&str> {
        read.iter().filter(|paragraph| paragraph.style == style).map(|paragraph| &*paragraph.text).collect()
    };
    assert_eq!(of_style("Heading1"), ["Startnotitie Samen"]);
    assert_eq!(of_style("Heading2"), ["Wie doet wat"]);
    assert_eq!(of_style("Heading3"), ["Lijsten"]);
    assert_eq!(of_style("Instructie"), ["Haal dit weg."]);
    let header: Vec<&str> = read.iter().filter(|p| p.in_header_row).map(|p| &*p.text).collect();
    assert_eq!(header, ["Rol", "Wie", "Uren"]);
    assert_eq!(of_style("Cel").len(), 9);
    let lists: Vec<_> = read.iter().filter_map(|p| Some((&*p.text, p.list.as_deref()?))).collect();
    assert_eq!(lists, [("een", "1"), ("twee", "1"), ("binnen", "2"), ("punt", "3"), ("weer een", "4")]);
}

#[test]
fn every_sheet_for_children_holds_all_of_its_words() {
    for (_, markdown) in sheets::SHEETS {
        let known = ["alliance", "date", "lead_function", "lead_organisation", "alderman"];
        let fill = Fill::from(known.map(|name| (name, "Samen".to_owned())).into_iter().collect::<BTreeMap<_, _>>());
        let parts = parts(&word(markdown, &meta("T"), &fill).expect("a file"));
        let read = paragraphs(&parts["word/document.xml"]);
        let all: Vec<&str> = read.iter().map(|paragraph| &*paragraph.text).collect();
        let all = all.join("\n");
        for piece in sheets::pieces(markdown) {
            assert!(all.contains(piece), "{piece}: {all}");
        }
        let cards = read.iter().filter(|paragraph| paragraph.style == "Kaart").count();
        assert_eq!(cards, if markdown.contains("\n|---|\n") { 12 } else { 0 });
        let pages = parts["word/document.xml"].matches("<w:pageBreakBefore/>").count();
        assert_eq!(pages, markdown.lines().filter(|line| *line == "---").count());
    }
}

#[test]
fn each_list_with_numbers_begins_anew() {
    let file = word("1. a\n\nb\n\n5. c\n\nd\n\n- e", &meta("T"), &fill("")).expect("a file");
    let numbering = &parts(&file)["word/numbering.xml"];
    for expected in [
        "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/>",
        "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/>",
        "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/></w:num>",
    ] {
        assert!(numbering.contains(expected), "{expected} in {numbering}");
    }
}

#[test]
fn language_title_links_and_page_numbers_are_there() {
    let title = "Notitie {{alliance}} & \"meer\"";
    let parts = parts(&word(FORMAT, &meta(title), &fill("<b>")).expect("a file"));
    assert!(parts["docProps/core.xml"].contains("<dc:title>Notitie &lt;b&gt; &amp; &quot;meer&quot;</dc:title>"));
    assert!(parts["docProps/core.xml"].contains("<dc:language>nl-NL</dc:language>"));
    assert!(parts["word/styles.xml"].contains("<w:lang w:val=\"nl-NL\""));
    assert!(
        parts["word/_rels/document.xml.rels"]
            .contains("Target=\"https://example.org/?a=1&amp;b=2\" TargetMode=\"External\"")
    );
    assert!(parts["word/document.xml"].contains("<w:hyperlink r:id=\"link1\">"));
    assert!(parts["word/document.xml"].contains("<w:tblCaption w:val=\"Wie doet wat\"/>"));
    assert!(
        parts["word/footer1.xml"].contains("Voorbeeld &amp; meer") && parts["word/footer1.xml"].contains(" NUMPAGES ")
    );
}

#[test]
fn evil_strings_are_text() {
    let read = document(FORMAT, EVIL);
    let shown = EVIL.replace(['\u{0}', '\u{7}'], "");
    assert_eq!(read[0].text, format!("Startnotitie {shown}"));
    assert_eq!(read.iter().filter(|p| p.text.contains(&shown)).count(), 3);
    assert_eq!(read.len(), document(FORMAT, "x").len());
}

#[test]
fn lines_of_a_value_stay_lines_and_an_empty_one_leaves_a_mark() {
    assert_eq!(document("{{alliance}}!", "a\nb\n")[0].text, "a\nb\n!");
    assert_eq!(document("{{alliance}}!", " ")[0].text, "[…]!");
}

#[test]
fn a_name_that_is_not_known_is_refused() {
    let refused = word("{{naam}}", &meta("T"), &fill("x"));
    assert!(matches!(refused, Err(Error::UnknownPlaceholder(name)) if name == "naam"));
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let make = || word(FORMAT, &meta("T"), &fill("x")).expect("a file");
    assert_eq!(make(), make());
}

proptest! {
    #[test]
    fn whatever_is_written_the_xml_is_well_formed(markdown in "([#>|*_`\\[\\]()<!\\-+0-9.&\"' a-c\\n\\t]|\\PC){0,200}", value in "(?s).{0,40}") {
        // Two braces may meet in the text, also where a backslash or a mark stands between them: then they ask for a name.
        prop_assume!(markdown.matches('{').count() < 2);
        document(&markdown, &value);
        let read = document("x{{alliance}}x", &value);
        prop_assert_eq!(read.len(), 1);
    }
}

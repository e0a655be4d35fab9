//! PDF files that a screen reader can read (PDF/UA-1), from the Typst templates beside this file. Rule: what people typed reaches a
//! template as a value, never as its source, so it can only ever be text.

mod format;

use std::sync::LazyLock;

use typst::{
    Library, LibraryExt, World,
    diag::{FileError, FileResult, SourceDiagnostic, Warned},
    ecow::EcoVec,
    foundations::{Array, Bytes, Datetime, Dict, Duration, IntoValue},
    syntax::{FileId, Source},
    text::{Font, FontBook},
    utils::LazyHash,
};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

pub use format::format;

/// Why there is no document. Says nothing of what was typed.
#[derive(Debug, thiserror::Error)]
#[error("the template {template} gives no PDF: {reason}")]
pub struct Error {
    template: &'static str,
    reason: String,
}

/// What a partner promised, to hang on the wall: one page of A4.
#[derive(Clone, Debug, Default)]
pub struct Certificate {
    /// `nl` or `en`.
    pub lang: &'static str,
    /// Title of the document.
    pub title: String,
    /// In large letters: "Wij doen mee".
    pub heading: String,
    pub organisation: String,
    pub alliance: String,
    pub promise_label: String,
    pub promise: String,
    pub commitments_label: String,
    /// Name and words of each.
    pub commitments: Vec<(String, String)>,
    /// Who signed, as what, and when: label and value.
    pub signed: Vec<(String, String)>,
    /// "Dit is een belofte, geen contract."
    pub note: String,
    /// Says that all of it is made up; empty when it is not.
    pub fictional: String,
}

/// The "Ik doe mee"-kaart, to sign on paper.
#[derive(Clone, Debug, Default)]
pub struct Card {
    /// `nl` or `en`.
    pub lang: &'static str,
    pub title: String,
    pub heading: String,
    /// Empty on a card for whoever takes it.
    pub organisation: String,
    pub alliance: String,
    pub lead: String,
    pub commitments_label: String,
    pub commitments: Vec<(String, String)>,
    pub promise_label: String,
    /// What stands under each line to write on.
    pub lines: Vec<String>,
    pub note: String,
    /// Where the code beside it leads to, and what it says to who cannot see it; nothing when it leads nowhere.
    pub online: Option<Online>,
    pub fictional: String,
}

/// The way to answer without paper.
#[derive(Clone, Debug, Default)]
pub struct Online {
    pub label: String,
    /// A picture (SVG) of the address.
    pub qr: String,
    pub alt: String,
    pub address: String,
    /// What to type there; empty when nothing.
    pub code: String,
}

/// The plan for involving experts by experience: as many pages as it takes.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// `nl` or `en`.
    pub lang: &'static str,
    pub title: String,
    pub alliance: String,
    /// Version, state and days, in a sentence.
    pub standing: String,
    /// The parts: heading, and what stands in it.
    pub sections: Vec<(String, Vec<PlanBlock>)>,
    pub fictional: String,
}

/// What stands in a part of the plan.
#[derive(Clone, Debug)]
pub enum PlanBlock {
    /// A label and what was written.
    Fact(String, String),
    Note(String),
    Table {
        caption: String,
        head: Vec<String>,
        rows: Vec<Vec<String>>,
    },
}

/// A plan as a PDF file.
pub fn plan(plan: &Plan) -> Result<Vec<u8>, Error> {
    let mut values = Values::new(plan.lang);
    for (key, text) in [
        ("title", &plan.title),
        ("alliance", &plan.alliance),
        ("standing", &plan.standing),
        ("fictional", &plan.fictional),
    ] {
        values.text(key, text);
    }
    let list = |texts: &[String]| -> Array { texts.iter().map(|text| shown(text).into_value()).collect() };
    let block = |block: &PlanBlock| {
        let mut dict = Dict::new();
        match block {
            PlanBlock::Fact(label, value) => {
                dict.insert("label".into(), shown(label).into_value());
                dict.insert("value".into(), shown(value).into_value());
            }
            PlanBlock::Note(note) => dict.insert("note".into(), shown(note).into_value()),
            PlanBlock::Table { caption, head, rows } => {
                let rows: Array = rows.iter().map(|row| list(row).into_value()).collect();
                dict.insert("caption".into(), shown(caption).into_value());
                dict.insert("head".into(), list(head).into_value());
                dict.insert("rows".into(), rows.into_value());
            }
        }
        dict.into_value()
    };
    let sections: Array = plan
        .sections
        .iter()
        .map(|(title, blocks)| {
            let blocks: Array = blocks.iter().map(block).collect();
            let mut dict = Dict::new();
            dict.insert("title".into(), shown(title).into_value());
            dict.insert("blocks".into(), blocks.into_value());
            dict.into_value()
        })
        .collect();
    values.0.insert("sections".into(), sections.into_value());
    // The house style knows the commitments of a pledge, of which there are none here.
    values.pairs("commitments", &[]);
    render("plan", include_str!("templates/plan.typ"), values)
}

/// A certificate as a PDF file.
pub fn certificate(certificate: &Certificate) -> Result<Vec<u8>, Error> {
    let c = certificate;
    let mut values = Values::new(c.lang);
    for (key, text) in [
        ("title", &c.title),
        ("heading", &c.heading),
        ("organisation", &c.organisation),
        ("alliance", &c.alliance),
        ("promise-label", &c.promise_label),
        ("promise", &c.promise),
        ("commitments-label", &c.commitments_label),
        ("note", &c.note),
        ("fictional", &c.fictional),
    ] {
        values.text(key, text);
    }
    values.pairs("commitments", &c.commitments);
    values.pairs("signed", &c.signed);
    render("certificate", include_str!("templates/certificate.typ"), values)
}

/// A card as a PDF file.
pub fn card(card: &Card) -> Result<Vec<u8>, Error> {
    let c = card;
    let mut values = Values::new(c.lang);
    for (key, text) in [
        ("title", &c.title),
        ("heading", &c.heading),
        ("organisation", &c.organisation),
        ("alliance", &c.alliance),
        ("lead", &c.lead),
        ("commitments-label", &c.commitments_label),
        ("promise-label", &c.promise_label),
        ("note", &c.note),
        ("fictional", &c.fictional),
    ] {
        values.text(key, text);
    }
    if let Some(online) = &c.online {
        for (key, text) in [
            ("online-label", &online.label),
            ("online-alt", &online.alt),
            ("online-address", &online.address),
            ("online-code", &online.code),
        ] {
            values.text(key, text);
        }
        values.0.insert("online-qr".into(), Bytes::new(online.qr.clone().into_bytes()).into_value());
    }
    values.pairs("commitments", &c.commitments);
    let lines: Array = c.lines.iter().map(|line| shown(line).into_value()).collect();
    values.0.insert("lines".into(), lines.into_value());
    render("card", include_str!("templates/card.typ"), values)
}

/// The house style, in front of every template.
const STYLE: &str = include_str!("templates/style.typ");

/// Source Sans 3, the letter of the site: licence and origin beside the files.
static FONTS: LazyLock<(Vec<Font>, LazyHash<FontBook>)> = LazyLock::new(|| {
    let files: [&[u8]; 2] =
        [include_bytes!("../fonts/SourceSans3-Regular.ttf"), include_bytes!("../fonts/SourceSans3-Semibold.ttf")];
    let fonts: Vec<Font> = files.into_iter().flat_map(|file| Font::iter(Bytes::new(file))).collect();
    let book = LazyHash::new(FontBook::from_fonts(&fonts));
    (fonts, book)
});

/// What a template gets to know, as `sys.inputs`.
struct Values(Dict);

impl Values {
    fn new(lang: &str) -> Self {
        let mut values = Self(Dict::new());
        values.text("lang", lang);
        values
    }

    fn text(&mut self, key: &str, text: &str) {
        self.0.insert(key.into(), shown(text).into_value());
    }

    fn pairs(&mut self, key: &str, pairs: &[(String, String)]) {
        let pair = |(one, two): &(String, String)| {
            let pair: Array = [shown(one).into_value(), shown(two).into_value()].into_iter().collect();
            pair.into_value()
        };
        let pairs: Array = pairs.iter().map(pair).collect();
        self.0.insert(key.into(), pairs.into_value());
    }
}

/// Text as our letters can show it: a sign that they do not have, such as an emoji, would make the document unreadable for a screen
/// reader, and is left out, as is a byte order mark, which PDF/UA does not allow. A word without end may be broken.
fn shown(text: &str) -> String {
    readable(text.trim())
}

/// As [`shown`], with the spaces around it.
fn readable(text: &str) -> String {
    const LONGEST: usize = 28;
    let has = |c: char| {
        c == '\n' || c != '\u{feff}' && FONTS.0.first().is_some_and(|font| font.info().coverage.contains(u32::from(c)))
    };
    let mut shown = String::with_capacity(text.len());
    let mut word = 0;
    for c in text.chars().filter(|c| *c == '\n' || !c.is_control()).filter(|c| has(*c)) {
        word = if c.is_whitespace() || c == '-' { 0 } else { word + 1 };
        if word > LONGEST {
            shown.push('\u{200b}');
            word = 1;
        }
        shown.push(c);
    }
    shown
}

/// A template with its values. It can reach nothing else: no files, no network, no clock.
struct Sheet {
    library: LazyHash<Library>,
    source: Source,
}

impl World for Sheet {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &FONTS.1
    }

    fn main(&self) -> FileId {
        self.source.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.source.id() { Ok(self.source.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.0.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// How many documents ago something may be remembered: the fonts and the template, not what people typed long ago.
const REMEMBERED: usize = 3;

fn render(template: &'static str, source: &str, values: Values) -> Result<Vec<u8>, Error> {
    let failed = |reason: String| Error { template, reason };
    let library = Library::builder().with_inputs(values.0).build();
    let sheet = Sheet { library: LazyHash::new(library), source: Source::detached(format!("{STYLE}\n{source}")) };
    let Warned { output, warnings } = typst::compile::<PagedDocument>(&sheet);
    let made = output.map_err(|errors| failed(said(&errors))).and_then(|document| {
        // A warning is something that a reader would see: a letter that is missing, a text that does not fit.
        if !warnings.is_empty() {
            return Err(failed(said(&warnings)));
        }
        let standards = PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|error| failed(error.message().to_string()))?;
        let options = PdfOptions { standards, ..PdfOptions::default() };
        typst_pdf::pdf(&document, &options).map_err(|errors| failed(said(&errors)))
    });
    comemo::evict(REMEMBERED);
    made
}

fn said(diagnostics: &EcoVec<SourceDiagnostic>) -> String {
    let messages: Vec<&str> = diagnostics.iter().map(|one| one.message.as_str()).collect();
    messages.join("; ")
}

//! The parts of a Word file that are the same for each document, but for language, title and lists.

use crate::{Meta, blocks::List, xml::escaped};

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";

pub(crate) fn content_types() -> String {
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml";
    let part =
        |name: &str, kind: &str| format!("<Override PartName=\"/word/{name}.xml\" ContentType=\"{word}.{kind}+xml\"/>");
    format!(
        "{HEAD}<Types xmlns=\"{PACKAGE}/content-types\">\
         <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/>{}{}{}{}{}{}\
         <Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>",
        part("document", "document.main"),
        part("styles", "styles"),
        part("numbering", "numbering"),
        part("settings", "settings"),
        part("fontTable", "fontTable"),
        part("footer1", "footer"),
    )
}

pub(crate) fn package_relations() -> String {
    format!(
        "{HEAD}<Relationships xmlns=\"{PACKAGE}/relationships\">\
         <Relationship Id=\"document\" Type=\"{R}/officeDocument\" Target=\"word/document.xml\"/>\
         <Relationship Id=\"core\" Type=\"{PACKAGE}/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>\
         </Relationships>"
    )
}

pub(crate) fn document_relations(links: &[String]) -> String {
    let parts: String = ["styles", "numbering", "settings", "fontTable"]
        .map(|part| format!("<Relationship Id=\"{part}\" Type=\"{R}/{part}\" Target=\"{part}.xml\"/>"))
        .concat();
    let links: Vec<String> = links
        .iter()
        .enumerate()
        .map(|(index, link)| {
            let (id, target) = (index + 1, escaped(link));
            format!(
                "<Relationship Id=\"link{id}\" Type=\"{R}/hyperlink\" Target=\"{target}\" TargetMode=\"External\"/>"
            )
        })
        .collect();
    let links = links.concat();
    format!(
        "{HEAD}<Relationships xmlns=\"{PACKAGE}/relationships\">{parts}\
         <Relationship Id=\"footer\" Type=\"{R}/footer\" Target=\"footer1.xml\"/>{links}</Relationships>"
    )
}

pub(crate) fn core_properties(meta: &Meta<'_>) -> String {
    format!(
        "{HEAD}<cp:coreProperties xmlns:cp=\"{PACKAGE}/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\
         <dc:title>{}</dc:title><dc:creator>{}</dc:creator><dc:language>{}</dc:language></cp:coreProperties>",
        escaped(meta.title),
        escaped(meta.author),
        escaped(meta.lang)
    )
}

/// A4 with margins of 2.5 cm.
pub(crate) fn document(body: &str) -> String {
    format!(
        "{HEAD}<w:document xmlns:w=\"{W}\" xmlns:r=\"{R}\"><w:body>{body}<w:sectPr>\
         <w:footerReference w:type=\"default\" r:id=\"footer\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>\
         <w:pgMar w:top=\"1418\" w:right=\"1418\" w:bottom=\"1418\" w:left=\"1418\" w:header=\"709\" w:footer=\"709\" w:gutter=\"0\"/>\
         </w:sectPr></w:body></w:document>"
    )
}

/// The note on the left, `page / pages` on the right.
pub(crate) fn footer(meta: &Meta<'_>) -> String {
    let field = |name: &str| format!("<w:fldSimple w:instr=\" {name} \"><w:r><w:t>1</w:t></w:r></w:fldSimple>");
    format!(
        "{HEAD}<w:ftr xmlns:w=\"{W}\"><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>\
         <w:r><w:t xml:space=\"preserve\">{}</w:t></w:r><w:r><w:tab/></w:r>{}\
         <w:r><w:t xml:space=\"preserve\"> / </w:t></w:r>{}</w:p></w:ftr>",
        escaped(meta.note),
        field("PAGE"),
        field("NUMPAGES")
    )
}

pub(crate) fn settings(meta: &Meta<'_>) -> String {
    format!(
        "{HEAD}<w:settings xmlns:w=\"{W}\"><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"709\"/><w:compat>\
         <w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>\
         <w:themeFontLang w:val=\"{}\"/></w:settings>",
        escaped(meta.lang)
    )
}

pub(crate) fn fonts() -> String {
    format!(
        "{HEAD}<w:fonts xmlns:w=\"{W}\"><w:font w:name=\"Calibri\"><w:altName w:val=\"Carlito\"/><w:family w:val=\"swiss\"/>\
         <w:pitch w:val=\"variable\"/></w:font></w:fonts>"
    )
}

/// Abstract 0 has bullets, abstract 1 numbers; each list of the document has a number of its own, so that it begins anew.
pub(crate) fn numbering(lists: &[List]) -> String {
    let level = |format: &str, text: &dyn Fn(usize) -> String| -> String {
        let one = |level: usize| {
            format!(
                "<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"{}\"/>\
                 <w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"{}\" w:hanging=\"425\"/></w:pPr></w:lvl>",
                text(level),
                425 * (level + 1)
            )
        };
        (0..9).map(one).collect()
    };
    let bullets = level("bullet", &|level| if level % 2 == 0 { "•" } else { "–" }.to_owned());
    let numbers = level("decimal", &|level| format!("%{}.", level + 1));
    let starts = |first: u64| -> String {
        let start =
            |level| format!("<w:lvlOverride w:ilvl=\"{level}\"><w:startOverride w:val=\"{first}\"/></w:lvlOverride>");
        (0..9).map(start).collect::<Vec<_>>().concat()
    };
    let lists: Vec<String> = lists
        .iter()
        .enumerate()
        .map(|(index, first)| {
            let (id, kind, start) = (index + 1, u8::from(first.is_some()), first.map(starts).unwrap_or_default());
            format!("<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{kind}\"/>{start}</w:num>")
        })
        .collect();
    let lists = lists.concat();
    format!(
        "{HEAD}<w:numbering xmlns:w=\"{W}\"><w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"hybridMultilevel\"/>{bullets}\
         </w:abstractNum><w:abstractNum w:abstractNumId=\"1\"><w:multiLevelType w:val=\"multilevel\"/>{numbers}</w:abstractNum>{lists}\
         </w:numbering>"
    )
}

pub(crate) fn styles(meta: &Meta<'_>) -> String {
    let lang = escaped(meta.lang);
    format!(
        "{HEAD}<w:styles xmlns:w=\"{W}\"><w:docDefaults><w:rPrDefault><w:rPr>\
         <w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" w:eastAsia=\"Calibri\" w:cs=\"Calibri\"/><w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/>\
         <w:lang w:val=\"{lang}\" w:eastAsia=\"{lang}\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>\
         <w:spacing w:after=\"120\" w:line=\"259\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>{}</w:styles>",
        include_str!("styles.xml").lines().map(str::trim).collect::<String>()
    )
}

//! The parts put together in one zip file.

use std::io::{Cursor, Write};

use zip::{CompressionMethod, DateTime, ZipWriter, write::SimpleFileOptions};

use crate::{
    Meta, Result, blocks, body,
    fill::{Fill, filled},
    parts,
};

/// The Word file (.docx) of a format. Each `{{name}}`, in the title too, is filled in from `fill`, an empty value leaves `[…]`; a name
/// that `fill` does not have is an error. A row of a table with `{{list.name}}` stands there once for each of the list.
pub fn word(markdown: &str, meta: &Meta<'_>, fill: &Fill<'_>) -> Result<Vec<u8>> {
    let title = filled(meta.title, fill, None)?;
    let meta = &Meta { title: &title, ..*meta };
    let (blocks, lists) = blocks::read(markdown, fill)?;
    let (body, links) = body::body(&blocks);
    let files = [
        ("[Content_Types].xml", parts::content_types()),
        ("_rels/.rels", parts::package_relations()),
        ("word/document.xml", parts::document(&body)),
        ("word/_rels/document.xml.rels", parts::document_relations(&links)),
        ("word/styles.xml", parts::styles(meta)),
        ("word/numbering.xml", parts::numbering(&lists)),
        ("word/settings.xml", parts::settings(meta)),
        ("word/fontTable.xml", parts::fonts()),
        ("word/footer1.xml", parts::footer(meta)),
        ("docProps/core.xml", parts::core_properties(meta)),
    ];
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    // A fixed date: the same document is the same file.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    for (name, text) in files {
        zip.start_file(name, options)?;
        zip.write_all(text.as_bytes())?;
    }
    Ok(zip.finish()?.into_inner())
}

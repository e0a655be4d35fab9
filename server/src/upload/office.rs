//! Office files are zip files: which kind, and whether a program is inside.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::{Kind, UploadError};

const KINDS: [(Kind, &str); 6] = [
    (
        Kind {
            media_type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            extensions: &["docx"],
        },
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
    ),
    (
        Kind { media_type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", extensions: &["xlsx"] },
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
    ),
    (
        Kind {
            media_type: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            extensions: &["pptx"],
        },
        "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
    ),
    open_document("application/vnd.oasis.opendocument.text", &["odt"]),
    open_document("application/vnd.oasis.opendocument.spreadsheet", &["ods"]),
    open_document("application/vnd.oasis.opendocument.presentation", &["odp"]),
];

const fn open_document(media_type: &'static str, extensions: &'static [&'static str]) -> (Kind, &'static str) {
    (Kind { media_type, extensions }, media_type)
}

/// No document has more parts; more is meant to keep a reader busy.
const MOST_PARTS: usize = 5_000;
/// The most that the part that says what the file is may hold; in a longer one something could hide.
const MOST_READ: u64 = 1 << 20;

pub(super) fn kind(bytes: &[u8]) -> Result<Kind, UploadError> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| UploadError::Damaged)?;
    if zip.len() > MOST_PARTS {
        return Err(UploadError::NotAllowed);
    }
    if zip.file_names().any(|name| name.map_or(true, |name| is_program(&name))) {
        return Err(UploadError::Program);
    }
    let types = read(&mut zip, "[Content_Types].xml");
    let says = match (types, read(&mut zip, "mimetype")) {
        (Some(types), _) if PROGRAM_TYPES.iter().any(|mark| types.contains(mark)) => return Err(UploadError::Program),
        (Some(types), _) => types,
        (None, Some(media_type)) => media_type.trim().to_owned(),
        (None, None) => return Err(UploadError::NotAllowed),
    };
    let is = |mark: &str| says == mark || says.contains(&format!("\"{mark}\"")) || says.contains(&format!("'{mark}'"));
    KINDS.into_iter().find(|(_, mark)| is(mark)).map(|(kind, _)| kind).ok_or(UploadError::NotAllowed)
}

/// Marks of programs in the list of parts, whatever a part is called.
const PROGRAM_TYPES: [&str; 4] = ["macroEnabled", "vbaProject", "oleObject", "activeX"];

/// Macros of Microsoft Office, controls and add-ins, and the scripts of `OpenDocument`.
fn is_program(part: &str) -> bool {
    let part = part.to_ascii_lowercase().replace('\\', "/");
    ["vbaproject", "vbadata", "activex", "macrosheets", "customui", "embeddings/oleobject"]
        .iter()
        .any(|mark| part.contains(mark))
        || ["basic/", "scripts/"].iter().any(|folder| part.starts_with(folder) && part.len() > folder.len())
        || [".exe", ".dll", ".js", ".vbs", ".jar", ".bat", ".cmd", ".ps1", ".hta", ".lnk", ".scr", ".msi"]
            .iter()
            .any(|end| part.ends_with(end))
}

fn read(zip: &mut ZipArchive<Cursor<&[u8]>>, part: &str) -> Option<String> {
    let mut text = String::new();
    zip.by_name(part).ok()?.take(MOST_READ + 1).read_to_string(&mut text).ok()?;
    (u64::try_from(text.len()).ok()? <= MOST_READ).then_some(text)
}

//! What an uploaded file may be.
//!
//! Rule: the bytes decide, not the name and not what the browser says. Only what is on the list comes in, and pictures come in without
//! what a camera wrote beside them (place, time, device, a small copy). Files leave as a download only.

mod name;
mod office;
mod photo;
mod picture;
#[cfg(test)]
mod tests;

pub use photo::photo;

/// 10 MB.
pub const MOST_BYTES: usize = 10 * 1024 * 1024;

/// A file that may be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upload {
    pub name: String,
    pub media_type: &'static str,
    pub bytes: Vec<u8>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum UploadError {
    #[error("the file is empty")]
    Empty,
    #[error("the file is larger than 10 MB")]
    TooLarge,
    #[error("files of this kind are not kept")]
    NotAllowed,
    #[error("the file has macros or other programs in it")]
    Program,
    #[error("the file is damaged or locked with a password")]
    Damaged,
    #[error("the text is not UTF-8")]
    NotUtf8,
    #[error("only a photo is kept here")]
    NoPhoto,
    #[error("the photo has too many points, or is not one")]
    NotDrawn,
    #[error("others are waiting")]
    Busy,
}

impl UploadError {
    /// The text for the person who uploads, in `documents.ftl`.
    pub fn key(self) -> &'static str {
        match self {
            Self::Empty => "documents-upload-empty",
            Self::TooLarge => "documents-upload-too-large",
            Self::NotAllowed => "documents-upload-not-allowed",
            Self::Program => "documents-upload-program",
            Self::Damaged => "documents-upload-damaged",
            Self::NotUtf8 => "documents-upload-not-utf8",
            Self::NoPhoto => "documents-upload-no-photo",
            Self::NotDrawn => "documents-upload-not-drawn",
            Self::Busy => "documents-upload-busy",
        }
    }
}

/// A kind of file that may be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Kind {
    media_type: &'static str,
    /// The first is given to a file that has none of them.
    extensions: &'static [&'static str],
}

const PDF: Kind = Kind { media_type: "application/pdf", extensions: &["pdf"] };
const PNG: Kind = Kind { media_type: "image/png", extensions: &["png"] };
const JPEG: Kind = Kind { media_type: "image/jpeg", extensions: &["jpg", "jpeg"] };
const TEXT: Kind = Kind { media_type: "text/plain; charset=utf-8", extensions: &["txt"] };
const CSV: Kind = Kind { media_type: "text/csv; charset=utf-8", extensions: &["csv"] };

/// The file as it may be kept: its name made safe, its kind told from its bytes, its metadata taken out.
pub fn check(name: &str, bytes: Vec<u8>) -> Result<Upload, UploadError> {
    if bytes.is_empty() {
        return Err(UploadError::Empty);
    }
    if bytes.len() > MOST_BYTES {
        return Err(UploadError::TooLarge);
    }
    let (kind, bytes) = match infer::get(&bytes).map(|kind| kind.mime_type()) {
        Some("application/pdf") => (PDF, bytes),
        Some("image/png") => (PNG, picture::png(&bytes).ok_or(UploadError::Damaged)?),
        Some("image/jpeg") => (JPEG, picture::jpeg(&bytes).ok_or(UploadError::Damaged)?),
        _ if bytes.starts_with(b"PK\x03\x04") => (office::kind(&bytes)?, bytes),
        // A password makes an old-style container of a new office file.
        _ if bytes.starts_with(b"\xD0\xCF\x11\xE0") && name::has_extension(name, &["docx", "xlsx", "pptx"]) => {
            return Err(UploadError::Damaged);
        }
        None => (text(name, &bytes)?, bytes),
        Some(_) => return Err(UploadError::NotAllowed),
    };
    Ok(Upload { name: name::clean(name, kind.extensions), media_type: kind.media_type, bytes })
}

/// Text has no mark of its own, so here the name counts too; what looks like a web page or a picture in XML is refused.
fn text(name: &str, bytes: &[u8]) -> Result<Kind, UploadError> {
    let kind = [TEXT, CSV]
        .into_iter()
        .find(|kind| name::has_extension(name, kind.extensions))
        .ok_or(UploadError::NotAllowed)?;
    let text = str::from_utf8(bytes).map_err(|_| UploadError::NotUtf8)?;
    if text.trim_start_matches('\u{FEFF}').trim_start().starts_with('<') {
        return Err(UploadError::NotAllowed);
    }
    let is_odd = |sign: char| sign.is_control() && !matches!(sign, '\t' | '\n' | '\r' | '\u{C}');
    if text.contains(is_odd) { Err(UploadError::NotAllowed) } else { Ok(kind) }
}

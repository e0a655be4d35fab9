use std::io::{Cursor, Write};

use img_parts::{
    Bytes, ImageEXIF,
    jpeg::{Jpeg, JpegSegment},
    png::{Png, PngChunk},
};
use proptest::prelude::*;
use zip::{ZipWriter, write::SimpleFileOptions};

use super::*;

fn segment(marker: u8, data: &[u8]) -> Vec<u8> {
    let length = u16::try_from(data.len() + 2).expect("a short segment");
    [&[0xFF, marker], &length.to_be_bytes()[..], data].concat()
}

/// EXIF as a phone writes it: turned by a quarter, made somewhere.
fn exif() -> Vec<u8> {
    let mut exif = b"Exif\0\0II*\0\x08\0\0\0".to_vec();
    exif.extend([2, 0]);
    exif.extend([0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0]);
    exif.extend([0x25, 0x88, 4, 0, 1, 0, 0, 0, 38, 0, 0, 0]);
    exif.extend(b"\0\0\0\0GPS 52.09 5.12 Phone X");
    exif
}

/// Two scans with a table between them, as progressive files have, and a second picture after the end.
fn jpeg() -> Vec<u8> {
    let mut file = vec![0xFF, 0xD8];
    file.extend(segment(0xE0, b"JFIF\0\x01\x01\0\0\x01\0\x01\0\0"));
    file.extend(segment(0xE1, &exif()));
    file.extend(segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>GPS</x:xmpmeta>"));
    file.extend(segment(0xE2, b"ICC_PROFILE\0\x01\x01profile"));
    file.extend(segment(0xE2, b"MPF\0GPS"));
    file.extend(segment(0xED, b"Photoshop 3.0\0GPS"));
    file.extend(segment(0xFE, b"made at GPS"));
    file.extend(segment(0xC2, b"\x08\0\x08\0\x08\x01\x01\x11\0"));
    file.extend(segment(0xDA, b"\x01\x01\0\0\0\0"));
    file.extend([0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56]);
    file.extend(segment(0xC4, b"table"));
    file.extend(segment(0xDA, b"\x01\x01\0\0\0\0"));
    file.extend([0x78, 0xFF, 0xFF, 0xD9]);
    file.extend([0xFF, 0xD8]);
    file.extend(segment(0xE1, &exif()));
    file
}

fn chunk(kind: [u8; 4], data: &'static [u8]) -> Vec<u8> {
    PngChunk::new(kind, Bytes::from_static(data)).encoder().bytes().to_vec()
}

fn png() -> Vec<u8> {
    let mut file = b"\x89PNG\r\n\x1a\n".to_vec();
    file.extend(chunk(*b"IHDR", &[0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]));
    for kind in [*b"tEXt", *b"iTXt", *b"zTXt", *b"eXIf", *b"tIME", *b"prVt"] {
        file.extend(chunk(kind, b"GPS"));
    }
    file.extend(chunk(*b"IDAT", b"data"));
    file.extend(chunk(*b"IEND", b""));
    file.extend(b"GPS");
    file
}

fn zip(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).expect("a part");
        zip.write_all(text.as_bytes()).expect("a part");
    }
    zip.finish().expect("a file").into_inner()
}

fn content_types(kind: &str) -> String {
    format!(
        "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.{kind}.main+xml\"/></Types>"
    )
}

fn holds_place(bytes: &[u8]) -> bool {
    bytes.windows(3).any(|three| three == b"GPS")
}

#[test]
fn a_photo_loses_where_and_when_it_was_made_but_not_its_turn() {
    assert!(holds_place(&jpeg()));
    let upload = check("foto.JPG", jpeg()).expect("a photo");
    assert_eq!((upload.name.as_str(), upload.media_type), ("foto.jpg", "image/jpeg"));
    assert!(!holds_place(&upload.bytes));
    let read = Jpeg::from_bytes(Bytes::from(upload.bytes.clone())).expect("it is still a photo");
    let markers: Vec<u8> = read.segments().iter().map(JpegSegment::marker).collect();
    assert_eq!(markers, [0xE0, 0xE1, 0xE2, 0xC2, 0xDA]);
    let turned = read.exif().expect("the turn");
    assert_eq!(turned.len(), 26);
    assert_eq!(turned[19], 6);
    assert!(upload.bytes.ends_with(&[0x78, 0xFF, 0xFF, 0xD9]), "both scans, and nothing after the end");
    assert_eq!(check("foto.jpg", upload.bytes.clone()).expect("again").bytes, upload.bytes);
}

#[test]
fn a_png_loses_its_texts() {
    let upload = check("schermafbeelding.png", png()).expect("a picture");
    assert!(!holds_place(&upload.bytes));
    let read = Png::from_bytes(Bytes::from(upload.bytes)).expect("it is still a picture");
    let kinds: Vec<[u8; 4]> = read.chunks().iter().map(PngChunk::kind).collect();
    assert_eq!(kinds, [*b"IHDR", *b"IDAT", *b"IEND"]);
}

#[test]
fn half_a_picture_is_damaged() {
    for (name, file) in [("a.jpg", jpeg()), ("a.png", png())] {
        let half = file[..file.len() / 3].to_vec();
        assert_eq!(check(name, half), Err(UploadError::Damaged), "{name}");
    }
}

#[test]
fn what_is_on_the_list_comes_in() {
    let office = |kind: &str| zip(&[("[Content_Types].xml", &content_types(kind)), ("word/document.xml", "<x/>")]);
    let open = |kind: &str| {
        zip(&[("mimetype", &format!("application/vnd.oasis.opendocument.{kind}")), ("content.xml", "<x/>")])
    };
    for (name, file, expected) in [
        ("a.pdf", b"%PDF-1.7\n".to_vec(), "a.pdf"),
        ("a.docx", office("wordprocessingml.document"), "a.docx"),
        ("a.xlsx", office("spreadsheetml.sheet"), "a.xlsx"),
        ("a.pptx", office("presentationml.presentation"), "a.pptx"),
        ("a.odt", open("text"), "a.odt"),
        ("a.ods", open("spreadsheet"), "a.ods"),
        ("a.odp", open("presentation"), "a.odp"),
        ("a.txt", "Één regel\r\n".into(), "a.txt"),
        ("A.CSV", "\u{FEFF}a;b\n1;2\n".into(), "A.csv"),
        ("notitie.docx", b"%PDF-1.7\n".to_vec(), "notitie.docx.pdf"),
    ] {
        assert_eq!(check(name, file).map(|upload| upload.name), Ok(expected.to_owned()));
    }
}

#[test]
fn a_word_file_of_our_own_comes_back_in() {
    let meta = documents::Meta { title: "T", lang: "nl-NL", author: "A", note: "" };
    let file = documents::word("# T", &meta, &documents::Fill::default()).expect("a file");
    assert_eq!(check("T.docx", file).map(|upload| upload.name), Ok("T.docx".to_owned()));
}

#[test]
fn everything_else_is_refused() {
    let macros = content_types("wordprocessingml.document").replace("document.main", "document.macroEnabled.main");
    let plain = content_types("wordprocessingml.document");
    for (name, file, expected) in [
        ("a.txt", vec![], UploadError::Empty),
        ("a.pdf", vec![b'%'; MOST_BYTES + 1], UploadError::TooLarge),
        ("a.html", b"<!doctype html><p>x".to_vec(), UploadError::NotAllowed),
        ("a.txt", b"\xEF\xBB\xBF  <html>".to_vec(), UploadError::NotAllowed),
        ("a.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>".to_vec(), UploadError::NotAllowed),
        ("a.txt", b"<?xml version=\"1.0\"?><svg/>".to_vec(), UploadError::NotAllowed),
        ("a.bat", b"del *".to_vec(), UploadError::NotAllowed),
        ("txt", b"x".to_vec(), UploadError::NotAllowed),
        ("a.txt", b"a\0b".to_vec(), UploadError::NotAllowed),
        ("a.csv", b"caf\xE9;1".to_vec(), UploadError::NotUtf8),
        ("a.exe", b"MZ\x90\0".to_vec(), UploadError::NotAllowed),
        ("a.gif", b"GIF89a".to_vec(), UploadError::NotAllowed),
        ("a.doc", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec(), UploadError::NotAllowed),
        ("a.docx", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec(), UploadError::Damaged),
        ("a.zip", zip(&[("x.txt", "x")]), UploadError::NotAllowed),
        ("a.docm", zip(&[("[Content_Types].xml", &macros)]), UploadError::Program),
        ("a.docx", zip(&[("[Content_Types].xml", &plain), ("word/vbaProject.bin", "x")]), UploadError::Program),
        (
            "a.odt",
            zip(&[("mimetype", "application/vnd.oasis.opendocument.text"), ("Basic/Standard/M.xml", "x")]),
            UploadError::Program,
        ),
        ("a.docx", b"PK\x03\x04garbage".to_vec(), UploadError::Damaged),
    ] {
        assert_eq!(check(name, file), Err(expected), "{name}");
    }
}

#[test]
fn every_refusal_has_its_words() {
    use app::text::Text;
    use domain::account::Lang;
    for error in [
        UploadError::Empty,
        UploadError::TooLarge,
        UploadError::NotAllowed,
        UploadError::Program,
        UploadError::Damaged,
        UploadError::NotUtf8,
        UploadError::NoPhoto,
        UploadError::NotDrawn,
        UploadError::Busy,
    ] {
        for lang in [Lang::Nl, Lang::En] {
            assert_ne!(Text::new(lang).get(error.key()), error.key());
        }
    }
}

proptest! {
    #[test]
    fn no_bytes_make_it_stumble(which in 0..3_usize, at in 0..400_usize, put in any::<Vec<u8>>()) {
        let types = content_types("wordprocessingml.document");
        let mut file = vec![jpeg(), png(), zip(&[("[Content_Types].xml", &types)])].swap_remove(which);
        let at = at.min(file.len());
        let end = (at + put.len()).min(file.len());
        file.splice(at..end, put);
        if let Ok(upload) = check("a.txt", file) {
            prop_assert!(!upload.name.is_empty());
        }
    }
}

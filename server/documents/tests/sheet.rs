//! Lists that come in and go out: what stands in them comes through, and hostile ones are refused with little time and memory.
#![expect(clippy::unwrap_used, reason = "in a test, unwrap says: this cannot fail here")]

use std::{
    io::{Cursor, Write},
    time::{Duration, Instant},
};

use documents::{
    Meta,
    sheet::{Cell, Format, List, MOST_BYTES, SheetError, csv, read, xlsx},
};
use proptest::prelude::*;
use rust_xlsxwriter::{Format as Style, Formula, Workbook};
use time::macros::date;
use zip::{ZipWriter, write::SimpleFileOptions};

const META: Meta = Meta { title: "Partners", lang: "nl-NL", author: "Alliantiewijzer", note: "" };

fn zip(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn ods(content: &str) -> Vec<u8> {
    let content = format!(
        "<?xml version=\"1.0\"?><office:document-content><office:body><office:spreadsheet>{content}\
         </office:spreadsheet></office:body></office:document-content>"
    );
    zip(&[("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", content.as_bytes())])
}

/// An Excel file with this as its only sheet.
fn raw_xlsx(sheet: &str, strings: &str) -> Vec<u8> {
    let types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/xl/workbook.xml\" \
                 ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>";
    let book = "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>\
                <sheet name=\"Blad1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    let kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let links = format!(
        "<Relationships><Relationship Id=\"rId1\" Type=\"{kinds}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
    );
    let root = format!(
        "<Relationships><Relationship Id=\"rId1\" Type=\"{kinds}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
    );
    zip(&[
        ("[Content_Types].xml", types.as_bytes()),
        ("_rels/.rels", root.as_bytes()),
        ("xl/workbook.xml", book.as_bytes()),
        ("xl/_rels/workbook.xml.rels", links.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
        ("xl/sharedStrings.xml", strings.as_bytes()),
    ])
}

fn rows(bytes: &[u8]) -> Vec<Vec<String>> {
    read(bytes).unwrap().sheets.remove(0).rows
}

fn refused(bytes: &[u8]) -> SheetError {
    let started = Instant::now();
    let error = read(bytes).unwrap_err();
    assert!(started.elapsed() < Duration::from_secs(8), "{error}: {:?}", started.elapsed());
    error
}

#[test]
fn excel_with_titles_merged_cells_dates_and_formulas() {
    let mut book = Workbook::new();
    let bold = Style::new().set_bold();
    let sheet = book.add_worksheet();
    sheet.merge_range(0, 0, 0, 3, "Onze partners", &bold).unwrap();
    sheet.write_row(2, 0, ["Sector", "Naam", "Sinds", "Telefoon"]).unwrap();
    sheet.merge_range(3, 0, 4, 0, "Onderwijs", &bold).unwrap();
    sheet.write_formula(3, 1, Formula::new("=CONCAT(\"De \",\"Ruif\")").set_result("De Ruif")).unwrap();
    let day = rust_xlsxwriter::ExcelDateTime::from_ymd(2021, 3, 3).unwrap();
    sheet.write_datetime_with_format(3, 2, &day, &Style::new().set_num_format("d mmmm yyyy")).unwrap();
    sheet.write_number(3, 3, 612_345_678.0).unwrap();
    sheet.write_string(4, 1, " De Vlieger ").unwrap();
    sheet.write_formula(4, 2, Formula::new("=A1/0").set_result("#DIV/0!")).unwrap();
    book.add_worksheet().set_name("Verborgen").unwrap().set_hidden(true);
    book.add_worksheet().set_name("Leeg").unwrap();
    let read = read(&book.save_to_buffer().unwrap()).unwrap();
    assert_eq!(read.format, Format::Xlsx);
    assert_eq!(read.sheets.iter().map(|sheet| sheet.name.as_str()).collect::<Vec<_>>(), ["Sheet1", "Leeg"]);
    let rows = &read.sheets[0].rows;
    // A title over columns is told for several of them, so that no one takes it for a row.
    assert_eq!(rows[0], ["Onze partners"; 3]);
    assert!(rows[1].is_empty());
    assert_eq!(rows[3], ["Onderwijs", "De Ruif", "2021-03-03", "612345678"]);
    assert_eq!(rows[4], ["Onderwijs", "De Vlieger", "#DIV/0!"]);
}

#[test]
fn open_document_with_repeats_merges_and_remarks() {
    let rows = rows(&ods(
        "<table:table table:name=\"Blad\"><table:table-row table:number-rows-repeated=\"2\"><table:table-cell/></table:table-row>\
         <table:table-row><table:table-cell office:value-type=\"string\"><text:p>Naam &amp; <text:span>meer</text:span></text:p></table:table-cell>\
         <table:table-cell table:number-columns-repeated=\"2\"><text:p>x</text:p></table:table-cell></table:table-row>\
         <table:table-row><table:table-cell table:number-rows-spanned=\"2\"><text:p>Zorg</text:p></table:table-cell>\
         <table:table-cell office:value-type=\"date\" office:date-value=\"2021-03-03\"><text:p>3 mrt</text:p></table:table-cell>\
         <table:table-cell office:value-type=\"float\" office:value=\"12\"><office:annotation><text:p>nee</text:p></office:annotation><text:p>12,0</text:p></table:table-cell></table:table-row>\
         <table:table-row><table:covered-table-cell/><table:table-cell><text:p>a</text:p><text:p>b</text:p></table:table-cell></table:table-row>\
         <table:table-row><table:table-cell table:number-columns-spanned=\"2\"><text:p>Wijk</text:p></table:table-cell><table:covered-table-cell/></table:table-row>\
         <table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row></table:table>",
    ));
    assert_eq!(rows.len(), 6);
    assert_eq!(rows[2], ["Naam & meer", "x", "x"]);
    assert_eq!(rows[3], ["Zorg", "2021-03-03", "12"]);
    assert_eq!(rows[4], ["Zorg", "a b"]);
    assert_eq!(rows[5], ["Wijk", "Wijk"]);
}

#[test]
fn text_in_the_ways_that_programs_write_it() {
    let expected =
        [vec!["Naam", "Plaats"], vec![], vec!["Café; De Ruif", "Coevorden"], vec!["Twee\nregels", "x"], vec!["Eén"]];
    let semicolons = "Naam;Plaats\r\n\r\n\"Café; De Ruif\";Coevorden\r\n\"Twee\r\nregels\";x\r\nEén\r\n";
    let commas = "Naam,Plaats\n\nCafé; De Ruif,Coevorden\n\"Twee\nregels\",x\nEén";
    let (latin, ..) = encoding_rs::WINDOWS_1252.encode(semicolons);
    let utf16: Vec<u8> = [0xFF, 0xFE]
        .into_iter()
        .chain(semicolons.replace(';', "\t").replace("Café\t", "Café;").encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    let mark = format!("\u{FEFF}{semicolons}");
    let sep = format!("sep=;\r\n{semicolons}");
    for bytes in [semicolons.as_bytes(), commas.as_bytes(), &latin, &utf16, mark.as_bytes(), sep.as_bytes()] {
        assert_eq!(rows(bytes), expected, "{}", String::from_utf8_lossy(bytes));
    }
}

#[test]
fn what_is_no_list_is_refused_with_a_reason() {
    let docx = zip(&[("[Content_Types].xml", b"wordprocessingml")]);
    let macros = zip(&[("[Content_Types].xml", b"macroEnabled"), ("xl/vbaProject.bin", b"x")]);
    for (bytes, error) in [
        (&b""[..], SheetError::Empty),
        (b"   \n\n", SheetError::Empty),
        (b"%PDF-1.7 abc", SheetError::NotAList),
        (b"\x89PNG\r\n\x1a\n\x00\x01", SheetError::NotAList),
        (b"<html><table><tr><td>x", SheetError::NotAList),
        (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", SheetError::OldExcel),
        (b"PK\x03\x04stuk", SheetError::Damaged),
        (&docx, SheetError::NotAList),
        (&macros, SheetError::Program),
        (&vec![b'a'; MOST_BYTES + 1], SheetError::TooLarge),
    ] {
        assert_eq!(refused(bytes), error);
    }
}

#[test]
fn hostile_files_are_refused_before_they_cost_much() {
    // A gigabyte of nothing would be a megabyte; this is as bad.
    let bomb = zip(&[("[Content_Types].xml", b"x"), ("xl/worksheets/sheet1.xml", &vec![b' '; 64 << 20])]);
    assert!(bomb.len() < MOST_BYTES);
    assert_eq!(refused(&bomb), SheetError::Unpacked);

    let cell = |at: &str| {
        format!(
            "<worksheet><sheetData><row r=\"1\"><c r=\"{at}\" t=\"inlineStr\"><is><t>x</t></is></c></row></sheetData></worksheet>"
        )
    };
    assert_eq!(refused(&raw_xlsx(&cell("XFD1"), "<sst/>")), SheetError::TooManyColumns);
    assert_eq!(refused(&raw_xlsx(&cell("A1048576"), "<sst/>")), SheetError::TooManyRows);
    // One long text, told a hundred thousand times.
    let strings = format!("<sst><si><t>{}</t></si></sst>", "x".repeat(100_000));
    let many: String = format!("<row>{}</row>", "<c t=\"s\"><v>0</v></c>".repeat(20)).repeat(4_000);
    let told = raw_xlsx(&format!("<worksheet><sheetData>{many}</sheetData></worksheet>"), &strings);
    assert_eq!(refused(&told), SheetError::TooMuchText);

    let table = |inner: &str| ods(&format!("<table:table table:name=\"x\">{inner}</table:table>"));
    let wide = table(
        "<table:table-row><table:table-cell table:number-columns-repeated=\"1000000\"><text:p>x</text:p></table:table-cell></table:table-row>",
    );
    assert_eq!(refused(&wide), SheetError::TooManyColumns);
    let long = table(
        "<table:table-row table:number-rows-repeated=\"4000000000\"><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>",
    );
    assert_eq!(refused(&long), SheetError::TooManyRows);
    assert_eq!(refused(&ods(&"<table:table table:name=\"x\"/>".repeat(21))), SheetError::TooManySheets);
    // Names that stand for ten of each other, nine deep.
    let lol = "<!DOCTYPE x [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;\">]><table:table table:name=\"&b;\"><table:table-row><table:table-cell><text:p>&b;</text:p></table:table-cell></table:table-row></table:table>";
    assert_eq!(refused(&ods(lol)), SheetError::Empty);

    assert_eq!(refused("x;".repeat(1_000_000).as_bytes()), SheetError::TooManyColumns);
    assert_eq!(refused("x\n".repeat(5_001).as_bytes()), SheetError::TooManyRows);
}

fn list() -> List {
    List {
        sheet: "Partners: [alle]".to_owned(),
        header: vec!["Naam".to_owned(), "Sinds".to_owned(), "Telefoon".to_owned()],
        rows: vec![
            vec![
                Cell::text("=HYPERLINK(\"http://kwaad.example\")"),
                Cell::Date(date!(2021 - 03 - 03)),
                Cell::text("+31 6 1234 5678"),
            ],
            vec![Cell::text("Café; \"De Ruif\""), Cell::text(""), Cell::text("@x")],
        ],
    }
}

#[test]
fn what_goes_out_comes_in_again_and_runs_nothing() {
    let expected = [
        vec!["Naam", "Sinds", "Telefoon"],
        vec!["=HYPERLINK(\"http://kwaad.example\")", "2021-03-03", "+31 6 1234 5678"],
        vec!["Café; \"De Ruif\"", "", "@x"],
    ];
    let excel = xlsx(&META, &list()).unwrap();
    assert_eq!(rows(&excel), expected);
    let mut zip = zip::ZipArchive::new(Cursor::new(&excel)).unwrap();
    let part = |zip: &mut zip::ZipArchive<Cursor<&Vec<u8>>>, name: &str| {
        std::io::read_to_string(zip.by_name(name).unwrap()).unwrap()
    };
    let sheet = part(&mut zip, "xl/worksheets/sheet1.xml");
    assert!(
        !sheet.contains("<f>") && sheet.contains("state=\"frozen\"") && sheet.contains("<autoFilter ref=\"A1:C3\""),
        "{sheet}"
    );
    assert!(part(&mut zip, "docProps/core.xml").contains("<dc:title>Partners</dc:title>"));

    let text = csv(&list()).unwrap();
    assert!(
        text.starts_with(b"\xEF\xBB\xBFNaam;Sinds;Telefoon\r\n\"'=HYPERLINK("),
        "{}",
        String::from_utf8_lossy(&text)
    );
    let mut again = expected.map(|row| row.iter().map(ToString::to_string).collect::<Vec<_>>());
    again[1][1] = "03-03-2021".to_owned();
    assert_eq!(rows(&text), again);
}

#[test]
fn what_stands_in_quotes_says_nothing_of_the_sign_between_cells() {
    for text in ["a;b;c\n\"=\na\";a;\",\n,a\"\n", "a;b;c\nx;\",\n,\n,\na\";c\n"] {
        let read = rows(text.as_bytes());
        assert_eq!(read.len(), 2, "{read:?}");
        assert!(read.iter().all(|row| row.len() == 3), "{read:?}");
    }
    assert_eq!(rows(b"Onze lijst\nNaam,Plaats\nA; B,Ede\nC,Elst\n")[2], ["A; B", "Ede"]);
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..300), magic: bool) {
        let bytes = if magic { [b"PK\x03\x04", &bytes[..]].concat() } else { bytes };
        let _ = read(&bytes);
    }

    #[test]
    fn any_text_of_a_list_comes_back(rows_in in prop::collection::vec(prop::collection::vec("[a-zé;,\"=+@' \n]{0,8}[a-z]", 3), 1..6)) {
        let list = List {
            sheet: String::new(),
            header: vec!["a".into(), "b".into(), "c".into()],
            rows: rows_in.iter().map(|row| row.iter().map(Cell::text).collect()).collect(),
        };
        let expected: Vec<Vec<String>> = rows_in.iter().map(|row| row.iter().map(|cell| cell.trim().to_owned()).collect()).collect();
        prop_assert_eq!(&rows(&xlsx(&META, &list).unwrap())[1..], &expected[..]);
        prop_assert_eq!(&rows(&csv(&list).unwrap())[1..], &expected[..]);
    }
}

//! The files as text, by their path inside the content folder.

use std::{collections::BTreeMap, fs, io, path::Path};

use include_dir::{Dir, include_dir};

use super::{ContentError, Problem};

static EMBEDDED: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../app/content");

/// Path with `/` between its parts, to text.
pub(super) type Files = BTreeMap<String, String>;

const MOST_BYTES: u64 = 1 << 20;

pub(super) fn embedded() -> Files {
    let mut files = Files::new();
    let mut folders = vec![&EMBEDDED];
    while let Some(folder) = folders.pop() {
        folders.extend(folder.dirs());
        for file in folder.files() {
            let text = file.contents_utf8().map(str::to_owned);
            files.extend(file.path().to_str().map(str::to_owned).zip(text));
        }
    }
    files
}

/// One file that ships inside the binary.
pub(crate) fn embedded_file(path: &str) -> Option<&'static str> {
    EMBEDDED.get_file(path)?.contents_utf8()
}

pub(super) fn of_folder(dir: &Path) -> Result<Files, ContentError> {
    let (mut files, mut problems) = (Files::new(), vec![]);
    walk(dir, "", &mut files, &mut problems);
    if problems.is_empty() { Ok(files) } else { Err(ContentError(problems)) }
}

fn walk(dir: &Path, inside: &str, files: &mut Files, problems: &mut Vec<Problem>) {
    let mut wrong = |file: &str, error: io::Error| {
        let file = if file.is_empty() { dir.display().to_string() } else { file.to_owned() };
        problems.push(Problem { file, what: error.to_string() });
    };
    let entries = match fs::read_dir(dir.join(inside)) {
        Ok(entries) => entries,
        Err(error) => return wrong(inside, error),
    };
    let mut folders = vec![];
    for entry in entries.filter_map(Result::ok) {
        let Ok(name) = entry.file_name().into_string() else { continue };
        let path = if inside.is_empty() { name.clone() } else { format!("{inside}/{name}") };
        if name.starts_with('.') {
            continue;
        }
        match fs::metadata(dir.join(&path)) {
            Ok(data) if data.is_dir() => folders.push(path),
            Ok(data) if data.len() > MOST_BYTES => wrong(&path, io::Error::other("larger than 1 MB")),
            Ok(_) => match fs::read_to_string(dir.join(&path)) {
                Ok(text) => drop(files.insert(path, text)),
                Err(error) => wrong(&path, error),
            },
            Err(error) => wrong(&path, error),
        }
    }
    for folder in folders {
        walk(dir, &folder, files, problems);
    }
}

//! One hash over all sources of a part. Content counts, not the time of a file: a fresh clone does not build again.

use std::{fs, path::Path};

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

/// Folders that are made, not written.
const MADE: [&str; 2] = ["node_modules", "target"];

/// The hash of `extra` and of all files under `paths` (files or folders, seen from `root`).
pub(crate) fn of(root: &Path, paths: &[&str], extra: &str) -> Result<String> {
    let mut hash = Sha256::new();
    hash.update(extra);
    for path in paths {
        add(&mut hash, root, &root.join(path))?;
    }
    Ok(hex(&hash.finalize()))
}

fn add(hash: &mut Sha256, root: &Path, path: &Path) -> Result<()> {
    if path.is_dir() {
        let mut entries: Vec<_> =
            fs::read_dir(path)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
        entries.sort();
        for entry in entries {
            if !MADE.iter().any(|made| entry.ends_with(made)) {
                add(hash, root, &entry)?;
            }
        }
        return Ok(());
    }
    let content = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    let name = path.strip_prefix(root).unwrap_or(path).to_string_lossy();
    // The lengths keep "ab" + "c" apart from "a" + "bc".
    hash.update(format!("{} {} {name}\n", name.len(), content.len()));
    hash.update(content);
    Ok(())
}

/// Lower-case hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |text, byte| format!("{text}{byte:02x}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_and_name_count_and_made_folders_do_not() {
        let folder = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &str| {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        let now = || of(folder.path(), &["src"], "rustc 1").unwrap();

        write("src/a.rs", "one");
        let first = now();
        write("src/node_modules/x.js", "not ours");
        assert_eq!(first, now());
        write("src/a.rs", "two");
        let second = now();
        assert_ne!(first, second);
        write("src/b.rs", "");
        assert_ne!(second, now());
        assert_ne!(now(), of(folder.path(), &["src"], "rustc 2").unwrap());
    }
}

//! Puts files in `site/pkg` under a name that carries the hash of their content, with a compressed copy beside each.

use std::{
    collections::BTreeSet,
    fs,
    io::Write,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use flate2::{Compression, write::GzEncoder};
use sha2::{Digest, Sha256};

use crate::fingerprint::hex;

/// Already compressed: a second time makes them larger.
const COMPRESSED: [&str; 3] = ["woff2", "png", "webp"];

/// The folder that the browser sees as `/pkg`.
pub(crate) struct Pkg {
    folder: PathBuf,
}

impl Pkg {
    pub(crate) fn open(site: &Path) -> Result<Self> {
        let folder = site.join("pkg");
        fs::create_dir_all(&folder)?;
        Ok(Self { folder })
    }

    /// Writes `content` as `name.<hash>.ext` and gives that name.
    pub(crate) fn add(&self, name: &str, content: &[u8]) -> Result<String> {
        let hashed = hashed_name(name, content);
        let path = self.folder.join(&hashed);
        let extension = Path::new(name).extension().unwrap_or_default();
        if !COMPRESSED.iter().any(|compressed| extension == *compressed) {
            replace(&beside(&path, "br"), &brotli(content)?)?;
            replace(&beside(&path, "gz"), &gzip(content)?)?;
        }
        replace(&path, content)?;
        Ok(hashed)
    }

    pub(crate) fn has_all(&self, names: &[String]) -> bool {
        !names.is_empty() && names.iter().all(|name| self.folder.join(name).is_file())
    }

    /// Removes what belongs to neither of two generations.
    pub(crate) fn keep_only(&self, now: &[String], before: &[String]) -> Result<()> {
        let keep: BTreeSet<&str> = now.iter().chain(before).map(String::as_str).collect();
        for entry in fs::read_dir(&self.folder)? {
            let entry = entry?;
            let name = entry.file_name();
            let name = name.to_string_lossy();
            let plain = name.strip_suffix(".br").or_else(|| name.strip_suffix(".gz")).unwrap_or(&name);
            if !keep.contains(plain) {
                fs::remove_file(entry.path())?;
            }
        }
        Ok(())
    }

    /// The size of a file as most browsers get it, for the line that is printed.
    pub(crate) fn transfer_size(&self, name: &str) -> u64 {
        let path = self.folder.join(name);
        fs::metadata(beside(&path, "br")).or_else(|_| fs::metadata(&path)).map_or(0, |data| data.len())
    }
}

/// Writes a file in one go: a server that reads it sees the old or the new content, never half of it.
pub(crate) fn replace(path: &Path, content: &[u8]) -> Result<()> {
    let half = beside(path, "half");
    fs::write(&half, content).with_context(|| format!("cannot write {}", half.display()))?;
    fs::rename(&half, path).with_context(|| format!("cannot write {}", path.display()))
}

/// `site.css` becomes `site.0123456789abcdef.css`.
fn hashed_name(name: &str, content: &[u8]) -> String {
    let hash = hex(&Sha256::digest(content)[..8]);
    match name.rsplit_once('.') {
        Some((stem, extension)) => format!("{stem}.{hash}.{extension}"),
        None => format!("{name}.{hash}"),
    }
}

fn beside(path: &Path, extension: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(extension);
    name.into()
}

fn brotli(content: &[u8]) -> Result<Vec<u8>> {
    let mut compressed = Vec::new();
    let params = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 24, ..Default::default() };
    brotli::BrotliCompress(&mut &*content, &mut compressed, &params)?;
    Ok(compressed)
}

fn gzip(content: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content)?;
    Ok(encoder.finish()?)
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    #[test]
    fn a_file_is_hashed_and_compressed_and_comes_out_the_same() {
        let site = tempfile::tempdir().unwrap();
        let pkg = Pkg::open(site.path()).unwrap();
        let name = pkg.add("site.css", b"body{color:red}").unwrap();
        assert_eq!(name, "site.15c42ab7768d955e.css");

        let path = site.path().join("pkg").join(name);
        let mut text = String::new();
        flate2::read::GzDecoder::new(&*fs::read(beside(&path, "gz")).unwrap()).read_to_string(&mut text).unwrap();
        assert_eq!(text, "body{color:red}");
        let mut bytes = Vec::new();
        brotli::BrotliDecompress(&mut &*fs::read(beside(&path, "br")).unwrap(), &mut bytes).unwrap();
        assert_eq!(bytes, b"body{color:red}");
    }

    #[test]
    fn two_generations_stay() {
        let site = tempfile::tempdir().unwrap();
        let pkg = Pkg::open(site.path()).unwrap();
        let names: Vec<String> =
            ["a{}", "b{}", "c{}"].iter().map(|css| pkg.add("site.css", css.as_bytes()).unwrap()).collect();
        pkg.keep_only(&names[2..], &names[1..2]).unwrap();
        assert!(!pkg.has_all(&names[..1]));
        assert!(pkg.has_all(&names[1..]));
        assert!(pkg.transfer_size(&names[2]) > 0);
        assert_eq!(fs::read_dir(site.path().join("pkg")).unwrap().count(), 6);
    }
}

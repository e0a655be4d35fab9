//! Lets `style/build.mjs` put the stylesheet, fonts and pictures in a folder, and makes the stylesheet name the hashed files.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::{Places, fingerprint, publish, publish::Pkg, run, say};

#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Built {
    fingerprint: String,
    pub(crate) css: String,
    pub(crate) font: String,
    pub(crate) icon: String,
    /// Names in `pkg`.
    pub(crate) files: Vec<String>,
}

pub(crate) fn build(places: &Places, pkg: &Pkg, before: Option<&Built>) -> Result<Built> {
    let fingerprint = fingerprint::of(&places.root, &["style", "app/bundle"], "")?;
    if let Some(built) = before.filter(|built| built.fingerprint == fingerprint) {
        say("style: unchanged");
        return Ok(built.clone());
    }
    let source = places.root.join("style");
    install(&source)?;

    say("style: building the stylesheet");
    let out = tempfile::tempdir_in(&places.target)?;
    let out = out.path();
    run(&source, "node", &["build.mjs", &out.to_string_lossy()])?;

    let mut hashed = BTreeMap::new();
    let mut css = None;
    for entry in fs::read_dir(out)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name == "site.css" {
            css = Some(fs::read_to_string(&path)?);
        } else {
            let new = pkg.add(&name, &fs::read(&path)?)?;
            hashed.insert(name, new);
        }
    }
    let css = css.context("style/build.mjs made no site.css")?;
    let icon = hashed.get("icon.svg").context("style/build.mjs made no icon.svg")?.clone();
    let font = main_font(&hashed).context("style/build.mjs made no font (.woff2)")?;
    let css = pkg.add("site.css", with_hashed_urls(&css, &hashed).as_bytes())?;

    say(&format!(
        "style: {} kB stylesheet and {} kB font, compressed",
        pkg.transfer_size(&css).div_ceil(1000),
        pkg.transfer_size(&font).div_ceil(1000)
    ));
    let mut files: Vec<String> = hashed.into_values().collect();
    files.push(css.clone());
    Ok(Built {
        fingerprint,
        css: format!("/pkg/{css}"),
        font: format!("/pkg/{font}"),
        icon: format!("/pkg/{icon}"),
        files,
    })
}

/// `npm ci`, unless the packages are those of the lock file already.
fn install(source: &Path) -> Result<()> {
    let lock = fs::read(source.join("package-lock.json")).context("style/package-lock.json is missing")?;
    let wanted = fingerprint::hex(&Sha256::digest(lock));
    let stamp = source.join("node_modules/.lock-hash");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    say("style: installing npm packages");
    run(source, "npm", &["ci", "--no-audit", "--no-fund", "--loglevel=error"])?;
    publish::replace(&stamp, wanted.as_bytes())
}

/// The font that pages preload: the one with the shortest name is the plain Latin one.
fn main_font(hashed: &BTreeMap<String, String>) -> Option<String> {
    let fonts =
        hashed.iter().filter(|(name, _)| Path::new(name).extension().is_some_and(|extension| extension == "woff2"));
    fonts.min_by_key(|(name, _)| name.len()).map(|(_, hashed)| hashed.clone())
}

/// Every `url(…)` that names one of our files gets its hashed name; others stay as they are.
fn with_hashed_urls(css: &str, hashed: &BTreeMap<String, String>) -> String {
    let mut parts = css.split("url(");
    let mut result = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (url, rest) = part.split_once(')').unwrap_or((part, ""));
        let name = url.trim_matches(['"', '\'', ' ']).rsplit('/').next().unwrap_or_default();
        let new = hashed.get(name).map_or(url, String::as_str);
        result.extend(["url(", new, ")", rest]);
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names() -> BTreeMap<String, String> {
        [("sans.woff2", "sans.1.woff2"), ("sans-ext.woff2", "sans-ext.2.woff2"), ("arrow.svg", "arrow.3.svg")]
            .map(|(name, hashed)| (name.to_owned(), hashed.to_owned()))
            .into()
    }

    #[test]
    fn only_urls_of_our_files_change() {
        let css = r#"a{src:url("./sans.woff2") format("woff2")}b{background:url(arrow.svg)}c{background:url(#x)}"#;
        let expected = r#"a{src:url(sans.1.woff2) format("woff2")}b{background:url(arrow.3.svg)}c{background:url(#x)}"#;
        assert_eq!(with_hashed_urls(css, &names()), expected);
    }

    #[test]
    fn the_plain_font_is_preloaded() {
        assert_eq!(main_font(&names()).unwrap(), "sans.1.woff2");
    }
}

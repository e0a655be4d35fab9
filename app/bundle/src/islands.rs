//! Builds the `client` crate for the browser and lets wasm-bindgen write the script beside it.

use std::{fs, process::Command};

use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use wasm_bindgen_cli_support::Bindgen;

use crate::{Places, fingerprint, publish::Pkg, run, say};

const TARGET: &str = "wasm32-unknown-unknown";
const SOURCES: [&str; 8] =
    ["Cargo.toml", "Cargo.lock", ".cargo", "app/Cargo.toml", "app/src", "app/client", "app/domain", "app/bundle"];

#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Built {
    fingerprint: String,
    /// Hash of what the compiler made of the sources: most pages are no part of it.
    compiled: String,
    pub(crate) js: String,
    pub(crate) wasm: String,
    /// Names in `pkg`.
    pub(crate) files: Vec<String>,
}

pub(crate) fn build(places: &Places, pkg: &Pkg, before: Option<&Built>) -> Result<Built> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let fingerprint = fingerprint::of(&places.root, &SOURCES, &compiler()?)?;
    if let Some(built) = before.filter(|built| built.fingerprint == fingerprint) {
        say("islands: unchanged");
        return Ok(built.clone());
    }

    say("islands: building the Wasm");
    run(&places.root, &cargo, &["build", "--quiet", "--package", "client", "--target", TARGET, "--profile", "wasm"])
        .with_context(|| format!("the Wasm target may be missing: `rustup target add {TARGET}`"))?;

    let input = places.target.join(TARGET).join("wasm/client.wasm");
    let compiled = fingerprint::hex(&Sha256::digest(fs::read(&input)?));
    if let Some(built) = before.filter(|built| built.compiled == compiled) {
        say("islands: the same as before");
        return Ok(Built { fingerprint, ..built.clone() });
    }

    let out = tempfile::tempdir_in(&places.target)?;
    let out = out.path();
    // The page passes the hashed path of the Wasm to the script, so the script need not guess it.
    Bindgen::new()
        .input_path(&input)
        .web(true)?
        .typescript(false)
        .omit_default_module_path(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(out)?;
    if out.join("snippets").exists() {
        // They would be fetched by names without a hash, and miss the compression.
        bail!("a dependency of the islands brings scripts of its own (wasm-bindgen snippets), which we do not serve");
    }

    let wasm = pkg.add("islands.wasm", &fs::read(out.join("client_bg.wasm"))?)?;
    let js = pkg.add("islands.js", &fs::read(out.join("client.js"))?)?;
    say(&format!(
        "islands: {} kB Wasm and {} kB script, compressed",
        pkg.transfer_size(&wasm).div_ceil(1000),
        pkg.transfer_size(&js).div_ceil(1000)
    ));
    Ok(Built { fingerprint, compiled, js: format!("/pkg/{js}"), wasm: format!("/pkg/{wasm}"), files: vec![js, wasm] })
}

/// Islands are found by a name that the compiler makes: another compiler, another build.
fn compiler() -> Result<String> {
    let rustc = std::env::var("RUSTC").unwrap_or_else(|_| "rustc".to_owned());
    let output = Command::new(&rustc).arg("--version").output().with_context(|| format!("cannot start {rustc}"))?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

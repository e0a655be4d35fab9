//! Makes the static files of the site in `<target>/site`: the Wasm of the islands with its script, the stylesheet, the font
//! and the icon. Names carry a hash of the content, so a browser may keep them for ever; `assets.json` tells the server the
//! names of today. A part whose sources did not change is not built again.

mod fingerprint;
mod islands;
mod publish;
mod style;

use std::{
    env, fs,
    fs::File,
    path::{Path, PathBuf},
    process::{Command, ExitCode},
};

use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};

use crate::publish::Pkg;

/// Where everything is.
struct Places {
    /// The workspace.
    root: PathBuf,
    /// Cargo's target folder.
    target: PathBuf,
}

/// What the previous run made; kept beside the site.
#[derive(Default, PartialEq, Eq, Serialize, Deserialize)]
struct State {
    islands: Option<islands::Built>,
    style: Option<style::Built>,
}

impl State {
    fn load(path: &Path) -> Self {
        fs::read(path).ok().and_then(|json| serde_json::from_slice(&json).ok()).unwrap_or_default()
    }

    fn save(&self, path: &Path) -> Result<()> {
        publish::replace(path, &serde_json::to_vec_pretty(self)?)
    }

    fn files(&self) -> Vec<String> {
        let islands = self.islands.iter().flat_map(|built| built.files.clone());
        let style = self.style.iter().flat_map(|built| built.files.clone());
        islands.chain(style).collect()
    }
}

/// Read by the server when it starts: paths as the browser asks for them.
#[derive(Serialize)]
struct Assets<'a> {
    css: &'a str,
    font: &'a str,
    icon: &'a str,
    js: &'a str,
    wasm: &'a str,
}

fn main() -> ExitCode {
    match bundle() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            say(&format!("bundle: {error:#}"));
            ExitCode::FAILURE
        }
    }
}

fn bundle() -> Result<()> {
    let places = Places::find()?;
    let site = places.target.join("site");
    fs::create_dir_all(&site)?;
    // Two builds at once would remove each other's files.
    let lock = File::create(site.join("lock"))?;
    lock.lock()?;

    let state_file = site.join("state.json");
    let before = State::load(&state_file);
    let pkg = Pkg::open(&site)?;

    let kept = before.islands.as_ref().filter(|built| pkg.has_all(&built.files));
    let islands = islands::build(&places, &pkg, kept)?;
    let mut now = State { islands: Some(islands.clone()), style: before.style.clone() };
    // Kept already, so that a fault in the style does not cost a minute again.
    now.save(&state_file)?;

    let kept = before.style.as_ref().filter(|built| pkg.has_all(&built.files));
    let style = style::build(&places, &pkg, kept)?;
    now.style = Some(style.clone());
    now.save(&state_file)?;

    let assets = Assets { css: &style.css, font: &style.font, icon: &style.icon, js: &islands.js, wasm: &islands.wasm };
    publish::replace(&site.join("assets.json"), &serde_json::to_vec_pretty(&assets)?)?;
    // Pages that were served just before this build still ask for its files: the last generation stays.
    if now != before {
        pkg.keep_only(&now.files(), &before.files())?;
    }
    Ok(())
}

impl Places {
    fn find() -> Result<Self> {
        let here = env::current_dir()?;
        let root = here
            .ancestors()
            .find(|folder| folder.join("app/bundle/Cargo.toml").is_file())
            .context("run this inside the workspace")?
            .to_owned();
        let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |dir| root.join(dir));
        Ok(Self { root, target })
    }
}

/// Runs a tool in `folder`; its own output tells what it does.
fn run(folder: &Path, program: &str, args: &[&str]) -> Result<()> {
    let status = Command::new(program)
        .args(args)
        .current_dir(folder)
        .status()
        .with_context(|| format!("cannot start {program}; is it installed?"))?;
    if !status.success() {
        bail!("`{program} {}` failed", args.join(" "));
    }
    Ok(())
}

#[expect(clippy::print_stdout, reason = "a build tool tells what it does")]
fn say(line: &str) {
    println!("{line}");
}

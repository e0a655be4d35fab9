//! Builds again when a locale or content file is added, which the macros that embed them do not see.

fn main() {
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=content");
    println!("cargo::rustc-check-cfg=cfg(erase_components)");
}

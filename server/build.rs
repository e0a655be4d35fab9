//! The content ships inside the binary, so a change of a content file is a change of the server.

fn main() {
    println!("cargo:rerun-if-changed=../app/content");
}

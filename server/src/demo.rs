//! The demo: fictional people and an alliance to try everything with. Only there when the program was started with `--demo`.

use store::{Result, Store};

/// Makes the demo's people and alliance, once.
pub async fn seed(_store: &Store) -> Result<()> {
    Ok(())
}

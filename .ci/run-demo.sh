#!/usr/bin/env bash
# `make run`: from nothing to a running demo.
source "$(dirname "$0")/env.sh"
STEPS=4

step 'What this machine needs'
.ci/install.sh run
step 'Building (about ten minutes the first time, seconds after that)'
cargo build --workspace
step 'Islands, stylesheet, font'
"$BIN/bundle"
step 'The demo: migrations, reference data, example alliances'
exec "$BIN/alliantiewijzer" serve --demo --data "$ROOT/data" --site "$CARGO_TARGET_DIR/site"

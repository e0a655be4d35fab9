#!/usr/bin/env bash
# `make screenshots`: takes the pictures of the README (docs/screenshots) from the demo.
source "$(dirname "$0")/env.sh"
STEPS=4

step 'What this machine needs'
.ci/install.sh test
step 'Building'
cargo build --workspace
step 'Islands, stylesheet, font'
"$BIN/bundle"
step 'Pictures'
(cd end2end && node_modules/.bin/playwright test --config screenshots.config.ts)

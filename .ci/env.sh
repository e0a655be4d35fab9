# shellcheck shell=bash disable=SC2034,SC2153
# Sourced by the other scripts: where we are, where cargo builds, and how progress is told.
set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$ROOT"

# A build server starts each run in a fresh clone: it keeps what it compiled in the home folder.
if [ -z "${CARGO_TARGET_DIR:-}" ]; then
    CARGO_TARGET_DIR=$ROOT/target
    if [ "${CI:-}" = true ] && mkdir -p "${HOME:-/nonexistent}/.cache/alliantiewijzer/target" 2>/dev/null; then
        CARGO_TARGET_DIR=$HOME/.cache/alliantiewijzer/target
    fi
fi
export CARGO_TARGET_DIR
BIN=$CARGO_TARGET_DIR/debug

# The browser is Debian's, and no tool reports to its makers.
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1

STEP=0
# step TEXT: one line of progress; STEPS says how many there are.
step() {
    STEP=$((STEP + 1))
    printf '\n%s/%s  %s\n' "$STEP" "$STEPS" "$1"
}

# npm_install FOLDER: `npm ci`, unless the packages are those of the lock file already.
npm_install() {
    local wanted
    wanted=$(sha256sum <"$1/package-lock.json" | cut -d ' ' -f 1)
    [ "$(cat "$1/node_modules/.lock-hash" 2>/dev/null || true)" = "$wanted" ] && return
    echo "npm packages of $1"
    npm --prefix "$1" ci --no-audit --no-fund --loglevel=error
    printf %s "$wanted" >"$1/node_modules/.lock-hash"
}

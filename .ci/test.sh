#!/usr/bin/env bash
# `make test`: everything there is to test. Goes on after a failure, so that one run shows all of them.
source "$(dirname "$0")/env.sh"
STEPS=6
work=$(mktemp -d /tmp/alliantiewijzer-test.XXXXXX)
chmod 755 "$work"
log=$work/log
failed=()

cleanup() {
    .ci/postgres.sh stop "$work/postgres"
    rm -rf "$work"
}
trap cleanup EXIT
trap 'exit 130' INT TERM

# try NAME COMMAND…: runs it, keeps its output for the count at the end.
try() {
    local name=$1
    shift
    "$@" 2>&1 | tee -a "$log" || failed+=("$name")
}

step 'What this machine needs'
.ci/install.sh test
step 'Form: formatting, advice of the compiler, our own rules'
try form .ci/lint.sh
step 'Building (about ten minutes the first time, seconds after that)'
cargo build --workspace --all-targets
step 'Islands, stylesheet, font'
"$BIN/bundle"

step 'Rules, store on SQLite and PostgreSQL, HTTP'
TEST_POSTGRES_URL=$(.ci/postgres.sh start "$work/postgres")
export TEST_POSTGRES_URL
try 'cargo test' cargo test --workspace --no-fail-fast

step 'Browser'
try browser npm --prefix end2end test

awk -v minutes=$((SECONDS / 60)) -v seconds=$((SECONDS % 60)) '
    { gsub(/\033\[[0-9;]*m/, "") }
    /^test result:/ { passed += $4; failed += $6; skipped += $8 }
    /^ +[0-9]+ passed/ { passed += $1 }
    /^ +[0-9]+ failed$/ { failed += $1 }
    /^ +[0-9]+ (skipped|did not run)$/ { skipped += $1 }
    END {
        printf "\n%d min %d s\n", minutes, seconds
        printf "%d passed, %d failed, %d skipped\n", passed, failed, skipped
    }' "$log"
if [ ${#failed[@]} -gt 0 ]; then
    printf 'Failed: %s\n' "${failed[*]}"
    exit 1
fi

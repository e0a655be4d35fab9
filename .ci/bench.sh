#!/usr/bin/env bash
# `make bench`: start-up time, memory at rest, and the time of each main page beside a light page in the same run.
source "$(dirname "$0")/env.sh"
STEPS=4
work=$(mktemp -d /tmp/alliantiewijzer-bench.XXXXXX)
chmod 755 "$work"
trap '.ci/postgres.sh stop "$work/postgres"; rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

step 'What this machine needs'
.ci/install.sh run
# The release build takes far longer than the measurement, and what counts here is how pages compare with each other.
profile=dev
[ "${BENCH_RELEASE:-}" = 1 ] && profile=release
step "Building (profile $profile)"
cargo build --workspace --profile "$profile"
[ "$profile" = dev ] || BIN=$CARGO_TARGET_DIR/$profile
step 'Islands, stylesheet, font'
"$BIN/bundle"
step "Measuring (profile $profile, $(nproc) processors)"
databases=(sqlite)
if compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null; then
    databases+=("$(.ci/postgres.sh start "$work/postgres")")
else
    echo 'PostgreSQL is not installed: only SQLite is measured.'
fi
for database in "${databases[@]}"; do
    node .ci/bench.mjs "$BIN/alliantiewijzer" "$CARGO_TARGET_DIR/site" "$work" "$database"
done

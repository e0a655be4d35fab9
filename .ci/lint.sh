#!/usr/bin/env bash
# Form: formatting, the compiler's and clippy's advice, and the few rules that no tool knows.
source "$(dirname "$0")/env.sh"
failed=0
report() {
    printf '%s\n%s\n\n' "$1" "$2"
    failed=1
}

cargo fmt --all -- --check -l || report 'Not formatted.' 'Run: make fmt'

# Leptos does not escape the children of these elements on the server, and the content policy forbids inline style: only
# the components that escape may write them.
found=$(grep -rnE '<(textarea|title|style)\b|[[:space:]]style(:[a-z-]+)?="?' app/src server/src --include='*.rs' |
    grep -vE '^app/src/(frame|components/(text_area|escape))\.rs:' |
    grep -vE ':[0-9]+:\s*//' || true)
[ -z "$found" ] || report 'Only through the component that escapes (docs/decisions.md):' "$found"

# Shown text has typographic quotes: “ ” and ’. Straight ones are for the syntax of TOML and Fluent, and for official names.
found=$(
    grep -rnE "['\"]" app/content --include='*.md' || true
    grep -rnE "['\"]" app/locales | grep -vE ':[0-9]+:\s*#|\{ "" \}' || true
    grep -rnE "'|\\\\\"" app/content --include='*.toml' | grep -vE ':[0-9]+:\s*#' || true
)
[ -z "$found" ] || report 'Straight quotes in shown text:' "$found"

# Most sources have fewer than 300 lines; one of more than 400 is two things in one file. Tests may be longer.
found=$(find app migrations server -name '*.rs' -not -path '*/tests/*' -exec wc -l {} + | awk '$2 != "total" && $1 > 400 {print $2 ": " $1 " lines"}')
[ -z "$found" ] || report 'More than 400 lines:' "$found"

cargo clippy --workspace --all-targets --quiet -- --deny warnings || failed=1
if [ -d end2end/node_modules/typescript ]; then
    (cd end2end && node_modules/.bin/tsc --project .) || failed=1
fi
exit "$failed"

#!/usr/bin/env bash
# Installs what is missing: .ci/install.sh run | test
# Debian packages need root; an ordinary user is told what to ask for. Nothing else is downloaded than from the package
# registries of Debian, Rust and npm.
source "$(dirname "$0")/env.sh"
for_what=${1:?run or test}

fail() {
    printf '\n%s\n' "$*" >&2
    exit 1
}

# --- Rust and Node are the two things that must be there.
version_at_least() { [ "$(printf '%s\n' "$1" "$2" | sort -V | head -n 1)" = "$1" ]; }
wanted=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml)
command -v cargo >/dev/null || fail "Rust $wanted or newer is needed (rustup.rs)."
found=$(rustc --version | cut -d ' ' -f 2)
version_at_least "$wanted" "$found" || fail "Rust $wanted or newer is needed; this is $found. Run: rustup update stable"
command -v node >/dev/null && command -v npm >/dev/null || fail "Node 20 or newer with npm is needed."
found=$(node --version | tr -d v)
version_at_least 20 "$found" || fail "Node 20 or newer is needed; this is $found."

# --- Debian packages
packages=()
need() { packages+=("$1"); }
command -v cc >/dev/null || need build-essential
command -v mold >/dev/null || need mold
[ -e /etc/ssl/certs/ca-certificates.crt ] || need ca-certificates
if [ "$for_what" = test ]; then
    [ -x /usr/bin/chromium ] || need chromium
    # Lets time pass in a database of a test.
    command -v sqlite3 >/dev/null || need sqlite3
    compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || need postgresql
    # Without any font a browser draws nothing for what our own font lacks.
    compgen -G '/usr/share/fonts/truetype/*' >/dev/null || need fonts-dejavu-core
fi
if [ ${#packages[@]} -gt 0 ]; then
    command -v apt-get >/dev/null || fail "Please install: ${packages[*]} (their names on Debian)."
    if [ "$(id -u)" != 0 ]; then
        fail "These packages are missing. Please run as root, then try again:

    apt-get update && apt-get install --no-install-recommends ${packages[*]}"
    fi
    echo "Debian packages: ${packages[*]}"
    export DEBIAN_FRONTEND=noninteractive
    # Only the programs of PostgreSQL are wanted: no database server that starts with the machine.
    no_cluster=/etc/postgresql-common/createcluster.d/alliantiewijzer.conf
    if [[ " ${packages[*]} " == *" postgresql "* ]]; then
        mkdir -p "${no_cluster%/*}"
        echo 'create_main_cluster = false' >"$no_cluster"
    fi
    apt-get update -qq
    apt-get install -qq -y --no-install-recommends "${packages[@]}" >/dev/null
    rm -f "$no_cluster"
fi

# --- Rust's own parts
library=$(rustc --print sysroot)/lib/rustlib/wasm32-unknown-unknown
if [ ! -d "$library" ]; then
    command -v rustup >/dev/null || fail "The Rust target wasm32-unknown-unknown is missing."
    rustup target add wasm32-unknown-unknown
fi
if [ "$for_what" = test ]; then
    for part in rustfmt clippy; do
        cargo "${part/rustfmt/fmt}" --version >/dev/null 2>&1 && continue
        command -v rustup >/dev/null || fail "$part is missing."
        rustup component add "$part"
    done
    npm_install end2end
fi

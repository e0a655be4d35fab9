#!/usr/bin/env bash
# A private PostgreSQL for tests, in a folder of its own:
#   .ci/postgres.sh start DIR    prints its address; set TEST_POSTGRES_URL to it
#   .ci/postgres.sh crash DIR    stops it at once, as an outage does
#   .ci/postgres.sh resume DIR   starts it again after that, at the same address
#   .ci/postgres.sh stop DIR     stops it and removes the folder
source "$(dirname "$0")/env.sh"
action=${1:?start, crash, resume or stop}
dir=${2:?folder}

programs=$(compgen -G '/usr/lib/postgresql/*/bin' | sort -V | tail -n 1)
# PostgreSQL refuses to run as root.
as_owner() { (cd / && "$@"); }
if [ "$(id -u)" = 0 ]; then
    as_owner() { (cd / && runuser -u postgres -- "$@"); }
fi
control() { as_owner "$programs/pg_ctl" --pgdata="$dir/data" "$@"; }

case $action in
start)
    mkdir -p "$dir"
    chmod 700 "$dir"
    password=$(node -e 'process.stdout.write(crypto.randomBytes(16).toString("hex"))')
    printf %s "$password" >"$dir/password"
    [ "$(id -u)" = 0 ] && chown -R postgres "$dir"
    as_owner "$programs/initdb" --pgdata="$dir/data" --username=test --pwfile="$dir/password" --auth=password \
        --encoding=UTF8 --locale=C.UTF-8 --no-sync >"$dir/initdb.log"
    # Between choosing a free port and using it another program may take it: then choose again.
    for _ in 1 2 3; do
        port=$(node -e 'const s=require("net").createServer().listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})')
        # No fsync: a test database need not survive a power cut. Commits still reach the operating system at once.
        if control start --silent --wait --log="$dir/server.log" \
            --options="-h 127.0.0.1 -p $port -k $dir -F -c max_connections=200" >/dev/null; then
            echo "postgres://test:$password@127.0.0.1:$port/postgres"
            exit 0
        fi
    done
    cat "$dir/server.log" >&2
    exit 1
    ;;
crash) control stop --silent --mode=immediate ;;
# It remembers the options of its start.
resume) control restart --silent --wait --log="$dir/server.log" ;;
stop)
    [ -d "$dir/data" ] && { control stop --silent --mode=immediate >/dev/null || true; }
    rm -rf "$dir"
    ;;
*) exit 2 ;;
esac

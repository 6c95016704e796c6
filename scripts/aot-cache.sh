#!/usr/bin/env bash
# Makes backend/target/quarkus-app/app.aot, with which the API starts in a fraction of the time: the packaged API is started
# once and watched by the JVM, asked some questions, and stopped. It needs neither database nor identity provider, so that
# an image can be built anywhere: what it answers then is that the service is unavailable, by nearly the same classes.
# With another JVM, another collector or other libraries the cache is passed over by itself.
set -euo pipefail
application=${1:?which folder holds quarkus-run.jar?}
options=$(realpath "${2:?which file holds the options of the JVM?}")
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
cd "$application"
log=$(mktemp)
rm -f app.aot

port=$((20000 + RANDOM % 20000))
SAMENHANG_HTTP_PORT=$port SAMENHANG_MIGRATE_AT_START=false SAMENHANG_DB_URL=jdbc:postgresql://127.0.0.1:1/none SAMENHANG_OIDC_URL=http://127.0.0.1:1 \
  QUARKUS_HTTP_HOST=127.0.0.1 QUARKUS_SCHEDULER_ENABLED=false "$java" "@$options" -XX:AOTCacheOutput=app.aot -jar "$PWD/quarkus-run.jar" >"$log" 2>&1 &
api=$!
trap 'kill -9 $api 2>/dev/null || true; rm -f "$log"' EXIT

failed() {
  echo "The cache for a quick start was not made: $1" >&2
  tail -n 20 "$log" >&2
  exit 1
}

ask() {
  { printf 'GET /rest/samenhang/v1%s HTTP/1.0\r\nHost: localhost\r\nAccept: */*\r\n\r\n' "$1" >&3; cat <&3 >/dev/null; } 3<>"/dev/tcp/127.0.0.1/$port"
}

for ((waited = 0; ; waited++)); do
  if ask /health 2>/dev/null; then break; fi
  kill -0 "$api" 2>/dev/null || failed "the API ended"
  ((waited < 240)) || failed "the API did not answer"
  sleep 0.5
done
for path in /doc/openapi.yaml /refData /organizations?pageSize=5 /partnerships /indicators /search?q=wijk /nothing; do
  ask "$path" || true
done
kill -TERM "$api"
wait "$api" || true
[ -s app.aot ] || failed "the JVM wrote none"

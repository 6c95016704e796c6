#!/bin/sh
# Measures the packaged API (with BENCH_MODE=import the import of BENCH_ROWS organisations, with BENCH_MODE=statistics the cube on BENCH_OBSERVATIONS figures). BENCH_ORGANIZATIONS, BENCH_PARTNERSHIPS, BENCH_SECONDS and BENCH_ROUNDS change size and length.
set -eu
cd "$(dirname "$0")/.."
mvn -B -q -Dstyle.color=never -f bench/pom.xml package
exec "$JAVA_HOME/bin/java" -Xmx512m -jar bench/target/bench.jar

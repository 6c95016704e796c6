#!/bin/sh
# Measures the packaged API (docs/performance.md). BENCH_MODE=reads, import, figures or sweep for a part of it, statistics for the cube on BENCH_OBSERVATIONS figures; BENCH_ORGANIZATIONS, BENCH_PARTNERSHIPS,
# BENCH_ONLY (of the reads, those whose title holds it), BENCH_ROWS (of the imports), BENCH_SECONDS and BENCH_ROUNDS change size and length.
set -eu
cd "$(dirname "$0")/.."
mvn -B -q -Dstyle.color=never -f bench/pom.xml package
exec "$JAVA_HOME/bin/java" -Xmx512m -jar bench/target/bench.jar

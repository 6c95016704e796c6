#!/bin/sh
# Sums the JUnit reports of every kind of test into the last line of "make test".
total=0
line=""

count() {
  name=$1
  shift
  numbers=$(cat "$@" 2>/dev/null | awk '
    # The totals stand in the opening tag of each report: <testsuites …> when there is one, else <testsuite …>. Line by
    # line: put together, megabytes of output would be copied for every line of it. A tag may go on in the next line.
    open != "" { $0 = open " " $0; open = "" }
    {
      while (match($0, /<testsuites? [^>]*/)) {
        if (substr($0, RSTART + RLENGTH, 1) != ">") { open = substr($0, RSTART); next }
        found = substr($0, RSTART, RLENGTH)
        $0 = substr($0, RSTART + RLENGTH + 1)
        kind = found ~ /^<testsuites / ? "whole" : "part"
        tests[kind] += number(found, "tests"); bad[kind] += number(found, "failures") + number(found, "errors"); skipped[kind] += number(found, "skipped")
        seen[kind] = 1
      }
    }
    END {
      kind = seen["whole"] ? "whole" : "part"
      print tests[kind] + 0, bad[kind] + 0, skipped[kind] + 0
    }
    function number(from, name,   value) {
      if (!match(from, " " name "=\"[0-9]+\"")) return 0
      value = substr(from, RSTART, RLENGTH)
      gsub(/[^0-9]/, "", value)
      return value + 0
    }')
  set -- $numbers
  [ "$1" -gt 0 ] || { echo "No report of the $name tests was found: they did not run." >&2; exit 1; }
  total=$((total + $1))
  line="$line${line:+, }$1 $name"
  [ "$3" = 0 ] || line="$line ($3 skipped)"
  [ "$2" = 0 ] || { echo "$2 of the $1 $name tests failed." >&2; exit 1; }
}

count devstack devstack/target/surefire-reports/TEST-*.xml
count backend backend/target/surefire-reports/TEST-*.xml
count frontend frontend/target/vitest.xml
count journey e2e/target/playwright.xml
echo "All $total tests pass: $line."

#!/bin/sh
# Sums the JUnit reports of every kind of test into the last line of "make test".
total=0
line=""

count() {
  name=$1
  shift
  numbers=$(cat "$@" 2>/dev/null | awk '
    # The totals stand in the opening tag of each report: <testsuites …> when there is one, else <testsuite …>.
    { text = text " " $0 }
    END {
      whole = "<testsuites [^>]*tests=\""
      part = "<testsuite [^>]*>"
      tag = index(text, "<testsuites ") ? "<testsuites [^>]*>" : part
      while (match(text, tag)) {
        found = substr(text, RSTART, RLENGTH)
        text = substr(text, RSTART + RLENGTH)
        tests += number(found, "tests"); bad += number(found, "failures") + number(found, "errors"); skipped += number(found, "skipped")
      }
      print tests + 0, bad + 0, skipped + 0
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

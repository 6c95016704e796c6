#!/bin/sh
# Says in one line what is missing before anything is built.
fail() {
  echo "$1" >&2
  exit 1
}

command -v mvn >/dev/null || fail "Maven is not installed: install Maven 3.8.7 or newer (package maven)."
command -v node >/dev/null || fail "Node.js is not installed: install Node.js 20.19 or newer (nodejs.org)."
command -v npm >/dev/null || fail "npm is not installed: it comes with Node.js (nodejs.org; on Debian also package npm)."
node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' ||
  fail "Node.js $(node --version) is too old: install 20.19 or newer (nodejs.org)."

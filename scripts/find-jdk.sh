#!/bin/sh
# Prints the home of a JDK 25 or newer: JAVA_HOME if it is one, else the first of those installed in the usual
# places (SAMENHANG_JDK_PLACES replaces them). Says what to do when there is none.
needed=25

version_of() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

usual="/usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* $HOME/.sdkman/candidates/java/* $HOME/.jdks/*"
usual="$usual /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home"

best=""
best_version=0
for home in ${JAVA_HOME:+"$JAVA_HOME"} ${SAMENHANG_JDK_PLACES:-$usual}; do
  version=$(version_of "$home") || continue
  [ "${version:-0}" -ge $needed ] || continue
  if [ "$home" = "${JAVA_HOME:-}" ]; then
    echo "$home"
    exit 0
  fi
  # The oldest that will do: it is the one this is tested with.
  if [ -z "$best" ] || [ "$version" -lt "$best_version" ]; then
    best=$home
    best_version=$version
  fi
done
if [ -n "$best" ]; then
  echo "$best"
  exit 0
fi
echo "No JDK $needed was found: install one (for example Temurin $needed from adoptium.net) or point JAVA_HOME at it." >&2
exit 1

#!/bin/sh
# Prints the Chromium the journeys run in, the one without windows where there is a choice, as it takes less of the machine;
# installs it first where that is possible without asking anybody.
look() {
  for candidate in "${CHROMIUM:-}" "$(command -v chromium-headless-shell)" "$(command -v chromium)" "$(command -v chromium-browser)" "$(command -v google-chrome)" \
    "/Applications/Chromium.app/Contents/MacOS/Chromium" "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
    if [ -n "$candidate" ] && [ -x "$candidate" ]; then
      echo "$candidate"
      return 0
    fi
  done
  return 1
}

look && exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  echo "Installing Chromium for the journeys …" >&2
  export DEBIAN_FRONTEND=noninteractive
  {
    apt-get update -qq && {
      apt-get install -y -qq --no-install-recommends chromium-headless-shell || apt-get install -y -qq --no-install-recommends chromium
    }
  } >&2 && look && exit 0
fi
echo "No Chromium was found: install it (Debian: apt-get install chromium) or point CHROMIUM at the program." >&2
exit 1

import { existsSync } from "node:fs";

const candidates = [
  process.env.CHROMIUM,
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The browser that is installed; Playwright's own download is not used. */
export function chromiumPath(): string {
  const found = candidates.find((path) => path && existsSync(path));
  if (!found) {
    throw new Error("No Chromium found: install the package chromium, or set CHROMIUM to its path.");
  }
  return found;
}

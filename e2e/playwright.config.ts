import { defineConfig } from "@playwright/test";
import { chromiumPath } from "./support/chromium";
import { stack } from "./support/stack";

// One stack for all journeys, one browser at a time: two cores carry a database, an identity
// provider, the API and a browser. Journeys build on the demo data and on what they make themselves,
// never on one another.
export default defineConfig({
  testDir: "journeys",
  globalSetup: "./support/start-stack.ts",
  fullyParallel: false,
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [["list"], ["html", { open: "never", outputFolder: "playwright-report" }]],
  outputDir: "test-results",
  use: {
    baseURL: stack.webUrl,
    locale: "nl-BE",
    viewport: { width: 1280, height: 900 },
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    launchOptions: {
      executablePath: chromiumPath(),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});

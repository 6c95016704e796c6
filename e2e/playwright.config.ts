import { defineConfig } from "@playwright/test";
import { chromiumPath } from "./support/chromium";
import { stack } from "./support/stack";

// One stack for all journeys, two browsers at a time. Journeys build on the demo data and on what
// they make themselves, never on one another. Those that take a part of the stack away, or count
// everything there is, come after the others and one by one.
const alone = ["parts-that-fail.spec.ts", "third-party-tool.spec.ts"];

export default defineConfig({
  testDir: "journeys",
  globalSetup: "./support/start-stack.ts",
  fullyParallel: false,
  workers: 2,
  projects: [
    { name: "side by side", testIgnore: alone },
    { name: "alone", testMatch: alone, dependencies: ["side by side"], workers: 1 },
  ],
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
    // What happened step by step costs a third of the time: E2E_TRACE=1 for a journey that fails.
    trace: process.env.E2E_TRACE ? "retain-on-failure" : "off",
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

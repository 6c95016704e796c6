import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page } from "@playwright/test";
import type axe from "axe-core";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * Fails with the rule, the element and the advice of every violation of WCAG 2.2 AA on the page as it is now.
 * axe is run by hand: its wrapper brings it along anew each time and describes what passed too, which takes three times as long.
 */
export async function expectAccessible(page: Page, where: string, { colours = true } = {}) {
  await expect(page.locator("h1").first()).toBeAttached(); // what is still loading has no heading yet
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axeSource);
  const violations = await page.evaluate(
    (options) => (globalThis as unknown as { axe: typeof axe }).axe.run(document, options).then((results) => results.violations),
    {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      // Every colour comes from the theme: a few pages prove them, and looking at each word of each page takes the longest.
      rules: { "color-contrast": { enabled: colours } },
      resultTypes: ["violations" as const],
    },
  );
  const told = violations.map((rule) => `${rule.id}: ${rule.help}\n  ${rule.nodes.map((node) => node.target.join(" ")).join("\n  ")}`);
  expect(told, `accessibility of ${where}`).toEqual([]);
}

/** A page must not need sideways scrolling, whatever the width. */
export async function expectNoSidewaysScroll(page: Page, where: string) {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(overflow, `pixels that ${where} is wider than the window`).toBeLessThanOrEqual(0);
}

import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** Fails with the rule, the element and the advice of every violation of WCAG 2.2 AA on the page as it is now. */
export async function expectAccessible(page: Page, where: string, { colours = true } = {}) {
  await expect(page.locator("h1").first()).toBeAttached(); // what is still loading has no heading yet
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    // Every colour comes from the theme: a few pages prove them, and looking at each word of each page takes the longest.
    .disableRules(colours ? [] : ["color-contrast"])
    .analyze();
  const told = violations.map((rule) => `${rule.id}: ${rule.help}\n  ${rule.nodes.map((node) => node.target.join(" ")).join("\n  ")}`);
  expect(told, `accessibility of ${where}`).toEqual([]);
}

/** A page must not need sideways scrolling, whatever the width. */
export async function expectNoSidewaysScroll(page: Page, where: string) {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(overflow, `pixels that ${where} is wider than the window`).toBeLessThanOrEqual(0);
}

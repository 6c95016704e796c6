import { expect, test } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "../support/accessibility";

const marollen = "00000000-0000-7000-9003-000000000001";
const peterbos = "00000000-0000-7000-8001-000000000012";

const pages = [
  { where: "the home page", address: "/" },
  { where: "the search", address: "/search?q=marollen" },
  { where: "the directory", address: "/organizations?q=buurthuis&map=true" },
  { where: "the supply by theme and target group", address: "/supply" },
  { where: "an organisation", address: "/organizations/00000000-0000-7000-9002-000000000011" },
  { where: "the partnerships", address: "/partnerships" },
  { where: "a partnership", address: `/partnerships/${marollen}` },
  { where: "the neighbourhoods", address: "/neighborhoods" },
  { where: "a neighbourhood", address: `/neighborhoods/${peterbos}` },
  { where: "the indicators", address: "/indicators" },
  { where: "open data", address: "/open-data" },
];

for (const { where, address } of pages) {
  test(`${where} is accessible and fits, wide and narrow`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await expectAccessible(page, `${where} at ${width} pixels`, { colours: width === 1280 });
      await expectNoSidewaysScroll(page, `${where} at ${width} pixels`);
    }
  });
}

test("somebody finds an organisation in spite of a typing error and goes to its contract without a mouse", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("main").getByRole("combobox").first().focus();
  await page.keyboard.type("buurthuis synthse");
  await expect(page.getByRole("option", { name: /De Synthese/ })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: /De Synthese/ })).toBeFocused();
  const contract = page.getByRole("main").getByRole("link", { name: /Marollen/ });
  await contract.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: /Marollen/ })).toBeFocused();
});

test("the language switch keeps the page, and the page says its language", async ({ page }) => {
  await page.goto(`/partnerships/${marollen}?tab=members`);
  await expect(page.getByRole("heading", { level: 1, name: /Marollen/ })).toBeVisible();
  await page.getByRole("banner").getByRole("button", { name: /Français|FR/i }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await expect(page.getByRole("heading", { level: 1, name: /Marolles/ })).toBeVisible();
  expect(new URL(page.url()).pathname).toBe(`/partnerships/${marollen}`);
  expect(new URL(page.url()).searchParams.get("tab")).toBe("members");
});

test("no public page names a person of the demo", async ({ page }) => {
  for (const address of [`/partnerships/${marollen}`, `/partnerships/${marollen}?tab=roles`, `/neighborhoods/${peterbos}`]) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
    await expect(page.getByRole("main")).not.toContainText("Koen Voorbeeld");
    await expect(page.getByRole("main")).not.toContainText("Claire Exemple");
  }
});

test("the page of Peterbos tells that it came in the place of Scheut, and why", async ({ page }) => {
  await page.goto(`/neighborhoods/${peterbos}`);
  await expect(page.getByRole("main")).toContainText("Scheut");
  await expect(page.getByRole("main")).toContainText(/juli 2023/);
});

test("the directory says that nothing was found, and how to go on", async ({ page }) => {
  await page.goto("/organizations?q=xqzwvkj");
  await expect(page.getByRole("main")).toContainText(/geen organisatie/i);
});

test("an address that does not exist says so", async ({ page }) => {
  await page.goto("/nergens");
  await expect(page.getByRole("heading", { level: 1, name: "Deze pagina bestaat niet" })).toBeVisible();
});

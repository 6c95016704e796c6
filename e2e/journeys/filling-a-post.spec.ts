import { type Browser, expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "../support/accessibility";
import { people, signIn, visit } from "../support/people";

const vacantPost = "00000000-0000-7000-9005-000000000201";
const marollen = "00000000-0000-7000-9003-000000000001";

async function asPerson(browser: Browser, email: string): Promise<Page> {
  const page = await (await browser.newContext({ locale: "nl-BE" })).newPage();
  await signIn(page, email);
  return page;
}

async function appoint(page: Page, name: string, from: string) {
  await page.getByRole("button", { name: "Functie invullen" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "Naam" }).fill(name);
  await dialog.getByLabel("VTE van deze persoon").fill("0,5");
  await dialog.getByLabel("Vanaf").fill(from);
  await dialog.getByRole("button", { name: "Aanstellen" }).click();
  await expect(page.getByText("De aanstelling is bewaard.")).toBeVisible();
  await expect(dialog).toBeHidden();
}

test("a coordinator fills a vacant post, closes it with a reason, and fills it again; the public sees the function only", async ({ browser, page }) => {
  const coordinator = await asPerson(browser, people.coordinatorOfMarollen);
  await visit(coordinator, `/posts/${vacantPost}`);
  await expect(coordinator.getByText(/Niemand bekleedt deze functie/)).toBeVisible();
  await expectAccessible(coordinator, "a post");
  await appoint(coordinator, "Anke Verzonnen", "2026-09-01");

  await coordinator.getByRole("button", { name: "Aanstelling beëindigen" }).first().click();
  const ending = coordinator.getByRole("dialog");
  await ending.getByLabel("Laatste dag").fill("2026-10-31");
  await ending.getByRole("combobox", { name: "Reden" }).selectOption({ index: 1 });
  await ending.getByRole("button", { name: "Beëindigen" }).click();
  await expect(coordinator.getByText("De aanstelling is beëindigd.")).toBeVisible();

  await appoint(coordinator, "Bilal Verzonnen", "2026-11-02");
  await expect(coordinator.getByRole("main")).toContainText("Anke Verzonnen");

  await page.goto(`/partnerships/${marollen}?tab=roles`);
  await expect(page.getByRole("main")).toContainText("ingevuld");
  await expect(page.getByRole("main")).not.toContainText(/Anke|Bilal/);
  await page.goto(`/posts/${vacantPost}`);
  await expect(page.getByText(/De naam is niet publiek/)).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText(/Anke|Bilal/);

  const administration = await asPerson(browser, people.administration);
  await visit(administration, `/posts/${vacantPost}`);
  await expect(administration.getByRole("main")).toContainText("Anke Verzonnen");
  await expect(administration.getByRole("main")).toContainText("Bilal Verzonnen");
});

test("the administration sees who coordinates what, vacancies first, on a wide and on a narrow screen", async ({ browser }) => {
  const administration = await asPerson(browser, people.administration);
  await visit(administration, "/dashboards/coordination");
  await expect(administration.getByRole("heading", { level: 1, name: "Wie coördineert wat" })).toBeVisible();
  await expect(administration.locator("[aria-busy=true]")).toHaveCount(0);
  const rows = administration.getByRole("table").first().getByRole("row");
  await expect(rows.nth(1)).toContainText("vacant");
  await expectAccessible(administration, "the coordination dashboard");
  await administration.setViewportSize({ width: 390, height: 800 });
  await expectNoSidewaysScroll(administration, "the coordination dashboard");
});

import { type Browser, expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "../support/accessibility";
import { people, signIn, visit } from "../support/people";
import { stack } from "../support/stack";

async function asPerson(browser: Browser, email: string): Promise<Page> {
  const page = await (await browser.newContext({ locale: "nl-BE" })).newPage();
  await signIn(page, email);
  return page;
}

test("a partner enters a figure, it comes back, is corrected and validated; the dashboard and a tool show the same number", async ({ browser, request }) => {
  const partner = await asPerson(browser, people.partnerOfMarollen);
  await visit(partner, "/data-entry");
  const row = partner.getByRole("row").filter({ hasText: /2026.*(Q|K|T|kwartaal).*3|3e kwartaal|2026-Q3/i }).filter({ hasText: /bereik/i }).first();
  await expect(row).toContainText("nog in te vullen");
  await expectAccessible(partner, "data entry");
  await row.getByRole("link").first().click();
  await expect(partner.getByRole("heading", { level: 1, name: "Bereikte personen" })).toBeVisible();
  await expectAccessible(partner, "entering a figure");
  await partner.getByText(/^Bereik: hoeveel personen/).click();
  await partner.getByRole("textbox", { name: /^Getal/ }).fill("143");
  await partner.getByRole("textbox", { name: /^Bron/ }).fill("Eigen telling");
  await partner.getByRole("button", { name: "Bewaren en indienen" }).click();
  await expect(partner.getByText(/ver van wat u anders doorgeeft/).first()).toBeVisible();
  await partner.getByRole("group", { name: /^Toelichting/ }).getByRole("textbox").first().fill("Een infodag op de markt.");
  await partner.getByRole("button", { name: "Bewaren en indienen" }).click();
  await expect(partner.getByText("Het cijfer is ingediend.")).toBeVisible();
  const figure = new URL(partner.url()).pathname;

  const coordinator = await asPerson(browser, people.coordinatorOfMarollen);
  await visit(coordinator, figure);
  await expectAccessible(coordinator, "reviewing a figure");
  await coordinator.getByRole("button", { name: "Terugsturen" }).click();
  await coordinator.getByRole("dialog").getByRole("textbox", { name: "Toelichting" }).fill("Telde u de infodag twee keer?");
  await coordinator.getByRole("dialog").getByRole("button", { name: "Terugsturen" }).click();
  await expect(coordinator.getByText("Het cijfer is teruggestuurd.")).toBeVisible();

  await visit(partner, figure);
  await expect(partner.getByText("Telde u de infodag twee keer?")).toBeVisible();
  await partner.getByRole("textbox", { name: /^Getal/ }).fill("137");
  await partner.getByRole("button", { name: "Bewaren en indienen" }).click();
  await expect(partner.getByText("Het cijfer is ingediend.")).toBeVisible();

  await visit(coordinator, figure);
  await coordinator.getByRole("button", { name: "Valideren" }).click();
  await coordinator.getByRole("dialog").getByRole("button", { name: "Valideren" }).click();
  await expect(coordinator.getByText("Het cijfer is gevalideerd.")).toBeVisible();

  const administration = await asPerson(browser, people.administration);
  await visit(administration, "/dashboards/series?indicator=personsReached");
  await expect(administration.getByRole("heading", { level: 1 })).toBeVisible();
  await administration.getByText("Tabel", { exact: true }).first().click();
  await expect(administration.getByRole("cell", { name: /^137/ }).first()).toBeVisible();
  await expectAccessible(administration, "a dashboard");
  await administration.setViewportSize({ width: 390, height: 800 });
  await expectNoSidewaysScroll(administration, "a dashboard");

  const token = await request.post(`${stack.keycloakUrl}/realms/samenhang/protocol/openid-connect/token`, {
    form: { grant_type: "client_credentials", client_id: "samenhang-tool", client_secret: "samenhang-tool-demo-secret" },
  });
  const observations = await request.get(`${stack.apiUrl}/observations?indicator=personsReached&period=2026-Q3&organization=00000000-0000-7000-9002-000000000011`, {
    headers: { Authorization: `Bearer ${(await token.json()).access_token}` },
  });
  const [told] = (await observations.json()).items;
  expect(told.value).toBe("137");
  expect(told.unit).toBe("persons");
  expect(told.period).toBe("2026-Q3");
  expect(told.indicator.version).toBe(1);
  expect(told.caveat.nl).toBeTruthy();
  expect(told.status).toBe("validated");
});

test("what is not published stays a dash with its reason, never a zero", async ({ page }) => {
  await page.goto("/indicators?q=sociale%20kaart");
  await page.getByRole("main").getByRole("link", { name: /sociale kaart/i }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("main")).toContainText("–");
});

import { expect, test } from "@playwright/test";
import { people, signIn, visit } from "../support/people";
import { part, stack } from "../support/stack";

const marollen = "00000000-0000-7000-9003-000000000001";

test("with sign-in down, the public pages and the public API live, and signing in says what is wrong", async ({ page, request }) => {
  await part("keycloak", "stop");
  try {
    await page.goto(`/partnerships/${marollen}`);
    await expect(page.getByRole("heading", { level: 1, name: /Marollen/ })).toBeVisible();
    expect((await request.get(`${stack.apiUrl}/organizations`)).status()).toBe(200);
    await page.getByRole("banner").getByRole("button", { name: "Aanmelden" }).click();
    await expect(page.getByText("Aanmelden lukt nu niet: de aanmelddienst antwoordt niet. Openbare pagina’s blijven werken.")).toBeVisible();
    await expect(page.getByRole("heading", { level: 1, name: /Marollen/ })).toBeVisible();
  } finally {
    await part("keycloak", "start");
  }
});

test("a database that dies during a save loses nothing: a clear message, and the same form saves afterwards", async ({ page }) => {
  await signIn(page, people.coordinatorOfMarollen);
  await visit(page, `/partnerships/${marollen}?tab=manage`);
  const purpose = page.getByRole("region", { name: "Beschrijving aanpassen" }).getByRole("textbox", { name: /^Nederlands/ }).first();
  await purpose.fill("Samen zorgen dat wie hulp zoekt in de wijk, ze ook vindt.");
  await part("postgres", "kill");
  try {
    await page.getByRole("button", { name: "Beschrijving bewaren" }).click();
    await expect(page.getByRole("alert").first()).toContainText(/dienst|opnieuw/i);
    await expect(purpose).toHaveValue("Samen zorgen dat wie hulp zoekt in de wijk, ze ook vindt.");
  } finally {
    await part("postgres", "start");
  }
  await expect(async () => {
    await page.getByRole("button", { name: "Beschrijving bewaren" }).click();
    await expect(page.getByText("De beschrijving is bewaard.")).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: 60_000 });
  await page.goto(`/partnerships/${marollen}`);
  await expect(page.getByRole("main")).toContainText("Samen zorgen dat wie hulp zoekt in de wijk, ze ook vindt.");
});

test("without a connection, a page that was never opened says so instead of the browser, and opens once there is one", async ({ page, context }) => {
  await page.goto("/organizations");
  await expect(page.getByRole("main").getByRole("listitem").first()).toBeVisible();
  await context.setOffline(true);
  await page.getByRole("contentinfo").getByRole("link", { name: "Over Samenhang" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Deze pagina kon niet worden getoond" })).toBeVisible();
  await expect(page.getByRole("banner")).toBeVisible();
  await context.setOffline(false);
  await page.getByRole("button", { name: "Opnieuw proberen" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /Samenhang/ })).toBeVisible();
});

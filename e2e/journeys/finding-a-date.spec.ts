import { type Browser, expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "../support/accessibility";
import { people, signIn, visit } from "../support/people";

const winterDates = "/date-polls/00000000-0000-7000-9048-000000000001";

async function asPerson(browser: Browser, email: string): Promise<Page> {
  const page = await (await browser.newContext({ locale: "nl-BE" })).newPage();
  await signIn(page, email);
  return page;
}

test("a partner finds the question for a date among what waits and answers it; the coordinator chooses and the meeting moves", async ({ browser }) => {
  const partner = await asPerson(browser, people.partnerOfMarollen);
  await visit(partner, "/start");
  await partner.getByRole("link", { name: "Laat weten wanneer u kunt: Stuurgroep winter" }).click();
  await expect(partner.getByRole("heading", { level: 1, name: /Stuurgroep winter/ })).toBeVisible();
  await partner.setViewportSize({ width: 390, height: 800 });
  await expectNoSidewaysScroll(partner, "a question for a date");
  await expectAccessible(partner, "a question for a date");
  await partner.getByRole("radiogroup", { name: /12 januari 2027/ }).getByRole("radio", { name: "Nee" }).check();
  const suits = partner.getByRole("radiogroup", { name: /13 januari 2027/ });
  await suits.getByRole("radio", { name: "Ja", exact: true }).focus();
  await partner.keyboard.press("Space");
  await expect(suits.getByRole("radio", { name: "Ja", exact: true })).toBeChecked();
  await partner.getByRole("button", { name: "Antwoord bewaren" }).click();
  await expect(partner.getByText("Uw antwoord is bewaard.")).toBeVisible();
  await visit(partner, "/start");
  await expect(partner.getByRole("link", { name: /Laat weten wanneer u kunt/ })).toHaveCount(0);

  const coordinator = await asPerson(browser, people.coordinatorOfMarollen);
  await visit(coordinator, winterDates);
  const moment = coordinator.getByRole("table", { name: "Alle antwoorden" }).getByRole("row", { name: /13 januari 2027/ });
  await expect(moment).toContainText("Petra Voorbeeld (Buurthuis De Synthese): Ja");
  await moment.getByRole("button", { name: /^Kiezen/ }).click();
  await coordinator.getByRole("dialog").getByRole("button", { name: "Kiezen" }).click();
  await coordinator.getByRole("link", { name: "Nu uitnodigen" }).click();
  await expect(coordinator.getByRole("heading", { level: 1, name: /Stuurgroep winter/ })).toBeVisible();
  await expect(coordinator.getByRole("main")).toContainText("13 januari 2027");
  await expect(coordinator.getByRole("main")).toContainText("Er is een moment gekozen.");
});

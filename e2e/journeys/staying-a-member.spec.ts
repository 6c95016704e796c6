import { expect, test } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "../support/accessibility";
import { people, signIn, visit } from "../support/people";

const MEMBERSHIP = "/memberships/00000000-0000-7000-9004-000000000111";

test("a coordinator asks whether members stay; the partner answers and names a second delegate, whom the public does not see", async ({ browser }) => {
  const coordinator = await (await browser.newContext({ locale: "nl-BE" })).newPage();
  await signIn(coordinator, people.coordinatorOfMarollen);
  await visit(coordinator, "/partnerships/00000000-0000-7000-9003-000000000001?tab=manage");
  await coordinator.getByRole("button", { name: "Aan alle leden vragen" }).click();
  const ask = coordinator.getByRole("dialog");
  await ask.getByLabel(/Antwoord graag tegen/).fill("2099-12-31");
  await ask.getByRole("button", { name: "Aan alle leden vragen" }).click();
  await expect(ask).toBeHidden();

  const partner = await (await browser.newContext({ locale: "nl-BE" })).newPage();
  await signIn(partner, people.partnerOfMarollen);
  await visit(partner, "/start");
  await partner.getByRole("link", { name: /Zeg of u lid blijft van LWGC Marollen/ }).click();
  await partner.getByRole("radio", { name: "Lid blijven", exact: true }).check();
  await partner.getByRole("textbox", { name: /Wat verwacht u/ }).fill("Elkaar vlugger vinden.");
  await expectAccessible(partner, "answering whether one stays");
  await partner.getByRole("button", { name: "Antwoord versturen" }).click();
  await expect(partner.getByText("Uw antwoord is genoteerd.")).toBeVisible();

  await visit(partner, MEMBERSHIP);
  await expect(partner.getByText("Elkaar vlugger vinden.")).toBeVisible();
  await partner.getByRole("button", { name: "Afgevaardigde aanwijzen" }).click();
  const name = partner.getByRole("dialog");
  await name.getByRole("textbox", { name: "Naam", exact: true }).fill("Derde Voorbeeld");
  await name.getByRole("radio", { name: "Voorstellen" }).check();
  await name.getByRole("combobox", { name: "Plaats" }).selectOption("3");
  await name.getByRole("button", { name: "Bewaren" }).click();
  await expect(partner.getByRole("row", { name: /Derde Voorbeeld/ })).toContainText("derde afgevaardigde");
  await expectAccessible(partner, "a membership");
  await partner.setViewportSize({ width: 390, height: 800 });
  await expectNoSidewaysScroll(partner, "a membership");

  await visit(coordinator, "/partnerships/00000000-0000-7000-9003-000000000001?tab=manage");
  await expect(coordinator.getByRole("row", { name: /Buurthuis De Synthese.*Elkaar vlugger vinden/ })).toBeVisible();

  const anybody = await (await browser.newContext({ locale: "nl-BE" })).newPage();
  await anybody.goto(MEMBERSHIP);
  await expect(anybody.getByRole("heading", { level: 1 })).toContainText("Buurthuis De Synthese");
  await expect(anybody.getByText("Derde Voorbeeld")).toHaveCount(0);
  await expect(anybody.getByText("Elkaar vlugger vinden.")).toHaveCount(0);
});

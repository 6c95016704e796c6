import { type Browser, expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "../support/accessibility";
import { linkIn, waitForMail } from "../support/mail";
import { newName } from "../support/names";
import { expectSignedIn, people, signIn, visit } from "../support/people";
import { stack } from "../support/stack";

const unique = Date.now().toString(36);
const organisation = newName("Buurttuin");
const founder = `tuin.${unique}@newcomer.example`;
const colleague = `hulp.${unique}@newcomer.example`;
const password = "Een-lang-wachtwoord-1";

async function freshPage(browser: Browser): Promise<Page> {
  return (await browser.newContext({ locale: "nl-BE" })).newPage();
}

/** Opens the link of an invitation, makes the account it asks for, and accepts. */
async function acceptInvitation(page: Page, email: string, firstName: string, subject: RegExp) {
  await page.goto(linkIn(await waitForMail(email, subject), `${stack.webUrl}/invitation#`));
  await page.getByRole("button", { name: "Account maken" }).click();
  await page.locator("#email").fill(email);
  await page.locator("#firstName").fill(firstName);
  await page.locator("#lastName").fill("Voorbeeld");
  await page.getByRole("button", { name: "Account maken" }).click();
  await page.goto(linkIn(await waitForMail(email, /login-actions/), stack.keycloakUrl));
  await page.locator("#password-new").fill(password);
  await page.locator("#password-confirm").fill(password);
  await page.locator("[type=submit]").first().click();
  await page.getByRole("main").getByRole("button", { name: "Aanvaarden" }).click({ timeout: 30_000 });
  await expect(page.getByText(`U werkt nu voor ${organisation}.`)).toBeVisible();
}

test("a record entered for a small organisation is taken over, shared, handed on and confirmed", async ({ browser }) => {
  const coordinator = await freshPage(browser);
  await signIn(coordinator, people.coordinatorOfMarollen);
  await visit(coordinator, "/register/assisted");
  await coordinator.getByLabel("Naam van de organisatie").fill(organisation);
  await coordinator.getByLabel("Soort organisatie").selectOption({ label: "Buurthuis" });
  await coordinator.getByLabel("Gemeente").selectOption("21004");
  await coordinator.getByLabel("E-mailadres van de organisatie").fill(founder);
  await coordinator.getByRole("button", { name: "Organisatie toevoegen" }).click();
  await expect(coordinator.getByText(`${organisation} staat nu in het register`)).toBeVisible();
  await coordinator.getByRole("link", { name: "Naar de pagina van de organisatie" }).click();
  await expect(coordinator.getByText(/Ingevuld namens de organisatie/)).toBeVisible();

  const owner = await freshPage(browser);
  await acceptInvitation(owner, founder, "Tine", /neemt u ze over/);
  await owner.getByRole("link", { name: "Wie werkt mee" }).click();
  await owner.getByRole("button", { name: "Collega uitnodigen" }).click();
  await owner.getByRole("dialog").getByLabel("E-mailadres").fill(colleague);
  await owner.getByRole("dialog").getByRole("button", { name: "Uitnodiging versturen" }).click();
  await expect(owner.getByText(`De uitnodiging aan ${colleague} is verstuurd.`)).toBeVisible();
  await expectAccessible(owner, "the people of an organisation");

  const editor = await freshPage(browser);
  await acceptInvitation(editor, colleague, "Hugo", /nodigt u uit/);

  await owner.reload();
  await expectSignedIn(owner);
  await owner.getByRole("button", { name: "Vertrekken: Tine Voorbeeld" }).click();
  await owner.getByRole("dialog").getByRole("button", { name: "Vertrekken" }).click();
  await expect(owner.getByRole("dialog").getByRole("alert")).toContainText("Draag de organisatie eerst over");
  await owner.getByRole("dialog").getByRole("button", { name: "Annuleren" }).click();
  await owner.getByRole("button", { name: "Overdragen: Hugo Voorbeeld" }).click();
  await owner.getByRole("dialog").getByText("Ik blijf lezer").click();
  await owner.getByRole("dialog").getByRole("button", { name: "Overdragen" }).click();
  await expect(owner.getByText(`${organisation} is overgedragen aan Hugo Voorbeeld.`)).toBeVisible();

  await visit(editor, "/start");
  await editor.setViewportSize({ width: 390, height: 800 });
  await expectNoSidewaysScroll(editor, "the to-do list");
  await editor.getByRole("button", { name: `Ja, alles klopt nog: ${organisation}` }).click();
  await expect(editor.getByText(`De gegevens van ${organisation} zijn bevestigd.`)).toBeVisible();
  await coordinator.reload();
  await expect(coordinator.getByRole("heading", { level: 1, name: organisation })).toBeVisible();
  await expect(coordinator.getByText(/Ingevuld namens de organisatie/)).toHaveCount(0);
});

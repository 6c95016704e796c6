import { type Browser, expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "../support/accessibility";
import { linkIn, waitForMail } from "../support/mail";
import { newName } from "../support/names";
import { people, signIn, visit } from "../support/people";
import { stack } from "../support/stack";

const marollen = "00000000-0000-7000-9003-000000000001";
const unique = Date.now().toString(36);
const organisation = newName("Repair Café");
const newcomer = `nele.${unique}@newcomer.example`;
const colleague = `noor.${unique}@newcomer.example`;
const password = "Een-lang-wachtwoord-1";

test.describe.configure({ mode: "serial" });

async function asPerson(browser: Browser, email: string, language: "nl" | "fr" = "nl"): Promise<Page> {
  const page = await (await browser.newContext({ locale: language === "nl" ? "nl-BE" : "fr-BE" })).newPage();
  await signIn(page, email, "nl", email.endsWith("@newcomer.example") ? password : undefined);
  return page;
}

/** Keycloak's own form, the link in the mail it sends, and the password it asks for then. */
async function createAccount(page: Page, email: string, firstName: string) {
  await page.locator("#email").fill(email);
  await page.locator("#firstName").fill(firstName);
  await page.locator("#lastName").fill("Nieuwkomer");
  await page.getByRole("button", { name: "Account maken" }).click();
  const mail = await waitForMail(email, /verif|bevestig|e-mail/i);
  await page.goto(linkIn(mail, stack.keycloakUrl));
  await page.locator("#password-new").fill(password);
  await page.locator("#password-confirm").fill(password);
  await page.locator("[type=submit]").first().click();
}

test("a newcomer searches first, makes an account, verifies the mail, and hands in a registration in Dutch", async ({ page }) => {
  await page.goto("/register");
  await page.getByLabel("Naam of ondernemingsnummer van uw organisatie").fill(organisation);
  await expect(page.getByText("Staat ze er niet bij?")).toBeVisible();
  await expectAccessible(page, "finding an organisation");
  await page.getByRole("link", { name: "Nieuwe organisatie registreren" }).click();
  await page.getByRole("button", { name: "Account maken" }).click();
  await createAccount(page, newcomer, "Nele");

  await expect(page.getByRole("heading", { level: 1, name: "Een organisatie registreren" })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByLabel("Naam van de organisatie")).toHaveValue(organisation);

  await page.getByRole("button", { name: "Registratie versturen" }).click();
  await expect(page.getByRole("alert").first()).toContainText("Er moet nog iets worden nagekeken");

  await page.getByLabel("Soort organisatie").selectOption({ label: "Buurthuis" });
  await page.getByRole("combobox", { name: "Gemeente" }).fill("anderl");
  await page.getByRole("option", { name: /Anderlecht/ }).first().click();
  await page.getByRole("textbox", { name: "Functie" }).fill("Onthaal");
  await page.getByLabel("E-mailadres van de organisatie").fill(`onthaal@${unique}.example`);
  await expectAccessible(page, "the registration form");
  await page.setViewportSize({ width: 390, height: 800 });
  await expectNoSidewaysScroll(page, "the registration form");
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.getByRole("button", { name: "Registratie versturen" }).click();
  await expect(page.getByText("wacht op antwoord").first()).toBeVisible();
});

test("a reviewer sends it back with a question, the newcomer answers in French, and it is accepted", async ({ browser }) => {
  const reviewer = await asPerson(browser, people.administration);
  await visit(reviewer, "/review/registrations");
  await reviewer.getByRole("link", { name: organisation }).click();
  await expect(reviewer.getByRole("heading", { level: 1, name: organisation })).toBeVisible();
  await expectAccessible(reviewer, "reviewing a registration");
  await reviewer.getByRole("button", { name: "Terugsturen met een vraag" }).click();
  await reviewer.getByRole("dialog").getByRole("textbox", { name: "Toelichting" }).fill("In welke wijk herstelt u?");
  await reviewer.getByRole("dialog").getByRole("button", { name: "Terugsturen met een vraag" }).click();
  await expect(reviewer.getByText("De vraag is verstuurd naar de aanvrager.")).toBeVisible();
  await waitForMail(newcomer, /In welke wijk herstelt u/);

  const applicant = await asPerson(browser, newcomer);
  await applicant.getByRole("banner").getByRole("button", { name: /Français|FR/i }).click();
  await visit(applicant, "/start");
  await applicant.getByRole("main").getByRole("link", { name: new RegExp(organisation) }).first().click();
  await expect(applicant.getByText("In welke wijk herstelt u?")).toBeVisible();
  await applicant.getByLabel("Votre réponse à la question").fill("À Cureghem, près du parc.");
  await applicant.getByRole("button", { name: "Répondre et renvoyer" }).click();
  await expect(applicant.getByText("en attente de réponse").first()).toBeVisible();

  await visit(reviewer, "/review/registrations");
  await reviewer.getByRole("link", { name: organisation }).click();
  await expect(reviewer.getByText("À Cureghem, près du parc.")).toBeVisible();
  await reviewer.getByRole("button", { name: "Aanvaarden", exact: true }).click();
  await reviewer.getByRole("dialog").getByRole("button", { name: "Aanvaarden" }).click();
  await expect(reviewer.getByText(`${organisation} staat in het register.`)).toBeVisible();

  await applicant.reload();
  await expect(applicant.getByText("acceptée").first()).toBeVisible();
});

test("the organisation applies to a contract, the coordinator admits it, and the public page shows it", async ({ browser, page }) => {
  const owner = await asPerson(browser, newcomer);
  await visit(owner, `/partnerships/${marollen}`);
  await expect(owner.getByRole("heading", { level: 1, name: /Maroll?e/ })).toBeVisible();
  await owner.getByRole("banner").getByRole("button", { name: /Nederlands|NL/i }).click();
  await owner.getByRole("button", { name: "Deelnemen" }).click();
  await owner.getByRole("dialog").getByLabel("Waarom wilt u deelnemen?").fill("Wij herstellen samen met de buurt.");
  await owner.getByRole("dialog").getByRole("button", { name: "Vraag versturen" }).click();
  await expect(owner.getByText("Uw vraag loopt")).toBeVisible();

  const coordinator = await asPerson(browser, people.coordinatorOfMarollen);
  await visit(coordinator, `/partnerships/${marollen}?tab=manage`);
  const application = coordinator.getByRole("listitem").filter({ hasText: organisation });
  await expectAccessible(coordinator, "managing a partnership");
  await application.getByRole("button", { name: "Aanvaarden" }).first().click();
  await coordinator.getByRole("dialog").getByRole("button", { name: "Aanvaarden" }).click();
  await expect(coordinator.getByText(`${organisation} neemt deel.`)).toBeVisible();

  await page.goto(`/partnerships/${marollen}?tab=members`);
  await expect(page.getByRole("link", { name: organisation, exact: true })).toBeVisible();
  await waitForMail(newcomer, /Marollen|Marolles/);
});

test("a second person of the same organisation joins it instead of making it again", async ({ browser, page }) => {
  await page.goto("/register");
  await page.getByLabel("Naam of ondernemingsnummer van uw organisatie").fill(organisation.toLowerCase());
  await page.getByRole("link", { name: `Dat zijn wij: ${organisation}` }).click();
  await page.getByRole("button", { name: "Account maken" }).click();
  await createAccount(page, colleague, "Noor");
  await expect(page.getByRole("heading", { level: 1, name: `U werkt bij ${organisation}` })).toBeVisible({ timeout: 30_000 });
  await page.getByLabel("Wat doet u daar?").fill("Vrijwilligerswerking");
  await page.getByRole("button", { name: "Vraag versturen" }).click();
  await expect(page.getByText("wacht op antwoord").first()).toBeVisible();

  const owner = await asPerson(browser, newcomer);
  await owner.getByRole("banner").getByRole("button", { name: /Nederlands|NL/i }).click();
  await visit(owner, "/review/join-requests");
  await owner.getByRole("main").getByRole("link", { name: /Noor/ }).first().click();
  await owner.getByRole("button", { name: "Aanvaarden", exact: true }).click();
  await owner.getByRole("dialog").getByText(/^Bewerker/).click();
  await owner.getByRole("dialog").getByRole("button", { name: "Aanvaarden" }).click();
  await expect(owner.getByText(new RegExp(`Noor Nieuwkomer kan nu handelen voor ${organisation}`))).toBeVisible();

  await visit(page, "/start");
  await expect(page.getByRole("main").getByRole("link", { name: organisation }).first()).toBeVisible();
});

test("two browsers edit the same organisation: the second sees the difference and loses nothing", async ({ browser }) => {
  const first = await asPerson(browser, newcomer);
  await first.getByRole("banner").getByRole("button", { name: /Nederlands|NL/i }).click();
  const second = await asPerson(browser, colleague);
  for (const page of [first, second]) {
    await visit(page, `/organizations?q=${encodeURIComponent(organisation)}`);
    await page.getByRole("main").getByRole("link", { name: organisation }).first().click();
    await page.getByRole("main").getByRole("link", { name: /aanpassen/i }).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("aanpassen");
  }
  await first.getByRole("textbox", { name: /^Website/ }).fill("https://eerste.example");
  await first.getByRole("button", { name: "Bewaren", exact: true }).click();
  await expect(first.getByRole("heading", { level: 1, name: organisation })).toBeVisible();
  await second.getByRole("textbox", { name: /^Website/ }).fill("https://tweede.example");
  await second.getByRole("button", { name: "Bewaren", exact: true }).click();
  const conflict = second.getByRole("dialog");
  await expect(conflict).toContainText("https://eerste.example");
  await expect(conflict).toContainText("https://tweede.example");
  await conflict.getByRole("button", { name: "Mijn wijzigingen toch toepassen" }).click();
  await expect(second.getByRole("link", { name: /tweede\.example/ })).toBeVisible();
});

import { expect, type Page } from "@playwright/test";

/** The demo accounts that the realm of the demo brings along; all share one password. */
export const people = {
  administration: "regio@samenhang.example",
  coordinatorOfMarollen: "coordinator@samenhang.example",
  coordinatorOfKuregem: "coordinatrice@samenhang.example",
  partnerOfMarollen: "partner@samenhang.example",
  partnerOfKuregem: "partenaire@samenhang.example",
  evaluator: "evaluator@samenhang.example",
} as const;

export const demoPassword = "samenhang";

const signInLabel = { nl: "Aanmelden", fr: "Se connecter", en: "Sign in" } as const;

/** Signs in through the page's own button and Keycloak's form, and waits until the product is back. */
export async function signIn(page: Page, email: string, language: keyof typeof signInLabel = "nl", password: string = demoPassword) {
  await page.goto("/");
  await page.getByRole("banner").getByRole("button", { name: signInLabel[language] }).click();
  await fillSignInForm(page, email, password);
  await expectSignedIn(page);
}

/** Opens a page as somebody signed in. A fresh load asks Keycloak for the session first, by going there and back. */
export async function visit(page: Page, address: string) {
  await page.goto(address);
  await expectSignedIn(page);
}

/** The account menu is there, so the session is too: it lives in memory, and a page opened earlier would not have it. */
export async function expectSignedIn(page: Page) {
  await expect(page.getByRole("banner").getByRole("button", { name: /^(Account van|Compte de|Account of)/ })).toBeVisible({ timeout: 30_000 });
}

export async function fillSignInForm(page: Page, email: string, password: string = demoPassword) {
  await page.locator("#username").fill(email);
  await page.locator("#password").fill(password);
  await page.locator("#kc-login").click();
}

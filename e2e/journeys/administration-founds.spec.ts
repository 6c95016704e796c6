import { expect, test } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "../support/accessibility";
import { people, signIn, visit } from "../support/people";

test.use({ locale: "fr-BE" });

test("the administration records a partnership in French, has an indicator followed for it, and reads back what it did", async ({ page }) => {
  const name = `Réseau d’essai ${Date.now()}`;
  await signIn(page, people.administration, "fr");
  await visit(page, "/start");
  await page.getByRole("link", { name: "Inscrire un partenariat" }).click();
  await page.getByRole("button", { name: "Inscrire au registre" }).click();
  await expect(page.getByRole("alert")).toContainText("Donnez un nom dans au moins une langue.");
  await page.getByRole("group", { name: "Nom" }).getByRole("textbox", { name: /français/i }).fill(name);
  await page.getByRole("combobox", { name: "Type" }).selectOption("thematicNetwork");
  await page.getByRole("combobox", { name: "Mode d’adhésion" }).selectOption("open");
  await page.getByRole("combobox", { name: /Territoire/ }).fill("Saint-Gilles");
  await page.getByRole("option", { name: /^Saint-Gilles/ }).first().click();
  await page.getByRole("combobox", { name: /Organisation pilote/ }).fill("Synth");
  await page.getByRole("option", { name: /Synth/ }).first().click();
  await expectAccessible(page, "recording a partnership");
  await page.reload();
  await expect(page.getByRole("group", { name: "Nom" }).getByRole("textbox", { name: /français/i })).toHaveValue(name);
  await page.getByRole("button", { name: "Inscrire au registre" }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();

  await page.getByRole("link", { name: "Gestion" }).click();
  await page.getByRole("button", { name: "Faire suivre un indicateur" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("combobox", { name: /Indicateur/ }).fill("personnes");
  await dialog.getByRole("option", { name: /^Personnes touchées/ }).first().click();
  await dialog.getByRole("button", { name: "Faire suivre" }).click();
  const followed = page.getByRole("region", { name: "Indicateurs suivis", exact: true });
  await expect(followed.getByRole("button", { name: /Mettre fin au suivi/ })).toBeVisible();
  await followed.getByRole("button", { name: /Mettre fin au suivi/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Mettre fin" }).click();
  await expect(page.getByText("Le suivi a pris fin.")).toBeVisible();

  await page.getByRole("link", { name: "Historique" }).click();
  const history = page.getByRole("list", { name: /Événements/ });
  await expect(history.getByRole("listitem").first()).toContainText("Le suivi de l’indicateur a pris fin.");
  await expect(history.getByRole("listitem").last()).toContainText("Le partenariat a été inscrit au registre.");
  await page.setViewportSize({ width: 390, height: 800 });
  await expectNoSidewaysScroll(page, "the history of a partnership");
});

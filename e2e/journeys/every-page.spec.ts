import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "../support/accessibility";
import { people, signIn } from "../support/people";

const marollen = "00000000-0000-7000-9003-000000000001";
const buurthuis = "00000000-0000-7000-9002-000000000011";

const openHouse = "00000000-0000-7000-9140-000000000001";
const extension = "00000000-0000-7000-9150-000000000002";
const winterDates = "00000000-0000-7000-9048-000000000001";
const noDoctor = "00000000-0000-7000-9160-000000000001";
const reportBeingWritten = "00000000-0000-7000-9170-000000000001";
const storyTold = "00000000-0000-7000-9170-000000000001";
const relationConfirmed = "00000000-0000-7000-9200-000000000001";
const reportReceived = "00000000-0000-7000-9170-000000000002";

// What public-pages does not look at already.
const forEverybody = ["/about", "/coverage", "/notices", "/networks", "/programmes", "/projects", `/projects/${openHouse}`, `/funding-lines/${extension}`, "/signals", `/signals/${noDoctor}`, "/annual-reports", `/annual-reports/${reportReceived}`, "/functions", "/statistics", "/change-stories", `/change-stories/${storyTold}`, `/relations/${relationConfirmed}`, "/figure-comments", "/saved-views/unsubscribe"];

const ofAPartnership = ["", "?tab=members", "?tab=roles", "/style", "?tab=bodies", "?tab=decisions", "?tab=projects", "?tab=funding", "?tab=signals", "?tab=reports", "?tab=stories", "?tab=figures", "?tab=timeline", "?tab=history", "?tab=manage"].map((part) => `/partnerships/${marollen}${part}`);

const signedIn = ["/start", "/account", "/saved-views", "/notices/new", "/signals/new", "/data-entry", `/data-entry/table/${marollen}`, "/my-meetings", `/date-polls/${winterDates}`, "/register", "/register/new"];

const ofTheAdministration = [
  "/dashboards",
  "/dashboards/coordination",
  "/dashboards/freshness",
  "/dashboards/overlaps",
  "/dashboards/series",
  "/dashboards/taking-part",
  "/dashboards/meeting-load",
  "/dashboards/meeting-load?tab=partnerships",
  "/dashboards/reach",
  "/dashboards/projects",
  "/dashboards/funding",
  "/dashboards/signals",
  "/dashboards/annual-reports",
  "/dashboards/relations",
  "/dashboards/change-stories",
  "/dashboards/generations?indicator=personsReached",
  "/figure-comments?answered=false",
  "/figure-imports",
  `/projects/${openHouse}/edit`,
  "/collection",
  "/coordinators",
  "/imports",
  "/indicators/new",
  "/networks/duplicates",
  "/networks/overview",
  "/networks/new",
  "/partnerships/new",
  "/register/assisted",
  "/review/duplicates",
  "/review/figures",
  "/review/join-requests",
  "/review/merges",
  "/review/registrations",
  "/vocabularies",
  "/vocabularies/themes",
  "/administration/erasures",
  `/organizations/${buurthuis}/edit`,
  `/organizations/${buurthuis}/people`,
  `/organizations/${buurthuis}/own-data`,
];

const walks = [
  { who: "the administration", email: people.administration, language: "fr", width: 390, addresses: [...signedIn, ...ofTheAdministration, ...ofAPartnership] },
  { who: "a coordinator", email: people.coordinatorOfMarollen, language: "nl", width: 1280, addresses: [...signedIn, `/annual-reports/${reportBeingWritten}`, `/annual-reports/${reportBeingWritten}/edit`, ...ofAPartnership] },
  { who: "a partner", email: people.partnerOfMarollen, language: "nl", width: 390, addresses: [...forEverybody, ...signedIn, `/relations/new?declarer=${buurthuis}`, `/organizations/${buurthuis}/edit`, `/organizations/${buurthuis}/people`, `/organizations/${buurthuis}/own-data`, ...ofAPartnership] },
] as const;

/** Within the application, as a link does: loading anew would ask for the session at every page. */
async function go(page: Page, address: string) {
  await page.evaluate((to) => {
    Object.assign(globalThis, { changedAt: performance.now() });
    history.pushState(null, "", to);
  }, address);
  await settled(page);
}

/** The page before stays until the next one is there, and nothing says so: what counts is that nothing moves any more. */
async function settled(page: Page) {
  await page.waitForFunction(() => {
    const world = globalThis as unknown as { changedAt: number; watched?: MutationObserver };
    if (!world.watched) {
      world.watched = new MutationObserver(() => {
        world.changedAt = performance.now();
      });
      world.watched.observe(document.body, { subtree: true, childList: true, characterData: true });
    }
    const still = performance.now() - world.changedAt > 300;
    return still && !document.querySelector("[aria-busy=true]") && document.querySelector("h1");
  });
}

test.describe.configure({ mode: "parallel" });

for (const { who, email, language, width, addresses } of walks) {
  test(`every page opens for ${who} in ${language}, fits in ${width} pixels and is accessible`, async ({ page }) => {
    test.setTimeout(400_000);
    const broken: string[] = [];
    page.on("pageerror", (error) => broken.push(`${page.url()}: ${error.message}`));
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto("/");
    if (language === "fr") await page.getByRole("banner").getByRole("button", { name: "Français" }).click();
    await signIn(page, email, language);
    await page.setViewportSize({ width, height: 900 });
    for (const address of addresses) {
      // All that is wrong is told at once, not page by page.
      try {
        await go(page, address);
        if (process.env.E2E_SHOTS) {
          const name = `${who}-${language}-${width}${address}`.replace(/[^a-z0-9]+/gi, "-");
          await page.screenshot({ path: `${process.env.E2E_SHOTS}/${name}.png`, fullPage: true });
        }
        // What is read late may come between the look at the page and that of axe: a fault stays.
        await expect(async () => {
          await settled(page);
          await expect(page.getByRole("main"), address).not.toContainText(/undefined|\[object|NaN|\{\{/, { timeout: 1_000 });
          await expectNoSidewaysScroll(page, address);
          await expectAccessible(page, address, { colours: false });
        }).toPass({ timeout: 6_000 });
      } catch (failure) {
        broken.push(`${address}: ${failure instanceof Error ? failure.message : failure}`);
      }
    }
    expect(broken).toEqual([]);
  });
}

// The main job on the pages around the register, with a wrong turn: the goal map, what partners do, who is missing.
import type { Page } from "@playwright/test";
import { backInDutch, expect, inEnglish, signIn, sound, test } from "../../fixtures/index.ts";

const ALLIANCE = "/a/lokale-alliantie-voorbeeldstad";
const PARTNERS = `${ALLIANCE}/partners`;
const GOALS = `${ALLIANCE}/doelen`;

test.afterEach(backInDutch);

function save(page: Page) {
  return page.locator("main form.aw-form:has(input[name=once]) button.nl-button--primary").filter({ visible: true }).first();
}

/** The page of a partner, found through the register. */
async function partner(page: Page, name: string): Promise<string> {
  await page.goto(`${PARTNERS}?zoek=${encodeURIComponent(name)}`);
  const href = await page.locator("main tbody a", { hasText: name }).first().getAttribute("href");
  await page.goto(href ?? "");
  await expect(page.locator("h1")).toContainText(name);
  return href ?? "";
}

for (const language of ["nl", "en"] as const) {
  test(`a result with its figures comes on the goal map (${language})`, async ({ page }, info) => {
    test.setTimeout(120_000);
    await signIn(page, "lead");
    if (language === "en") await inEnglish(page);
    await page.goto(`${GOALS}/resultaat`);
    const title = `Meer kinderen op zwemles ${info.testId}`;
    await page.locator('[name="title"]').fill(title);
    await save(page).click();
    await expect(page.locator(".aw-error-summary")).toBeVisible();
    await expect(page.locator('[name="title"]')).toHaveValue(title);
    await sound(page);
    await page.locator('[name="indicator"]').fill("Kinderen met een diploma A");
    await page.locator('[name="definition"]').fill("Kinderen van 6 tot en met 12 jaar met een pas");
    await page.locator('[name="base_value"]').fill("40");
    await page.locator('[name="base_year"]').fill("2024");
    await page.locator('[name="target_value"]').fill("60,5");
    await page.locator('[name="target_year"]').fill("2028");
    await page.locator('[name="source"]').fill("Zwembad");
    await save(page).click();
    await expect(page).toHaveURL(new RegExp(`${GOALS}(#.*)?$`));
    const result = page.locator("main article", { hasText: title });
    await expect(result).toContainText(language === "nl" ? "60,5" : "60.5");
    await sound(page);

    await result.locator('a[href$="/meting"]').click();
    await sound(page);
    await page.locator('[name="year"]').fill("2025");
    await page.locator('[name="value"]').fill("45");
    await save(page).click();
    await expect(page.locator("main article", { hasText: title }).locator("tbody tr", { hasText: "2025" })).toContainText("45");
    await sound(page);
  });

  test(`what a partner does is written down and found (${language})`, async ({ page }, info) => {
    test.setTimeout(120_000);
    await signIn(page, "lead");
    if (language === "en") await inEnglish(page);
    const here = await partner(page, "Voedselbank Voorbeeldstad");
    await page.goto(`${here}/inzet`);
    const what = `Ontbijttassen ${info.testId}`;
    await page.locator('[name="what"]').fill(what);
    await page.locator('[name="ends_on"]').fill("2020-01-01");
    await page.locator('[name="starts_on"]').fill("2021-01-01");
    await save(page).click();
    await expect(page.locator(".aw-error-summary")).toBeVisible();
    await expect(page.locator('[name="what"]')).toHaveValue(what);
    await sound(page);
    await page.locator('[name="ends_on"]').fill("2031-01-01");
    await page.locator('[name="whom"]').fill("Kinderen op de basisschool");
    await page.locator('[name="levels"][value="soften"]').check();
    await page.locator('[name="status"][value="running"]').check();
    await save(page).click();
    await expect(page.locator("main")).toContainText(what);
    await page.goto(`${PARTNERS}/inzet?zoek=${encodeURIComponent(what)}`);
    await expect(page.locator("main")).toContainText(what);
    await sound(page);
  });
}

test("who is missing is asked from the place where it shows", async ({ page }) => {
  await signIn(page, "lead");
  await page.goto(`${PARTNERS}/wie-missen-we`);
  await page.locator("main a[href$='#vullen']").first().click();
  await expect(page).toHaveURL(/#vullen$/);
  await sound(page);
});

// Two partners that are one organisation: found on the register, compared, merged, and taken apart again; with or without scripts.
import type { Page } from "@playwright/test";
import { expect, expectAccessible, inEnglish, noOverflow, signIn, test } from "../../fixtures/index.ts";

const CITY = "/a/lokale-alliantie-voorbeeldstad/partners";

/** A page as everybody should find it. */
async function sound(page: Page) {
  await expect(page.locator("h1")).toHaveCount(1);
  await expectAccessible(page);
  await noOverflow(page);
}

// The tests share the demo's people: who read English here is back in Dutch for the next test.
test.afterEach(async ({ page }) => {
  const dutch = page.locator('form[action="/taal"] button[value="nl"]');
  if (await dutch.count()) await dutch.click();
  await expect(page.locator("html")).toHaveAttribute("lang", "nl");
});

for (const language of ["nl", "en"] as const) {
  test(`two that are one are merged and taken apart (${language})`, async ({ page }) => {
    test.setTimeout(120_000);
    await signIn(page, "lead");
    if (language === "en") await inEnglish(page);
    await page.goto(CITY);
    await page.locator(`main a[href="${CITY}/samenvoegen"]`).click();
    await sound(page);
    await page.locator('.aw-items a[href*="een="]', { hasText: "Muziekschool Kwint" }).click();
    await sound(page);
    await page.locator('[name="name"][value="gone"]').check();
    await page.locator("main form:has(input[name=gone_version]) button").click();
    await expect(page.locator("h1")).toHaveText("Stichting Muziekschool Kwint");
    await sound(page);
    const undo = page.locator('details:has(form[action$="/terugdraaien"])').first();
    await undo.locator("summary").click();
    await undo.locator("button").click();
    await expect(page.locator("h1")).toHaveText("Muziekschool Kwint");
    await sound(page);
  });
}

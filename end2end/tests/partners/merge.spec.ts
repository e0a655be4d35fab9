// Two partners that are one organisation: found on the register, compared, merged, and taken apart again; with or without scripts.
import { backInDutch, expect, inEnglish, signIn, sound, test } from "../../fixtures/index.ts";

const CITY = "/a/lokale-alliantie-voorbeeldstad/partners";

test.afterEach(backInDutch);

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

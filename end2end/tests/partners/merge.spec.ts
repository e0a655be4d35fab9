// Two partners that are one organisation: found on the register, compared, merged, and taken apart again; with or without scripts.
import { backInDutch, expect, inEnglish, signIn, sound, test, testAlone } from "../../fixtures/index.ts";

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

  // What another alliance has too. A proposal is decided once, so on a server of its own.
  testAlone(`the national team merges what an alliance proposed, and takes it apart (${language})`, async ({ page }) => {
    testAlone.setTimeout(120_000);
    const national = "/landelijk/samenvoegen";
    const known = async () => {
      await signIn(page, "lead");
      await page.goto(`${CITY}?zoek=sportfonds`);
      return page.locator('main tbody a[href*="/partners/0"]', { hasText: "Sportfonds Voorbeeldprovincie" }).count();
    };
    expect(await known()).toBe(2);
    await signIn(page, "admin");
    if (language === "en") await inEnglish(page);
    await page.goto(national);
    await sound(page);
    await page.locator(`main a[href^="${national}/"]`, { hasText: "Stg. Sportfonds Voorbeeldprovincie" }).click();
    await expect(page).toHaveURL(new RegExp(`${national}/`));
    const proposal = new URL(page.url()).pathname;
    await sound(page);
    const decide = page.locator("main form:has([name=decision]) button.nl-button--primary");
    await page.locator('[name="decision"][value="decline"]').check();
    await decide.click();
    // No, but why not?
    await expect(page.locator(".aw-error-summary")).toBeVisible();
    await sound(page);
    await page.locator('[name="decision"][value="accept"]').check();
    await decide.click();
    await expect(page).toHaveURL(national);
    await expect(page.locator("#melding")).toBeVisible();
    await sound(page);
    await page.goto(proposal);
    await sound(page);
    expect(await known()).toBe(1);

    await signIn(page, "admin");
    await page.goto(proposal);
    const undo = page.locator(`details:has(form[action="${proposal}/terugdraaien"])`);
    await undo.locator("summary").click();
    await sound(page);
    await undo.locator("button").click();
    await expect(page.locator("#melding")).toBeVisible();
    await expect(undo).toHaveCount(0);
    await sound(page);
    expect(await known()).toBe(2);
  });
}

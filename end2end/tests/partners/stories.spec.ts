// What is said with a partner and told about it: a conversation with the next one, a story with a photo, consent withdrawn.
import { fileURLToPath } from "node:url";
import { expect, inEnglish, signIn, sound, test } from "../../fixtures/index.ts";

const CITY = "/a/lokale-alliantie-voorbeeldstad/partners";
const DRAWING = fileURLToPath(new URL("../../../server/store/src/demo/photos/jas.jpg", import.meta.url));

// The tests share the demo's people: who read English here is back in Dutch for the next test.
test.afterEach(async ({ page }) => {
  const dutch = page.locator('form[action="/taal"] button[value="nl"]');
  if (await dutch.count()) await dutch.click();
  await expect(page.locator("html")).toHaveAttribute("lang", "nl");
});

for (const language of ["nl", "en"] as const) {
  test(`a conversation is written down (${language})`, async ({ page }) => {
    test.setTimeout(120_000);
    await signIn(page, "member");
    if (language === "en") await inEnglish(page);
    await page.goto(`${CITY}?zoek=zwembad`);
    await sound(page);
    await page.locator("main th a", { hasText: "Zwembad De Golf" }).click();
    await page.locator('main a[href$="/gesprek"]').click();
    await sound(page);
    await page.locator('[name="way"][value="visit"]').check();
    await page.locator('[name="next_on"]').fill("2000-01-01");
    await page.locator("main form button").first().click();
    await expect(page.locator('a[href="#veld-said"]')).toBeVisible();
    await sound(page);
    await page.locator('[name="said"]').fill("Wil tien kinderen gratis zwemles geven");
    await page.locator('[name="next_on"]').fill("");
    await page.locator("main form button").first().click();
    await expect(page.locator("#gesprekken")).toContainText("Wil tien kinderen gratis zwemles geven");
    await sound(page);
  });

  test(`a story gets a photo and loses it (${language})`, async ({ page }) => {
    test.setTimeout(120_000);
    await signIn(page, "lead");
    if (language === "en") await inEnglish(page);
    await page.goto(`${CITY}/verhalen`);
    await sound(page);
    await page.locator(`main a[href="${CITY}/verhalen/nieuw"]`).click();
    await sound(page);
    await page.locator('[name="title"]').fill(`Elk kind een jas (${language})`);
    await page.locator('[name="partner"]').selectOption({ label: "Kledingbank De Kapstok" });
    await page.locator('[name="body"]').fill("Eerst was er een tas.\n\nNu kiest een kind zelf.");
    await page.locator("main form button").first().click();
    await expect(page.locator("article p.aw-lines")).toHaveCount(2);
    await sound(page);
    await page.locator('main a[href$="/foto"]').click();
    await sound(page);
    await page.locator('[name="file"]').setInputFiles(DRAWING);
    await page.locator('[name="alt"]').fill("Een rek met vier jassen");
    await page.locator('[name="people"][value="children"]').check();
    await page.locator('[name="consent_by"]').fill("ouders en kinderen, formulier op school");
    await page.locator('[name="consent_on"]').fill("2026-11-01");
    await page.locator("main form button").first().click();
    await expect(page.locator('a[href="#veld-child"]')).toBeVisible();
    await sound(page);
    await page.locator('[name="file"]').setInputFiles(DRAWING);
    await page.locator('[name="parent"]').check();
    await page.locator('[name="child"]').check();
    await page.locator("main form button").first().click();
    const photo = page.locator("article img");
    await expect(photo).toHaveAttribute("alt", "Een rek met vier jassen");
    await photo.scrollIntoViewIfNeeded();
    await expect.poll(() => photo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1200);
    await sound(page);
    const withdraw = page.locator('details:has(form[action$="/foto/verwijderen"])');
    await withdraw.locator("summary").click();
    await withdraw.locator("button").click();
    await expect(photo).toHaveCount(0);
    await sound(page);
  });
}

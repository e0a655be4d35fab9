// The public page of an alliance: everybody reads it, an organisation asks to take part, the lead changes it after a look.
import type { Page } from "@playwright/test";
import { expect, inEnglish, signIn, sound, test } from "../../fixtures/index.ts";

const CITY = "/a/lokale-alliantie-voorbeeldstad";
const PAGE = "/in/lokale-alliantie-voorbeeldstad";

/** The link in the newest mail to an address, as the demo shows it. */
async function linkTo(page: Page, address: string) {
  await page.goto("/demo/mail");
  const mail = page.locator("main section, main article, main li").filter({ hasText: address }).first();
  return (await mail.locator("a[href*='/in/']").first().getAttribute("href")) ?? "";
}

for (const language of ["nl", "en"] as const) {
  test(`an organisation reads the page and asks to take part (${language})`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto(PAGE);
    if (language === "en") await inEnglish(page);
    await sound(page);
    await page.locator(".aw-stories a").first().click();
    await sound(page);
    await page.goBack();
    await page.locator(`.aw-hero a[href="${PAGE}/doe-mee"]`).click();
    await sound(page);
    const address = `atelier-${test.info().project.name}-${language}@voorbeeld.invalid`;
    await page.waitForTimeout(3_500);
    await page.locator("main form button").first().click();
    await expect(page.locator('a[href="#veld-organisation"]')).toBeVisible();
    await sound(page);
    await page.locator('[name="organisation"]').fill(`Atelier Kwast ${test.info().project.name} ${language}`);
    await page.locator('[name="sector"]').selectOption("culture_sport_recreation");
    await page.locator('[name="wish"]').fill("Elke woensdag schilderles geven");
    await page.locator('[name="name"]').fill("P. de Vries");
    await page.locator('[name="email"]').fill(address);
    await page.locator("main form button").first().click();
    await expect(page).toHaveURL(/\/doe-mee\/dank/);
    await sound(page);
    await page.goto(await linkTo(page, address));
    await sound(page);
    await page.locator("main form button").first().click();
    await expect(page.locator("h1")).toContainText("Atelier Kwast");
    await expect(page.locator("main form")).toHaveCount(0);
    await sound(page);
  });
}

test("the lead looks before everybody does", async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, "lead");
  await page.goto(`${CITY}/openbaar`);
  await sound(page);
  await page.locator('[name="live"]').uncheck();
  await page.locator("main form button").first().click();
  await expect(page.locator("#melding")).toBeVisible();
  expect((await page.request.get(PAGE)).status()).toBe(404);
  await page.goto(`${CITY}/openbaar/voorbeeld`);
  await sound(page);
  await page.goto(`${CITY}/openbaar`);
  await page.locator('[name="live"]').check();
  await page.locator("main form button").first().click();
  await expect(page.locator("#melding")).toBeVisible();
  expect((await page.request.get(PAGE)).status()).toBe(200);
});

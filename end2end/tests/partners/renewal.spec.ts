// A year after a pledge it comes back by mail: read, answered too early, renewed with the same promise or another, or ended; with or without
// scripts. A promise is answered once, so each test has a server of its own.
import type { Page } from "@playwright/test";
import { expect, inEnglish, mailTo, signIn, sound, testAlone as test } from "../../fixtures/index.ts";

const PARTNERS = "/a/lokale-alliantie-voorbeeldstad/partners";
const PARTNER = "Maatschappelijk Werk Voorbeeldregio";
const PROMISE = "Wij vragen bij elk gesprek of er kinderen zijn, en wat zij missen.";

/** The link in the mail, opened by somebody who has no account. */
async function opened(page: Page, language: "nl" | "en") {
  const mail = await mailTo(page, "maatschappelijkwerk@voorbeeld.invalid");
  expect(mail.text).toContain(PROMISE);
  const link = mail.links.find((link) => link.startsWith("/belofte/")) ?? "";
  await page.goto(link);
  if (language === "en") await inEnglish(page);
  await expect(page).toHaveURL(link);
  await expect(page.locator("main blockquote").first()).toHaveText(PROMISE);
  await sound(page);
}

function send(page: Page) {
  return page.locator("main form:has([name=result]) button.nl-button--primary");
}

/** What the officer finds on the partner's page. */
async function officer(page: Page) {
  await signIn(page, "lead");
  await page.goto(`${PARTNERS}?zoek=${encodeURIComponent(PARTNER)}`);
  await page.locator("main tbody a", { hasText: PARTNER }).first().click();
  await expect(page.locator("h1")).toHaveText(PARTNER);
  return page.locator("main");
}

for (const language of ["nl", "en"] as const) {
  test(`a year later a partner goes on with another promise (${language})`, async ({ page }) => {
    test.setTimeout(120_000);
    await opened(page, language);
    // Too early: it says what is missing.
    await send(page).click();
    await expect(page.locator(".aw-error-summary")).toBeVisible();
    await sound(page);
    await page.locator('[name="result"][value="partly"]').check();
    await page.locator('[name="next"][value="again"]').check();
    await page.locator('[name="promise"]').fill("Wij vragen het ook bij elk telefoongesprek.");
    await send(page).click();
    // Partly, but why? Nothing typed gets lost.
    await expect(page.locator(".aw-error-summary")).toBeVisible();
    await expect(page.locator('[name="promise"]')).toHaveValue("Wij vragen het ook bij elk telefoongesprek.");
    await expect(page.locator('[name="result"][value="partly"]')).toBeChecked();
    await page.locator('[name="why"]').fill("Bij korte gesprekken vergaten wij het.");
    await send(page).click();
    await expect(page.locator("#melding")).toBeVisible();
    await expect(page.locator("main")).toContainText("Wij vragen het ook bij elk telefoongesprek.");
    await expect(send(page)).toHaveCount(0);
    await sound(page);
    const main = await officer(page);
    await expect(main).toContainText("Wij vragen het ook bij elk telefoongesprek.");
    await expect(main).toContainText("Bij korte gesprekken vergaten wij het.");
    await sound(page);
  });

  test(`a year later a partner promises the same again, or stops (${language})`, async ({ page }) => {
    test.setTimeout(120_000);
    await opened(page, language);
    const stops = language === "en";
    if (stops) {
      // No mail about it any more, and an answer all the same.
      const quiet = page.locator('form[action$="/geen-mail"]');
      await page.locator('details:has(form[action$="/geen-mail"]) summary').click();
      await quiet.locator("button").click();
      await expect(page.locator("#melding")).toBeVisible();
      await expect(quiet).toHaveCount(0);
      await sound(page);
    }
    await page.locator('[name="result"][value="kept"]').check();
    await page.locator(`[name="next"][value="${stops ? "stop" : "again"}"]`).check();
    await send(page).click();
    await expect(page.locator("#melding")).toBeVisible();
    await expect(page.locator("main blockquote", { hasText: PROMISE })).toHaveCount(stops ? 1 : 2);
    await sound(page);
    // The link says what was answered, now and later.
    await page.reload();
    await expect(page.locator("main blockquote", { hasText: PROMISE })).toHaveCount(stops ? 1 : 2);
    await expect(send(page)).toHaveCount(0);
    const main = await officer(page);
    await expect(main).toContainText(stops ? "does not take part (any more)" : PROMISE);
    // Who stopped is off the wall of promises.
    await page.goto(`${PARTNERS}/beloftes`);
    await expect(page.locator("main", { hasText: PROMISE })).toHaveCount(stops ? 0 : 1);
    await sound(page);
  });
}

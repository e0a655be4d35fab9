// Around the plan for experts by experience: the rung matrix, the compensation check of a place with its agreement sheet, and the log of what
// groups said; each with its main job and a wrong turn. In both languages, with and without scripts.
import type { Page } from "@playwright/test";
import { backInDutch, expect, inEnglish, signIn, sound, test } from "../../fixtures/index.ts";

const EXPERTS = "/a/lokale-alliantie-voorbeeldstad/ervaringsdeskundigen";

test.afterEach(backInDutch);

function send(page: Page, field: string) {
  return page.locator(`main form:has([name="${field}"]) button.nl-button--primary`).first();
}

for (const language of ["nl", "en"] as const) {
  test(`what was done stands beside what was planned (${language})`, async ({ page }) => {
    await signIn(page, "lead");
    if (language === "en") await inEnglish(page);
    await page.goto(`${EXPERTS}/processen/nieuw`);
    await sound(page);
    await page.goto(`${EXPERTS}/trede`);
    await sound(page);
    await page.locator('main table a[href*="/trede/"]').nth(2).click();
    await sound(page);
    await page.locator('main [name="formality-parents"]').selectOption("formal");
    await page.locator('main [name="rung-parents"]').selectOption("");
    await send(page, "rung-parents").click();
    await expect(page.locator(".aw-error-summary")).toBeVisible();
    await page.locator('main [name="rung-parents"]').selectOption({ index: 4 });
    await send(page, "rung-parents").click();
    await expect(page.locator("#melding")).toBeVisible();
    await expect(page.locator("main")).toContainText(language === "nl" ? "trede 4: coproduceren, formeel" : "rung 4: co-produce, formal");
  });

  test(`a place is checked at the table, and nothing of it stays (${language})`, async ({ page }) => {
    await signIn(page, "lead");
    if (language === "en") await inEnglish(page);
    const place = `${EXPERTS}/plan/rollen/1`;
    await page.goto(`${place}/vergoedingscheck`);
    await sound(page);
    await send(page, "benefits").click();
    await expect(page.locator(".aw-error-summary")).toBeVisible();
    await page.locator('main [name="kind"]').first().check();
    await page.locator('main [name="benefits"]').nth(1).check();
    await page.locator('main [name="age"]').nth(2).check();
    await page.locator('main [name="debts"]').nth(1).check();
    await send(page, "benefits").click();
    await expect(page.locator("#uitkomst")).toBeVisible();
    await sound(page);
    await page.goto(`${place}/vergoedingscheck`);
    await expect(page.locator("#uitkomst")).toHaveCount(0);
    await expect(page.locator('main [name="benefits"]:checked, main [name="debts"]:checked')).toHaveCount(0);
    await send(page, "talked_on").click();
    await expect(page.locator("#melding")).toBeVisible();
    const pdf = await page.request.get(`${place}/afsprakenblad.pdf`);
    expect((await pdf.body()).subarray(0, 5).toString()).toBe("%PDF-");
    const word = await page.request.get(`${place}/afsprakenblad.docx`);
    expect((await word.body()).subarray(0, 2).toString()).toBe("PK");
  });

  test(`what a group said is written down, asked about once and told (${language})`, async ({ page }, info) => {
    await signIn(page, "lead");
    if (language === "en") await inEnglish(page);
    await page.goto(`${EXPERTS}/terugkoppeling/nieuw`);
    await sound(page);
    const said = `De balie is te hoog ${info.testId}`;
    await page.locator('main [name="said"]').fill(`${said}. Bel 06-12345678.`);
    await page.locator('main [name="group"]').selectOption({ index: 1 });
    await page.locator('main [name="rung"]').selectOption({ index: 2 });
    await send(page, "said").click();
    await expect(page.locator(".aw-guard")).toBeVisible();
    await sound(page);
    await page.locator('main [name="said"]').fill(said);
    await send(page, "said").click();
    await expect(page.locator("#melding")).toBeVisible();
    await page.locator("main tbody a", { hasText: said }).click();
    await page.locator('main [name="answer"][value="yes"]').check();
    await page.locator('main [name="told_on"]').fill(await page.locator('main [name="said_on"]').inputValue());
    await send(page, "said").click();
    await expect(page.locator(".aw-error-summary")).toBeVisible();
    await page.locator('main [name="why"]').fill("Er komt een lage balie.");
    await send(page, "said").click();
    await expect(page.locator("#melding")).toBeVisible();
    await sound(page);
    await expect(page.locator("main tbody tr", { hasText: said })).toContainText(language === "nl" ? "op tijd verteld" : "told in time");
  });
}

// A list of partners comes in as an officer keeps it: a wrong file first, a column that was guessed wrongly, a question that stays open, a row
// that is wrong; and goes out again.
import type { Page } from "@playwright/test";
import { backInDutch, expect, inEnglish, signIn, sound, test } from "../../fixtures/index.ts";

const PARTNERS = "/a/lokale-alliantie-voorbeeldstad/partners";

/** The one button that goes on. */
function on(page: Page) {
  return page.locator("main form:has(input[name=once]) button.nl-button--primary").filter({ visible: true }).first();
}

test.afterEach(backInDutch);

for (const language of ["nl", "en"] as const) {
  test(`a list comes in and goes out (${language})`, async ({ page }, info) => {
    test.setTimeout(120_000);
    await signIn(page, "lead");
    if (language === "en") await inEnglish(page);
    await page.goto(PARTNERS);
    await page.locator(`main a[href="${PARTNERS}/invoeren"]`).click();
    await sound(page);

    const choose = (name: string, text: string) =>
      page.locator('[name="file"]').setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
    await choose("foto.xlsx", "%PDF-1.7 geen lijst");
    await on(page).click();
    await expect(page.locator(".aw-error-summary")).toBeVisible();
    await sound(page);

    const mark = `${language}${info.project.name.replaceAll("-", "")}`;
    // Nothing alike: the list of the other language is in the register already.
    const [what, other] = language === "nl" ? ["Trapveld", "Kantine"] : ["Roeiclub", "Hengelvereniging"];
    const name = `${what} ${mark}`;
    await choose(
      "lijst.csv",
      [
        "Onze partners;;;",
        "Wie;Soort;Contactpersoon;E-mail;Doet mee?",
        `${name};sportvereniging;Beheerder;veld-${mark}@lijst.invalid;ja`,
        `${name.toUpperCase()} e.o.;sportvereniging;Penningmeester;geld-${mark}@lijst.invalid;`,
        "Leergeld Voorbeeldsdat;leergeld;;;",
        `${other} ${mark};sportvereniging;Kok;geen adres;`,
      ].join("\r\n"),
    );
    await on(page).click();
    await expect(page).toHaveURL(/\/invoeren\/[0-9a-f-]+$/);
    await sound(page);
    // "Wie" was not understood.
    await on(page).click();
    await expect(page.locator(".aw-error-summary")).toBeVisible();
    await sound(page);
    await page.locator('[name="column-0"]').selectOption("name");
    await on(page).click();
    await expect(page).toHaveURL(/\/controle$/);
    await sound(page);

    // One question is open; there is no last button before it is answered.
    await expect(page.locator('form[action$="/bevestigen"] button')).toHaveCount(0);
    await page.locator('a[href*="oordeel=open"]').first().click();
    await sound(page);
    await page.locator('input[name="row-5"][value="skip"]').check();
    await page.locator('button[name="all"][value=""]').click();
    await expect(page.locator("#melding")).toBeVisible();
    const download = page.waitForEvent("download");
    await page.locator('a[href$="/fouten"]').click();
    expect((await download).suggestedFilename()).toMatch(/\.csv$/);
    await page.locator('form[action$="/bevestigen"] button').click();
    await expect(page).toHaveURL(/\/invoeren\/[0-9a-f-]+$/);
    await sound(page);

    await page.goto(`${PARTNERS}?zoek=${encodeURIComponent(name)}`);
    await expect(page.locator("main tbody tr").filter({ hasText: name })).toHaveCount(1);
    await sound(page);
    const list = page.waitForEvent("download");
    await page.locator('a[href*="/export.xlsx"]').click();
    expect((await list).suggestedFilename()).toMatch(/^partners-.*\.xlsx$/);
    await page.locator("main tbody a").filter({ hasText: name }).click();
    await expect(page.locator("main")).toContainText(`geld-${mark}@lijst.invalid`);
  });
}

// What may tell who somebody is, is asked about before it is saved, once, on every form; with and without scripts, in both languages.
import { backInDutch, expect, inEnglish, sound, signIn, test } from "../../fixtures/index.ts";

const ALLIANCE = "lokale-alliantie-voorbeeldstad";

test.afterEach(backInDutch);

for (const language of ["nl", "en"] as const) {
  test(`a number in notes is asked about once (${language})`, async ({ page, javaScriptEnabled }) => {
    const notes = `Vraag naar 123456782 (${language}, ${javaScriptEnabled}).`;
    await signIn(page, "lead");
    if (language === "en") await inEnglish(page);
    await page.goto(`/a/${ALLIANCE}/route/netwerkkaart`);
    await page.locator('main [name="notes"]').fill(notes);
    if (javaScriptEnabled) {
      // It is not saved by itself either.
      await expect(page.locator(".aw-note[role=status]")).toContainText(language === "en" ? "Press Save" : "Druk op Bewaren");
    }
    const save = page.locator("main form.aw-form:has([name=notes]) button.nl-button--primary").first();
    await save.click();
    const asked = page.locator(".aw-guard");
    await expect(asked).toContainText("123456782");
    if (javaScriptEnabled) await expect(asked).toBeFocused();
    await expect(page.locator('main [name="notes"]')).toHaveValue(notes);
    await expect(page.locator('main [name="notes"]')).toHaveAccessibleDescription(/123456782/);
    await sound(page);
    await save.click();
    await expect(page.locator("#melding")).toBeVisible();
    await expect(asked).toHaveCount(0);
    // What is stored by then is known.
    await page.locator('main [name="owner"]').fill("Werkgroep");
    await save.click();
    await expect(asked).toHaveCount(0);
    await expect(page.locator('main [name="notes"]')).toHaveValue(notes);
  });
}

test("a stranger's form asks too", async ({ page }) => {
  await page.goto(`/in/${ALLIANCE}/doe-mee`);
  await page.locator('main [name="wish"]').fill("Mail a@voorbeeld.nl of bel 06-12345678.");
  await page.locator("main form.aw-form button.nl-button--primary").click();
  await expect(page.locator(".aw-guard li")).toHaveCount(2);
  // What else is wrong comes first.
  await expect(page.locator(".aw-error-summary")).toBeVisible();
  await sound(page);
});

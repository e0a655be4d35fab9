// The commitments: an admin writes a new text and sets it, in both languages; who signed before keeps the old one. With or without
// scripts, on a server of its own: every partner signs this text.
import { backInDutch, expect, inEnglish, signIn, sound, testAlone as test } from "../../fixtures/index.ts";

test.afterEach(backInDutch);

for (const language of ["nl", "en"] as const) {
  test(`a new text is written, set and confirmed, and the old one stays to be read (${language})`, async ({ page }) => {
    test.setTimeout(180_000);
    await signIn(page, "admin");
    if (language === "en") await inEnglish(page);
    await page.goto("/landelijk/beheer");
    await page.locator('main a[href="/landelijk/afspraken"]').click();
    await sound(page);
    await expect(page.locator('main [lang="' + (language === "nl" ? "en" : "nl") + '"]')).toBeVisible();
    await page.locator('main a[href="/landelijk/beheer/afspraken"]').click();
    await sound(page);

    // Left empty: it says which, and keeps the rest.
    await page.locator('[name="words-4-nl"]').fill("");
    await page.locator('[name="words-4-en"]').fill("We tell it twice a year.");
    const save = page.locator("main form:has([name=version]) button.nl-button--primary");
    await save.click();
    await expect(page.locator(".aw-error-summary")).toBeVisible();
    await expect(page.locator('[name="words-4-en"]')).toHaveValue("We tell it twice a year.");
    await sound(page);
    await page.locator('[name="words-4-nl"]').fill("Wij vertellen het twee keer per jaar.");
    await save.click();
    await expect(page.locator("main")).toContainText("Wij vertellen het twee keer per jaar.");
    await sound(page);

    // Nobody signs it yet.
    const reader = await page.context().browser()!.newContext({ baseURL: new URL(page.url()).origin });
    const other = await reader.newPage();
    await other.goto("/word-partner");
    await expect(other.locator("main")).not.toContainText("twee keer per jaar");
    const set = page.locator('form[action$="/vaststellen"]');
    await page.locator("summary", { hasText: language === "nl" ? "Stel de nieuwe tekst vast" : "Set the new text" }).click();
    await set.locator("button").click();
    await expect(page.locator("#melding")).toBeVisible();
    await sound(page);
    await other.goto("/word-partner");
    await expect(other.locator("main")).toContainText("Wij vertellen het twee keer per jaar.");
    await expect(other.locator("main")).toContainText("Tekst te bevestigen");
    await page.locator("summary", { hasText: language === "nl" ? "Bevestig de tekst" : "Confirm the text" }).click();
    await page.locator('form[action$="/bevestigen"] button').click();
    await expect(page.locator("#melding")).toBeVisible();
    await other.goto("/word-partner");
    await expect(other.locator("main")).not.toContainText("Tekst te bevestigen");
    await reader.close();

    // The text of before, and a pledge that was signed under it.
    await page.locator("table a", { hasText: language === "nl" ? "Versie 1" : "Version 1" }).click();
    await expect(page.locator("main")).toContainText("delen wat helpt.");
    await sound(page);
    await page.goto("/a/lokale-alliantie-voorbeeldstad/partners?zoek=kapstok");
    await page.locator("table a", { hasText: "Kledingbank De Kapstok" }).click();
    await page.locator("summary", { hasText: language === "nl" ? "versie 1" : "version 1" }).click();
    await expect(page.locator("details[open]")).toContainText(language === "nl" ? "delen wat helpt." : "share what helps.");
    await sound(page);
  });
}

test("the card to hand out is offered on the register and where one invites", async ({ page }) => {
  await signIn(page, "lead");
  await page.goto("/a/lokale-alliantie-voorbeeldstad/partners");
  const card = page.locator('main a[href$="/partners/kaart.pdf"]');
  await expect(card).toBeVisible();
  await sound(page);
  const answer = await page.request.get((await card.getAttribute("href")) ?? "");
  expect(answer.headers()["content-type"]).toBe("application/pdf");
  await page.goto("/a/lokale-alliantie-voorbeeldstad/partners?zoek=knoop");
  await page.locator("table a", { hasText: "Kinderkleding De Knoop" }).click();
  await page.locator('main a[href$="/uitnodigen"]').click();
  await expect(page.locator('main a[href$="/partners/kaart.pdf"]')).toBeVisible();
  await sound(page);
});

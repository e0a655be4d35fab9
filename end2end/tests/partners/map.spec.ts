// The network map: filters in the address, the list that says the same, and who works with whom written down; with or without scripts.
import { expect, inEnglish, signIn, sound, test } from "../../fixtures/index.ts";

const MAP = "/a/lokale-alliantie-voorbeeldstad/partners/netwerkkaart";

// The tests share the demo's people: who read English here is back in Dutch for the next test.
test.afterEach(async ({ page }) => {
  const dutch = page.locator('form[action="/taal"] button[value="nl"]');
  if (await dutch.count()) await dutch.click();
  await expect(page.locator("html")).toHaveAttribute("lang", "nl");
});

for (const language of ["nl", "en"] as const) {
  test(`the map is filtered and a line is added (${language})`, async ({ page }) => {
    test.setTimeout(180_000);
    await signIn(page, "lead");
    if (language === "en") await inEnglish(page);
    await page.goto(MAP);
    // One of the two drawings shows.
    await expect(page.locator(".aw-net__drawing:visible")).toHaveCount(1);
    await sound(page);
    await page.locator("#filter-hoe").selectOption("joint");
    await page.locator("form[role=search] button").click();
    await expect(page).toHaveURL(/hoe=joint/);
    await sound(page);
    await page.goto(MAP);
    const fold = page.locator("details:has(.aw-net__alone) summary");
    if (await fold.count()) await fold.click();
    await page.locator(".aw-net__alone a").first().click();
    const name = await page.locator("h1").innerText();
    await page.locator('main a[href$="/samenwerking"]').click();
    await sound(page);
    await page.locator('[name="other"]').selectOption({ label: "Welzijn Voorbeeldstad" });
    await page.locator('[name="closeness"][value="align"]').check();
    await page.locator("main form:has([name=closeness]) button").click();
    await expect(page.locator("h1")).toHaveText(name);
    await sound(page);
    const remove = page.locator('details:has(form[action*="/samenwerking/"])').first();
    await remove.locator("summary").click();
    await remove.locator("button").click();
    await expect(page.locator("h1")).toHaveText(name);
  });
}

// The national network: anybody asks to join, the national team answers, everybody finds who agreed to be shown; with or without scripts.
import { backInDutch, expect, inEnglish, mailTo, signIn, sound, test } from "../../fixtures/index.ts";

test.afterEach(backInDutch);

for (const language of ["nl", "en"] as const) {
  test(`who is a partner is found by everybody (${language})`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto("/netwerk");
    if (language === "en") await inEnglish(page);
    await sound(page);
    await page.locator("#filter-zoek").fill("fonds");
    await page.locator("form[role=search] button").click();
    await expect(page).toHaveURL(/zoek=fonds/);
    await sound(page);
    await page.locator(".aw-directory a", { hasText: "Fonds Morgenrood" }).click();
    await expect(page.locator("h1")).toHaveText("Fonds Morgenrood");
    await sound(page);
    await page.locator('main a[href="/word-partner"]').first().click();
    await sound(page);
  });

  test(`the national team keeps the list (${language})`, async ({ page }, info) => {
    test.setTimeout(180_000);
    await signIn(page, "admin");
    if (language === "en") await inEnglish(page);
    await page.goto("/landelijk/netwerk");
    await sound(page);
    await page.locator("table a", { hasText: "Bibliotheek Voorbeeldstad" }).click();
    await sound(page);
    for (const path of ["nieuw", "aanmeldingen", "invoeren"]) {
      await page.goto(`/landelijk/netwerk/${path}`);
      await sound(page);
    }
    await page.goto("/landelijk/netwerk/nieuw");
    await page.locator('main [name="name"]').fill("Stg. Leergeld Voorbeeldstad e.o.");
    if (info.project.use.javaScriptEnabled === false) {
      // Without a script the form asks after it was sent.
      await page.locator('main [name="kind"]').selectOption("leergeld");
      await page.locator("main form:has([name=version]) button.nl-button--primary").click();
      await expect(page.locator('[name="same"]').first()).toBeVisible();
    } else {
      await expect(page.locator("main form [role=status]")).toContainText("Leergeld Voorbeeldstad (");
    }
    await sound(page);
    await page.goto("/landelijk/netwerk/aanmeldingen");
    await page.locator("table a", { hasText: "Speelgoedmaker" }).click();
    await sound(page);
  });
}

test("an organisation asks to join, confirms and is welcome", async ({ page }, info) => {
  test.setTimeout(180_000);
  // Each project asks with a name that is like no other: the tests of one worker share a database.
  const name = { "desktop-js": "Koekfabriek Alfa", "desktop-nojs": "Zeepziederij Bravo" }[info.project.name] ?? `Mast ${info.project.name}`;
  const email = `${info.project.name}@netwerk.example`;
  await page.goto("/word-partner");
  await page.locator("main form .aw-row button").click();
  await sound(page);
  await page.locator('[name="organisation"]').fill(name);
  await page.locator('[name="kind"]').selectOption("werkgever");
  await page.locator('[name="agree"]').check();
  await page.locator('[name="promise"]').fill("Wij bieden elk jaar tien leerplekken.");
  await page.locator('[name="shown"]').check();
  await page.locator('main form [name="name"]').fill("Directeur");
  await page.locator('[name="function"]').fill("Directeur");
  await page.locator('[name="email"]').fill(email);
  await page.locator("main form .aw-row button").click();
  await expect(page).toHaveURL(/\/word-partner\/dank/);
  await sound(page);
  await page.goto((await mailTo(page, email)).links[0]!);
  await sound(page);
  await page.locator("main form button").click();
  await expect(page.locator("h1")).toContainText(name);
  await sound(page);
  await signIn(page, "admin");
  await page.goto("/landelijk/netwerk/aanmeldingen");
  await page.locator("table a", { hasText: name }).click();
  await page.locator('[name="decision"][value="accept"]').check();
  const other = page.locator('[name="same"][value="new"]');
  if (await other.count()) await other.check();
  await page.locator("main form button").click();
  await expect(page.locator("h1")).toHaveText(name);
  await sound(page);
  await page.goto(`/netwerk?zoek=${encodeURIComponent(name)}`);
  await expect(page.locator(".aw-directory a")).toHaveText(name);
});

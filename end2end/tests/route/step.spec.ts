// A step of the route on bad days: two people at once, typing without saving, a new version of the content, evil text.
import { expect, expectAccessible, noOverflow, signIn, test } from "../../fixtures/index.ts";

const ALLIANCE = "/a/lokale-alliantie-voorbeeldstad";

test("a stale save shows both versions and loses nothing", async ({ page, context }) => {
  await signIn(page, "lead");
  const step = `${ALLIANCE}/route/doorlichting`;
  await page.goto(step);
  const other = await context.newPage();
  await other.goto(step);
  await other.locator('[name="owner"]').fill("team inkomen");
  await other.locator("main form button.nl-button--primary").first().click();
  await expect(other.locator(".aw-error-summary")).toHaveCount(0);
  await other.close();

  await page.locator('[name="owner"]').fill("team jeugd");
  await page.locator("main form button.nl-button--primary").first().click();
  await expect(page.locator("main")).toContainText("team inkomen");
  await expect(page.locator('[name="owner"]')).toHaveValue("team jeugd");
  await expectAccessible(page);
  await noOverflow(page);
  await page.locator("main form button.nl-button--primary").first().click();
  // The answer is there before the page is asked for again.
  await expect(page.locator("#melding")).toBeVisible();
  await page.goto(step);
  await expect(page.locator('[name="owner"]')).toHaveValue("team jeugd");
});

test("notes are saved by themselves, and without scripts by the button", async ({ page }, info) => {
  await signIn(page, "lead");
  await page.goto(`${ALLIANCE}/route/meetafspraken`);
  const text = `Afspraak ${info.project.name}: </textarea><script>alert(1)</script> & "aanhaling"`;
  await page.locator('[name="notes"]').fill(text);
  if (info.project.use.javaScriptEnabled === false) {
    await page.locator("main form button.nl-button--primary").first().click();
  } else {
    await expect(page.locator('leptos-island [role="status"]')).toContainText(/\d\d:\d\d/);
  }
  await page.goto(`${ALLIANCE}/route/meetafspraken`);
  await expect(page.locator('[name="notes"]')).toHaveValue(text);
});

test("a yearly step is open again, with last year's work beside it", async ({ page }) => {
  await signIn(page, "lead");
  const step = `${ALLIANCE}/route/terugkoppeling`;
  const lastYear = new Date().getFullYear() - 1;
  await page.goto(step);
  // This year: nothing done, nothing ticked, nothing noted.
  await expect(page.locator('main [name="status"]:checked')).toHaveValue("not_yet");
  await expect(page.locator('main [name="checked"]:checked')).toHaveCount(0);
  await expect(page.locator('main [name="notes"]')).toHaveValue("");
  await expect(page.locator("#bewijs")).not.toContainText("Vijf antwoorden");
  // Last year: folded, and open for who asks for it.
  const year = page.locator("#eerder details", { hasText: String(lastYear) });
  await expect(year.locator("summary")).toContainText("klaar");
  await expect(year.getByText("Vijf keer inbreng, vijf keer antwoord.")).toBeHidden();
  await year.locator("summary").click();
  const shown = async () => {
    await expect(year.getByText("Vijf keer inbreng, vijf keer antwoord.")).toBeVisible();
    await expect(year.getByText("Vijf antwoorden op een rij")).toBeVisible();
  };
  await shown();
  await page.goto(`${step}?jaar=${lastYear}`);
  await shown();
  await expectAccessible(page);
  await noOverflow(page);
  // And it stands open on the board.
  await page.goto(`${ALLIANCE}/route?weergave=lijst`);
  const row = page.locator("main tr, main li", { has: page.locator(`a[href="${step}"]`) }).first();
  await expect(row).toContainText("nog niet");
});

test("a step where experts take part asks why, as long as safety is not arranged", async ({ page }) => {
  await signIn(page, "lead");
  await page.goto("/a/lokale-alliantie-voorbeelddorp-aan-zee/route/startfoto-verhalen");
  await page.locator('main [name="status"][value="busy"]').check();
  await page.locator("main form button.nl-button--primary").first().click();
  await expect(page.locator(".aw-error-summary")).toBeVisible();
  await page.locator('[name="light_reason"]').fill("Het gesprek stond al gepland; de afspraken volgen deze week.");
  await page.locator("main form button.nl-button--primary").first().click();
  await expect(page.locator(".aw-error-summary")).toHaveCount(0);
});

test("every page of the route is sound", async ({ page }) => {
  await signIn(page, "lead");
  for (const path of ["", "/tijdlijn", "/nieuw", "/wat-hebt-u-al", "/eigen-stap", "/herzien", "?weergave=lijst"]) {
    await page.goto(`${ALLIANCE}/route${path}`);
    await expect(page.locator("h1")).toHaveCount(1);
    await expectAccessible(page);
    await noOverflow(page);
  }
});

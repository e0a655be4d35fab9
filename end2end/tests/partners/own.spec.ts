// A partner says by the link in its mail with whom it works: on a phone, without scripts, in a few presses; and it decides whether it stands
// on the public page.
import { expect, mailTo, signIn, sound, test } from "../../fixtures/index.ts";

const MAP = "/a/lokale-alliantie-voorbeeldstad/partners/netwerkkaart";
const PUBLIC = "/in/lokale-alliantie-voorbeeldstad";
const PARTNER = "Welzijn Voorbeeldstad";

test.beforeEach(({}, info) => {
  test.skip(!["phone-nojs", "desktop-js"].includes(info.project.name), "made for a phone without scripts; seen at a desk too");
});

test("a partner names whom it works with, and whether it is shown", async ({ page }) => {
  test.setTimeout(180_000);
  await signIn(page, "lead");
  await page.goto(MAP);
  const ask = page.locator(`details:has(form[action="${MAP}/vragen"])`);
  await ask.locator("summary").click();
  await sound(page);
  await ask.locator("button").click();
  await expect(page.locator("#melding")).toBeVisible();
  await page.context().clearCookies();

  const began = Date.now();
  const mail = await mailTo(page, "welzijn@voorbeeld.invalid");
  await page.goto(mail.links.find((link) => link.startsWith("/partner/")) ?? "");
  await sound(page);
  // What others said takes one press.
  const right = page.locator("main li", { hasText: "zegt dit." });
  const waiting = await right.count();
  expect(waiting).toBeGreaterThan(0);
  await right.first().locator("button").click();
  await expect(page.locator("#melding")).toBeVisible();
  await expect(right).toHaveCount(waiting - 1);
  // Somebody new, after a press too early that keeps what was chosen.
  const form = page.locator("#noem");
  await form.locator('[name="other"]').selectOption({ label: "Bibliotheek Voorbeeldstad" });
  await form.locator("button").click();
  await expect(form.locator(".aw-error-summary")).toBeVisible();
  await expect(form.locator('[name="other"] option:checked')).toHaveText("Bibliotheek Voorbeeldstad");
  await sound(page);
  await form.locator('[name="closeness"][value="align"]').check();
  await form.locator("button").click();
  await expect(page.locator("#melding")).toBeVisible();
  const said = page.locator("main li", { hasText: "Bibliotheek Voorbeeldstad heeft dit nog niet zelf gezegd" });
  await expect(said).toHaveCount(1);
  await sound(page);
  expect(Date.now() - began, "three minutes at most, checks included").toBeLessThan(180_000);

  // Off the public page, at once, and back on it.
  const shown = page.locator("#openbaar");
  const named = async () => {
    const everybody = await page.context().newPage();
    await everybody.goto(PUBLIC);
    await expect(everybody.locator("aside.aw-demo")).toHaveCount(1);
    await expect(everybody.locator("main")).not.toContainText("Voorbeeldgegevens");
    const count = await everybody.locator("#partners li", { hasText: PARTNER }).count();
    await everybody.close();
    return count;
  };
  expect(await named()).toBe(1);
  await shown.getByRole("button", { name: "Haal ons" }).click();
  await expect(page.locator("#melding")).toBeVisible();
  expect(await named()).toBe(0);
  await shown.getByRole("button", { name: "Zet ons" }).click();
  await expect(page.locator("#melding")).toBeVisible();
  expect(await named()).toBe(1);
  await sound(page);

  // The officer sees who said what.
  await signIn(page, "lead");
  await page.goto(`/a/lokale-alliantie-voorbeeldstad/partners?zoek=${encodeURIComponent(PARTNER)}`);
  await page.locator("main tbody a", { hasText: PARTNER }).first().click();
  await expect(page.locator("main")).toContainText("beide partners zeggen het zelf");
  await expect(page.locator("main")).toContainText(`${PARTNER} zegt het zelf`);
});

// "Back" in the browser, after a form that was refused and mended.
import type { Page } from "@playwright/test";
import { expect, signIn, test } from "../../fixtures/index.ts";

const INVITE = "/a/lokale-alliantie-voorbeeldstad/leden/uitnodigen";

/** One step back, and what the browser shows then: also its own page about a form that would have to be sent again. */
async function before(page: Page): Promise<string> {
  await page.goBack().catch(() => undefined);
  let html = "";
  await expect(async () => void (html = await page.content())).toPass();
  return html;
}

test("back leads to the refused form, and after signing out to nothing", async ({ page }, info) => {
  const field = (name: string) => page.locator(`main [name="${name}"]`);
  const send = page.locator("main form:has(input[name=once]) button.nl-button--primary").first();
  await signIn(page, "lead");
  await page.goto(INVITE);
  await field("name").fill("Terug Genodigde");
  await field("email").fill("geen adres");
  await field("source").fill("Zelf gegeven");
  await send.click();
  await expect(page.locator("main [aria-invalid=true]")).toHaveCount(1);
  await field("email").fill(`terug-${info.project.name}@voorbeeld.example`);
  await send.click();
  await expect(page).toHaveURL(/\/leden$/);

  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`${INVITE}$`));
  await expect(field("name")).toHaveValue("Terug Genodigde");

  await page.goForward();
  await page.locator('form[action="/uitloggen"] button').click();
  await expect(page.locator('form[action="/uitloggen"]')).toHaveCount(0);
  // The list of members asks to sign in; the refused form before it is gone, or asks too.
  for (let steps = 0; steps < 2; steps += 1) {
    expect(await before(page)).not.toContain("Terug Genodigde");
  }
});

test("back shows nothing of the one whose session ended to who signs in next", async ({ page }) => {
  const field = (name: string) => page.locator(`main [name="${name}"]`);
  await signIn(page, "lead");
  await page.goto(INVITE);
  await field("name").fill("Andermans Genodigde");
  await field("email").fill("geen adres");
  await field("source").fill("Zelf gegeven");
  await page.locator("main form:has(input[name=once]) button.nl-button--primary").first().click();
  await expect(page.locator("main [aria-invalid=true]")).toHaveCount(1);

  // The cookie is gone, as after seven days.
  await page.context().clearCookies({ name: "sessie" });
  await signIn(page, "viewer");
  for (let steps = 0; steps < 4; steps += 1) {
    expect(await before(page)).not.toContain("Andermans Genodigde");
  }
});

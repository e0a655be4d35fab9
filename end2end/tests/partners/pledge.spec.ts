// A partner joins from a mail, on a phone, in a few presses; and the wrong turns.
import type { Page } from "@playwright/test";
import { expect, expectAccessible, mailTo, noOverflow, signIn, test } from "../../fixtures/index.ts";

const CITY = "/a/lokale-alliantie-voorbeeldstad/partners";

/** Adds a partner with a contact person and invites it; answers the address that the mail went to, and the partner's page. */
async function invite(page: Page, name: string): Promise<[string, string]> {
  const address = `${name.toLowerCase().replaceAll(" ", "-")}@voorbeeld.example`;
  await signIn(page, "lead");
  await page.goto(`${CITY}/nieuw`);
  await page.locator('[name="name"]').fill(name);
  await page.locator('[name="kind"]').selectOption("sportvereniging");
  await save(page).click();
  await expect(page.locator("h1")).toHaveText(name);
  const partner = new URL(page.url()).pathname;
  await page.goto(`${partner}/contact`);
  await page.locator('[name="name"]').fill("Voorzitter");
  await page.locator('[name="email"]').fill(address);
  await page.locator('[name="source"]').fill("Gegeven in ons gesprek");
  await save(page).click();
  await page.locator(`main a[href="${partner}/uitnodigen"]`).click();
  await expect(page).toHaveURL(/\/uitnodigen$/);
  await expectAccessible(page);
  await noOverflow(page);
  await page.locator('[name="contact"]').first().check();
  await save(page).click();
  await expect(page.locator("#melding")).toBeVisible();
  await page.context().clearCookies();
  return [address, partner];
}

function save(page: Page) {
  return page.locator("main form:has(input[name=once]) button.nl-button--primary").first();
}

/** Words that no other test and no other project uses, so that no name looks like another one. */
function unique(word: string, project: string): string {
  return `${word} ${{ "desktop-js": "Abeel", "desktop-nojs": "Bremstruik", "phone-js": "Cipres", "phone-nojs": "Duindoorn" }[project] ?? project}`;
}

test("a partner signs from a mail, in under twelve interactions", async ({ page }, info) => {
  const [address, partner] = await invite(page, unique("Atletiek", info.project.name));
  const link = (await mailTo(page, address)).links[0] ?? "";
  // One: the link in the mail.
  await page.goto(link);
  await expectAccessible(page);
  await noOverflow(page);
  // A wrong turn: the button at once. Nothing is lost, and it says what is missing.
  await page.locator('[name="promise"]').fill("Tien kinderen spelen mee zonder contributie.");
  await page.locator("#ja button.nl-button--primary").click();
  await expect(page.locator("#ja .aw-error-summary")).toBeVisible();
  await expect(page.locator('[name="promise"]')).toHaveValue("Tien kinderen spelen mee zonder contributie.");
  await expectAccessible(page);
  await noOverflow(page);
  // Without the wrong turn: agree, promise, function (the name is there), sign. Five presses and two lines.
  await page.locator('[name="agree"]').check();
  await page.locator('[name="function"]').fill("Voorzitter");
  await page.locator("#ja button.nl-button--primary").click();
  await expect(page.locator("#melding")).toBeVisible();
  await expect(page.locator("main")).toContainText("Tien kinderen spelen mee zonder contributie.");
  await expectAccessible(page);
  await noOverflow(page);
  // The officer sees it.
  await signIn(page, "lead");
  await page.goto(partner);
  await expect(page.locator("main")).toContainText("Tien kinderen spelen mee zonder contributie.");
  await expectAccessible(page);
  await noOverflow(page);
});

test("who is not sure yet, not the right person, or says no", async ({ page }, info) => {
  const [address, partner] = await invite(page, unique("Turnzaal", info.project.name));
  await page.goto((await mailTo(page, address)).links[0] ?? "");
  await page.locator("summary", { hasText: "eerst overleggen" }).click();
  await page.locator('form[action$="/later"] button').first().click();
  await expect(page.locator("main")).toContainText("herinnering");
  await expectAccessible(page);
  await page.locator("summary", { hasText: "niet de goede persoon" }).click();
  const colleague = `collega-${address}`;
  await page.locator('[name="other_name"]').fill("Penningmeester");
  await page.locator('[name="other_email"]').fill("geen adres");
  await page.locator('form[action$="/doorsturen"] button').click();
  await expect(page.locator('form[action$="/doorsturen"] .aw-error-summary')).toBeVisible();
  await page.locator('[name="other_email"]').fill(colleague);
  await page.locator('form[action$="/doorsturen"] button').click();
  await expect(page).toHaveURL(/\/meedoen\/bedankt/);
  await expectAccessible(page);
  await page.goto((await mailTo(page, colleague)).links[0] ?? "");
  await page.locator("summary", { hasText: "Nee, bedankt" }).click();
  await page.locator('form[action$="/nee"] button').click();
  await expect(page).toHaveURL(/\/meedoen\/bedankt/);
  await signIn(page, "lead");
  await page.goto(partner);
  await expect(page.locator("main")).toContainText("doet niet (meer) mee");
});

// One click signs in as each role, with and without scripts; the mails of the demo can be read.
import { expect, expectAccessible, mailTo, noOverflow, signIn, test, type Role } from "../../fixtures/index.ts";

const ROLES: Role[] = ["admin", "coach", "lead", "member", "partner", "viewer"];

test("the demo page offers the roles", async ({ page }) => {
  await page.goto("/demo");
  await expect(page.locator('form[action^="/demo/als/"]')).toHaveCount(ROLES.length);
  await expectAccessible(page);
  await noOverflow(page);
});

for (const role of ROLES) {
  test(`sign in as ${role}, and out again`, async ({ page }) => {
    await signIn(page, role);
    await expect(page.locator("h1")).toHaveCount(1);
    await expectAccessible(page);
    await noOverflow(page);
    await page.locator('form[action="/uitloggen"] button').click();
    await expect(page.locator('form[action="/uitloggen"]')).toHaveCount(0);
  });
}

test("a code to sign in with comes by mail", async ({ page }) => {
  const address = "kerngroep@voorbeeld.invalid";
  await page.goto("/inloggen");
  await page.locator('main input[name="email"]').fill(address);
  await page.locator("main form button").click();
  await expect(page).toHaveURL(/\/inloggen\/code/);
  await expectAccessible(page);

  const mail = await mailTo(page, address);
  const code = mail.text.match(/\b\d{3} ?\d{3}\b/)?.[0] ?? "";
  await page.locator('main input[name="code"]').fill(code);
  await page.locator("main form button").first().click();
  await expect(page.locator('form[action="/uitloggen"]')).toHaveCount(1);
});

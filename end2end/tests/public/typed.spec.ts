// What was typed and not sent: leaving asks first, another language takes it along.
import { expect, signIn, test } from "../../fixtures/index.ts";

const SETTINGS = "/a/lokale-alliantie-voorbeeldstad/instellingen";

test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, "without scripts nothing can ask");

test("leaving a form that was changed asks first, sending it does not", async ({ page }) => {
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    return dialog.dismiss();
  });
  await signIn(page, "lead");
  await page.goto(SETTINGS);
  await page.locator('[name="lead_organisation"]').fill("Stichting Voorbeeld");
  await page.locator('footer a[href="/toegankelijkheid"]').click();
  await expect.poll(() => asked).toEqual(["beforeunload"]);
  await expect(page.locator('[name="lead_organisation"]')).toHaveValue("Stichting Voorbeeld");
  await page.locator("main form button.nl-button--primary").first().click();
  await expect(page.locator("#melding")).toBeVisible();
  await page.locator('footer a[href="/toegankelijkheid"]').click();
  await page.waitForURL(/toegankelijkheid/);
  expect(asked).toHaveLength(1);
});

test("another language keeps what was typed", async ({ page }) => {
  await page.goto("/begin");
  await page.locator('[name="organisation"]').fill("Kerk & Co");
  await page.locator('[name="municipality"]').selectOption({ index: 3 });
  const municipality = await page.locator('[name="municipality"]').inputValue();
  await page.locator('[name="message"]').fill("Eerste regel\nTweede");
  await page.locator('form[action="/taal"] button').click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.locator('[name="organisation"]')).toHaveValue("Kerk & Co");
  await expect(page.locator('[name="municipality"]')).toHaveValue(municipality);
  await expect(page.locator('[name="message"]')).toHaveValue("Eerste regel\nTweede");
  // Once: what is there now is what was sent or left.
  await page.goto("/");
  await page.goto("/begin");
  await expect(page.locator('[name="organisation"]')).toHaveValue("");
});

import { join, resolve } from "node:path";
import type { Page } from "@playwright/test";
import { expect, signIn, test } from "../fixtures/index.ts";

const folder = resolve(import.meta.dirname, "../../docs/screenshots");

async function picture(page: Page, name: string) {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(folder, `${name}.png`), animations: "disabled" });
}

test("the overview and the route of an alliance", async ({ page }) => {
  await signIn(page, "lead");
  await expect(page).toHaveURL(/\/a\//);
  await picture(page, "overview");

  const overview = page.url();
  await page.goto(`${overview}/route`);
  await page.locator('main a[href*="/route/"]').first().click();
  await picture(page, "step");

  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${overview}/route`);
  await picture(page, "phone");
});

test("the overview of the national team", async ({ page }) => {
  await signIn(page, "coach");
  await page.goto("/landelijk");
  await picture(page, "national");
});

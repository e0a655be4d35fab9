// The pages that anybody can read: they answer, are accessible, fit, and are small.
import { expect, expectAccessible, inEnglish, noOverflow, test } from "../../fixtures/index.ts";

const PAGES = ["/", "/begin", "/inloggen", "/over", "/privacy", "/toegankelijkheid", "/wat-ziet-wie", "/bronnen"];

for (const path of PAGES) {
  for (const language of ["nl", "en"]) {
    test(`${path} in ${language}`, async ({ page }) => {
      const response = await page.goto(path);
      expect(response?.status()).toBe(200);
      if (language === "en") await inEnglish(page);

      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expect(page.locator("h1")).toHaveCount(1);
      await expect(page.locator("h1")).not.toBeEmpty();
      await expect(page).toHaveTitle(/Alliantiewijzer/);
      expect((await page.title()).length).toBeGreaterThan("Alliantiewijzer".length);
      await expectAccessible(page);
      await noOverflow(page);
    });
  }
}

test("the first page is small", async ({ page }) => {
  const sizes = new Map<string, number>();
  page.on("requestfinished", async (request) => {
    const { responseBodySize } = await request.sizes();
    sizes.set(new URL(request.url()).pathname, responseBodySize);
  });
  await page.goto("/");
  await page.waitForLoadState("networkidle");

  const all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  expect(all, JSON.stringify(Object.fromEntries(sizes))).toBeLessThanOrEqual(150_000);
  const wasm = [...sizes].filter(([path]) => path.endsWith(".wasm")).reduce((sum, [, size]) => sum + size, 0);
  expect(wasm).toBeLessThanOrEqual(120_000);
});

test("a page that does not exist says so", async ({ page }) => {
  const response = await page.goto("/bestaat-niet");
  expect(response?.status()).toBe(404);
  await expect(page.locator("h1")).toHaveCount(1);
  await expectAccessible(page);
});

// The pages that anybody can read: they answer, are accessible, fit, and are small.
import { expect, expectAccessible, inEnglish, noOverflow, test } from "../../fixtures/index.ts";

const PAGES = [
  "/",
  "/begin",
  "/inloggen",
  "/over",
  "/privacy",
  "/toegankelijkheid",
  "/wat-ziet-wie",
  "/bronnen",
  "/beveiliging",
  "/voorwaarden",
  "/verwerkersovereenkomst",
];

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

test("a page is small", async ({ page }) => {
  const sizes = new Map<string, number>();
  page.on("requestfinished", async (request) => {
    const { responseBodySize } = await request.sizes();
    sizes.set(new URL(request.url()).pathname, responseBodySize);
  });
  await page.goto("/");
  await page.waitForLoadState("networkidle");

  // Only pages with islands fetch the Wasm and its script: here they are counted whether or not this one does.
  const html = await page.content();
  for (const path of html.match(/\/pkg\/islands[^"']+/g) ?? []) {
    const response = await fetch(new URL(path, page.url()), { headers: { "accept-encoding": "br" } });
    expect(response.headers.get("content-encoding"), path).toBe("br");
    expect(response.headers.get("cache-control"), path).toContain("immutable");
    sizes.set(path, Number(response.headers.get("content-length")));
  }
  const told = JSON.stringify(Object.fromEntries(sizes));
  const sum = (found: [string, number][]) => found.reduce((total, [, size]) => total + size, 0);
  const wasm = [...sizes].filter(([path]) => path.endsWith(".wasm"));
  expect(wasm.length, told).toBe(1);
  expect(sum(wasm), told).toBeLessThanOrEqual(120_000);
  expect(sum([...sizes]), told).toBeLessThanOrEqual(150_000);
});

test("a page that does not exist says so", async ({ page }) => {
  const response = await page.goto("/bestaat-niet");
  expect(response?.status()).toBe(404);
  await expect(page.locator("h1")).toHaveCount(1);
  await expectAccessible(page);
});

// An alliance with more than four hundred partners: register, "who is missing" and network map can be read on a phone and at a desk, and
// their lists are complete. One test, with a server of its own.
import type { Page } from "@playwright/test";
import { expect, signIn, sound, testAlone as test } from "../../fixtures/index.ts";

const PARTNERS = "/a/lokale-alliantie-voorbeeldstad/partners";
const MAP = `${PARTNERS}/netwerkkaart`;
/** A page of this size, on a machine that does other things too. */
const SECONDS = 8;

const FIRST = [
  "Appelgaard", "Bergkristal", "Citroenvlinder", "Dovenetel", "Eekhoorn", "Fonkelsteen", "Goudvink", "Huismus", "IJsvogel", "Jasmijn",
  "Klaproos", "Lijsterbes", "Margriet", "Nachtegaal", "Oeverzwaluw", "Pimpelmees", "Roerdomp", "Sleutelbloem", "Torenvalk", "Vuurdoorn",
];
const SECOND = [
  "Ankerplaats", "Buitenkans", "Dorpshart", "Fluisterboot", "Gildehuis", "Hofstede", "Kompas", "Lichtpunt", "Moestuin", "Oversteek",
  "Pakhuis", "Reddingsboei", "Speelveld", "Trefpunt", "Uitkijk", "Voetspoor", "Werkbank", "Zonnewijzer",
];
/** Of each sector one. */
const KINDS = ["woningcorporatie", "voedselbank", "basisschool", "ggd", "vermogensfonds", "kennisinstituut", "sportvereniging", "kredietbank"];

test("register, gaps and map are readable with four hundred partners", async ({ page }, info) => {
  test.skip(!["desktop-js", "phone-js"].includes(info.project.name), "the drawing and the lists are the same without scripts");
  test.setTimeout(300_000);
  const phone = info.project.name === "phone-js";
  await signIn(page, "lead");
  const names = FIRST.flatMap((first) => SECOND.map((second) => `${first} ${second}`));
  await bring(page, names);
  await connect(page);

  // The register: nothing sticks out, and its pages hold everybody.
  await open(page, PARTNERS);
  await sound(page);
  const registered = await walk(page, PARTNERS, "main tbody a");
  expect(names.filter((name) => !registered.has(name))).toEqual([]);

  await open(page, `${PARTNERS}/wie-missen-we`);
  await sound(page);
  expect(await length(page)).toBeLessThan(phone ? 14_000 : 8_000);

  await open(page, MAP);
  await sound(page);
  expect(await length(page), "it was 21,800 pixels on a phone").toBeLessThan(phone ? 10_000 : 8_000);
  await readable(page);
  // Every partner in the drawing stands in the list, once.
  const drawn = await page.locator(".aw-net__drawing:visible .aw-net__number").count();
  expect(drawn).toBeGreaterThan(400);
  const listed = await walk(page, MAP, "#lijst tbody tr td:first-of-type");
  expect(listed.size).toBe(drawn);

  // A filter stays while one leafs, and the drawing shows that sector and whom it works with.
  await open(page, `${MAP}?sector=funds`);
  await readable(page);
  await page.locator('#lijst a[rel="next"]').first().click();
  await expect(page).toHaveURL(/sector=funds/);
  await expect(page).toHaveURL(/pagina=2/);
  await sound(page);
});

/** The list of partners comes in as an officer brings it. */
async function bring(page: Page, names: string[]) {
  await page.goto(`${PARTNERS}/invoeren`);
  const rows = names.map((name, at) => `${name};${KINDS[at % KINDS.length]};ja`);
  const text = ["Naam;Soort;Doet mee?", ...rows].join("\r\n");
  await page.locator('[name="file"]').setInputFiles({ name: "lijst.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
  const on = page.locator("main form:has(input[name=once]) button.nl-button--primary").filter({ visible: true }).first();
  await on.click();
  await expect(page).toHaveURL(/\/invoeren\/[0-9a-f-]+$/);
  await on.click();
  await expect(page).toHaveURL(/\/controle$/, { timeout: 30_000 });
  await page.locator('form[action$="/bevestigen"] button').click({ timeout: 30_000 });
  await expect(page).toHaveURL(/\/invoeren\/[0-9a-f-]+$/, { timeout: 60_000 });
}

/** Who works with whom: two hundred lines, across sectors and within them. */
async function connect(page: Page) {
  await page.goto(`${PARTNERS}?zoek=${encodeURIComponent("Appelgaard Kompas")}`);
  const one = (await page.locator("main tbody a").first().getAttribute("href")) ?? "";
  await page.goto(`${one}/samenwerking`);
  const all = await page.locator('[name="other"] option').evaluateAll((options) =>
    options.map((option) => (option as HTMLOptionElement).value).filter(Boolean),
  );
  const closeness = ["know", "align", "joint"] as const;
  for (let from = 0; from < 200; from += 10) {
    await Promise.all(
      Array.from({ length: 10 }, async (_, step) => {
        const at = from + step;
        // Some have one partner, a few have many.
        const here = at < 40 ? all[0] : all[(at * 7) % all.length];
        const other = all[(at * 13 + 5) % all.length] ?? "";
        if (here === other) return;
        const answer = await page.request.post(`${PARTNERS}/${here}/samenwerking`, {
          headers: { "sec-fetch-site": "same-origin" },
          form: { once: crypto.randomUUID(), version: "0", other, closeness: closeness[at % 3] ?? "know", theme: "", since: "" },
          maxRedirects: 0,
        });
        expect([303, 422]).toContain(answer.status());
      }),
    );
  }
}

async function open(page: Page, path: string) {
  const began = Date.now();
  const response = await page.goto(path);
  expect(response?.status(), path).toBe(200);
  expect(Date.now() - began, `${path} within ${SECONDS} seconds`).toBeLessThan(SECONDS * 1000);
}

/** How long the page is. */
function length(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollHeight);
}

/** What stands in the list on all its pages. */
async function walk(page: Page, path: string, what: string): Promise<Set<string>> {
  const found = new Set<string>();
  await page.goto(path);
  for (let number = 1; number < 60; number += 1) {
    for (const words of await page.locator(what).allInnerTexts()) found.add(words.trim());
    const next = page.locator('a[rel="next"]').first();
    if (!(await next.count())) break;
    await page.goto((await next.getAttribute("href")) ?? "");
  }
  return found;
}

/** Names and numbers in the drawing are large enough, and none stands on another or beyond the drawing. */
async function readable(page: Page) {
  const wrong = await page.locator(".aw-net__drawing:visible").evaluate((drawing) => {
    const svg = drawing as unknown as SVGSVGElement;
    const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
    const wrong: string[] = [];
    for (const [which, least] of [[".aw-net__number", 10], [".aw-net__sector", 11.5]] as const) {
      const texts = [...svg.querySelectorAll(which)];
      const boxes = texts.map((text) => text.getBoundingClientRect());
      const border = svg.getBoundingClientRect();
      for (const [at, text] of texts.entries()) {
        const size = Number.parseFloat(getComputedStyle(text).fontSize) * scale;
        if (size < least) wrong.push(`${which} ${text.textContent}: ${size.toFixed(1)} px`);
        const box = boxes[at] as DOMRect;
        if (box.left < border.left - 1 || box.right > border.right + 1) wrong.push(`${which} ${text.textContent} leaves the drawing`);
        for (const [beside, other] of boxes.entries()) {
          // The boxes of two lines of one name touch, with the border around their letters; the letters do not.
          const apart = other.left >= box.right - 1 || other.right <= box.left + 1 || other.top >= box.bottom - 6 || other.bottom <= box.top + 6;
          if (beside > at && !apart) wrong.push(`${which} ${text.textContent} stands on ${texts[beside]?.textContent}`);
        }
      }
    }
    return wrong.slice(0, 10);
  });
  expect(wrong).toEqual([]);
}

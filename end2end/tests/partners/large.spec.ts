// An alliance with more than four hundred partners: register, "who is missing" and network map can be read on a phone and at a desk, and
// their lists are complete: every line that was made is drawn, and every place of the table counts what was made. One test, with a server of
// its own.
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
  test.setTimeout(420_000);
  const phone = info.project.name === "phone-js";
  await signIn(page, "lead");
  const names = FIRST.flatMap((first) => SECOND.map((second) => `${first} ${second}`));
  const [noTies, noNumbers] = [await drawnTies(page), await coverage(page)];
  await bring(page, names);
  const ids = await numbers(page, names);
  const ties = await connect(page, ids);
  const { levels, challenges } = await contribute(page, ids);

  // The register: nothing sticks out, and its pages hold everybody.
  await open(page, PARTNERS);
  await sound(page);
  const registered = await walk(page, PARTNERS, "main tbody a");
  expect(names.filter((name) => !registered.has(name))).toEqual([]);

  await open(page, `${PARTNERS}/wie-missen-we`);
  await sound(page);
  expect(await length(page)).toBeLessThan(phone ? 14_000 : 8_000);
  // Each sector has as many partners more as were given to it, in every place of both tables.
  const counted = await coverage(page);
  const more = counted.map((row, at) => row.map((count, column) => count - (noNumbers[at]?.[column] ?? 0)));
  expect(more).toEqual(KINDS.map(() => [...levels, ...challenges]));
  // And a place leads to a list of just those.
  const place = page.locator('main a.aw-heat[href*="niveau="]').first();
  const [partners] = (await place.innerText()).match(/\d+/) ?? [];
  const found = await walk(page, (await place.getAttribute("href")) ?? "", 'main tbody a[href*="/partners/0"]:not([href*="/inzet/"])');
  expect(found.size).toBe(Number(partners));

  await open(page, MAP);
  await sound(page);
  expect(await length(page), "it was 21,800 pixels on a phone").toBeLessThan(phone ? 10_000 : 8_000);
  await readable(page);
  expect(await page.locator(".aw-net__drawing:visible .aw-net__tie").count()).toBe(noTies + ties);
  // Every partner in the drawing stands in the list, once.
  const drawn = await page.locator(".aw-net__drawing:visible .aw-net__number").count();
  expect(drawn).toBeGreaterThanOrEqual(400);
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
  await expect(page.locator("main")).toContainText(`Nieuwe organisaties: ${names.length}`);
}

/** The number of each partner, in the order of the names. */
async function numbers(page: Page, names: string[]): Promise<string[]> {
  await page.goto(`${PARTNERS}?zoek=${encodeURIComponent(names[0] ?? "")}`);
  const one = (await page.locator("main tbody a").first().getAttribute("href")) ?? "";
  await page.goto(`${one}/samenwerking`);
  const options = await page.locator('[name="other"] option').evaluateAll((options) =>
    options.map((option) => [option.textContent?.trim() ?? "", (option as HTMLOptionElement).value] as const),
  );
  const known = new Map([...options, [names[0] ?? "", one.split("/").at(-1) ?? ""] as const]);
  const ids = names.map((name) => known.get(name) ?? "");
  expect(ids.filter(Boolean).length).toBe(names.length);
  return ids;
}

/** Posts one after the other, ten at a time; every one of them is taken. */
async function post(page: Page, all: { path: string; form: Record<string, string> }[]) {
  for (let from = 0; from < all.length; from += 10) {
    await Promise.all(
      all.slice(from, from + 10).map(async ({ path, form }) => {
        const answer = await page.request.post(path, {
          headers: { "sec-fetch-site": "same-origin" },
          form: { once: crypto.randomUUID(), version: "0", ...form },
          maxRedirects: 0,
        });
        expect(answer.status(), `${path} ${JSON.stringify(form)}`).toBe(303);
      }),
    );
  }
}

/** Who works with whom: two hundred lines, across sectors and within them. Some have one partner, a few have many. Answers how many. */
async function connect(page: Page, ids: string[]): Promise<number> {
  const pairs = new Map<string, [string, string]>();
  for (let at = 0; pairs.size < 200; at += 1) {
    const one = at < 40 ? 0 : (at * 7) % ids.length;
    const other = (at * 13 + 5) % ids.length;
    if (one !== other) pairs.set([one, other].sort().join(" "), [ids[one] ?? "", ids[other] ?? ""]);
  }
  const closeness = ["know", "align", "joint"] as const;
  const lines = [...pairs.values()].map(([one, other], at) => ({
    path: `${PARTNERS}/${one}/samenwerking`,
    form: { other, closeness: closeness[at % 3] ?? "know", theme: "", since: "" },
  }));
  await post(page, lines);
  return lines.length;
}

/** Each contributes at one level and for one challenge. Answers how many of each sector do, per level and per challenge. */
async function contribute(page: Page, ids: string[]): Promise<{ levels: number[]; challenges: number[] }> {
  await page.goto(`${PARTNERS}/${ids[0]}/inzet`);
  const offered = async (name: string) =>
    page.locator(`main [name="${name}"]`).evaluateAll((found) => found.map((one) => (one as HTMLInputElement).value));
  const [levels, challenges] = [await offered("levels"), await offered("challenges")];
  expect(levels.length).toBe(3);
  expect(challenges.length).toBeGreaterThan(1);
  const counts = { levels: levels.map(() => 0), challenges: challenges.map(() => 0) };
  const lines = ids.map((id, at) => {
    // The sector is the rest after division by the number of kinds: in each of them the same.
    const turn = Math.floor(at / KINDS.length);
    const [level, challenge] = [turn % levels.length, Math.floor(turn / levels.length) % challenges.length];
    if (at % KINDS.length === 0) {
      counts.levels[level] = (counts.levels[level] ?? 0) + 1;
      counts.challenges[challenge] = (counts.challenges[challenge] ?? 0) + 1;
    }
    const form = { what: "Helpt waar het kan", whom: "alle kinderen", status: "running", starts_on: "2026-01-01", ends_on: "" };
    return { path: `${PARTNERS}/${id}/inzet`, form: { ...form, levels: levels[level] ?? "", challenges: challenges[challenge] ?? "" } };
  });
  await post(page, lines);
  return counts;
}

/** What the two tables say: per sector how many partners there are at each level, and for each challenge. */
async function coverage(page: Page): Promise<number[][]> {
  await open(page, `${PARTNERS}/wie-missen-we`);
  const rows = page.locator("main tbody tr:has(a.aw-heat)");
  const all = await rows.evaluateAll((rows) =>
    rows.map((row) => [...row.querySelectorAll("a.aw-heat")].map((cell) => Number.parseInt(cell.textContent ?? "", 10))),
  );
  expect(all.length).toBe(2 * KINDS.length);
  return all.slice(0, KINDS.length).map((row, at) => [...row, ...(all[KINDS.length + at] ?? [])]);
}

/** How many lines are drawn. */
async function drawnTies(page: Page): Promise<number> {
  await open(page, MAP);
  return page.locator(".aw-net__drawing:visible .aw-net__tie").count();
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

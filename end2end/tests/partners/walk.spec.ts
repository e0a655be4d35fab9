// Every kind of page around the partners, found by following links as a reader does, once: sound, and to be worked with the Tab key alone.
// A project reads one language; together they are each language, with and without scripts, at a desk and on a phone.
import type { Page } from "@playwright/test";
import { backInDutch, expect, inEnglish, mailTo, signIn, sound, test, testAlone, walkable, type Role } from "../../fixtures/index.ts";

const ALLIANCE = "/a/lokale-alliantie-voorbeeldstad";
const PARTNERS = `${ALLIANCE}/partners`;
const WORK = new RegExp(`^${ALLIANCE}/(partners|doelen)(/|$)`);

interface Area {
  what: string;
  role?: Role;
  from: string[];
  /** Paths that belong to it. */
  within: RegExp;
  /** As many kinds of pages there are at least. */
  least: number;
}

const AREAS: Area[] = [
  { what: "partners and goals, as the lead", role: "lead", from: [PARTNERS, `${ALLIANCE}/doelen`], within: WORK, least: 45 },
  { what: "partners and goals, as a partner", role: "partner", from: [ALLIANCE], within: WORK, least: 3 },
  { what: "partners and goals, for who reads along", role: "viewer", from: [ALLIANCE], within: WORK, least: 5 },
  {
    what: "the network, as the national team",
    role: "admin",
    from: ["/landelijk/netwerk", "/landelijk/samenvoegen", "/landelijk"],
    within: /^\/landelijk\/(netwerk|samenvoegen|afspraken)(\/|$)/,
    least: 8,
  },
  {
    what: "what everybody sees",
    from: ["/in/lokale-alliantie-voorbeeldstad", "/netwerk", "/word-partner"],
    within: /^\/(in|netwerk|word-partner)(\/|$)/,
    least: 6,
  },
];

/** The kind of a page: what differs from record to record is left out. */
function kind(path: string): string {
  return path
    .replace(/\/[0-9a-f]{8}-[0-9a-f-]{27}/g, "/{id}")
    .replace(/\/[\w-]{40,}/g, "/{token}")
    .replace(/\/\d{4}(?=\/|$)/g, "/{year}");
}

async function links(page: Page): Promise<string[]> {
  return page
    .locator("a[href]:not([download])")
    .evaluateAll((found) => found.map((link) => new URL(link.getAttribute("href") ?? "", document.baseURI).pathname));
}

function english(project: string) {
  return project === "desktop-nojs" || project === "phone-js";
}

/** Follows links from some pages to others, each kind once, and answers the kinds. */
async function walk(page: Page, from: string[], within: (path: string) => boolean) {
  const seen = new Set<string>();
  const ahead = [...from];
  for (let path = ahead.shift(); path !== undefined; path = ahead.shift()) {
    if (seen.has(kind(path)) || !(within(path) || from.includes(path)) || /\.\w+$|\/fouten$/.test(path)) continue;
    seen.add(kind(path));
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(200);
    ahead.push(...(await links(page)));
    await sound(page);
    await walkable(page);
  }
  return [...seen].sort();
}

test.afterEach(backInDutch);

for (const { what, role, from, within, least } of AREAS) {
  test(`every page is sound and walked with the Tab key: ${what}`, async ({ page }, info) => {
    test.setTimeout(900_000);
    if (role) await signIn(page, role);
    else await page.goto("/");
    if (english(info.project.name)) await inEnglish(page);
    const seen = await walk(page, from, (path) => within.test(path));
    expect(seen.length, seen.join("\n")).toBeGreaterThanOrEqual(least);
  });
}

// Who was asked by mail is not asked again: another test wants to do that too.
testAlone("every page behind a link in a mail, or that is handed out, is sound and walked with the Tab key", async ({ page }, info) => {
  test.setTimeout(300_000);
  // Sent when the demo was made, and not the newest mail of its reader for long.
  const renewal = (await mailTo(page, "maatschappelijkwerk@voorbeeld.invalid")).links.filter((path) => path.startsWith("/belofte/"));
  await signIn(page, "lead");
  const handedOut = async (kind: string) => {
    const shown = page.locator("main .aw-typed", { hasText: `/${kind}/` }).first();
    return new URL((await shown.innerText()).trim()).pathname;
  };
  await page.goto(`${PARTNERS}/scan`);
  await page.locator("main form:has(input[name=once]) button.nl-button--primary").filter({ visible: true }).first().click();
  const scan = await handedOut("scan");
  await page.goto(`${PARTNERS}/overleg`);
  await page.locator(`main li a[href^="${PARTNERS}/overleg/0"]`).first().click();
  const share = page.locator('form[action$="/delen"] button');
  if (await share.count()) await share.click();
  const meeting = await handedOut("overleg");
  await page.goto(`${PARTNERS}/netwerkkaart`);
  const ask = page.locator('details:has(form[action$="/vragen"])');
  await ask.locator("summary").click();
  await ask.locator("button").click();
  await expect(page.locator("#melding")).toBeVisible();

  await page.context().clearCookies();
  // The outbox is emptied in the background.
  await expect(async () => {
    await page.goto("/demo/mail");
    expect((await links(page)).map(kind)).toContain("/partner/{token}");
  }).toPass({ timeout: 15_000 });
  if (english(info.project.name)) await inEnglish(page);
  const mailed = (await links(page)).filter((path) => kind(path).includes("{token}"));
  const seen = await walk(page, [scan, meeting, "/meedoen", ...renewal, ...mailed], (path) => kind(path).includes("{token}"));
  for (const expected of ["/acties/{token}", "/belofte/{token}", "/overleg/{token}", "/partner/{token}", "/scan/{token}"]) {
    expect(seen).toContain(expected);
  }
});

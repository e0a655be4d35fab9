// Every kind of page around the partners, found by following links as a reader does, once: sound, and to be worked with the Tab key alone.
// Each project reads one language; together they are each language, with and without scripts, at a desk and on a phone.
import type { Page } from "@playwright/test";
import { backInDutch, expect, inEnglish, signIn, sound, test, walkable, type Role } from "../../fixtures/index.ts";

const ALLIANCE = "/a/lokale-alliantie-voorbeeldstad";

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
  {
    what: "partners and goals, as the lead",
    role: "lead",
    from: [`${ALLIANCE}/partners`, `${ALLIANCE}/doelen`],
    within: new RegExp(`^${ALLIANCE}/(partners|doelen)(/|$)`),
    least: 40,
  },
  {
    what: "the national network, as the national team",
    role: "admin",
    from: ["/landelijk/netwerk"],
    within: /^\/landelijk\/netwerk(\/|$)/,
    least: 6,
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
  return path.replace(/\/[0-9a-f]{8}-[0-9a-f-]{27}/g, "/{id}").replace(/\/\d{4}(?=\/|$)/g, "/{year}");
}

async function links(page: Page): Promise<string[]> {
  return page
    .locator("main a[href]:not([download])")
    .evaluateAll((found) => found.map((link) => new URL(link.getAttribute("href") ?? "", document.baseURI).pathname));
}

test.afterEach(backInDutch);

for (const { what, role, from, within, least } of AREAS) {
  test(`every page is sound and walked with the Tab key: ${what}`, async ({ page }, info) => {
    test.setTimeout(600_000);
    if (role) await signIn(page, role);
    else await page.goto("/");
    if (["desktop-nojs", "phone-js"].includes(info.project.name)) await inEnglish(page);
    const seen = new Set<string>();
    const ahead = [...from];
    for (let path = ahead.shift(); path !== undefined; path = ahead.shift()) {
      if (seen.has(kind(path)) || !within.test(path) || /\.\w+$|\/fouten$/.test(path)) continue;
      seen.add(kind(path));
      const response = await page.goto(path);
      expect(response?.status(), path).toBe(200);
      ahead.push(...(await links(page)));
      await sound(page);
      await walkable(page);
    }
    expect(seen.size, [...seen].sort().join("\n")).toBeGreaterThanOrEqual(least);
  });
}

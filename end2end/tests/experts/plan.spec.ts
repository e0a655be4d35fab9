// A complete plan for experts by experience, from what comes first to adopted, with wrong turns; the files that come of it; the pages
// of an area as everybody finds them. In both languages, with and without scripts.
import type { Page } from "@playwright/test";
import { backInDutch, expect, inEnglish, sound, signIn, test } from "../../fixtures/index.ts";

const VILLAGE = "/a/lokale-alliantie-voorbeelddorp-aan-zee/ervaringsdeskundigen";
const CITY = "/a/lokale-alliantie-voorbeeldstad/ervaringsdeskundigen";

test.afterEach(backInDutch);

function save(page: Page) {
  return page.locator("main form.aw-form:has(input[name=once]) button.nl-button--primary").filter({ visible: true }).first();
}

async function fill(page: Page, fields: Record<string, string>) {
  for (const [name, value] of Object.entries(fields)) {
    const field = page.locator(`main [name="${name}"]`);
    if ((await field.first().evaluate((element) => element.tagName)) === "SELECT") await field.selectOption(value);
    else await field.fill(value);
  }
}

/** Begins where there may be a plan of the other language already: a test before this one adopted it. */
async function begin(page: Page) {
  await page.goto(`${VILLAGE}/versies`);
  const follow = page.locator('main button[name="to"][value="follow"]');
  if (await follow.isVisible()) await follow.click();
}

const YEAR = 2027;

for (const language of ["nl", "en"] as const) {
  test(`a complete plan is made, agreed and adopted (${language})`, async ({ page }) => {
    test.setTimeout(240_000);
    await signIn(page, "lead");
    if (language === "en") await inEnglish(page);
    await begin(page);
    await page.goto(VILLAGE);
    await sound(page);

    await page.goto(`${VILLAGE}/basis`);
    await fill(page, {
      contact: "De opbouwwerker",
      house_rules: "Wat hier wordt verteld, blijft hier.",
      agreed: "Tien euro per keer.",
      payer: "De gemeente",
      within_days: "veel",
      discussed: "2026-11-01",
    });
    await page.locator('main [name="kinds"][value="volunteer-fee"]').check();
    await save(page).click();
    // What cannot be read is said, and what was typed stays.
    await expect(page.locator(".aw-error-summary")).toBeVisible();
    await expect(page.locator('[name="within_days"]')).toHaveValue("veel");
    await sound(page);
    await fill(page, { within_days: "1" });
    await save(page).click();
    await expect(page.locator(".aw-error-summary")).toHaveCount(0);

    await page.goto(`${VILLAGE}/plan/vraag`);
    await sound(page);
    await fill(page, { why_now: "Veel gezinnen vragen niets aan", question: `Wat helpt? (${language})`, open: "De brief" });
    await page.locator('main button[name="then"]').click();
    await expect(page).toHaveURL(/\/plan\/wie/);
    await fill(page, { "places-parents": "1", diversity: "Een vader", unreached: "Thuis langsgaan", left_open: "De partner volgt" });
    await save(page).click();
    // Somebody alone is a contradiction: it is shown, and it was saved.
    await expect(page.locator("#controle li").first()).toBeVisible();
    await sound(page);
    await fill(page, { "places-parents": "2" });
    await page.locator('main button[name="then"]').click();
    await fill(page, {
      "place-0": "2",
      "group-0": "parents",
      "year-0": String(YEAR),
      "rung-0": "co_produce",
      "formality-0": "informal",
      "promised-0": "De brief gaat uit als u hem goed vindt",
    });
    await sound(page);
    await page.locator('main button[name="then"]').click();

    const places = page.locator("main table tbody tr");
    for (let have = (await page.locator('main a[href*="/plan/rollen/"]').count()) - 1; have < 2; have += 1) {
      await page.goto(`${VILLAGE}/plan/rollen/nieuw`);
      await fill(page, {
        group: "parents",
        role: "reviewer",
        task: "Leest drie brieven",
        first: `02-${YEAR}`,
        last: `01-${YEAR}`,
        meetings: "4",
        hours: "2",
        fee: "10",
        travel: "4",
      });
      await save(page).click();
      await expect(page.locator(".aw-error-summary")).toBeVisible();
      await fill(page, { last: `06-${YEAR}` });
      await save(page).click();
      await expect(page).toHaveURL(/\/plan\/rollen/);
    }
    await expect(places).toHaveCount(2);
    await sound(page);
    await page.locator('main a[href$="/plan/rollen/1"]').click();
    await sound(page);

    const rest: [string, Record<string, string>][] = [
      ["werving", { how: "De school vraagt", acquaintance: "Samen eten" }],
      ["voorbereiding", { experts: "Training", officials: "Oefenen", partners: "Huisregels lezen" }],
      ["veiligheid", { consent: "Op papier", after_care: "De contactpersoon belt" }],
      ["vergoeding", {}],
      [
        "praktisch",
        { when: "Avond", place: "Buurthuis", food: "Soep", travel: "Taxi", childcare: "Oppas", interpreter: "Op verzoek", means: "Papier" },
      ],
      ["besluit", { on: `${YEAR}-03-01`, by: "De wethouder", told_how: "Een kaart", told_on: `${YEAR}-03-20` }],
      [
        "planning",
        { from: `${YEAR}-01-01`, until: `${YEAR}-12-31`, available: "1000", "for-0": "food", "times-0": "4", "each-0": "12,50" },
      ],
      ["evaluatie", { on: `${YEAR}-11-01`, questions: "Hoe was het?\nWat moet anders?" }],
      ["borging", { how: "Een vaste plek", formal_percent: "50", by_year: "2028" }],
    ];
    for (const [part, fields] of rest) {
      await page.goto(`${VILLAGE}/plan/${part}`);
      await fill(page, fields);
      if (part === "evaluatie") await page.locator('main [name="together"]').check();
      await save(page).click();
      await expect(page.locator(".aw-error-summary")).toHaveCount(0);
      await sound(page);
    }
    // Two places, four times fourteen euros; four meals.
    await page.goto(`${VILLAGE}/plan/planning`);
    await expect(page.locator("main table")).toContainText("162");

    await page.goto(`${VILLAGE}/kwaliteit`);
    await fill(page, { "met-safe": "partly", "note-safe": "Wie belt er?" });
    await save(page).click();
    await sound(page);

    await page.goto(`${VILLAGE}/versies`);
    await sound(page);
    await page.locator('main button[name="to"][value="agree"]').click();
    await expect(page.locator('main button[name="to"][value="adopt"]')).toBeVisible();
    await sound(page);
    await page.locator('main button[name="to"][value="adopt"]').click();
    await expect(page.locator('main button[name="to"][value="follow"]')).toBeVisible();
    await page.locator('main table a[href*="/versies/"]').first().click();
    await expect(page.locator("main h2")).toHaveCount(13);
    await expect(page.locator("main")).toContainText(`Wat helpt? (${language})`);
    await sound(page);
    const here = new URL(page.url()).pathname;
    const pdf = await page.request.get(`${here}/plan.pdf`);
    expect((await pdf.body()).subarray(0, 5).toString()).toBe("%PDF-");
    const word = await page.request.get(`${here}/plan.docx`);
    expect((await word.body()).subarray(0, 2).toString()).toBe("PK");
  });

  test(`every page of the demo's plan is sound (${language})`, async ({ page }) => {
    test.setTimeout(240_000);
    await signIn(page, "lead");
    if (language === "en") await inEnglish(page);
    const parts = ["vraag", "wie", "trede", "rollen", "werving", "veiligheid", "vergoeding", "besluit", "planning", "borging"];
    for (const end of ["", "/basis", ...parts.map((part) => `/plan/${part}`), "/plan/rollen/1", "/kwaliteit", "/versies", "/versies/1"]) {
      await page.goto(`${CITY}${end}`);
      await sound(page);
    }
    // From the dashboard and the route to the plan, and back.
    await page.goto("/a/lokale-alliantie-voorbeeldstad");
    await page.locator(`main a[href*="/ervaringsdeskundigen/plan/"]`).first().click();
    await expect(page).toHaveURL(/ervaringsdeskundigen\/plan/);
    await page.goto("/a/lokale-alliantie-voorbeeldstad/route/vergoeding-en-veiligheid");
    await page.locator(`main a[href="${CITY}/basis"]`).first().click();
    await page.locator('main a[href$="/route/vergoeding-en-veiligheid"]').first().click();
    await expect(page).toHaveURL(/vergoeding-en-veiligheid/);
  });
}

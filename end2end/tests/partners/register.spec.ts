// The register of partners as an officer fills it: the starter checklist, a name that is known already, where a partner stands, a contact
// person; with wrong turns.
import type { Page } from "@playwright/test";
import { backInDutch, expect, inEnglish, signIn, sound, test } from "../../fixtures/index.ts";

const CITY = "/a/lokale-alliantie-voorbeeldstad/partners";
const VILLAGE = "/a/lokale-alliantie-voorbeelddorp-aan-zee/partners";

function save(page: Page) {
  return page.locator("main form:has(input[name=once]) button.nl-button--primary").first();
}

test.afterEach(backInDutch);

for (const language of ["nl", "en"] as const) {
  test(`the starter checklist fills the register (${language})`, async ({ page }, info) => {
    test.setTimeout(120_000);
    await signIn(page, "lead");
    if (language === "en") await inEnglish(page);
    await page.goto(VILLAGE);
    await sound(page);
    await page.goto(`${VILLAGE}/startlijst?sector=welfare_and_social_work`);
    await sound(page);
    // The tests share an alliance: each language answers for other kinds.
    const [name, named, ticked] = {
      nl: ["Voedseltafel De Korenbloem", "voedselbank", "wijkteam"],
      en: ["Buurthuis De Zonnehoek", "welzijnsorganisatie", "jongerenwerk"],
    }[language] as [string, string, string];
    if (info.project.use.javaScriptEnabled !== false) {
      // Each name is looked up where it is typed.
      const beside = page.locator(`fieldset:has([name="name-${named}"]) [role=status]`);
      await page.locator(`[name="name-${named}"]`).fill("Stg. Ontwerpbureau Helder e.o.");
      await expect(beside).toContainText("Ontwerpbureau Helder (");
      await sound(page);
      await page.locator(`[name="name-${named}"]`).fill(name);
      await expect(beside).toBeEmpty();
    }
    await page.locator(`[name="name-${named}"]`).fill(name);
    await page.locator(`[name="answer-${ticked}"][value="exists"]`).check();
    await save(page).click();
    await expect(page).toHaveURL(/sector=education$/);
    await sound(page);
    await page.goto(`${VILLAGE}/startlijst?sector=welfare_and_social_work`);
    await expect(page.locator(`[name="answer-${ticked}"][value="exists"]`)).toBeChecked();
    await page.getByRole("link", { name }).click();
    await expect(page.locator("h1")).toHaveText(name);
    await sound(page);
    await page.goto(`${VILLAGE}?sector=welfare_and_social_work&sorteer=-naam`);
    await expect(page.locator("main")).toContainText(name);
    await sound(page);
  });

  test(`a partner is added once, and followed (${language})`, async ({ page }, info) => {
    await signIn(page, "lead");
    if (language === "en") await inEnglish(page);
    await page.goto(CITY);
    await sound(page);
    await page.locator(`main a[href="${CITY}/nieuw"]`).click();
    await expect(page).toHaveURL(/\/nieuw$/);
    await sound(page);

    // A name that is known: which one is it? Nothing typed gets lost.
    await page.locator('[name="name"]').fill("Stichting Leergeld Voorbeeldstad e.o.");
    if (info.project.use.javaScriptEnabled !== false) {
      await expect(page.locator("main form [role=status]")).toContainText("Leergeld Voorbeeldstad (");
    }
    await page.locator('[name="kind"]').selectOption("leergeld");
    await page.locator('[name="website"]').fill("leergeld");
    await save(page).click();
    await expect(page.locator(".aw-error-summary")).toBeVisible();
    await page.locator('[name="website"]').fill("https://leergeld.voorbeeld.example");
    await save(page).click();
    await expect(page.locator('[name="same"]').first()).toBeVisible();
    await expect(page.locator('[name="website"]')).toHaveValue("https://leergeld.voorbeeld.example");
    await sound(page);
    await page.locator('[name="same"]').first().check();
    await save(page).click();
    await expect(page.locator("h1")).toHaveText("Leergeld Voorbeeldstad");

    // A new one.
    const name = `Fietslesploeg ${language} ${info.project.name}`;
    await page.goto(`${CITY}/nieuw`);
    await page.locator('[name="name"]').fill(name);
    await page.locator('[name="kind"]').selectOption("sportvereniging");
    await save(page).click();
    // The ploeg of another run looks like this one.
    if (await page.locator('[name="same"][value="new"]').count()) {
      await page.locator('[name="same"][value="new"]').check();
      await save(page).click();
    }
    await expect(page.locator("h1")).toHaveText(name);
    await sound(page);
    await page.locator('[name="status"]').selectOption("joined");
    await page.locator('[name="since"]').fill("2026-11-02");
    await save(page).click();
    await expect(page.locator("#melding")).toBeVisible();
    await expect(page.locator(".aw-page-head")).toContainText(language === "nl" ? "doet mee" : "takes part");

    // A contact person, not at the first try.
    await page.locator('main a[href$="/contact"]').click();
    await page.locator('[name="name"]').fill("Coördinator <b>fietsles</b>");
    await page.locator('[name="email"]').fill("geen adres");
    await save(page).click();
    await expect(page.locator(".aw-error-summary a")).toHaveCount(2);
    await sound(page);
    await page.locator('[name="email"]').fill("fietsles@voorbeeld.example");
    await page.locator('[name="source"]').fill("Gegeven in ons gesprek");
    await save(page).click();
    await expect(page.locator("h1")).toHaveText(name);
    await expect(page.locator("main")).toContainText("Coördinator <b>fietsles</b>");
    await sound(page);
  });
}

// Working together: a group, a meeting from the box, an invitation with an appointment, a report with a decision and an action, the link
// without a name, and the scan; with wrong turns, in both languages.
import type { Page } from "@playwright/test";
import ICAL from "ical.js";
import { backInDutch, expect, inEnglish, mailTo, signIn, sound, test } from "../../fixtures/index.ts";

const CITY = "/a/lokale-alliantie-voorbeeldstad/partners";

function save(page: Page) {
  return page.locator("main form.aw-form:has(input[name=once]) button.nl-button--primary").first();
}

test.afterEach(backInDutch);

/** When the appointment begins and ends, as a reader of calendars by other makers understands it. */
async function appointment(page: Page, meeting: string) {
  const file = await page.request.get(`${meeting}/agenda.ics`);
  expect(file.headers()["content-type"]).toContain("text/calendar");
  const calendar = new ICAL.Component(ICAL.parse(await file.text()));
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  const event = new ICAL.Event(calendar.getFirstSubcomponent("vevent") ?? undefined);
  return { title: event.summary, from: event.startDate.toJSDate().toISOString(), to: event.endDate.toJSDate().toISOString() };
}

/** In the nights in which the clock changes: from half past one to half past three is an hour in spring, and three in autumn. */
const NIGHTS = {
  nl: { day: "2030-03-31", from: "2030-03-31T00:30:00.000Z", to: "2030-03-31T01:30:00.000Z" },
  en: { day: "2030-10-27", from: "2030-10-26T23:30:00.000Z", to: "2030-10-27T02:30:00.000Z" },
};

for (const language of ["nl", "en"] as const) {
  test(`a meeting from the box to the report (${language})`, async ({ page, browser }, info) => {
    test.setTimeout(120_000);
    await signIn(page, "lead");
    if (language === "en") await inEnglish(page);
    await page.goto(CITY);
    await page.locator(`main a[href="${CITY}/overleg"]`).click();
    await sound(page);
    await page.locator(`main a[href="${CITY}/overleg/nieuw?fase=6"]`).click();
    await sound(page);
    const title = `Netwerk ${info.testId} ${language}`;
    await page.locator('[name="title"]').fill(title);
    const night = NIGHTS[language];
    await page.locator('[name="day"]').fill(night.day);
    await page.locator('[name="from"]').fill("01:30");
    await page.locator('[name="to"]').fill("00:30");
    await save(page).click();
    // It cannot end before it begins; what was typed is still there.
    await expect(page.locator(".aw-error-summary")).toBeVisible();
    await expect(page.locator('[name="title"]')).toHaveValue(title);
    await sound(page);
    await page.locator('[name="to"]').fill("03:30");
    await save(page).click();
    await expect(page.locator("h1")).toHaveText(title);
    await sound(page);
    const meeting = new URL(page.url()).pathname;
    expect(await appointment(page, meeting)).toEqual({ title, from: night.from, to: night.to });

    await page.locator(`main a[href="${meeting}/uitnodigen"]`).click();
    await sound(page);
    await save(page).click();
    await expect(page.locator(".aw-error-summary")).toBeVisible();
    await page.getByLabel("Coördinator voedselbank").check();
    await save(page).click();
    await expect(page.locator("main")).toContainText("Coördinator voedselbank (Voedselbank Voorbeeldstad)");
    expect((await mailTo(page, "voedselbank@voorbeeld.invalid")).text).toContain(title);

    await page.goto(`${meeting}/verslag`);
    await page.getByLabel("Coördinator voedselbank (Voedselbank Voorbeeldstad)").check();
    await page.locator('[name="decisions"]').fill("Wij beginnen in het voorjaar\nWij vragen de school erbij");
    await sound(page);
    await save(page).click();
    await expect(page.locator("main ol").last()).toContainText("Wij vragen de school erbij");

    await page.locator(`main a[href*="/acties/nieuw?overleg="]`).click();
    await sound(page);
    await page.locator('[name="what"]').fill(`De school bellen ${title}`);
    await page.locator('[name="owner"]').selectOption({ label: "Coördinator voedselbank (Voedselbank Voorbeeldstad)" });
    await page.locator('[name="due_on"]').fill("2030-04-01");
    await save(page).click();
    await expect(page).toHaveURL(new RegExp(`${meeting}$`));
    await expect(page.locator("main")).toContainText(`De school bellen ${title}`);

    // On paper, without an account and without a name.
    await page.locator(`main a[href="${meeting}/papier"]`).click();
    await page.emulateMedia({ media: "print" });
    await expect(page.locator("main")).toContainText("Wij vragen de school erbij");
    await expect(page.locator("main")).toContainText(`De school bellen ${title}`);
    await expect(page.locator("main")).not.toContainText("Coördinator voedselbank");
    await sound(page);
    await page.emulateMedia({ media: null });
    await page.goto(meeting);
    await page.locator(`form[action="${meeting}/delen"] button`).click();
    const link = (await page.locator("main .aw-typed", { hasText: "/overleg/" }).innerText()).trim();
    const stranger = await (await browser.newContext({ javaScriptEnabled: info.project.use.javaScriptEnabled ?? true })).newPage();
    await stranger.goto(link);
    await expect(stranger.locator("main")).toContainText("Wij vragen de school erbij");
    await expect(stranger.locator("main")).not.toContainText("Coördinator voedselbank");
    await sound(stranger);
    await stranger.context().close();

    for (const end of ["/overleg/besluiten", "/acties", "/groepen", "/groepen/nieuw", "/scan"]) {
      await page.goto(`${CITY}${end}`);
      await sound(page);
    }
  });
}

test("a scan is answered on a phone and shown from five answers on", async ({ page, browser }, info) => {
  test.setTimeout(120_000);
  await signIn(page, "lead");
  await page.goto(`${CITY}/scan`);
  await save(page).click();
  const link = (await page.locator("main .aw-typed", { hasText: "/scan/" }).innerText()).trim();
  const context = await browser.newContext({ javaScriptEnabled: info.project.use.javaScriptEnabled ?? true });
  const partner = await context.newPage();
  for (const answer of ["1", "2", "4", "5", "5"]) {
    await partner.goto(link);
    if (answer === "1") {
      await sound(partner);
      await save(partner).click();
      await expect(partner.locator(".aw-error-summary")).toBeVisible();
    }
    await partner.locator(`[name="relation-1"][value="${answer}"]`).check();
    await save(partner).click();
    await expect(partner).toHaveURL(/bedankt$/);
  }
  await sound(partner);
  await context.close();
  await page.reload();
  // Open: how many answered, and no more.
  await expect(page.locator("main")).toContainText("5 antwoorden");
  await expect(page.locator("main")).not.toContainText("oneens");
  await sound(page);
  const close = page.locator('details:has(form[action$="/sluiten"])');
  await close.locator("summary").click();
  await close.locator("button").click();
  await expect(page.locator("main")).toContainText("2 oneens, 3 eens");
  await sound(page);
});

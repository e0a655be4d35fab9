// The main jobs around partners with the keys alone: a partner comes in the register and is invited, signs from the mail, and a list is read.
import type { Page } from "@playwright/test";
import { backInDutch, expect, inEnglish, keyboard, mailTo, sound, test } from "../../fixtures/index.ts";

const PARTNERS = "/a/lokale-alliantie-voorbeeldstad/partners";

/** Each project reads one language; together they are each of them with and without scripts. */
function language(project: string): "nl" | "en" {
  return project === "desktop-js" || project === "phone-nojs" ? "nl" : "en";
}

function field(page: Page, name: string) {
  return page.locator(`main [name="${name}"]`).filter({ visible: true }).first();
}

function save(page: Page) {
  return page.locator("main form:has(input[name=once]) button.nl-button--primary").filter({ visible: true }).first();
}

/** The lead, in the register. */
async function register(page: Page, project: string) {
  const hand = keyboard(page);
  await page.goto("/demo");
  await hand.press(page.locator('form[action="/demo/als/lead"] button'));
  await expect(page).not.toHaveURL(/\/demo$/);
  if (language(project) === "en") await inEnglish(page);
  await page.goto(PARTNERS);
  return hand;
}

test.afterEach(backInDutch);

test("a partner is invited and signs with the keys alone", async ({ page }, info) => {
  test.setTimeout(180_000);
  const hand = await register(page, info.project.name);
  // Like no name of another project.
  const name = { "desktop-js": "Ukelelekring", "desktop-nojs": "Vliegerschool", "phone-js": "Waterpoloclub" }[info.project.name] ?? "Yogazaal";
  const address = `${name.toLowerCase()}@toetsen.invalid`;
  await hand.press(page.locator(`main a[href="${PARTNERS}/nieuw"]`).first());
  await hand.type(field(page, "name"), name);
  await hand.choose(field(page, "kind"), language(info.project.name) === "nl" ? "Sportvereniging" : "Sports club");
  await hand.press(save(page));
  await expect(page.locator("h1")).toHaveText(name);
  await hand.press(page.locator('main a[href$="/contact"]').first());
  await hand.type(field(page, "name"), "Voorzitter");
  await hand.type(field(page, "email"), address);
  await hand.type(field(page, "source"), "Gegeven in ons gesprek");
  await hand.press(save(page));
  await hand.press(page.locator('main a[href$="/uitnodigen"]').first());
  await expect(page).toHaveURL(/\/uitnodigen$/);
  const contact = field(page, "contact");
  if (!(await contact.isChecked())) await hand.tick(contact);
  await hand.press(save(page));
  await expect(page.locator("#melding")).toBeVisible();
  await page.context().clearCookies();

  const link = (await mailTo(page, address)).links[0] ?? "";
  await page.goto("/demo/mail");
  if (language(info.project.name) === "en") await inEnglish(page);
  await hand.press(page.locator(`article a[href$="${link}"]`).first());
  await sound(page);
  const yes = page.locator("#ja");
  await hand.type(yes.locator('[name="promise"]'), "Tien kinderen doen mee zonder contributie.");
  await hand.type(yes.locator('[name="function"]'), "Voorzitter");
  // Not agreed yet: nothing typed gets lost.
  await hand.press(yes.locator("button.nl-button--primary"));
  await expect(yes.locator(".aw-error-summary")).toBeVisible();
  await expect(yes.locator('[name="promise"]')).toHaveValue("Tien kinderen doen mee zonder contributie.");
  await hand.tick(yes.locator('[name="agree"]'));
  await hand.press(yes.locator("button.nl-button--primary"));
  await expect(page.locator("#melding")).toBeVisible();
  await sound(page);
});

test("a list is read with the keys alone", async ({ page }, info) => {
  test.setTimeout(180_000);
  const hand = await register(page, info.project.name);
  const name = { "desktop-js": "Zeilwerf", "desktop-nojs": "Kegelbaan", "phone-js": "Pottenbakkerij" }[info.project.name] ?? "Jeugdcircus";
  await hand.press(page.locator(`main a[href="${PARTNERS}/invoeren"]`).first());
  const chooser = page.waitForEvent("filechooser");
  await hand.press(field(page, "file"));
  await (await chooser).setFiles({
    name: "lijst.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(`Wie;Soort;E-mail\r\n${name};sportvereniging;${name.toLowerCase()}@lijst.invalid\r\n`),
  });
  await hand.press(save(page));
  await expect(page).toHaveURL(/\/invoeren\/[0-9a-f-]+$/);
  await hand.choose(field(page, "column-0"), language(info.project.name) === "nl" ? "Organisatie" : "Organisation");
  await hand.press(save(page));
  await expect(page).toHaveURL(/\/controle$/);
  await hand.press(page.locator('form[action$="/bevestigen"] button'));
  await expect(page).toHaveURL(/\/invoeren\/[0-9a-f-]+$/);
  await page.goto(`${PARTNERS}?zoek=${name}`);
  await expect(page.locator("main tbody tr").filter({ hasText: name })).toHaveCount(1);
});

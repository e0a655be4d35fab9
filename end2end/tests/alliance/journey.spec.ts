// The first whole thing: a municipality asks to begin, a coach accepts, the officer signs in with a second factor, accepts the
// terms and does phase 1 of the route.
import type { Page } from "@playwright/test";
import { expect, expectAccessible, inEnglish, mailTo, noOverflow, press, signIn, tabTo, test, totp, typeInto } from "../../fixtures/index.ts";

const PHASE_1 = [
  "intake",
  "trekker-en-wethouder",
  "startfoto-cijfers",
  "startfoto-verhalen",
  "eerste-kerngroep",
  "startbesluit",
];

/** A page as everybody should find it. */
async function sound(page: Page) {
  await expect(page.locator("h1")).toHaveCount(1);
  await expectAccessible(page);
  await noOverflow(page);
}

function field(page: Page, name: string) {
  return page.locator(`main [name="${name}"]`);
}

function send(page: Page) {
  return page.locator("main form:has(input[name=once]) button.nl-button--primary").first();
}

async function signOut(page: Page) {
  await page.locator('form[action="/uitloggen"] button').click();
}

for (const language of ["nl", "en"] as const) {
  test(`from the public form to the end of phase 1 (${language})`, async ({ page }, info) => {
    test.setTimeout(240_000);
    const address = `officer-${language}-${info.project.name}@gemeente.voorbeeld.invalid`;
    const municipality = { nl: "Zutphen", en: "Hoogeveen" }[language];

    // The public form, with a wrong turn: nothing typed gets lost.
    await page.goto("/");
    if (language === "en") await inEnglish(page);
    await sound(page);
    await page.goto("/begin");
    await field(page, "municipality").selectOption({ label: municipality });
    await field(page, "organisation").fill(`Gemeente ${municipality}`);
    await field(page, "name").fill("Beleidsadviseur jeugd");
    await field(page, "email").fill("geen adres");
    await field(page, "message").fill('Wij willen <b>beginnen</b> </textarea><script>alert("x")</script>');
    await send(page).click();
    await expect(page.locator(".aw-error-summary")).toBeVisible();
    await sound(page);
    await expect(field(page, "message")).toHaveValue('Wij willen <b>beginnen</b> </textarea><script>alert("x")</script>');
    await field(page, "function").fill("beleidsadviseur");
    await field(page, "email").fill(address);
    await send(page).click();
    await expect(page).toHaveURL(/\/begin\/dank/);
    await sound(page);

    // The mail: opening the link changes nothing, the button does.
    const asked = await mailTo(page, address);
    await page.goto(asked.links[0] ?? "");
    await sound(page);
    await send(page).click();
    await sound(page);

    // A coach accepts.
    await signIn(page, "coach");
    await page.goto("/landelijk/aanvragen");
    await sound(page);
    await page.getByRole("link", { name: new RegExp(municipality) }).first().click();
    await sound(page);
    await field(page, "checked_how").fill("Gebeld via het openbare nummer van de gemeente.");
    await page.locator("main form:has([name=checked_how]) button.nl-button--primary").first().click();
    await expect(page.locator('[role="status"]').first()).toBeVisible();
    await page.context().clearCookies();

    // The officer takes the invitation and sets up the second factor.
    const invited = await mailTo(page, address);
    await page.goto(invited.links[0] ?? "");
    await sound(page);
    await send(page).click();
    await expect(page).toHaveURL(/\/account\/tweede-stap/);
    if (language === "en") await inEnglish(page);
    await sound(page);
    const secret = await page.locator(".aw-secret").innerText();
    await field(page, "code").fill("000000");
    await send(page).click();
    await expect(page.locator(".aw-error-summary")).toBeVisible();
    await field(page, "code").fill(totp(await page.locator(".aw-secret").innerText()));
    await send(page).click();
    await expect(page).toHaveURL(/\/a\//);
    expect(secret.length).toBeGreaterThan(20);
    const alliance = new URL(page.url()).pathname.split("/").slice(0, 3).join("/");
    await sound(page);

    // Terms.
    await page.goto(`${alliance}/voorwaarden`);
    await sound(page);
    await field(page, "name").fill("Beleidsadviseur jeugd");
    await field(page, "function").fill("beleidsadviseur");
    await field(page, "agree").check();
    await send(page).click();
    await expect(field(page, "agree")).toHaveCount(0);

    // Phase 1: the light arrangement of 3.3 comes before steps in which experts by experience take part.
    await page.goto(`${alliance}/route/vergoeding-en-veiligheid`);
    await sound(page);
    for (const index of [0, 1, 2]) await page.locator('main [name="checked"]').nth(index).check();
    await page.locator('main [name="status"][value="busy"]').check();
    await send(page).click();
    for (const key of PHASE_1) {
      await page.goto(`${alliance}/route/${key}`);
      if (key === "intake") await sound(page);
      const criteria = page.locator('main [name="checked"]');
      for (let index = 0; index < (await criteria.count()); index += 1) await criteria.nth(index).check();
      await page.locator('main [name="status"][value="done"]').check();
      await field(page, "owner").fill("beleidsadviseur jeugd");
      await send(page).click();
      await expect(page.locator(".aw-error-summary")).toHaveCount(0);
    }
    await page.goto(`${alliance}`);
    await sound(page);
    const first = page.locator(".aw-phase").first();
    await expect(first).toContainText(language === "nl" ? /(\d+) van \1/ : /(\d+) of \1/);
    await page.goto(`${alliance}/route`);
    await sound(page);

    // The start note: a Word file.
    const note = await page.request.get(`${alliance}/formats/startnotitie.docx`);
    expect(note.status()).toBe(200);
    expect((await note.body()).subarray(0, 2).toString()).toBe("PK");
    await signOut(page);
  });
}

/** Sends the form that holds a field. */
function sendWith(page: Page, name: string) {
  return page.locator(`main form:has([name="${name}"]) button.nl-button--primary`).first();
}

test("from the public form to a step that is done, with the keyboard alone", async ({ page }, info) => {
  test.skip(info.project.name.startsWith("phone"), "a phone has no Tab key");
  test.setTimeout(180_000);
  const address = `toetsen-${info.project.name}@gemeente.voorbeeld.invalid`;

  // The public form.
  await page.goto("/");
  await press(page, page.locator('main a[href="/begin"]').first());
  await tabTo(page, field(page, "municipality"));
  await page.keyboard.type("Apeldoorn");
  await typeInto(page, field(page, "organisation"), "Gemeente Apeldoorn");
  await typeInto(page, field(page, "name"), "Beleidsadviseur");
  await typeInto(page, field(page, "function"), "beleid");
  await typeInto(page, field(page, "email"), address);
  await press(page, send(page));
  await expect(page).toHaveURL(/\/begin\/dank/);

  // The mail.
  await page.goto((await mailTo(page, address)).links[0] ?? "");
  await press(page, send(page));
  await expect(page.locator("main form:has(input[name=once])")).toHaveCount(0);

  // A coach accepts.
  await page.goto("/demo");
  await press(page, page.locator('form[action="/demo/als/coach"] button'));
  await expect(page).toHaveURL(/\/landelijk/);
  await press(page, page.locator('a[href="/landelijk/aanvragen"]').first());
  await press(page, page.locator("main").getByRole("link", { name: /Apeldoorn/ }).first());
  await typeInto(page, field(page, "checked_how"), "Gebeld via het openbare nummer van de gemeente.");
  await press(page, sendWith(page, "checked_how"));
  await expect(page.locator('[role="status"]').first()).toBeVisible();
  await press(page, page.locator('form[action="/uitloggen"] button'));
  await expect(page.locator('form[action="/uitloggen"]')).toHaveCount(0);

  // The officer comes in, with a second factor.
  await page.goto((await mailTo(page, address)).links[0] ?? "");
  await press(page, send(page));
  await expect(page).toHaveURL(/\/account\/tweede-stap/);
  await typeInto(page, field(page, "code"), totp(await page.locator(".aw-secret").innerText()));
  await press(page, send(page));
  await expect(page).toHaveURL(/\/a\//);
  const alliance = new URL(page.url()).pathname.split("/").slice(0, 3).join("/");

  // Terms.
  await press(page, page.locator(`main a[href="${alliance}/voorwaarden"]`).first());
  await typeInto(page, field(page, "name"), "Beleidsadviseur");
  await typeInto(page, field(page, "function"), "beleid");
  await tabTo(page, field(page, "agree"));
  await page.keyboard.press("Space");
  await expect(field(page, "agree")).toBeChecked();
  await press(page, send(page));
  await expect(field(page, "agree")).toHaveCount(0);

  // A step of phase 1.
  await press(page, page.locator(`a[href="${alliance}/route"]`).first());
  await press(page, page.locator(`main a[href="${alliance}/route/trekker-en-wethouder"]`).first());
  const criteria = field(page, "checked");
  const count = await criteria.count();
  for (let index = 0; index < count; index += 1) {
    await tabTo(page, criteria.nth(index));
    await page.keyboard.press("Space");
  }
  await tabTo(page, page.locator('main [name="status"]:checked'));
  const done = page.locator('main [name="status"][value="done"]');
  for (let presses = 0; presses < 4 && !(await done.isChecked()); presses += 1) await page.keyboard.press("ArrowDown");
  await typeInto(page, field(page, "owner"), "beleidsadviseur");
  await press(page, sendWith(page, "status"));
  await expect(page.locator(".aw-error-summary")).toHaveCount(0);
  await page.reload();
  await expect(done).toBeChecked();
  await expect(page.locator('main [name="checked"]:checked')).toHaveCount(count);
});

test("a wrong turn with the keyboard: the focus is on the summary, and its link goes to the field", async ({ page }, info) => {
  test.skip(info.project.name.startsWith("phone"), "a phone has no Tab key");
  await page.goto("/demo");
  await press(page, page.locator('form[action="/demo/als/lead"] button'));
  await expect(page).not.toHaveURL(/\/demo$/);
  await page.goto("/a/lokale-alliantie-voorbeeldstad/route/waarde-en-drempels");
  await tabTo(page, page.locator('main [name="status"]:checked'));
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press("ArrowDown");
  await expect(page.locator('main [name="status"][value="not_applicable"]')).toBeChecked();
  await press(page, send(page));
  await press(page, page.locator(".aw-error-summary a").first());
  await expect(field(page, "reason")).toBeFocused();
  await page.keyboard.type("Wij doen dit volgend jaar.");
  await press(page, send(page));
  await expect(page.locator(".aw-error-summary")).toHaveCount(0);
  await page.reload();
  await expect(field(page, "reason")).toHaveValue("Wij doen dit volgend jaar.");
});

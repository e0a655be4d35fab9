// The first whole thing: a municipality asks to begin, a coach accepts, the officer signs in with a second factor, accepts the
// terms and does phase 1 of the route, up to the start note. With a pointer and with the keys alone: also on a narrow screen,
// since who zooms in four times at a desk gets the page of a phone.
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, keyboard, mailTo, pointer, press, sound, tabTo, test, totp } from "../../fixtures/index.ts";

const PHASE_1 = [
  "intake",
  "trekker-en-wethouder",
  "startfoto-cijfers",
  "startfoto-verhalen",
  "eerste-kerngroep",
  "startbesluit",
];

function field(page: Page, name: string) {
  return page.locator(`main [name="${name}"]`);
}

function send(page: Page) {
  return page.locator("main form:has(input[name=once]) button.nl-button--primary").first();
}

/** Sends the form that holds a field. */
function sendWith(page: Page, name: string) {
  return page.locator(`main form:has([name="${name}"]) button.nl-button--primary`).first();
}

/** Every pair of language, hand, width and scripts is walked. All sixteen take a quarter of an hour more. */
const VISITORS = [
  { language: "nl", by: "pointer", municipality: "Zutphen", projects: ["desktop-js"] },
  { language: "en", by: "pointer", municipality: "Doetinchem", projects: ["desktop-nojs", "phone-js"] },
  { language: "nl", by: "keyboard", municipality: "Apeldoorn", projects: ["desktop-js", "phone-nojs"] },
  { language: "en", by: "keyboard", municipality: "Hoogeveen", projects: ["desktop-nojs"] },
];

for (const { language, by, municipality, projects } of VISITORS) {
  test(`from the public form to the end of phase 1 (${language}, ${by})`, async ({ page }, info) => {
    test.skip(!projects.includes(info.project.name), "walked in the other projects");
    // A minute and a half by keyboard; several times that on a busy machine.
    test.setTimeout(600_000);
    const hand = by === "pointer" ? pointer : keyboard(page);
    const address = `officer-${language}-${by}-${info.project.name}@gemeente.voorbeeld.invalid`;
    const inLanguage = async () => {
      if (language === "nl") return;
      await hand.press(page.locator('form[action="/taal"] button[value="en"]'));
      await expect(page.locator("html")).toHaveAttribute("lang", "en");
    };
    /** An area of the main navigation; on a narrow screen the menu has to be opened first. */
    const goTo = async (path: string) => {
      const menu = page.locator(".aw-nav summary");
      const narrow = await menu.isVisible();
      if (narrow) await hand.press(menu);
      await hand.press(page.locator(`.aw-nav__${narrow ? "list" : "row"} a[href="${path}"]`));
      await expect(page).toHaveURL(new RegExp(`${path}$`));
    };
    /** The first link of the newest mail, followed from where it is read. */
    const openMail = async () => {
      const link = (await mailTo(page, address)).links[0] ?? "";
      await page.goto("/demo/mail");
      await hand.press(page.locator(`article a[href$="${link}"]`).first());
      await expect(page).toHaveURL(new RegExp(`${link.replaceAll("?", "\\?")}$`));
      await sound(page);
    };

    // The public form, with a wrong turn: nothing typed gets lost.
    await page.goto("/");
    await inLanguage();
    await sound(page);
    await hand.press(page.locator('main a[href="/begin"]').first());
    await hand.choose(field(page, "municipality"), municipality);
    await hand.type(field(page, "organisation"), `Gemeente ${municipality}`);
    await hand.type(field(page, "name"), "Beleidsadviseur jeugd");
    await hand.type(field(page, "email"), "geen adres");
    await hand.type(field(page, "message"), 'Wij willen <b>beginnen</b> </textarea><script>alert("x")</script>');
    await hand.press(send(page));
    await expect(page.locator(".aw-error-summary")).toBeVisible();
    await sound(page);
    await expect(field(page, "message")).toHaveValue('Wij willen <b>beginnen</b> </textarea><script>alert("x")</script>');
    await hand.type(field(page, "function"), "beleidsadviseur");
    await hand.type(field(page, "email"), address);
    await hand.press(send(page));
    await expect(page).toHaveURL(/\/begin\/dank/);
    await sound(page);

    // The mail: opening the link changes nothing, the button does.
    await openMail();
    await hand.press(send(page));
    await expect(send(page)).toHaveCount(0);
    await sound(page);

    // A coach accepts.
    await page.goto("/demo");
    await hand.press(page.locator('form[action="/demo/als/coach"] button'));
    await expect(page).toHaveURL(/\/landelijk/);
    await goTo("/landelijk/aanvragen");
    await sound(page);
    await hand.press(page.locator("main").getByRole("link", { name: new RegExp(municipality) }).first());
    await sound(page);
    await hand.type(field(page, "checked_how"), "Gebeld via het openbare nummer van de gemeente.");
    await hand.press(sendWith(page, "checked_how"));
    await expect(page.locator('[role="status"]').first()).toBeVisible();
    await hand.press(page.locator('form[action="/uitloggen"] button'));
    await expect(page.locator('form[action="/uitloggen"]')).toHaveCount(0);
    await page.context().clearCookies();

    // The officer takes the invitation and sets up the second factor, not at the first try.
    await openMail();
    await hand.press(send(page));
    await expect(page).toHaveURL(/\/account\/tweede-stap/);
    await inLanguage();
    await sound(page);
    await hand.type(field(page, "code"), "000000");
    await hand.press(send(page));
    await expect(page.locator(".aw-error-summary")).toBeVisible();
    await hand.type(field(page, "code"), totp(await page.locator(".aw-secret").innerText()));
    await hand.press(send(page));
    await expect(page).toHaveURL(/\/a\//);
    const alliance = new URL(page.url()).pathname.split("/").slice(0, 3).join("/");
    await sound(page);

    // Terms.
    await hand.press(page.locator(`main a[href="${alliance}/voorwaarden"]`).first());
    await expect(page).toHaveURL(/\/voorwaarden$/);
    await sound(page);
    await hand.type(field(page, "name"), "Beleidsadviseur jeugd");
    await hand.type(field(page, "function"), "beleidsadviseur");
    await hand.tick(field(page, "agree"));
    await hand.press(sendWith(page, "agree"));
    await expect(field(page, "agree")).toHaveCount(0);

    // The whole of phase 1 stands in the full route.
    await goTo(`${alliance}/route`);
    await hand.press(page.locator('main form:has([name="route"][value="full"]) button'));
    await expect(page.locator('main [name="route"][value="basic"]')).toHaveCount(1);

    // Phase 1: the light arrangement of 3.3 comes before steps in which experts by experience take part.
    for (const key of ["vergoeding-en-veiligheid", ...PHASE_1]) {
      await goTo(`${alliance}/route`);
      await hand.press(page.locator(`main a[href="${alliance}/route/${key}"]`).first());
      await expect(page).toHaveURL(new RegExp(`/route/${key}$`));
      if (key === "intake") await sound(page);
      const light = key === "vergoeding-en-veiligheid";
      const criteria = field(page, "checked");
      const count = light ? 3 : await criteria.count();
      for (let index = 0; index < count; index += 1) await hand.tick(criteria.nth(index));
      await hand.answer(page, "status", light ? "busy" : "done");
      await hand.type(field(page, "owner"), "beleidsadviseur jeugd");
      await hand.press(sendWith(page, "status"));
      await expect(page.locator('[role="status"]').first()).toBeVisible();
      await expect(page.locator(".aw-error-summary")).toHaveCount(0);
    }
    await goTo(`${alliance}/route`);
    await sound(page);
    await goTo(alliance);
    await sound(page);
    const first = page.locator(".aw-phase").first();
    await expect(first).toContainText(language === "nl" ? /(\d+) van \1/ : /(\d+) of \1/);

    // The start note: a Word file, from its own step.
    await goTo(`${alliance}/route`);
    await hand.press(page.locator(`main a[href="${alliance}/route/startbesluit"]`).first());
    const download = page.waitForEvent("download");
    await hand.press(page.locator('main a[href$="/formats/startnotitie.docx"]').first());
    const note = await readFile(await (await download).path());
    expect(note.subarray(0, 2).toString()).toBe("PK");
    await hand.press(page.locator('form[action="/uitloggen"] button'));
    await expect(page.locator('form[action="/uitloggen"]')).toHaveCount(0);
  });
}

test("a wrong turn with the keyboard: the focus is on the summary, and its link goes to the field", async ({ page }) => {
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

// From the mail, as a mail server gets it, to the certificate: on a phone, without scripts, in under twelve interactions. And every
// wrong turn on that road. The product runs as an operator starts it, not as a demo.
import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import ICAL from "ical.js";
import { type Caught, expect, type Led, type Office, openOffice, sound, TEAM, test as base } from "../../fixtures/index.ts";

const test = base.extend<{}, { office: Office }>({
  office: [
    async ({ browser }, use) => {
      const office = await openOffice(browser);
      await use(office);
      await office.stop();
    },
    { scope: "worker", timeout: 240_000 },
  ],
  baseURL: async ({ office }, use) => use(office.server.url),
});

test.beforeEach(({}, info) => {
  // The other three projects walk the same pages of the demo (pledge.spec.ts).
  test.skip(info.project.name !== "phone-nojs", "made for a phone without scripts");
});

/** The lead of an alliance, in a browser of their own. */
async function lead<T>(page: Page, office: Office, led: Led, act: (lead: Page) => Promise<T>): Promise<T> {
  const browser = page.context().browser();
  if (!browser) throw new Error("the browser is gone");
  const context = await browser.newContext({ baseURL: office.server.url, storageState: led.lead, javaScriptEnabled: false });
  try {
    return await act(await context.newPage());
  } finally {
    await context.close();
  }
}

function save(page: Page) {
  return page.locator("main form:has(input[name=once]) button.nl-button--primary").first();
}

/** Adds a partner with a contact person and invites it; answers the partner's page. */
async function invite(page: Page, led: Led, name: string, email: string, national = false): Promise<string> {
  await page.goto(`${led.path}/partners/nieuw`);
  await page.locator('[name="name"]').fill(name);
  await page.locator('[name="kind"]').selectOption("sportvereniging");
  if (national) await page.locator('[name="municipality"]').selectOption("");
  await save(page).click();
  // Another alliance has it already.
  const known = page.locator('[name="same"]').first();
  if (await known.count()) {
    await known.check();
    await save(page).click();
  }
  await expect(page.locator("h1")).toHaveText(name);
  const partner = new URL(page.url()).pathname;
  await page.goto(`${partner}/contact`);
  await page.locator('[name="name"]').fill("Voorzitter van de test");
  await page.locator('[name="email"]').fill(email);
  await page.locator('[name="source"]').fill("Gegeven in ons gesprek");
  await save(page).click();
  await page.goto(`${partner}/uitnodigen`);
  await page.locator('[name="contact"]').first().check();
  await save(page).click();
  await expect(page.locator("#melding")).toBeVisible();
  return partner;
}

/** A name and an address that no other test uses. */
function somebody(word: string): [string, string] {
  return [`Vereniging ${word}`, `${word.toLowerCase()}@voorbeeld.example`];
}

/** Counts what a reader does: opening a link, filling a field, pressing a button. */
class Hand {
  done = 0;
  constructor(private page: Page) {}
  async open(link: string) {
    this.done += 1;
    await this.page.goto(link);
  }
  async press(target: Locator) {
    this.done += 1;
    await target.click();
  }
  async type(target: Locator, text: string) {
    this.done += 1;
    await target.fill(text);
  }
  async tick(target: Locator) {
    this.done += 1;
    await target.check();
  }
}

/** Signs the pledge on the page that is open. */
async function sign(page: Page, promise: string, hand = new Hand(page)) {
  await hand.press(page.locator('a[href="#ja"]'));
  await hand.tick(page.locator('[name="agree"]'));
  await hand.type(page.locator('[name="promise"]'), promise);
  await hand.type(page.locator('[name="function"]'), "Voorzitter");
  await hand.press(page.locator("#ja button.nl-button--primary"));
  await expect(page.locator("#melding")).toBeVisible();
}

/** What a link says that leads nowhere any more; and its button does nothing. */
async function expectGone(page: Page, link: string) {
  const answer = await page.goto(link);
  expect(answer?.status()).toBe(410);
  await expect(page.locator("#ja")).toHaveCount(0);
  await sound(page);
}

test("mail, link, pledge, certificate: in under twelve interactions", async ({ page, office }) => {
  expect(page.viewportSize()?.width).toBe(390);
  const [name, email] = somebody("Atletiek");
  const partner = await lead(page, office, office.alliances[0], (lead) => invite(lead, office.alliances[0], name, email));

  const mail = await office.post.to(email);
  expect(mail.from).toBe("alliantiewijzer@voorbeeld.example");
  expect(mail.replyTo, "an answer reaches who invited").toBe(office.alliances[0].email);
  expect(mail.subject).toContain(office.alliances[0].name);
  expect(mail.text).toContain("Beste Voorzitter van de test");
  expect(mail.text, "where the address comes from").toContain("Gegeven in ons gesprek");

  const hand = new Hand(page);
  await hand.open(mail.links[0] ?? "");
  await sound(page);
  await sign(page, "Tien kinderen spelen mee zonder contributie.", hand);
  await sound(page);
  await expect(page.locator("main")).toContainText("Tien kinderen spelen mee zonder contributie.");
  const download = page.waitForEvent("download");
  await hand.press(page.getByRole("link", { name: "Download uw certificaat" }));
  const certificate = await readFile(await (await download).path());
  expect(certificate.subarray(0, 5).toString()).toBe("%PDF-");
  expect(hand.done).toBeLessThan(12);
  expect(await page.context().cookies().then((all) => all.some((cookie) => cookie.name.includes("session")))).toBe(false);

  await lead(page, office, office.alliances[0], async (lead) => {
    await lead.goto(partner);
    await expect(lead.locator("main")).toContainText("Tien kinderen spelen mee zonder contributie.");
  });
});

/** The appointment in a mail, as a reader of calendars by other makers understands it: beside the text, and the same as a file. */
function appointment(mail: Caught) {
  const method = mail.parts[0]?.method ?? "";
  const beside = new RegExp(
    `multipart/alternative[^]*Content-Type: text/plain[^]*Content-Type: text/calendar; charset=utf-8; method=${method}[^]*Content-Type: application/ics`,
  );
  expect(mail.raw).toMatch(beside);
  expect(mail.parts.map(({ type, name }) => [type, name])).toEqual([
    ["text/calendar", ""],
    ["application/ics", "afspraak.ics"],
  ]);
  expect(mail.parts[1]?.text).toBe(mail.parts[0]?.text);
  const calendar = new ICAL.Component(ICAL.parse(mail.parts[0]?.text ?? ""));
  expect(calendar.getFirstPropertyValue("method"), "what the part says, and what is in it").toBe(method);
  const found = calendar.getFirstSubcomponent("vevent");
  const event = new ICAL.Event(found ?? undefined);
  const organiser = found?.getFirstProperty("organizer");
  return {
    method,
    uid: event.uid,
    sequence: event.sequence,
    title: event.summary,
    from: event.startDate.toJSDate().toISOString(),
    organiser: [organiser?.getFirstParameter("cn"), organiser?.getFirstValue()],
    status: found?.getFirstPropertyValue("status"),
  };
}

test("an invitation to a meeting brings the appointment, and one that is called off takes it away", async ({ page, office }) => {
  const [name, email] = somebody("Vergaderzaal");
  const led = office.alliances[0];
  await lead(page, office, led, async (lead) => {
    await invite(lead, led, name, email);
    await lead.goto(`${led.path}/partners/overleg/nieuw`);
    await lead.locator('[name="title"]').fill("Netwerkmiddag, met lunch");
    await lead.locator('[name="day"]').fill("2030-03-31");
    await lead.locator('[name="from"]').fill("12:30");
    await lead.locator('[name="to"]').fill("14:00");
    await save(lead).click();
    const meeting = new URL(lead.url()).pathname;
    await lead.goto(`${meeting}/uitnodigen`);
    // Others that a test before this one invited are in the list too.
    await lead.locator("label", { hasText: email }).locator("input").check();
    await lead.locator("main form.aw-form:has(input[name=once]) button.nl-button--primary").first().click();
    const invited = appointment(await office.post.to(email, 2));
    expect(invited).toMatchObject({
      method: "PUBLISH",
      status: "CONFIRMED",
      title: "Netwerkmiddag, met lunch",
      // The first day of summer time.
      from: "2030-03-31T10:30:00.000Z",
      organiser: [led.name, `mailto:${TEAM}`],
    });
    await lead.goto(meeting);
    await lead.locator('details:has(form[action$="/afgelasten"]) summary').click();
    await lead.locator('form[action$="/afgelasten"] button').click();
    const off = appointment(await office.post.to(email, 3));
    expect(off).toMatchObject({ method: "CANCEL", status: "CANCELLED", uid: invited.uid, from: invited.from });
    expect(off.sequence).toBeGreaterThan(invited.sequence);
  });
});

test("a scanner opens the link first, often and all at once: it is still as it was", async ({ page, office }) => {
  const [name, email] = somebody("Biljart");
  const partner = await lead(page, office, office.alliances[0], (lead) => invite(lead, office.alliances[0], name, email));
  const link = (await office.post.to(email)).links[0] ?? "";
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, index) => fetch(office.server.url + link, { method: index % 3 ? "GET" : "HEAD" })),
  );
  expect(answers.map((answer) => answer.status)).toEqual(Array(10).fill(200));
  await lead(page, office, office.alliances[0], async (lead) => {
    await lead.goto(partner);
    await expect(lead.locator("main")).toContainText("Nog geen antwoord");
  });
  await page.goto(link);
  await sign(page, "De tafels zijn vrij op woensdag.");
});

test("first to talk, then not the right person, who says no, and thinks again", async ({ page, office }) => {
  const [name, email] = somebody("Turnzaal");
  const colleague = "penningmeester@voorbeeld.example";
  const partner = await lead(page, office, office.alliances[0], (lead) => invite(lead, office.alliances[0], name, email));
  const link = (await office.post.to(email)).links[0] ?? "";
  await page.goto(link);
  await page.locator("summary", { hasText: "eerst overleggen" }).click();
  await page.locator('form[action$="/later"] button').first().click();
  await expect(page.locator("main")).toContainText("Wij sturen u op");
  await sound(page);

  await page.locator("summary", { hasText: "niet de goede persoon" }).click();
  await page.locator('[name="other_name"]').fill("Penningmeester");
  await page.locator('[name="other_email"]').fill(colleague);
  await page.locator('form[action$="/doorsturen"] button').click();
  await expect(page).toHaveURL(/\/meedoen\/bedankt/);
  await expectGone(page, link);

  const forwarded = await office.post.to(colleague);
  expect(forwarded.replyTo).toBe(office.alliances[0].email);
  expect(forwarded.text).toContain(`uw organisatie, ${name}`);
  expect(forwarded.text).toContain("Die vraag ging eerst naar Voorzitter van de test.");
  await page.goto(forwarded.links[0] ?? "");
  await page.locator("summary", { hasText: "Nee, bedankt" }).click();
  await page.locator('form[action$="/nee"] button').click();
  await expect(page).toHaveURL(/\/meedoen\/bedankt/);
  await sound(page);
  await lead(page, office, office.alliances[0], async (lead) => {
    await lead.goto(partner);
    await expect(lead.locator("main")).toContainText("doet niet (meer) mee");
  });
  await page.goto(forwarded.links[0] ?? "");
  await expect(page.locator("main")).toContainText("U zei dat u niet meedoet");
  await sign(page, "Toch een uur gym voor iedereen.");
});

test("forwarded by hand: the colleague signs, and both read what was signed", async ({ page, office }) => {
  const [name, email] = somebody("Dansen");
  await lead(page, office, office.alliances[0], (lead) => invite(lead, office.alliances[0], name, email));
  const link = (await office.post.to(email)).links[0] ?? "";
  await page.goto(link);
  await page.context().clearCookies();
  await page.goto(link);
  await page.locator('[name="name"]').fill("Een collega");
  await sign(page, "Dansles voor iedereen.");
  await page.context().clearCookies();
  await page.goto(link);
  await expect(page.locator("main")).toContainText("Een collega");
  await expect(page.locator("#ja")).toHaveCount(0);
});

test("the link does not work: the code in the same mail does", async ({ page, office }) => {
  const [name, email] = somebody("Kegelen");
  await lead(page, office, office.alliances[0], (lead) => invite(lead, office.alliances[0], name, email));
  const mail = await office.post.to(email);
  await page.goto("/meedoen");
  await sound(page);
  await page.locator('[name="email"]').fill(email);
  await page.locator('[name="code"]').fill("12");
  await save(page).click();
  await expect(page.locator(".aw-error-summary")).toBeVisible();
  await sound(page);
  await page.locator('[name="code"]').fill(/(\d{3} \d{3})/.exec(mail.text)?.[1] ?? "");
  await save(page).click();
  await sign(page, "Op donderdag kegelt iedereen mee.");
});

test("taken back while the page is open: nothing is signed", async ({ page, office }) => {
  const [name, email] = somebody("Hockey");
  const led = office.alliances[0];
  const partner = await lead(page, office, led, (lead) => invite(lead, led, name, email));
  const link = (await office.post.to(email)).links[0] ?? "";
  await page.goto(link);
  await lead(page, office, led, async (lead) => {
    await lead.goto(partner);
    await lead.locator("summary", { hasText: "Intrekken" }).click();
    await lead.locator('form[action$="/intrekken"] button').click();
  });
  await page.locator('[name="agree"]').check();
  await page.locator('[name="promise"]').fill("Te laat.");
  await page.locator('[name="function"]').fill("Voorzitter");
  const answer = page.waitForResponse((response) => response.request().method() === "POST");
  await page.locator("#ja button.nl-button--primary").click();
  expect((await answer).status()).toBe(410);
  await sound(page);
  await expectGone(page, link);
});

test("expired: the link and the code say so, nothing is signed, and a new link works", async ({ page, office }) => {
  const [name, email] = somebody("Jeudeboules");
  const led = office.alliances[1];
  const partner = await lead(page, office, led, (lead) => invite(lead, led, name, email));
  const mail = await office.post.to(email);
  const link = mail.links[0] ?? "";
  // Almost over, it still works.
  await office.age(email, 89);
  expect((await page.goto(link))?.status()).toBe(200);
  await page.locator('[name="agree"]').check();
  await page.locator('[name="promise"]').fill("De baan is er voor iedereen.");
  await page.locator('[name="function"]').fill("Voorzitter");
  // The last day passes while the page is open.
  await office.age(email, 2);
  const answer = page.waitForResponse((response) => response.request().method() === "POST");
  await page.locator("#ja button.nl-button--primary").click();
  expect((await answer).status()).toBe(410);
  await expect(page.locator("main"), "what was typed is not lost").toContainText("De baan is er voor iedereen.");
  await sound(page);
  await expectGone(page, link);
  await page.goto("/meedoen");
  await page.locator('[name="email"]').fill(email);
  await page.locator('[name="code"]').fill(/(\d{3} \d{3})/.exec(mail.text)?.[1] ?? "");
  await save(page).click();
  await expect(page.locator(".aw-error-summary")).toBeVisible();
  await sound(page);
  await lead(page, office, led, async (lead) => {
    await lead.goto(partner);
    await expect(lead.locator("main")).toContainText("Geen antwoord; de link werkt niet meer.");
    await expect(lead.locator("main")).not.toContainText("De baan is er voor iedereen.");
    await lead.goto(`${partner}/uitnodigen`);
    await lead.locator('[name="contact"]').first().check();
    await save(lead).click();
    await expect(lead.locator("#melding")).toBeVisible();
  });
  await page.goto((await office.post.to(email, 2)).links[0] ?? "");
  await sign(page, "De baan is er voor iedereen.");
});

test("on paper: the officer writes it down, and says where the card is", async ({ page, office }) => {
  const [name, email] = somebody("Schaken");
  const led = office.alliances[0];
  await lead(page, office, led, async (lead) => {
    const partner = await invite(lead, led, name, email);
    await lead.goto(`${partner}/belofte`);
    await lead.locator('[name="promise"]').fill("Elke vrijdag schaakles.");
    await lead.locator('[name="name"]').fill("De wedstrijdleider");
    await lead.locator('[name="function"]').fill("Wedstrijdleider");
    await lead.locator('[name="proof"]').fill("De kaart ligt in de map Partners");
    await sound(lead);
    const card = await lead.request.get(`${partner}/kaart.pdf`);
    expect(card.headers()["content-type"]).toBe("application/pdf");
    await save(lead).click();
    await expect(lead.locator("main")).toContainText("De kaart ligt in de map Partners");
    await sound(lead);
  });
});

test("a partner of three alliances answers them all with one link", async ({ page, office }) => {
  const [name, email] = somebody("Speelplan");
  for (const [index, led] of office.alliances.entries()) {
    await lead(page, office, led, (lead) => invite(lead, led, name, email, true));
    await office.post.to(email, index + 1);
  }
  const mail = await office.post.to(email, 3);
  const hand = new Hand(page);
  await hand.open(mail.links[0] ?? "");
  await sound(page);
  for (const also of await page.locator('[name="also"]').all()) await hand.tick(also);
  await sign(page, "Spelen voor elk kind.", hand);
  expect(hand.done).toBeLessThan(12);
  const certificates = page.locator('a[href*="certificaat.pdf"]');
  await expect(certificates).toHaveCount(3);
  for (const led of office.alliances) {
    // That of the opened link comes first.
    const certificate = certificates.filter({ hasText: led.name });
    const answer = await page.request.get((await certificate.getAttribute("href")) ?? "");
    expect(answer.headers()["content-type"]).toBe("application/pdf");
  }
  for (const led of office.alliances) {
    await lead(page, office, led, async (lead) => {
      await lead.goto(`${led.path}/partners`);
      await expect(lead.locator("main")).toContainText(name);
      await lead.locator("main").getByRole("link", { name }).click();
      await expect(lead.locator("main")).toContainText("Spelen voor elk kind.");
    });
  }
});

test("a mail server that is busy gets the mail a minute later", async ({ page, office }) => {
  const [name, email] = somebody("Waterpolo");
  office.post.refuseOnce(email);
  await lead(page, office, office.alliances[1], (lead) => invite(lead, office.alliances[1], name, email));
  const mail = await office.post.to(email, 1, 100);
  expect(office.post.refused.get(email)).toBe(1);
  expect(office.post.caught.filter((one) => one.to === email)).toHaveLength(1);
  expect((await page.goto(mail.links[0] ?? ""))?.status()).toBe(200);
});

// A new version of the content: every alliance gets it, and keeps what it did itself.
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CONTENT, expect, expectAccessible, noOverflow, publish, signIn, testAlone as test } from "../../fixtures/index.ts";

const ROUTE = "/a/lokale-alliantie-voorbeeldstad/route";

/** Today's content with one step more, one step less and one step that says something else. */
async function nextVersion(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "alliantiewijzer-content-"));
  await cp(CONTENT, folder, { recursive: true });
  const edit = async (path: string, change: (text: string) => string) => {
    const before = await readFile(join(folder, path), "utf8");
    const after = change(before);
    expect(after, path).not.toBe(before);
    await writeFile(join(folder, path), after);
  };
  await edit("route.toml", (text) => {
    const without = text.replace(/\[\[step\]\]\nkey = "waarde-en-drempels"\n.*?\n\n/s, "");
    const added = '[[step]]\nkey = "buurtgesprek"\nnumber = "2.6"\nhours = 8\nlead = ["connector"]\narea = "partners"\nformats = ["netwerkkaart"]\nbasic = true\n\n';
    return without.replace(/(?=\[\[step\]\]\nkey = "netwerkkaart")/, added);
  });
  for (const [language, title] of [["nl", "Een gesprek in de buurt"], ["en", "A talk in the neighbourhood"]] as const) {
    await cp(join(folder, language, "route/netwerkkaart.toml"), join(folder, language, "route/buurtgesprek.toml"));
    await edit(`${language}/route/buurtgesprek.toml`, (text) => text.replace(/^title = .*$/m, `title = "${title}"`));
    await rm(join(folder, language, "route/waarde-en-drempels.toml"));
    await rm(join(folder, language, "formats/waarde-en-drempels.md"));
  }
  await edit("nl/route/startbijeenkomst.toml", (text) => text.replace(/^product = .*$/m, 'product = "Een verslag dat iedereen kent."'));
  // Its criteria stand in another order: what was ticked stays ticked.
  for (const language of ["nl", "en"]) {
    await edit(`${language}/route/startbijeenkomst.toml`, (text) =>
      text.replace(/^done = \[\n(.*?)\n\]/ms, (_, list: string) => `done = [\n${list.split("\n").reverse().join("\n")}\n]`),
    );
  }
  return folder;
}

test("reaches an alliance and keeps its own work", async ({ page, alone }) => {
  test.setTimeout(120_000);
  await signIn(page, "lead");
  const save = page.locator("main form button.nl-button--primary").first();
  const field = (name: string) => page.locator(`main [name="${name}"]`);

  // Work in a step that the next version drops, and in one that it changes.
  await page.goto(`${ROUTE}/waarde-en-drempels`);
  await field("checked").nth(1).check();
  await field("notes").fill("Berekend met de afdeling inkomen.");
  await save.click();
  await page.goto(`${ROUTE}/startbijeenkomst`);
  await field("notes").fill("Buurthuis De Brug is besproken.");
  await field("checked").nth(1).check();
  await save.click();
  const ticked = await page.locator('label:has([name="checked"]:checked)').allInnerTexts();
  expect(ticked).toHaveLength(2);
  const dropped = await page.goto(`${ROUTE}/waarde-en-drempels`).then(() => page.locator('label:has([name="checked"]:checked)').innerText());

  await page.goto(`${ROUTE}/nieuw`);
  await expect(page.locator("main form")).toHaveCount(0);
  const folder = await nextVersion();
  try {
    expect(await publish(alone, folder)).toContain("1 steps added, 1 changed, 1 removed");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }

  // The alliance hears it, where it works and on a page of its own.
  await page.goto(ROUTE);
  await expect(page.locator(`main a[href="${ROUTE}/nieuw"]`)).toBeVisible();
  await page.goto(`${ROUTE}/nieuw`);
  const card = (title: string) => page.locator(".aw-card", { has: page.getByRole("heading", { name: title }) });
  await expect(card("Nieuwe stappen").getByRole("link")).toHaveText([/Een gesprek in de buurt/]);
  await expect(card("Vernieuwde stappen").getByRole("link")).toHaveText([/Startbijeenkomst/]);
  await expect(card("Vervallen stappen").getByRole("link")).toHaveText([/Waarde en drempels/]);
  await expect(card("Vervallen stappen")).toContainText("Blijft bij u staan");
  await expectAccessible(page);
  await noOverflow(page);

  // The step that changed: new text, old work.
  await card("Vernieuwde stappen").getByRole("link").click();
  await expect(page.locator("main")).toContainText("Een verslag dat iedereen kent.");
  await expect(field("notes")).toHaveValue("Buurthuis De Brug is besproken.");
  const still = await page.locator('label:has([name="checked"]:checked)').allInnerTexts();
  expect(still.toReversed()).toEqual(ticked);

  // The step that is gone from the route is still on the board, and its work can be read.
  await page.goto(ROUTE);
  await page.locator("main a", { hasText: "Waarde en drempels" }).first().click();
  await expect(page.locator("main")).toContainText("Uw werk blijft hier staan");
  await expect(field("notes")).toHaveValue("Berekend met de afdeling inkomen.");
  expect(await page.locator('label:has([name="checked"]:checked)').allInnerTexts()).toEqual([dropped]);
  await expectAccessible(page);

  // The new step can be worked in.
  await page.goto(ROUTE);
  await page.locator("main a", { hasText: "Een gesprek in de buurt" }).first().click();
  await field("owner").fill("coördinator wijkteam");
  await save.click();
  await page.reload();
  await expect(field("owner")).toHaveValue("coördinator wijkteam");

  // Who has seen it, is not told again.
  await page.goto(`${ROUTE}/nieuw`);
  await page.locator("main form button").click();
  await expect(page.locator(`main a[href="${ROUTE}/nieuw"]`)).toHaveCount(0);
});

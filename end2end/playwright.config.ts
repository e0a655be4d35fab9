// Four readers: with and without JavaScript, at a desk and on a phone. Each worker has a server and a database of its own
// (fixtures/server.ts), so a test may change what it likes; the tests of one worker share that database, one after the other.
// A test made for each language runs in the language of the reader: so every pair of language, width and scripts is seen, in
// half the time that all eight take.
import { defineConfig } from "@playwright/test";

const desktop = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };

/** What a reader of one language leaves out: the tests named for the other. */
const dutch = { grepInvert: /[( ]en(, \w+)?\)?$/ };
const english = { grepInvert: /[( ]nl(, \w+)?\)?$/ };

export default defineConfig({
  testDir: "tests",
  outputDir: "results",
  globalSetup: "./fixtures/template.ts",
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  retries: process.env.CI ? 1 : 0,
  workers: 2,
  // The whole journey takes a minute on two busy processors.
  timeout: 300_000,
  expect: { timeout: 10_000 },
  reporter: process.env.CI ? [["list"]] : [["list"], ["html", { outputFolder: "report", open: "never" }]],
  use: {
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    screenshot: "only-on-failure",
    // Recording every page costs as much as the tests themselves: only what failed is done once more with it.
    trace: "on-first-retry",
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      // No sandbox: root may run the tests. The rest keeps the browser from calling its makers.
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
  projects: [
    { name: "desktop-js", ...dutch, use: { ...desktop } },
    { name: "desktop-nojs", ...english, use: { ...desktop, javaScriptEnabled: false } },
    { name: "phone-js", ...english, use: { ...phone } },
    { name: "phone-nojs", ...dutch, use: { ...phone, javaScriptEnabled: false } },
  ],
});

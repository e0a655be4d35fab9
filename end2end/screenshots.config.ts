// `make screenshots`: the pictures of the README, taken from the demo.
import { defineConfig } from "@playwright/test";
import tests from "./playwright.config.ts";

export default defineConfig({
  ...tests,
  testDir: "screenshots",
  testMatch: "*.ts",
  retries: 0,
  reporter: [["list"]],
  projects: [{ name: "screenshots", use: { viewport: { width: 1280, height: 900 }, deviceScaleFactor: 1 } }],
});

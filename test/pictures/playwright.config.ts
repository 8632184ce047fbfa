import { defineConfig } from '@playwright/test';

const { E2E_BROWSER = '', E2E_BROWSER_ARGS = '[]' } = process.env;

/** Run through `npm run pictures`, which finds a browser and serves the workbench. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.pictures.ts',
  outputDir: '../../output/pictures',
  reporter: 'list',
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  forbidOnly: Boolean(process.env.CI),
  use: {
    viewport: { width: 1280, height: 760 },
    // As sharp as on a good screen; the pages show them at half their size.
    deviceScaleFactor: 2,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    launchOptions: { executablePath: E2E_BROWSER, args: JSON.parse(E2E_BROWSER_ARGS) },
  },
});

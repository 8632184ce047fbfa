import { defineConfig } from '@playwright/test';

const { E2E_BROWSER = '', E2E_BROWSER_ARGS = '[]' } = process.env;

/** Run through `npm run test:e2e`, which finds a browser and serves the builds. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  outputDir: '../../output/e2e',
  reporter: 'list',
  workers: 2,
  timeout: 20_000,
  expect: { timeout: 8_000 },
  forbidOnly: Boolean(process.env.CI),
  use: {
    viewport: { width: 1280, height: 800 },
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    launchOptions: { executablePath: E2E_BROWSER, args: JSON.parse(E2E_BROWSER_ARGS) },
  },
});

import { defineConfig } from '@playwright/test';

const { E2E_BROWSER = '', E2E_BROWSER_ARGS = '[]' } = process.env;

/** Run through `npm run test:e2e`, which finds a browser and serves the builds. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  outputDir: '../../output/e2e',
  reporter: 'list',
  workers: 2,
  timeout: 30_000,
  expect: { timeout: 10_000 },
  // A browser that a busy machine starves gets a second try there; what is wrong fails twice.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  use: {
    viewport: { width: 1280, height: 800 },
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    launchOptions: { executablePath: E2E_BROWSER, args: JSON.parse(E2E_BROWSER_ARGS) },
  },
});

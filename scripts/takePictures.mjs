// npm run pictures: takes the handbook's pictures, and the README's, of the workbench with the example.
// `-- --no-build` takes them of the workbench as it was built last; `-- -g fond` takes those with such a name.
import process from 'node:process';
import { findBrowser } from './browser.mjs';
import { WORKBENCH_FOLDER, buildWorkbench, runPackage } from './builtPages.mjs';
import { serve } from '../test/e2e/staticServer.mjs';

const NO_BUILD = '--no-build';
const browser = await findBrowser();
if (!browser) throw new Error('There is no Chrome, Edge or Chromium here to take the pictures with.');
if (!process.argv.includes(NO_BUILD)) await buildWorkbench();
const workbench = await serve(WORKBENCH_FOLDER);
const own = process.argv.slice(2).filter((argument) => argument !== NO_BUILD);
try {
  await runPackage('@playwright/test/cli.js', ['test', '-c', 'test/pictures/playwright.config.ts', ...own], {
    E2E_BROWSER: browser.executablePath,
    E2E_BROWSER_ARGS: JSON.stringify(browser.args),
    E2E_WORKBENCH: workbench.url,
  });
} finally {
  workbench.close();
}

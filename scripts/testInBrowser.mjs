// npm run test:e2e: builds the add-in and the workbench, serves both, and runs test/e2e in a browser.
import process from 'node:process';
import { findBrowserForTests } from './browser.mjs';
import { ADDIN_FOLDER, WORKBENCH_FOLDER, buildAddin, buildWorkbench, runPackage } from './builtPages.mjs';
import { serve } from '../test/e2e/staticServer.mjs';

const browser = await findBrowserForTests();
if (browser)
  process.exitCode = await Promise.all([buildAddin(), buildWorkbench()]).then(
    () => test(browser),
    () => 1,
  );
else console.log('Webbläsartesterna hoppas över: här finns ingen Chrome, Edge eller Chromium.');

async function test({ executablePath, args }) {
  const [addin, workbench] = await Promise.all([serve(ADDIN_FOLDER), serve(WORKBENCH_FOLDER)]);
  const env = {
    E2E_BROWSER: executablePath,
    E2E_BROWSER_ARGS: JSON.stringify(args),
    E2E_ADDIN: addin.url,
    E2E_WORKBENCH: workbench.url,
  };
  const tests = ['test', '-c', 'test/e2e/playwright.config.ts', ...process.argv.slice(2)];
  try {
    await runPackage('@playwright/test/cli.js', tests, env);
    return 0;
  } catch {
    return 1;
  } finally {
    addin.close();
    workbench.close();
  }
}

// node measurePanes.mjs PRODUCT BARE RUNS: opens both built panes cold, in turns, in one browser, and writes JSON.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../browser.mjs';
import { serve } from '../../../test/e2e/staticServer.mjs';

/** In place of Microsoft's file, whose own time is not the panes': an Excel that is there at once, and busy. */
const OFFICE = `
  const answered = Promise.resolve({ host: 'Excel', platform: 'PC' });
  window.Office = {
    HostType: { Excel: 'Excel' },
    onReady: () => answered,
    context: { displayLanguage: 'sv-SE', requirements: { isSetSupported: () => true } },
    actions: { associate: () => {} },
    addin: { showAsTaskpane: () => answered },
    ribbon: { requestUpdate: () => answered },
  };
  window.Excel = { run: () => new Promise(() => {}) };
`;

/* global performance, requestAnimationFrame */

/** Run in the page: presses the first button that can be pressed, and tells when, and when that was answered. */
function pressFirstButton() {
  const look = () => {
    const button = document.querySelector('button[type="submit"]:not(:disabled)');
    if (button && !('ready' in window)) {
      window.ready = performance.now();
      button.click();
    }
    if (document.querySelector('.progress')) window.answered = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

const [productFolder, bareFolder, runs] = process.argv.slice(2);
const panes = [
  { name: 'product', folder: productFolder },
  { name: 'bare', folder: bareFolder },
];
const { executablePath, args } = await findBrowser();
const browser = await chromium.launch({ executablePath, args });
const results = Object.fromEntries(panes.map(({ name }) => [name, { ready: [], answered: [], files: [] }]));
for (const pane of panes) pane.server = await serve(pane.folder);
// The first round warms the machine, and is not counted.
for (let run = 0; run <= Number(runs); run++) {
  for (const { name, folder, server } of panes) {
    const { times, files } = await openCold(server.url);
    if (run === 0) results[name].files = files.map((file) => sizeOf(folder, file));
    else {
      results[name].ready.push(times.ready);
      results[name].answered.push(times.answered);
    }
  }
}
for (const { server } of panes) server.close();
await browser.close();
process.stdout.write(JSON.stringify(results));

/** In a context of its own, with nothing kept from before. */
async function openCold(url) {
  const context = await browser.newContext({ viewport: { width: 350, height: 800 }, locale: 'sv-SE' });
  await context.route('https://appsforoffice.microsoft.com/**', (route) =>
    route.fulfill({ body: OFFICE, contentType: 'text/javascript' }),
  );
  const page = await context.newPage();
  const files = [];
  page.on('request', (request) => {
    if (request.url().startsWith(url)) files.push(new URL(request.url()).pathname);
  });
  await page.addInitScript(pressFirstButton);
  await page.goto(`${url}/taskpane.html`);
  await page.waitForFunction(() => 'answered' in window);
  const times = await page.evaluate(() => ({ ready: window.ready, answered: window.answered }));
  await context.close();
  return { times, files };
}

function sizeOf(folder, file) {
  const bytes = readFileSync(path.join(folder, file));
  return { file, raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
}

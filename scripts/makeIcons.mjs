// Draws the icons as the PNGs that the manifest names: node scripts/makeIcons.mjs
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.mjs';

const ASSETS = new URL('../assets/', import.meta.url);
/** The sizes of the ribbon, and with them those of the list of add-ins. */
const RIBBON = [16, 20, 24, 32, 40, 48, 64, 80];
const PRODUCT = [...RIBBON, 128];

const found = await findBrowser();
if (!found) throw new Error('There is no browser to draw in.');
const browser = await chromium.launch(found);
const page = await browser.newPage();
await draw('icon', PRODUCT);
for (const file of await readdir(new URL('commands/', ASSETS))) {
  if (file.endsWith('.svg')) await draw(`commands/${file.slice(0, -'.svg'.length)}`, RIBBON);
}
await browser.close();

async function draw(name, sizes) {
  const svg = await readFile(new URL(`${name}.svg`, ASSETS), 'utf8');
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    const png = await page.screenshot({ omitBackground: true });
    await writeFile(new URL(`${name}-${size}.png`, ASSETS), png);
  }
}

// Draws assets/icon.svg as the PNGs that the manifest names: node scripts/makeIcons.mjs
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.mjs';

const SIZES = [16, 32, 64, 80, 128];

const found = await findBrowser();
if (!found) throw new Error('There is no browser to draw in.');
const svg = await readFile(new URL('../assets/icon.svg', import.meta.url), 'utf8');
const browser = await chromium.launch(found);
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  const png = await page.screenshot({ omitBackground: true });
  await writeFile(new URL(`../assets/icon-${size}.png`, import.meta.url), png);
}
await browser.close();

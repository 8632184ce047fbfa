import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test, type Desk } from './desk';

type Width = 320 | 350;

const STATES: readonly { name: string; reach: (desk: Desk) => Promise<void> }[] = [
  { name: 'start', reach: async () => undefined },
  { name: 'avvikelser', reach: (desk) => desk.check() },
  { name: 'regelns källa', reach: openSource },
  { name: 'ej prövat', reach: (desk) => openTab(desk, 'Ej prövat') },
  { name: 'belopp', reach: (desk) => openTab(desk, 'Belopp') },
  { name: 'tabeller', reach: (desk) => openTab(desk, 'Tabeller') },
  { name: 'förhandsvisning', reach: openPreview },
  { name: 'rensa', reach: (desk) => desk.button('Rensa').click() },
];

test('Nothing in the pane shuts anyone out at 320 pixels', async ({ desk }) => {
  await desk.open(320);
  for (const { name, reach } of STATES) {
    await reach(desk);
    expect(await violations(desk.page), name).toEqual([]);
    await picture(desk, name, 320);
    if (await desk.button('Avbryt').isVisible()) await desk.button('Avbryt').click();
  }
});

test('Nothing in the pane is wider than 320 pixels', async ({ desk }) => {
  await desk.open(320);
  for (const { name, reach } of STATES) {
    await reach(desk);
    const width = await desk.pane.locator('html').evaluate((page) => page.scrollWidth);
    expect(width, name).toBeLessThanOrEqual(320);
    if (await desk.button('Avbryt').isVisible()) await desk.button('Avbryt').click();
  }
});

test('The pane is pictured at 350 pixels', async ({ desk }) => {
  for (const { name, reach } of STATES) {
    await reach(desk);
    await picture(desk, name, 350);
    if (await desk.button('Avbryt').isVisible()) await desk.button('Avbryt').click();
  }
});

async function openTab(desk: Desk, name: string): Promise<void> {
  await desk.tab(name).click();
}

async function openSource(desk: Desk): Promise<void> {
  await desk.pane.locator('.rule-toggle').first().click();
}

async function openPreview(desk: Desk): Promise<void> {
  await desk.button('Beräkna och skriv').click();
  await expect(desk.button('Skriv')).toBeVisible();
}

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).include('iframe').analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

async function picture(desk: Desk, state: string, width: Width): Promise<void> {
  await desk.page
    .locator('iframe')
    .screenshot({ path: `output/pictures/${state} ${width}.png`, animations: 'disabled' });
}

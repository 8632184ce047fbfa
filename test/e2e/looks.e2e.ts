import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test, type Desk } from './desk';

type Width = 320 | 350;

const STATES: readonly { name: string; reach: (desk: Desk) => Promise<void> }[] = [
  { name: 'start', reach: async () => undefined },
  { name: 'avvikelser', reach: openSource },
  { name: 'belopp', reach: (desk) => openSection(desk, 'Planera', 'Belopp') },
  { name: 'kalender', reach: (desk) => openSection(desk, 'Planera', 'Kalender') },
  { name: 'underlag', reach: (desk) => openSection(desk, 'Planera', 'Underlag') },
  { name: 'effekter', reach: (desk) => openSection(desk, 'Utvärdera', 'Effekter') },
  { name: 'avstämning', reach: (desk) => openSection(desk, 'Stäm av', 'Avstämning') },
  { name: 'förhandsvisning', reach: openPreview },
  { name: 'rensa', reach: (desk) => desk.button('Rensa').click() },
];

for (const { name, reach } of STATES) {
  test(`The pane shuts no one out at 320 pixels: ${name}`, async ({ desk }) => {
    await desk.setPaneWidth(320);
    await reach(desk);
    expect(await violations(desk.page)).toEqual([]);
  });
}

test('Nothing in the pane is wider than 320 pixels', async ({ desk }) => {
  await desk.setPaneWidth(320);
  for (const { name, reach } of STATES) {
    await reach(desk);
    await picture(desk, name, 320);
    const width = await desk.pane.locator('html').evaluate((page) => page.scrollWidth);
    expect(width, name).toBeLessThanOrEqual(320);
    await leave(desk);
  }
});

test('The pane is pictured at 350 pixels', async ({ desk }) => {
  for (const { name, reach } of STATES) {
    await reach(desk);
    await picture(desk, name, 350);
    await leave(desk);
  }
});

async function leave(desk: Desk): Promise<void> {
  const cancel = desk.button('Avbryt');
  if (await cancel.isVisible()) await cancel.click();
}

async function openSection(desk: Desk, ...place: Parameters<Desk['goTo']>): Promise<void> {
  if (!(await desk.tab('Planera').isVisible())) await desk.check();
  await desk.goTo(...place);
}

async function openSource(desk: Desk): Promise<void> {
  await desk.check();
  await desk.pane.locator('.rule-toggle').first().click();
}

async function openPreview(desk: Desk): Promise<void> {
  await desk.button('Beräkna och skriv').click();
  await expect(desk.button('Skriv')).toBeVisible();
}

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().include('iframe').analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

async function picture(desk: Desk, state: string, width: Width): Promise<void> {
  await desk.page
    .locator('iframe')
    .screenshot({ path: `output/pictures/${state} ${width}.png`, animations: 'disabled' });
}

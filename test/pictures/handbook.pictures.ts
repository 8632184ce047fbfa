import { writeFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { Desk } from '../e2e/desk';
import { exampleLedger } from './exampleLedger';
import { paletted } from './paletted';
import type { PictureName } from './pictureNames';
import { PICTURES } from './pictureNames';

const { E2E_WORKBENCH = '' } = process.env;
/** The day that the example is written for. */
const TODAY = '2026-11-21';

/** Brings the workbench, with the example open, to what is to be seen, and gives what is to be pictured. */
type Scene = (desk: Desk) => Promise<Locator | Page>;

const SCENES: Readonly<Record<PictureName, Scene>> = {
  arbetsbank: async (desk) => {
    await checkExample(desk);
    await desk.write();
    await desk.button('Stäng meddelandet').click();
    await desk.goTo('Stäm av', 'Avvikelser');
    await findingOf(desk, 'OR-55').locator('.finding-main').click();
    return desk.page;
  },
  start: async (desk) => {
    await desk.pane.getByLabel('I dag').fill(TODAY);
    return pane(desk);
  },
  avvikelse: async (desk) => {
    await checkExample(desk);
    const finding = findingOf(desk, 'OR-48');
    await finding.locator('.rule-toggle').click();
    await toTop(finding);
    return pane(desk);
  },
  forhandsvisning: async (desk) => {
    await checkExample(desk);
    await desk.button('Beräkna och skriv').click();
    await expect(desk.button('Skriv')).toBeVisible();
    return pane(desk);
  },
  aterforing: async (desk) => {
    await checkExample(desk);
    await desk.write();
    await desk.sheetTab('Återföring').click();
    return desk.page.locator('.book');
  },
  belopp: (desk) => section(desk, 'Planera', 'Belopp'),
  kalender: (desk) => section(desk, 'Planera', 'Kalender'),
  fond: (desk) => section(desk, 'Planera', 'Fond'),
  payoff: async (desk) => {
    const picture = await section(desk, 'Utvärdera', 'Payoff');
    await toTop(desk.pane.getByRole('heading', { name: 'Netto över tid' }).first());
    return picture;
  },
  huvudboksfil: async (desk) => {
    await chooseLedger(desk);
    await toTop(desk.pane.getByRole('heading', { name: 'Så här läses filen' }));
    return pane(desk);
  },
  avstamning: async (desk) => {
    await chooseLedger(desk);
    await desk.button('Använd filen').click();
    await expect(desk.pane.getByText('Avstämningen använder filen')).toBeVisible();
    await toTop(desk.pane.getByRole('heading', { name: 'Kontrollsummor' }));
    return pane(desk);
  },
  engelska: async (desk) => {
    await checkExample(desk);
    await desk.button('Inställningar').click();
    await desk.pane.getByRole('menuitemradio', { name: 'English' }).click();
    return pane(desk);
  },
  mork: async (desk) => {
    await desk.page.goto(`${E2E_WORKBENCH}/workbench.html?theme=black`);
    await checkExample(desk);
    return pane(desk);
  },
};

for (const name of PICTURES) {
  test(name, async ({ page }) => {
    await page.goto(`${E2E_WORKBENCH}/workbench.html`);
    const desk = new Desk(page);
    const subject = await SCENES[name](desk);
    // Neither the pointer nor a tip of a button.
    await page.mouse.move(0, 0);
    const picture = await subject.screenshot({ animations: 'disabled', caret: 'hide' });
    writeFileSync(`docs/bilder/${name}.png`, paletted(picture));
  });
}

function pane(desk: Desk): Locator {
  return desk.page.locator('iframe');
}

async function checkExample(desk: Desk): Promise<void> {
  await desk.pane.getByLabel('I dag').fill(TODAY);
  await desk.check();
}

function findingOf(desk: Desk, rule: string): Locator {
  return desk.findings().filter({ hasText: rule }).first();
}

async function section(desk: Desk, ...place: Parameters<Desk['goTo']>): Promise<Locator> {
  await checkExample(desk);
  await desk.goTo(...place);
  return pane(desk);
}

async function chooseLedger(desk: Desk): Promise<void> {
  await section(desk, 'Stäm av', 'Avstämning');
  await desk.pane
    .locator('input[type="file"]')
    .setInputFiles({ name: 'huvudbok.csv', mimeType: 'text/csv', buffer: exampleLedger() });
  await expect(desk.button('Använd filen')).toBeVisible();
}

async function toTop(part: Locator): Promise<void> {
  await part.evaluate((element) => element.scrollIntoView({ block: 'start' }));
}

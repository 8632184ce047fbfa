import { readFileSync, writeFileSync } from 'node:fs';
import { SOUND_DAY, snapshotOf, soundTables } from '../core/workbookBuilder';
import type { Desk } from './desk';
import { expect, test } from './desk';
import { exampleFile } from './exampleFile';
import { manyRows, REPORT, SIE } from './ledgers';
import { expectWithinReach } from './withinReach';

async function openReconciliation(desk: Desk): Promise<void> {
  await desk.drop('delår.xlsx', exampleFile(snapshotOf(soundTables)));
  await expect(desk.page.getByText('delår.xlsx är öppnad.')).toBeVisible();
  await desk.pane.getByLabel('I dag').fill(SOUND_DAY);
  await desk.check();
  await desk.goTo('Stäm av', 'Avstämning');
  await expect(desk.pane.getByText('Avstämningen använder tabellen Huvudbok, 2 rader.')).toBeVisible();
}

async function chooseFile(desk: Desk, name: string, content: string): Promise<void> {
  await desk.pane
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
}

async function useReport(desk: Desk): Promise<void> {
  await openReconciliation(desk);
  await chooseFile(desk, 'huvudbok.csv', REPORT);
  await desk.button('Använd filen').click();
  await expect(desk.pane.getByText('Avstämningen använder filen huvudbok.csv')).toBeVisible();
}

async function openEverything(desk: Desk): Promise<void> {
  for (;;) {
    const closed = desk.pane.locator('.disclosure-toggle[aria-expanded="false"]:visible').first();
    if ((await closed.count()) === 0) return;
    await closed.click();
  }
}

test('A CSV file is shown as it was understood, used, and remembered', async ({ desk }) => {
  await openReconciliation(desk);
  await chooseFile(desk, 'huvudbok.csv', REPORT);
  await expect(desk.pane.getByText('Rubrikraden är rad 3.')).toBeVisible();
  await expect(desk.pane.getByText('Inget är tappat')).toBeVisible();
  await desk.button('Använd filen').click();
  await expect(desk.pane.getByText('Avstämningen använder filen huvudbok.csv')).toBeVisible();
  await expect(desk.pane.getByText('Alla rader har en plats: 7 rader')).toBeVisible();
  await chooseFile(desk, 'nästa.csv', REPORT.replaceAll('A1;', 'C1;'));
  await expect(desk.pane.getByText('Filen lästes som förra filen med samma rubriker.')).toBeVisible();
});

test('The proposed corrections are saved as a file', async ({ desk }) => {
  await useReport(desk);
  const [file] = await Promise.all([
    desk.page.waitForEvent('download'),
    desk.button('Ladda ned rättelser').click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^Rättelser \d{4}-\d\d-\d\d\.csv$/);
  expect(readFileSync(await file.path(), 'utf8')).toContain('Konto;Ansvar/REN;');
});

test('A SIE file is reconciled to nothing', async ({ desk }) => {
  await openReconciliation(desk);
  await chooseFile(desk, 'bok.se', SIE);
  await expect(desk.pane.getByText('SIE-fil. Teckenkodning: UTF-8.')).toBeVisible();
  await desk.button('Använd filen').click();
  await expect(desk.pane.getByText('Avstämningen använder filen bok.se, 4 bokföringsrader')).toBeVisible();
  await expect(desk.pane.getByText('Inga differenser i det som är jämfört')).toBeVisible();
});

test('A file that is no ledger is refused in a sentence, and the table is used still', async ({ desk }) => {
  await openReconciliation(desk);
  await chooseFile(desk, 'brev.pdf', '%PDF-1.7 text');
  await expect(desk.pane.getByText('brev.pdf läses inte in. Filen är en PDF').last()).toBeVisible();
  await expect(desk.pane.getByText('Avstämningen använder tabellen Huvudbok, 2 rader.')).toBeVisible();
});

test('A period is closed on a file, with an accepted difference', async ({ desk }) => {
  await useReport(desk);
  await desk.button('Stäng delår …').click();
  await desk.pane.getByRole('combobox', { name: 'Delår' }).click();
  await desk.pane.getByRole('option', { name: 'delår 2 2020' }).click();
  await desk.pane.getByRole('textbox', { name: 'Stängs av' }).fill('Ekonomichefen');
  await desk.pane.getByRole('checkbox').first().check({ force: true });
  await desk.pane.getByRole('textbox', { name: 'Skäl' }).fill('Rättas i nästa period');
  await desk.button('Stäng delåret').click();
  await expect(desk.pane.getByText('Delåret är stängt.')).toBeVisible();
  await expect(desk.pane.getByText('Huvudboken är oförändrad sedan avslutet.')).toBeVisible();
  await desk.button('Godtagna differenser').click();
  await expect(desk.pane.getByText('Rättas i nästa period')).toBeVisible();
  await desk.button('Ta bort filen').click();
  await expect(desk.pane.getByText('Huvudboken har ändrats på 1 REN sedan avslutet.')).toBeVisible();
});

for (const width of [320, 350] as const) {
  test(`The ledger's file and its reconciliation shut no one out at ${width} pixels`, async ({ desk }) => {
    await desk.setPaneWidth(width);
    await openReconciliation(desk);
    await chooseFile(desk, 'huvudbok.csv', REPORT);
    await expect(desk.pane.getByText('Inget är tappat')).toBeVisible();
    await expectWithinReach(desk, width);
    await desk.button('Använd filen').click();
    await expect(desk.pane.getByText('Avstämningen använder filen huvudbok.csv')).toBeVisible();
    await openEverything(desk);
    await desk.button('Stäng delår …').click();
    await desk.pane.locator('.explain-toggle button').first().click();
    await expectWithinReach(desk, width);
  });
}

test('The pane answers while 200,000 rows are read, and the reading can be cancelled', async ({
  desk,
}, testInfo) => {
  test.setTimeout(120_000);
  await openReconciliation(desk);
  const frame = desk.page.frames().find((own) => own.url().includes('taskpane'));
  await frame?.evaluate(() => {
    const tasks: { name: string; duration: number; startTime: number }[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => {
      for (const { name, duration, startTime } of list.getEntries())
        tasks.push({ name, duration, startTime });
    }).observe({ entryTypes: ['longtask'] });
  });
  // From the disk, since to hand a large file over to the page would hold the page up.
  const path = testInfo.outputPath('stor.csv');
  writeFileSync(path, manyRows(200_000));
  const input = desk.pane.locator('input[type="file"]');
  await input.setInputFiles(path);
  await desk.button('Avbryt').first().click();
  await expect(desk.button('Använd filen')).toHaveCount(0);
  await input.setInputFiles(path);
  await desk.button('Använd filen').click();
  await expect(desk.pane.getByText('Avstämningen använder filen stor.csv')).toBeVisible({ timeout: 60_000 });
  await expect(desk.pane.getByText('Inga differenser i det som är jämfört')).toBeVisible();
  const tasks: { name: string; duration: number }[] = await frame?.evaluate(() =>
    Reflect.get(window, 'tasks'),
  );
  // The simulated Excel beside the pane has tasks of its own.
  const longest = Math.max(...tasks.filter(({ name }) => name === 'self').map(({ duration }) => duration));
  expect(longest).toBeLessThan(1_000);
});

import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { exampleSnapshot } from '../taskpane/fakes/exampleSnapshot';
import { expect, test } from './desk';
import { exampleFile } from './exampleFile';

test('The pane talks with the genuine Office.js', async ({ desk }) => {
  const frame = desk.page.frames().find((one) => one.url().includes('taskpane'));
  const platform = await frame?.evaluate(() => Office.context.platform);
  expect(platform).toBe('PC');
});

test('Kontrollera shows the findings', async ({ desk }) => {
  await desk.check();
  await expect(desk.findings().first()).toContainText('Stopp');
});

test('A severity that is pressed leaves only its own findings', async ({ desk }) => {
  await desk.check();
  await desk.pane.locator('.chip', { hasText: 'varning' }).click();
  await expect(desk.findings().filter({ hasText: 'Stopp' })).toHaveCount(0);
});

test('An investment that is chosen leaves only what is its own', async ({ desk }) => {
  await desk.check();
  await desk.pane.getByRole('combobox', { name: 'Satsning' }).click();
  await desk.pane.getByRole('option', { name: /^S2/ }).click();
  await expect(desk.findings().filter({ hasNotText: 'S2' })).toHaveCount(0);
});

test('A click on a finding selects its cell', async ({ desk }) => {
  await desk.check();
  await desk.button('Jobb AB är ett företag').click();
  await expect(desk.selectedCell()).toHaveText('Företag');
});

test('A click on a finding brings its sheet forward', async ({ desk }) => {
  await desk.check();
  await desk.button('Jobb AB är ett företag').click();
  await expect(desk.sheetTab('Parter')).toHaveAttribute('aria-pressed', 'true');
});

test('A cell that is put right is no longer a finding', async ({ desk }) => {
  await desk.check();
  await desk.button('Jobb AB är ett företag').click();
  await expect(desk.selectedCell()).toHaveText('Företag');
  await desk.page.getByLabel('Cellens innehåll').fill('Civilsamhälle');
  await desk.page.getByLabel('Cellens innehåll').press('Enter');
  await desk.check();
  await expect(desk.button('Jobb AB är ett företag')).toHaveCount(0);
});

test('The check can be run with the keyboard alone', async ({ desk }) => {
  await desk.pane.getByLabel('I dag').focus();
  await desk.page.keyboard.press('Tab');
  await desk.page.keyboard.press('Enter');
  await expect(desk.findings().first()).toBeVisible();
});

test('A finding’s cell can be selected with the keyboard alone', async ({ desk }) => {
  await desk.check();
  await desk.pane.getByRole('searchbox').focus();
  await desk.page.keyboard.press('Tab');
  await desk.page.keyboard.press('Enter');
  await expect(desk.pane.locator('.finding.is-selected')).toHaveCount(1);
});

/** A goal that waits for its outcome, which is the evaluation's main button. */
const WAITING: WorkbookSnapshot = {
  ...exampleSnapshot,
  tables: [
    ...exampleSnapshot.tables,
    {
      name: 'Utvarderingsschema',
      sheet: 'Utvärderingsschema',
      top: 0,
      left: 0,
      headers: ['Satsning', 'Mål', 'Aktivitet', 'Effektmått', 'Ekonomisk effekt', 'Målvärde', 'Utfall'],
      rows: [['S1', 'Fler i skolan', 'Hembesök', 'Närvaro', '', 80, '']],
    },
  ],
};

for (const width of [320, 500] as const) {
  test(`The buttons of the foot stay in place when an edit takes the main one away, at ${width} pixels`, async ({
    desk,
  }) => {
    await desk.drop('mål.xlsx', exampleFile(WAITING));
    await expect(desk.page.getByText('mål.xlsx är öppnad.')).toBeVisible();
    await desk.setPaneWidth(width);
    await desk.check();
    await desk.tab('Utvärdera').click();
    const places = (): Promise<unknown> =>
      Promise.all(['Beräkna och skriv', 'Rensa'].map((name) => desk.button(name).boundingBox()));
    await desk.button('Fyll i utfall').click();
    const before = await places();
    await desk.page.getByLabel('Cellens innehåll').fill('60');
    await desk.page.getByLabel('Cellens innehåll').press('Enter');
    await expect(desk.button('Fyll i utfall')).toHaveCount(0);
    expect(await places()).toEqual(before);
  });
}

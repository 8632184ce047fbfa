import { readFile } from 'node:fs/promises';
import { openPackage } from '../../src/xlsx';
import { expect, test } from './desk';
import { emptyFile } from './exampleFile';

test('Nothing is written before the preview is confirmed', async ({ desk }) => {
  await desk.button('Beräkna och skriv').click();
  await expect(desk.pane.getByRole('heading', { name: 'Det här kommer att skrivas' })).toBeVisible();
  await expect(desk.sheetTab('Regelkontroll')).toHaveCount(0);
});

test('What was previewed is written on sheets of its own', async ({ desk }) => {
  await desk.write();
  await expect(desk.sheetTab('Återföring')).toBeVisible();
});

test('A row with a finding gets its message in the column Kontroll', async ({ desk }) => {
  await desk.write();
  await desk.sheetTab('Parter').click();
  await expect(desk.cell('H5')).toContainText('Jobb AB');
});

test('A cell with a finding is flagged', async ({ desk }) => {
  await desk.write();
  await desk.sheetTab('Parter').click();
  await expect(desk.cell('C5')).toHaveAttribute('style', /background/);
});

test('Rensa removes the flags', async ({ desk }) => {
  await desk.write();
  await desk.button('Rensa').click();
  await desk.button('Rensa').click();
  await expect(desk.pane.getByText(/^Märkningen är borttagen/)).toBeVisible();
  await desk.sheetTab('Parter').click();
  await expect(desk.cell('C5')).not.toHaveAttribute('style', /background/);
});

test('The result can be downloaded and opened again', async ({ desk }) => {
  await desk.write();
  const [file] = await Promise.all([
    desk.page.waitForEvent('download'),
    desk.page.getByRole('button', { name: 'Ladda ner' }).click(),
  ]);
  const opened = openPackage(await readFile(await file.path()));
  expect(opened.ok && opened.workbook.sheets.map(({ name }) => name)).toContain('Regelkontroll');
});

test('An empty workbook gets its tables from the template', async ({ desk }) => {
  await desk.drop('tom.xlsx', emptyFile());
  await expect(desk.sheetTab('Parter')).toHaveCount(0);
  await desk.check();
  await desk.button('Lägg in mallen').first().click();
  await expect(desk.sheetTab('Satsningar')).toBeVisible();
});

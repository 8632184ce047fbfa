import { expect, test } from './desk';

test('A dropped file that is no workbook is refused with a sentence', async ({ desk }) => {
  await desk.drop('anteckningar.xlsx', Buffer.from('Det här är text.'));
  await expect(desk.page.getByText('Filen är inte en Excel-arbetsbok.')).toBeVisible();
});

test('A workbook that cannot be opened leaves the open one', async ({ desk }) => {
  await desk.drop('tom.xlsx', Buffer.alloc(0));
  await expect(desk.sheetTab('Satsningar')).toBeVisible();
});

test('The shipped example is open from the start', async ({ desk }) => {
  await desk.page.reload();
  await expect(desk.page.getByRole('banner')).toContainText('exempel.xlsx');
});

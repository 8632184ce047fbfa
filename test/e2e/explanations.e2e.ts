import type { Desk } from './desk';
import { expect, test } from './desk';
import { expectWithinReach } from './withinReach';

/** The first row of the repayments, in the column Golv. */
const FLOOR = 'D6';

async function explainFloor(desk: Desk): Promise<void> {
  await desk.write();
  await desk.sheetTab('Återföring').click();
  await desk.cell(FLOOR).click();
  await expect(panel(desk)).toBeVisible();
}

function panel(desk: Desk): ReturnType<Desk['tab']> {
  return desk.pane.getByRole('region', { name: 'Förklaring av den valda cellen' });
}

test('A cell that is selected in an output sheet is explained in the pane', async ({ desk }) => {
  await explainFloor(desk);
  await expect(panel(desk)).toContainText('Det lägsta som alltid återförs för VAN i S1');
  await expect(panel(desk)).toContainText('= 72 000 kr');
});

test('An explanation leads to its input cells', async ({ desk }) => {
  await explainFloor(desk);
  await desk.button('Gå till Återföringsplan!C2').click();
  await expect(desk.selectedCell()).toHaveText('120000');
  await expect(panel(desk)).toContainText('Det lägsta som alltid återförs för VAN i S1');
});

test('A name in an output sheet brings up its row’s main amount', async ({ desk }) => {
  await explainFloor(desk);
  await desk.cell('A7').click();
  await expect(panel(desk)).toContainText('för SOC i S1');
});

test('The panel is closed with the keyboard alone', async ({ desk }) => {
  await explainFloor(desk);
  await desk.button('Stäng förklaringen').focus();
  await desk.page.keyboard.press('Enter');
  await expect(panel(desk)).toHaveCount(0);
});

for (const width of [320, 350] as const) {
  test(`An explanation shuts no one out and fits in ${width} pixels`, async ({ desk }) => {
    await desk.setPaneWidth(width);
    await explainFloor(desk);
    await desk.pane.locator('.rule-toggle').first().click();
    await expectWithinReach(desk, width);
  });
}

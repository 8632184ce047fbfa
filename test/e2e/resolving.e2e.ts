import { expect, test, type Desk } from './desk';
import { expectWithinReach } from './withinReach';

test('A finding that is accepted is written down and leaves the list', async ({ desk }) => {
  await desk.check();
  const card = desk.findings().filter({ hasText: 'Jobb AB är ett företag' });
  await card.getByRole('button', { name: 'Godkänn …' }).click();
  await expect(desk.pane.getByLabel('Godkänd av')).toBeFocused();
  await desk.pane.getByLabel('Godkänd av').fill('Kommundirektören');
  await desk.pane.getByLabel('Skäl').fill('Driften avvecklas');
  await looksRight(desk);
  await card.getByRole('button', { name: 'Godkänn', exact: true }).click();
  await expect(desk.pane.getByText('Avvikelsen är godkänd.')).toBeVisible();
  await expect(card).toHaveCount(0);
  await desk.sheetTab('Godkända').click();
  await expect(desk.cell('A5')).toHaveText('OR-06');
  await expect(desk.cell('D5')).toHaveText('C5');
  await desk.pane.getByText('Godkända (1)').click();
  await looksRight(desk);
  await desk.pane.getByRole('button', { name: /^Ta bort godkännandet/ }).click();
  await expect(card).toHaveCount(1);
});

test('A fix is shown before it is written, and its finding is then gone', async ({ desk }) => {
  await enter(desk, 'Återföringsplan', 'C2', '130000');
  // Before the first round.
  await desk.pane.getByLabel('I dag').fill('2024-06-01');
  await desk.check();
  const card = desk.findings().filter({ hasText: 'OR-48' });
  await card.getByRole('button', { name: 'Rätta …' }).press('Enter');
  await expect(card.getByRole('row')).toHaveCount(5);
  await looksRight(desk);
  await expect(desk.cell('C2')).toHaveText('130000');
  await card.getByRole('button', { name: 'Skriv' }).click();
  await expect(desk.pane.getByText('Rättelsen är skriven.')).toBeVisible();
  await expect(card).toHaveCount(0);
  // 130 000 of 410 000, of 400 000 kr.
  await expect(desk.cell('C2')).toHaveText('126829');
});

test('A fix is undone in the pane, until its row has been changed', async ({ desk }) => {
  await enter(desk, 'Återföringsplan', 'C2', '130000');
  await desk.pane.getByLabel('I dag').fill('2024-06-01');
  await desk.check();
  const card = desk.findings().filter({ hasText: 'OR-48' });
  const fix = async (): Promise<void> => {
    await card.getByRole('button', { name: 'Rätta …' }).press('Enter');
    await card.getByRole('button', { name: 'Skriv' }).click();
    await expect(desk.cell('C2')).toHaveText('126829');
  };
  await fix();
  await desk.button('Ångra rättelsen').press('Enter');
  await expect(desk.pane.getByText('Rättelsen är ångrad.')).toBeVisible();
  await expect(desk.cell('C2')).toHaveText('130000');
  await fix();
  await enter(desk, 'Återföringsplan', 'C2', '126000');
  await desk.button('Ångra rättelsen').press('Enter');
  await expect(desk.pane.getByText('så rättelsen går inte att ångra')).toBeVisible();
  await expect(desk.cell('C2')).toHaveText('126000');
  await looksRight(desk);
});

test('The form is left with Escape, and the focus goes back to its button', async ({ desk }) => {
  await desk.check();
  const button = desk.findings().first().getByRole('button', { name: 'Godkänn …' });
  await button.press('Enter');
  await expect(desk.pane.getByLabel('Godkänd av')).toBeFocused();
  await desk.page.keyboard.press('Escape');
  await expect(button).toBeFocused();
});

async function enter(desk: Desk, sheet: string, cell: string, value: string): Promise<void> {
  await desk.sheetTab(sheet).click();
  await desk.cell(cell).click();
  await desk.page.getByLabel('Cellens innehåll').fill(value);
  await desk.page.getByLabel('Cellens innehåll').press('Enter');
}

/** Usable by everybody, and no wider than the pane, at 320 pixels. */
async function looksRight(desk: Desk): Promise<void> {
  await desk.setPaneWidth(320);
  await expectWithinReach(desk, 320);
}

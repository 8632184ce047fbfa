import { append, snapshotOf, soundTables } from '../core/workbookBuilder';
import { exampleFile } from './exampleFile';
import type { Desk } from './desk';
import { expect, test } from './desk';

const NARROWEST = 320;

/** How many pixels of a table are beyond the edge of its room. */
function hiddenOf(desk: Desk, label: RegExp): Promise<number> {
  const table = desk.pane.getByRole('region', { name: label }).first();
  return table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
}

test('Who pays and who gains is seen whole at 320 pixels, planned and followed up', async ({ desk }) => {
  await desk.openExample({});
  await desk.setPaneWidth(NARROWEST);
  await desk.check();
  await desk.goTo('Utvärdera', 'Payoff');
  expect(await hiddenOf(desk, /^Vem betalar och vem tjänar/)).toBe(0);
});

test('The difference is seen at 320 pixels also where something is reported', async ({ desk }) => {
  const reported = {
    ...soundTables,
    Redovisat: [
      ['Satsning', 'REN', 'År', 'Period', 'Belopp'],
      ['S1', '5101', 2020, 'Delår 1', 1_100_000],
    ],
  };
  const large = append(reported, 'Huvudbok', ['V3', '2020-03-01', '5010', '5101', '70001', 'Lön', 1_000_000]);
  await desk.drop('redovisat.xlsx', exampleFile(snapshotOf(large)));
  await expect(desk.page.getByText('redovisat.xlsx är öppnad.')).toBeVisible();
  await desk.setPaneWidth(NARROWEST);
  await desk.check();
  await desk.goTo('Stäm av', 'Avstämning');
  expect(await hiddenOf(desk, /^Avstämning per REN och period/)).toBe(0);
});

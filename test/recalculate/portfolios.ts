import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { createWorkbook, recalculate } from '../../src/spreadsheet';
import { savePackage } from '../../src/xlsx';
import { portfolios } from '../core/portfolioArbitrary';
import { paid, payout, report, row, withLedger, withReported } from '../core/reconciliation/reconciled';
import { day } from '../core/rules/askRule';
import { goteborgTables } from '../core/rules/cases/goteborgTables';
import { rarTables } from '../core/rules/cases/rarTables';
import type { Tables } from '../core/workbookBuilder';
import { edit, settledTables, snapshotOf, SOUND_DAY, soundTables } from '../core/workbookBuilder';
import { addTable, put } from '../excel/desk';
import { family } from '../workbook/payoffTables';
import type { WrittenWorkbook } from './writtenWorkbook';
import { written } from './writtenWorkbook';

const RANDOM_PORTFOLIOS = 12;
const SEED = 20160920;

export async function writtenPortfolios(): Promise<readonly WrittenWorkbook[]> {
  const example = await written('the example', readFileSync('assets/exempel.xlsx'), day('2026-11-20'));
  const random = fc.sample(portfolios, { seed: SEED, numRuns: RANDOM_PORTFOLIOS });
  const byHand: readonly (readonly [string, Tables, string])[] = [
    ['Örebro, running', soundTables, SOUND_DAY],
    ['Örebro, settled', settledTables, '2022-12-31'],
    ['RAR', rarTables, SOUND_DAY],
    ['Göteborg', goteborgTables, SOUND_DAY],
    ['payoff', family, SOUND_DAY],
    ['reconciliation', differing, SOUND_DAY],
    ['parts of kronor', manySmall(), SOUND_DAY],
    ...random.map(({ tables, today }, index) => [`random ${index + 1}`, tables, today] as const),
  ];
  const others: WrittenWorkbook[] = [];
  for (const [name, tables, today] of byHand) others.push(await written(name, fileOf(tables), day(today)));
  return [example, ...others, await writtenTwice(), await withFormulas()];
}

/** The sheets of 2021 over those of 2022: columns have gone, findings are solved. */
async function writtenTwice(): Promise<WrittenWorkbook> {
  const first = await written('settled', fileOf(settledTables), day('2022-12-31'));
  return written('written again', first.file, day('2021-03-01'), first.owned);
}

/** Amounts that the workbook works out itself: LibreOffice must come to the same input. It stores fewer digits than Excel. */
async function withFormulas(): Promise<WrittenWorkbook> {
  const file = fileOf(soundTables, (workbook) => {
    const budget = workbook.sheets.find(({ name }) => name === 'Budget');
    if (budget) put(budget, 'D2', [['=ROUND(600000/7,2)', '=ROUND(D2+0.01,2)', '=ROUND(SUM(D2:E2)*2,2)']]);
  });
  return written('input of formulas', file, day(SOUND_DAY));
}

function fileOf(tables: Tables, change: (workbook: ReturnType<typeof createWorkbook>) => void = () => {}) {
  const workbook = createWorkbook('Start');
  for (const table of snapshotOf(tables).tables) addTable(workbook, table);
  change(workbook);
  recalculate(workbook);
  return savePackage(undefined, workbook);
}

/** A ledger that agrees with little: double, foreign, late and unknown rows, and payouts beside what was used. */
const differing: Tables = paid(
  withReported(
    withLedger(
      row('V1', '2020-02-10', 100_000.1),
      row('V2', '2020-03-10', 33_333.33),
      row('V3', '2020-03-10', 33_333.33),
      row('V4', '2020-05-11', 20_000.07, { ren: '6101' }),
      row('V5', '2020-06-11', 1_234.56, { project: '' }),
      row('V6', '2020-06-12', 0.01, { ren: '9999' }),
      row('V7', '2019-06-12', 700),
      row('V8', '2020-07-01', -700.45),
    ),
    report('Delår 1', 133_333.44),
    report('Delår 2', 155_000),
  ),
  payout('Delår 1', '2020-04-28', 133_333.43),
  payout('Delår 2', '2020-09-28', 20_000.07, '6101'),
);

/** Rows of öre that binary fractions cannot hold: a plain sum of them drifts. */
function manySmall(): Tables {
  const rows = Array.from({ length: 600 }, (_, index) =>
    row(
      `V${index + 1}`,
      `2020-${index % 2 === 0 ? '02' : '07'}-${String((index % 28) + 1).padStart(2, '0')}`,
      [0.1, 0.2, 1.01, 33.35, 4_999.99][index % 5] ?? 0,
      { ren: index % 3 === 0 ? '6101' : '5101', text: `Rad ${index + 1}` },
    ),
  );
  return edit(withLedger(...rows), { 'Satsningar!G2': 1_050_000.07 });
}

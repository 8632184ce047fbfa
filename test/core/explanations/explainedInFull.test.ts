import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Explanation } from '../../../src/core/explanations/explanation';
import { inSwedish, valueInSwedish } from '../../../src/core/text/inSwedish';
import { placeLabel } from '../../../src/core/values/place';
import type { Place } from '../../../src/core/values/place';
import { cellExplainer } from '../../../src/workbook/explaining/explain';
import { reconciliationSheet } from '../../../src/workbook/outputs/reconciliationSheet';
import { scheduleSheets } from '../../../src/workbook/outputs/scheduleSheets';
import type { CellValue } from '../../../src/workbook/snapshot';
import { kept } from '../../kept';
import { runOn } from '../rules/askRule';
import { explainedPortfolios } from './explainedPortfolios';

/*
 * The fixture was read through and its figures worked out again by hand; amounts.test.ts holds that whatever is told of
 * any portfolio adds up.
 */
interface Block {
  readonly name: string;
  readonly portfolio: string;
  readonly table: string;
  readonly column: string;
  readonly keys: readonly (readonly [string, string])[];
  readonly lines: readonly string[];
}

const blocks: readonly Block[] = readFileSync(join(__dirname, '../../fixtures/forklaringar.txt'), 'utf8')
  .split(/\n+## /)
  .slice(1)
  .map((block) => {
    const [name = '', ...lines] = block.trimEnd().split('\n');
    const [portfolio = '', table = '', column = '', keys = ''] = name.split(' | ');
    const pairs = keys.split('; ').map((pair) => pair.split('='));
    return {
      name,
      portfolio,
      table,
      column,
      keys: pairs.map(([key = '', value = '']) => [key, value]),
      lines,
    };
  });

const runOf = kept((portfolio: string) => {
  const known = explainedPortfolios[portfolio];
  if (known === undefined) throw new Error(`There is no portfolio ${portfolio}`);
  const run = runOn(known.tables, known.today);
  return { explain: cellExplainer(run), sheets: [...scheduleSheets(run, false), reconciliationSheet(run)] };
});

/** The row of the sheet that has the keys, by its headers. */
function rowOf({ portfolio, table, keys }: Block): Readonly<Record<string, CellValue>> {
  const sheet = runOf(portfolio).sheets.find((own) => own.table === table);
  const rows = sheet?.rows.map((values) =>
    Object.fromEntries(sheet.columns.map(({ header }, index) => [header, values[index] ?? ''])),
  );
  return rows?.find((row) => keys.every(([key, value]) => String(row[key]) === value)) ?? {};
}

function told({ title, value, rules, parameters, reasons: { inputs, steps } }: Explanation): string[] {
  return [
    inSwedish(title),
    `= ${value === undefined ? '' : valueInSwedish(value)}`,
    `§ ${rules.map(({ id }) => id).join(' ')}`,
    ...parameters.map((own) => `p ${own.name} = ${valueInSwedish(own.value)}${cell(own.at)}`),
    ...inputs.map((own) => `i ${inSwedish(own.what)} = ${valueInSwedish(own.value)}${cell(own.at)}`),
    ...steps.map((step) => `s ${inSwedish(step)}`),
  ].map((line) => line.replace(/\u00A0/g, ' ').trimEnd());
}

function cell(at: Place | undefined): string {
  return at ? ` @${placeLabel(at)}` : '';
}

describe('What is told in full', () => {
  it.each(blocks)('$name', (block) => {
    const { portfolio, table, column, lines } = block;
    const answer = runOf(portfolio).explain({ kind: 'row', table, header: column, row: rowOf(block) });
    expect(answer?.kind === 'explained' ? told(answer.explanation) : answer?.kind).toEqual(lines);
  });
});

describe('The total of a column', () => {
  it('is told with each row that it is the sum of', () => {
    const answer = runOf('running').explain({ kind: 'total', table: 'UtbetalningUt', header: 'Utbetalning' });
    expect(answer?.kind === 'explained' ? told(answer.explanation) : answer?.kind).toEqual([
      'Summan av Utbetalning i UtbetalningUt',
      '= 162 000,50 kr',
      '§',
      'i S1 5101 2020 Delår 1 = 100 000 kr',
      'i S1 6101 2020 Delår 2 = 60 000,50 kr',
      'i S1 5101 2020 Helår = 2 000 kr',
      's Excel räknar summan över de rader som syns, så den följer tabellens filter. Alla rader ger:',
      's Utbetalning: S1 5101 2020 Delår 1 100 000 kr + S1 6101 2020 Delår 2 60 000,50 kr + S1 5101 2020 Helår 2 000 kr = 162 000,50 kr',
    ]);
  });
});

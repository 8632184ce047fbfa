import fc from 'fast-check';
import { inSwedish, valueInSwedish } from '../../../src/core/text/inSwedish';
import type { Explanation } from '../../../src/core/explanations/explanation';
import { parseCellAddress } from '../../../src/workbook/cellAddress';
import type { CellExplainer } from '../../../src/workbook/explaining/explain';
import { cellExplainer } from '../../../src/workbook/explaining/explain';
import type { OutputSheet } from '../../../src/workbook/outputs/outputSheet';
import { reconciliationSheet } from '../../../src/workbook/outputs/reconciliationSheet';
import { scheduleSheets } from '../../../src/workbook/outputs/scheduleSheets';
import type { CellValue } from '../../../src/workbook/snapshot';
import { portfolios } from '../portfolioArbitrary';
import { runOn } from '../rules/askRule';
import type { Tables } from '../workbookBuilder';
import { append, edit, emptied, settledTables, soundTables, SOUND_DAY } from '../workbookBuilder';
import { drawing } from '../../drawing';
import { paidWrongly } from './explainedPortfolios';
import { kept } from '../../kept';

/** The tables whose amounts the parameter `beloppsenhet` is about. */
const PLANNING = ['Satsningar', 'Budget', 'Effekter', 'Aterforingsplan', 'EffektUtfall', 'Reservation'];

interface Explained {
  readonly where: string;
  readonly shown: number;
  readonly explanation: Explanation;
}

interface Case {
  readonly tables: Tables;
  readonly cells: readonly Explained[];
}

const portfoliosTried = kept((): readonly { readonly tables: Tables; readonly today: string }[] => [
  { tables: soundTables, today: SOUND_DAY },
  { tables: settledTables, today: '2022-12-31' },
  { tables: grantedMoreLater(), today: SOUND_DAY },
  { tables: paidWrongly(), today: '2021-02-01' },
  ...fc.sample(portfolios, drawing(12)),
]);

const caseOf = kept((index: number): Case => {
  const { tables = {}, today } = portfoliosTried()[index] ?? {};
  const run = runOn(tables, today);
  const explain = cellExplainer(run);
  const sheets = [...scheduleSheets(run, false), reconciliationSheet(run)];
  return { tables, cells: sheets.flatMap((sheet) => explainedCells(sheet, explain)) };
});

/** One by one, each when it is asked for. */
function* cases(): Generator<Case> {
  for (const index of portfoliosTried().keys()) yield caseOf(index);
}

/** The grant is spent in delår 2; a later decision pays the rest of it with the next period. */
function grantedMoreLater(): Tables {
  const poor = edit(emptied(soundTables, 'Utbetalningar'), { 'Satsningar!G2': 120000 });
  const spent = append(poor, 'Huvudbok', ['V3', '2020-11-10', '5010', '6101', '70001', 'Lön', 70000]);
  return append(spent, 'Andringar', ['S1', '2020-12-01', 'Kommunstyrelsen', 'Tillskott', '', 50000, '']);
}

/** Every cell with an amount of an output table, as a user would come upon it. */
function explainedCells(sheet: OutputSheet, explain: CellExplainer): Explained[] {
  return sheet.rows.flatMap((values, index) => {
    const row = Object.fromEntries(sheet.columns.map(({ header }, column) => [header, values[column] ?? '']));
    return sheet.columns.flatMap(({ header, kind }, column): Explained[] => {
      const shown = values[column];
      if (kind !== 'amount' || typeof shown !== 'number') return [];
      const where = `${sheet.table} ${header}, row ${index + 1}`;
      const answer = explain({ kind: 'row', table: sheet.table, header, row });
      if (answer?.kind !== 'explained' || answer.isOutdated) throw new Error(`${where} is not explained`);
      return [{ where, shown, explanation: answer.explanation }];
    });
  });
}

const AMOUNT = /−?\d[\d\u00A0]*(?:,\d+)?(?=\u00A0kr)/g;
const AMOUNT_ONCE = new RegExp(AMOUNT.source);

function lastAmount(text: string | undefined): number {
  const [...amounts] = (text ?? '').matchAll(AMOUNT);
  return numberOf(amounts[amounts.length - 1]?.[0] ?? '');
}

function firstAmount(text: string): number {
  return numberOf(AMOUNT_ONCE.exec(text)?.[0] ?? '');
}

function numberOf(text: string): number {
  return text === ''
    ? NaN
    : Number(
        text
          .replace(/\u00A0/g, '')
          .replace('−', '-')
          .replace(',', '.'),
      );
}

function toOre(kronor: number): number {
  return Math.round(kronor * 100);
}

function cellAt(tables: Tables, sheet: string, cell: string): CellValue {
  const place = parseCellAddress(cell);
  return (place && tables[sheet]?.[place.row]?.[place.column]) ?? '';
}

/** What the cell means in kronor. */
function kronorIn(tables: Tables, sheet: string, cell: string): number {
  const unit = tables['Parametrar']?.find(([name]) => name === 'beloppsenhet')?.[1];
  const value = Number(cellAt(tables, sheet, cell));
  return unit === 'tkr' && PLANNING.includes(sheet) ? value * 1000 : value;
}

/** What a sentence does not hold for: the first few of the first portfolio with any, so that they can be read. */
function wrong(check: (cell: Explained, tables: Tables) => readonly unknown[]): unknown[] {
  for (const { tables, cells } of cases()) {
    const faults = cells.flatMap((cell) => check(cell, tables).map((fault) => [cell.where, fault]));
    if (faults.length > 0) return faults.slice(0, 5);
  }
  return [];
}

describe('In every portfolio', () => {
  it('there are amounts of each table to explain', () => {
    const tables = new Set(
      [...cases()].flatMap(({ cells }) => cells.map(({ where }) => where.split(' ')[0])),
    );
    expect([...tables].sort()).toEqual([
      'AterforingUt',
      'AvstamningUt',
      'FondUt',
      'InternfakturaUt',
      'KalenderUt',
      'KonteringUt',
      'KostnadUt',
      'RedovisningUt',
      'UtbetalningUt',
      'UtvarderingUt',
    ]);
  });

  it('the last step of an amount comes to the amount', () => {
    const faults = wrong(({ shown, explanation: { reasons } }) => {
      const steps = reasons.steps.map(inSwedish);
      return toOre(lastAmount(steps[steps.length - 1])) === toOre(shown) ? [] : [{ shown, steps }];
    });
    expect(faults).toEqual([]);
  });

  it('the value told of an amount is the amount', () => {
    const faults = wrong(({ shown, explanation: { value } }) =>
      toOre(lastAmount(valueInSwedish(value ?? ''))) === toOre(shown) ? [] : [{ shown, value }],
    );
    expect(faults).toEqual([]);
  });

  it('an input with a cell has the value that the cell holds', () => {
    const faults = wrong(({ explanation }, tables) =>
      explanation.reasons.inputs.filter(({ value: told, at }) => {
        if (at === undefined) return false;
        const value = valueInSwedish(told);
        if (!value.endsWith('\u00A0kr')) return value !== String(cellAt(tables, at.sheet, at.cell));
        return toOre(lastAmount(value)) !== toOre(kronorIn(tables, at.sheet, at.cell));
      }),
    );
    expect(faults).toEqual([]);
  });

  it('a parameter with a cell has the value that the cell holds', () => {
    const faults = wrong(({ explanation }, tables) =>
      explanation.parameters.filter(({ value, at }) => {
        if (at === undefined) return false;
        const held = String(cellAt(tables, at.sheet, at.cell));
        return ![held, held.replace(' ', '\u00A0'), `${Number(held) * 100}\u00A0%`].includes(
          valueInSwedish(value),
        );
      }),
    );
    expect(faults).toEqual([]);
  });

  it('every sum told in a step adds up', () => {
    const faults = wrong(({ explanation }) =>
      explanation.reasons.steps.map(inSwedish).filter((step) => {
        const [, terms, total] = /^[^:]*: ([^:=×/(]* [+−] [^:=×/(]*) = ([^=]*)$/.exec(step) ?? [];
        if (terms === undefined) return false;
        const sum = terms.split(/ (?=[+−] )/).reduce((so, term) => {
          return so + (term.startsWith('− ') ? -1 : 1) * toOre(lastAmount(term.replace(/^[+−] /, '')));
        }, 0);
        return sum !== toOre(lastAmount(total));
      }),
    );
    expect(faults).toEqual([]);
  });

  it('every share told in a step is that part of the whole, to the krona or öre that it was rounded to', () => {
    const faults = wrong(({ explanation }) =>
      explanation.reasons.steps.map(inSwedish).filter((step) => {
        const [, whole, weight, weights, share] = /: ([^ ]+) × ([^ ]+) \/ ([^ ]+) = (.*)$/.exec(step) ?? [];
        if (share === undefined) return false;
        const exact = (lastAmount(whole) * lastAmount(weight)) / lastAmount(weights);
        return Math.abs(exact - firstAmount(share)) > 0.001 || Math.abs(exact - lastAmount(share)) >= 1;
      }),
    );
    expect(faults).toEqual([]);
  });

  it('every amount that is not nothing rests on a cell', () => {
    const faults = wrong(({ shown, explanation: { reasons, title } }) =>
      shown !== 0 && reasons.inputs.every(({ at }) => at === undefined) ? [inSwedish(title)] : [],
    );
    expect(faults).toEqual([]);
  });

  it('every amount names a rule and its words', () => {
    const faults = wrong(({ explanation: { rules, title } }) =>
      rules.length > 0 && rules.every(({ quote, document, page }) => quote && document && page)
        ? []
        : [title],
    );
    expect(faults).toEqual([]);
  });
});

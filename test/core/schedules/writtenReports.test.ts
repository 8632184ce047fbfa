import { spelled } from '../../../src/core/findings/findingValue';
import { scheduleSheets } from '../../../src/workbook/outputs/scheduleSheets';
import { runOn } from '../rules/askRule';
import type { Tables } from '../workbookBuilder';
import { append, edit, emptied, settledTables, soundTables, without } from '../workbookBuilder';

/** `2020 Delår 2: 300000 160000.5 989999.5 889999.5` is budget, outcome, forecast and what is left. */
function economy(tables: Tables, today: string): string[] {
  return rowsOf(tables, today).map(
    (row) =>
      `${row[1]} ${row[2]}: ${row
        .slice(6, 10)
        .map((cell) => (cell === '' ? '-' : cell))
        .join(' ')}`,
  );
}

/** One of the amounts of each line: 0 budget, 1 outcome, 2 forecast, 3 what is left. */
function amounts(lines: readonly string[], index: number): (string | undefined)[] {
  return lines.map((line) => line.split(': ')[1]?.split(' ')[index]);
}

function rowsOf(tables: Tables, today: string): readonly (readonly (string | number)[])[] {
  return (
    scheduleSheets(runOn(tables, today), false).find(({ table }) => table === 'RedovisningUt')?.rows ?? []
  );
}

const unwritten = emptied(soundTables, 'Redovisningar');

describe('The written reports', () => {
  /*
   * The budget is 300 000, 300 000 and 450 000. Consumed: 100 000 in delår 1 and 60 000,50 in delår 2 of 2020.
   * At the end of 2020 the rest of that year's budget is 139 999,50 and later years 750 000: with what is consumed,
   * 1 050 000.
   */
  it('tell the whole economy from the start at each period that is over', () => {
    expect(economy(unwritten, '2021-08-31')).toEqual([
      '2020 Delår 2: 300000 160000.5 1050000 889999.5',
      '2020 Helår: 300000 160000.5 1050000 889999.5',
      '2021 Delår 2: 600000 160000.5 910000.5 889999.5',
    ]);
  });

  it('have none for a period whose last day has not come', () => {
    expect(economy(unwritten, '2020-08-30')).toEqual([]);
  });

  it('have one on the last day itself', () => {
    expect(economy(unwritten, '2020-08-31')).toHaveLength(1);
  });

  it('count a cost of New Year’s Eve in the old year and one of New Year’s Day in the new', () => {
    const late = append(
      unwritten,
      'Huvudbok',
      ['V3', '2020-12-31', '5010', '5101', '70001', 'Lön', 0.01],
      ['V4', '2021-01-01', '5010', '5101', '70001', 'Lön', 0.02],
    );
    expect(amounts(economy(late, '2021-08-31'), 1)).toEqual(['160000.5', '160000.51', '160000.53']);
  });

  // 420 000 of 300 000 in 2020: the year leaves nothing, and takes nothing from 750 000 later.
  it('forecast nothing more of a year that has passed its budget', () => {
    const dear = edit(unwritten, { 'Huvudbok!G2': 359999.5 });
    expect(economy(dear, '2020-12-31')[1]).toBe('2020 Helår: 300000 420000 1170000 630000');
  });

  it('forecast no more than the budget where there is a credit', () => {
    const credit = edit(unwritten, { 'Huvudbok!G2': -100000 });
    expect(economy(credit, '2020-12-31')[1]).toBe('2020 Helår: 300000 -39999.5 1010000.5 1089999.5');
  });

  it('forecast at delår 2 without what was booked later in the year', () => {
    const later = append(unwritten, 'Huvudbok', ['V3', '2020-11-10', '5010', '5101', '70001', 'Lön', 200000]);
    expect(amounts(economy(later, '2020-12-31'), 2)).toEqual(['1050000', '1110000.5']);
  });

  it('forecast what OR-39 warns of', () => {
    const dear = edit(unwritten, { 'Huvudbok!G2': 359999.5 });
    const told = runOn(dear, '2020-12-31').findings.find(({ rule }) => rule === 'OR-39');
    expect([spelled(told?.actual), spelled(told?.limit)]).toEqual(['1170000.00', '1050000.00']);
  });

  it('measure against the grant as it stood when the period ended', () => {
    const more = append(unwritten, 'Andringar', [
      'S1',
      '2020-09-01',
      'Kommunstyrelsen',
      'Tillskott',
      '',
      50000,
      '',
    ]);
    expect(economy(more, '2020-12-31').map((line) => line.split(' ').at(-1))).toEqual([
      '889999.5',
      '939999.5',
    ]);
  });

  it('measure against a grant of the very day', () => {
    const more = append(unwritten, 'Andringar', [
      'S1',
      '2020-08-31',
      'Kommunstyrelsen',
      'Tillskott',
      '',
      50000,
      '',
    ]);
    expect(economy(more, '2020-08-31').map((line) => line.split(' ').at(-1))).toEqual(['939999.5']);
  });

  it('end with the investment as it was amended', () => {
    const short = append(unwritten, 'Andringar', [
      'S1',
      '2020-06-01',
      'Kommunstyrelsen',
      'Avslut',
      '2020-09-30',
      '',
      '',
    ]);
    expect(economy(short, '2022-12-31').map((line) => line.split(':')[0])).toEqual([
      '2020 Delår 2',
      '2020 Helår',
    ]);
  });

  it('of a closed investment forecast only what was spent, from the period where it ended', () => {
    const closed = emptied(settledTables, 'Redovisningar');
    expect(amounts(economy(closed, '2023-03-01').slice(-2), 2)).toEqual(['610000.5', '160000.5']);
  });

  it('have the texts of the report that was written', () => {
    expect(rowsOf(soundTables, '2021-03-01').map((row) => row.slice(1, 6))).toEqual([
      [2020, 'Delår 2', 'Hembesök', 'Gemensamt team', 'Inga ännu'],
      [2020, 'Helår', 'Hembesök', 'Gemensamt team', 'Högre närvaro'],
    ]);
  });

  it('join the texts of two rows for one period, and say so', () => {
    const twice = append(soundTables, 'Redovisningar', ['S1', 2020, 'Helår', '', 'Läger', '', '', '']);
    const row = rowsOf(twice, '2021-03-01').find(([, , period]) => period === 'Helår');
    expect([row?.[3], row?.[11]]).toEqual(['Hembesök\nLäger', 'Redovisningar har 2 rader för perioden']);
  });

  it('have one that was written before its period is over', () => {
    const early = append(soundTables, 'Redovisningar', ['S1', 2021, 'Delår 2', '', 'Läger', '', '', '']);
    expect(rowsOf(early, '2021-03-01').at(-1)?.slice(1, 4)).toEqual([2021, 'Delår 2', 'Läger']);
  });

  it('never have what looks like a personal number', () => {
    const named = edit(soundTables, { 'Redovisningar!E2': 'Hembesök hos 811218-9876' });
    expect(JSON.stringify(rowsOf(named, '2021-03-01'))).not.toContain('9876');
  });

  it('have no outcome where there is no ledger, and say so', () => {
    const row = rowsOf(without(unwritten, 'Huvudbok'), '2020-12-31')[0];
    expect([row?.slice(6, 10), row?.[11]]).toEqual([
      [300000, '', '', ''],
      'Redovisningen har ingen rad i Redovisningar. Huvudboken saknas, så utfallet är inte känt',
    ]);
  });

  it('have an outcome of nothing where the ledger is empty', () => {
    expect(economy(emptied(unwritten, 'Huvudbok'), '2020-08-31')).toEqual([
      '2020 Delår 2: 300000 0 1050000 1050000',
    ]);
  });

  it('name the ledger rows that could not be read', () => {
    const row = rowsOf(edit(unwritten, { 'Huvudbok!G3': 'fel' }), '2020-08-31')[0];
    expect(row?.[11]).toContain('Utan rader som inte kunde läsas: Huvudbok!G3');
  });

  it('leave what is left open where the grant is not known', () => {
    const unknown = edit(unwritten, { 'Satsningar!G2': 'fel' });
    expect(economy(unknown, '2020-08-31')).toEqual(['2020 Delår 2: 300000 160000.5 1050000 -']);
  });

  it('forecast the rest of the budget of one that still runs after its last day', () => {
    // 160 000,50 and the whole budget of 2022, which has no cost yet.
    expect(amounts(economy(unwritten, '2023-01-31'), 2).at(-1)).toBe('610000.5');
  });

  it('are not owed by a status that cannot be read', () => {
    expect(economy(edit(unwritten, { 'Satsningar!C2': 'Kanske' }), '2021-08-31')).toEqual([]);
  });

  it('have nothing of a quarter’s report', () => {
    const quarter = append(unwritten, 'Redovisningar', [
      'S1',
      2020,
      'Kvartal 1',
      '2020-04-20',
      'x',
      'x',
      'x',
      'x',
    ]);
    expect(economy(quarter, '2020-08-31').map((line) => line.split(':')[0])).toEqual(['2020 Delår 2']);
  });

  it('forecast what the budget leaves also where the status cannot be read', () => {
    const unread = edit(soundTables, { 'Satsningar!C2': 'Kanske' });
    expect(amounts(economy(unread, '2021-01-31'), 2)).toEqual(['1050000', '1050000']);
  });

  it('are none of an application', () => {
    expect(economy(edit(unwritten, { 'Satsningar!C2': 'Ansökan' }), '2021-03-01')).toEqual([]);
  });

  it('follow the municipality’s own closing days', () => {
    const own = append(unwritten, 'Parametrar', ['kalender.delår2', '06-30', '', 'beslut', '']);
    expect(economy(own, '2020-06-30')).toHaveLength(1);
  });
});

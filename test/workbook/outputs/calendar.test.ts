import { inSwedish } from '../../../src/core/text/inSwedish';
import { calendarLines } from '../../../src/workbook/shown/calendarLines';
import { schedulesOf } from '../../core/resultFile';
import { runOn } from '../../core/rules/askRule';
import type { Tables } from '../../core/workbookBuilder';
import { append, edit, invoice, snapshotOf, soundTables, without } from '../../core/workbookBuilder';
import { writesOf } from '../writesOf';

/** 2022-10-01 as Excel counts days: 44 562 is 2022-01-01, and 273 days of the year have gone. */
const FIRST_OF_OCTOBER = 44562 + 273;

/** VAN has invoiced its first round, SOC has not; no report has come since the year 2020. */
const autumn = append(soundTables, 'Fakturor', invoice('VAN', 2022, 210000));

function sheetOf(tables: Tables, today: string) {
  const snapshot = snapshotOf(tables);
  const sheet = writesOf(runOn(tables, today), snapshot, []).sheets.find(
    ({ table }) => table === 'KalenderUt',
  );
  if (sheet === undefined) throw new Error('There is no sheet for the calendar');
  return sheet;
}

describe('The sheet Kalender', () => {
  const sheet = sheetOf(autumn, '2022-10-01');

  it('has the columns that are promised, and one for what must be said', () => {
    expect(sheet.columns.map(({ header }) => header)).toEqual([
      'Datum',
      'Satsning',
      'Vad',
      'Vem',
      'Belopp',
      'Läge',
      'Regel',
      'Källa',
      'Anmärkning',
    ]);
  });

  it('has what is late before what waits', () => {
    expect(sheet.rows.map((row) => row.slice(1, 7))).toEqual([
      ['S1', 'Skriftlig redovisning för delår 2 2021', 'projektledaren', '', 'försenad', 'OR-29'],
      ['S1', 'Skriftlig redovisning för helår 2021', 'projektledaren', '', 'försenad', 'OR-29'],
      ['S1', 'Skriftlig redovisning för delår 2 2022', 'projektledaren', '', 'försenad', 'OR-29'],
      ['S1', 'Återföring för 2022 till fonden', 'nämnden SOC', 140000, 'försenad', 'OR-55'],
      ['S1', 'Skriftlig redovisning för helår 2022', 'projektledaren', '', 'väntar', 'OR-29'],
      ['S1', 'Utbetalning för helår 2022', 'fondens ekonom', '', 'väntar', 'OR-37'],
      ['S1', 'Slutrapport med effektutvärdering', 'projektledaren', '', 'väntar', 'OR-32'],
      ['S1', 'Återföring för 2023 till fonden', 'nämnden VAN', 210000, 'väntar', 'OR-55'],
      ['S1', 'Återföring för 2023 till fonden', 'nämnden SOC', 140000, 'väntar', 'OR-55'],
    ]);
  });

  it('has dates that Excel can count with', () => {
    // The report of helår 2022 is due 122 days on: 30 of October, 30, 31 and 31.
    expect(sheet.rows[4]?.[0]).toBe(FIRST_OF_OCTOBER + 122);
  });

  it('quotes the page that each duty comes from', () => {
    expect(sheet.rows[3]?.[7]).toMatch(
      /^Örebro Ks 954\/2016, s\. 11: ”Medlen återförs genom internfakturering/,
    );
  });

  it('adds no payouts to repayments', () => {
    expect(sheet.columns.filter(({ isSummed }) => isSummed)).toEqual([]);
  });

  it('tells what is done ahead of its day', () => {
    const early = append(autumn, 'Fakturor', invoice('SOC', 2022, 140000, '2022-09-05'));
    expect(sheetOf(early, '2022-09-05').rows.map((row) => [row[3], row[5]])).toContainEqual([
      'nämnden SOC',
      'klar',
    ]);
  });

  it('names the cell that may change what it says', () => {
    const unreadable = edit(soundTables, { 'Redovisningar!D3': 'vet ej' });
    expect(sheetOf(unreadable, '2021-03-01').rows.map((row) => row[8])).toEqual([
      'Utan rader som inte kunde läsas: Redovisningar!D3',
      '',
      'Utan rader som inte kunde läsas: Redovisningar!D3',
      '',
      'Utan rader som inte kunde läsas: Redovisningar!D3',
      '',
    ]);
  });

  it('says so where the doing of it cannot be seen', () => {
    const lines = sheetOf(without(soundTables, 'Redovisningar'), '2022-12-01').rows;
    expect(lines.find((row) => row[6] === 'OR-29')?.[8]).toBe(
      'Det går inte att se om det är gjort: tabellen Redovisningar saknas',
    );
  });

  it('is there without duties too', () => {
    expect(sheetOf(edit(soundTables, { 'Satsningar!C2': 'Ansökan' }), '2021-03-01').rows).toEqual([]);
  });

  it('is written with the schedules, not with the findings', () => {
    const snapshot = snapshotOf(autumn);
    const { sheets } = writesOf(runOn(autumn), snapshot, [], {
      findings: true,
      schedules: false,
      payoff: false,
      reconciliation: false,
    });
    expect(sheets.map(({ sheet: name }) => name)).not.toContain('Kalender');
  });
});

describe('The calendar in the file', () => {
  it('has each duty with its rule, source and sum', () => {
    expect(schedulesOf(autumn, '2022-10-01').calendar[3]).toEqual({
      satsning: 'S1',
      date: '2022-09-30',
      what: 'Återföring för 2022 till fonden',
      who: 'nämnden SOC',
      status: 'late',
      rule: 'OR-55',
      amount: '140000.00',
      source: {
        document: 'Örebro Ks 954/2016',
        page: '11',
        quote:
          'Medlen återförs genom internfakturering till berörda nämnder efter delår 2 till den kommungemensamma REN som finns upprättad för sociala investeringar.',
      },
    });
  });

  it('has no sum where none is known', () => {
    expect(Object.keys(schedulesOf(autumn, '2022-10-01').calendar[0] ?? {})).not.toContain('amount');
  });

  it('names the cells of rows that could not be read', () => {
    const unreadable = edit(soundTables, { 'Utbetalningar!F3': 'vet ej' });
    const payout = schedulesOf(unreadable, '2021-03-01').calendar.find(({ rule }) => rule === 'OR-37');
    expect(payout?.incomplete).toEqual(['Utbetalningar!F3']);
  });

  it('has the same duties as the pane', () => {
    const shown = calendarLines(runOn(autumn, '2022-10-01')).map(({ duty }) => inSwedish(duty.what));
    expect(schedulesOf(autumn, '2022-10-01').calendar.map(({ what }) => what)).toEqual(shown);
  });
});

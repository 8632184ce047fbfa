import { resultJson } from '../../../src/workbook/json/resultJson';
import { reconciliationSheet } from '../../../src/workbook/outputs/reconciliationSheet';
import { scheduleSheets } from '../../../src/workbook/outputs/scheduleSheets';
import { schedulesOf } from '../../core/resultFile';
import { runOn } from '../../core/rules/askRule';
import type { Tables } from '../../core/workbookBuilder';
import { append, edit, emptied, given, soundTables } from '../../core/workbookBuilder';

/** Every list of cells that results lack, by where in the JSON it stands: `schedules.payouts`. */
function lacking(tables: Tables): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const walk = (value: unknown, path: string): void => {
    if (Array.isArray(value)) value.forEach((item) => walk(item, path));
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        if (key === 'incomplete' && Array.isArray(inner))
          found.set(path, new Set([...(found.get(path) ?? []), ...inner.map(String)]));
        else walk(inner, path === '' ? key : `${path}.${key}`);
      }
    }
  };
  walk(JSON.parse(JSON.stringify(resultJson(runOn(tables)))), '');
  return found;
}

/** What stands above the table on each sheet that has no remarks in its rows. */
function notes(tables: Tables): [string, string | undefined][] {
  const run = runOn(tables);
  return [...scheduleSheets(run, false), reconciliationSheet(run)].flatMap(({ sheet, notes: [first] }) => {
    const [, lacks] = /(Utan rader .*)$/.exec(first) ?? [];
    return lacks === undefined ? [] : [[sheet, lacks]];
  });
}

const second: Tables = append(
  append(soundTables, 'Satsningar', [
    ...['S2', 'Andra', 'Pågår', '2020-01-01', '2021-12-31', '', 1000, '2019-11-05', '', '', ''],
  ]),
  'Parter',
  ['S2', 'VAN', 'Nämnd', 'Vård', '', 'Genomför', '5102', '151', '', '', ''],
);

describe('A row that could not be read is named', () => {
  it.each<[string, Tables, string, string[]]>([
    [
      'of the ledger',
      edit(soundTables, { 'Huvudbok!G2': '#REF!' }),
      'Huvudbok!G2',
      [
        'schedules.payouts',
        'schedules.allocation',
        'schedules.costs',
        'schedules.calendar',
        'schedules.fund',
        'schedules.reports',
        'reconciliation.rows',
      ],
    ],
    [
      'of the plan',
      edit(soundTables, { 'Aterforingsplan!C2': 'oklart' }),
      'Aterforingsplan!C2',
      ['schedules.repayments', 'schedules.allocation', 'schedules.invoices', 'schedules.fund'],
    ],
    [
      'of the payouts made',
      edit(soundTables, { 'Utbetalningar!F2': '#REF!' }),
      'Utbetalningar!F2',
      [
        'schedules.repayments',
        'schedules.allocation',
        'schedules.invoices',
        'schedules.calendar',
        'schedules.fund',
        'reconciliation.rows',
      ],
    ],
    [
      'of the reserve',
      append(soundTables, 'Reservation', [2020, '', '#REF!', '']),
      'Reservation!C3',
      ['schedules.fund'],
    ],
    [
      'that has the unit of the planning tables',
      given(soundTables, 'beloppsenhet', 'mnkr'),
      'Parametrar!B9',
      [
        'schedules.grants',
        'schedules.repayments',
        'schedules.payouts',
        'schedules.allocation',
        'schedules.invoices',
        'schedules.fund',
        'schedules.reports',
        'schedules.evaluation',
        'payoff',
      ],
    ],
    [
      'that has the floor',
      given(soundTables, 'återföring.golv', '#REF!'),
      'Parametrar!B9',
      ['schedules.repayments', 'schedules.allocation', 'schedules.invoices', 'schedules.fund'],
    ],
  ])('by all results that lack it and no others: one %s', (_, tables, cell, places) => {
    const found = [...lacking(tables)].filter(([, cells]) => cells.has(cell)).map(([place]) => place);
    expect(new Set(found)).toEqual(new Set(places));
  });

  it('by none where there is none', () => {
    expect([...lacking(soundTables)]).toEqual([]);
  });

  it('by its own investment’s entries and not by another’s', () => {
    const tables = append(
      second,
      'Huvudbok',
      ['V8', '2020-02-01', '5010', '5102', '70001', '', 500],
      ['V9', '2020-02-01', '5010', '5102', '70001', '', '#REF!'],
    );
    const { allocation } = schedulesOf(tables);
    expect(new Set(allocation.map(({ satsning, incomplete }) => `${satsning} ${incomplete}`))).toEqual(
      new Set(['S1 undefined', 'S2 Huvudbok!G5']),
    );
  });

  it('by the granted sum’s users where the sum comes from the budget', () => {
    const tables = edit(soundTables, { 'Budget!D2': '#REF!', 'Satsningar!G2': '' });
    expect(lacking(tables).get('schedules.payouts')).toEqual(new Set(['Budget!D2']));
  });

  it('not by the fund where the investment is an application', () => {
    const tables = edit(emptied(soundTables, 'Utbetalningar'), {
      'Satsningar!C2': 'Ansökan',
      'Huvudbok!G2': '#REF!',
    });
    expect(lacking(tables).has('schedules.fund')).toBe(false);
  });

  it.each<[string, string, string[]]>([
    [
      'what is granted',
      'Satsningar!G2',
      ['grants', 'repayments', 'payouts', 'allocation', 'invoices', 'fund', 'reports'],
    ],
    ['the status', 'Satsningar!C2', ['repayments', 'allocation', 'invoices', 'fund', 'reports']],
    ['the last day', 'Satsningar!E2', ['fund', 'reports']],
    ['the day of the decision', 'Satsningar!H2', ['fund']],
  ])('by all results that rest on %s of its investment', (_, cell, places) => {
    const found = [...lacking(edit(soundTables, { [cell]: '#REF!' }))];
    const named = found.filter(([, cells]) => cells.has(cell)).map(([place]) => place);
    expect(new Set(named)).toEqual(new Set(places.map((place) => `schedules.${place}`)));
  });
});

describe('A sheet without remarks in its rows says above them', () => {
  it('what they lack, and of which investment', () => {
    const tables = edit(second, { 'Huvudbok!G2': '#REF!', 'Aterforingsplan!C2': 'oklart' });
    expect(notes(tables)).toEqual([
      ['Kontering', 'Utan rader som inte kunde läsas: Huvudbok!G2 (S1), Aterforingsplan!C2 (S1).'],
      ['Kostnadsfördelning', 'Utan rader som inte kunde läsas: Huvudbok!G2 (S1).'],
      ['Internfakturor', 'Utan rader som inte kunde läsas: Aterforingsplan!C2 (S1).'],
      ['Fond', 'Utan rader som inte kunde läsas: Huvudbok!G2, Aterforingsplan!C2.'],
      ['Avstämning', 'Utan rader som inte kunde läsas: Huvudbok!G2 (S1).'],
    ]);
  });

  it('the cell alone where the row may be anybody’s', () => {
    expect(notes(edit(second, { 'Huvudbok!D2': '#REF!' }))).toContainEqual([
      'Kostnadsfördelning',
      'Utan rader som inte kunde läsas: Huvudbok!D2.',
    ]);
  });

  it('no more cells than can be taken in', () => {
    const many = Array.from({ length: 25 }, (_, index) => [
      ...[`V${index}`, '2020-02-01', '5010', '5101', '70001', '', '#REF!'],
    ]);
    const [, note = ''] = notes(append(soundTables, 'Huvudbok', ...many))[1] ?? [];
    expect([note.split('Huvudbok!').length - 1, note.slice(-13)]).toEqual([20, ', och 5 till.']);
  });

  it('nothing where nothing is lacking', () => {
    expect(notes(soundTables)).toEqual([]);
  });
});

import { closingRecord } from '../../../src/workbook/records/closingRecord';
import type { CellValue } from '../../../src/workbook/snapshot';
import { day, runOn } from '../../core/rules/askRule';
import type { Tables } from '../../core/workbookBuilder';
import { append, edit, soundTables } from '../../core/workbookBuilder';

const TABLES = append(
  soundTables,
  'Huvudbok',
  ['V3', '2020-06-11', '5010', '6101', '70001', 'Lön', 40],
  ['V4', '2020-06-12', '5020', '6101', '70001', 'Hyra', 10],
);

/** The workbook with delår 2 signed as its ledger stands; further rows of the ledger come after row 5. */
function signed(): Tables {
  const details = { year: 2020, period: 'Delår 2', by: 'Ekonomichefen', date: day('2020-10-01') } as const;
  const rows = closingRecord(details, runOn(TABLES, '2020-10-01'), false);
  const headers = [...new Set(rows.flatMap((own) => [...own.keys()]))];
  const cells = rows.map((own): CellValue[] => headers.map((header) => own.get(header) ?? ''));
  return { ...TABLES, DelarAvslut: [headers, ...cells] };
}

function told(tables: Tables): string[] {
  return runOn(tables)
    .findings.filter(({ rule }) => rule === 'IN-21')
    .map(({ message }) => message.replace(/\u00A0/g, ' '));
}

describe('The rows that a period was closed on', () => {
  it('are as they were', () => {
    expect(told(signed())).toEqual([]);
  });

  it.each([
    ['amounts', { 'Huvudbok!G4': 39, 'Huvudbok!G5': 11 }],
    ['day', { 'Huvudbok!B4': '2020-06-13' }],
    ['account', { 'Huvudbok!C4': '5099' }],
    ['project number', { 'Huvudbok!E4': '' }],
  ])('are told to have another %s though they add up to the same', (_, cells) => {
    expect(told(edit(signed(), cells))[0]).toContain('REN 6101 har samma summa men andra rader');
  });

  it.each([
    [
      'order',
      {
        'Huvudbok!B4': '2020-06-12',
        'Huvudbok!C4': '5020',
        'Huvudbok!G4': 10,
        'Huvudbok!B5': '2020-06-11',
        'Huvudbok!C5': '5010',
        'Huvudbok!G5': 40,
      },
    ],
    ['voucher number', { 'Huvudbok!A4': 'V-3' }],
    ['words', { 'Huvudbok!F4': 'Löner' }],
  ])('are not told to have another %s', (_, cells) => {
    expect(told(edit(signed(), cells))).toEqual([]);
  });

  it('are compared by their sum alone where no fingerprint was signed', () => {
    const [headers = [], ...rows] = signed()['DelarAvslut'] ?? [];
    const at = headers.indexOf('Huvudbok');
    const before = [headers, ...rows].map((row) => row.filter((_, index) => index !== at));
    expect(told(edit({ ...signed(), DelarAvslut: before }, { 'Huvudbok!E4': '' }))).toEqual([]);
  });
});

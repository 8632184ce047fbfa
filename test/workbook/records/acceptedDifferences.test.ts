import { inSwedish } from '../../../src/core/text/inSwedish';
import type { AcceptedDifference } from '../../../src/workbook/records/acceptedDifferences';
import { openDifferences } from '../../../src/workbook/records/acceptedDifferences';
import type { ClosingDetails } from '../../../src/workbook/records/closingRecord';
import { closingRecord, closingRefusal, isClosedSo } from '../../../src/workbook/records/closingRecord';
import type { CellValue } from '../../../src/workbook/snapshot';
import { day, runOn } from '../../core/rules/askRule';
import type { Tables } from '../../core/workbookBuilder';
import { append, edit, soundTables } from '../../core/workbookBuilder';
import { CLOSING_HEADERS } from './closingHeaders';

const PERIOD = { year: 2020, name: 'Delår 2' } as const;

/** 6101 consumed 60 000,50 kr in delår 2 and was paid ten thousand less. */
const differing = edit(soundTables, { 'Utbetalningar!F3': 50000.5 });

const underpaid: AcceptedDifference = {
  difference: { investment: 'S1', ren: '6101', compared: 'paid' },
  reason: 'Rättas i  helår',
};

const details: ClosingDetails = {
  year: 2020,
  period: 'Delår 2',
  by: 'Ekonomichefen',
  date: day('2021-03-01'),
  accepted: [underpaid],
};

function records(tables: Tables, own: Partial<ClosingDetails> = {}): ReadonlyMap<string, CellValue>[] {
  return closingRecord({ ...details, ...own }, runOn(tables, '2021-03-01'), false);
}

/** `REN text` of each row that is written. */
function written(tables: Tables, own: Partial<ClosingDetails> = {}): string[] {
  return records(tables, own).map((cells) =>
    `${cells.get('REN') ?? '-'} ${cells.get('Godtagna differenser') ?? ''}`.replace(/\u00A0/g, ' ').trim(),
  );
}

function refusal(reason: string): string {
  const own = { ...details, accepted: [{ ...underpaid, reason }] };
  const told = closingRefusal(own, runOn(differing, '2021-03-01'));
  return told ? inSwedish(told) : 'none';
}

/** The workbook after the close has been written. */
function afterClosing(tables: Tables, own: Partial<ClosingDetails> = {}): Tables {
  const rows = records(tables, own);
  return {
    ...tables,
    DelarAvslut: [
      [...CLOSING_HEADERS],
      ...rows.map((row) => CLOSING_HEADERS.map((header) => row.get(header) ?? '')),
    ],
  };
}

describe('A difference at a close', () => {
  it('is open until it is put right or accepted', () => {
    expect(openDifferences(runOn(differing, '2021-03-01'), PERIOD).map(({ line }) => line.ren)).toEqual([
      '6101',
    ]);
  });

  it('of another period is not asked about', () => {
    expect(openDifferences(runOn(differing, '2021-03-01'), { ...PERIOD, name: 'Delår 1' })).toEqual([]);
  });

  it('that passes by itself is not asked about', () => {
    // On 2020-09-10 the payout for delår 2 is not due yet.
    const unpaid = edit(soundTables, { 'Utbetalningar!F3': 0 });
    const notDue = { ...unpaid, Utbetalningar: (unpaid['Utbetalningar'] ?? []).slice(0, 2) };
    expect(openDifferences(runOn(notDue, '2020-09-10'), PERIOD)).toEqual([]);
  });

  it('is written down with its amount and the reason', () => {
    expect(written(differing)).toEqual(['6101 REN 6101 huvudbok mot utbetalt 10 000 kr: Rättas i helår']);
  });

  it('that nobody accepts is not written down', () => {
    expect(written(differing, { accepted: [] })).toEqual(['6101']);
  });

  it('that the workbook no longer has is not written down', () => {
    expect(written(soundTables)).toEqual(['6101']);
  });

  it('of a REN without costs or payouts is written on a row of the investment', () => {
    const reported = append(
      { ...differing, Redovisat: [['Satsning', 'REN', 'År', 'Period', 'Belopp']] },
      'Redovisat',
      ['S1', '5101', 2020, 'Delår 2', 100007],
    );
    const accepted: AcceptedDifference[] = [
      { difference: { investment: 'S1', ren: '5101', compared: 'reported' }, reason: 'Öresavrundat' },
    ];
    expect(written(reported, { accepted })).toEqual([
      '6101',
      '- REN 5101 huvudbok mot redovisat −7 kr: Öresavrundat',
    ]);
  });

  it('is written on the rows of its own investment', () => {
    const [header = [], first = []] = differing['Satsningar'] ?? [];
    const two = append(
      append(
        append({ ...differing, Satsningar: [header, first] }, 'Satsningar', ['S2', ...first.slice(1)]),
        'Parter',
        ['S2', 'VAN', 'Nämnd', 'Vård', '', 'Genomför', '7101'],
      ),
      'Huvudbok',
      ['V7', '2020-06-11', '5010', '7101', '70001', 'Lön', 9],
    );
    expect(written(two)).toEqual(['6101 REN 6101 huvudbok mot utbetalt 10 000 kr: Rättas i helår', '7101']);
  });

  it('is read back with the close', () => {
    const [closing] = runOn(afterClosing(differing), '2021-03-01').portfolio.closings;
    expect(closing?.accepted.replace(/\u00A0/g, ' ')).toBe(
      'REN 6101 huvudbok mot utbetalt 10 000 kr: Rättas i helår',
    );
  });

  it('may be accepted by signing once more', () => {
    const openly = runOn(afterClosing(differing, { accepted: [] }), '2021-03-01');
    const accepting = runOn(afterClosing(differing), '2021-03-01');
    expect([
      isClosedSo({ ...details, accepted: [] }, openly),
      isClosedSo(details, openly),
      isClosedSo(details, accepting),
    ]).toEqual([true, false, true]);
  });

  it('makes no row that a later check misunderstands', () => {
    const { findings } = runOn(afterClosing(differing), '2021-03-01');
    expect(findings.filter(({ rule }) => rule === 'IN-21')).toEqual([]);
  });

  it.each([' ', '–'])('is not accepted with ”%s” for a reason', (reason) => {
    expect(refusal(reason)).toBe('Skriv varför differensen på REN 6101 godtas.');
  });

  it('is not accepted with a person’s number for a reason', () => {
    expect(refusal('Se 19121212-1212')).toContain('personnummer');
  });

  it('is not accepted with more words than there is room for', () => {
    expect([refusal('x'.repeat(300)), refusal('x'.repeat(301))]).toEqual([
      'none',
      expect.stringContaining('längre än 300 tecken'),
    ]);
  });
});

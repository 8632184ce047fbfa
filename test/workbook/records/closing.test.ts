import { spelled } from '../../../src/core/findings/findingValue';
import { inSwedish } from '../../../src/core/text/inSwedish';
import type { ClosingDetails } from '../../../src/workbook/records/closingRecord';
import { closingRecord, closingRefusal, isClosedSo } from '../../../src/workbook/records/closingRecord';
import type { CellValue } from '../../../src/workbook/snapshot';
import { day, runOn } from '../../core/rules/askRule';
import type { Rows, Tables } from '../../core/workbookBuilder';
import { append, edit, emptied, soundTables, without } from '../../core/workbookBuilder';
import { CLOSING_HEADERS } from './closingHeaders';

function row(ren: CellValue, consumed: CellValue, date = '2020-10-01', hash = 'a'): Rows[number] {
  return ['', 'Delår 2', 2020, 'S1', ren, consumed, '', '', 'Ekonomichefen', date, hash];
}

function closed(tables: Tables, ...rows: Rows): Tables {
  return { ...tables, DelarAvslut: [[...CLOSING_HEADERS], ...rows] };
}

/** `F2 60000.50 mot 60000.00: …` of each IN-21, without the advice. */
function changes(tables: Tables): string[] {
  return runOn(tables)
    .findings.filter(({ rule }) => rule === 'IN-21')
    .map(({ place, actual, limit, message }) =>
      `${place?.cell} ${spelled(actual)} mot ${spelled(limit)}: ${message.split('. Ta reda')[0]}`.replace(
        /\u00A0/g,
        ' ',
      ),
    );
}

/** Delår 2 2020 has one row, 60 000,50 kr on REN 6101. */
const signed = closed(soundTables, row('6101', 60000.5));

describe('A closed period', () => {
  it('whose ledger is as it was is told nothing of', () => {
    expect(changes(signed)).toEqual([]);
  });

  it('is told to have changed by an öre', () => {
    expect(changes(edit(signed, { 'Huvudbok!G3': 60000.51 }))).toEqual([
      'F2 60000.51 mot 60000.50: Huvudboken för delår 2 2020 har ändrats sedan avslutet 2020-10-01: 0,01 kr mer på REN 6101 (60 000,50 kr då, 60 000,51 kr nu)',
    ]);
  });

  it('is told of less too', () => {
    expect(changes(edit(signed, { 'Huvudbok!G3': 59900.5 }))[0]).toContain(': 100 kr mindre på REN 6101');
  });

  it('is told of a REN that had nothing when it was closed', () => {
    const late = append(signed, 'Huvudbok', ['V9', '2020-08-31', '5010', '5101', '70001', 'Sent', 100]);
    expect(changes(late)).toEqual([
      'F2 100.00 mot 0.00: Huvudboken för delår 2 2020 har ändrats sedan avslutet 2020-10-01: 100 kr mer på REN 5101 (0 kr då, 100 kr nu)',
    ]);
  });

  it.each(['2020-04-30', '2020-09-01', '2021-08-31'])('is not changed by a row of another: %s', (date) => {
    expect(changes(append(signed, 'Huvudbok', ['V9', date, '5010', '6101', '70001', 'x', 5]))).toEqual([]);
  });

  it('is not changed by a payout or a repayment', () => {
    expect(changes(append(signed, 'Huvudbok', ['V9', '2020-06-30', '3995', '6101', '', 'x', -5]))).toEqual(
      [],
    );
  });

  it('whose rows are gone has nothing now', () => {
    expect(changes(edit(signed, { 'Huvudbok!B3': '2020-02-01' }))[0]).toContain('(60 000,50 kr då, 0 kr nu)');
  });

  it('closed again holds by the later day, wherever its rows stand', () => {
    const again = closed(soundTables, row('6101', 60000.5, '2020-11-01', 'b'), row('6101', 1));
    expect(changes(again)).toEqual([]);
  });

  it('closed again on the same day holds by the last row', () => {
    const again = closed(
      soundTables,
      row('6101', 1, '2020-10-01', 'a'),
      row('6101', 60000.5, '2020-10-01', 'b'),
    );
    expect(changes(again)).toEqual([]);
  });

  it('closed again without a REN tells of that REN', () => {
    const again = closed(soundTables, row('6101', 60000.5), row('5101', 0, '2020-11-01', 'b'));
    expect(changes(again)[0]).toContain('avslutet 2020-11-01: 60 000,50 kr mer på REN 6101');
  });

  it('closed again on the same day on other input is that close alone', () => {
    const again = closed(soundTables, row('6101', 60000.5), row('5101', 0, '2020-10-01', 'b'));
    expect(changes(again)[0]).toContain('60 000,50 kr mer på REN 6101 (0 kr då');
  });

  it('cannot be compared without a ledger', () => {
    expect(changes(without(signed, 'Huvudbok'))).toEqual([]);
  });

  it('with an empty ledger has lost it all', () => {
    expect(changes(emptied(signed, 'Huvudbok'))[0]).toContain('60 000,50 kr mindre');
  });

  it('names the rows that could not be read', () => {
    const unread = append(signed, 'Huvudbok', ['V9', '2020-06-30', '5010', '6101', '70001', 'x', 'fel']);
    expect(changes(edit(unread, { 'Huvudbok!G3': 1 }))[0]).toContain(
      'Rader som inte kunde läsas är inte med: Huvudbok!G4',
    );
  });

  it('with a REN that no investment has any longer is told so', () => {
    const [finding] = runOn(closed(soundTables, row('7777', 5), row('6101', 60000.5))).findings.filter(
      ({ rule }) => rule === 'IN-21',
    );
    expect(finding?.message).toContain('REN 7777 stängdes för delår 2 2020 den 2020-10-01');
  });

  it('does not make the input another', () => {
    expect(runOn(signed).inputHash).toBe(runOn(soundTables).inputHash);
  });

  it.each([
    ['Period', 'B2', 'Delår 3', 'IN-06'],
    ['Förbrukat', 'F2', 'mycket', 'IN-05'],
    ['Stängd av', 'I2', '19121212-1212', 'IN-15'],
    ['Datum', 'J2', '', 'IN-11'],
  ])('whose %s cannot be read is left out and told', (_column, cell, value, rule) => {
    const { findings, portfolio } = runOn(edit(signed, { [`DelarAvslut!${cell}`]: value }));
    const told = findings.filter(({ place }) => place?.table === 'DelarAvslut').map((own) => own.rule);
    expect([portfolio.closings.length, told.map((own) => own.replace('DA-01', 'IN-15'))]).toEqual([
      0,
      [rule],
    ]);
  });

  it('with a fingerprint that looks like a personal number is read', () => {
    const fingerprint = `sha256:${'a'.repeat(20)}191212121212${'b'.repeat(32)}`;
    const { findings, portfolio } = runOn(
      closed(soundTables, row('6101', 60000.5, '2020-10-01', fingerprint)),
    );
    expect([portfolio.closings[0]?.inputHash, findings.map(({ rule }) => rule)]).toEqual([
      fingerprint,
      expect.not.arrayContaining(['DA-01', 'IN-15']),
    ]);
  });
});

describe('A close', () => {
  const details: ClosingDetails = {
    year: 2020,
    period: 'Delår 2',
    by: 'Ekonomichefen',
    date: day('2020-10-01'),
  };

  function written(tables: Tables, own = details): string[] {
    return closingRecord(own, runOn(tables, own.date.toString()), false).map((cells) =>
      ['Delår', 'REN', 'Förbrukat', 'Utbetalt', 'Stängd av', 'Datum']
        .map((header) => cells.get(header) ?? '-')
        .join(' '),
    );
  }

  it('has a row a REN with what it consumed and was paid in the period', () => {
    // 2020-10-01 is day 44105 in Excel.
    expect(written(soundTables)).toEqual(['Delår 2 2020 6101 60000.5 60000.5 Ekonomichefen 44105']);
  });

  it('has a row of nothing where nothing was booked', () => {
    expect(written(soundTables, { ...details, year: 2019 })).toEqual([
      'Delår 2 2019 - 0 0 Ekonomichefen 44105',
    ]);
  });

  it('has a row for a REN that was paid and has no costs', () => {
    const paid = append(soundTables, 'Utbetalningar', ['S1', '5101', 2020, 'Delår 2', '2020-09-28', 7]);
    expect(written(paid)).toContain('Delår 2 2020 5101 0 7 Ekonomichefen 44105');
  });

  it('names what was accepted', () => {
    const accepted = append(edit(soundTables, { 'Utbetalningar!E3': '2020-12-01' }), 'Godkanda', [
      'OR-37',
      'S1',
      'Utbetalningar',
      'E3',
      '',
      '',
      'Chefen',
      '2020-09-01',
      'Sent beslut',
    ]);
    const [cells] = closingRecord(details, runOn(accepted, '2021-03-01'), false);
    expect(cells?.get('Godtagna differenser')).toBe('OR-37 Utbetalningar!E3');
  });

  it('is the same only for the same person, day, period and input', () => {
    const run = runOn(soundTables, '2020-10-01');
    const there = closed(soundTables, row('6101', 60000.5, '2020-10-01', run.inputHash));
    const again = runOn(there, '2020-10-01');
    expect([
      isClosedSo(details, again),
      isClosedSo({ ...details, by: 'Någon annan' }, again),
      isClosedSo({ ...details, period: 'Delår 1' }, again),
      isClosedSo({ ...details, date: day('2020-10-02') }, again),
    ]).toEqual([true, false, false, false]);
  });

  function refusal(tables: Tables, own: Partial<Parameters<typeof closingRefusal>[0]> = {}): string {
    const whole = { ...details, ...own };
    const told = closingRefusal(whole, runOn(tables, whole.date.toString()));
    return told ? inSwedish(told) : 'none';
  }

  it('may be made on the last day of the period', () => {
    expect(refusal(soundTables, { date: day('2020-08-31') })).toBe('none');
  });

  it('is refused before that', () => {
    expect(refusal(soundTables, { date: day('2020-08-30') })).toContain('slutar 2020-08-31');
  });

  it.each(['  ', '–', '?'])('is refused with ”%s” for a name', (by) => {
    expect(refusal(soundTables, { by })).toBe('Skriv vem som stänger delåret.');
  });

  it('is refused with a personal number for a name', () => {
    expect(refusal(soundTables, { by: '19121212-1212' })).toContain('personnummer');
  });

  it('is refused without a ledger', () => {
    expect(refusal(without(soundTables, 'Huvudbok'))).toContain('Huvudbok saknas');
  });

  it('is refused while ledger rows cannot be read', () => {
    expect(refusal(edit(soundTables, { 'Huvudbok!G3': 'fel' }))).toContain('Huvudbok!G3');
  });
});

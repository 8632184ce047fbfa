import { formerAcceptanceSentence } from '../../../src/core/findings/acceptanceSentences';
import type { Finding } from '../../../src/core/findings/finding';
import { inSwedish } from '../../../src/core/text/inSwedish';
import { Money } from '../../../src/core/values/money';
import type { CellValue } from '../../../src/workbook/snapshot';
import type { RunResult } from '../../../src/workbook/run';
import { run } from '../../../src/workbook/run';
import { day, runOn } from '../rules/askRule';
import type { Tables } from '../workbookBuilder';
import { append, edit, emptied, SOUND_DAY, snapshotOf, soundTables } from '../workbookBuilder';

/** 80 000 kr are applied for where the budget gives 1 000 000: OR-30 at Satsningar!F2. */
const applied: Tables = edit(soundTables, { 'Satsningar!F2': 80000 });

type Row = Partial<
  Record<'rule' | 'investment' | 'sheet' | 'cell' | 'actual' | 'limit' | 'date' | 'reason', CellValue>
>;

function accept(tables: Tables, row: Row = {}): Tables {
  const {
    rule = 'OR-30',
    investment = 'S1',
    sheet = 'Satsningar',
    cell = 'F2',
    actual = '80000.00',
    limit = '1000000.00',
    date = '2021-02-01',
    reason = 'Ansökan skrivs om i höst',
  } = row;
  return append(tables, 'Godkanda', [
    rule,
    investment,
    sheet,
    cell,
    actual,
    limit,
    'Ekonomichefen',
    date,
    reason,
  ]);
}

function acceptedRules({ accepted }: RunResult): string[] {
  return accepted.map(({ finding }) => finding.rule);
}

function openOf(result: RunResult, rule = 'OR-30') {
  return result.findings.filter((finding) => finding.rule === rule);
}

describe('A breach that somebody has accepted', () => {
  it('is no longer open', () => {
    expect(openOf(runOn(accept(applied)))).toEqual([]);
  });

  it('is told with the one who accepted it, the day and the reason', () => {
    const [entry] = runOn(accept(applied)).accepted;
    expect(entry?.acceptance).toMatchObject({ by: 'Ekonomichefen', reason: 'Ansökan skrivs om i höst' });
  });

  it.each<[string, Row]>([
    ['the cell has dollar signs and small letters', { cell: '$f$2' }],
    ['the sheet and rule are spelled in other case', { sheet: 'SATSNINGAR', rule: 'or-30' }],
    ['the investment has spaces around it', { investment: ' s1 ' }],
    ['the value is a number', { actual: 80000, limit: 1000000 }],
    ['the value is written as a Swede writes it', { actual: '80\u00A0000,00 kr', limit: '1 000 000' }],
    ['the value is blank', { actual: '' }],
    ['the limit is blank', { limit: '' }],
    ['it was accepted on the very day', { date: SOUND_DAY }],
  ])('is accepted also when %s', (_, row) => {
    expect(acceptedRules(runOn(accept(applied, row)))).toEqual(['OR-30']);
  });

  it.each<[string, Row]>([
    ['another rule', { rule: 'OR-31' }],
    ['another investment', { investment: 'S2' }],
    ['no investment', { investment: '' }],
    ['another sheet', { sheet: 'Parter' }],
    ['the next cell', { cell: 'F3' }],
    ['no cell', { cell: '' }],
    ['one öre more', { actual: '80000.01' }],
    ['one öre less than the limit', { limit: '999999.99' }],
    ['a text for the value', { actual: 'åttio tusen' }],
    ['the day after today', { date: '2021-03-02' }],
  ])('stays open when what was accepted is %s', (_, row) => {
    expect(openOf(runOn(accept(applied, row)))).toHaveLength(1);
  });

  it('is accepted by a date that a cell holds, in either date system', () => {
    const late = append(emptied(soundTables, 'Aterforingsplan'), 'Aterforingsplan', [
      'S1',
      'VAN',
      '',
      1050000,
      '',
    ]);
    // 2023-09-30 is the serial 45 199, and 1 462 less where the count begins in 1904.
    for (const [serial, date1904] of [
      [45_199, false],
      [45_199 - 1462, true],
    ] as const) {
      const row = ['OR-53', 'S1', 'Aterforingsplan', 'D2', serial, '', 'Chefen', '2021-02-01', 'Sent beslut'];
      const snapshot = snapshotOf(append(late, 'Godkanda', row), date1904);
      expect(acceptedRules(run(snapshot, { today: day(SOUND_DAY) }))).toEqual(['OR-53']);
    }
  });

  it('may be the wrong cell of an input table too', () => {
    const tables = accept(edit(soundTables, { 'Huvudbok!G2': 'hundra' }), {
      rule: 'IN-05',
      investment: '',
      sheet: 'Huvudbok',
      cell: 'G2',
      actual: '',
      limit: '',
    });
    expect(acceptedRules(runOn(tables))).toContain('IN-05');
  });

  it('is no finding itself when it was solved', () => {
    expect(runOn(accept(soundTables)).findings).toHaveLength(runOn(soundTables).findings.length);
  });
});

describe('A breach that was accepted with another value', () => {
  const [finding] = openOf(runOn(accept(applied, { actual: '70000', limit: '' })));

  it('says what was accepted and what it is now', () => {
    expect(finding && formerSentence(finding)).toBe(
      'Godkändes 2021-02-01 med värdet 70\u00A0000; värdet är nu 80\u00A0000.',
    );
  });

  it('says the same of the limit', () => {
    const [own] = openOf(runOn(accept(applied, { limit: 900000 })));
    expect(own && formerSentence(own)).toBe(
      'Godkändes 2021-02-01 med gränsen 900\u00A0000; gränsen är nu 1\u00A0000\u00A0000.',
    );
  });

  it('names the latest of several acceptances', () => {
    const once = accept(applied, { actual: '70000', date: '2021-01-01' });
    const [own] = openOf(runOn(accept(once, { actual: '75000', date: '2021-02-02' })));
    expect(own?.formerAcceptance?.date.toString()).toBe('2021-02-02');
  });

  it('is accepted again by a newer row', () => {
    const once = accept(applied, { actual: '70000', date: '2021-01-01' });
    expect(acceptedRules(runOn(accept(once)))).toEqual(['OR-30']);
  });

  it('says nothing of an acceptance in another cell', () => {
    const [own] = openOf(runOn(accept(applied, { cell: 'G2' })));
    expect(own?.formerAcceptance).toBeUndefined();
  });
});

describe('Two breaches of one rule in one cell', () => {
  /** No budget row for evaluation: the place is the applied sum's cell, which is wrong itself. */
  const both = emptied(applied, 'Budget');

  it('are not told to have been accepted when one of them is', () => {
    const tables = append(
      both,
      'Budget',
      ['S1', 'VAN', 'Personal', 400000, 0, 0],
      ['S1', 'SOC', 'Personal', 200000, 200000, 200000],
    );
    const result = runOn(accept(tables));
    expect(acceptedRules(result)).toEqual(['OR-30']);
    expect(openOf(result).filter(({ place }) => place?.cell === 'F2')).toMatchObject([
      { actual: Money.zero },
    ]);
    expect(openOf(result).some(({ formerAcceptance }) => formerAcceptance)).toBe(false);
  });
});

describe('An acceptance that may hold a personal number', () => {
  it.each(['reason', 'actual'] as const)('is not read when it stands as %s', (field) => {
    const result = runOn(accept(applied, { [field]: '191212121212' }));
    expect(acceptedRules(result)).toEqual([]);
    expect(textOf(result.findings)).not.toContain('19121212');
  });
});

function formerSentence(finding: Finding): string | undefined {
  const former = formerAcceptanceSentence(finding);
  return former && inSwedish(former);
}

/** All that the findings hold. */
function textOf(findings: readonly Finding[]): string {
  return JSON.stringify(findings, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
}

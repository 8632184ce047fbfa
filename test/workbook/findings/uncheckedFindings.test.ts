import type { RunResult } from '../../../src/workbook/run';
import type { LastRun } from '../../../src/workbook/snapshot';
import { fileOf } from '../../core/resultFile';
import type { Tables } from '../../core/workbookBuilder';
import { append, edit, soundTables, without, withoutColumn } from '../../core/workbookBuilder';
import { runAfter, sheetRows, toldOf, written } from './laterRun';

/** What is applied for is not what the budget adds up to. */
const wrong = edit(soundTables, { 'Satsningar!F2': 80000 });
const sentence = toldOf('OR-30', runAfter(wrong))[0]?.replace('ny ', '') ?? '';

/** A row of the budget cannot be read, so that OR-30 cannot be checked. */
function withDamagedBudget(tables: Tables): Tables {
  return edit(tables, { 'Budget!D2': '#REF!' });
}

function accepted(tables: Tables): Tables {
  const row = ['OR-30', 'S1', 'Satsningar', 'F2', '80000', '', 'Chefen', '2021-02-01', 'Skrivs om'];
  return append(tables, 'Godkanda', row);
}

/** The runs of these inputs one after the other, each written before the next. */
function lastOf(...inputs: readonly Tables[]): RunResult {
  const [first = soundTables, ...rest] = inputs;
  return rest.reduce((earlier, tables) => runAfter(tables, written(earlier)), runAfter(first));
}

function rulesOf(result: RunResult, kind: 'solved' | 'unclear'): string[] {
  const { solved, unclear } = result.states;
  return (kind === 'solved' ? solved : unclear.map(({ last }) => last)).map(({ rule }) => rule);
}

describe('A finding whose rule could not be checked this time', () => {
  const unclear = lastOf(wrong, withDamagedBudget(wrong));

  it('is not told as solved', () => {
    expect(rulesOf(unclear, 'solved')).not.toContain('OR-30');
  });

  it('remains on the sheet, which says that it could not be checked, and why', () => {
    expect(toldOf('OR-30', unclear)).toEqual([
      `kvarstår ${sentence} Kunde inte kontrolleras nu: en rad är utelämnad, se Budget!D2.`,
    ]);
  });

  it('keeps its cell, numbers and source on the sheet', () => {
    const [before] = sheetRows(runAfter(wrong)).filter(([rule]) => rule === 'OR-30');
    const [now] = sheetRows(unclear).filter(([rule]) => rule === 'OR-30');
    const kept = (row: readonly string[] = []) => [...row.slice(0, 6), ...row.slice(7, 10)];
    expect(kept(now)).toEqual(kept(before));
  });

  it('is in the file, apart from what was solved', () => {
    expect(fileOf(unclear).rules).toMatchObject({
      unclear: expect.arrayContaining([
        {
          rule: 'OR-30',
          severity: 'stop',
          satsning: 'S1',
          sheet: 'Satsningar',
          cell: 'F2',
          message: sentence,
          actual: '80000.00',
          limit: '1000000.00',
          reason: 'en rad är utelämnad, se Budget!D2',
        },
      ]),
    });
  });

  it('remains, in its own words, when it is found again', () => {
    expect(toldOf('OR-30', lastOf(wrong, withDamagedBudget(wrong), wrong))).toEqual([`kvarstår ${sentence}`]);
  });

  it('says why it could not be checked the last time, once, however many times that was', () => {
    const missing = without(wrong, 'Budget');
    expect(toldOf('OR-30', lastOf(wrong, withDamagedBudget(wrong), missing, missing))).toEqual([
      `kvarstår ${sentence} Kunde inte kontrolleras nu: tabellen Budget saknas.`,
    ]);
  });

  it('remains when it is found again after many such runs', () => {
    const result = lastOf(wrong, withDamagedBudget(wrong), without(wrong, 'Budget'), wrong);
    expect(toldOf('OR-30', result)).toEqual([`kvarstår ${sentence}`]);
  });

  it('remains when it is found again with other numbers', () => {
    const other = edit(wrong, { 'Satsningar!F2': 70000 });
    expect(toldOf('OR-30', lastOf(wrong, withDamagedBudget(wrong), other))).toEqual([
      expect.stringMatching(/^kvarstår /),
    ]);
  });

  it('is solved when it could be checked and is gone, in its own words', () => {
    expect(toldOf('OR-30', lastOf(wrong, withDamagedBudget(wrong), soundTables))).toEqual([
      `löst ${sentence}`,
    ]);
  });

  it('stays as it is when the same input is run again', () => {
    const again = runAfter(withDamagedBudget(wrong), written(unclear));
    expect(sheetRows(again)).toEqual(sheetRows(unclear));
  });

  it('stays accepted where it was', () => {
    const [row] = toldOf('OR-30', lastOf(accepted(wrong), withDamagedBudget(accepted(wrong))));
    expect(row).toMatch(/^godkänd .*Godkänd 2021-02-01: Skrivs om\. Kunde inte kontrolleras nu: /);
  });

  it('is new when it is found again and the acceptance has been taken away', () => {
    const result = lastOf(accepted(wrong), withDamagedBudget(accepted(wrong)), wrong);
    expect(toldOf('OR-30', result)).toEqual([`ny ${sentence}`]);
  });

  it('was solved, and is not told once more', () => {
    const result = lastOf(wrong, soundTables, withDamagedBudget(soundTables));
    expect(toldOf('OR-30', result)).toEqual([]);
  });
});

describe('What cannot be known to be solved', () => {
  const of = (rule: string, investment: string): LastRun => ({
    inputHash: 'sha256:other',
    findings: [
      {
        rule,
        severity: 'Stopp',
        investment,
        party: '',
        sheet: 'Satsningar',
        cell: 'F9',
        message: 'Det var fel.',
        actual: '',
        limit: '',
        source: '',
        state: 'ny',
      },
    ],
  });

  it('is not what another investment has where the rule could be checked for it', () => {
    expect(rulesOf(runAfter(withDamagedBudget(soundTables), of('OR-30', 'S2')), 'solved')).toEqual(['OR-30']);
  });

  it('is what belongs to no investment where the rule could not be checked for one of them', () => {
    expect(rulesOf(runAfter(withDamagedBudget(soundTables), of('OR-30', '')), 'unclear')).toEqual(['OR-30']);
  });

  it('is an investment’s finding where its name is written otherwise', () => {
    expect(rulesOf(runAfter(withDamagedBudget(soundTables), of('OR-30', 's1')), 'unclear')).toEqual([
      'OR-30',
    ]);
  });

  it('is each finding of an investment whose row in Satsningar cannot be read', () => {
    const unread = edit(wrong, { 'Satsningar!A2': '#REF!' });
    expect(toldOf('OR-30', lastOf(wrong, unread))).toEqual([
      `kvarstår ${sentence} Kunde inte kontrolleras nu: en rad är utelämnad, se Satsningar!A2.`,
    ]);
  });

  it('is what was wrong with the input of such an investment', () => {
    const unread = edit(soundTables, { 'Satsningar!A2': '#REF!' });
    expect(rulesOf(runAfter(unread, of('IN-18', 'S1')), 'unclear')).toEqual(['IN-18']);
  });

  it('is a row of nobody’s that can no longer be read', () => {
    const stray = append(soundTables, 'Huvudbok', ['V9', '2020-05-05', '5010', '7777', '70001', '', 100]);
    const unread = edit(stray, { 'Huvudbok!G4': '#REF!' });
    expect(toldOf('OR-43', lastOf(stray, unread))).toEqual([
      expect.stringMatching(/^kvarstår .*Kunde inte kontrolleras nu: en rad är utelämnad, se Huvudbok!G4\.$/),
    ]);
  });

  it('is a cell of a table of which a column is missing', () => {
    const unreadable = edit(soundTables, { 'Budget!D2': 'tio' });
    const missing = withoutColumn(unreadable, 'Budget', 'Kostnadsslag');
    const result = lastOf(unreadable, missing);
    expect(rulesOf(result, 'unclear')).toContain('IN-05');
  });

  it('is a late cost where the ledger is missing', () => {
    const late = append(soundTables, 'Huvudbok', ['V9', '2023-02-01', '5010', '5101', '70001', '', 100]);
    expect(rulesOf(lastOf(late, without(late, 'Huvudbok')), 'unclear')).toContain('IN-13');
  });

  it('is not an unreadable cell that has been mended while another of its row is left', () => {
    const two = edit(soundTables, { 'Budget!D2': 'två', 'Budget!E2': 'tre' });
    const one = edit(soundTables, { 'Budget!E2': 'tre' });
    expect(lastOf(two, one).states.solved).toMatchObject([{ rule: 'IN-05', cell: 'D2' }]);
  });

  it('is not a column that has been added while another is still missing', () => {
    const one = withoutColumn(soundTables, 'Budget', 'Kostnadsslag');
    const two = withoutColumn(one, 'Budget', 'Part');
    expect(rulesOf(lastOf(two, one), 'solved')).toContain('IN-02');
  });

  it('is not what was solved already, when the same input is run again', () => {
    const damaged = withDamagedBudget(soundTables);
    const { inputHash } = runAfter(damaged);
    const findings = of('OR-30', 'S1').findings.map((last) => ({ ...last, state: 'löst' }));
    expect(rulesOf(runAfter(damaged, { inputHash, findings }), 'solved')).toEqual(['OR-30']);
  });
});

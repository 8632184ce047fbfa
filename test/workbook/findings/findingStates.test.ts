import { straight } from '../../../src/core/steps/steps';
import type { RunResult } from '../../../src/workbook/run';
import { findingsSheet } from '../../../src/workbook/outputs/findingsSheet';
import type { Tables } from '../../core/workbookBuilder';
import { append, edit, soundTables } from '../../core/workbookBuilder';
import { fileOf } from '../../core/resultFile';
import { runAfter, written } from './laterRun';

const wrong = edit(soundTables, { 'Satsningar!F2': 80000 });

function accepted(tables: Tables, actual = '80000'): Tables {
  const row = ['OR-30', 'S1', 'Satsningar', 'F2', actual, '', 'Chefen', '2021-02-01', 'Skrivs om'];
  return append(tables, 'Godkanda', row);
}

function stateOf(result: RunResult): string | undefined {
  const finding = result.findings.find(({ rule }) => rule === 'OR-30');
  return finding && result.states.of(finding);
}

function rowsOf(result: RunResult) {
  return straight(findingsSheet(result, { ownedColumns: [], rowsWithout: 0, ownEntries: [] })).rows.filter(
    ([rule]) => rule === 'OR-30',
  );
}

function statesInSheet(result: RunResult): string[] {
  return rowsOf(result).map((row) => `${row[0]} ${row[10]}`);
}

describe('A finding', () => {
  it('is new in the first run', () => {
    expect(stateOf(runAfter(wrong))).toBe('ny');
  });

  it('is still new when the same input is run again', () => {
    expect(stateOf(runAfter(wrong, written(runAfter(wrong))))).toBe('ny');
  });

  it('remains when other input is run', () => {
    const changed = edit(wrong, { 'Satsningar!B2': 'Närvaro' });
    expect(stateOf(runAfter(changed, written(runAfter(wrong))))).toBe('kvarstår');
  });

  it('remains where its row has moved', () => {
    const moved = {
      ...wrong,
      Satsningar: [wrong['Satsningar']?.[0] ?? [], [], wrong['Satsningar']?.[1] ?? []],
    };
    expect(stateOf(runAfter(moved, written(runAfter(wrong))))).toBe('kvarstår');
  });

  it('is solved when it is gone', () => {
    expect(runAfter(soundTables, written(runAfter(wrong))).states.solved).toMatchObject([
      { rule: 'OR-30', cell: 'F2' },
    ]);
  });

  it('is not told as solved for ever', () => {
    const first = runAfter(soundTables, written(runAfter(wrong)));
    const changed = edit(soundTables, { 'Satsningar!B2': 'Närvaro' });
    expect(runAfter(changed, written(first)).states.solved).toEqual([]);
  });

  it('is not solved by being accepted', () => {
    const result = runAfter(accepted(wrong), written(runAfter(wrong)));
    expect(statesInSheet(result)).toEqual(['OR-30 godkänd']);
  });

  it('is new again when what was accepted no longer holds', () => {
    const before = written(runAfter(accepted(wrong)));
    expect(stateOf(runAfter(accepted(wrong, '70000'), before))).toBe('ny');
  });

  it('remains where the sheet spoke of an earlier acceptance and its row has moved', () => {
    const before = accepted(wrong, '70000');
    const moved = {
      ...before,
      Satsningar: [before['Satsningar']?.[0] ?? [], [], before['Satsningar']?.[1] ?? []],
    };
    expect(stateOf(runAfter(moved, written(runAfter(before))))).toBe('kvarstår');
  });

  it('that was accepted is solved when it is gone, in its own words', () => {
    const { solved } = runAfter(soundTables, written(runAfter(accepted(wrong)))).states;
    expect(solved.map(({ message }) => message)).toEqual([expect.not.stringContaining('Godkänd')]);
  });
});

describe('The sheet Regelkontroll', () => {
  it('lists an accepted finding with the day and the reason, and not with the name', () => {
    const [row] = rowsOf(runAfter(accepted(wrong)));
    expect(row?.[6]).toMatch(/ Godkänd 2021-02-01: Skrivs om\.$/);
  });
});

describe('The file', () => {
  it('lists what is accepted, with by whom, when and why', () => {
    expect(fileOf(runAfter(accepted(wrong))).rules.accepted).toEqual([
      {
        rule: 'OR-30',
        severity: 'stop',
        satsning: 'S1',
        sheet: 'Satsningar',
        cell: 'F2',
        message: expect.stringContaining('Ansökt belopp för S1'),
        actual: '80000.00',
        limit: '1000000.00',
        by: 'Chefen',
        date: '2021-02-01',
        reason: 'Skrivs om',
      },
    ]);
  });

  it('says of each finding whether it is new', () => {
    const { findings } = fileOf(runAfter(wrong));
    expect(findings.find(({ rule }) => rule === 'OR-30')).toMatchObject({ state: 'ny' });
  });

  it('lists what was solved', () => {
    const { rules } = fileOf(runAfter(soundTables, written(runAfter(wrong))));
    expect(rules).toMatchObject({
      solved: [{ rule: 'OR-30', severity: 'stop', satsning: 'S1', cell: 'F2' }],
    });
  });
});

describe('Thousands of findings', () => {
  it('are told apart, each the same as at the last run', () => {
    const many = 20_000;
    const rows = Array.from({ length: many }, (_, index) => [
      'V',
      '2020-02-10',
      '5010',
      '5101',
      `9${index}`,
      '',
      1,
    ]);
    const before = append(soundTables, 'Huvudbok', ...rows);
    const lastRun = written(runAfter(before));
    const result = runAfter(edit(before, { 'Satsningar!B2': 'Närvaro' }), lastRun);
    const states = result.findings.map((finding) => result.states.of(finding));
    expect(states.filter((state) => state === 'kvarstår').length).toBeGreaterThanOrEqual(many);
  });
});

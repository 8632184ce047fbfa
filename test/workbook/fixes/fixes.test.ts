import type { Fix } from '../../../src/workbook/fixes/fix';
import { fixedSnapshot } from '../../../src/workbook/fixes/fixedSnapshot';
import { run } from '../../../src/workbook/run';
import type { CellValue } from '../../../src/workbook/snapshot';
import { day } from '../../core/rules/askRule';
import type { Tables } from '../../core/workbookBuilder';
import {
  append,
  edit,
  emptied,
  given,
  invoice,
  notGiven,
  SOUND_DAY,
  snapshotOf,
  soundTables,
} from '../../core/workbookBuilder';
import { everyFix } from './everyFix';

function fixesOf(tables: Tables, today = SOUND_DAY, roomFor: string[] = []): readonly Fix[] {
  const snapshot = snapshotOf(tables);
  return everyFix(run(snapshot, { today: day(today) }), snapshot, roomFor);
}

/** `Budget!F4: 40000 → 50000` */
function changesOf(tables: Tables, today?: string, roomFor?: string[]): string[] {
  return fixesOf(tables, today, roomFor).flatMap(({ changes }) =>
    changes.map(
      ({ sheet, cell, before, after }) =>
        `${sheet}!${cell}: ${JSON.stringify(before)} → ${JSON.stringify(after)}`,
    ),
  );
}

function findingsAfterFix(tables: Tables, rule: string, today = SOUND_DAY): string[] {
  const snapshot = snapshotOf(tables);
  const [fix] = everyFix(run(snapshot, { today: day(today) }), snapshot);
  if (fix === undefined) throw new Error('nothing to fix');
  const { findings } = run(fixedSnapshot(snapshot, fix), { today: day(today) });
  return findings.filter((finding) => finding.rule === rule).map(({ message }) => message);
}

describe('A sound portfolio', () => {
  it('has nothing to fix', () => {
    expect(fixesOf(soundTables)).toEqual([]);
  });
});

describe('The rows for evaluation', () => {
  const tooLittle = edit(soundTables, { 'Budget!F4': 40000 });

  it('are made five percent of the applied sum', () => {
    expect(changesOf(tooLittle)).toEqual(['Budget!F4: 40000 → 50000']);
  });

  it('are then no longer a finding', () => {
    expect(findingsAfterFix(tooLittle, 'OR-30')).toEqual([]);
  });

  it('are left where they are one krona off', () => {
    expect(changesOf(edit(soundTables, { 'Budget!F4': 49999 }))).toEqual([]);
  });

  it('are fixed where they are one krona and one öre off', () => {
    expect(changesOf(edit(soundTables, { 'Budget!F4': 49998.99 }))).toEqual(['Budget!F4: 49998.99 → 50000']);
  });

  it('get the difference on the last amount that is not empty', () => {
    const tables = append(edit(soundTables, { 'Budget!D4': 10000, 'Budget!F4': '' }), 'Budget', [
      'S1',
      'SOC',
      'Utvärdering',
      5000,
      15000.5,
      '',
    ]);
    expect(changesOf(tables)).toEqual(['Budget!E5: 15000.5 → 35000']);
  });

  it('are not fixed where the last amount would be below nothing', () => {
    const tables = edit(soundTables, { 'Budget!D4': 60000, 'Budget!F4': 1000 });
    expect(changesOf(tables)).toEqual([]);
  });

  it('may get a last amount of nothing', () => {
    const tables = edit(soundTables, { 'Budget!D4': 50000, 'Budget!F4': 1000 });
    expect(changesOf(tables)).toEqual(['Budget!F4: 1000 → 0']);
  });

  it('are not fixed where there is no amount to change', () => {
    expect(changesOf(edit(soundTables, { 'Budget!F4': '' }))).toEqual([]);
  });

  it('are not fixed where evaluation lies within the applied sum', () => {
    const tables = given(tooLittle, 'utvärdering.läsart', 'inom');
    expect(changesOf(tables).filter((change) => change.startsWith('Budget'))).toEqual([]);
  });

  it('are written in thousands where the plan is in thousands', () => {
    const thousands = given(
      edit(soundTables, {
        'Satsningar!F2': 1000,
        'Satsningar!G2': 1050,
        'Budget!D2': 200,
        'Budget!E2': 200,
        'Budget!F2': 200,
        'Budget!D3': 100,
        'Budget!E3': 100,
        'Budget!F3': 200.01,
        'Budget!F4': 40,
      }),
      'beloppsenhet',
      'tkr',
    );
    // 5 % of 1 000 010 kr is 50 000,50 kr.
    expect(changesOf(thousands)).toContain('Budget!F4: 40 → 50.0005');
  });

  it('replace a number that was typed as text by a number', () => {
    expect(changesOf(edit(soundTables, { 'Budget!F4': '40 000' }))).toEqual(['Budget!F4: "40 000" → 50000']);
  });

  it('are not fixed for a breach of the applied sum alone', () => {
    expect(changesOf(edit(soundTables, { 'Satsningar!F2': 999990 }))).toEqual([]);
  });
});

describe('A repayment plan that does not add up', () => {
  const tooMuch = edit(soundTables, { 'Aterforingsplan!C2': 310000 });

  it('is made to in its own proportions, by largest remainder', () => {
    // 1 050 000 / 1 150 000 of each; the krona that is left goes to 283 043,478.
    expect(changesOf(tooMuch)).toEqual([
      'Aterforingsplan!C2: 310000 → 283044',
      'Aterforingsplan!D2: 210000 → 191739',
      'Aterforingsplan!E2: 210000 → 191739',
      'Aterforingsplan!C3: 140000 → 127826',
      'Aterforingsplan!D3: 140000 → 127826',
      'Aterforingsplan!E3: 140000 → 127826',
    ]);
  });

  it('is then no longer a finding', () => {
    expect(findingsAfterFix(tooMuch, 'OR-48')).toEqual([]);
  });

  it('is left where it is one krona off', () => {
    expect(changesOf(edit(soundTables, { 'Aterforingsplan!C2': 210001 }))).toEqual([]);
  });

  it('keeps the amounts that are right already', () => {
    // Each gives up two of 1 050 002 parts. The four kronor left go to the 139 999,73 and the first 209 999,60.
    expect(changesOf(edit(soundTables, { 'Aterforingsplan!C2': 210002 }))).toEqual([
      'Aterforingsplan!C2: 210002 → 210001',
      'Aterforingsplan!E2: 210000 → 209999',
    ]);
  });

  it('keeps rounds that are invoiced, and shares the rest', () => {
    const invoiced = append(
      edit(soundTables, { 'Aterforingsplan!E2': 210500 }),
      'Fakturor',
      invoice('VAN', 2022, 210000),
    );
    // Left are 840 500 kr that are to be 840 000; each keeps 1680 / 1681 of its own.
    expect(changesOf(invoiced, '2022-09-01')).toEqual([
      'Aterforingsplan!D2: 210000 → 209875',
      'Aterforingsplan!E2: 210500 → 210375',
      'Aterforingsplan!C3: 140000 → 139917',
      'Aterforingsplan!D3: 140000 → 139917',
      'Aterforingsplan!E3: 140000 → 139916',
    ]);
  });

  it('keeps rounds that are past, invoiced or not', () => {
    const cells = changesOf(edit(soundTables, { 'Aterforingsplan!E2': 210500 }), '2023-10-01');
    expect(cells).toEqual(['Aterforingsplan!E2: 210500 → 210200', 'Aterforingsplan!E3: 140000 → 139800']);
  });

  it('may change a round until the day that it is invoiced', () => {
    const cells = changesOf(edit(soundTables, { 'Aterforingsplan!E2': 210500 }), '2024-09-30');
    expect(cells).toHaveLength(2);
  });

  it('is not fixed where every round is invoiced or past', () => {
    expect(changesOf(edit(soundTables, { 'Aterforingsplan!E2': 210500 }), '2024-10-01')).toEqual([]);
  });

  it('is not fixed where what is invoiced or past is more than the granted sum', () => {
    expect(changesOf(edit(soundTables, { 'Aterforingsplan!C2': 1210000 }), '2023-10-01')).toEqual([]);
  });

  it('is not fixed where it cannot be seen what is invoiced', () => {
    const unread = append(edit(soundTables, { 'Aterforingsplan!E2': 210500 }), 'Fakturor', [
      'S1',
      'VAN',
      'fel',
      '2022-09-30',
      '9954',
      210000,
    ]);
    expect(changesOf(unread).filter((change) => change.startsWith('Aterforingsplan'))).toEqual([]);
  });

  it('is not fixed where an amount is negative', () => {
    expect(changesOf(edit(soundTables, { 'Aterforingsplan!C2': -210000 }))).toEqual([]);
  });

  it('is not fixed where it has no amounts', () => {
    const none = Object.fromEntries(
      ['C2', 'D2', 'E2', 'C3', 'D3', 'E3'].map((cell) => [`Aterforingsplan!${cell}`, 0]),
    );
    expect(changesOf(edit(soundTables, none))).toEqual([]);
  });
});

describe('An application without a plan', () => {
  const noPlan = emptied(edit(soundTables, { 'Satsningar!C2': 'Ansökan' }), 'Aterforingsplan');

  it('gets the proposed one in new rows', () => {
    expect(changesOf(noPlan)).toEqual([
      'Aterforingsplan!A2: "" → "S1"',
      'Aterforingsplan!B2: "" → "VAN"',
      'Aterforingsplan!C2: "" → 210000',
      'Aterforingsplan!D2: "" → 210000',
      'Aterforingsplan!E2: "" → 210000',
      'Aterforingsplan!A3: "" → "S1"',
      'Aterforingsplan!B3: "" → "SOC"',
      'Aterforingsplan!C3: "" → 140000',
      'Aterforingsplan!D3: "" → 140000',
      'Aterforingsplan!E3: "" → 140000',
    ]);
  });

  it('has then no finding about it', () => {
    expect(findingsAfterFix(noPlan, 'OR-18')).toEqual([]);
  });

  it('gets it after the last row that holds something', () => {
    const tables = append(noPlan, 'Aterforingsplan', ['S9', 'X', 1, '', ''], ['', '', '', '', '']);
    expect(changesOf(tables)[0]).toBe('Aterforingsplan!A3: "" → "S1"');
  });

  it('gets none where a year has no column', () => {
    const narrow = { ...noPlan, Aterforingsplan: [['Satsning', 'Part', '2022', '2023']] };
    expect(fixesOf(narrow)).toEqual([]);
  });

  it('gets none where there is nothing to make one of', () => {
    expect(fixesOf(emptied(noPlan, 'Effekter'))).toEqual([]);
  });

  it('gets none where a row of it cannot be read', () => {
    expect(fixesOf(append(noPlan, 'Aterforingsplan', ['S1', 'VAN', 'mycket', '', '']))).toEqual([]);
  });
});

describe('A cost without the project number', () => {
  it('gets it as text where the column is text', () => {
    expect(changesOf(edit(soundTables, { 'Huvudbok!E2': '' }))).toEqual(['Huvudbok!E2: "" → "70001"']);
  });

  it('gets it as a number where the column has numbers', () => {
    const rows: CellValue[][] = [['V3', '2020-02-11', '5010', '5101', 70001, '', 1]];
    const tables = append(
      edit(soundTables, { 'Huvudbok!E2': '', 'Huvudbok!E3': 70001 }),
      'Huvudbok',
      ...rows,
    );
    expect(changesOf(tables).filter((change) => change.startsWith('Huvudbok'))).toEqual([
      'Huvudbok!E2: "" → 70001',
    ]);
  });

  it('keeps a nought that the number begins with', () => {
    const tables = given(
      notGiven(edit(soundTables, { 'Huvudbok!E2': '', 'Huvudbok!E3': 7 }), 'projektnummer'),
      'projektnummer',
      '07',
    );
    expect(changesOf(tables)).toContain('Huvudbok!E2: "" → "07"');
  });

  it('gets it instead of another', () => {
    expect(changesOf(edit(soundTables, { 'Huvudbok!E3': '70002' }))).toEqual([
      'Huvudbok!E3: "70002" → "70001"',
    ]);
  });

  it('is then no longer a finding', () => {
    expect(findingsAfterFix(edit(soundTables, { 'Huvudbok!E3': '70002' }), 'OR-43')).toEqual([]);
  });

  it('is not fixed where the row is nobody’s and has the number', () => {
    expect(
      changesOf(edit(soundTables, { 'Huvudbok!D2': '8888' })).filter((c) => c.startsWith('Huvudbok')),
    ).toEqual([]);
  });

  it('is not fixed where the ledger has no column for it', () => {
    const rows = (soundTables['Huvudbok'] ?? []).map((row) => row.filter((_, column) => column !== 4));
    expect(changesOf({ ...soundTables, Huvudbok: rows }).filter((c) => c.startsWith('Huvudbok'))).toEqual([]);
  });
});

describe('A table with messages', () => {
  const wrong = edit(soundTables, { 'Parter!C3': 'Företag' });
  const ofParties = (tables: Tables, roomFor: string[]): string[] =>
    changesOf(tables, SOUND_DAY, roomFor).filter((change) => change.startsWith('Parter'));

  it('gets the column Kontroll with them where there is room', () => {
    expect(ofParties(wrong, ['Parter'])).toEqual([
      'Parter!L1: "" → "Kontroll"',
      expect.stringMatching(/^Parter!L2: "" → "Stopp OR-07: /),
      expect.stringMatching(/^Parter!L3: "" → "Stopp OR-06: /),
    ]);
  });

  it('gets none where the cells to the right are taken', () => {
    expect(ofParties(wrong, ['Budget'])).toEqual([]);
  });

  it('gets none where it has the column', () => {
    const rows = (wrong['Parter'] ?? []).map((row, index) => [...row, index === 0 ? 'kontroll' : '']);
    expect(ofParties({ ...wrong, Parter: rows }, ['Parter'])).toEqual([]);
  });

  it('gets none where there are no messages', () => {
    expect(ofParties(soundTables, ['Parter'])).toEqual([]);
  });
});

import type { Acceptance } from '../../../src/core/model/followUpRows';
import type { AcceptanceDetails } from '../../../src/workbook/records/acceptanceRow';
import type { CellValue } from '../../../src/workbook/snapshot';
import type { Tables } from '../../core/workbookBuilder';
import { append, edit, soundTables, without } from '../../core/workbookBuilder';
import type { Desk } from '../desk';
import { columnOf, problemOf, put, sheetOf, tableCells, tableOf, valueAt } from '../desk';
import { pictureOf } from '../picture';
import type { Rehearsal } from '../soundDesk';
import {
  checkSound,
  deskOf,
  differences,
  FAULTS,
  findingOf,
  interruptEach,
  rehearse,
  SOUND_TODAY,
} from '../soundDesk';

/** OR-30 at Satsningar!F2: 80 000 kr where the budget gives 1 000 000. */
const wrong: Tables = edit(soundTables, { 'Satsningar!F2': 80000 });
const withoutTable = without(wrong, 'Godkanda');

const details: AcceptanceDetails = {
  by: 'Ekonomichefen',
  reason: 'Ansökan skrivs om',
  date: SOUND_TODAY,
};

/** 2021-03-01 */
const SERIAL = 44_256;

async function accept(desk: Desk, own: Partial<AcceptanceDetails> = {}): Promise<void> {
  const finding = findingOf(await checkSound(desk), 'OR-30');
  await desk.session.accept(finding, { ...details, ...own });
}

async function acceptances(desk: Desk): Promise<readonly Acceptance[]> {
  return (await checkSound(desk)).run.portfolio.acceptances;
}

describe('an accepted finding', () => {
  test('is written as a row that the next check accepts it by', async () => {
    const desk = deskOf(wrong);
    await accept(desk);
    const { run } = await checkSound(desk);
    expect(run.accepted.map(({ finding }) => finding.rule)).toEqual(['OR-30']);
    expect(run.findings.filter(({ rule }) => rule === 'OR-30')).toEqual([]);
  });

  test('takes the empty row that the table has', async () => {
    const desk = deskOf(wrong);
    await accept(desk);
    expect(tableCells(desk, 'Godkanda').slice(1)).toEqual([
      ['OR-30', 'S1', 'Satsningar', 'F2', 80000, 1000000, 'Ekonomichefen', SERIAL, 'Ansökan skrivs om'],
    ]);
  });

  test('does not come over what somebody writes in that row in that very moment', async () => {
    const [clean, desk] = [deskOf(wrong), deskOf(wrong)];
    await accept(clean);
    const { length } = clean.excel.requests;
    desk.excel.interceptRequest = (k) => {
      if (k === length) desk.user.type('Godkanda', 'I2', 'Mitt skäl');
      return 'pass';
    };
    expect((await problemOf(accept(desk))).sentence).toMatch(/^Tabellen Godkanda ändrades/);
    expect(tableCells(desk, 'Godkanda').slice(1)).toEqual([[...Array(8).fill(''), 'Mitt skäl']]);
  });

  test('changes no other cell', async () => {
    const desk = deskOf(wrong);
    const before = pictureOf(desk);
    await accept(desk);
    const changed = differences(before, pictureOf(desk));
    expect(changed.filter((line) => !/^Godkanda \+ [A-I]2: /.test(line))).toEqual([]);
    expect(changed).toHaveLength(9);
  });

  test('comes after the last row of a table that is full', async () => {
    const row = ['OR-37', 'S1', 'Utbetalningar', 'E2', '', '', 'Chefen', '2021-01-01', 'Sen'];
    const desk = deskOf(append(wrong, 'Godkanda', row));
    await accept(desk);
    expect(columnOf(desk, 'Godkanda', 'Regel')).toEqual(['OR-37', 'OR-30']);
  });

  test('comes above a totals row', async () => {
    const row = ['OR-37', 'S1', 'Utbetalningar', 'E2', '', '', 'Chefen', '2021-01-01', 'Sen'];
    const desk = deskOf(append(wrong, 'Godkanda', row));
    await desk.edit((workbook) => (workbook.tables.getItem('Godkanda').showTotals = true));
    await accept(desk);
    expect(columnOf(desk, 'Godkanda', 'Regel')).toEqual(['OR-37', 'OR-30', 'Total']);
  });

  test('finds its columns by their names and leaves the user’s own alone', async () => {
    const headers = [
      'Skäl',
      'Datum',
      'Min anteckning',
      'Godkänd av',
      'Gräns',
      'Värde',
      'Cell',
      'Ark',
      'Satsning',
      'Regel',
    ];
    const mine = ['', '', 'kom ihåg', '', '', '', '', '', '', ''];
    const desk = deskOf({ ...wrong, Godkanda: [headers, mine] });
    await accept(desk);
    expect(tableCells(desk, 'Godkanda').slice(1)).toEqual([
      [
        'Ansökan skrivs om',
        SERIAL,
        'kom ihåg',
        'Ekonomichefen',
        1000000,
        80000,
        'F2',
        'Satsningar',
        'S1',
        'OR-30',
      ],
    ]);
  });

  test.each(['=1+1', '+46 19 21 10 00', '-fel konto', '@chefen'])(
    'keeps the reason %s as text',
    async (reason) => {
      const desk = deskOf(wrong);
      await accept(desk, { reason });
      expect(sheetOf(desk, 'Godkanda').cells.get(1)?.get(8)).toMatchObject({ value: reason });
      expect(sheetOf(desk, 'Godkanda').cells.get(1)?.get(8)?.formula).toBeUndefined();
    },
  );

  test('is not written twice', async () => {
    const desk = deskOf(wrong);
    const finding = findingOf(await checkSound(desk), 'OR-30');
    await desk.session.accept(finding, details);
    await desk.session.accept(finding, details);
    expect(columnOf(desk, 'Godkanda', 'Regel')).toEqual(['OR-30']);
  });

  test('makes the table on a sheet of its own where the workbook lacks it', async () => {
    const desk = deskOf(withoutTable);
    const before = pictureOf(desk);
    await accept(desk);
    expect(tableCells(desk, 'Godkanda')[1]?.slice(0, 4)).toEqual(['OR-30', 'S1', 'Satsningar', 'F2']);
    const { Godkända: made, ...others } = pictureOf(desk);
    expect(made?.tables).toHaveLength(1);
    expect(others).toEqual(before);
  });

  test('leaves a sheet of the user’s with the name of the table’s sheet alone', async () => {
    const desk = deskOf(withoutTable);
    await desk.edit(({ worksheets }) => void (worksheets.add('Godkända').getRange('A1').values = [['Mitt']]));
    await accept(desk);
    expect(valueAt(desk, 'Godkända', 'A1')).toBe('Mitt');
    expect(columnOf(desk, 'Godkanda', 'Regel')).toEqual(['OR-30']);
  });
});

describe('an acceptance that cannot be written', () => {
  async function refused(desk: Desk, own: Partial<AcceptanceDetails> = {}): Promise<string> {
    const before = pictureOf(desk);
    const { sentence } = await problemOf(accept(desk, own));
    expect(pictureOf(desk)).toEqual(before);
    return sentence;
  }

  test('names the protected sheet', async () => {
    const desk = deskOf(wrong);
    sheetOf(desk, 'Godkanda').protected = true;
    expect(await refused(desk)).toContain('Bladet Godkanda är skyddat.');
  });

  test('says that the structure is protected where the table must be made', async () => {
    const desk = deskOf(withoutTable);
    desk.workbook.structureProtected = true;
    expect(await refused(desk)).toContain('struktur är skyddad');
  });

  test.each(['Skäl', 'Värde'])('names the column %s that the table lacks', async (column) => {
    const rows = (wrong['Godkanda'] ?? []).map((row) =>
      row.map((cell) => (cell === column ? 'Annat' : cell)),
    );
    expect(await refused(deskOf({ ...wrong, Godkanda: rows }))).toContain(`saknar kolumnen ${column}`);
  });

  test('says that the cells under the table are taken', async () => {
    const row = ['OR-37', 'S1', 'Utbetalningar', 'E2', '', '', 'Chefen', '2021-01-01', 'Sen'];
    const desk = deskOf(append(wrong, 'Godkanda', row));
    put(sheetOf(desk, 'Godkanda'), 'C3', [['Min anteckning']]);
    expect(await refused(desk)).toContain('cellerna intill är upptagna');
  });

  test('says that a finding without a cell has nothing to be known by', async () => {
    const desk = deskOf(wrong);
    const { rule, severity, message, said, source } = findingOf(await checkSound(desk), 'OR-30');
    const { sentence } = await problemOf(
      desk.session.accept({ rule, severity, message, said, source }, details),
    );
    expect(sentence).toContain('står inte i någon cell');
  });

  test('says that the finding has changed since', async () => {
    const desk = deskOf(wrong);
    const finding = findingOf(await checkSound(desk), 'OR-30');
    put(sheetOf(desk, 'Satsningar'), 'F2', [[70000]]);
    const { sentence } = await problemOf(desk.session.accept(finding, details));
    expect(sentence).toContain('inte längre som den var');
  });

  test.each<[string, Partial<AcceptanceDetails>]>([
    ['Skriv skälet', { reason: '  ' }],
    ['Skriv skälet', { reason: '–' }],
    ['Skriv vem', { by: '' }],
    ['personnummer', { by: 'Kim 191212121212' }],
  ])('asks for what is needed: %s', async (words, own) => {
    expect(await refused(deskOf(wrong), own)).toContain(words);
  });

  describe.each([
    ['in an empty table', wrong],
    ['whose table is new', withoutTable],
    ['below another', append(wrong, 'Godkanda', ['OR-1', 'S1', 'A', 'B1', '', '', 'C', '2021-01-01', 'D'])],
  ] as const)('%s', (_where, tables) => {
    let rehearsal: Rehearsal;
    beforeAll(async () => {
      const desk = deskOf(tables);
      const finding = findingOf(await checkSound(desk), 'OR-30');
      rehearsal = await rehearse(desk, () => desk.session.accept(finding, details));
    });

    test.each(FAULTS)('leaves all or nothing when a request %s', async (_, fault) => {
      const { before, done } = rehearsal;
      for (const { sentence, told } of await interruptEach(rehearsal, fault)) {
        expect([before, done]).toContainEqual(told);
        if (JSON.stringify(told) === JSON.stringify(before)) expect(sentence).toMatch(/^[A-ZÅÄÖ].*\.$/);
      }
    });
  });
});

describe('an acceptance that is taken away', () => {
  const rows: CellValue[][] = [
    ['OR-37', 'S1', 'Utbetalningar', 'E2', '', '', 'Chefen', '2021-01-01', 'Sen'],
    ['OR-30', 'S1', 'Satsningar', 'F2', 80000, 1000000, 'Chefen', '2021-02-01', 'Skrivs om'],
    ['OR-41', 'S1', 'Parametrar', 'B3', '', '', 'Chefen', '2021-01-01', 'Annat'],
  ];

  async function remove(desk: Desk, meanwhile: (desk: Desk) => void = () => undefined): Promise<void> {
    const [own] = (await acceptances(desk)).filter(({ rule }) => rule === 'OR-30');
    meanwhile(desk);
    if (own) await desk.session.removeAcceptance(own);
  }

  test('goes with its row, and the others stay', async () => {
    const desk = deskOf(append(wrong, 'Godkanda', ...rows));
    await remove(desk);
    expect(columnOf(desk, 'Godkanda', 'Regel')).toEqual(['OR-37', 'OR-41']);
  });

  test('is found where it has moved', async () => {
    const desk = deskOf(append(wrong, 'Godkanda', ...rows));
    await remove(desk, (own) => {
      put(sheetOf(own, 'Godkanda'), 'A3', [rows[2] ?? [], rows[1] ?? []]);
    });
    expect(columnOf(desk, 'Godkanda', 'Regel')).toEqual(['OR-37', 'OR-41']);
  });

  test('leaves an empty row where it was the only one', async () => {
    const desk = deskOf(append(wrong, 'Godkanda', rows[1] ?? []));
    await remove(desk);
    expect(tableCells(desk, 'Godkanda').slice(1)).toEqual([Array(9).fill('')]);
    expect(tableOf(desk, 'Godkanda').area.bottom).toBe(1);
  });

  test('stays where it has been changed', async () => {
    const desk = deskOf(append(wrong, 'Godkanda', ...rows));
    const { sentence } = await problemOf(
      remove(desk, (own) => put(sheetOf(own, 'Godkanda'), 'I3', [['Ett annat skäl']])),
    );
    expect(sentence).toContain('finns inte kvar som det var');
    expect(columnOf(desk, 'Godkanda', 'Regel')).toHaveLength(3);
  });

  test.each([
    [
      'sorts the table',
      [...rows, ...rows.slice(2)],
      ({ user }: Desk) => user.reverseTable('Godkanda'),
      ['OR-41', 'OR-41', 'OR-30', 'OR-37'],
    ],
    [
      'edits its row',
      rows,
      ({ user }: Desk) => user.type('Godkanda', 'I3', '=1+1'),
      ['OR-37', 'OR-30', 'OR-41'],
    ],
    [
      'edits its row, the only one',
      rows.slice(1, 2),
      ({ user }: Desk) => user.type('Godkanda', 'I2', 'Sen'),
      ['OR-30'],
    ],
  ] as const)('stays where somebody %s in that very moment', async (_, standing, meddle, left) => {
    const desk = deskOf(append(wrong, 'Godkanda', ...standing));
    const clean = deskOf(append(wrong, 'Godkanda', ...rows));
    await remove(clean);
    const { length } = clean.excel.requests;
    desk.excel.interceptRequest = (k) => {
      if (k === length) meddle(desk);
      return 'pass';
    };
    const { sentence } = await problemOf(remove(desk));
    expect(sentence).toMatch(
      /^Tabellen Godkanda ändrades medan rader togs bort\. .* Tillägget har inte ändrat något\.$/,
    );
    expect(columnOf(desk, 'Godkanda', 'Regel')).toEqual(left);
  });

  test('stays on a protected sheet', async () => {
    const desk = deskOf(append(wrong, 'Godkanda', ...rows));
    const { sentence } = await problemOf(
      remove(desk, (own) => void (sheetOf(own, 'Godkanda').protected = true)),
    );
    expect(sentence).toContain('Bladet Godkanda är skyddat.');
  });
});

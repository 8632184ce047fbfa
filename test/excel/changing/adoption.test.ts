import type { Finding } from '../../../src/core/findings/finding';
import type { CheckedWorkbook } from '../../../src/excel';
import type { NewLink } from '../../../src/excel/workbookSession';
import { createWorkbook } from '../../../src/spreadsheet';
import type { CellValue } from '../../../src/workbook/snapshot';
import { snapshotOf, soundTables, without } from '../../core/workbookBuilder';
import type { Desk } from '../desk';
import { addSheet, addTable, deskWith, problemOf, put, tableCells, sheetOf } from '../desk';
import { pictureOf } from '../picture';
import type { Rehearsal } from '../soundDesk';
import { checkSound, deskOf, differences, FAULTS, interruptEach, rehearse } from '../soundDesk';

type Rows = readonly (readonly CellValue[])[];

/** The sound workbook, whose investments stand in a table of the municipality's own. */
const OWN_HEADERS: Readonly<Record<string, string>> = {
  Satsning: 'Projektnr',
  Namn: 'Projektnamn',
  Startdatum: 'Start',
  Slutdatum: 'Slut',
};
const [headers = [], ...investments] = soundTables['Satsningar'] ?? [];
const ownHeaders = headers.map((header) => OWN_HEADERS[String(header)] ?? String(header));

const columns = new Map(headers.map((header, index) => [String(header), ownHeaders[index] ?? '']));
const link: NewLink = { table: 'Satsningar', source: 'Projektlista', columns };

function deskWithOwnTable(rows: Rows = investments, own: Rows = [ownHeaders]): Desk {
  const workbook = createWorkbook('Start');
  for (const table of snapshotOf(without(soundTables, 'Satsningar')).tables) addTable(workbook, table);
  const [first = []] = own;
  addTable(workbook, { name: 'Projektlista', sheet: 'Våra projekt', top: 2, left: 1, headers: first, rows });
  return deskWith(workbook);
}

/** The same rows under a title, in no table. */
function deskWithRange(below: Rows = []): Desk {
  const workbook = createWorkbook('Start');
  for (const table of snapshotOf(without(soundTables, 'Satsningar')).tables) addTable(workbook, table);
  const sheet = addSheet(workbook, 'Våra projekt');
  put(sheet, 'B1', [
    ['Sociala investeringar'],
    [''],
    [...ownHeaders],
    ...investments.map((row) => [...row]),
    ...below.map((row) => [...row]),
  ]);
  return deskWith(workbook);
}

function heard({ run }: CheckedWorkbook): string[] {
  return run.findings.map(({ rule, message }) => `${rule} ${message}`);
}

function linkFindings({ run }: CheckedWorkbook): readonly Finding[] {
  return run.findings.filter(({ rule }) => ['IN-22', 'IN-23', 'IN-24'].includes(rule));
}

async function selectCell(desk: Desk, address: string): Promise<void> {
  await desk.edit((workbook) => {
    const sheet = workbook.worksheets.getItem('Våra projekt');
    sheet.activate();
    sheet.getRange(address).select();
  });
}

describe('a table of the municipality’s own that is read as the contract’s', () => {
  test('gives what the contract’s own table gives', async () => {
    const desk = deskWithOwnTable();
    await desk.session.adopt(link);
    const [adopted, sound] = [await checkSound(desk), await checkSound(deskOf(soundTables))];
    expect([adopted.run.inputHash, heard(adopted)]).toEqual([sound.run.inputHash, heard(sound)]);
  });

  test('is left as it is, and only a sheet Kopplingar is added', async () => {
    const desk = deskWithOwnTable();
    const before = pictureOf(desk);
    await desk.session.adopt(link);
    const changed = differences(before, pictureOf(desk));
    expect(changed.filter((line) => !line.startsWith('Kopplingar + '))).toEqual([]);
  });

  test('has a row for each column in Kopplingar', async () => {
    const desk = deskWithOwnTable();
    await desk.session.adopt({
      ...link,
      columns: new Map([
        ['Satsning', 'Projektnr'],
        ['Namn', 'Projektnamn'],
      ]),
    });
    expect(tableCells(desk, 'Kopplingar')).toEqual([
      ['Tabell', 'Källa', 'Kolumn', 'Källkolumn'],
      ['Satsningar', 'Projektlista', 'Satsning', 'Projektnr'],
      ['Satsningar', 'Projektlista', 'Namn', 'Projektnamn'],
    ]);
  });

  test('has its findings on its own cells', async () => {
    const bad = investments.map((row) =>
      row.map((cell, index) => (headers[index] === 'Startdatum' ? 'i våras' : cell)),
    );
    const desk = deskWithOwnTable(bad);
    await desk.session.adopt(link);
    const { run } = await checkSound(desk);
    const places = run.findings
      .filter(({ rule }) => rule === 'IN-05')
      .map(({ place }) => `${place?.sheet}!${place?.cell}`);
    // Start is the fourth header, and the table begins in B3.
    expect(places).toEqual(['Våra projekt!E4']);
  });

  test('gets no column Kontroll when the flags are written', async () => {
    const bad = investments.map((row) =>
      row.map((cell, index) => (headers[index] === 'Startdatum' ? 'i våras' : cell)),
    );
    const desk = deskWithOwnTable(bad);
    await desk.session.adopt(link);
    const checked = await checkSound(desk);
    await desk.session.write(checked);
    expect([tableCells(desk, 'Projektlista')[0], checked.preview.noRoomFor]).toEqual([ownHeaders, []]);
  });

  test('is marked where it is wrong', async () => {
    const bad = investments.map((row) =>
      row.map((cell, index) => (headers[index] === 'Startdatum' ? 'i våras' : cell)),
    );
    const desk = deskWithOwnTable(bad);
    await desk.session.adopt(link);
    const before = pictureOf(desk)['Våra projekt']?.formats ?? [];
    await desk.session.write(await checkSound(desk));
    expect((pictureOf(desk)['Våra projekt']?.formats ?? []).length).toBeGreaterThan(before.length);
  });

  test('is not read as one of the user’s other tables too', async () => {
    const withNumber = [...investments, ['S9', '19121212-1212', ...headers.slice(2).map(() => '')]];
    const desk = deskWithOwnTable(withNumber);
    await desk.session.adopt(link);
    const { run } = await checkSound(desk);
    expect(run.findings.filter(({ rule }) => rule === 'DA-01')).toHaveLength(1);
  });

  test('is told with its own name among the tables', async () => {
    const desk = deskWithOwnTable();
    await desk.session.adopt(link);
    const { tables } = await checkSound(desk);
    expect(tables.find(({ name }) => name === 'Satsningar')?.found).toEqual({
      sheet: 'Våra projekt',
      rows: investments.length,
      cell: 'B3',
      fillIn: 'B4',
      source: 'Projektlista',
    });
  });

  test('keeps a column that is not linked from being read, whatever it is called', async () => {
    const desk = deskWithOwnTable();
    const some = new Map([...columns].filter(([column]) => column !== 'Beslutsinstans'));
    await desk.session.adopt({ ...link, columns: some });
    const { run } = await checkSound(desk);
    expect(run.portfolio.investments[0]?.decidedBy.kind).toBe('blank');
  });

  test('is listed with the rows that somebody has filled in', async () => {
    const empty = ownHeaders.map(() => '');
    const desk = deskWithOwnTable([empty, ...investments, empty, empty]);
    const { sources } = await desk.session.listSources();
    expect(sources.map(({ name, rows }) => [name, rows])).toEqual([['Projektlista', investments.length]]);
  });

  test('is listed with rows far below the first as far down as it is in use', async () => {
    const [first = []] = investments;
    const rows = Array.from({ length: 300 }, (_, index) => (index < 250 ? first : ownHeaders.map(() => '')));
    const { sources } = await deskWithOwnTable(rows).session.listSources();
    expect(sources.map(({ rows: told }) => told)).toEqual([250]);
  });

  test('is not added again by the template', async () => {
    const desk = deskWithOwnTable();
    await desk.session.adopt(link);
    const { addedSheets } = await desk.session.insertTemplate();
    expect(addedSheets).not.toContain('Satsningar');
  });

  test('is as it was before once the link is removed', async () => {
    const desk = deskWithOwnTable();
    const before = heard(await checkSound(desk));
    await desk.session.adopt(link);
    await desk.session.removeLink('Satsningar');
    expect(heard(await checkSound(desk))).toEqual(before);
  });

  test('may stand for two of the contract’s', async () => {
    const desk = deskWithOwnTable();
    await desk.session.adopt(link);
    await desk.session.adopt({
      table: 'Placeringar',
      source: 'Projektlista',
      columns: new Map([['Upphandling', 'Projektnr']]),
    });
    await desk.session.removeLink('Satsningar');
    expect(
      tableCells(desk, 'Kopplingar')
        .slice(1)
        .filter(([cell]) => cell !== ''),
    ).toEqual([['Placeringar', 'Projektlista', 'Upphandling', 'Projektnr']]);
  });

  test('keeps its headers as texts in Kopplingar when another link is removed', async () => {
    const desk = deskWithOwnTable();
    const codes = new Map([...columns, ['Målgrupp', '=1+1'], ['Beslutsinstans', '0070']]);
    await desk.session.adopt({
      table: 'Placeringar',
      source: 'Projektlista',
      columns: new Map([['Del', 'D']]),
    });
    await desk.session.adopt({ ...link, columns: codes });
    const linked = tableCells(desk, 'Kopplingar').filter(([table]) => table === 'Satsningar');
    await desk.session.removeLink('Placeringar');
    expect(tableCells(desk, 'Kopplingar').slice(1)).toEqual(linked);
    expect(
      [...sheetOf(desk, 'Kopplingar').cells.values()].flatMap((row) => [...row.values()]),
    ).not.toContainEqual(expect.objectContaining({ formula: expect.anything() }));
  });

  test('stays linked where somebody sorts Kopplingar in the very moment that the link is removed', async () => {
    const [clean, desk] = [deskWithOwnTable(), deskWithOwnTable()];
    for (const own of [clean, desk]) {
      await own.session.adopt({
        table: 'Placeringar',
        source: 'Projektlista',
        columns: new Map([['Del', 'D']]),
      });
      await own.session.adopt(link);
      own.excel.requests.length = 0;
    }
    await clean.session.removeLink('Placeringar');
    const { length } = clean.excel.requests;
    desk.excel.interceptRequest = (k) => {
      if (k === length) desk.user.reverseTable('Kopplingar');
      return 'pass';
    };
    expect((await problemOf(desk.session.removeLink('Placeringar'))).sentence).toMatch(
      /^Tabellen Kopplingar ändrades/,
    );
    const tables = tableCells(desk, 'Kopplingar').map(([table]) => table);
    expect(tables).toEqual(['Tabell', ...Array(columns.size).fill('Satsningar'), 'Placeringar']);
  });

  test('is refused where the workbook has the contract’s table', async () => {
    const desk = deskOf(soundTables);
    const { sentence } = await problemOf(desk.session.adopt(link));
    expect(sentence).toMatch(/^Arbetsboken har redan en tabell Satsningar\./);
  });
});

describe('a table of the user’s own with rows that nobody has filled in', () => {
  const blank = ownHeaders.map(() => '');
  const many = (rows: number): Rows => Array.from({ length: rows }, () => investments[0] ?? []);

  test.each([
    ['between and below the others', [...many(2), blank, ...many(1), blank, blank], 3],
    ['below all that is read to try', [...many(201), ...Array.from({ length: 50 }, () => blank)], 201],
    ['and no other', [blank, blank], 0],
  ])('does not count those %s', async (_, rows, counted) => {
    const desk = deskWithOwnTable(rows);
    const { rowCount } = await desk.session.readSource({ kind: 'table', name: 'Projektlista' });
    expect(rowCount).toBe(counted);
  });
});

describe('a range that is read as one of the contract’s tables', () => {
  test('is found from one cell in it, below its title', async () => {
    const desk = deskWithRange();
    await selectCell(desk, 'D4');
    const { source, grid, rowCount } = await desk.session.readSource({ kind: 'selection' });
    expect([source, grid.headers, rowCount]).toEqual([
      "'Våra projekt'!B3:L3",
      ownHeaders,
      investments.length,
    ]);
  });

  test('says what the contract’s own table says', async () => {
    const desk = deskWithRange();
    await desk.session.adopt({ ...link, source: "'Våra projekt'!B3:L3" });
    const [adopted, sound] = [await checkSound(desk), await checkSound(deskOf(soundTables))];
    expect(heard(adopted)).toEqual(heard(sound));
  });

  test('grows with the rows below it, to the first empty one and without its sum', async () => {
    const more = investments.map((row) => ['S2', ...row.slice(1)]);
    const sum = ['Summa', ...headers.slice(1).map(() => '')];
    const desk = deskWithRange([...more, sum, headers.map(() => ''), ['anteckning']]);
    await desk.session.adopt({ ...link, source: "'Våra projekt'!B3:L3" });
    const { run } = await checkSound(desk);
    expect(run.portfolio.investments.map(({ id }) => id)).toEqual(['S1', 'S2']);
  });

  test('is found where rows put in above have moved it', async () => {
    const desk = deskWithRange();
    await desk.session.adopt({ ...link, source: "'Våra projekt'!B3:L3" });
    await desk.edit((workbook) => {
      workbook.worksheets.getItem('Våra projekt').getRange('1:2').insert('Down');
    });
    const { run } = await checkSound(desk);
    expect(run.portfolio.investments.map(({ id }) => id)).toEqual(['S1']);
  });

  test('is told when its headers are nowhere', async () => {
    const desk = deskWithRange();
    await desk.session.adopt({ ...link, source: "'Våra projekt'!B3:L3" });
    await desk.edit((workbook) =>
      workbook.worksheets.getItem('Våra projekt').getRange('3:3').clear('Contents'),
    );
    expect(
      linkFindings(await checkSound(desk)).map(({ rule, place }) => `${rule} ${place?.sheet}!${place?.cell}`),
    ).toEqual(['IN-23 Kopplingar!A5']);
  });

  test('is refused where nothing is selected', async () => {
    const desk = deskWithRange();
    await selectCell(desk, 'Z90');
    const { sentence } = await problemOf(desk.session.readSource({ kind: 'selection' }));
    expect(sentence).toMatch(/^Det står inget där du har markerat på bladet Våra projekt\./);
  });
});

function linksIn({ workbook }: Desk, rows: Rows): void {
  const headers = ['Tabell', 'Källa', 'Kolumn', 'Källkolumn'];
  addTable(workbook, { name: 'Kopplingar', sheet: 'Kopplingar', top: 0, left: 0, headers, rows });
}

const GOOD = ['Satsningar', 'Projektlista', 'Satsning', 'Projektnr'];

describe('a row of Kopplingar that cannot be used', () => {
  test.each<[string, Rows, string]>([
    [
      'names a table that there is not',
      [['Satsning', 'Projektlista', 'Satsning', 'Projektnr']],
      'IN-22 Kopplingar!A2',
    ],
    [
      'names a table that the add-in writes in',
      [['Godkanda', 'Projektlista', 'Regel', 'Projektnr']],
      'IN-22 Kopplingar!A2',
    ],
    [
      'names a column that there is not',
      [GOOD, ['Satsningar', 'Projektlista', 'Namnet', 'Projektnamn']],
      'IN-22 Kopplingar!C3',
    ],
    [
      'names a year where the table has none',
      [GOOD, ['Satsningar', 'Projektlista', '2024', 'Projektnamn']],
      'IN-22 Kopplingar!C3',
    ],
    [
      'names a source that is gone',
      [['Satsningar', 'Borta', 'Satsning', 'Projektnr']],
      'IN-23 Kopplingar!A2',
    ],
    [
      'names a sheet that is gone',
      [['Satsningar', 'Borta!A1:C1', 'Satsning', 'Projektnr']],
      'IN-23 Kopplingar!A2',
    ],
    [
      'names an output of the add-in',
      [['Satsningar', 'Kopplingar', 'Satsning', 'Tabell']],
      'IN-23 Kopplingar!A2',
    ],
    [
      'names a header that is gone',
      [GOOD, ['Satsningar', 'Projektlista', 'Namn', 'Titel']],
      'IN-23 Kopplingar!D3',
    ],
    [
      'names a column again',
      [GOOD, ['Satsningar', 'Projektlista', 'satsning', 'Projektnamn']],
      'IN-24 Kopplingar!C3',
    ],
    [
      'names a header again',
      [GOOD, ['Satsningar', 'Projektlista', 'Namn', 'projektnr']],
      'IN-24 Kopplingar!D3',
    ],
    ['names another source', [GOOD, ['Satsningar', 'Annan', 'Namn', 'Projektnamn']], 'IN-24 Kopplingar!B3'],
    [
      'is for a table that is there',
      [['Parter', 'Projektlista', 'Satsning', 'Projektnr']],
      'IN-24 Kopplingar!A2',
    ],
  ])('%s', async (_, rows, told) => {
    const desk = deskWithOwnTable();
    linksIn(desk, rows);
    const said = linkFindings(await checkSound(desk)).map(
      ({ rule, place }) => `${rule} ${place?.sheet}!${place?.cell}`,
    );
    expect(said).toContain(told);
  });

  test('leaves the others to be read', async () => {
    const desk = deskWithOwnTable();
    linksIn(desk, [['Satsning', 'Projektlista', 'Satsning', 'Projektnr'], ['', 'Projektlista'], GOOD]);
    const { run } = await checkSound(desk);
    expect(run.portfolio.investments.map(({ id }) => id)).toEqual(['S1']);
  });
});

describe('a request that goes wrong', () => {
  let adopting: Rehearsal;
  let removing: Rehearsal;
  beforeAll(async () => {
    const own = deskWithOwnTable();
    adopting = await rehearse(own, () => own.session.adopt(link));
    const linked = deskWithOwnTable();
    await linked.session.adopt(link);
    removing = await rehearse(linked, () => linked.session.removeLink('Satsningar'));
  });

  test.each(FAULTS)('while it is written and %s leaves all as it was, or all written', async (_, verdict) => {
    const endings = await interruptEach(adopting, verdict);
    for (const { told } of endings) expect([adopting.before, adopting.done]).toContainEqual(told);
  });

  test.each(FAULTS)('while it is removed and %s leaves all as it was, or all removed', async (_, verdict) => {
    const endings = await interruptEach(removing, verdict);
    for (const { told } of endings) expect([removing.before, removing.done]).toContainEqual(told);
  });
});

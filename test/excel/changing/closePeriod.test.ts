import type { ClosingDetails } from '../../../src/workbook/records/closingRecord';
import type { Tables } from '../../core/workbookBuilder';
import { soundTables } from '../../core/workbookBuilder';
import { CLOSING_HEADERS } from '../../workbook/records/closingHeaders';
import type { Desk } from '../desk';
import { addSheet, problemOf, put, sheetOf, tableCells, valueAt } from '../desk';
import { pictureOf } from '../picture';
import type { Rehearsal } from '../soundDesk';
import { checkSound, deskOf, differences, FAULTS, interruptEach, rehearse, SOUND_TODAY } from '../soundDesk';

const details: ClosingDetails = {
  year: 2020,
  period: 'Delår 2',
  by: 'Ekonomichefen',
  date: SOUND_TODAY,
};

/** Two RENs with costs in delår 2. */
const tables: Tables = {
  ...soundTables,
  Huvudbok: [...(soundTables['Huvudbok'] ?? []), ['V3', '2020-07-10', '5010', '5101', '70001', 'Lön', 40000]],
};

async function close(desk: Desk, own: Partial<ClosingDetails> = {}): Promise<void> {
  const checked = await checkSound(desk);
  await desk.session.closePeriod({ ...details, ...own }, checked);
}

function rows(desk: Desk): unknown[][] {
  return tableCells(desk, 'DelarAvslut').slice(1);
}

describe('closing a period', () => {
  test('makes the table on the sheet Bokslut', async () => {
    const desk = deskOf(tables);
    await close(desk);
    expect([sheetOf(desk, 'Bokslut').tables[0]?.name, rows(desk).length > 0]).toEqual(['DelarAvslut', true]);
  });

  test('touches nothing else', async () => {
    const desk = deskOf(tables);
    const before = pictureOf(desk);
    await close(desk);
    const touched = differences(before, pictureOf(desk)).filter((line) => !line.startsWith('Bokslut + '));
    expect(touched).toEqual([]);
  });

  test('adds below what was closed before', async () => {
    const desk = deskOf(tables);
    await close(desk);
    const first = rows(desk);
    await close(desk, { period: 'Delår 1' });
    expect([rows(desk).slice(0, first.length), rows(desk).length > first.length]).toEqual([first, true]);
  });

  test('twice the same is one', async () => {
    const desk = deskOf(tables);
    await close(desk);
    const once = rows(desk);
    await close(desk);
    expect(rows(desk)).toEqual(once);
  });

  test('again by another is told beside the first', async () => {
    const desk = deskOf(tables);
    await close(desk);
    const once = rows(desk);
    await close(desk, { by: 'Controllern' });
    expect(rows(desk)).toHaveLength(2 * once.length);
  });

  test('is compared at the next check', async () => {
    const desk = deskOf(tables);
    await close(desk);
    const told = async (): Promise<string[]> =>
      (await checkSound(desk)).run.findings
        .filter(({ rule }) => rule === 'IN-21')
        .map(({ place }) => `${place?.sheet} ${place?.cell}`);
    const calm = await told();
    put(sheetOf(desk, 'Huvudbok'), 'G3', [[60000.51]]);
    expect([calm, await told()]).toEqual([[], ['Bokslut F6']]);
  });

  test('is refused where the workbook has changed since the check', async () => {
    const desk = deskOf(tables);
    const checked = await checkSound(desk);
    put(sheetOf(desk, 'Satsningar'), 'B2', [['Annat namn']]);
    const problem = await problemOf(desk.session.closePeriod(details, checked));
    expect(problem.sentence).toContain('Arbetsboken har ändrats sedan kontrollen.');
  });

  test('leaves a sheet of the user’s own with that name alone', async () => {
    const desk = deskOf(tables);
    put(addSheet(desk.workbook, 'Bokslut'), 'A1', [['eget']]);
    await close(desk);
    expect([
      sheetOf(desk, 'Bokslut').tables.length,
      sheetOf(desk, 'Bokslut (tillägget)').tables[0]?.name,
    ]).toEqual([0, 'DelarAvslut']);
  });

  test.each([
    ['with something on it', [['mitt eget']]],
    ['that is empty', [['']]],
  ])('leaves a sheet %s that somebody else makes in the very moment', async (_, cells) => {
    const desk = deskOf(tables);
    const checked = await checkSound(desk);
    desk.excel.interceptRequest = (_k, { Actions }) => {
      if (Actions.some(({ Name }) => Name === 'TabColor')) {
        desk.excel.interceptRequest = () => 'pass';
        put(addSheet(desk.workbook, 'Bokslut'), 'B2', cells);
      }
      return 'pass';
    };
    const { sentence } = await problemOf(desk.session.closePeriod(details, checked));
    expect([sentence.includes('skulle göra: Bokslut. De är orörda'), valueAt(desk, 'Bokslut', 'B2')]).toEqual(
      [true, cells[0]?.[0]],
    );
  });

  test('is refused on a protected sheet', async () => {
    const desk = deskOf(tables);
    await close(desk);
    sheetOf(desk, 'Bokslut').protected = true;
    const checked = await checkSound(desk);
    const problem = await problemOf(desk.session.closePeriod({ ...details, by: 'B' }, checked));
    expect(problem.sentence).toContain('Bladet Bokslut är skyddat.');
  });

  test('is not missed among the tables before anything has been closed', async () => {
    const checked = await checkSound(deskOf(tables));
    expect(checked.tables.map(({ name }) => name)).not.toContain('DelarAvslut');
  });

  describe.each([
    ['whose table is new', tables],
    ['in a table that is there', { ...tables, DelarAvslut: recorded() }],
  ] as const)('%s', (_where, own) => {
    let rehearsal: Rehearsal;
    beforeAll(async () => {
      const desk = deskOf(own);
      const checked = await checkSound(desk);
      rehearsal = await rehearse(desk, () => desk.session.closePeriod(details, checked));
    });

    test.each(FAULTS)('is whole or not there where a request %s', async (_fault, verdict) => {
      const { before, done } = rehearsal;
      const endings = await interruptEach(rehearsal, verdict);
      const half = endings.filter(
        ({ told }) => differences(before, told).length > 0 && differences(done, told).length > 0,
      );
      expect(half).toEqual([]);
    });
  });
});

/** A close of delår 1, as it stands once it has been written. */
function recorded(): Tables[string] {
  return [
    [...CLOSING_HEADERS],
    ['Delår 1 2020', 'Delår 1', 2020, 'S1', '5101', 100000, 100000, '', 'Ekonomichefen', '2020-05-05', 'x'],
  ];
}

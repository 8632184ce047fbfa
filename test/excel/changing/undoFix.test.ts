import type { AppliedFix } from '../../../src/excel/workbookSession';
import type { Tables } from '../../core/workbookBuilder';
import { edit, emptied, soundTables } from '../../core/workbookBuilder';
import type { Desk } from '../desk';
import { problemOf, put, sheetOf, valueAt } from '../desk';
import { pictureOf } from '../picture';
import type { Rehearsal } from '../soundDesk';
import { checkSound, deskOf, FAULTS, findingOf, interruptEach, rehearse, SOUND_TODAY } from '../soundDesk';

const evaluation: Tables = edit(soundTables, { 'Budget!F4': 40000 });
const plan: Tables = edit(soundTables, { 'Aterforingsplan!C2': 310000 });
const project: Tables = edit(soundTables, { 'Huvudbok!E2': '' });
const noPlan: Tables = emptied(edit(soundTables, { 'Satsningar!C2': 'Ansökan' }), 'Aterforingsplan');

async function apply(desk: Desk, rule: string): Promise<AppliedFix | undefined> {
  const checked = await checkSound(desk);
  const fix = checked.fixes.of(findingOf(checked, rule));
  if (fix === undefined) throw new Error('nothing to fix');
  return desk.session.applyFix(fix, SOUND_TODAY);
}

async function fixed(desk: Desk, rule: string): Promise<AppliedFix> {
  const applied = await apply(desk, rule);
  if (applied === undefined) throw new Error('nothing to undo');
  return applied;
}

const cases: readonly (readonly [string, Tables, string])[] = [
  ['of the evaluation', evaluation, 'OR-30'],
  ['of a plan that does not add up', plan, 'OR-48'],
  ['of a project number', project, 'OR-43'],
];

describe.each(cases)('the fix %s', (_, tables, rule) => {
  test('leaves no trace when it is undone', async () => {
    const desk = deskOf(tables);
    const before = pictureOf(desk);
    await desk.session.undoFix(await fixed(desk, rule));
    expect(pictureOf(desk)).toEqual(before);
  });

  test('can be made anew when it is undone', async () => {
    const desk = deskOf(tables);
    const first = await fixed(desk, rule);
    await desk.session.undoFix(first);
    expect((await fixed(desk, rule)).undo).toEqual(first.undo);
  });

  describe('when a request goes wrong as it is undone', () => {
    let rehearsal: Rehearsal;
    beforeAll(async () => {
      const desk = deskOf(tables);
      const applied = await fixed(desk, rule);
      rehearsal = await rehearse(desk, () => desk.session.undoFix(applied));
    });

    test.each(FAULTS)('is undone whole or not at all where it %s', async (_name, fault) => {
      const { before, done } = rehearsal;
      for (const { told } of await interruptEach(rehearsal, fault)) {
        expect([before, done]).toContainEqual(told);
      }
    });
  });
});

describe('what stood in a cell before a fix', () => {
  test.each(['@', '#,##0', 'General'])('comes back with its number format %s', async (format) => {
    const desk = deskOf(project);
    const formatNow = (): string | undefined => sheetOf(desk, 'Huvudbok').cells.get(1)?.get(4)?.numberFormat;
    await desk.edit(({ worksheets }) => {
      worksheets.getItem('Huvudbok').getRange('E2').numberFormat = [[format]];
    });
    const before = formatNow();
    await desk.session.undoFix(await fixed(desk, 'OR-43'));
    expect([valueAt(desk, 'Huvudbok', 'E2'), formatNow()]).toEqual(['', before]);
  });

  test('comes back beside a formula of the user that rests on it', async () => {
    const desk = deskOf(project);
    desk.user.type('Huvudbok', 'L2', '=LEN(E2)');
    desk.excel.session.ensureCalculated();
    const before = pictureOf(desk);
    await desk.session.undoFix(await fixed(desk, 'OR-43'));
    desk.excel.session.ensureCalculated();
    expect(pictureOf(desk)).toEqual(before);
  });
});

describe('a fix is not undone, and all is left as it is,', () => {
  async function refused(tables: Tables, rule: string, since: (desk: Desk) => unknown): Promise<string> {
    const desk = deskOf(tables);
    const applied = await fixed(desk, rule);
    await since(desk);
    const before = pictureOf(desk);
    const { sentence } = await problemOf(desk.session.undoFix(applied));
    expect(pictureOf(desk)).toEqual(before);
    return sentence;
  }

  const CHANGED =
    'Tabellen Budget har ändrats sedan rättelsen skrevs, så rättelsen går inte att ångra. Ändra själv i cellerna om det behövs, och kontrollera igen. Tillägget har inte ändrat något.';

  test('where its cell has another value since', async () => {
    const told = await refused(evaluation, 'OR-30', (desk) => put(sheetOf(desk, 'Budget'), 'F4', [[60000]]));
    expect(told).toBe(CHANGED);
  });

  test('where another cell of its row has changed since', async () => {
    const told = await refused(evaluation, 'OR-30', (desk) => put(sheetOf(desk, 'Budget'), 'E4', [[12345]]));
    expect(told).toBe(CHANGED);
  });

  test('where the table has been sorted since', async () => {
    const told = await refused(project, 'OR-43', ({ user }) => user.reverseTable('Huvudbok'));
    expect(told).toContain('Tabellen Huvudbok har ändrats sedan rättelsen skrevs');
  });

  test('where its columns have changed places since', async () => {
    const told = await refused(evaluation, 'OR-30', (desk) => {
      const sheet = sheetOf(desk, 'Budget');
      const [e, f] = ['E', 'F'].map((column) =>
        [1, 2, 3, 4].map((row) => valueAt(desk, 'Budget', `${column}${row}`)),
      );
      put(
        sheet,
        'E1',
        (f ?? []).map((value) => [value ?? '']),
      );
      put(
        sheet,
        'F1',
        (e ?? []).map((value) => [value ?? '']),
      );
    });
    expect(told).toBe(CHANGED);
  });

  test('where the cell has got a formula with the same value since', async () => {
    const told = await refused(evaluation, 'OR-30', ({ user }) => user.type('Budget', 'F4', '=25000*2'));
    expect(told).toContain('Cell F4 på bladet Budget räknas ut av en formel');
  });

  test('where its sheet has been protected since', async () => {
    const told = await refused(evaluation, 'OR-30', (desk) => {
      sheetOf(desk, 'Budget').protected = true;
    });
    expect(told).toContain('Bladet Budget är skyddat.');
  });

  test('where the table is gone', async () => {
    const told = await refused(evaluation, 'OR-30', (desk) =>
      desk.edit(({ tables }) => tables.getItem('Budget').convertToRange()),
    );
    expect(told).toBe(CHANGED);
  });
});

test('a fix that adds rows gives nothing to undo', async () => {
  expect(await apply(deskOf(noPlan), 'OR-18')).toBeUndefined();
});

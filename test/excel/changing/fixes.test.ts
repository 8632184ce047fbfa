import type { Fix } from '../../../src/workbook/fixes/fix';
import type { Tables } from '../../core/workbookBuilder';
import { append, edit, emptied, soundTables } from '../../core/workbookBuilder';
import type { Desk } from '../desk';
import { problemOf, put, sheetOf, tableOf, valueAt } from '../desk';
import type { Picture } from '../picture';
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

const evaluation: Tables = edit(soundTables, { 'Budget!F4': 40000 });
const plan: Tables = edit(soundTables, { 'Aterforingsplan!C2': 310000 });
const noPlan: Tables = emptied(edit(soundTables, { 'Satsningar!C2': 'Ansökan' }), 'Aterforingsplan');
const project: Tables = edit(soundTables, { 'Huvudbok!E2': '' });
const company: Tables = edit(soundTables, { 'Parter!C3': 'Företag' });

/** The fix of the first finding that has one; for a rule, of its own. */
async function fixIn(desk: Desk, rule?: string): Promise<Fix> {
  const checked = await checkSound(desk);
  const fix =
    rule === undefined
      ? checked.fixes.columns.find(({ id }) => id === 'Kontroll Parter')
      : checked.fixes.of(findingOf(checked, rule));
  if (fix === undefined) throw new Error('nothing to fix');
  return fix;
}

async function apply(desk: Desk, rule?: string): Promise<void> {
  await desk.session.applyFix(await fixIn(desk, rule), SOUND_TODAY);
}

const cases: readonly (readonly [string, Tables, string | undefined])[] = [
  ['of the evaluation', evaluation, 'OR-30'],
  ['of a plan that does not add up', plan, 'OR-48'],
  ['of a plan that is missing', noPlan, 'OR-18'],
  ['of a project number', project, 'OR-43'],
  ['of a missing column', company, undefined],
];

describe.each(cases)('the fix %s', (_, tables, rule) => {
  test('changes the cells that it names, and no other', async () => {
    const desk = deskOf(tables);
    const { changes } = await fixIn(desk, rule);
    const before = pictureOf(desk);
    await apply(desk, rule);
    const changed = differences(before, pictureOf(desk)).map((line) => line.split(' ').slice(0, 3).join(' '));
    const named = changes.flatMap(({ sheet, cell, before: was }) => [
      ...(was === '' ? [] : [`${sheet} − ${cell}:`]),
      `${sheet} + ${cell}:`,
    ]);
    const own = changes[0]?.table ?? '';
    expect(changed.filter((line) => !line.endsWith(` ${own}`)).sort()).toEqual(named.sort());
  });

  test('is what the cells become', async () => {
    const desk = deskOf(tables);
    const { changes } = await fixIn(desk, rule);
    await apply(desk, rule);
    expect(changes.map(({ sheet, cell }) => valueAt(desk, sheet, cell))).toEqual(
      changes.map(({ after }) => after),
    );
  });

  test('is nothing to do when it is done', async () => {
    const desk = deskOf(tables);
    await apply(desk, rule);
    await expect(fixIn(desk, rule)).rejects.toThrow();
  });

  test('names the protected sheet', async () => {
    const desk = deskOf(tables);
    const fix = await fixIn(desk, rule);
    const sheet = fix.changes[0]?.sheet ?? '';
    sheetOf(desk, sheet).protected = true;
    const before = pictureOf(desk);
    const { sentence } = await problemOf(desk.session.applyFix(fix, SOUND_TODAY));
    expect(sentence).toContain(`Bladet ${sheet} är skyddat.`);
    expect(pictureOf(desk)).toEqual(before);
  });

  describe('when a request goes wrong', () => {
    let rehearsal: Rehearsal;
    beforeAll(async () => {
      const desk = deskOf(tables);
      const fix = await fixIn(desk, rule);
      rehearsal = await rehearse(desk, async () => void (await desk.session.applyFix(fix, SOUND_TODAY)));
    });

    test.each(FAULTS)('is whole or not at all where it %s', async (_name, fault) => {
      const { before, done } = rehearsal;
      const endings = await interruptEach(rehearsal, fault);
      for (const { sentence, told } of endings) {
        expect([before, done]).toContainEqual(told);
        if (JSON.stringify(told) === JSON.stringify(before)) expect(sentence).toMatch(/^[A-ZÅÄÖ].*\.$/);
      }
    });
  });
});

describe('a fix while somebody sorts its table', () => {
  async function sortedBefore(request: number): Promise<{ sentence: string; told: Picture }> {
    const desk = deskOf(project);
    const fix = await fixIn(desk, 'OR-43');
    desk.excel.requests.length = 0;
    desk.excel.interceptRequest = (k) => {
      if (k === request) desk.user.reverseTable('Huvudbok');
      return 'pass';
    };
    const { sentence } = await desk.session.applyFix(fix, SOUND_TODAY).then(
      () => ({ sentence: '' }),
      (error: { sentence: string }) => error,
    );
    return { sentence, told: pictureOf(desk) };
  }

  async function lastRequest(): Promise<number> {
    const desk = deskOf(project);
    const fix = await fixIn(desk, 'OR-43');
    desk.excel.requests.length = 0;
    await desk.session.applyFix(fix, SOUND_TODAY);
    return desk.excel.requests.length;
  }

  test('gives the row that has come in the way what it had', async () => {
    const { sentence, told } = await sortedBefore(await lastRequest());
    const sorted = deskOf(project);
    sorted.user.reverseTable('Huvudbok');
    expect(told).toEqual(pictureOf(sorted));
    expect(sentence).toContain('Tabellen Huvudbok ändrades medan rättelsen skrevs.');
  });

  test('says that it may not have been taken back where that fails', async () => {
    const last = await lastRequest();
    const desk = deskOf(project);
    const fix = await fixIn(desk, 'OR-43');
    desk.excel.requests.length = 0;
    desk.excel.interceptRequest = (k) => {
      if (k === last) desk.user.reverseTable('Huvudbok');
      return k > last ? 'refuse' : 'pass';
    };
    const { sentence } = await problemOf(desk.session.applyFix(fix, SOUND_TODAY));
    expect(sentence).toMatch(/det gick inte att ta tillbaka: .* Se efter i tabellen och kontrollera igen\.$/);
  });
});

describe('a fix that no longer fits', () => {
  async function refused(desk: Desk, rule: string, meanwhile: (desk: Desk) => void): Promise<string> {
    const fix = await fixIn(desk, rule);
    meanwhile(desk);
    const before = pictureOf(desk);
    const { sentence } = await problemOf(desk.session.applyFix(fix, SOUND_TODAY));
    expect(pictureOf(desk)).toEqual(before);
    return sentence;
  }

  test('says which cell has changed', async () => {
    const sentence = await refused(deskOf(evaluation), 'OR-30', (desk) =>
      put(sheetOf(desk, 'Budget'), 'F4', [[30000]]),
    );
    expect(sentence).toContain('Cell F4 på bladet Budget har ändrats.');
  });

  test('says that what it rests on has changed', async () => {
    const sentence = await refused(deskOf(evaluation), 'OR-30', (desk) =>
      put(sheetOf(desk, 'Budget'), 'D2', [[300000]]),
    );
    expect(sentence).toContain('Det som rättelsen bygger på har ändrats.');
  });

  test('leaves a formula that gives the same value', async () => {
    const sentence = await refused(deskOf(evaluation), 'OR-30', (desk) =>
      desk.user.type('Budget', 'F4', '=20000*2'),
    );
    expect(sentence).toContain('Cell F4 på bladet Budget räknas ut av en formel');
  });

  test('leaves the plan where one of its cells has a formula', async () => {
    const sentence = await refused(deskOf(plan), 'OR-48', (desk) =>
      desk.user.type('Aterforingsplan', 'E3', '=140*1000'),
    );
    expect(sentence).toContain('Cell E3 på bladet Aterforingsplan räknas ut av en formel');
  });

  test('leaves what stands under the table', async () => {
    const sentence = await refused(deskOf(noPlan), 'OR-18', (desk) =>
      put(sheetOf(desk, 'Aterforingsplan'), 'D3', [['Min summa']]),
    );
    expect(sentence).toContain('cellerna intill är upptagna');
  });
});

describe('a plan in a table with a totals row', () => {
  async function deskWithTotals(): Promise<Desk> {
    const desk = deskOf(append(noPlan, 'Aterforingsplan', ['', '', '', '', '']));
    await desk.edit((workbook) => (workbook.tables.getItem('Aterforingsplan').showTotals = true));
    return desk;
  }

  test('comes above it', async () => {
    const desk = await deskWithTotals();
    await apply(desk, 'OR-18');
    expect(valueAt(desk, 'Aterforingsplan', 'B3')).toBe('SOC');
    expect(valueAt(desk, 'Aterforingsplan', 'A4')).toBe('Total');
    expect(tableOf(desk, 'Aterforingsplan').area.bottom).toBe(3);
  });

  describe('when a request goes wrong', () => {
    let rehearsal: Rehearsal;
    beforeAll(async () => {
      const desk = await deskWithTotals();
      const fix = await fixIn(desk, 'OR-18');
      rehearsal = await rehearse(desk, async () => void (await desk.session.applyFix(fix, SOUND_TODAY)));
    });

    test.each(FAULTS)('is whole or not at all where it %s', async (_name, fault) => {
      const { before, done } = rehearsal;
      const endings = await interruptEach(rehearsal, fault);
      for (const { told } of endings) expect([before, done]).toContainEqual(told);
    });
  });
});

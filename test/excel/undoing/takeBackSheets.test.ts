import type { HostOptions } from '../../../src/simulator';
import { createWorkbook } from '../../../src/spreadsheet';
import type { Desk } from '../desk';
import { addSheet, addTable, deskWith, problemOf, put, sheetOf, valueAt } from '../desk';
import { pictureOf } from '../picture';

type Verdict = ReturnType<NonNullable<HostOptions['interceptRequest']>>;

type Insertion = 'insertTemplate' | 'insertExample';

/** An empty workbook, where the request that makes the sheets meets what is given. */
function deskWhere(happens: (desk: Desk) => Verdict | undefined, first = 'Start'): Desk {
  const desk = deskWith(createWorkbook(first));
  desk.excel.interceptRequest = (_, { Actions }) => {
    if (!Actions.some(({ Name }) => Name === 'TabColor')) return 'pass';
    desk.excel.interceptRequest = () => 'pass';
    return happens(desk) ?? 'pass';
  };
  return desk;
}

function stoppedAt(failAtAction: number): () => Verdict {
  return () => ({ failAtAction, code: 'GeneralException' });
}

/** Somebody else's sheet, made in the very moment. */
function withBudgetOf(text: string): (desk: Desk) => undefined {
  return ({ workbook }) => void put(addSheet(workbook, 'Budget'), 'B2', [[text]]);
}

function sheetsOf({ workbook }: Desk): string[] {
  return workbook.sheets.map(({ name }) => name);
}

/** Where in the request: among the first sheets, further on, and among the formats that come after all of them. */
const STOPS = [5, 400, 2900] as const;

const INSERTIONS: readonly Insertion[] = ['insertTemplate', 'insertExample'];
const STOPPED = INSERTIONS.flatMap((insertion) => STOPS.map((stop) => [insertion, stop] as const));

test.each(STOPPED)(
  '%s that stops at action %i leaves the workbook as it was, and says so',
  async (insertion, stop) => {
    const desk = deskWhere(stoppedAt(stop));
    const { sentence } = await problemOf(desk.session[insertion]());
    expect([sheetsOf(desk), sentence]).toEqual([
      ['Start'],
      expect.stringMatching(/försök igen\. Inget har ändrats\.$/),
    ]);
  },
);

test.each(STOPPED)('%s that stops at action %i can be done again', async (insertion, stop) => {
  const desk = deskWhere(stoppedAt(stop));
  await problemOf(desk.session[insertion]());
  await desk.session[insertion]();
  const undisturbed = deskWith(createWorkbook('Start'));
  await undisturbed.session[insertion]();
  expect(pictureOf(desk)).toEqual(pictureOf(undisturbed));
});

test.each(
  INSERTIONS.flatMap((insertion) => [
    [insertion, 'with something on it', 'mitt eget'] as const,
    [insertion, 'that is empty', ''] as const,
  ]),
)('%s leaves a sheet %s that somebody else makes in the very moment', async (insertion, _, text) => {
  const desk = deskWhere(withBudgetOf(text));
  const { sentence } = await problemOf(desk.session[insertion]());
  expect([sheetsOf(desk), valueAt(desk, 'Budget', 'B2'), sentence]).toEqual([
    ['Start', 'Budget'],
    text,
    expect.stringMatching(/: Budget\. De är orörda, .* är borttaget\. Försök igen\.$/),
  ]);
});

test('the template goes beside the sheet of somebody else at the next try', async () => {
  const desk = deskWhere(withBudgetOf('mitt eget'));
  await problemOf(desk.session.insertTemplate());
  await desk.session.insertTemplate();
  expect(sheetOf(desk, 'Budget (2)').tables.map(({ name }) => name)).toEqual(['Budget']);
});

test('a template that somebody else inserts in the very moment is the one that there is', async () => {
  const other = deskWith(createWorkbook('Start'));
  await other.session.insertTemplate();
  const sheets = structuredClone(other.workbook.sheets).filter(({ name }) => name !== 'Start');
  const desk = deskWhere(({ workbook }) => void workbook.sheets.push(...sheets));
  await desk.session.insertTemplate();
  expect(sheetsOf(desk).sort()).toEqual(sheetsOf(other).sort());
});

test('a table that somebody else inserts in the very moment stays', async () => {
  const other = deskWith(createWorkbook('Start'));
  await other.session.insertTemplate('Budget');
  const budget = sheetOf(other, 'Budget');
  const desk = deskWhere(({ workbook }) => void workbook.sheets.push(structuredClone(budget)));
  await problemOf(desk.session.insertTemplate());
  expect(sheetsOf(desk)).toEqual(['Start', 'Budget']);
});

test('a table whose name somebody else gives to another in the very moment is taken back', async () => {
  const desk = deskWhere(({ workbook }) => {
    addTable(workbook, { name: 'Budget', sheet: 'Start', top: 0, left: 0, headers: ['Eget'], rows: [['1']] });
    return undefined;
  });
  const { sentence } = await problemOf(desk.session.insertTemplate('Budget'));
  expect([sheetsOf(desk), sentence]).toEqual([['Start'], expect.stringMatching(/Inget har ändrats\.$/)]);
});

test('a table that stands whole when its request comes twice has been inserted', async () => {
  const desk = deskWhere(() => 'answerTwice');
  await desk.session.insertTemplate('Budget');
  expect(sheetsOf(desk)).toEqual(['Start', 'Budget', 'Listor']);
});

test('an insertion whose answer is lost has been done', async () => {
  const desk = deskWhere(() => ({ answerWith: 'null', isDone: true }));
  const { addedSheets } = await desk.session.insertTemplate();
  expect(addedSheets.filter((name) => !sheetsOf(desk).includes(name))).toEqual([]);
});

test('a sheet Läs mig that the user has stays when the template is taken back', async () => {
  const desk = deskWhere(stoppedAt(2900), 'Läs mig');
  await problemOf(desk.session.insertTemplate());
  expect(sheetsOf(desk)).toEqual(['Läs mig']);
});

test('what cannot be taken back is told of', async () => {
  const desk = deskWith(createWorkbook('Start'));
  let isStopped = false;
  desk.excel.interceptRequest = (_, { Actions }) => {
    if (isStopped) return { refuse: 'AccessDenied' };
    isStopped = Actions.some(({ Name }) => Name === 'TabColor');
    return isStopped ? { failAtAction: 400, code: 'GeneralException' } : 'pass';
  };
  const { sentence } = await problemOf(desk.session.insertTemplate());
  expect(sentence).toMatch(/Se efter om några av mallens blad hann läggas till\./);
});

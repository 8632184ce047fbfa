import type { HostOptions } from '../../../src/simulator';
import type { Workbook } from '../../../src/spreadsheet';
import type { Desk } from '../desk';
import { addSheet, deskOn, deskWith, exampleWorkbook, put, sheetOf, TODAY } from '../desk';
import type { Picture } from '../picture';
import { pictureOf } from '../picture';

type Verdict = ReturnType<NonNullable<HostOptions['interceptRequest']>>;

/** A user's own sheet with formulas that point at an output table, and with a rule and a fill. */
function workbookWithFormulas(): Workbook {
  const workbook = exampleWorkbook();
  put(addSheet(workbook, "Kommunens 'egna'"), 'A1', [
    ['Plan', '=SUM(AterforingUt[Plan])'],
    ['', '=1+1'],
  ]);
  return workbook;
}

/** A desk where a result is written, and the input has changed since: other years, other rows, other flags. */
async function deskWithOldResult(): Promise<Desk> {
  const desk = deskWith(workbookWithFormulas());
  await desk.write();
  const plan = sheetOf(desk, 'Återföringsplan');
  put(plan, 'C1', [['2025', '2026']]);
  put(sheetOf(desk, 'Parter'), 'C5', [['Nämnd']]);
  put(sheetOf(desk, 'Satsningar'), 'F3', [['tolv']]);
  return desk;
}

async function deskWithoutResult(): Promise<Desk> {
  return deskWith(exampleWorkbook());
}

interface Scene {
  readonly desk: Desk;
  /** The workbook before the write. */
  readonly workbook: Workbook;
  readonly before: Picture;
  readonly clean: Picture;
  readonly requests: number;
  /** The request that puts the result in place; the last one sets how it is printed. */
  readonly swap: number;
  readonly swapActions: number;
}

async function sceneOf(desk: () => Promise<Desk>): Promise<Scene> {
  const { workbook } = await desk();
  const own = deskOn(structuredClone(workbook));
  const before = pictureOf(own);
  await own.write();
  const actions = own.excel.requests.map((request) => request.actions);
  return {
    desk: own,
    workbook,
    before,
    clean: pictureOf(own),
    requests: actions.length,
    swap: actions.length - 1,
    swapActions: actions[actions.length - 2] ?? 0,
  };
}

interface Ending {
  readonly sentence: string;
  /** What the workbook looks like when the failure is told. */
  readonly told: Picture;
  /** And after the next check. */
  readonly checked: Picture;
  /** And after what it found has been written. */
  readonly written: Picture;
}

/** Lets the verdicts fall on a check and a write, and then checks and writes on a sound connection. */
async function interrupted(scene: Scene, verdict: (k: number) => Verdict): Promise<Ending> {
  const { desk } = scene;
  // To load the client anew for every case would take most of the time.
  Object.assign(desk.workbook, structuredClone(scene.workbook));
  desk.excel.requests.length = 0;
  desk.excel.interceptRequest = verdict;
  let sentence = '';
  try {
    await desk.write();
  } catch (error) {
    sentence = (error as { sentence: string }).sentence;
  }
  const told = pictureOf(desk);
  desk.excel.interceptRequest = () => 'pass';
  const next = await desk.session.check(TODAY);
  const checked = pictureOf(desk);
  await desk.session.write(next);
  return { sentence, told, checked, written: pictureOf(desk) };
}

function expectOldOrNew(picture: Picture, { before, clean }: Scene): void {
  const isNew = JSON.stringify(picture) === JSON.stringify(clean);
  if (!isNew) expect(picture).toEqual(before);
}

const SENTENCE = /^[A-ZÅÄÖ].*[a-zåäö].*\.$/;

/** Whatever becomes of a request, this is how it looks to the add-in. */
const faults: readonly (readonly [string, Verdict])[] = [
  ['is refused', 'refuse'],
  ['loses its answer', 'dropAnswer'],
  ['is lost before Excel hears of it', 'drop'],
  ['is refused for a protected sheet', { refuse: 'AccessDenied' }],
  ['fails at its first action', { failAtAction: 0, code: 'GeneralException' }],
  ['fails at its tenth action', { failAtAction: 9, code: 'ItemNotFound' }],
];

/** Of the eight requests of a check and a write, the first six only read. */
const READING = [1, 2, 3, 4, 5, 6];
const WRITING = [7, 8];

const everyFault = [
  ...faults.slice(0, 2).flatMap(([name, fault]) => READING.map((request) => [request, name, fault] as const)),
  ...faults.flatMap(([name, fault]) => WRITING.map((request) => [request, name, fault] as const)),
];

const duringWriting = everyFault.filter(([request]) => WRITING.includes(request));

const scenes = [
  ['the first write', deskWithoutResult, duringWriting],
  ['a write over an old result', deskWithOldResult, everyFault],
] as const;

describe.each(scenes)('%s', (_, desk, ownFaults) => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await sceneOf(desk);
  }, 120_000);

  test('takes three requests to check, five to write and one for how it is printed', () => {
    expect(scene.requests).toBe(9);
  });

  test.each(['refuse', 'drop', 'dropAnswer'] as const)(
    'is whole, and says nothing, where an Excel without a printer lets the last request end with %s',
    async (fault) => {
      const ending = await interrupted(scene, (k) => (k === scene.requests ? fault : 'pass'));
      expect([ending.sentence, ending.told]).toEqual(['', scene.clean]);
    },
  );

  test.each(ownFaults)(
    'leaves the old result or the new one when request %i %s',
    async (request, _name, fault) => {
      const ending = await interrupted(scene, (k) => (k === request ? fault : 'pass'));
      expectOldOrNew(ending.told, scene);
      expect(ending.written).toEqual(scene.clean);
      if (JSON.stringify(ending.told) === JSON.stringify(scene.before)) {
        expect(ending.sentence).toMatch(SENTENCE);
      }
    },
  );

  test.each([
    [7, 'drop'],
    [7, 'dropAnswer'],
    [8, 'drop'],
    [8, 'dropAnswer'],
  ] as const)(
    'is mended by the next check when the connection is lost at request %i (%s)',
    async (request, fault) => {
      const ending = await interrupted(scene, (k) => (k < request ? 'pass' : k === request ? fault : 'drop'));
      expect(ending.sentence).toMatch(SENTENCE);
      expectOldOrNew(ending.checked, scene);
      expect(ending.written).toEqual(scene.clean);
    },
  );

  test('is undone or finished at once when the swap stops, wherever it stops', async () => {
    for (const action of spread(scene.swapActions)) {
      const ending = await interrupted(scene, (k) =>
        k === scene.swap ? { failAtAction: action, code: 'GeneralException' } : 'pass',
      );
      expectOldOrNew(ending.told, scene);
      expect(ending.written).toEqual(scene.clean);
    }
  }, 120_000);

  test('is mended by the next check when the swap stops and the connection is lost', async () => {
    for (const action of spread(scene.swapActions)) {
      const ending = await interrupted(scene, (k) => {
        if (k < scene.swap) return 'pass';
        return k === scene.swap ? { failAtAction: action, code: 'GeneralException' } : 'drop';
      });
      expect(ending.sentence).toMatch(SENTENCE);
      expectOldOrNew(ending.checked, scene);
      expect(ending.written).toEqual(scene.clean);
    }
  }, 120_000);
});

/** A few of the actions, with the last ones: there lies the point after which a write is finished, not undone. */
function spread(actions: number): number[] {
  const some = Array.from({ length: 4 }, (_, index) => Math.floor((index * actions) / 4));
  return [...some, actions - 40, actions - 12, actions - 3];
}

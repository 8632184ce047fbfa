import { findSheet } from '../../../src/spreadsheet';
import type { Desk } from '../desk';
import { deskOn, deskWith, problemOf, put, sheetOf, TODAY, valueAt } from '../desk';
import { pictureOf } from '../picture';

/** A result is written, the input has changed since, and the swap of the next one is cut off with the connection. */
async function deskCutOff(share = 0.5): Promise<Desk> {
  const desk = deskWith();
  await desk.write();
  put(sheetOf(desk, 'Återföringsplan'), 'C1', [['2025', '2026']]);
  put(sheetOf(desk, 'Parter'), 'C5', [['Nämnd']]);
  let isCut = false;
  desk.excel.interceptRequest = (_, { Actions }) => {
    if (isCut) return 'drop';
    const first = Actions.findIndex(({ Name }) => Name === 'Resize');
    if (first < 0) return 'pass';
    isCut = true;
    const failAtAction = first + Math.floor((Actions.length - first) * share);
    return { failAtAction, code: 'GeneralException' };
  };
  await desk.write().catch(() => undefined);
  desk.excel.interceptRequest = () => 'pass';
  return desk;
}

function staging(desk: Desk): ReturnType<typeof sheetOf> {
  return sheetOf(desk, 'SI_utkast');
}

function edit(desk: Desk, cell: string, change: (text: string) => string): void {
  put(staging(desk), cell, [[change(String(valueAt(desk, 'SI_utkast', cell)))]]);
}

/** Without the sheet that was put aside. */
function pictureWithout(desk: Desk, name: string): ReturnType<typeof pictureOf> {
  return Object.fromEntries(Object.entries(pictureOf(desk)).filter(([sheet]) => sheet !== name));
}

/** What the next writes would have given had nothing been cut off. */
async function writtenInPeace(): Promise<ReturnType<typeof pictureOf>> {
  const desk = deskWith();
  await desk.write();
  put(sheetOf(desk, 'Återföringsplan'), 'C1', [['2025', '2026']]);
  put(sheetOf(desk, 'Parter'), 'C5', [['Nämnd']]);
  await writeTwice(desk);
  return pictureOf(desk);
}

/** And once more on another input: each tells what has been resolved since the one before it, of which half was done. */
async function writeTwice(desk: Desk): Promise<void> {
  await desk.write();
  put(sheetOf(desk, 'Satsningar'), 'F3', [['tolv']]);
  await desk.write();
}

let clean: ReturnType<typeof pictureOf>;
beforeAll(async () => {
  clean = await writtenInPeace();
});

/** The staging sheet's first column: the phase, the version with a fingerprint, and the notes themselves. */
const EDITS: readonly (readonly [what: string, edit: (desk: Desk) => void])[] = [
  ['are garbage', (desk) => edit(desk, 'A3', () => 'ändrat')],
  ['are other JSON', (desk) => edit(desk, 'A3', () => '{"outputs":[],"columns":[],"formats":[]}')],
  [
    'tell another number of rows',
    (desk) => edit(desk, 'A3', (text) => text.replace(/"rows":\d+/, '"rows":1')),
  ],
  ['are cut short', (desk) => edit(desk, 'A3', (text) => text.slice(0, -1))],
  ['are missing', (desk) => edit(desk, 'A3', () => '')],
  ['are of another version', (desk) => edit(desk, 'A2', (text) => text.replace(/^\d+/, '2'))],
  ['lack their fingerprint', (desk) => edit(desk, 'A2', () => '')],
  ['tell no phase', (desk) => edit(desk, 'A1', () => '')],
  ['tell an unknown phase', (desk) => edit(desk, 'A1', (text) => text.replace('ready', 'almost'))],
  ['tell fewer cells than they are', (desk) => edit(desk, 'A1', () => 'ready:1')],
  ['stand beside saved cells that somebody has changed', editLastSavedCell],
];

/** The rows of the new tables come first, and those of what they replace after them. */
function editLastSavedCell(desk: Desk): void {
  const sheet = staging(desk);
  const besideNotes = [...sheet.cells].filter(([, line]) => [...line.keys()].some((column) => column > 0));
  const last = Math.max(...besideNotes.map(([row]) => row));
  put(sheet, `B${last + 1}`, [['ändrat']]);
}

describe.each(EDITS)('a write that was cut off, whose notes %s,', (_, change) => {
  test('is not undone by them: the user is told what has happened and what to do', async () => {
    const desk = await deskCutOff();
    change(desk);
    const { sentence } = await problemOf(desk.session.check(TODAY));
    expect(sentence).toBe(
      'En skrivning avbröts, och anteckningarna om hur den skulle göras ogjord har ändrats eller gått förlorade. ' +
        'Resultatbladen, markeringarna och kolumnen Kontroll kan därför ha både gamla och nya uppgifter. ' +
        'Kontrollera igen och välj Beräkna och skriv, så skrivs allt om. ' +
        'Ta sedan bort bladet Avbruten skrivning, där det som fanns sparat står.',
    );
  });
});

describe('a staging sheet that cannot be believed', () => {
  test('is put in sight whole, with a line on top that tells what it is', async () => {
    const desk = await deskCutOff();
    edit(desk, 'A3', () => 'mitt eget');
    const before = staging(desk).cells.size;
    await problemOf(desk.session.check(TODAY));
    const sheet = sheetOf(desk, 'Avbruten skrivning');
    expect([sheet.visibility, sheet.cells.size - before, valueAt(desk, sheet.name, 'A4')]).toEqual([
      'Visible',
      1,
      'mitt eget',
    ]);
    expect(valueAt(desk, sheet.name, 'A1')).toMatch(
      /^En skrivning avbröts, .* välj Beräkna och skriv, så skrivs allt om\. Ta sedan bort det här bladet\.$/,
    );
  });

  test('gets a name of its own where the user has a sheet of that name', async () => {
    const desk = await deskCutOff();
    edit(desk, 'A3', () => 'ändrat');
    desk.user.addSheet('Avbruten skrivning');
    const { sentence } = await problemOf(desk.session.check(TODAY));
    expect(sentence).toContain('bladet Avbruten skrivning (tillägget)');
    expect(findSheet(desk.workbook, 'Avbruten skrivning')?.cells.size).toBe(0);
  });

  test('does not undo where the add-in has been closed and the file been opened again', async () => {
    const desk = await deskCutOff();
    edit(desk, 'A3', () => 'ändrat');
    const later = deskOn(structuredClone(desk.workbook));
    await problemOf(later.session.check(TODAY));
    await writeTwice(later);
    expect(pictureWithout(later, 'Avbruten skrivning')).toEqual(clean);
  });

  test.each([0, 0.2, 0.4, 0.6, 0.8])(
    'leaves nothing half-done after the next write, where the swap was cut off at %d of its way',
    async (share) => {
      const desk = await deskCutOff(share);
      edit(desk, 'A3', () => 'ändrat');
      await problemOf(desk.session.check(TODAY));
      await writeTwice(desk);
      expect(pictureWithout(desk, 'Avbruten skrivning')).toEqual(clean);
    },
  );

  test('is told at once where the write itself goes on to mend', async () => {
    const desk = deskWith();
    await desk.write();
    put(sheetOf(desk, 'Återföringsplan'), 'C1', [['2025', '2026']]);
    let isCut = false;
    desk.excel.interceptRequest = (_, { Actions }) => {
      if (isCut) edit(desk, 'A3', () => 'ändrat');
      if (isCut) desk.excel.interceptRequest = () => 'pass';
      if (isCut || !Actions.some(({ Name }) => Name === 'Resize')) return 'pass';
      isCut = true;
      return { failAtAction: Math.floor(Actions.length / 2), code: 'GeneralException' };
    };
    const { sentence } = await problemOf(desk.write());
    expect(sentence).toContain(
      'Resultatbladen, markeringarna och kolumnen Kontroll kan därför ha både gamla och nya',
    );
  });

  test('is only taken away while nothing in sight has been touched', async () => {
    const desk = deskWith();
    await desk.write();
    const before = pictureOf(desk);
    let isCut = false;
    desk.excel.interceptRequest = (_, { Actions }) => {
      isCut ||= Actions.some(({ Name }) => Name === 'Resize');
      return isCut ? 'drop' : 'pass';
    };
    await desk.write().catch(() => undefined);
    desk.excel.interceptRequest = () => 'pass';
    edit(desk, 'A3', () => 'ändrat');
    await desk.check();
    expect(pictureOf(desk)).toEqual(before);
  });
});

test('a sheet of the user’s own with the staging’s name is left, hidden or not', async () => {
  const desk = deskWith();
  desk.user.addSheet('SI_utkast');
  put(sheetOf(desk, 'SI_utkast'), 'A1', [['mitt']]);
  sheetOf(desk, 'SI_utkast').visibility = 'Hidden';
  const { sentence } = await problemOf(desk.session.check(TODAY));
  expect([sentence, valueAt(desk, 'SI_utkast', 'A1')]).toEqual([
    expect.stringMatching(/^Bladet SI_utkast har ett namn som tillägget behöver/),
    'mitt',
  ]);
});

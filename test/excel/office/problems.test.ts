import { OfficeProblem } from '../../../src/excel';
import { batchInExcel, problemOf as problemFor } from '../../../src/excel/office/batch';
import { createSession } from '../../../src/excel/createSession';
import { renameTable } from '../../../src/spreadsheet/tables/tables';
import { deskWith, problemOf, put, sheetOf, tableOf, TODAY } from '../desk';
import type { Desk } from '../desk';
import { pictureOf } from '../picture';

async function deskWithResult(): Promise<Desk> {
  const desk = deskWith();
  await desk.write();
  return desk;
}

describe('a write that cannot be done', () => {
  test.each(['Parter', 'Återföring'])('names the protected sheet %s and changes nothing', async (name) => {
    const desk = await deskWithResult();
    put(sheetOf(desk, 'Satsningar'), 'F3', [['tolv']]);
    sheetOf(desk, name).protected = true;
    const before = pictureOf(desk);
    const problem = await problemOf(desk.write());
    expect(problem.sentence).toBe(
      `Bladet ${name} är skyddat. Ta bort skyddet under Granska och försök igen. Inget har ändrats.`,
    );
    expect(pictureOf(desk)).toEqual(before);
  });

  test('names several protected sheets', async () => {
    const desk = await deskWithResult();
    for (const name of ['Parter', 'Satsningar']) sheetOf(desk, name).protected = true;
    put(sheetOf(desk, 'Satsningar'), 'F3', [['tolv']]);
    expect((await problemOf(desk.write())).sentence).toBe(
      'Bladen Satsningar och Parter är skyddade. Ta bort skyddet under Granska och försök igen. Inget har ändrats.',
    );
  });

  test('says that the structure of the workbook is protected', async () => {
    const desk = deskWith();
    desk.workbook.structureProtected = true;
    expect((await problemOf(desk.write())).sentence).toContain('struktur är skyddad');
  });

  test('says that the input has changed since the check', async () => {
    const desk = deskWith();
    const checked = await desk.check();
    put(sheetOf(desk, 'Satsningar'), 'F3', [[17]]);
    expect((await problemOf(desk.session.write(checked))).sentence).toContain('har ändrats sedan kontrollen');
  });

  test.each([
    ['an output sheet is renamed', (desk: Desk) => void (sheetOf(desk, 'Fond').name = 'Min fond')],
    ['an output table is renamed', (desk: Desk) => void rename(desk, 'FondUt', 'MinFond')],
    ['an input sheet is renamed', (desk: Desk) => void (sheetOf(desk, 'Parter').name = 'Mina')],
    ['an output sheet is deleted', (desk: Desk) => remove(desk, 'Fond')],
    ['an input sheet is deleted', (desk: Desk) => remove(desk, 'Parter')],
    ['an input sheet is protected', (desk: Desk) => void (sheetOf(desk, 'Parter').protected = true)],
    ['an output sheet is protected', (desk: Desk) => void (sheetOf(desk, 'Fond').protected = true)],
  ])('leaves everything as it was when %s just before the swap', async (_, change) => {
    const desk = await deskWithResult();
    put(sheetOf(desk, 'Parter'), 'C5', [['Nämnd']]);
    const changed = deskWith();
    await changed.write();
    put(sheetOf(changed, 'Parter'), 'C5', [['Nämnd']]);
    change(changed);
    desk.excel.requests.length = 0;
    desk.excel.interceptRequest = (k) => {
      if (k === 8) change(desk);
      return 'pass';
    };
    const problem = await problemOf(desk.write());
    expect(problem.sentence).toMatch(/^[A-ZÅÄÖ].*\.$/);
    desk.excel.interceptRequest = () => 'pass';
    for (const sheet of desk.workbook.sheets) sheet.protected = false;
    await desk.session.check(TODAY);
    for (const sheet of changed.workbook.sheets) sheet.protected = false;
    expect(pictureOf(desk)).toEqual(pictureOf(changed));
  });
});

function rename(desk: Desk, from: string, to: string): void {
  renameTable(desk.workbook, tableOf(desk, from), to);
}

function remove({ workbook }: Desk, name: string): void {
  workbook.sheets = workbook.sheets.filter((sheet) => sheet.name !== name);
}

describe('to go to a cell', () => {
  test('selects it', async () => {
    const desk = deskWith();
    await desk.session.select({ sheet: 'Parter', cell: 'C5', table: 'Parter', column: 'Typ' });
    expect([desk.workbook.activeSheetId, desk.workbook.selection]).toEqual([
      sheetOf(desk, 'Parter').id,
      'C5',
    ]);
  });

  test('says that the sheet is hidden', async () => {
    const desk = deskWith();
    sheetOf(desk, 'Parter').visibility = 'Hidden';
    const work = desk.session.select({ sheet: 'Parter', cell: 'C5', table: 'Parter', column: 'Typ' });
    expect((await problemOf(work)).sentence).toMatch(/^Bladet Parter är dolt/);
  });

  test('names the sheet that is no longer there', async () => {
    const desk = deskWith();
    remove(desk, 'Parter');
    const work = desk.session.select({ sheet: 'Parter', cell: 'C5', table: 'Parter', column: 'Typ' });
    expect((await problemOf(work)).sentence).toMatch(/^Det finns inget blad som heter Parter längre/);
  });
});

test('What is asked while a cell is being edited waits until it is done, where Excel can wait', async () => {
  const asked: unknown[] = [];
  const run = (options: unknown): Promise<never> => {
    asked.push(options);
    return Promise.reject(new RangeError('x'));
  };
  await problemOf(createSession(batchInExcel({ run })).check(TODAY));
  expect(asked).toEqual([{ delayForCellEdit: true }]);
});

describe('what is told of an error', () => {
  const secret = 'Anna Andersson, 19800101-1234';

  test("is never what stands in a cell: not in Office's statements", () => {
    const problem = problemFor({
      code: 'InvalidArgument',
      message: secret,
      debugInfo: { errorLocation: 'Range.values', statement: secret, surroundingStatements: [secret] },
    });
    expect(problem.details).toBe('InvalidArgument Range.values');
    expect(JSON.stringify(problem) + problem.message).not.toContain(secret);
  });

  test("is never what stands in a cell: not in an error of the add-in's own", () => {
    const problem = problemFor(new TypeError(secret));
    expect([problem.details, problem.sentence.includes(secret)]).toEqual(['TypeError', false]);
  });

  test("is that the add-in is at fault, when Excel isn't", async () => {
    const session = createSession(batchInExcel({ run: () => Promise.reject(new RangeError('x')) }));
    const problem = await problemOf(session.check(TODAY));
    expect(problem.sentence).toMatch(/^Något gick fel i tillägget, inte i arbetsboken/);
    expect(problem).toBeInstanceOf(OfficeProblem);
  });

  test('is the name alone where something that is no error was thrown', () => {
    expect(problemFor(secret).details).toBe('okänt fel');
  });

  test.each([
    'InvalidOperationInCellEditMode',
    'AccessDenied',
    'ConnectionFailure',
    'ItemNotFound',
    'RequestPayloadSizeLimitExceeded',
    'GeneralException',
  ])('is a sentence with what to do (%s)', (code) => {
    const { sentence } = problemFor({ code, debugInfo: {} });
    expect(sentence).toMatch(/\. .*(igen|upp|Kontrollera).*\.$/);
  });
});

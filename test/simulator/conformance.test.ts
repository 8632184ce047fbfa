import { readFileSync } from 'node:fs';
import { REQUIRED_API } from '../../src/excel/office/officeReady';
import { registry } from '../../src/simulator/richapi/registry';
import { ExcelError } from '../../src/spreadsheet/excelError';
import { OFFICE_MEMBERS } from './officeMembers';
import type { UsedMember } from './officeUse';
import { membersUsedIn } from './officeUse';
import { onData, open, refusalOf } from './openedHost';

const used = membersUsedIn('src/excel');
const { Excel: excel } = open();

/** Of the client's own making, on every object: nothing of Excel's. */
const CLIENTS_OWN = ['context', 'isNullObject', 'load', 'toJSON', 'track', 'untrack', 'set', 'items'];

const ofExcel = used.filter(({ space, owner, member }) => {
  const isClients = owner === space || owner === 'RequestContext' || CLIENTS_OWN.includes(member);
  return space === 'Excel' && !isClients;
});
const ofOffice = used.filter(({ space }) => space === 'Office');

/** An older Excel does not tell who changed a cell: the add-in then checks once more after its own write. */
const DONE_WITHOUT = ['WorksheetChangedEventArgs.triggerSource'];
const nameOf = ({ owner, member }: UsedMember): string => `${owner}.${member}`;

/** Plain objects that Excel hands over, such as an event: the client has no class for them. */
function prototypeOf({ owner }: UsedMember): object | undefined {
  const type: unknown = Reflect.get(excel, owner);
  return typeof type === 'function' ? (type.prototype as object) : undefined;
}

const ofClasses = ofExcel.filter((member) => prototypeOf(member) !== undefined);
const isEvent = ({ member }: UsedMember): boolean => /^on[A-Z]/.test(member);

describe('Every member of Office.js that the add-in uses', () => {
  test('is found in its code', () => {
    expect(ofClasses.map(nameOf)).toEqual(
      expect.arrayContaining(['Range.getIntersection', 'Table.resize', 'Worksheet.visibility']),
    );
    expect(ofClasses.length).toBeGreaterThan(100);
  });

  test('is one of the genuine client', () => {
    expect(ofClasses.filter((member) => !(member.member in (prototypeOf(member) ?? {}))).map(nameOf)).toEqual(
      [],
    );
  });

  test('is in a requirement set that the manifest and the pane ask for', () => {
    const [, manifest] =
      /Name="ExcelApi" MinVersion="1\.(\d+)"/.exec(readFileSync('manifest.xml', 'utf8')) ?? [];
    expect(`1.${manifest}`).toBe(REQUIRED_API);
    const newer = ofExcel.filter(({ version = 0 }) => version > Number(manifest)).map(nameOf);
    expect(newer).toEqual(DONE_WITHOUT);
  });

  test('is one that the simulated Excel knows', () => {
    const unknown = ofClasses.filter((member) => !isEvent(member) && !isSimulated(member));
    expect(unknown.map(nameOf)).toEqual([]);
  });
});

/** The simulated Excel names members as they go on the wire. */
function isSimulated({ owner, member }: UsedMember): boolean {
  const type = Object.entries(registry).find(([name]) => name === owner)?.[1];
  if (type === undefined) return false;
  const wire = member.charAt(0).toUpperCase() + member.slice(1);
  const own = [type.scalars, type.navigation, type.methods].flatMap((part) => Object.keys(part ?? {}));
  return own.includes(wire) || (member === 'getItem' && type.getItem !== undefined);
}

describe('Every event that the add-in listens to', () => {
  /** Registers under a name that only the client knows. */
  const listenTo = (member: string): Promise<unknown> => {
    return onData(open(), (_, { workbook }) => {
      const event: Pick<OfficeExtension.EventHandlers<unknown>, 'add'> = Reflect.get(
        workbook.worksheets,
        member,
      );
      event.add(() => Promise.resolve());
    });
  };
  const events = ofClasses.filter(isEvent);

  test('is one of the collection of sheets', () => {
    expect(events.map(nameOf)).toEqual([
      'WorksheetCollection.onChanged',
      'WorksheetCollection.onSelectionChanged',
    ]);
  });

  test.each(events.map(({ member }) => member))(
    'can be listened to in the simulated Excel: %s',
    async (member) => {
      await expect(listenTo(member)).resolves.toBeUndefined();
    },
  );

  test('is told from one that the simulated Excel does not have', async () => {
    expect((await refusalOf(listenTo('onNameChanged'))).code).toBe('ApiNotFound');
  });
});

describe('Every member of Office beside Excel that the add-in uses', () => {
  /** Where a browser looks for them in the genuine client: test/e2e/ribbon.e2e.ts. */
  test('is one of those that are looked for in the client', () => {
    expect(ofOffice.map(nameOf)).toEqual(Object.keys(OFFICE_MEMBERS));
  });

  test('is in a requirement set that is asked for before it is used', () => {
    const needed = ofOffice.flatMap(({ set }) => set ?? []);
    expect(needed.sort()).toEqual(['RibbonApi 1.1', 'SharedRuntime 1.1']);
    const code = readFileSync('src/excel/office/officeCommands.ts', 'utf8');
    const asked = [...code.matchAll(/if \(!?isSupported\('(\w+)'\)\)/g)].map(([, set]) => `${set} 1.1`);
    expect(asked.sort()).toEqual(needed);
  });
});

describe('Every error that the add-in has a sentence for', () => {
  const [, table = ''] =
    /const SENTENCES[^{]*\{(.*?)\n\};/s.exec(readFileSync('src/excel/office/batch.ts', 'utf8')) ?? [];
  const codes = [...table.matchAll(/^ {2}(\w+):/gm)].flatMap(([, code]) => code ?? []);

  test('has a code that the genuine client knows', () => {
    // Some are in none of the client's enumerations.
    const client = readFileSync('node_modules/@microsoft/office-js/dist/excel-win32-16.01.js', 'utf8');
    expect(codes.filter((code) => !client.includes(`"${code}"`))).toEqual([]);
    expect(codes.length).toBeGreaterThan(10);
  });
});

describe('Every error of the simulated Excel', () => {
  /** In Microsoft’s table of errors for Excel’s API, and in no enumeration. */
  const documented = ['RequestPayloadSizeLimitExceeded'];
  const codes = [...readFileSync('src/spreadsheet/excelError.ts', 'utf8').matchAll(/^ {2}\| '(\w+)'/gm)];

  test('has a code of the genuine client', () => {
    const known: string[] = [...Object.values(excel.ErrorCodes), ...documented];
    expect(codes.map(([, code]) => code).filter((code) => !known.includes(code ?? ''))).toEqual([]);
    expect(codes.length).toBeGreaterThan(10);
  });

  test('has words of its own', () => {
    expect(new ExcelError('InvalidOperationInCellEditMode').message).toContain('cell-editing mode');
  });
});

/** Microsoft’s “Excel specifications and limits”, and the remarks of the typings. */
describe('The limits of the simulated Excel', () => {
  const codeOf = async (
    work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
  ): Promise<string> => {
    const session = open();
    return refusalOf(onData(session, work)).then(
      ({ code }) => code,
      () => 'ok',
    );
  };

  test.each([
    ['32,767 characters in a cell', 32_767, 'ok'],
    ['and no more', 32_768, 'InvalidArgument'],
  ])('are %s', async (_, length, code) => {
    expect(await codeOf((sheet) => void (sheet.getRange('A1').values = [['x'.repeat(length)]]))).toBe(code);
  });

  /** Excel's own code for it is not known: FormulaLengthExceedsLimit is told to be of the compiled formula. */
  test.each([
    ['8,192 characters in a formula', 8_192, 'ok'],
    ['and no more of them', 8_193, 'InvalidArgument'],
  ])('are %s', async (_, length, code) => {
    const formula = `=1${' '.repeat(length - 4)}+1`;
    expect(await codeOf((sheet) => void (sheet.getRange('A1').formulas = [[formula]]))).toBe(code);
  });

  test.each([
    ['x'.repeat(31), 'ok'],
    ['x'.repeat(32), 'InvalidArgument'],
    ...['a/b', 'a\\b', 'a?b', 'a*b', 'a[b', 'a]b', 'a:b', "'a", "a'", 'History'].map((name) => [
      name,
      'InvalidArgument',
    ]),
  ])('are those of the name of a sheet: %s', async (name = '', code = '') => {
    expect(await codeOf((sheet) => void (sheet.name = name))).toBe(code);
  });

  test.each([
    ['A1048576', 'ok'],
    ['A1048577', 'InvalidArgument'],
    ['XFD1', 'ok'],
    ['XFE1', 'InvalidArgument'],
  ])('are the last row and column: %s', async (cell, code) => {
    expect(await codeOf((sheet) => void (sheet.getRange(cell).values = [[1]]))).toBe(code);
  });

  test.each([
    ['Fond2026', 'ok'],
    ['2026Fond', 'InvalidArgument'],
    ['Min fond', 'InvalidArgument'],
    ['AB12', 'InvalidArgument'],
    ['R1C1', 'InvalidArgument'],
  ])('are those of the name of a table: %s', async (name, code) => {
    const add = (sheet: Excel.Worksheet): void => void (sheet.tables.add('A1:B2', true).name = name);
    expect(await codeOf(add)).toBe(code);
  });

  test('are that a very hidden sheet must be shown before it is deleted', async () => {
    const code = await codeOf((_, { workbook }) => {
      const other = workbook.worksheets.add('Annat');
      other.visibility = 'VeryHidden';
      other.delete();
    });
    expect(code).toBe('InvalidOperation');
  });
});

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { CalendarDate } from '../../src/core/values/calendarDate';
import { parseCommand } from '../../src/headless/commandLine';
import type { Command } from '../../src/headless/commandLine';
import { runCommand } from '../../src/headless/runCommand';
import { openPackage } from '../../src/xlsx';
import { authorWorkbook, foldersOfTests, SOUND } from './workbooks';

const newFolder = foldersOfTests();

const today = CalendarDate.parse('2026-11-21') as CalendarDate;

type Tables = Parameters<typeof authorWorkbook>[1];

interface Outcome {
  readonly status: number;
  readonly json: string;
  readonly order: string;
  readonly corrections: string;
  readonly complaints: string;
  /** The copy that was written; absent where none was. */
  readonly out: Uint8Array | undefined;
}

/** Everything that the command can write, at once. */
async function runAll(input: string, ledger?: string): Promise<Outcome> {
  const folder = newFolder();
  const [out, json, order, corrections] = ['ut.xlsx', 'ut.json', 'order.csv', 'rättelser.csv'].map((name) =>
    join(folder, name),
  );
  const complaints: string[] = [];
  const command: Command = {
    input,
    out,
    json,
    order,
    corrections,
    ledger,
    today,
    parts: { findings: true, schedules: true, payoff: false, reconciliation: true },
  };
  const status = await runCommand(command, {
    print: async () => 'arrived',
    complain: (line) => complaints.push(line),
  });
  const text = (path = ''): string => (status === 2 ? '' : readFileSync(path, 'utf8'));
  return {
    status,
    json: text(json),
    order: text(order),
    corrections: text(corrections),
    complaints: complaints.join('\n'),
    out: status === 2 ? undefined : new Uint8Array(readFileSync(out ?? '')),
  };
}

async function authored(tables: Tables, name = 'in.xlsx'): Promise<string> {
  const input = join(newFolder(), name);
  await authorWorkbook(input, tables);
  return input;
}

/** What the copy's sheets hold that the input does not have, and the messages in the columns `Kontroll`. */
function writtenTexts(out: Uint8Array | undefined): { readonly value: string; readonly formula: string }[] {
  const opened = out && openPackage(out);
  if (!opened?.ok) return [];
  return opened.workbook.sheets.flatMap(({ name, cells, tables }) => {
    const isInput = name.startsWith('Blad ');
    const check = tables.flatMap(({ area: { top, right } }) =>
      cells.get(top)?.get(right)?.value === 'Kontroll' ? [right] : [],
    );
    return [...cells.values()].flatMap((row) =>
      [...row].flatMap(([column, { value, formula = '' }]) =>
        isInput && !check.includes(column) ? [] : [{ value: String(value), formula }],
      ),
    );
  });
}

/** The same tables with one name for another, wherever it stands. */
function renamed(tables: Tables, names: Readonly<Record<string, string>>): Tables {
  const known = new Map(Object.entries(names));
  return Object.fromEntries(
    Object.entries(tables).map(([table, rows]) => [
      table,
      rows.map((row) => row.map((cell) => known.get(String(cell)) ?? cell)),
    ]),
  );
}

/** Costs that have been paid too little, so that there is something to book and to correct. */
const BOOKED: Tables = {
  ...SOUND,
  Parametrar: [
    ['Parameter', 'Värde'],
    ['fond.ren', '9954'],
    ['projektnummer', '70001'],
    ['konto.utbetalning.debet', '4995'],
    ['konto.utbetalning.kredit', '3995'],
    ['motpart.fond', '199'],
  ],
  Huvudbok: [
    ['Verifikat', 'Datum', 'Konto', 'REN', 'Projekt', 'Text', 'Belopp'],
    ['V1', '2024-02-10', '5010', '5101', '70001', 'Lön', 1000],
    ['V2', '2024-03-10', '5010', '6101', '79999', 'Lön', 500],
    ['V3', '2024-03-11', '5010', '8101', '70001', 'Lön', 250],
  ],
};

describe('Texts that begin as a formula does', () => {
  const names = {
    S1: '=HYPERLINK("http://x","S1")',
    Närvaro: '+46 19',
    VAN: '@SUM(A1)',
    SOC: '-2+3',
    '70001': '=7',
    '4995': '\t=4995',
    '3995': '\r=3995',
    '199': '+199',
  };

  it('are written to the copy as texts, whatever cell they came from', async () => {
    const { status, out } = await runAll(await authored(renamed(BOOKED, names)));
    const cells = writtenTexts(out);
    expect(status).toBe(1);
    expect(cells.some(({ value }) => value.startsWith('=HYPERLINK'))).toBe(true);
    expect(cells.filter(({ formula }) => !/^(=ROUND\(SUBTOTAL\(109,[^"]*\),2\))?$/.test(formula))).toEqual(
      [],
    );
  });

  it('get an apostrophe in the files for other systems', async () => {
    const { order, corrections } = await runAll(await authored(renamed(BOOKED, names)));
    const cells = `${order}${corrections}`.replace(/\uFEFF/g, '').split(/\r\n|;/);
    const asFormulas = cells.filter((cell) => /^"?\s*[=+@-]/.test(cell) && !/^-\d+,\d\d$/.test(cell));
    expect(asFormulas).toEqual([]);
    expect(order).toContain("'=4995;9954;");
  });

  it('are still texts in the user’s own cells', async () => {
    const input = await authored(renamed(BOOKED, names));
    const { out } = await runAll(input);
    const before = openPackage(new Uint8Array(readFileSync(input)));
    const after = out && openPackage(out);
    const name = (opened: typeof before | undefined): unknown =>
      opened?.ok === true && opened.workbook.sheets[0]?.cells.get(3)?.get(1);
    expect(name(after)).toEqual(name(before));
  });
});

describe('Names that every object has', () => {
  const names = { S1: '__proto__', VAN: 'constructor', SOC: 'toString', '5101': 'hasOwnProperty' };

  it('are names like others', async () => {
    const tables = renamed(BOOKED, names);
    const { json } = await runAll(
      await authored({
        ...tables,
        Parametrar: [...(tables['Parametrar'] ?? []), ['__proto__', 1], ['toString', 2]],
        constructor: [
          ['__proto__', 'hasOwnProperty'],
          ['valueOf', 1],
        ],
      }),
    );
    const { schedules, findings } = JSON.parse(json) as {
      schedules: { costs: { satsning: string; part: string; ren: string; amount: string }[] };
      findings: { rule: string; message: string }[];
    };
    expect(schedules.costs).toContainEqual(
      expect.objectContaining({
        satsning: '__proto__',
        part: 'constructor',
        ren: 'hasOwnProperty',
        amount: '1000.00',
      }),
    );
    expect(findings.filter(({ rule }) => rule === 'IN-14').map(({ message }) => message)).toEqual([
      expect.stringContaining('Parametern __proto__ känns inte igen'),
      expect.stringContaining('Parametern toString känns inte igen'),
    ]);
  });
});

describe('Names and codes that look alike', () => {
  it.each([
    ['a zero-width space', '\u200B'],
    ['a mark from right to left', '\u200F'],
    ['an overriding direction', '\u202E'],
    ['a word joiner', '\u2060'],
    ['a byte order mark', '\uFEFF'],
    ['a no-break space', '\u00A0'],
  ])('are the same, with %s in one of them', async (_, unseen) => {
    const [header = [], first = [], ...rest] = BOOKED['Huvudbok'] ?? [];
    const worn = first.map((cell) =>
      cell === '5101' ? `51${unseen === '\u00A0' ? '' : unseen}01${unseen}` : cell,
    );
    const { json } = await runAll(await authored({ ...BOOKED, Huvudbok: [header, worn, ...rest] }));
    expect(json).toContain('"amount": "1000.00"');
  });

  it('are the same with a letter and its ring apart', async () => {
    const tables = renamed(BOOKED, { VAN: 'Åva' });
    const [header = [], first = [], ...rest] = tables['Parter'] ?? [];
    const budget = [
      ['Satsning', 'Part', 'Kostnadsslag', '2024'],
      ['S1', 'A\u030Ava', 'Personal', 100],
    ];
    const { json } = await runAll(
      await authored({ ...tables, Parter: [header, first, ...rest], Budget: budget }),
    );
    expect(json).not.toContain('IN-08');
  });
});

describe('What a workbook carries besides its cells', () => {
  const VBA = strToU8('\u0000Sub Auto_Open()\u0000');
  const LINK =
    '<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><externalBook/></externalLink>';

  async function withExtras(): Promise<string> {
    const input = await authored(BOOKED, 'in.xlsm');
    const parts = unzipSync(new Uint8Array(readFileSync(input)));
    const path = 'xl/_rels/workbook.xml.rels';
    const relations = strFromU8(parts[path] ?? new Uint8Array()).replace(
      '</Relationships>',
      '<Relationship Id="rIdV" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>' +
        '<Relationship Id="rIdL" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink" Target="externalLinks/externalLink1.xml"/></Relationships>',
    );
    const extras = { 'xl/vbaProject.bin': VBA, 'xl/externalLinks/externalLink1.xml': strToU8(LINK) };
    writeFileSync(input, zipSync({ ...parts, [path]: strToU8(relations), ...extras }));
    return input;
  }

  it('is kept byte for byte: macros and links to other workbooks', async () => {
    const { out } = await runAll(await withExtras());
    const parts = unzipSync(out ?? new Uint8Array());
    expect(parts['xl/vbaProject.bin']).toEqual(VBA);
    expect(strFromU8(parts['xl/externalLinks/externalLink1.xml'] ?? new Uint8Array())).toBe(LINK);
  });

  it('a copy of a workbook with macros keeps the name that Excel asks for', () => {
    expect(parseCommand(['in.xlsm', '--out', 'ut.xlsx'], today)).toEqual({
      refusal: expect.stringMatching(/^--out ska sluta på \.xlsm/),
    });
    expect(parseCommand(['in.xlsm', '--out', 'ut.xlsm'], today)).toMatchObject({ out: 'ut.xlsm' });
  });
});

describe('A personal number', () => {
  const NUMBER = '850709-2388';
  const LIKE_IT = /850709\D{0,3}2388/g;

  const PLANTED: Tables = {
    ...BOOKED,
    Satsningar: [
      ...(BOOKED['Satsningar'] ?? []),
      ['S2', `Stöd till ${NUMBER}`, NUMBER, NUMBER, '2026-12-31', NUMBER, 1],
      [NUMBER, 'Namn', 'Beviljad', '2024-01-01', '2026-12-31', 1, 1],
    ],
    Parter: [...(BOOKED['Parter'] ?? []), ['S1', `Kim ${NUMBER}`, NUMBER, NUMBER, NUMBER, NUMBER, NUMBER]],
    Huvudbok: [
      ...(BOOKED['Huvudbok'] ?? []).map((row, index) => [...row, index === 0 ? `Elev ${NUMBER}` : NUMBER]),
      [NUMBER, '2024-02-10', NUMBER, '5101', '70001', `Lön ${NUMBER}`, 1, ''],
      [NUMBER, '2024-02-10', '5010', '5101', '70001', `Lön ${NUMBER}`, 1, ''],
    ],
    Parametrar: [...(BOOKED['Parametrar'] ?? []), [NUMBER, 1], ['motpart.fond', NUMBER]],
    Kopplingar: [
      ['Tabell', 'Källa', 'Kolumn', 'Källkolumn'],
      ['Budget', `Elever ${NUMBER}`, 'Part', NUMBER],
      [NUMBER, NUMBER, NUMBER, NUMBER],
    ],
    Elever: [[`Namn ${NUMBER}`], [NUMBER]],
  };

  function expectNone({ json, order, corrections, complaints, out }: Outcome): void {
    const written = writtenTexts(out).map(({ value }) => value);
    const told = { json, order, corrections, complaints, written: written.join('\n') };
    const leaks = Object.entries(told).flatMap(([where, text]) =>
      [...text.matchAll(LIKE_IT)].map(
        ({ index }) => `${where}: ${text.slice(Math.max(0, index - 80), index + 20)}`,
      ),
    );
    expect(leaks).toEqual([]);
  }

  it('in every place of a workbook stands in nothing that is written or said', async () => {
    const outcome = await runAll(await authored(PLANTED));
    expect(outcome.status).toBe(1);
    expectNone(outcome);
  });

  it.each([
    [
      'CSV',
      [
        `Huvudbok för ${NUMBER}`,
        `Vernr;Datum;Konto;REN;Projekt;Motpart;Text;Belopp;${NUMBER}`,
        `${NUMBER};2024-03-01;5010;5101;70001;${NUMBER};Lön ${NUMBER};100,00;x`,
        `V2;${NUMBER};5010;5101;70001;1;Lön;1,00;x`,
        `V3;2024-03-01;${NUMBER};5101;70001;1;Lön;1,00;x`,
        `V4;2024-03-01;5010;${NUMBER};${NUMBER};1;Lön;1,00;x`,
        `V5;2024-03-01;5010;5101;70001;1;Lön;${NUMBER};x`,
      ],
    ],
    [
      'SIE',
      [
        '#FLAGGA 0',
        '#SIETYP 4',
        `#FNAMN "${NUMBER}"`,
        `#DIM ${NUMBER} "REN"`,
        `#KONTO ${NUMBER} "${NUMBER}"`,
        `#VER A ${NUMBER} 20240301 "${NUMBER}"`,
        '{',
        `#TRANS 5010 {${NUMBER} "5101"} 100.00 20240301 "${NUMBER}"`,
        `#TRANS 5010 {1 "${NUMBER}"} ${NUMBER} 20240301`,
        `#TRANS ${NUMBER} {1 "5101"} 100.00 ${NUMBER}`,
        `#TRANS 5010 {1} 100.00`,
        '}',
      ],
    ],
  ])('in every place of a ledger in %s stands in nothing that is written or said', async (form, lines) => {
    const tables = Object.fromEntries(Object.entries(BOOKED).filter(([name]) => name !== 'Huvudbok'));
    const ledger = join(newFolder(), `${NUMBER}.${form.toLowerCase()}`);
    writeFileSync(ledger, lines.join('\r\n'));
    const outcome = await runAll(await authored(tables), ledger);
    expect(outcome.status).not.toBe(2);
    expectNone(outcome);
  });

  it('in the name of a file is left out of why it cannot be read', async () => {
    const { status, complaints } = await runAll(join(newFolder(), `${NUMBER}.xlsx`));
    expect([status, complaints]).toEqual([
      2,
      'Filen (filens namn visas inte) går inte att läsa. Kontrollera sökvägen.',
    ]);
  });

  it('in the name of a sheet with a table is asked to be taken away first', async () => {
    const input = await authored(BOOKED);
    const parts = unzipSync(new Uint8Array(readFileSync(input)));
    const workbook = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array()).replace('Blad Parter', NUMBER);
    writeFileSync(input, zipSync({ ...parts, 'xl/workbook.xml': strToU8(workbook) }));
    const { status, complaints } = await runAll(input);
    expect([status, complaints]).toEqual([
      2,
      'Blad nummer 2 från vänster, med dolda blad räknade, har ett namn som ser ut som ett personnummer. Byt namn på bladet och försök igen. Inget har ändrats.',
    ]);
  });
});

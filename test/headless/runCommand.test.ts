import { existsSync, linkSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { dirname, join } from 'node:path';
import { CalendarDate } from '../../src/core/values/calendarDate';
import type { Command } from '../../src/headless/commandLine';
import type { Printed } from '../../src/headless/deliver';
import type { ExitStatus } from '../../src/headless/runCommand';
import { runCommand } from '../../src/headless/runCommand';
import { ACCEPTED_COMPANY, authorWorkbook, foldersOfTests, SOUND, WITH_COMPANY } from './workbooks';

const newFolder = foldersOfTests();

const today = CalendarDate.parse('2026-11-21') as CalendarDate;

interface Told {
  readonly status: ExitStatus;
  readonly printed: string;
  readonly complaints: readonly string[];
}

async function tell(
  command: Partial<Command> & { input: string },
  becomes: Printed = 'arrived',
): Promise<Told> {
  let printed = '';
  const complaints: string[] = [];
  const whole: Command = {
    out: undefined,
    json: undefined,
    ledger: undefined,
    order: undefined,
    corrections: undefined,
    today,
    parts: { findings: true, schedules: true, payoff: true, reconciliation: true },
    ...command,
  };
  const status = await runCommand(whole, {
    print: async (text) => {
      printed += text;
      return becomes;
    },
    complain: (line) => complaints.push(line),
  });
  return { status, printed, complaints };
}

async function soundWorkbook(): Promise<string> {
  const input = join(newFolder(), 'in.xlsx');
  await authorWorkbook(input, SOUND);
  return input;
}

describe('a workbook file from the command line', () => {
  it('ends with 0 when nothing stops', async () => {
    expect((await tell({ input: await soundWorkbook() })).status).toBe(0);
  });

  it('ends with 1 when a rule of the guidelines is broken', async () => {
    const input = join(newFolder(), 'in.xlsx');
    await authorWorkbook(input, WITH_COMPANY);
    expect((await tell({ input })).status).toBe(1);
  });

  it('ends with 1 when a table of the user’s own holds a personal number', async () => {
    const input = join(newFolder(), 'in.xlsx');
    await authorWorkbook(input, { ...SOUND, Elever: [['Namn'], ['Kim 811218-9876']] });
    expect((await tell({ input })).status).toBe(1);
  });

  it('ends with 0 when the one breach that stops is accepted', async () => {
    const input = join(newFolder(), 'in.xlsx');
    await authorWorkbook(input, ACCEPTED_COMPANY);
    expect((await tell({ input })).status).toBe(0);
  });

  it('ends with 1 on the day before the breach was accepted', async () => {
    const input = join(newFolder(), 'in.xlsx');
    await authorWorkbook(input, ACCEPTED_COMPANY);
    const eve = CalendarDate.parse('2026-10-31') as CalendarDate;
    expect((await tell({ input, today: eve })).status).toBe(1);
  });

  it('tells what is accepted in a copy that it wrote', async () => {
    const folder = newFolder();
    const [input, out] = [join(folder, 'in.xlsx'), join(folder, 'ut.xlsx')];
    await authorWorkbook(input, ACCEPTED_COMPANY);
    await tell({ input, out });
    const { printed } = await tell({ input: out, json: '-' });
    expect(JSON.parse(printed)).toMatchObject({ rules: { accepted: [{ rule: 'OR-06', cell: 'D6' }] } });
  });

  it('prints JSON of version 1 on standard output', async () => {
    const { printed } = await tell({ input: await soundWorkbook(), json: '-' });
    expect(JSON.parse(printed)).toMatchObject({ version: 1, today: '2026-11-21' });
  });

  it('names the cell of a breach', async () => {
    const input = join(newFolder(), 'in.xlsx');
    await authorWorkbook(input, WITH_COMPANY);
    const { printed } = await tell({ input, json: '-' });
    const [finding] = (JSON.parse(printed) as { findings: { rule: string; sheet: string; cell: string }[] })
      .findings;
    expect(finding).toMatchObject({ rule: 'OR-06', sheet: 'Blad Parter', cell: 'D6' });
  });

  it('leaves the schedules out of the JSON when only the rules are asked for', async () => {
    const { printed } = await tell({
      input: await soundWorkbook(),
      json: '-',
      parts: { findings: true, schedules: false, payoff: false, reconciliation: false },
    });
    expect(JSON.parse(printed)).not.toHaveProperty('schedules');
  });

  it('never writes to the input', async () => {
    const input = await soundWorkbook();
    const before = readFileSync(input);
    await tell({ input, out: join(newFolder(), 'ut.xlsx') });
    expect(readFileSync(input).equals(before)).toBe(true);
  });

  it('writes a copy that gives the same findings when it is run again', async () => {
    const input = join(newFolder(), 'in.xlsx');
    const out = join(newFolder(), 'ut.xlsx');
    await authorWorkbook(input, WITH_COMPANY);
    const first = await tell({ input, out, json: '-' });
    const second = await tell({ input: out, json: '-' });
    expect(second.printed).toBe(first.printed);
  });

  it('refuses to write over the input by another name for it', async () => {
    const input = await soundWorkbook();
    const out = `${dirname(input)}/./in.xlsx`;
    expect((await tell({ input, out })).complaints).toEqual([
      expect.stringMatching(/Indata skrivs aldrig över/),
    ]);
  });

  it('says that the copy cannot be written where its folder is missing', async () => {
    const out = join(newFolder(), 'saknas', 'ut.xlsx');
    const { status, complaints } = await tell({ input: await soundWorkbook(), out });
    expect([status, complaints.length]).toEqual([2, 1]);
  });
});

describe('what is not a workbook to run', () => {
  const OLE_HEADER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

  async function refusalOf(bytes: Uint8Array | undefined): Promise<Told & { readonly outExists: boolean }> {
    const folder = newFolder();
    const input = join(folder, 'in.xlsx');
    const out = join(folder, 'ut.xlsx');
    if (bytes) writeFileSync(input, bytes);
    const told = await tell({ input, out, json: join(folder, 'ut.json') });
    return { ...told, outExists: existsSync(out) || existsSync(join(folder, 'ut.json')) };
  }

  it.each([
    ['a file that does not exist', undefined],
    ['an empty file', new Uint8Array()],
    ['a text file', new TextEncoder().encode('Satsning;Part\n')],
    [
      'a file of an older format or with a password',
      Uint8Array.from([...OLE_HEADER, ...new Uint8Array(504)]),
    ],
    ['a zip that is cut off', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3])],
  ])('ends with 2, one line and nothing written for %s', async (_, bytes) => {
    const { status, complaints, outExists } = await refusalOf(bytes);
    expect({ status, lines: complaints.join('\n').split('\n').length, outExists }).toEqual({
      status: 2,
      lines: 1,
      outExists: false,
    });
  });

  it('ends with 2 also where other tables hold what a rule would stop', async () => {
    const input = join(newFolder(), 'in.xlsx');
    await authorWorkbook(input, { Elever: [['Namn'], ['Kim 811218-9876']] });
    const { status, printed, complaints } = await tell({ input, json: '-' });
    expect([status, printed, complaints]).toEqual([
      2,
      '',
      [expect.stringMatching(/ingen av tilläggets tabeller/)],
    ]);
  });

  it('never writes the accounting order over the workbook', async () => {
    const input = await soundWorkbook();
    const { status, complaints } = await tell({ input, order: input });
    expect([status, complaints[0]]).toEqual([2, expect.stringMatching(/^--order är samma fil som indata/)]);
  });

  it('says where the accounting order could not be written', async () => {
    const order = join(newFolder(), 'saknas', 'order.csv');
    const { status, complaints } = await tell({ input: await soundWorkbook(), order });
    expect([status, complaints[0]]).toEqual([2, expect.stringContaining(`Det går inte att skriva ${order}`)]);
  });

  it('ends with 2 and one line for a workbook without any of the tables', async () => {
    const folder = newFolder();
    const input = join(folder, 'in.xlsx');
    await authorWorkbook(input, {});
    const { status, complaints } = await tell({ input, out: join(folder, 'ut.xlsx') });
    expect([status, complaints]).toEqual([2, [expect.stringMatching(/ingen av tilläggets tabeller/)]]);
  });
});

describe('the accounting order from the command line', () => {
  it('is written as a file with its byte order mark, and goes even', async () => {
    const order = join(newFolder(), 'order.csv');
    await tell({ input: await soundWorkbook(), order });
    const [header, ...lines] = readFileSync(order, 'utf8').split('\r\n').slice(0, -1);
    const sum = lines.reduce((ore, line) => ore + Number((line.split(';').at(-2) ?? '').replace(',', '')), 0);
    expect([header?.charCodeAt(0), header?.slice(1, 12), sum]).toEqual([0xfeff, 'Konto;Ansva', 0]);
  });
});

describe('the accounting order of a workbook with a row that cannot be read', () => {
  it('is told as lacking it', async () => {
    const folder = newFolder();
    const input = join(folder, 'in.xlsx');
    await authorWorkbook(input, {
      ...SOUND,
      Aterforingsplan: [
        ['Satsning', 'Part', '2026'],
        ['S1', 'VAN', 'oklart'],
      ],
    });
    expect((await tell({ input, order: join(folder, 'order.csv') })).complaints).toContain(
      'Bokföringsordern är inte hel. Utan rader som inte kunde läsas: Blad Aterforingsplan!D4 (S1). Rätta cellerna och gör om den innan den läses in.',
    );
  });
});

describe('the proposed corrections from the command line', () => {
  it('are written as a file, and that there are none is said', async () => {
    const corrections = join(newFolder(), 'rattelser.csv');
    const { complaints } = await tell({ input: await soundWorkbook(), corrections });
    expect([readFileSync(corrections, 'utf8').split('\r\n').length, complaints]).toEqual([
      2,
      ['Avstämningen har inget förslag till rättelse.'],
    ]);
  });

  it('are never written over the workbook', async () => {
    const input = await soundWorkbook();
    const { status, complaints } = await tell({ input, corrections: input });
    expect([status, complaints[0]]).toEqual([
      2,
      expect.stringMatching(/^--corrections är samma fil som indata/),
    ]);
  });
});

describe('names for one file', () => {
  interface Files {
    readonly input: string;
    readonly ledger: string;
    readonly folder: string;
  }

  async function files(): Promise<Files> {
    const folder = newFolder();
    const [input, ledger] = [join(folder, 'in.xlsx'), join(folder, 'h.csv')];
    await authorWorkbook(input, SOUND);
    writeFileSync(ledger, 'Verifikat;Datum;Konto;REN;Projekt;Belopp\n');
    return { input, ledger, folder };
  }

  it('are known also where a file has two of them', async () => {
    const { input, folder } = await files();
    const out = join(folder, 'hard.xlsx');
    linkSync(input, out);
    const { status, complaints } = await tell({ input, out });
    expect([status, complaints]).toEqual([
      2,
      ['--out är samma fil som indata. Indata skrivs aldrig över; välj ett annat namn.'],
    ]);
  });

  it('are known where one of them is a link', async () => {
    const { input, folder } = await files();
    const json = join(folder, 'lank.json');
    symlinkSync(input, json);
    expect((await tell({ input, json })).complaints).toEqual([
      expect.stringMatching(/^--json är samma fil som indata/),
    ]);
  });

  it('are known for the ledger', async () => {
    const { input, ledger, folder } = await files();
    const json = `${folder}/./h.csv`;
    expect((await tell({ input, ledger, json })).complaints).toEqual([
      expect.stringMatching(/^--json är samma fil som huvudboken/),
    ]);
  });

  it.each([
    ['the same path', 'ut.json', 'ut.json'],
    ['another way to it', 'ut.json', './ut.json'],
    ['small letters, that some disks take for the same', 'Ut.json', 'ut.json'],
  ])('are refused for two outputs, here %s', async (_, out, json) => {
    const { input, folder } = await files();
    const told = await tell({ input, out: `${folder}/${out}`, json: `${folder}/${json}` });
    expect([told.status, told.complaints, readdirSync(folder).sort()]).toEqual([
      2,
      ['--out och --json är samma fil. Ge dem olika namn.'],
      ['h.csv', 'in.xlsx'],
    ]);
  });

  it('may be one for outputs that nobody wants to keep', async () => {
    const { input } = await files();
    expect((await tell({ input, order: devNull, corrections: devNull })).status).toBe(0);
  });
});

describe('a run that cannot deliver', () => {
  it('ends quietly with 2 when nobody reads the JSON', async () => {
    const { status, complaints } = await tell({ input: await soundWorkbook(), json: '-' }, 'nobody reads');
    expect([status, complaints]).toEqual([2, []]);
  });

  it('ends with 2 and one line when the JSON cannot be printed', async () => {
    const { status, complaints } = await tell({ input: await soundWorkbook(), json: '-' }, 'refused');
    expect([status, complaints]).toEqual([
      2,
      [expect.stringMatching(/^Det går inte att skriva JSON .*kör igen\.$/)],
    ]);
  });

  it('says that, and nothing else of what it read', async () => {
    const folder = newFolder();
    const ledger = join(folder, 'h.csv');
    writeFileSync(ledger, 'Verifikat;Datum;Konto;REN;Projekt;Belopp\nV1;2024-02-10;5010;5101;70001;5,00\n');
    const json = join(folder, 'saknas', 'ut.json');
    const { complaints } = await tell({ input: await soundWorkbook(), ledger, json });
    expect(complaints).toEqual([expect.stringContaining(`Det går inte att skriva ${json} (--json)`)]);
  });
});

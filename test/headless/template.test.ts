import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExitStatus } from '../../src/headless/runCommand';
import { writeTemplate } from '../../src/headless/templateCommand';
import { foldersOfTests } from './workbooks';

const newFolder = foldersOfTests();

interface Told {
  readonly status: ExitStatus;
  readonly printed: string;
  readonly complaints: readonly string[];
}

async function template(...args: string[]): Promise<Told> {
  let printed = '';
  const complaints: string[] = [];
  const status = await writeTemplate(args, 2026, {
    print: async (text) => {
      printed += text;
      return 'arrived';
    },
    complain: (line) => complaints.push(line),
  });
  return { status, printed, complaints };
}

describe('the template as a file', () => {
  it('is written where nothing is', async () => {
    const out = join(newFolder(), 'ny.xlsx');
    expect(await template('--out', out)).toEqual({
      status: 0,
      printed: `Mallen är skriven till ${out}.\n`,
      complaints: [],
    });
    expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK');
  });

  it('is never written over a file that is there', async () => {
    const out = join(newFolder(), 'mall.xlsx');
    writeFileSync(out, 'ifylld');
    const { status, complaints } = await template('--out', out);
    expect([status, complaints, readFileSync(out, 'utf8')]).toEqual([
      2,
      [
        `${out} finns redan och skrivs inte över. Ge mallen ett annat namn: npm run template -- --out NY.xlsx`,
      ],
      'ifylld',
    ]);
  });

  it.each([
    ['another ending', 'mall.xlsm', /--out ska sluta på \.xlsx, /],
    ['a name that a folder has', 'mapp.xlsx', /Det är en mapp/],
  ])('is refused in one line for %s', async (_, name, sentence) => {
    const folder = newFolder();
    mkdirSync(join(folder, 'mapp.xlsx'));
    const { status, complaints } = await template('--out', join(folder, name));
    expect([status, complaints, readdirSync(folder)]).toEqual([
      2,
      [expect.stringMatching(sentence)],
      ['mapp.xlsx'],
    ]);
  });

  it.each([
    ['no name', ['--out', ''], /--out saknar filnamn/],
    ['a year that is none', ['--year', '26'], /går inte att tolka/],
    ['an unknown option', ['--utt', 'mall.xlsx'], /går inte att tolka/],
  ])('is refused in one line for %s', async (_, args, sentence) => {
    const { status, complaints } = await template(...args);
    expect([status, complaints]).toEqual([2, [expect.stringMatching(sentence)]]);
  });
});

import {
  chmodSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { deliver } from '../../src/headless/deliver';
import type { OutputFile } from '../../src/headless/stagedFile';
import { foldersOfTests } from './workbooks';

const newFolder = foldersOfTests();

/** What a disk answers half-way through a file. */
function* failingWith(code: string): Generator<string> {
  yield 'halva';
  throw Object.assign(new Error(`${code}: as the system words it`), { code });
}

function fileAt(path: string, content: OutputFile['content'] = ['nytt']): OutputFile {
  return { option: '--json', path, content };
}

async function refusalOf(...files: readonly OutputFile[]): Promise<string> {
  const delivered = await deliver(files, [], async () => 'arrived');
  return typeof delivered === 'object' ? delivered.refusal : delivered;
}

/** A folder with a file `ut.json` from an earlier run. */
function folderWithOld(): { readonly folder: string; readonly old: string } {
  const folder = newFolder();
  const old = join(folder, 'ut.json');
  writeFileSync(old, 'gammalt');
  return { folder, old };
}

describe('a file that is written', () => {
  it('stands there alone, without a trace of how it was made', async () => {
    const { folder, old } = folderWithOld();
    await refusalOf(fileAt(old));
    expect([readdirSync(folder), readFileSync(old, 'utf8')]).toEqual([['ut.json'], 'nytt']);
  });

  it('leaves another name of the file that it replaces as it was', async () => {
    const { folder, old } = folderWithOld();
    const other = join(folder, 'annat-namn.json');
    linkSync(old, other);
    await refusalOf(fileAt(old));
    expect(readFileSync(other, 'utf8')).toBe('gammalt');
  });

  it('goes to what a link points to, which stays a link', async () => {
    const { folder, old } = folderWithOld();
    const link = join(folder, 'lank.json');
    symlinkSync(old, link);
    await refusalOf(fileAt(link));
    expect([readFileSync(old, 'utf8'), readFileSync(link, 'utf8')]).toEqual(['nytt', 'nytt']);
  });

  it('may be read by those who could read the one before', async () => {
    const { old } = folderWithOld();
    chmodSync(old, 0o600);
    await refusalOf(fileAt(old));
    expect(statSync(old).mode & 0o077).toBe(0);
  });
});

describe('a file that cannot be written', () => {
  it.each([
    ['ENOSPC', /Disken är full\. Frigör utrymme och kör igen\.$/],
    ['EACCES', /Kontrollera att du får skriva i mappen/],
    ['EIO', /Kontrollera disken och kör igen \(EIO\)\.$/],
  ])('is told of in one line with its option, its path and what to do after %s', async (code, remedy) => {
    const { old } = folderWithOld();
    const refusal = await refusalOf(fileAt(old, failingWith(code)));
    expect([refusal.startsWith(`Det går inte att skriva ${old} (--json). `), remedy.test(refusal)]).toEqual([
      true,
      true,
    ]);
  });

  it('leaves the earlier one as it was, and nothing beside it', async () => {
    const { folder, old } = folderWithOld();
    await refusalOf(fileAt(old, failingWith('ENOSPC')));
    expect([readdirSync(folder), readFileSync(old, 'utf8')]).toEqual([['ut.json'], 'gammalt']);
  });

  it('keeps also those that were written before it from being changed', async () => {
    const { folder, old } = folderWithOld();
    await refusalOf(fileAt(old), fileAt(join(folder, 'order.csv'), failingWith('ENOSPC')));
    expect([readdirSync(folder), readFileSync(old, 'utf8')]).toEqual([['ut.json'], 'gammalt']);
  });

  it('is told of where a folder has its name', async () => {
    const folder = join(newFolder(), 'ut.json');
    mkdirSync(folder);
    expect(await refusalOf(fileAt(folder))).toMatch(/Det är en mapp\. Ange namnet på en fil\.$/);
  });

  it('is told of without its name where that may be a personal number', async () => {
    const path = join(newFolder(), '811218-9876.json');
    expect(await refusalOf(fileAt(path, failingWith('ENOSPC')))).not.toMatch(/811218/);
  });
});

describe('what is printed', () => {
  it.each(['nobody reads', 'refused'] as const)(
    'keeps the files from being written when it ends as “%s”',
    async (became) => {
      const { folder, old } = folderWithOld();
      await deliver([fileAt(old)], ['{}'], async () => became);
      expect([readdirSync(folder), readFileSync(old, 'utf8')]).toEqual([['ut.json'], 'gammalt']);
    },
  );

  it('is not gone on with when nobody reads it', async () => {
    const asked: string[] = [];
    await deliver([], ['första', 'andra'], async (text) => {
      asked.push(text);
      return 'nobody reads';
    });
    expect(asked).toEqual(['första']);
  });
});

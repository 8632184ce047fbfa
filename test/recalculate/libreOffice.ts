import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const NAMES = ['soffice', 'libreoffice', 'soffice.exe'];
const USUAL_PLACES = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/** The program's path: what SOFFICE says, else on PATH, else where it is usually installed. */
export function findLibreOffice(): string | undefined {
  const given = process.env['SOFFICE'];
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return (given ? [given] : [...onPath, ...USUAL_PLACES]).find((path) => existsSync(path));
}

/** Calc/Formula/Load: 0 is to recalculate always, whatever the file says of itself. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** The workbooks as LibreOffice saves them, by the same names, each recalculated from its formulas. */
export function recalculated(
  program: string,
  workbooks: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'si-recalculate-'));
  try {
    const [profile, given, saved] = ['profile', 'given', 'saved'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), SETTINGS);
    mkdirSync(given);
    const names = [...workbooks.keys()];
    const paths = names.map((_, index) => join(given, `${index}.xlsx`));
    names.forEach((name, index) => writeFileSync(paths[index] ?? '', workbooks.get(name) ?? ''));
    const format = 'xlsx:Calc MS Excel 2007 XML';
    const options = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore'];
    execFileSync(program, [...options, '--convert-to', format, '--outdir', saved, ...paths], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    return new Map(names.map((name, index) => [name, readFileSync(join(saved, `${index}.xlsx`))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

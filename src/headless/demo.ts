import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { CalendarDate } from '../core/values/calendarDate';
import { deliver } from './deliver';
import { endWith } from './endWith';
import type { ExitStatus } from './runCommand';
import { standardOutput } from './standardOutput';
import { summarize } from './summary';
import { openWorkbookFile } from './workbookFile';

/** The example's own day, so that the demo tells the same story whenever it is run. */
const EXAMPLE_DAY = '2026-11-21';
const EXAMPLE = join('assets', 'exempel.xlsx');
const COPY = join('output', 'exempel-granskad.xlsx');

const { print, complain } = standardOutput();

async function demo(): Promise<ExitStatus> {
  const today = CalendarDate.parse(EXAMPLE_DAY);
  if (today === undefined) throw new Error(`no such day: ${EXAMPLE_DAY}`);
  const file = openWorkbookFile(EXAMPLE);
  if ('refusal' in file) {
    complain(file.refusal);
    return 2;
  }
  const checked = await file.session.check(today);
  await print(summarize(checked));
  const report = await file.session.write(checked);
  mkdirSync('output', { recursive: true });
  const delivered = await deliver([{ option: 'kopian', path: COPY, content: [file.toBytes()] }], [], print);
  if (typeof delivered === 'object') {
    complain(delivered.refusal);
    return 2;
  }
  await print(
    `\nGranskad kopia: ${COPY}\n  ${report.flaggedCells} markerade celler, nya blad: ${report.sheets.join(', ')}\n` +
      '  Genuint Office.js mot ett simulerat Excel; originalet är orört.\n',
  );
  return 0;
}

void endWith(demo, complain);

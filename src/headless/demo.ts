import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CalendarDate } from '../core/values/calendarDate';
import { summarize } from './summary';
import { openWorkbookFile } from './workbookFile';

/** The example's own day, so that the demo tells the same story whenever it is run. */
const EXAMPLE_DAY = CalendarDate.parse('2026-11-21');
const EXAMPLE = join('assets', 'exempel.xlsx');
const COPY = join('output', 'exempel-granskad.xlsx');

async function demo(): Promise<void> {
  const file = openWorkbookFile(EXAMPLE);
  if (typeof file === 'string' || EXAMPLE_DAY === undefined) throw new Error(String(file));
  const checked = await file.session.check(EXAMPLE_DAY);
  process.stdout.write(summarize(checked));
  const report = await file.session.write(checked);
  mkdirSync('output', { recursive: true });
  writeFileSync(COPY, file.toBytes());
  process.stdout.write(
    `\nGranskad kopia: ${COPY}\n  ${report.flaggedCells} markerade celler, nya blad: ${report.sheets.join(', ')}\n` +
      '  Genuint Office.js mot ett simulerat Excel; originalet är orört.\n',
  );
}

void demo();

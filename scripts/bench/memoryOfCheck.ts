import { CalendarDate } from '../../src/core/values/calendarDate';
import { ALL_PARTS } from '../../src/workbook/resultParts';
import { resultText } from '../../src/workbook/json/resultText';
import { run } from '../../src/workbook/run';
import { openedLedger, snapshotWith } from './sums';

/** Checks the ledger that is named, and prints the most megabytes that the process has needed. */
async function main(): Promise<void> {
  const today = CalendarDate.of(2026, 3, 1);
  if (today === undefined) return;
  const result = run(snapshotWith(await openedLedger(process.argv[2] ?? '')), { today });
  let length = 0;
  for (const piece of resultText(result, ALL_PARTS)) length += piece.length;
  process.stdout.write(
    `${length} characters of JSON\n${Math.round(process.resourceUsage().maxRSS / 1_000)}\n`,
  );
}

void main();

import type { CalendarDate } from '../../src/core/values/calendarDate';
import { createWorkbookSession } from '../../src/excel';
import type { CheckedWorkbook } from '../../src/excel';
import { openInNode } from '../../src/simulator/transports/node';
import type { OutputSheet } from '../../src/workbook/outputs/outputSheet';
import { openPackage, savePackage } from '../../src/xlsx';
import { writesOf } from '../workbook/writesOf';

/** A workbook that the add-in has written its sheets in, and what it meant to write. */
export interface WrittenWorkbook {
  readonly name: string;
  readonly today: CalendarDate;
  readonly file: Uint8Array;
  readonly sheets: readonly OutputSheet[];
  readonly checked: CheckedWorkbook;
  /** The input tables that have a column `Kontroll` of the add-in's. */
  readonly owned: readonly string[];
}

/**
 * Checks a workbook file and writes its sheets, as the command line does.
 *
 * @param ownedBefore the input tables that an earlier write gave a column `Kontroll`
 */
export async function written(
  name: string,
  original: Uint8Array,
  today: CalendarDate,
  ownedBefore: readonly string[] = [],
): Promise<WrittenWorkbook> {
  const workbook = opened(name, original);
  const session = createWorkbookSession(openInNode(workbook).Excel);
  const checked = await session.check(today);
  await session.write(checked);
  const { date1904 } = workbook;
  const owned = [...ownedBefore, ...checked.preview.addsColumnTo];
  const { sheets } = writesOf(checked.run, { date1904, tables: [] }, owned);
  return {
    name,
    today,
    file: savePackage(original, workbook),
    sheets: sheets.filter(({ onlyWhenFilled, rows }) => !onlyWhenFilled || rows.length > 0),
    checked,
    owned,
  };
}

/** What the add-in reads in a file: the fingerprint of all its input. */
export async function inputIn(name: string, file: Uint8Array, today: CalendarDate): Promise<string> {
  const session = createWorkbookSession(openInNode(opened(name, file)).Excel);
  return (await session.check(today, { readsOnly: true })).run.inputHash;
}

function opened(name: string, file: Uint8Array): Parameters<typeof openInNode>[0] {
  const result = openPackage(file);
  if (!result.ok) throw new Error(`${name} cannot be opened: ${result.reason}`);
  return result.workbook;
}

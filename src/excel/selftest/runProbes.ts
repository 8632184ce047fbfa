import { codeOf as codeOfError } from '../office/batch';
import { cellProbes } from './cellProbes';
import type { Probe, ProbeDesk } from './probe';
import { PROBE_SHEET } from './probe';
import { sheetProbes } from './sheetProbes';
import { tableProbes } from './tableProbes';

export const PROBES: readonly Probe[] = [...cellProbes, ...tableProbes, ...sheetProbes];

export interface ProbeReport {
  readonly id: string;
  readonly about: string;
  /** `known`: nothing was expected. */
  readonly outcome: 'holds' | 'differs' | 'known';
  /** As JSON. */
  readonly answered: string;
  readonly expected: string;
}

type ExcelRun = Pick<typeof Excel, 'run'>;

/** Asks every probe, each on an empty sheet of its own, which is gone when it has answered. Never rejected. */
export async function runProbes(
  excel: ExcelRun,
  told: (report: ProbeReport) => void,
  probes: readonly Probe[] = PROBES,
): Promise<readonly ProbeReport[]> {
  const reports: ProbeReport[] = [];
  for (const probe of probes) {
    const report = reportOf(probe, await answerOf(excel, probe));
    reports.push(report);
    told(report);
  }
  return reports;
}

/** The name of a sheet that is in the way; undefined where the workbook is empty, as the probes want it. */
export function sheetInTheWay(excel: ExcelRun): Promise<string | undefined> {
  return excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('name');
    await context.sync();
    const used = sheets.items.map((sheet) => ({ sheet, range: sheet.getUsedRangeOrNullObject(true) }));
    await context.sync();
    return used.find(({ range }) => !range.isNullObject)?.sheet.name;
  });
}

function reportOf({ id, about, expected }: Probe, answered: string): ProbeReport {
  const wanted = expected === undefined ? '' : JSON.stringify(expected);
  const outcome = expected === undefined ? 'known' : answered === wanted ? 'holds' : 'differs';
  return { id, about, outcome, answered, expected: wanted };
}

async function answerOf(excel: ExcelRun, { ask }: Probe): Promise<string> {
  try {
    await excel.run(async (context) => {
      context.workbook.worksheets.add(PROBE_SHEET);
      await context.sync();
    });
    const answer = await ask(deskIn(excel));
    return JSON.stringify(answer ?? null);
  } catch (error) {
    return JSON.stringify(`fel: ${codeOfError(error) ?? String(error)}`);
  } finally {
    await removeSheet(excel);
  }
}

function deskIn(excel: ExcelRun): ProbeDesk {
  const onSheet: ProbeDesk['onSheet'] = (work) =>
    excel.run(async (context) => {
      const result = await work(context.workbook.worksheets.getItem(PROBE_SHEET), context);
      await context.sync();
      return result;
    });
  const codeOf: ProbeDesk['codeOf'] = async (work) => {
    try {
      await onSheet(work);
      return 'ok';
    } catch (error) {
      return codeOfError(error) ?? String(error);
    }
  };
  return { onSheet, codeOf };
}

/** Best effort: where it does not go, the next probe says so. */
async function removeSheet(excel: ExcelRun): Promise<void> {
  try {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(PROBE_SHEET);
      await context.sync();
      if (sheet.isNullObject) return;
      sheet.delete();
      await context.sync();
    });
  } catch {
    // Told by the probe after it.
  }
}

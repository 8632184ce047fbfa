import type { OutputSheet } from '../workbook/outputs/outputSheet';
import { NUMBER_FORMATS, tableRows } from '../workbook/outputs/outputSheet';
import { asCellValue, sameFormat } from './cellText';
import type { CheckColumnChange } from './checkColumns';
import { STAGING_SHEET } from './outputNames';
import type { Area, OutputState, Survey } from './survey';

/**
 * Where a write is made ready before anything in sight is changed: the new tables, and a copy of what they replace.
 * Its first cell tells how far it has come, so that a write that was cut off can be undone when the add-in starts again.
 */
export interface Staging {
  readonly sheet: Excel.Worksheet;
  /** The staged rows of each output, header first. */
  readonly blocks: ReadonlyMap<string, Area>;
  readonly backup: Backup;
}

/** What there was, and where its copy lies on the staging sheet. */
export interface Backup {
  readonly outputs: readonly OutputBackup[];
  readonly columns: readonly ColumnBackup[];
}

export interface OutputBackup {
  readonly sheet: string;
  readonly table: string;
  /** False: the sheet is new, and undoing removes it. */
  readonly existed: boolean;
  /** The old table; absent where the sheet had none. */
  readonly area?: Area;
  readonly used: { readonly rows: number; readonly columns: number };
  /** First staging row of the copy of all that was in use. */
  readonly top: number;
}

export interface ColumnBackup {
  /** The input table's name in the workbook. */
  readonly table: string;
  readonly sheet: string;
  /** The cells below the header. */
  readonly cells: Area;
  /** The write adds the column; the table without it. */
  readonly added: boolean;
  readonly tableArea: Area;
  readonly top: number;
}

interface Manifest {
  readonly phase: 'staging' | 'ready';
  readonly backup: Backup;
}

/** Below this a request is far from Excel's 5 MB. */
const BYTES_A_REQUEST = 3_500_000;
const FIRST_FREE_ROW = 2;

export async function stage(
  context: Excel.RequestContext,
  sheets: readonly OutputSheet[],
  columns: readonly CheckColumnChange[],
  survey: Survey,
): Promise<Staging> {
  const staging = context.workbook.worksheets.add(STAGING_SHEET);
  staging.visibility = 'VeryHidden';
  setManifest(staging, { phase: 'staging', backup: { outputs: [], columns: [] } });
  const blocks = new Map<string, Area>();
  let row = FIRST_FREE_ROW;
  for (const sheet of sheets) {
    const rows = tableRows(sheet).length + 1;
    blocks.set(sheet.sheet, { top: row, left: 0, rows, columns: sheet.columns.length });
    await stageBlock(context, staging, sheet, row);
    row += rows;
  }
  const outputs: OutputBackup[] = [];
  for (const sheet of sheets) {
    const state = survey.outputs.find((known) => known.sheet === sheet.sheet);
    outputs.push(backUpOutput(context, staging, sheet, state, row));
    row += state?.used.rows ?? 0;
  }
  const columnBackups: ColumnBackup[] = [];
  for (const change of columns) {
    columnBackups.push(backUpColumn(context, staging, change, row));
    row += change.cells.rows;
  }
  const backup = { outputs, columns: columnBackups };
  setManifest(staging, { phase: 'ready', backup });
  await context.sync();
  return { sheet: staging, blocks, backup };
}

/** Writes one output's header and rows, in as many requests as their size asks for. */
async function stageBlock(
  context: Excel.RequestContext,
  staging: Excel.Worksheet,
  sheet: OutputSheet,
  top: number,
): Promise<void> {
  const lines = [sheet.columns.map(({ header }) => header), ...tableRows(sheet)].map((line) => line.map(asCellValue));
  sheet.columns.forEach(({ kind }, column) => {
    const rows = lines.length - 1;
    staging.getRangeByIndexes(top + 1, column, rows, 1).numberFormat = sameFormat(NUMBER_FORMATS[kind], rows, 1);
  });
  let from = 0;
  while (from < lines.length) {
    const chunk = takeBytes(lines, from);
    staging.getRangeByIndexes(top + from, 0, chunk.length, sheet.columns.length).values = chunk;
    from += chunk.length;
    // A request for each part of an output that is too large for one.
    if (from < lines.length) await context.sync();
  }
}

function takeBytes<T>(lines: readonly T[], from: number): T[] {
  let bytes = 0;
  let end = from;
  while (end < lines.length) {
    bytes += JSON.stringify(lines[end]).length + 1;
    if (bytes > BYTES_A_REQUEST && end > from) break;
    end += 1;
  }
  return lines.slice(from, end);
}

function backUpOutput(
  context: Excel.RequestContext,
  staging: Excel.Worksheet,
  { sheet, table }: OutputSheet,
  state: OutputState | undefined,
  top: number,
): OutputBackup {
  const used = state?.used ?? { rows: 0, columns: 0 };
  if (used.rows > 0) {
    const source = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(0, 0, used.rows, used.columns);
    copyCells(staging.getRangeByIndexes(top, 0, used.rows, used.columns), source);
  }
  return { sheet, table, existed: state !== undefined, ...(state?.area ? { area: state.area } : {}), used, top };
}

function backUpColumn(
  context: Excel.RequestContext,
  staging: Excel.Worksheet,
  change: CheckColumnChange,
  top: number,
): ColumnBackup {
  const { table, sheet, cells, added, tableArea } = change;
  const source = context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(cells.top, cells.left, cells.rows, cells.columns);
  copyCells(staging.getRangeByIndexes(top, 0, cells.rows, cells.columns), source);
  return { table, sheet, cells, added, tableArea, top };
}

/** Contents and formats apart: copied whole, a table would bring a second table along. */
export function copyCells(target: Excel.Range, source: Excel.Range): void {
  target.copyFrom(source, 'Formats');
  target.copyFrom(source, 'Formulas');
}

function setManifest(staging: Excel.Worksheet, manifest: Manifest): void {
  staging.getRange('A1').values = [[asCellValue(JSON.stringify(manifest))]];
}

/** The backup of a write that was ready and may have begun; undefined when nothing in sight had been touched. */
export async function readBackup(context: Excel.RequestContext, staging: Excel.Worksheet): Promise<Backup | undefined> {
  const cell = staging.getRange('A1').load('values');
  await context.sync();
  const manifest = parseManifest(String(cell.values[0]?.[0] ?? ''));
  return manifest?.phase === 'ready' ? manifest.backup : undefined;
}

function parseManifest(text: string): Manifest | undefined {
  try {
    return JSON.parse(text) as Manifest;
  } catch {
    // Cut off before its first cell was written: nothing had been touched.
    return undefined;
  }
}

/** A sheet that Excel hides this well must be shown before it can be deleted. */
export function removeStaging(staging: Excel.Worksheet): void {
  staging.visibility = 'Hidden';
  staging.delete();
}

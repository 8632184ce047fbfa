import type { OutputSheet } from '../../workbook/outputs/outputSheet';
import { HEADER_ROW, NUMBER_FORMATS } from '../../workbook/outputs/outputSheet';
import type { CellValue } from '../../workbook/snapshot';
import type { Area } from '../area';
import { rangeOf } from '../area';
import { asCellValue } from '../cellText';
import type { Survey } from '../reading/survey';
import { changedMeanwhile } from '../refusing/changedMeanwhile';
import { STAGING_SHEET } from '../sheetNames';
import type { Manifest, OutputBefore, OutputFinish, Phase, SavedFormat } from './manifest';
import { manifestCells, phaseText } from './manifestText';
import type { OutputPlan, WritePlan } from './plan';
import { formatRuns, hashOfCells, plainCells, specialEntries } from './savedCells';
import { askWhetherUnchanged } from './unchanged';

/**
 * Where a write is made ready before anything in sight is changed: the new tables, and what they replace. The first
 * column tells how far it has come and how it is undone; the cells lie to the right of it.
 */
export interface Staging {
  readonly sheet: Excel.Worksheet;
  /** The staged rows of each output, header first. */
  readonly blocks: readonly Area[];
  readonly manifest: Manifest;
  readonly manifestCells: number;
}

const FIRST_CELL_COLUMN = 1;

/** Rejected, with nothing in sight touched, where the workbook is no longer what the plan rests on. */
export async function stage(
  context: Excel.RequestContext,
  plan: WritePlan,
  survey: Survey,
): Promise<Staging> {
  const sheet = context.workbook.worksheets.add(STAGING_SHEET);
  sheet.visibility = 'VeryHidden';
  setPhase(sheet, 'staging', 0);
  const writer = new RowWriter(context, sheet);
  const blocks: Area[] = [];
  for (const output of plan.outputs) blocks.push(await stageBlock(writer, output));
  const outputs: Manifest['outputs'][number][] = [];
  for (const output of plan.outputs) {
    const before = await saveOutput(writer, output, survey);
    outputs.push({ finish: finishOf(output), ...(before ? { before } : {}) });
  }
  const manifest = { outputs, columns: plan.columns.changes, formats: savedFormats(survey) };
  const cells = manifestCells(manifest);
  await writer.writeAt(
    1,
    0,
    cells.map((text) => [asCellValue(text)]),
  );
  setPhase(sheet, 'staged', cells.length);
  const isUnchanged = askWhetherUnchanged(context, survey, plan.columns.changes);
  await context.sync();
  if (!isUnchanged()) throw changedMeanwhile();
  return { sheet, blocks, manifest, manifestCells: cells.length };
}

/** Writes rows below each other, in as many requests as their size asks for. */
class RowWriter {
  private nextRow = 0;
  private bytes = 0;

  constructor(
    private readonly context: Excel.RequestContext,
    readonly sheet: Excel.Worksheet,
  ) {}

  async write(rows: readonly (readonly CellValue[])[], columns: number): Promise<Area> {
    const area = { top: this.nextRow, left: FIRST_CELL_COLUMN, rows: rows.length, columns };
    this.nextRow += rows.length;
    if (columns > 0) await this.writeAt(area.top, area.left, rows);
    return area;
  }

  async writeAt(top: number, left: number, rows: readonly (readonly CellValue[])[]): Promise<void> {
    let from = 0;
    while (from < rows.length) {
      const to = this.take(rows, from);
      const lines = rows.slice(from, to).map((line) => [...line]);
      const columns = lines[0]?.length ?? 0;
      if (lines.length > 0) {
        this.sheet.getRangeByIndexes(top + from, left, lines.length, columns).values = lines;
      }
      from = to;
      if (from < rows.length) await this.send();
    }
  }

  /** The row before which the request would grow too large. */
  private take(rows: readonly (readonly CellValue[])[], from: number): number {
    let to = from;
    while (to < rows.length) {
      const bytes = byteLength(JSON.stringify(rows[to])) + 1;
      if (this.bytes > 0 && this.bytes + bytes > BYTES_A_REQUEST) break;
      this.bytes += bytes;
      to += 1;
    }
    return to;
  }

  private async send(): Promise<void> {
    await this.context.sync();
    this.bytes = 0;
  }
}

/** Below this a request is far from Excel's 5 MB, with what else it holds. */
const BYTES_A_REQUEST = 3_500_000;

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Values first, formats after: a number that meets a text format would become text. */
async function stageBlock(writer: RowWriter, { output, rows }: OutputPlan): Promise<Area> {
  const headers = output.columns.map(({ header }) => header);
  const lines = [headers, ...rows].map((line) => line.map(asCellValue));
  const block = await writer.write(lines, headers.length);
  const first = rangeOf(writer.sheet, { ...block, top: block.top + 1, rows: 1 });
  first.numberFormat = [output.columns.map(({ kind }) => NUMBER_FORMATS[kind])];
  if (rows.length > 1) {
    rangeOf(writer.sheet, { ...block, top: block.top + 2, rows: rows.length - 1 }).copyFrom(first, 'Formats');
  }
  return block;
}

async function saveOutput(
  writer: RowWriter,
  { state }: OutputPlan,
  survey: Survey,
): Promise<OutputBefore | undefined> {
  const cells = state && survey.saved.get(state.sheet);
  if (state === undefined || cells === undefined) return undefined;
  const { used, table } = state;
  const plain = plainCells(cells);
  const { top } = await writer.write(
    plain.map((line) => line.map(asCellValue)),
    used.columns,
  );
  return {
    ...(table ? { area: table.area } : {}),
    headers: table?.headers ?? [],
    showTotals: table?.showTotals ?? false,
    top: state.top,
    left: state.left,
    used,
    savedAt: top,
    savedHash: hashOfCells(plain),
    special: specialEntries(cells),
    formats: table ? formatRuns(cells, table.area) : [],
  };
}

function finishOf({ output, rows, sheet, state }: OutputPlan): OutputFinish {
  return {
    sheet,
    table: state?.table?.name ?? output.table,
    headers: output.columns.map(({ header }) => header),
    summed: output.columns.flatMap(({ header, isSummed }) => (isSummed ? [header] : [])),
    rows: rows.length,
    headingRows: state ? state.top - state.headingRow : HEADER_ROW,
    heading: [output.heading, ...output.notes],
    showTotals: state?.table?.showTotals ?? false,
    ...(output.charts ? { charts: output.charts } : {}),
    ...wrappedColumns(output),
  };
}

function wrappedColumns({ columns }: OutputSheet): Pick<OutputFinish, 'wrapped'> {
  const wrapped = columns.flatMap(({ header, isWrapped }) => (isWrapped ? [header] : []));
  return wrapped.length === 0 ? {} : { wrapped };
}

function savedFormats({ ownFormats, sheets }: Survey): SavedFormat[] {
  return ownFormats.map(({ sheet, severity, address }) => {
    const sheetId = sheets.find(({ name }) => name === sheet)?.id ?? '';
    return { sheetId, sheet, severity, address };
  });
}

/** Where the saved cells of an output lie. */
export function savedArea({ used, savedAt }: OutputBefore): Area {
  return { ...used, top: savedAt, left: FIRST_CELL_COLUMN };
}

export function setPhase(staging: Excel.Worksheet, phase: Phase, cells: number): void {
  staging.getRange('A1').values = [[phaseText(phase, cells)]];
}

/** A sheet that Excel hides this well must be shown before it can be deleted. */
export function removeStaging(staging: Excel.Worksheet): void {
  staging.visibility = 'Hidden';
  staging.delete();
}

import { HEADER_ROW, NUMBER_FORMATS } from '../../workbook/outputs/outputSheet';
import type { Area } from '../area';
import { rangeOf } from '../area';
import { applyCheckColumns } from '../flags/checkColumns';
import { addFormats, removeFormats } from '../flags/flagFormats';
import type { OutputState } from '../reading/outputState';
import type { Survey } from '../reading/survey';
import { meetSheets, meetTable } from '../refusing/meetRefusals';
import { finishCharts, finishOutput } from './finish';
import type { Layout } from './layout';
import { layOut, segmentsOf } from './layout';
import { addOutputSheet, addTableAt } from './newOutput';
import type { OutputPlan, WritePlan } from './plan';
import type { SavedCells } from './savedCells';
import type { Staging } from './staging';
import { removeStaging, setPhase } from './staging';
import { askWhetherUnchanged, isRange } from './unchanged';

/**
 * Puts the staged tables in place of the old ones, in one request. Until the phase `written` all can be undone. What
 * cannot, since users' formulas would break, comes after it: the removal of columns.
 *
 * @returns false where the input was no longer what the result rests on when Excel began: somebody was quicker
 */
export async function swapIn(
  context: Excel.RequestContext,
  plan: WritePlan,
  staging: Staging,
  survey: Survey,
): Promise<boolean> {
  meetRefusalsFirst(context, plan, staging, survey);
  const isUnchanged = askWhetherUnchanged(context, survey, plan.columns.changes);
  setPhase(staging.sheet, 'ready', staging.manifestCells);
  const columns = plan.outputs.map((output, index) => placeOutput(context, output, staging, index, survey));
  applyCheckColumns(context, plan.columns.changes);
  removeFormats(context, survey.ownFormats);
  addFormats(context, plan.formats);
  setPhase(staging.sheet, 'written', staging.manifestCells);
  staging.manifest.outputs.forEach(({ finish }, index) => {
    const state = plan.outputs[index]?.state;
    const own = columns[index] ?? [];
    const placed = {
      columns: own,
      width: own.length,
      top: state?.top ?? HEADER_ROW,
      left: state?.left ?? 0,
      charts: state?.charts ?? [],
      hasGrown: finish.rows + 1 > (state?.table?.area.rows ?? 0),
    };
    finishOutput(context, finish, placed);
    finishCharts(context, finish, placed);
  });
  removeStaging(staging.sheet);
  await context.sync();
  return isUnchanged();
}

/**
 * Queues what changes nothing, and is refused where the swap would be refused half-way, or go to the wrong place: the
 * staging taken away by somebody else, the workbook's structure or a sheet protected since it was read, a table moved.
 */
function meetRefusalsFirst(
  { workbook }: Excel.RequestContext,
  { touchedSheets }: WritePlan,
  { sheet, manifestCells }: Staging,
  { inputs, outputs }: Survey,
): void {
  setPhase(sheet, 'staged', manifestCells);
  sheet.visibility = 'Hidden';
  sheet.visibility = 'VeryHidden';
  meetSheets(workbook, touchedSheets);
  for (const own of inputs) if (!isRange(own)) meetTable(workbook, own.sheet, own);
  for (const { sheet: name, table } of outputs) if (table) meetTable(workbook, name, table);
}

/** @returns the columns that the table has now, with those that are to go */
function placeOutput(
  context: Excel.RequestContext,
  plan: OutputPlan,
  staging: Staging,
  index: number,
  survey: Survey,
): readonly string[] {
  const block = staging.blocks[index];
  const headers = plan.output.columns.map(({ header }) => header);
  if (block === undefined) return headers;
  const staged = rangeOf(staging.sheet, block);
  const { state } = plan;
  if (state === undefined) {
    addOutputSheet(context, plan, staged, index);
    return headers;
  }
  if (state.table === undefined) {
    clearFrom(context, state);
    addTableAt(context.workbook.worksheets.getItem(state.sheet), plan, state, staged);
    return headers;
  }
  const layout = layOut(state.table.headers, headers);
  replaceRows(context, plan, { ...state, table: state.table }, layout, {
    area: block,
    sheet: staging.sheet,
    saved: survey.saved.get(state.sheet),
  });
  return layout.columns;
}

/** What is left of a table that the user has deleted or made an ordinary range. */
function clearFrom({ workbook }: Excel.RequestContext, { sheet, top, used }: OutputState): void {
  const rows = used.rows - top;
  if (rows <= 0) return;
  rangeOf(workbook.worksheets.getItem(sheet), { top, left: 0, rows, columns: used.columns }).clear(
    'Contents',
  );
}

type StateWithTable = OutputState & Required<Pick<OutputState, 'table'>>;

interface StagedBlock {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
  readonly saved: SavedCells | undefined;
}

function replaceRows(
  context: Excel.RequestContext,
  plan: OutputPlan,
  state: StateWithTable,
  layout: Layout,
  block: StagedBlock,
): void {
  const sheet = context.workbook.worksheets.getItem(state.sheet);
  const table = context.workbook.tables.getItem(state.table.name);
  // Excel leaves out, or moves, what it writes to hidden rows.
  if (state.table.showFilterButton) table.clearFilters();
  if (state.table.showTotals) table.showTotals = false;
  if (plan.output.charts || layout.columns.length > state.table.area.columns) clearRightOf(sheet, state);
  for (const { index, header } of layout.inserts) table.columns.add(index, undefined, header);
  const { top, left } = state;
  const rows = plan.rows.length + 1;
  table.resize(rangeOf(sheet, { top, left, rows, columns: layout.columns.length }));
  copyFormats(sheet, plan, state, layout, block);
  for (const { from, to, count } of segmentsOf(layout.places)) {
    const source = { ...block.area, left: block.area.left + from, columns: count };
    rangeOf(sheet, { top, left: left + to, rows, columns: count }).copyFrom(
      rangeOf(block.sheet, source),
      'Values',
    );
  }
  const surplus = state.table.area.rows - (state.table.showTotals ? 1 : 0) - rows;
  if (surplus <= 0) return;
  rangeOf(sheet, { top: top + rows, left, rows: surplus, columns: layout.columns.length }).clear('Contents');
}

/** The chart's figures lie there; the table may grow over them. */
function clearRightOf(sheet: Excel.Worksheet, { table: { area }, used }: StateWithTable): void {
  const left = area.left + area.columns;
  const [rows, columns] = [used.rows - area.top, used.columns - left];
  if (rows > 0 && columns > 0) rangeOf(sheet, { top: area.top, left, rows, columns }).clear('Contents');
}

/** Only where a cell has another number format than it needs: the fills and rules of the user's own stay. */
function copyFormats(
  sheet: Excel.Worksheet,
  { output, rows }: OutputPlan,
  { top, left, table }: StateWithTable,
  { columns, places }: Layout,
  block: StagedBlock,
): void {
  output.columns.forEach(({ kind }, index) => {
    const place = places[index] ?? 0;
    const oldColumn = table.headers.indexOf(columns[place] ?? '');
    const isRight = (row: number): boolean =>
      oldColumn >= 0 && block.saved?.formats[top + 1 + row]?.[left + oldColumn] === NUMBER_FORMATS[kind];
    for (const { first, count } of runsWhere(rows.length, (row) => !isRight(row))) {
      const source = {
        top: block.area.top + 1 + first,
        left: block.area.left + index,
        rows: count,
        columns: 1,
      };
      const target = { top: top + 1 + first, left: left + place, rows: count, columns: 1 };
      rangeOf(sheet, target).copyFrom(rangeOf(block.sheet, source), 'Formats');
    }
  });
}

function runsWhere(rows: number, holds: (row: number) => boolean): { first: number; count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (let row = 0; row < rows; row += 1) {
    const last = runs[runs.length - 1];
    if (!holds(row)) continue;
    if (last && last.first + last.count === row) last.count += 1;
    else runs.push({ first: row, count: 1 });
  }
  return runs;
}

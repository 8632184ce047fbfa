import { diffCells, EMPTY_CELL, sameContent, unfoldShared, type SheetCellChanges } from './cellChanges';
import { patchCharts } from './charts';
import { changedKeys, patchColumns } from './columns';
import { patchConditionalFormats } from './conditionalFormats';
import { patchDataValidations } from './dataValidations';
import { patchPageSetup } from './pageSetup';
import { patchSheetData } from './sheetData';
import { patchDimension, patchProperties, patchProtection } from './sheetProperties';
import { patchView, type ActiveSheet } from './sheetView';
import type { SheetContext } from './sheetContext';
import { patchTables } from './tables';

/** Brings one sheet's part, and the tables and charts that belong to it, to what the model says. */
export function patchSheet(context: SheetContext, active: ActiveSheet): void {
  const { before, editor, removals, read } = context;
  patchCells(context);
  patchProperties(context);
  patchView(context, active);
  patchColumns(context);
  patchProtection(context);
  patchConditionalFormats(context);
  patchPageSetup(context);
  const kept = new Set([...patchDataValidations(context), ...patchTables(context)]);
  patchCharts(context);
  removals.apply(editor, kept);
  read.parts.write(before.entry.path, editor.result(), before.part.xml);
}

function patchCells(context: SheetContext): void {
  const { before, after, styles } = context;
  const changes = diffCells(before.model, after, styles.sheet.normal);
  unfoldShared(changes, before.sharedFormulas, before.model, after);
  const heightsBefore = before.model.rowHeights ?? new Map<number, number>();
  const heightsAfter = after.rowHeights ?? new Map<number, number>();
  const heights = new Map(
    changedKeys(heightsBefore, heightsAfter).map((row) => [row, heightsAfter.get(row)]),
  );
  if (changes.size === 0 && heights.size === 0) return;
  patchSheetData(context, changes, heights);
  if (changes.size > 0) patchDimension(context);
  noteChanges(context, changes);
}

function noteChanges({ changes }: SheetContext, cells: SheetCellChanges): void {
  for (const row of cells.values()) {
    for (const { before = EMPTY_CELL, after = EMPTY_CELL } of row.values()) {
      if (before.formula !== after.formula) changes.formulasChanged = true;
      if (!sameContent(before, after)) changes.valuesChanged = true;
    }
  }
}

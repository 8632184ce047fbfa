import type { Workbook } from '../spreadsheet/model';
import { removeRelationship } from './container/relationships';
import { openPlaced } from './openPackage';
import type { PlacedWorkbook } from './read/workbook';
import { StyleWriter } from './styles/styleWriter';
import { followInModel } from './write/followInModel';
import { reachableParts, removeUnreachable } from './write/garbage';
import { minimalPackage } from './write/minimalPackage';
import { createSheet, type CreatedSheet } from './write/newSheets';
import { patchSheet } from './write/patchSheet';
import { findRenames, followRenames } from './write/renames';
import { sheetContext, type WorkbookChanges, type Writing } from './write/sheetContext';
import { patchWorkbookPart } from './write/workbookPart';

/**
 * Writes the model into the package that it was opened from. Only parts that must change are written;
 * all others, and within changed parts everything that the model does not touch, stay byte for byte.
 */
export function savePackage(original: Uint8Array | undefined, workbook: Workbook): Uint8Array {
  const bytes = original ?? minimalPackage(workbook.date1904);
  const placed = openPlaced(bytes);
  const { parts } = placed.context;
  const before = reachableParts(parts);
  const renames = findRenames(placed, workbook);
  followInModel(placed, workbook, renames);
  const writing = startWriting(placed, workbook);
  const created = createSheets(placed, workbook);
  patchSheets(placed, created, writing);
  const added = [...created.values()].map((sheet) => sheet.listed);
  patchWorkbookPart(placed, workbook, added, writing.changes);
  writing.styles.flush();
  followRenames(placed.context, renames);
  if (writing.changes.formulasChanged) dropCalculationChain(placed);
  removeUnreachable(parts, before);
  return parts.isChanged ? parts.toZip() : bytes.slice();
}

function startWriting(placed: PlacedWorkbook, workbook: Workbook): Writing {
  return {
    workbook,
    read: placed.context,
    styles: new StyleWriter(placed.context),
    changes: { formulasChanged: losesFormulas(placed, workbook), valuesChanged: false },
  };
}

/** Deleting a sheet deletes its formulas, which the calculation chain would go on naming. */
function losesFormulas(placed: PlacedWorkbook, workbook: Workbook): WorkbookChanges['formulasChanged'] {
  const kept = new Set(workbook.sheets.map((sheet) => sheet.id));
  return placed.sheets.some((sheet) => !kept.has(sheet.model.id));
}

function createSheets(placed: PlacedWorkbook, workbook: Workbook): Map<string, CreatedSheet> {
  const known = new Set(placed.sheets.map((sheet) => sheet.model.id));
  const created = new Map<string, CreatedSheet>();
  for (const sheet of workbook.sheets) {
    if (known.has(sheet.id)) continue;
    const taken = [...created.values()].map((other) => other.listed);
    created.set(sheet.id, createSheet(placed, sheet, taken));
  }
  return created;
}

function patchSheets(placed: PlacedWorkbook, created: Map<string, CreatedSheet>, writing: Writing): void {
  const { workbook } = writing;
  const moved = placed.model.activeSheetId !== workbook.activeSheetId;
  for (const sheet of workbook.sheets) {
    const before =
      placed.sheets.find((candidate) => candidate.model.id === sheet.id) ?? created.get(sheet.id)?.placed;
    if (before === undefined) continue;
    const selection = sheet.id === workbook.activeSheetId ? workbook.selection : undefined;
    patchSheet(sheetContext(writing, before, sheet), { moved, selection });
  }
}

/** Excel builds the chain anew; one that names cells without formulas it reports as damage. */
function dropCalculationChain({ context }: PlacedWorkbook): void {
  for (const relationship of context.relationships) {
    if (relationship.kind === 'calcChain') {
      removeRelationship(context.parts, context.workbookPath, relationship.id);
    }
  }
}

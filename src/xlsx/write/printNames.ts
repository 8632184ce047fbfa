import { formatAbsoluteArea, quoteSheetName } from '../../spreadsheet/address';
import { COLUMN_LIMIT, isEntireRow, ROW_LIMIT } from '../../spreadsheet/area';
import type { Area, Sheet } from '../../spreadsheet/model';
import type { PrintName } from '../read/printNames';
import { printNameOf, readPrintNames } from '../read/printNames';
import type { PlacedWorkbook } from '../read/workbook';
import { sheetNodes } from '../read/workbook';
import { element } from '../xml/build';
import type { XmlEditor } from '../xml/editor';
import { escapeText } from '../xml/escape';
import type { XmlNode } from '../xml/tree';
import { encodeXString } from '../xml/xstring';
import type { Tab } from './tabOrder';

export interface PrintNameChanges {
  removed: XmlNode[];
  /** The elements that are to be added. */
  added: string[];
}

/** Print areas and repeated rows that the model has changed; all others keep their text. */
export function patchPrintNames(
  placed: PlacedWorkbook,
  tabs: Tab[],
  editor: XmlEditor,
  named: (local: string) => string,
): PrintNameChanges {
  const nodes = sheetNodes(placed.context.workbook.root);
  const existing = readPrintNames(placed.context.workbook);
  const changes: PrintNameChanges = { removed: [], added: [] };
  tabs.forEach((tab, localSheetId) => {
    const { sheet, model, node } = tab;
    if (sheet === undefined) return;
    for (const kind of ['area', 'titles'] as const) {
      const wanted = formulaOf(kind, sheet);
      if (JSON.stringify(partOf(kind, sheet)) === JSON.stringify(partOf(kind, model))) continue;
      const index = node === undefined ? -1 : nodes.indexOf(node);
      const old = existing.find((name) => name.kind === kind && name.sheetIndex === index);
      if (old && wanted !== undefined) editor.replaceContent(old.node, escaped(wanted));
      else if (old) changes.removed.push(old.node);
      else if (wanted !== undefined) {
        changes.added.push(
          element(named('definedName'), { name: printNameOf(kind), localSheetId }, escaped(wanted)),
        );
      }
    }
  });
  return changes;
}

function partOf(kind: PrintName['kind'], sheet: Sheet | undefined): unknown {
  return (kind === 'area' ? sheet?.page?.printArea : sheet?.page?.titleRows) ?? null;
}

function formulaOf(kind: PrintName['kind'], { name, page }: Sheet): string | undefined {
  const areas = kind === 'area' ? page?.printArea : page?.titleRows && [wholeRows(page.titleRows)];
  if (areas === undefined || areas.length === 0) return undefined;
  return areas.map((area) => `${quoteSheetName(name)}!${absolute(area)}`).join(',');
}

function wholeRows({ top, bottom }: { top: number; bottom: number }): Area {
  return { top, bottom, left: 0, right: COLUMN_LIMIT - 1 };
}

function absolute(area: Area): string {
  const isRows = isEntireRow(area) && area.bottom < ROW_LIMIT - 1;
  return isRows ? `$${area.top + 1}:$${area.bottom + 1}` : formatAbsoluteArea(area);
}

function escaped(formula: string): string {
  return escapeText(encodeXString(formula));
}

import { formatArea } from '../../../spreadsheet/address';
import { columnCount, contains, overlaps, rowCount, without } from '../../../spreadsheet/area';
import {
  clearContent,
  hasContent,
  hasFormat,
  removeCell,
  storedCells,
} from '../../../spreadsheet/cells/cells';
import { copyCells, copyTarget, type CopyOptions } from '../../../spreadsheet/cells/copyCells';
import { pushCells } from '../../../spreadsheet/cells/pushCells';
import type { Push } from '../../../spreadsheet/cells/pushedArea';
import { ExcelError } from '../../../spreadsheet/excelError';
import type { Area, Sheet } from '../../../spreadsheet/model';
import { assertCellsEditable, assertSheetEditable } from '../../../spreadsheet/protection';
import { activateSheet } from '../../../spreadsheet/sheets';
import { changeCells, mendHeaders } from '../../../spreadsheet/tables/tableHeaders';
import { asChoice } from '../arguments';
import type { Method } from '../hostObject';
import { placedRange } from '../rangeArguments';
import type { Session } from '../session';
import type { RangeTarget } from '../targets';

type ClearKind = 'All' | 'Contents' | 'Formats';

/** What `clear` takes away. Formats take the conditional formats with them; all, the drop-downs too. */
export function clearArea(session: Session, sheet: Sheet, area: Area, kind: ClearKind): void {
  if (kind === 'Contents') assertCellsEditable(sheet, area);
  else assertSheetEditable(sheet);
  changeCells(session.workbook, sheet, area, () => {
    for (const { row, column, cell } of storedCells(sheet, area)) {
      if (kind !== 'Formats') clearContent(sheet, row, column);
      if (kind !== 'Contents') {
        delete cell.format;
        delete cell.numberFormat;
      }
      if (!hasContent(cell) && !hasFormat(cell)) removeCell(sheet, row, column);
    }
  });
  if (kind !== 'Contents') cutConditionalFormats(sheet, area);
  if (kind === 'All') cutValidations(sheet, area);
}

export function cutConditionalFormats(sheet: Sheet, area: Area): void {
  for (const format of sheet.conditionalFormats) {
    format.areas = format.areas.flatMap((covered) => without(covered, area));
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
}

export function cutValidations(sheet: Sheet, area: Area): void {
  sheet.dataValidations = sheet.dataValidations.flatMap((validation) =>
    without(validation.area, area).map((part) => ({ ...validation, area: part })),
  );
}

function push(session: Session, { sheet, area }: RangeTarget, action: Push): void {
  assertSheetEditable(sheet);
  pushCells(session, sheet, action);
  for (const table of sheet.tables) if (overlaps(table.area, area)) mendHeaders(sheet, table);
}

export const rangeActions: Record<string, Method<RangeTarget>> = {
  _KeepReference: (target, _, session) => session.keep(target),
  _ValidateArraySize({ area }, args) {
    const fits = args.integer(0) === rowCount(area) && args.integer(1) === columnCount(area);
    if (!fits) throw new ExcelError('InvalidArgument', 'the array does not have the shape of the range');
  },
  Insert(target, args, session) {
    const axis = asChoice(args.at(0), ['Down', 'Right']) === 'Down' ? 'rows' : 'columns';
    const area = { ...target.area };
    push(session, target, { kind: 'insert', axis, area });
    return session.range(target.sheet, area);
  },
  Delete(target, args, session) {
    const axis = asChoice(args.at(0), ['Up', 'Left']) === 'Up' ? 'rows' : 'columns';
    push(session, target, { kind: 'delete', axis, area: { ...target.area } });
  },
  Clear(target, args, session) {
    const kinds = ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'] as const;
    const kind = asChoice(args.at(0), kinds, 'All');
    if (kind === 'Hyperlinks' || kind === 'RemoveHyperlinks') return;
    clearArea(session, target.sheet, target.area, kind);
  },
  CopyFrom(target, args, session) {
    const options: CopyOptions = {
      type: asChoice(args.at(1), ['All', 'Formulas', 'Values', 'Formats'], 'All'),
      skipBlanks: args.truth(2),
      transpose: args.truth(3),
    };
    const source = placedRange(session.workbook, target.sheet, args.at(0));
    copyRange(session, source, target, options);
  },
  Select(target, _, { workbook }) {
    activateSheet(workbook, target.sheet);
    workbook.selection = formatArea(target.area);
  },
  Calculate: (_, __, session) => session.markChanged(),
};

function copyRange(
  session: Session,
  source: { sheet: Sheet; area: Area },
  target: RangeTarget,
  options: CopyOptions,
): void {
  const area = copyTarget(source.area, target.area, options.transpose);
  if (options.type === 'Values' || options.type === 'Formulas') assertCellsEditable(target.sheet, area);
  else assertSheetEditable(target.sheet);
  changeCells(session.workbook, target.sheet, area, () => {
    copyCells(source, { sheet: target.sheet, area }, options);
  });
  if (options.type === 'All' || options.type === 'Formats')
    copyConditionalFormats(source, target.sheet, area);
}

/** A rule that covers all of the source comes to cover the copy too, as long as both are on one sheet. */
function copyConditionalFormats(source: { sheet: Sheet; area: Area }, sheet: Sheet, area: Area): void {
  for (const format of source.sheet.conditionalFormats) {
    const covers = format.areas.some((covered) => contains(covered, source.area));
    if (covers && sheet === source.sheet)
      format.areas = [...format.areas.flatMap((part) => without(part, area)), area];
  }
}

import { formatAddress } from '../../../spreadsheet/address';
import { cellCount, columnCount, isEntireColumn, isEntireRow, rowCount } from '../../../spreadsheet/area';
import { cellText } from '../../../spreadsheet/cells/cellText';
import { ensureCell } from '../../../spreadsheet/cells/cells';
import { rowsHidden, setRowsHidden } from '../../../spreadsheet/cells/hiddenRows';
import { columnLeft, rowTop } from '../../../spreadsheet/geometry';
import type { Area, Cell } from '../../../spreadsheet/model';
import { assertSheetEditable } from '../../../spreadsheet/protection';
import { asText, asTruth } from '../arguments';
import { defineType, readOnly } from '../members';
import { readCells, spread } from '../rangeValues';
import type { RangeTarget } from '../targets';
import type { Json } from '../wire';
import { writeCells } from '../writeCells';
import { rangeActions } from './rangeActions';
import { rangeNeighbours } from './rangeNeighbours';

function valueType(cell: Readonly<Cell>): string {
  if (cell.isError === true) return 'Error';
  if (typeof cell.value === 'number') return 'Double';
  if (typeof cell.value === 'boolean') return 'Boolean';
  return cell.value === '' && cell.formula === undefined ? 'Empty' : 'String';
}

/** Excel answers -1 when the count does not fit in 31 bits. */
function safeCount(area: Area): number {
  return cellCount(area) > 2_147_483_647 ? -1 : cellCount(area);
}

function setNumberFormat({ sheet, area }: RangeTarget, value: Parameters<typeof spread>[1]): void {
  assertSheetEditable(sheet);
  spread(area, value, (row, column, format) => {
    if (format === null) return;
    const cell = ensureCell(sheet, row, column);
    cell.numberFormat = asText(format);
    if (cell.numberFormat === 'General') delete cell.numberFormat;
  });
}

/** A result that nobody has worked out is told as Excel tells one that it is busy with, never as an empty cell. */
const valueOf = (cell: Readonly<Cell>): Json => (cell.uncalculated === true ? '#BUSY!' : cell.value);

const formulaOf = (cell: Readonly<Cell>): Json => cell.formula ?? cell.value;

export const rangeType = defineType<RangeTarget>({
  identity: ({ referenceId }) => (referenceId === undefined ? {} : { _ReferenceId: referenceId }),
  scalars: {
    Address: readOnly(({ sheet, area }) => formatAddress(sheet.name, area)),
    RowIndex: readOnly(({ area }) => area.top),
    ColumnIndex: readOnly(({ area }) => area.left),
    RowCount: readOnly(({ area }) => rowCount(area)),
    ColumnCount: readOnly(({ area }) => columnCount(area)),
    CellCount: readOnly(({ area }) => safeCount(area)),
    IsEntireColumn: readOnly(({ area }) => isEntireColumn(area)),
    IsEntireRow: readOnly(({ area }) => isEntireRow(area)),
    Hidden: readOnly(() => false),
    RowHidden: {
      get: ({ sheet, area }) => rowsHidden(sheet, area),
      set({ sheet, area }, value) {
        assertSheetEditable(sheet);
        setRowsHidden(sheet, area, asTruth(value));
      },
    },
    ColumnHidden: readOnly(() => false),
    Top: readOnly(({ sheet, area }) => rowTop(sheet, area.top)),
    Left: readOnly(({ sheet, area }) => columnLeft(sheet, area.left)),
    Height: readOnly(({ sheet, area }) => rowTop(sheet, area.bottom + 1) - rowTop(sheet, area.top)),
    Width: readOnly(({ sheet, area }) => columnLeft(sheet, area.right + 1) - columnLeft(sheet, area.left)),
    Values: {
      get: (target) => readCells(target, valueOf),
      set: ({ sheet, area }, value, session) => writeCells(session, sheet, area, value),
    },
    Formulas: {
      get: (target) => readCells(target, formulaOf),
      set: ({ sheet, area }, value, session) => writeCells(session, sheet, area, value),
    },
    Text: readOnly((target, { workbook }) => readCells(target, (cell) => cellText(cell, workbook.date1904))),
    ValueTypes: readOnly((target) => readCells(target, valueType)),
    NumberFormat: {
      get: (target) => readCells(target, (cell) => cell.numberFormat ?? 'General'),
      set: setNumberFormat,
    },
  },
  navigation: {
    Worksheet: ({ sheet }, session) => session.wrap('Worksheet', sheet),
    Format: (target, session) => session.wrap('RangeFormat', target),
    ConditionalFormats: (target, session) => session.wrap('ConditionalFormatCollection', target),
    DataValidation: (target, session) => session.wrap('DataValidation', target),
  },
  methods: { ...rangeNeighbours, ...rangeActions },
});

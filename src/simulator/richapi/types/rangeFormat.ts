import { cellCount } from '../../../spreadsheet/area';
import type { TrackedPlace } from '../../../spreadsheet/book';
import { eachCell, ensureCell, getCell, storedCells } from '../../../spreadsheet/cells/cells';
import { readColor } from '../../../spreadsheet/colors';
import { ExcelError } from '../../../spreadsheet/excelError';
import { autofitColumns, columnWidth, rowHeight } from '../../../spreadsheet/geometry';
import type { CellFormat } from '../../../spreadsheet/model';
import { assertSheetEditable } from '../../../spreadsheet/protection';
import { asChoice, asNumber, asText, asTruth, type Argument } from '../arguments';
import type { Scalar } from '../hostObject';
import { defineType, notedParts } from '../members';
import type { PartTarget } from '../targets';
import type { Json } from '../wire';

/** Formatting that covers more cells than this is only laid on the cells that hold something. */
const FORMATTED_CELLS = 200_000;

/** A property of the cells' format: null when the cells differ, as in Excel. */
function formatScalar<K extends keyof CellFormat>(
  key: K,
  otherwise: Json,
  read: (value: Argument) => CellFormat[K] | undefined,
): Scalar<TrackedPlace> {
  return {
    get: (place) => commonFormat(place, (format) => format?.[key] ?? otherwise),
    set(place, value) {
      assertSheetEditable(place.sheet);
      const wanted = read(value);
      changeFormats(place, (format) => {
        if (wanted === undefined) delete format[key];
        else format[key] = wanted;
      });
    },
  };
}

function commonFormat({ sheet, areas }: TrackedPlace, read: (format: CellFormat | undefined) => Json): Json {
  const found = new Set<Json>();
  for (const area of areas) {
    const stored = storedCells(sheet, area);
    if (stored.length < cellCount(area)) found.add(read(undefined));
    for (const { row, column } of stored) found.add(read(getCell(sheet, row, column).format));
    if (found.size > 1) return null;
  }
  const [only = null] = found;
  return only;
}

function changeFormats({ sheet, areas }: TrackedPlace, change: (format: CellFormat) => void): void {
  for (const area of areas) {
    const apply = (row: number, column: number): void => {
      const cell = ensureCell(sheet, row, column);
      const format = { ...cell.format };
      change(format);
      if (Object.keys(format).length === 0) delete cell.format;
      else cell.format = format;
    };
    if (cellCount(area) <= FORMATTED_CELLS) eachCell(area, apply);
    else for (const { row, column } of storedCells(sheet, area)) apply(row, column);
  }
}

function commonSize({ sheet, areas }: TrackedPlace, axis: 'columns' | 'rows'): number | null {
  const sizes = new Set<number>();
  for (const area of areas) {
    const [first, last] = axis === 'columns' ? [area.left, area.right] : [area.top, area.bottom];
    for (let index = first; index <= last && sizes.size < 2; index++) {
      sizes.add(axis === 'columns' ? columnWidth(sheet, index) : rowHeight(sheet, index));
    }
  }
  const [only = null] = sizes;
  return sizes.size === 1 ? only : null;
}

function setSize({ sheet, areas }: TrackedPlace, value: Argument, axis: 'columns' | 'rows'): void {
  assertSheetEditable(sheet);
  const size = asNumber(value);
  if (size < 0 || size > (axis === 'columns' ? 1790 : 409.5))
    throw new ExcelError('InvalidArgument', `the size ${size}`);
  const sizes = axis === 'columns' ? sheet.columnWidths : (sheet.rowHeights ??= new Map());
  for (const area of areas) {
    const [first, last] = axis === 'columns' ? [area.left, area.right] : [area.top, area.bottom];
    for (let index = first; index <= Math.min(last, first + FORMATTED_CELLS); index++) sizes.set(index, size);
  }
}

const horizontal = ['General', 'Left', 'Center', 'Right'] as const;
const vertical = ['Top', 'Center', 'Bottom'] as const;

export const rangeFormatType = defineType<TrackedPlace>({
  scalars: {
    WrapText: formatScalar('wrapText', false, asTruth),
    HorizontalAlignment: formatScalar('horizontalAlignment', 'General', (value) =>
      asChoice(value, horizontal),
    ),
    VerticalAlignment: formatScalar('verticalAlignment', 'Bottom', (value) => asChoice(value, vertical)),
    ColumnWidth: {
      get: (place) => commonSize(place, 'columns'),
      set: (place, value) => setSize(place, value, 'columns'),
    },
    RowHeight: {
      get: (place) => commonSize(place, 'rows'),
      set: (place, value) => setSize(place, value, 'rows'),
    },
  },
  navigation: {
    Fill: (place, session) => session.wrap('RangeFill', place),
    Font: (place, session) => session.wrap('RangeFont', place),
    Borders: (place, session) => session.wrap('RangeBorderCollection', place),
    Protection: (place, session) => session.wrap('FormatProtection', place),
  },
  methods: {
    AutofitColumns({ sheet, areas }, _, { workbook }) {
      assertSheetEditable(sheet);
      for (const area of areas) autofitColumns(sheet, area, workbook.date1904);
    },
    AutofitRows({ sheet, areas }) {
      assertSheetEditable(sheet);
      for (const row of sheet.rowHeights?.keys() ?? []) {
        if (areas.some((area) => row >= area.top && row <= area.bottom)) sheet.rowHeights?.delete(row);
      }
    },
  },
});

const color = (value: Argument): string | undefined => (value === '' ? undefined : readColor(asText(value)));

export const rangeFillType = defineType<TrackedPlace>({
  scalars: { Color: formatScalar('fill', '#FFFFFF', color) },
  methods: {
    Clear(place) {
      assertSheetEditable(place.sheet);
      changeFormats(place, (format) => delete format.fill);
    },
  },
});

export const rangeFontType = defineType<TrackedPlace>({
  scalars: {
    Bold: formatScalar('bold', false, asTruth),
    Italic: formatScalar('italic', false, asTruth),
    Color: formatScalar('fontColor', '#000000', color),
    Size: formatScalar('fontSize', 11, asNumber),
    Name: formatScalar('fontName', 'Calibri', asText),
  },
});

export const formatProtectionType = defineType<TrackedPlace>({
  scalars: { Locked: formatScalar('locked', true, (value) => (asTruth(value) ? undefined : false)) },
});

const sides = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;

/** Borders are taken, and answered for as long as the range object lasts; the model has no place for them. */
export const rangeBorderCollectionType = defineType<TrackedPlace>({
  getItem(place, key, session) {
    return session.wrap('RangeBorder', { owner: place, part: asChoice(key, sides) });
  },
  scalars: { Count: { get: () => sides.length } },
});

export const rangeBorderType = defineType<PartTarget>({
  scalars: {
    ...notedParts<PartTarget>({ Style: 'None', Color: '#000000', Weight: 'Thin' }),
    SideIndex: { get: ({ part }) => part },
  },
});

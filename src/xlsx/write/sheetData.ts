import { cellAddress } from '../../spreadsheet/address';
import type { Cell } from '../../spreadsheet/model';
import { toFileFormula } from '../formula/fileFormula';
import { tableAt } from '../read/cellStream';
import type { CellStyle } from '../styles/styleSheet';
import { sameLook } from '../styles/wantedStyle';
import { element } from '../xml/build';
import { childNamed, childrenNamed, numberAttribute, type XmlNode } from '../xml/tree';
import {
  EMPTY_CELL,
  sameContent,
  type CellChange,
  type RowChanges,
  type SheetCellChanges,
} from './cellChanges';
import { cellXml, formulaXml } from './cellXml';
import { attribute, rawChild, scanCells, scanRows, type PlacedCell, type RowPlace } from './rowScan';
import type { SheetContext } from './sheetContext';

/** Writes changed cells and row heights into the sheet's text; untouched rows are not even read. */
export function patchSheetData(
  context: SheetContext,
  changes: SheetCellChanges,
  heights: Map<number, number | undefined>,
): void {
  const sheetData = childNamed(context.before.part.root, 'sheetData');
  if (sheetData === undefined || (changes.size === 0 && heights.size === 0)) return;
  new SheetDataPatch(context, sheetData).apply(changes, heights);
}

class SheetDataPatch {
  private readonly xml: string;
  private readonly columnStyles: { first: number; last: number; style: number }[];

  constructor(
    private readonly context: SheetContext,
    private readonly sheetData: XmlNode,
  ) {
    this.xml = context.before.part.xml;
    this.columnStyles = readColumnStyles(context.before.part.root);
  }

  apply(changes: SheetCellChanges, heights: Map<number, number | undefined>): void {
    const rows = scanRows(this.xml, this.sheetData);
    const known = new Map(rows.map((row) => [row.row, row]));
    for (const row of rows) {
      if (!row.hasReference) this.stateRow(row);
    }
    const wanted = [...new Set([...changes.keys(), ...heights.keys()])].sort((one, other) => one - other);
    for (const row of wanted) {
      const place = known.get(row);
      const cells = changes.get(row) ?? new Map<number, CellChange>();
      if (place === undefined) this.insertRow(rows, row, cells, heights.get(row));
      else this.patchRow(place, cells, heights.has(row) ? { height: heights.get(row) } : undefined);
    }
  }

  private stateRow(row: RowPlace): void {
    this.context.editor.setAttributes(row, { r: String(row.row + 1) });
  }

  private insertRow(rows: RowPlace[], row: number, cells: RowChanges, height: number | undefined): void {
    const content = sortedCells(cells)
      .map(([column, change]) => this.newCell(row, column, change, 0))
      .join('');
    if (content === '' && height === undefined) return;
    const attributes = { r: row + 1, ...heightAttributes(height) };
    const text = element(this.context.named('row'), attributes, content);
    const next = rows[firstAfter(rows, row)];
    if (next === undefined) this.context.editor.append(this.sheetData, text);
    else this.context.editor.insert(next.openTag.start, text);
  }

  private patchRow(
    place: RowPlace,
    changes: RowChanges,
    height: { height: number | undefined } | undefined,
  ): void {
    const cells = changes.size === 0 ? [] : scanCells(this.xml, place);
    const known = new Map(cells.map((cell) => [cell.column, cell]));
    const rowStyle = this.rowStyle(place);
    let grows = false;
    for (const [column, change] of sortedCells(changes)) {
      const cell = known.get(column);
      if (cell === undefined) grows = this.insertCell(place, cells, column, change, rowStyle) || grows;
      else this.patchCell(place, cell, change, rowStyle);
    }
    for (const cell of cells) {
      const isWritten = changes.has(cell.column);
      if (!cell.hasReference && !isWritten) this.stateCell(place, cell);
    }
    const spans = grows ? { spans: undefined } : {};
    const sized = height === undefined ? {} : heightAttributes(height.height);
    this.context.editor.setAttributes(place, { ...spans, ...sized });
  }

  private stateCell(place: RowPlace, cell: PlacedCell): void {
    this.context.editor.setAttributes(cell, { r: cellAddress(place.row, cell.column) });
  }

  private insertCell(
    place: RowPlace,
    cells: PlacedCell[],
    column: number,
    change: CellChange,
    rowStyle: number,
  ): boolean {
    const text = this.newCell(place.row, column, change, rowStyle);
    if (text === '') return false;
    const next = cells.find((cell) => cell.column > column);
    const last = cells[cells.length - 1];
    if (next !== undefined) this.context.editor.insert(next.openTag.start, text);
    else if (last !== undefined) this.context.editor.insert(last.end, text);
    else this.context.editor.prepend(place, text);
    return true;
  }

  private newCell(row: number, column: number, { after }: CellChange, rowStyle: number): string {
    const inherited = rowStyle === 0 ? this.columnStyle(column) : rowStyle;
    const cell = after ?? EMPTY_CELL;
    const style = this.context.styles.cellStyle(inherited, lookOf(cell));
    const isEmpty = cell.value === '' && cell.formula === undefined;
    if (isEmpty && style === inherited) return '';
    return this.write(row, column, cell, style);
  }

  private patchCell(place: RowPlace, existing: PlacedCell, change: CellChange, rowStyle: number): void {
    const { editor, styles } = this.context;
    const base = Number(attribute(this.xml, existing.openTag, 's') ?? 0);
    const before = change.before ?? EMPTY_CELL;
    const after = change.after ?? EMPTY_CELL;
    const same = sameLook(before, after, styles.sheet.normal);
    const style = same ? base : styles.cellStyle(base, lookOf(after));
    const reference = cellAddress(place.row, existing.column);
    if (sameContent(before, after) && change.writeFormulaOut !== true) {
      editor.setAttributes(existing, { r: reference, s: style === 0 ? undefined : String(style) });
      return;
    }
    const isEmpty = after.value === '' && after.formula === undefined;
    const inherited = rowStyle === 0 ? this.columnStyle(existing.column) : rowStyle;
    if (isEmpty && style === 0 && inherited === 0) {
      editor.remove(existing);
      return;
    }
    const keep = before.formula === after.formula && change.writeFormulaOut !== true ? existing : undefined;
    editor.replaceElement(existing, this.write(place.row, existing.column, after, style, keep));
  }

  /** A formula that stays is kept as it is written, with whatever its element says beyond the text. */
  private write(row: number, column: number, cell: Cell, style: number, keep?: PlacedCell): string {
    const { named } = this.context;
    return cellXml({
      reference: cellAddress(row, column),
      style,
      cell,
      formula: keep === undefined ? this.newFormula(cell, row, column) : rawChild(this.xml, keep, named('f')),
      cellMetadata: keep === undefined ? undefined : attribute(this.xml, keep.openTag, 'cm'),
      named,
    });
  }

  private newFormula(cell: Cell, row: number, column: number): string {
    if (cell.formula === undefined) return '';
    const table = tableAt(this.context.after.tables, row, column);
    return formulaXml(toFileFormula(cell.formula, table), this.context.named);
  }

  private rowStyle(place: RowPlace): number {
    return Number(attribute(this.xml, place.openTag, 's') ?? 0);
  }

  private columnStyle(column: number): number {
    return this.columnStyles.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
  }
}

function lookOf({ numberFormat, format }: Cell): CellStyle {
  return {
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(format === undefined ? {} : { format }),
  };
}

function sortedCells(changes: RowChanges): [number, CellChange][] {
  return [...changes].sort(([one], [other]) => one - other);
}

function firstAfter(rows: RowPlace[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.row ?? 0) > row) high = middle;
    else low = middle + 1;
  }
  return low;
}

function heightAttributes(height: number | undefined): Record<string, string | undefined> {
  return height === undefined
    ? { ht: undefined, customHeight: undefined }
    : { ht: String(height), customHeight: '1' };
}

function readColumnStyles(worksheet: XmlNode): { first: number; last: number; style: number }[] {
  return childrenNamed(childNamed(worksheet, 'cols'), 'col').map((node) => ({
    first: (numberAttribute(node, 'min') ?? 1) - 1,
    last: (numberAttribute(node, 'max') ?? 1) - 1,
    style: numberAttribute(node, 'style') ?? 0,
  }));
}

import { parseCell, type CellPlace } from '../../spreadsheet/address';
import { COLUMN_LIMIT, ROW_LIMIT } from '../../spreadsheet/area';
import type { CellScalar, Cell, Table } from '../../spreadsheet/model';
import { fromFileFormula } from '../formula/fileFormula';
import { shiftFormula } from '../formula/shift';
import { damaged } from '../packageError';
import type { CellStyle } from '../styles/styleSheet';
import { rootPrefix, streamXml, type Attributes } from '../xml/stream';
import { decodeXString } from '../xml/xstring';
import { isoToSerial } from './isoDates';
import { TextRuns } from './textRuns';

type CellMap = Map<number, Map<number, Cell>>;

interface CellReading {
  part: string;
  sharedStrings: string[];
  cellStyles: CellStyle[];
  date1904: boolean;
  tables: Table[];
}

interface SharedMaster {
  row: number;
  column: number;
  text: string;
}

interface SharedChild {
  cell: Cell;
  row: number;
  column: number;
  index: string;
}

interface SheetData {
  cells: CellMap;
  /** Row → stated height in points. */
  rowHeights: Map<number, number>;
  hiddenRows: Set<number>;
  sharedFormulas: SharedFormula[];
}

/** A formula that is written out in one cell and only referred to in the others. */
export interface SharedFormula {
  master: CellPlace;
  children: CellPlace[];
}

export function readSheetData(xml: string, reading: CellReading): SheetData {
  const reader = new CellReader(reading);
  streamXml(xml, { part: reading.part, prefix: rootPrefix(xml) }, reader);
  const { rows: cells, heights: rowHeights, hidden: hiddenRows } = reader;
  return { cells, rowHeights, hiddenRows, sharedFormulas: reader.finish() };
}

class CellReader {
  readonly rows: CellMap = new Map();
  readonly heights = new Map<number, number>();
  readonly hidden = new Set<number>();
  private row = -1;
  private column = -1;
  private cells: Map<number, Cell> | undefined;
  private inCell = false;
  private type = 'n';
  private style: CellStyle | undefined;
  private value: string | undefined;
  private formula: string | undefined;
  private formulaAttributes: Attributes | undefined;
  private target: 'value' | 'formula' | 'runs' | undefined;
  private readonly runs = new TextRuns();
  private readonly masters = new Map<string, SharedMaster>();
  private readonly children: SharedChild[] = [];
  private inSheetData = false;

  constructor(private readonly reading: CellReading) {}

  open(name: string, attributes: Attributes): void {
    if (this.inCell) this.openInCell(name, attributes);
    else if (name === 'sheetData') this.inSheetData = true;
    else if (!this.inSheetData) return;
    else if (name === 'row') this.startRow(attributes);
    else if (name === 'c') this.startCell(attributes);
  }

  text(text: string): void {
    if (this.target === 'value') this.value += text;
    else if (this.target === 'formula') this.formula += text;
    else if (this.target === 'runs') this.runs.text(text);
  }

  close(name: string): void {
    if (name === 'sheetData') this.inSheetData = false;
    if (!this.inCell) return;
    if (name === 'c') this.endCell();
    else if (name === 'is') this.target = undefined;
    else if (this.target === 'runs') this.runs.close(name);
    else if (name === 'v' || name === 'f') this.target = undefined;
  }

  /** A shared formula may be stated after the first cell that uses it. */
  finish(): SharedFormula[] {
    const shared = new Map<string, SharedFormula>();
    for (const [index, master] of this.masters) shared.set(index, { master, children: [] });
    for (const { cell, row, column, index } of this.children) {
      const master = this.masters.get(index);
      if (master === undefined) continue;
      const text = shiftFormula(master.text, row - master.row, column - master.column);
      cell.formula = this.shown(text, row, column);
      shared.get(index)?.children.push({ row, column });
    }
    return [...shared.values()];
  }

  private openInCell(name: string, attributes: Attributes): void {
    if (this.target === 'runs') this.runs.open(name, attributes);
    else if (name === 'v') {
      this.value = '';
      this.target = 'value';
    } else if (name === 'f') {
      this.formula = '';
      this.formulaAttributes = attributes;
      this.target = 'formula';
    } else if (name === 'is') {
      this.runs.clear();
      this.target = 'runs';
    }
  }

  private startRow(attributes: Attributes): void {
    const stated = attributes['r'];
    this.row = stated === undefined ? this.row + 1 : (wholeNumber(stated) ?? 0) - 1;
    if (!(this.row >= 0 && this.row < ROW_LIMIT)) throw damaged(`${this.reading.part}: bad row ${stated}.`);
    this.column = -1;
    this.cells = this.rows.get(this.row);
    const height = attributes['ht'];
    if (height !== undefined && Number.isFinite(Number(height))) this.heights.set(this.row, Number(height));
    if (isTrue(attributes['hidden'])) this.hidden.add(this.row);
  }

  private startCell(attributes: Attributes): void {
    this.placeCell(attributes['r']);
    this.inCell = true;
    this.type = attributes['t'] ?? 'n';
    const style = attributes['s'];
    this.style = this.reading.cellStyles[style === undefined ? 0 : Number(style)];
    this.value = undefined;
    this.formula = undefined;
    this.formulaAttributes = undefined;
    this.target = undefined;
    this.runs.clear();
  }

  private placeCell(stated: string | undefined): void {
    if (stated === undefined) {
      this.column += 1;
    } else {
      const place = parseCell(stated);
      if (place === undefined || (place.row !== this.row && this.row >= 0)) {
        throw damaged(`${this.reading.part}: bad cell ${stated}.`);
      }
      this.column = place.column;
    }
    if (this.column >= COLUMN_LIMIT) throw damaged(`${this.reading.part}: too many columns.`);
  }

  private endCell(): void {
    this.inCell = false;
    const hasFormula = this.formula !== undefined && this.isFormula();
    const value = this.readValue();
    const { numberFormat, format } = this.style ?? {};
    const plain = numberFormat === undefined && format === undefined;
    const empty = (value === undefined || value === '') && !hasFormula;
    if (empty && plain) return;
    const cell: Cell = { value: value ?? '' };
    if (this.type === 'e' && value !== undefined) cell.isError = true;
    if (numberFormat !== undefined) cell.numberFormat = numberFormat;
    if (format !== undefined) cell.format = { ...format };
    if (hasFormula) this.addFormula(cell, value === undefined);
    this.store(cell);
  }

  private store(cell: Cell): void {
    if (this.cells === undefined) {
      this.cells = new Map();
      this.rows.set(this.row, this.cells);
    }
    this.cells.set(this.column, cell);
  }

  /** A what-if table's `<f>` is no formula that a cell shows. */
  private isFormula(): boolean {
    if (this.formulaAttributes?.['t'] === 'dataTable') return false;
    return this.formula !== '' || this.formulaAttributes?.['t'] === 'shared';
  }

  private addFormula(cell: Cell, uncalculated: boolean): void {
    const text = decodeXString(this.formula ?? '');
    const index = this.formulaAttributes?.['t'] === 'shared' ? this.formulaAttributes['si'] : undefined;
    if (uncalculated) Object.assign(cell, { uncalculated: true, storedWithoutResult: true });
    if (text === '') {
      this.children.push({ cell, row: this.row, column: this.column, index: index ?? '' });
      return;
    }
    if (index !== undefined) this.masters.set(index, { row: this.row, column: this.column, text });
    cell.formula = this.shown(text, this.row, this.column);
  }

  private shown(text: string, row: number, column: number): string {
    return fromFileFormula(text, tableAt(this.reading.tables, row, column));
  }

  private readValue(): CellScalar | undefined {
    if (this.type === 'inlineStr') return this.runs.joined() || this.decodedText();
    if (this.type === 'str') return this.value === undefined ? undefined : decodeXString(this.value);
    if (this.value === undefined || this.value.trim() === '') return undefined;
    return this.readScalar(this.value.trim());
  }

  private decodedText(): string | undefined {
    return this.value === undefined || this.value === '' ? undefined : decodeXString(this.value);
  }

  private readScalar(text: string): CellScalar {
    if (this.type === 's') return this.sharedString(text);
    if (this.type === 'b') return isTrue(text);
    if (this.type === 'e') return text;
    if (this.type === 'd') return isoToSerial(text, this.reading.date1904) ?? text;
    const value = DECIMAL.test(text) ? Number(text) : NaN;
    if (!Number.isFinite(value)) throw damaged(`${this.reading.part}: ${text} is no number.`);
    return value;
  }

  private sharedString(index: string): string {
    const text = this.reading.sharedStrings[wholeNumber(index) ?? -1];
    if (text === undefined) throw damaged(`${this.reading.part}: shared string ${index} is missing.`);
    return text;
  }
}

/** As the schema has numbers: what JavaScript reads besides, such as `0x1F`, is none. */
const DECIMAL = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;

function isTrue(text: string | undefined): boolean {
  return text === '1' || text?.toLowerCase() === 'true';
}

function wholeNumber(text: string): number | undefined {
  return /^\d{1,10}$/.test(text.trim()) ? Number(text) : undefined;
}

export function tableAt(tables: Table[], row: number, column: number): Table | undefined {
  return tables.find(
    ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
  );
}

import { columnCount, overlaps } from '../area';
import type { Area, Sheet, Workbook } from '../model';
import type { PlacedArea } from './locate';
import { RowSpans } from './rowSpans';

/** A block of more columns is kept whole: rows that have been pushed, most often. */
const WIDEST = 100;

interface WrittenOnSheet {
  readonly columns: Map<number, RowSpans>;
  readonly wide: Area[];
}

/** Cells whose content is another than when formulas were last worked out. */
export class WrittenCells {
  private readonly sheets = new Map<Sheet, WrittenOnSheet>();

  /** What the workbook has noted is taken over, so that the next time begins from nothing. */
  static takenFrom(workbook: Workbook): WrittenCells {
    const cells = new WrittenCells();
    for (const sheet of workbook.sheets) {
      for (const area of sheet.written ?? []) cells.add({ sheet, area });
      delete sheet.written;
    }
    return cells;
  }

  get isEmpty(): boolean {
    return this.sheets.size === 0;
  }

  add({ sheet, area }: PlacedArea): void {
    const { columns, wide } = this.onSheet(sheet);
    if (columnCount(area) > WIDEST) {
      wide.push(area);
      return;
    }
    for (let column = area.left; column <= area.right; column++) {
      const spans = columns.get(column) ?? new RowSpans();
      spans.add(area.top, area.bottom);
      columns.set(column, spans);
    }
  }

  meets({ sheet, area }: PlacedArea): boolean {
    const written = this.sheets.get(sheet);
    if (written === undefined) return false;
    if (written.wide.some((block) => overlaps(block, area))) return true;
    const { columns } = written;
    if (columnCount(area) > columns.size) {
      return [...columns].some(([column, spans]) => {
        return column >= area.left && column <= area.right && spans.meets(area.top, area.bottom);
      });
    }
    for (let column = area.left; column <= area.right; column++) {
      if (columns.get(column)?.meets(area.top, area.bottom) === true) return true;
    }
    return false;
  }

  private onSheet(sheet: Sheet): WrittenOnSheet {
    const known = this.sheets.get(sheet);
    if (known !== undefined) return known;
    const made: WrittenOnSheet = { columns: new Map(), wide: [] };
    this.sheets.set(sheet, made);
    return made;
  }
}

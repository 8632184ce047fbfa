import type { Cell, Sheet } from '../model';
import type { FormulaPlace, PlacedArea } from './locate';

export interface PlacedFormula {
  readonly cell: Cell;
  readonly place: FormulaPlace;
  /** Undefined where it may rest on any cell. */
  readonly precedents: readonly PlacedArea[] | undefined;
}

/**
 * Formulas that are taken one by one. The next one of an area is found without passing those that are gone, so that
 * areas that hold the same cells, as running totals do, cost no more than their formulas.
 */
export class FormulaPool {
  private readonly columns = new Map<Sheet, Map<number, PooledColumn>>();

  constructor(formulas: readonly PlacedFormula[]) {
    const byColumn = new Map<Sheet, Map<number, PlacedFormula[]>>();
    for (const formula of formulas) {
      const { sheet, column } = formula.place;
      const columns = made(byColumn, sheet, () => new Map<number, PlacedFormula[]>());
      made(columns, column, () => []).push(formula);
    }
    for (const [sheet, columns] of byColumn) {
      this.columns.set(sheet, new Map([...columns].map(([column, all]) => [column, new PooledColumn(all)])));
    }
  }

  /** @returns false where it has been taken before */
  take({ place }: PlacedFormula): boolean {
    return this.columns.get(place.sheet)?.get(place.column)?.take(place.row) === true;
  }

  firstIn({ sheet, area }: PlacedArea): PlacedFormula | undefined {
    for (const [column, pooled] of this.columns.get(sheet) ?? []) {
      if (column < area.left || column > area.right) continue;
      const found = pooled.firstIn(area.top, area.bottom);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

class PooledColumn {
  private readonly formulas: readonly PlacedFormula[];
  /** Where the search goes on from each place: the place itself while its formula is there. */
  private readonly next: number[];

  constructor(formulas: readonly PlacedFormula[]) {
    this.formulas = [...formulas].sort((one, other) => one.place.row - other.place.row);
    this.next = Array.from({ length: formulas.length + 1 }, (_, index) => index);
  }

  take(row: number): boolean {
    const index = this.firstFrom(row);
    if (this.formulas[index]?.place.row !== row || this.next[index] !== index) return false;
    this.next[index] = index + 1;
    return true;
  }

  firstIn(top: number, bottom: number): PlacedFormula | undefined {
    const found = this.formulas[this.leftFrom(this.firstFrom(top))];
    return found !== undefined && found.place.row <= bottom ? found : undefined;
  }

  private firstFrom(row: number): number {
    let low = 0;
    let high = this.formulas.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.formulas[middle]?.place.row ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The way that was gone is made shorter for those who come after. */
  private leftFrom(start: number): number {
    let end = start;
    for (let next = this.next[end]; next !== undefined && next !== end; next = this.next[end]) end = next;
    for (let place = start; place !== end;) {
      const following = this.next[place] ?? end;
      this.next[place] = end;
      place = following;
    }
    return end;
  }
}

function made<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = make();
  map.set(key, value);
  return value;
}

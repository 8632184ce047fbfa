import { KnownCells } from './knownCells';
import type { RecordScanner } from './recordScanner';

/** What a cell was read as, and its number in the ledger's columns. */
export class NumberedCell<Value> {
  private known: number | undefined;

  constructor(
    readonly value: Value,
    private readonly numberOf: (value: Value) => number,
  ) {}

  /** Given when it is first asked for: what stands in no posting has none. */
  get number(): number {
    return (this.known ??= this.numberOf(this.value));
  }
}

/** The cells of a column of codes or days. */
export class NumberedCells<Value> {
  private readonly cells: KnownCells<NumberedCell<Value>>;

  /**
   * @param field -1 where the file has no such column: its cells are then blank
   * @param read pure
   */
  constructor(
    private readonly field: number,
    read: (cell: string) => Value,
    numberOf: (value: Value) => number,
  ) {
    this.cells = new KnownCells((cell) => new NumberedCell(read(cell), numberOf));
  }

  in(scanner: RecordScanner): NumberedCell<Value> {
    return this.cells.valueIn(scanner, this.field);
  }
}

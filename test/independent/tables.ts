import { Rational } from './rational';

type Cell = string | number | boolean;
export type CellTables = Readonly<Record<string, readonly (readonly Cell[])[]>>;

/** One row by its headers. Every cell is taken to be right: bad input is tried elsewhere. */
export class Row {
  constructor(
    private readonly cells: ReadonlyMap<string, Cell>,
    /** 1000 in a planning table that is in thousands of kronor. */
    private readonly scale: Rational,
  ) {}

  text(header: string): string {
    return String(this.cells.get(header) ?? '').trim();
  }

  year(header: string): number {
    return Number(this.text(header));
  }

  /** In kronor, to the öre. */
  amount(header: string): Rational | undefined {
    const cell = this.cells.get(header);
    return typeof cell === 'number' ? Rational.ofNumber(cell).times(this.scale).roundedTo(2) : undefined;
  }

  share(header: string): Rational | undefined {
    const cell = this.cells.get(header);
    return typeof cell === 'number' ? Rational.ofNumber(cell) : undefined;
  }

  years(): { year: number; amount: Rational }[] {
    return [...this.cells.keys()]
      .filter((header) => /^\d{4}$/.test(header))
      .map((header) => ({ year: Number(header), amount: this.amount(header) ?? Rational.zero }));
  }
}

const PLANNING = ['Satsningar', 'Budget', 'Effekter', 'Aterforingsplan', 'EffektUtfall', 'Reservation'];

export class Workbook {
  private readonly settings = new Map<string, string>();

  constructor(private readonly tables: CellTables) {
    for (const [name = '', value = ''] of (tables['Parametrar'] ?? []).slice(1))
      this.settings.set(String(name), String(value));
  }

  setting(name: string): string {
    return this.settings.get(name) ?? '';
  }

  /** `30 %` or 0.3. */
  shareSetting(name: string): Rational {
    const text = this.setting(name);
    return text.endsWith('%')
      ? Rational.of(Number(text.slice(0, -1).trim()), 100)
      : Rational.ofNumber(Number(text));
  }

  rows(table: string, satsning?: string): Row[] {
    const [headers = [], ...rows] = this.tables[table] ?? [];
    const isThousands = this.setting('beloppsenhet') === 'tkr' && PLANNING.includes(table);
    const scale = isThousands ? Rational.of(1000n) : Rational.one;
    return rows
      .map(
        (cells) =>
          new Row(new Map(headers.map((header, index) => [String(header), cells[index] ?? ''])), scale),
      )
      .filter((row) => satsning === undefined || row.text('Satsning') === satsning);
  }
}

/** Amounts by a key, in the order in which the keys first came. */
export class Sums<Key> {
  readonly byKey = new Map<Key, Rational>();

  add(key: Key, amount: Rational): void {
    this.byKey.set(key, this.of(key).plus(amount));
  }

  of(key: Key): Rational {
    return this.byKey.get(key) ?? Rational.zero;
  }

  get total(): Rational {
    return Rational.sum(this.byKey.values());
  }
}

import type { Investment } from '../../core/model/portfolio';
import { isSame } from '../../core/reuse/isSame';
import type { InvestmentId } from '../../core/values/ids';
import type { Grouped } from './groupedRows';
import type { TableRowsReader } from './tableRows';

/** The fields of an investment that tables fill, each by its reader. */
export type FieldReaders = Readonly<Partial<Record<keyof Investment, TableRowsReader<Grouped<unknown>>>>>;

export type FieldRows<Readers> = {
  readonly [Field in keyof Readers]: Readers[Field] extends TableRowsReader<Grouped<infer Row>>
    ? readonly Row[]
    : never;
};

/** Rows of several tables, by investment and by the field that they fill. */
export class RowsByField<Readers extends FieldReaders> {
  private readonly tables: readonly (readonly [keyof Investment, Grouped<unknown>])[];

  constructor(readers: Readers, take: (reader: TableRowsReader<Grouped<unknown>>) => Grouped<unknown>) {
    this.tables = Object.entries(readers).map(
      ([field, reader]) => [field as keyof Investment, take(reader)] as const,
    );
  }

  /** Every investment that some table names. */
  get investments(): ReadonlySet<InvestmentId> {
    return new Set(this.tables.flatMap(([, rows]) => rows.investments));
  }

  allOf(investment: InvestmentId): FieldRows<Readers> {
    const fields: Record<string, readonly unknown[]> = {};
    for (const [field, rows] of this.tables) fields[field] = rows.of(investment);
    return fields as FieldRows<Readers>;
  }

  areThoseOf(investment: Investment): boolean {
    return this.tables.every(([field, rows]) => isSame(investment[field], rows.of(investment.id)));
  }
}

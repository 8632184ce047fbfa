import type { Decimal } from 'decimal.js';
import type { CaseGroupRow, EffortCostRow, PriceListRow } from '../../core/model/payoffRows';
import { SCENARIOS } from '../../core/model/payoffRows';
import type { Quantity } from '../../core/values/quantity';
import { PRICE_KINDS } from '../../core/model/payoffRows';
import { Exact } from '../../core/values/money';
import type { Read } from '../../core/values/read';
import { valueOf } from '../../core/values/read';
import { needed } from './neededCell';
import type { RowReader } from './rowReader';

/* As in readRows.ts: one function a table, undefined means that the row is left out. */

export function readCaseGroupRow(row: RowReader): CaseGroupRow | undefined {
  const name = needed(row, 'Typfall', row.id('Typfall'));
  const count = needed(row, 'Antal', row.decimal('Antal'));
  const item = needed(row, 'Post', row.id('Post'));
  const before = row.decimal('Före');
  const after = row.decimal('Efter');
  const range = rangeOf(row);
  const scenario = row.choice('Scenario', SCENARIOS);
  if (name === undefined || count === undefined || item === undefined || row.damagedAt) return undefined;
  return {
    name,
    count,
    countAt: row.placeOf('Antal'),
    item,
    before: units(before),
    after: { ...units(after), ...range },
    scenario: valueOf(scenario) ?? 'Planerat',
    at: row.placeOf('Typfall'),
  };
}

export function readPriceListRow(row: RowReader): PriceListRow | undefined {
  const item = needed(row, 'Post', row.id('Post'));
  const actor = needed(row, 'Aktör', row.id('Aktör'));
  // Not rounded to the öre: a price may be of a small unit.
  const price = needed(row, 'Pris', row.decimal('Pris'));
  const kind = needed(row, 'Slag', row.choice('Slag', PRICE_KINDS));
  const priceYear = row.year('Prisår');
  const source = row.words('Källa');
  const range = rangeOf(row);
  if (item === undefined || actor === undefined || price === undefined || kind === undefined)
    return undefined;
  if (row.damagedAt) return undefined;
  const at = row.placeOf('Pris');
  return { item, actor, kind, price: { value: price, at, ...range }, priceYear, source, at };
}

export function readEffortCostRow(row: RowReader): EffortCostRow | undefined {
  const actor = needed(row, 'Aktör', row.id('Aktör'));
  const amount = needed(row, 'Belopp', row.amount('Belopp'));
  const scenario = row.choice('Scenario', SCENARIOS);
  if (actor === undefined || amount === undefined || row.damagedAt) return undefined;
  return { actor, amount, amountAt: row.placeOf('Belopp'), scenario: valueOf(scenario) ?? 'Planerat' };
}

/** An empty cell is no use of the item at all. */
function units(read: Read<Decimal>): Quantity {
  return { value: valueOf(read) ?? new Exact(0), ...(read.at ? { at: read.at } : {}) };
}

function rangeOf(row: RowReader): Pick<Quantity, 'low' | 'high'> {
  const low = valueOf(row.decimal('Låg'));
  const high = valueOf(row.decimal('Hög'));
  return { ...(low ? { low } : {}), ...(high ? { high } : {}) };
}

import type { InvestmentId, PartyId } from '../../core/values/ids';
import { keyOf } from '../../core/values/ids';
import { unknownInvestmentMessage, unknownPartyMessage } from './readInvestments';
import type { RowReader } from './rowReader';

/** The investments and parties that a row may name, by the key of the name. */
export interface KnownNames {
  readonly investments: ReadonlyMap<string, InvestmentId>;
  /** False where *Satsningar* could not be read: then no name is unknown, and that is told once, for the table. */
  readonly hasInvestments: boolean;
  /** By the key of the investment. */
  readonly parties: ReadonlyMap<string, ReadonlyMap<string, PartyId>>;
  /** The same of *Parter*. */
  readonly hasParties: boolean;
}

/** The investment that the row names; undefined with a word about it where there is none. */
export function investmentIn(row: RowReader, names: KnownNames): InvestmentId | undefined {
  const name = row.id('Satsning');
  if (name.kind === 'blank') row.missing('Satsning');
  if (name.kind !== 'value') return undefined;
  const known = names.investments.get(keyOf(name.value));
  if (known === undefined && names.hasInvestments) {
    row.reject('Satsning', 'IN-07', unknownInvestmentMessage(name.value, name.at));
  }
  return known;
}

/** As {@link investmentIn}, of the party. */
export function partyIn(
  row: RowReader,
  investment: InvestmentId | undefined,
  names: KnownNames,
): PartyId | undefined {
  const name = row.id('Part');
  if (name.kind === 'blank') row.missing('Part');
  if (name.kind !== 'value' || investment === undefined) return undefined;
  const known = names.parties.get(keyOf(investment))?.get(keyOf(name.value));
  if (known !== undefined) return known;
  if (names.hasParties) {
    row.reject('Part', 'IN-08', unknownPartyMessage(name.value, investment, name.at));
    return undefined;
  }
  return name.value as PartyId;
}

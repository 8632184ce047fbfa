import type { InvestmentId, PartyId } from '../../core/values/ids';
import { investmentId, keyOf, partyId } from '../../core/values/ids';
import { unknownInvestmentMessage, unknownPartyMessage } from './readInvestments';
import type { RowReader } from './rowReader';
import type { UnplacedParties } from './unplacedParties';
import { mayBeParty } from './unplacedParties';

/** The investments and parties that a row may name, by the key of the name. */
export interface KnownNames {
  readonly investments: ReadonlyMap<string, InvestmentId>;
  /** False where *Satsningar* could not be read: then no name is unknown, and that is told once, for the table. */
  readonly hasInvestments: boolean;
  /** By the key of the investment. */
  readonly parties: ReadonlyMap<string, ReadonlyMap<string, PartyId>>;
  /** The same of *Parter*. */
  readonly hasParties: boolean;
  readonly unplacedParties: UnplacedParties;
}

/**
 * The investment that the row names; undefined with a word about it where there is none. Where *Satsningar* could not be
 * read it is whichever is named.
 */
export function investmentIn(row: RowReader, names: KnownNames): InvestmentId | undefined {
  const name = row.id('Satsning');
  if (name.kind === 'blank') row.missing('Satsning');
  if (name.kind !== 'value') return undefined;
  const known = names.investments.get(keyOf(name.value));
  if (known !== undefined) return known;
  if (!names.hasInvestments) return investmentId(name.value);
  row.reject('Satsning', 'IN-07', unknownInvestmentMessage(name.value, name.at));
  return undefined;
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
  if (!names.hasParties || mayBeParty(name.value, investment, names.unplacedParties)) {
    return partyId(name.value);
  }
  row.reject('Part', 'IN-08', unknownPartyMessage(name.value, investment, name.at));
  return undefined;
}

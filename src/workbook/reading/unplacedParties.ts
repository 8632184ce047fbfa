import type { InvestmentId, PartyId } from '../../core/values/ids';
import { keyOf } from '../../core/values/ids';

/**
 * What rows of *Parter* leave open that do not say whole who is a party of what. Another table's name may be theirs, so
 * it is not unknown: that the row cannot be read is told once, there.
 */
export interface UnplacedParties {
  /** Parties of some investment, by the key of the name. */
  readonly parties: ReadonlySet<string>;
  /** Investments that have some party more, by the key of the name. */
  readonly investments: ReadonlySet<string>;
  /** Some investment has some party more. */
  readonly isAny: boolean;
}

export const ALL_PLACED: UnplacedParties = { parties: new Set(), investments: new Set(), isAny: false };

export function withUnplaced(
  { parties, investments, isAny }: UnplacedParties,
  investment: InvestmentId | undefined,
  party: PartyId | undefined,
): UnplacedParties {
  return {
    parties: new Set([...parties, ...(party === undefined ? [] : [keyOf(party)])]),
    investments: new Set([...investments, ...(investment === undefined ? [] : [keyOf(investment)])]),
    isAny: isAny || (party === undefined && investment === undefined),
  };
}

export function mayBeParty(
  name: string,
  investment: InvestmentId,
  { parties, investments, isAny }: UnplacedParties,
): boolean {
  return isAny || parties.has(keyOf(name)) || investments.has(keyOf(investment));
}

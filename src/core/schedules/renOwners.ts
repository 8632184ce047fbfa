import type { Code, Investment, Party } from '../model/portfolio';
import { valueOf } from '../values/read';

export interface RenOwner {
  readonly investment: Investment;
  readonly party: Party;
}

/**
 * Whose costs lie on which REN: the parties that carry or evaluate. A party that only repays names the REN of its
 * ordinary work, which is no investment's.
 */
export class RenOwners {
  private readonly owners = new Map<Code, RenOwner[]>();

  constructor(investments: readonly Investment[]) {
    for (const investment of investments) {
      for (const party of investment.parties) {
        const ren = valueOf(party.ren);
        if (ren === undefined || !hasCosts(party)) continue;
        this.owners.set(ren, [...(this.owners.get(ren) ?? []), { investment, party }]);
      }
    }
  }

  /** The owner; the first in table order where several claim the REN, which OR-42 tells. */
  ownerOf(ren: Code | undefined): RenOwner | undefined {
    return ren === undefined ? undefined : this.owners.get(ren)?.[0];
  }

  claimantsOf(ren: Code): readonly RenOwner[] {
    return this.owners.get(ren) ?? [];
  }
}

function hasCosts(party: Party): boolean {
  return party.assignments.has('Genomför') || party.assignments.has('Utvärderar');
}

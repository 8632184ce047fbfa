import type { Investment, Party } from '../model/portfolio';
import { remembered } from '../reuse/remembered';
import type { Code, InvestmentId } from '../values/ids';
import { joined } from '../values/joined';
import { valueOf } from '../values/read';
import { addTo } from '../values/grouped';

/** What the parties of an investment say of RENs, and nothing else of it. */
export interface RenClaims {
  readonly id: InvestmentId;
  readonly parties: readonly RenParty[];
}

export type RenParty = Pick<Party, 'id' | 'ren' | 'assignments' | 'furtherRens' | 'payingRen'>;

export interface RenOwner {
  readonly investment: RenClaims;
  readonly party: RenParty;
}

/** Whose a REN is. */
export interface RenLookup {
  /** The owner; the first in table order where several carry on the REN, which OR-42 tells. */
  ownerOf(ren: Code | undefined): RenOwner | undefined;
  /** Everyone who carries an investment on the REN. */
  carriersOn(ren: Code): readonly RenOwner[];
}

/** What is to know of each REN that one investment names. */
export type OwnRens = ReadonlyMap<
  Code,
  { readonly owner: RenOwner | undefined; readonly carriers: readonly RenOwner[] }
>;

export const claimsOf = remembered(({ id, parties }: Investment): RenClaims => ({
  id,
  parties: parties.map(({ id: party, ren, assignments, furtherRens, payingRen }) => ({
    id: party,
    ren,
    assignments,
    furtherRens,
    payingRen,
  })),
}));

/**
 * Whose costs lie on which REN: the parties that carry or evaluate. A party that only repays names the REN of its
 * ordinary work, which is no investment's; nor is the REN of an evaluation team that serves several.
 */
export class RenOwners implements RenLookup {
  private readonly carriers = new Map<Code, RenOwner[]>();
  private readonly evaluators = new Map<Code, RenOwner[]>();
  private readonly claimants = new Map<Code, readonly RenClaims[]>();
  private readonly ownRens = new Map<RenClaims, OwnRens>();
  private readonly paying = new Set<Code>();

  constructor(investments: readonly RenClaims[]) {
    for (const investment of investments) {
      for (const party of investment.parties) {
        if (party.payingRen.kind === 'value') this.paying.add(party.payingRen.value);
        this.addRensOf({ investment, party });
      }
    }
  }

  private addRensOf(owner: RenOwner): void {
    const { party } = owner;
    for (const { ren: read, assignments } of [party, ...party.furtherRens]) {
      const ren = valueOf(read);
      if (ren === undefined) continue;
      if (assignments.has('Genomför')) addTo(this.carriers, ren, owner);
      else if (assignments.has('Utvärderar')) addTo(this.evaluators, ren, owner);
    }
  }

  ownerOf(ren: Code | undefined): RenOwner | undefined {
    if (ren === undefined) return undefined;
    const carrier = this.carriers.get(ren)?.[0];
    if (carrier) return carrier;
    const [evaluator, another] = this.evaluators.get(ren) ?? [];
    return another && another.investment !== evaluator?.investment ? undefined : evaluator;
  }

  /** Every investment that names the REN as its own, of which {@link ownerOf} is at most one. */
  claimantsOf(ren: Code): readonly RenClaims[] {
    const known = this.claimants.get(ren);
    if (known) return known;
    const owners = this.carriers.get(ren) ?? this.evaluators.get(ren);
    if (owners === undefined) return [];
    const claimants = [...new Set(owners.map(({ investment }) => investment))];
    this.claimants.set(ren, claimants);
    return claimants;
  }

  /** Some investment names the REN as its own. */
  isClaimed(ren: Code | undefined): boolean {
    return ren !== undefined && this.claimantsOf(ren).length > 0;
  }

  /** Some party repays from the REN. */
  isPaying(ren: Code): boolean {
    return this.paying.has(ren);
  }

  carriersOn(ren: Code): readonly RenOwner[] {
    return this.carriers.get(ren) ?? [];
  }

  /** As data, so that it can be seen whether anything of it has changed; the very same when asked again. */
  onRensOf(investment: RenClaims): OwnRens {
    const known = this.ownRens.get(investment);
    if (known) return known;
    const rens = new Map(
      joined(investment.parties.map(rensOf)).map(
        (ren) => [ren, { owner: this.ownerOf(ren), carriers: this.carriersOn(ren) }] as const,
      ),
    );
    this.ownRens.set(investment, rens);
    return rens;
  }
}

/** Of a REN that the investment does not name it knows nothing. */
export function lookupIn(rens: OwnRens): RenLookup {
  return {
    ownerOf: (ren) => (ren === undefined ? undefined : rens.get(ren)?.owner),
    carriersOn: (ren) => rens.get(ren)?.carriers ?? [],
  };
}

/** The party of an investment that has the REN, whatever it does. */
export function partyWithRen<Any extends RenParty>(
  { parties }: { readonly parties: readonly Any[] },
  ren: Code,
): Any | undefined {
  return parties.find((party) => rensOf(party).includes(ren));
}

/** Every REN that a party's costs lie on, in table order. */
export function rensOf(party: Pick<RenParty, 'ren' | 'furtherRens'>): readonly Code[] {
  return [party, ...party.furtherRens].flatMap(({ ren }) => (ren.kind === 'value' ? [ren.value] : []));
}

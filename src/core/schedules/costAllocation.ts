import type { Code, InvestmentId, PartyId } from '../values/ids';
import type { Money } from '../values/money';
import { OreSum } from '../ledger/oreSum';
import type { Steps } from '../steps/steps';
import { eachRow } from '../steps/steps';
import type { Period } from './calendar';
import { comparePeriods } from './calendar';
import type { InvestmentSchedules, SharedFacts } from './investmentSchedules';
import { rensOf } from './renOwners';

/** What one REN has cost in one period under one project number, as booked. */
export interface CostShare {
  readonly investment: InvestmentId;
  readonly party: PartyId;
  readonly ren: Code;
  readonly project: Code | undefined;
  readonly period: Period;
  readonly amount: Money;
}

interface ShareSum extends Omit<CostShare, 'amount'> {
  readonly sum: OreSum;
}

/** The central follow-up by project number, split by REN (Örebro Ks 954/2016, p. 10). */
export function* costAllocation(
  schedules: InvestmentSchedules,
  context: SharedFacts,
): Steps<readonly CostShare[]> {
  const { id: investment } = schedules.investment;
  const rens = schedules.investment.parties.flatMap(rensOf);
  const sums = new Map<Period, Map<string, ShareSum>>();
  yield* eachRow(schedules.consumption.rows, ({ ren, project, date, ore }) => {
    const owner = context.owners.ownerOf(ren);
    if (owner === undefined || ren === undefined) return;
    const period = context.calendar.periodOf(date);
    let ofPeriod = sums.get(period);
    if (ofPeriod === undefined) sums.set(period, (ofPeriod = new Map<string, ShareSum>()));
    const key = `${ren}\t${project ?? ''}`;
    let own = ofPeriod.get(key);
    if (own === undefined) {
      ofPeriod.set(
        key,
        (own = { investment, party: owner.party.id, ren, project, period, sum: new OreSum() }),
      );
    }
    own.sum.add(ore);
  });
  return [...sums.values()]
    .flatMap((ofPeriod) => [...ofPeriod.values()])
    .map(({ sum, ...share }): CostShare => ({ ...share, amount: sum.total() }))
    .sort((a, b) => comparePeriods(a.period, b.period) || renOrder(a) - renOrder(b));

  function renOrder(share: CostShare): number {
    return rens.indexOf(share.ren);
  }
}

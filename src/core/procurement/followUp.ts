import type { Portfolio } from '../model/portfolio';
import { PROCUREMENT_SET } from '../parameters/ruleSetsRead';
import type { RuleSet } from '../parameters/ruleSets';
import type { ScenarioPayoff } from '../payoff/scenarioPayoff';
import type { InvestmentSchedules } from '../schedules/investmentSchedules';
import { CalendarDate } from '../values/calendarDate';
import type { InvestmentId } from '../values/ids';
import { sameKey } from '../values/ids';
import type { Share } from '../values/share';
import type { BenefitEffect } from './benefitEffects';
import { benefitEffects } from './benefitEffects';
import type { PlacementCounts } from './placementCounts';
import { countPlacements, placementsOf } from './placementCounts';
import type { ServiceShare } from './serviceShares';
import { serviceShares } from './serviceShares';

/** The share of a unit (or of all) in a year, and what came of the year's procurements. */
export interface ProcurementLine extends ServiceShare {
  readonly target: Share;
  /** Absent where nobody has written placements down. */
  readonly placements?: PlacementCounts;
}

/** Göteborg's follow-up of social consideration (project plan, p. 6–7). */
export interface ProcurementFollowUp {
  readonly byUnit: readonly ProcurementLine[];
  readonly byYear: readonly ProcurementLine[];
  /** By the payoff model, of the investments that follow Göteborg's rule set. */
  readonly effects: readonly ProcurementEffect[];
}

export interface ProcurementEffect extends BenefitEffect {
  readonly investment: InvestmentId;
  /** What it was made from: its prices and assumptions are the effect's too. */
  readonly payoff: ScenarioPayoff;
}

/** The set that the procurement rules and their parameters belong to. */
export const GOTEBORG: RuleSet = { name: PROCUREMENT_SET, base: PROCUREMENT_SET };

export function followUpProcurement(
  portfolio: Portfolio,
  investments: readonly InvestmentSchedules[],
): ProcurementFollowUp {
  const { procurements, placements, tables, parameters } = portfolio;
  const years = [...new Set(procurements.map(({ year }) => year))].sort((a, b) => a - b);
  const byYear = years.map((year) => {
    const ofYear = procurements.filter((own) => own.year === year);
    // What holds when the year begins holds for its procurements.
    const target = parameters.get('upphandling.målandel', CalendarDate.firstOfYear(year), GOTEBORG);
    const line = (share: ServiceShare): ProcurementLine => {
      const own = ofYear.filter(({ unit }) => share.unit === undefined || sameKey(unit, share.unit));
      const counts = countPlacements(placementsOf(own, placements));
      return {
        ...share,
        target,
        ...(tables.Placeringar.unavailable === undefined && { placements: counts }),
      };
    };
    const shares = serviceShares(ofYear, target);
    return { byUnit: shares.byUnit.map(line), byYear: shares.byYear.map(line) };
  });
  return {
    byUnit: byYear.flatMap(({ byUnit }) => byUnit),
    byYear: byYear.flatMap(({ byYear: all }) => all),
    effects: procurementEffects(investments),
  };
}

export function procurementEffects(investments: readonly InvestmentSchedules[]): ProcurementEffect[] {
  return investments.flatMap(effectsOf);
}

/** Followed up where that is known, else planned. */
function effectsOf({ investment, parameters, payoffs }: InvestmentSchedules): ProcurementEffect[] {
  if (parameters.ruleSet.base !== GOTEBORG.base) return [];
  const latest = [...payoffs].reverse().find(({ outcome }) => outcome.kind === 'computed');
  if (latest?.input === undefined || latest.outcome.kind === 'refused') return [];
  const { assumptions } = latest.input;
  return benefitEffects(latest.outcome.value, assumptions).map((effect) => ({
    ...effect,
    investment: investment.id,
    payoff: latest,
  }));
}

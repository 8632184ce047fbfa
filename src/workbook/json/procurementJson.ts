import type { ProcurementLine } from '../../core/procurement/followUp';
import { PLACEMENT_FORMS } from '../../core/model/procurementRows';
import { Money } from '../../core/values/money';
import { procurementLeftOut } from '../leftOut/procurementLeftOut';
import type { RunResult } from '../run';
import { payoffSources } from '../shown/payoffSources';
import type { JsonObject } from './json';

/** One a unit and year, by year. */
export function procurementJson(run: RunResult): JsonObject[] {
  return run.result.procurement.byUnit.map((line) => lineJson(line, run));
}

/** All units together, one a year. */
export function procurementTotalsJson(run: RunResult): JsonObject[] {
  return run.result.procurement.byYear.map((line) => lineJson(line, run));
}

/** How much less of each benefit is paid, by the payoff model. */
export function procurementEffectsJson({ result }: RunResult): JsonObject[] {
  return result.procurement.effects.map(({ benefit, investment, monthly, payoff }) => ({
    benefit,
    satsning: investment,
    scenario: payoff.scenario,
    monthly: Money.fromDecimal(monthly).toString(),
    sources: payoffSources(payoff),
  }));
}

function lineJson(line: ProcurementLine, run: RunResult): JsonObject {
  const { placements } = line;
  return {
    unit: line.unit,
    year: line.year,
    services: line.services,
    withSocial: line.withSocialConsideration,
    share: line.share?.toFixed(4),
    placements:
      placements &&
      Object.fromEntries(
        PLACEMENT_FORMS.flatMap((form) => {
          const count = placements.byForm[form];
          return count > 0 ? [[form, count]] : [];
        }),
      ),
    target: line.target.toFixed(4),
    incomplete: procurementLeftOut(run),
  };
}

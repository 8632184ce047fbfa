import type { EffectRow } from '../model/portfolio';
import type { InvestmentSchedules } from '../schedules/investmentSchedules';
import type { PortfolioContext } from '../schedules/portfolioContext';
import type { PlannedParty } from '../schedules/repaymentPlan';
import { countsForProposal, roundOfEffect } from '../schedules/repaymentPlan';
import type { Sentence } from '../text/sentence';
import { say } from '../text/sentence';
import type { PartyId } from '../values/ids';
import { sameKey } from '../values/ids';
import { largestRemainder } from '../values/largestRemainder';
import { Money } from '../values/money';
import { namedSumStep, shareStep, sumStep } from '../findings/sums';
import type { Trace } from './explanation';
import { joined } from './explanation';
import { investmentParameters, yearParameters } from './explainedParameters';
import { grantTrace } from './grantTrace';
import { isNotZero, yearInput } from './yearInput';

/** What a party repays by the plan. */
export function plannedTotalTrace(
  own: InvestmentSchedules,
  planned: PlannedParty,
  context: PortfolioContext,
): Trace {
  if (own.plan?.isProposed) return proposedTotalTrace(own, planned.party, context);
  const cells = planCells(own, planned.party);
  return joined({
    inputs: cells.map((cell) => yearInput(say`Plan ${planned.party}`, cell)),
    steps: [
      sumStep(
        say`Planen för ${planned.party}`,
        cells.map(({ amount }) => amount),
      ),
    ],
  });
}

/** What the plan gives each party: the weights of the settlement. */
export function planWeightsTrace(own: InvestmentSchedules, context: PortfolioContext): Trace {
  const parties = own.plan?.parties ?? [];
  const cells = parties.map((planned): Partial<Trace> => {
    if (own.plan?.isProposed) return {};
    return {
      inputs: planCells(own, planned.party).map((cell) => yearInput(say`Plan ${planned.party}`, cell)),
    };
  });
  return joined(own.plan?.isProposed ? proposalTrace(own, context) : {}, ...cells, {
    steps: [
      namedSumStep(
        own.plan?.isProposed ? say`Planen enligt förslaget` : say`Planen`,
        parties.map(({ party, total }) => ({ name: party, amount: total })),
      ),
    ],
  });
}

/** What a party repays in a year by the plan. */
export function plannedYearTrace(
  own: InvestmentSchedules,
  planned: PlannedParty,
  year: number,
  context: PortfolioContext,
): Trace {
  const span = own.plan?.span;
  if (span !== undefined) return proposedYearTrace(own, planned, year, span, context);
  const cells = planCells(own, planned.party).filter((cell) => cell.year === year);
  return joined({
    inputs: cells.map((cell) => yearInput(say`Plan ${planned.party}`, cell)),
    steps: [
      sumStep(
        say`Planen för ${planned.party} ${year}`,
        cells.map(({ amount }) => amount),
      ),
    ],
  });
}

function planCells(own: InvestmentSchedules, party: PartyId): EffectRow['years'] {
  return own.investment.repaymentPlan
    .filter((row) => sameKey(row.party, party))
    .flatMap(({ years }) => years.filter(isNotZero));
}

interface PartyEffects {
  readonly party: PartyId;
  readonly cells: EffectRow['years'];
  readonly sum: Money;
}

/** The expected effects that the proposal is split by, a party each, in table order. */
function effectsByParty({ investment }: InvestmentSchedules): PartyEffects[] {
  const rows = investment.effects.filter((row) => countsForProposal(row, investment));
  const parties = [...new Set(rows.map(({ party }) => party))];
  return parties.map((party) => {
    const cells = rows.filter((row) => row.party === party).flatMap(({ years }) => years.filter(isNotZero));
    return { party, cells, sum: Money.sum(cells.map(({ amount }) => amount)) };
  });
}

/** Sum 2: what the proposal is made of. */
function proposalTrace(own: InvestmentSchedules, context: PortfolioContext): Trace {
  const effects = effectsByParty(own);
  const granted = own.granted ?? Money.zero;
  return joined(
    grantTrace(own, context, context.facts.today),
    granted.isWholeKronor() ? {} : { steps: [say`Beviljat i hela kronor: ${granted.toNearestKrona()}`] },
    {
      inputs: effects.flatMap(({ party, cells }) =>
        cells.map((cell) => yearInput(say`Effekt ${party}`, cell)),
      ),
      steps: [
        namedSumStep(
          say`Förväntade effekter för kommunen`,
          effects.map(({ party, sum }) => ({ name: party, amount: sum })),
        ),
      ],
    },
  );
}

function proposedTotalTrace(own: InvestmentSchedules, party: PartyId, context: PortfolioContext): Trace {
  return joined(proposalTrace(own, context), { steps: [proposedShareStep(own, party)] });
}

function proposedShareStep(own: InvestmentSchedules, party: PartyId): Sentence {
  const effects = effectsByParty(own);
  const weights = effects.map(({ sum }) => sum);
  const granted = (own.granted ?? Money.zero).toNearestKrona();
  const index = effects.findIndex((other) => other.party === party);
  const total = largestRemainder(granted, weights, Money.oneKrona)?.[index] ?? Money.zero;
  return shareStep(say`Förslag för ${party}, efter effekterna`, granted, weights, index, total);
}

const SPAN_PARAMETERS = [
  'återföring.startÅr',
  'återföring.startläsart',
  'återföring.längstÅr',
  'återföring.längstFrån',
] as const;

function proposedYearTrace(
  own: InvestmentSchedules,
  { party, total, rounds }: PlannedParty,
  year: number,
  span: { readonly first: number; readonly last: number },
  context: PortfolioContext,
): Trace {
  const { start } = own.investment;
  const years = Array.from({ length: span.last - span.first + 1 }, (_, index) => span.first + index);
  const cells = effectsByParty(own).find((other) => other.party === party)?.cells ?? [];
  const inRound = (round: number): EffectRow['years'] =>
    cells.filter((cell) => roundOfEffect(cell.year, span) === round);
  const weights = years.map((round) => Money.sum(inRound(round).map(({ amount }) => amount)));
  return joined(
    proposedTotalTrace(own, party, context),
    start.kind === 'value' ? { inputs: [{ what: say`Startdatum`, value: start.value, at: start.at }] } : {},
    {
      steps: [
        say`Omgångar: från ${span.first}, det senaste som är tillåtet, till ${span.last}`,
        namedSumStep(
          say`Effekter som räknas till ${year}`,
          inRound(year).map((cell) => ({ name: String(cell.year), amount: cell.amount })),
        ),
        shareStep(
          say`Omgången ${year} för ${party}`,
          total,
          weights,
          years.indexOf(year),
          rounds.get(year) ?? Money.zero,
        ),
      ],
      parameters: [
        ...investmentParameters(own, context, SPAN_PARAMETERS),
        ...yearParameters(context, ['kalender.återföringsdag'], span.first),
      ],
    },
  );
}

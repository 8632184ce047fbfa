import type { ReasonInput } from '../findings/finding';
import type { Judgement } from '../model/portfolio';
import type { InvestmentSchedules, PartyRepayment } from '../schedules/investmentSchedules';
import type { PortfolioContext } from '../schedules/portfolioContext';
import type { Payout } from '../schedules/payouts';
import type { SettledParty } from '../schedules/settlement';
import { countingJudgements } from '../schedules/settlement';
import type { Sentence } from '../text/sentence';
import { inRow, listed, percentage, say } from '../text/sentence';
import type { PartyId } from '../values/ids';
import { sameKey } from '../values/ids';
import type { CalendarDate } from '../values/calendarDate';
import { Money } from '../values/money';
import { shareOf } from '../values/share';
import { exactKronor, namedSumStep, shareStep, sumStep } from '../findings/sums';
import type { Trace } from './explanation';
import { joined } from './explanation';
import { investmentParameters } from './explainedParameters';
import { grantTrace } from './grantTrace';
import { ledgerInput } from './ledgerTrace';
import { madeInput } from './payoutTrace';
import { planWeightsTrace } from './planTrace';

/** Sum 4: the cost that the settlement goes by. */
function costTrace(own: InvestmentSchedules, context: PortfolioContext): Trace {
  const { investment, payouts, cost } = own;
  const named = { parameters: investmentParameters(own, context, ['återföring.kostnadsbas']) };
  const statusInput: ReasonInput[] =
    investment.status.kind === 'value'
      ? [{ what: say`Status`, value: investment.status.value, at: investment.status.at }]
      : [];
  switch (cost?.from) {
    case 'payoutsMade':
      return joined(
        { inputs: [...statusInput, ...investment.payoutsMade.map(madeInput)] },
        {
          ...named,
          steps: [
            sumStep(
              say`Kostnaden är det som har betalats ut`,
              investment.payoutsMade.map(({ amount }) => amount),
            ),
          ],
        },
      );
    case 'payoutsComputed':
      return joined(
        { inputs: [...statusInput, ...own.consumption.rows.map(ledgerInput)] },
        {
          ...named,
          steps: [computedCostStep(payouts)],
        },
      );
    case 'grant':
    case 'grantByReading':
    case undefined: {
      const isByReading = cost?.from === 'grantByReading';
      const why = isByReading ? say`enligt läsarten` : say`så länge satsningen inte är avslutad`;
      return joined(
        grantTrace(own, context, context.facts.today),
        { inputs: isByReading ? [] : statusInput },
        {
          ...named,
          steps: [say`Kostnaden är det beviljade beloppet ${why}: ${own.granted ?? Money.zero}`],
        },
      );
    }
  }
}

function computedCostStep(payouts: readonly Payout[]): Sentence {
  if (payouts.length === 0) {
    return say`Inget har betalats ut och huvudboken har inga kostnader på satsningens REN, så kostnaden är ${Money.zero}`;
  }
  return sumStep(
    say`Kostnaden är de beräknade utbetalningarna i UtbetalningUt`,
    payouts.map(({ payout }) => payout),
  );
}

/** Sum 5: the least that a party repays. */
export function floorTrace(
  own: InvestmentSchedules,
  repayment: PartyRepayment,
  context: PortfolioContext,
): Trace {
  return joined(costTrace(own, context), planWeightsTrace(own, context), floorSteps(own, repayment, context));
}

function floorSteps(
  own: InvestmentSchedules,
  { party }: PartyRepayment,
  context: PortfolioContext,
): Partial<Trace> {
  const { base, parameters, investment } = own;
  if (base === undefined) return {};
  const cost = own.cost?.amount ?? Money.zero;
  const share = parameters.get('återföring.golv');
  const index = base.parties.findIndex((other) => other.party === party);
  const weights = base.parties.map(({ planned }) => planned);
  const exact = shareOf(share, cost);
  const rounding = exact.equals(base.floorTotal.toDecimal())
    ? ''
    : say`, uppåt till hela kronor ${base.floorTotal}`;
  return {
    steps: [
      say`Golv för ${investment.id}: ${percentage(share)} × ${cost} = ${exactKronor(exact)}${rounding}`,
      shareStep(
        say`Golv för ${party}, efter planen`,
        base.floorTotal,
        weights,
        index,
        base.parties[index]?.floor ?? Money.zero,
      ),
    ],
    parameters: investmentParameters(own, context, ['återföring.golv']),
  };
}

/** Sum 5: what the party has been judged to save, and why those judgements count. */
export function effectTrace(own: InvestmentSchedules, party: PartyId, today: CalendarDate): Trace {
  const all = own.investment.judgements.filter((judgement) => sameKey(judgement.party, party));
  const counting = countingJudgements(own.investment.judgements, party, today);
  const others = all.filter((judgement) => !counting.includes(judgement));
  const sum = Money.sum(counting.map(({ effect }) => effect));
  const effect = sum.atLeastZero().toNearestKrona();
  if (counting.length === 0) {
    return joined({
      inputs: others.map((judgement) => uncounted(judgement)),
      steps: [say`${party} har ingen bedömning till och med ${today}.`],
    });
  }
  return joined({
    inputs: [
      ...counting.map((judgement) => judgementInput(judgement)),
      ...others.map((judgement) => uncounted(judgement)),
    ],
    steps: [
      whyTheyCount(counting, others),
      sumStep(
        say`Bedömd effekt för ${party}`,
        counting.map((judgement) => judgement.effect),
      ),
      ...(effect.equals(sum) ? [] : [say`Under noll räknas som noll, och i hela kronor: ${effect}`]),
    ],
  });
}

function whyTheyCount(counting: readonly Judgement[], others: readonly Judgement[]): Sentence {
  const [first] = counting;
  const what = listed(counting.map(({ kind, date }) => say`${kind} ${date}`));
  const added = counting.length > 1 ? say` Det som finns och det som väntas samma dag läggs ihop.` : '';
  if (first === undefined || others.length === 0) return say`Räknas: ${what}.${added}`;
  return say`Räknas: ${what}, eftersom Uppföljning och Prognos går före Löpande och den senaste dagen gäller.${added}`;
}

export function judgementInput({ kind, date, party, effect, at }: Judgement): ReasonInput {
  return { what: say`${kind} ${date} ${party}`, value: effect, at };
}

function uncounted(judgement: Judgement): ReasonInput {
  const { what, ...rest } = judgementInput(judgement);
  return { what: say`Räknas inte: ${what}`, ...rest };
}

/** Sum 5: what the party repays in all. */
export function finalTrace(
  own: InvestmentSchedules,
  repayment: PartyRepayment,
  context: PortfolioContext,
): Trace {
  const { settled } = repayment;
  if (settled === undefined || own.base === undefined)
    return joined({ steps: [whyNotSettled(own, context)] });
  const settledParties = own.repayments.flatMap((other) => (other.settled ? [other.settled] : []));
  const isJoint = usesEverybody(own, settledParties);
  const others = isJoint ? settledParties.filter(({ party }) => party !== settled.party) : [];
  return joined(
    costTrace(own, context),
    planWeightsTrace(own, context),
    floorSteps(own, repayment, context),
    ...others.map(({ party }) => effectTrace(own, party, context.facts.today)),
    effectTrace(own, settled.party, context.facts.today),
    {
      steps: [
        ...wholeCostStep(own),
        ...countedSteps(own, settled, settledParties),
        ...finalSteps(own, settled, settledParties),
      ],
      parameters: investmentParameters(own, context, ['återföring.tak', 'återföring.golvläsart']),
    },
  );
}

export function whyNotSettled(own: InvestmentSchedules, context: PortfolioContext): Sentence {
  if (own.base === undefined)
    return say`Kostnaden eller planen är inte känd, så inget slutligt belopp kan räknas fram.`;
  const waiting = own.repayments
    .map(({ party }) => party)
    .filter(
      (party) => countingJudgements(own.investment.judgements, party, context.facts.today).length === 0,
    );
  return say`Slutligt belopp räknas när alla parter har en bedömning. Bedömning saknas till och med ${context.facts.today} för ${inRow(waiting, ', ')}.`;
}

/** True where other parties' effects come into a party's amount. */
function usesEverybody({ parameters }: InvestmentSchedules, settled: readonly SettledParty[]): boolean {
  return (
    parameters.get('återföring.tak') === 'totalt' ||
    parameters.get('återföring.golvläsart') !== 'perNämnd' ||
    settled.some(({ basis }) => basis.kind === 'shareOfCost')
  );
}

/** The floor goes by the cost to the öre; what is split between the parties is whole kronor. */
function wholeCostStep({ base, cost }: InvestmentSchedules): Sentence[] {
  const exact = cost?.amount;
  if (base === undefined || exact === undefined || exact.equals(base.cost)) return [];
  return [say`Kostnaden i hela kronor: ${base.cost}`];
}

function countedSteps(
  own: InvestmentSchedules,
  { party, effect, full, counted }: SettledParty,
  settled: readonly SettledParty[],
): Sentence[] {
  const cost = own.base?.cost ?? Money.zero;
  const index = settled.findIndex((other) => other.party === party);
  if (own.parameters.get('återföring.tak') === 'perNämnd') {
    const weights = settled.map(({ planned }) => planned);
    return [
      shareStep(say`Del av kostnaden för ${party}, efter planen`, cost, weights, index, full),
      say`Räknas: det minsta av effekten ${effect} och delen ${full} är ${counted}`,
    ];
  }
  const effects = settled.map((other) => other.effect);
  const sum = namedSumStep(
    say`Effekter i allt`,
    settled.map((other) => ({ name: other.party, amount: other.effect })),
  );
  return Money.sum(effects).isMoreThan(cost)
    ? [
        sum,
        shareStep(say`Mer än kostnaden, som delas efter effekterna: ${party}`, cost, effects, index, counted),
      ]
    : [sum, say`Inte mer än kostnaden ${cost}, så hela effekten räknas: ${counted}`];
}

function finalSteps(
  own: InvestmentSchedules,
  party: SettledParty,
  settled: readonly SettledParty[],
): Sentence[] {
  const { basis, counted, floor, final } = party;
  const index = settled.indexOf(party);
  const whole = wholeSteps(own, settled);
  switch (basis.kind) {
    case 'shareOfCost':
      return [
        ...whole,
        shareStep(
          say`Slutlig: ${basis.shared} delas efter effekterna`,
          basis.shared,
          basis.effects,
          index,
          final,
        ),
      ];
    case 'addition':
      return [
        ...whole,
        shareStep(
          say`Tillskott för ${party.party}, efter planen`,
          basis.missing,
          settled.map(({ planned }) => planned),
          index,
          basis.added,
        ),
        sumStep(say`Slutlig`, [counted, basis.added]),
      ];
    case 'counted':
    case 'floor':
      if (whole.length > 0) return [...whole, say`Slutlig: ${final}`];
      return [say`Slutlig: det största av ${counted} och golvet ${floor} är ${final}`];
  }
}

/** What is asked of all parties together, where the reading asks that. */
function wholeSteps(own: InvestmentSchedules, settled: readonly SettledParty[]): Sentence[] {
  const { cost = Money.zero, floorTotal = Money.zero } = own.base ?? {};
  const counted = settled.map((party) => ({ name: party.party, amount: party.counted }));
  const sum = Money.sum(counted.map(({ amount }) => amount));
  const reading = own.parameters.get('återföring.golvläsart');
  if (reading === 'perNämnd') {
    if (!settled.some(({ basis }) => basis.kind === 'shareOfCost')) return [];
    const atFloor = settled.filter(({ basis }) => basis.kind === 'floor');
    const raised = settled.map((party) => ({
      name: party.party,
      amount: Money.max(party.counted, party.floor),
    }));
    return [
      namedSumStep(say`Det största av räknat och golv, för varje part`, raised),
      say`Det är mer än kostnaden ${cost}, som därför delas efter effekterna med golven som lägsta belopp`,
      ...(atFloor.length === 0
        ? []
        : [
            namedSumStep(
              say`Får sitt golv`,
              atFloor.map((party) => ({ name: party.party, amount: party.floor })),
            ),
          ]),
    ];
  }
  const reached = namedSumStep(say`Räknat i allt`, counted);
  if (!sum.isLessThan(floorTotal)) return [reached, say`Satsningen når golvet ${floorTotal}`];
  return reading === 'tillskott'
    ? [reached, say`Till golvet saknas: ${floorTotal} − ${sum} = ${floorTotal.minus(sum)}`]
    : [reached, say`Satsningen når inte golvet ${floorTotal}, så varje part återför sitt golv`];
}

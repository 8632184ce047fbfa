import type { ReasonInput } from '../findings/finding';
import type { PayoutMade } from '../model/portfolio';
import { comparePeriods, periodLabel, periodNamed, periodTitle } from '../model/period';
import type { InvestmentSchedules } from '../schedules/investmentSchedules';
import type { PortfolioContext } from '../schedules/portfolioContext';
import type { DatedPayout } from '../schedules/datedPayouts';
import type { Payout } from '../schedules/payouts';
import type { PayoutCorrection, PayoutToMake } from '../schedules/payoutsToMake';
import type { Sentence } from '../text/sentence';
import { say } from '../text/sentence';
import { Money } from '../values/money';
import { differenceStep, shareStep, sumStep } from '../findings/sums';
import type { Trace } from './explanation';
import { joined } from './explanation';
import { yearParameters } from './explainedParameters';
import { grantTrace } from './grantTrace';
import { consumptionTrace, costRows, ledgerInput } from './ledgerTrace';

/** Sum 3: what a REN is paid for a period. */
export function payoutTrace(own: InvestmentSchedules, payout: Payout, context: PortfolioContext): Trace {
  return joined(
    consumptionTrace(own, context, payout.ren, payout.period),
    dueTrace(own, payout, context),
    limitTrace(own, payout, context),
    { parameters: yearParameters(context, ['kalender.utbetalningsmånader'], payout.period.year) },
  );
}

/** As it was made, or as it should be. */
export function datedPayoutTrace(
  own: InvestmentSchedules,
  { from }: DatedPayout,
  context: PortfolioContext,
): Trace {
  if ('computed' in from) return payoutTrace(own, from.computed, context);
  return joined({
    inputs: [madeInput(from.made)],
    steps: [say`Utbetalt ${from.made.date} enligt Utbetalningar: ${from.made.amount}`],
  });
}

/** With what puts earlier payouts right. */
export function payoutToMakeTrace(
  own: InvestmentSchedules,
  { computed, correction }: PayoutToMake,
  context: PortfolioContext,
): Trace {
  return joined(
    computed ? payoutTrace(own, computed, context) : {},
    correction ? correctionTrace(own, correction, context) : {},
    computed && correction ? { steps: [sumStep(say`Att betala`, [computed.payout, correction.amount])] } : {},
  );
}

/** What the recorded payouts lack, or have too much. */
function correctionTrace(
  own: InvestmentSchedules,
  { amount, of: { made, computed, lacking } }: PayoutCorrection,
  context: PortfolioContext,
): Trace {
  return joined(...computed.map((payout) => payoutTrace(own, payout, context)), {
    inputs: made.map(madeInput),
    steps: [
      differenceStep(
        say`Fattas i tidigare utbetalningar, beräknat minus utbetalt`,
        Money.sum(computed.map(({ payout }) => payout)),
        Money.sum(made.map((row) => row.amount)),
      ),
      ...(amount.equals(lacking) ? [] : [say`Varav i den här utbetalningen: ${amount}`]),
    ],
  });
}

export function madeInput(made: PayoutMade): ReasonInput {
  const { ren, amount, at } = made;
  return { what: say`Utbetalning ${ren} ${periodLabel(periodNamed(made))}`, value: amount, at };
}

function dueOf({ consumption, carried }: Payout): Money {
  return consumption.plus(carried);
}

function dueTrace(own: InvestmentSchedules, payout: Payout, context: PortfolioContext): Partial<Trace> {
  const due = dueOf(payout);
  const negative = due.isNegative()
    ? [say`Under noll betalas inget ut: ${due} förs till nästa period och utbetalningen blir ${Money.zero}`]
    : [];
  if (payout.carried.isZero()) return { steps: negative };
  const earlier = own.payouts.filter(
    ({ ren, period }) => ren === payout.ren && comparePeriods(period, payout.period) < 0,
  );
  const rows = costRows(
    own,
    context,
    (row, period) => row.ren === payout.ren && comparePeriods(period, payout.period) < 0,
  );
  return {
    inputs: rows.map(ledgerInput),
    steps: [
      ...earlier.map(earlierStep),
      say`Fört från tidigare perioder: ${payout.carried}`,
      sumStep(say`Att betala`, [payout.consumption, payout.carried]),
      ...negative,
    ],
  };
}

function earlierStep(payout: Payout): Sentence {
  const { period, consumption, carried, payout: paid, unfunded } = payout;
  const missing = unfunded.isPositive() ? say`, utan finansiering ${unfunded}` : '';
  return say`${periodTitle(period)}: förbrukat ${consumption}, fört dit ${carried}, utbetalt ${paid}${missing}`;
}

/** The granted sum holds the payouts back; where it does, what is left is split by what each REN is owed. */
function limitTrace(own: InvestmentSchedules, payout: Payout, context: PortfolioContext): Trace {
  const { limit, paidBefore, unfunded } = payout;
  const owed = dueOf(payout).atLeastZero();
  if (limit.granted === undefined) {
    return joined({
      steps: [say`Beviljat belopp är inte känt, så inget begränsar utbetalningen: ${payout.payout}`],
    });
  }
  const left = limit.granted.minus(paidBefore);
  const same = own.payouts.filter(({ period }) => comparePeriods(period, payout.period) === 0);
  const owedByAll = same.map((other) => dueOf(other).atLeastZero());
  const sumOwed = Money.sum(owedByAll);
  const room = differenceStep(
    say`Kvar av beviljat den ${limit.on}, efter tidigare utbetalningar`,
    limit.granted,
    paidBefore,
  );
  const grant = grantTrace(own, context, limit.on);
  if (unfunded.isZero()) {
    return joined(grant, {
      steps: [room, say`Det ryms i det som är kvar, så utbetalningen blir ${owed}`],
    });
  }
  const rows = costRows(own, context, (_, period) => comparePeriods(period, payout.period) <= 0);
  return joined(
    grant,
    { inputs: rows.map(ledgerInput) },
    {
      steps: [
        room,
        sumStep(say`Perioden vill ha, alla REN`, owedByAll),
        left.isPositive()
          ? shareStep(
              say`Det ryms inte, så ${left} delas efter vad varje REN ska ha (${sumOwed} i allt)`,
              left,
              owedByAll,
              same.indexOf(payout),
              payout.payout,
            )
          : say`Inget är kvar av beviljat belopp, så utbetalningen blir ${payout.payout}`,
      ],
    },
  );
}

/** Sum 3: what is left of the grant once the period is counted. */
export function remainingTrace(own: InvestmentSchedules, payout: Payout, context: PortfolioContext): Trace {
  const { limit } = payout;
  const rows = costRows(own, context, (_, period) => comparePeriods(period, payout.period) <= 0);
  const consumed = Money.sum(rows.map(({ amount }) => amount));
  return joined(
    grantTrace(own, context, limit.on),
    {
      inputs: rows.map(ledgerInput),
      steps: [
        sumStep(
          say`Förbrukat i ${own.investment.id} till och med ${periodLabel(payout.period)}, alla REN`,
          rows.map(({ amount }) => amount),
        ),
      ],
    },
    {
      steps:
        limit.granted === undefined
          ? [say`Beviljat belopp är inte känt, så det går inte att säga vad som är kvar.`]
          : [differenceStep(say`Kvar av beviljat`, limit.granted, consumed)],
    },
  );
}

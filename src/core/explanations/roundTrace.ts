import type { ReasonInput } from '../findings/finding';
import type { Invoice } from '../model/portfolio';
import type { InvestmentSchedules, PartyRepayment } from '../schedules/investmentSchedules';
import type { PortfolioContext } from '../schedules/portfolioContext';
import { invoicedInAll, invoicesOf } from '../schedules/repaymentRounds';
import { inRow, say } from '../text/sentence';
import { Money } from '../values/money';
import { differenceStep, shareStep, sumStep } from '../findings/sums';
import type { Trace } from './explanation';
import { joined } from './explanation';
import { plannedYearTrace } from './planTrace';
import { finalTrace } from './settlementTrace';

/** Sums 5 and 6: what a party repays in a year, as planned or as the judgement has left it. */
export function roundTrace(
  own: InvestmentSchedules,
  repayment: PartyRepayment,
  year: number,
  context: PortfolioContext,
): Trace {
  const { party, planned, settled, rounds } = repayment;
  const invoices = invoicesOf(own.investment.invoices, party);
  if (settled !== undefined && invoices.some((invoice) => invoice.year === year)) {
    return invoicedTrace(invoices, year);
  }
  if (!rounds.has(year)) return joined(noRoundTrace(repayment, invoices, year));
  if (settled === undefined) return plannedYearTrace(own, planned, year, context);
  return joined(
    finalTrace(own, repayment, context),
    invoices.length === 0
      ? {}
      : {
          inputs: invoices.map(invoiceInput),
          steps: [
            sumStep(
              say`Redan fakturerat`,
              invoices.map(({ amount }) => amount),
            ),
          ],
        },
    remainderTrace(own, repayment, invoices, year, context),
  );
}

/** The invoices of one year: what has been invoiced stays. */
export function invoicedTrace(invoices: readonly Invoice[], year: number): Trace {
  const ofYear = invoices.filter((invoice) => invoice.year === year);
  return joined({
    inputs: ofYear.map(invoiceInput),
    steps: [
      sumStep(
        say`Fakturerat för ${year}`,
        ofYear.map(({ amount }) => amount),
      ),
    ],
  });
}

export function invoiceInput({ party, year, date, amount, at }: Invoice): ReasonInput {
  return { what: say`Faktura ${party} ${year}, ${date}`, value: amount, at };
}

function noRoundTrace(
  { party, settled, rounds }: PartyRepayment,
  invoices: readonly Invoice[],
  year: number,
): Partial<Trace> {
  const years = [...rounds.keys()];
  const when = years.length === 0 ? say`inga omgångar är kvar` : say`omgångarna är ${inRow(years, ', ')}`;
  return {
    inputs: settled ? invoices.map(invoiceInput) : [],
    steps: [say`${party} har ingen omgång ${year} (${when}): ${Money.zero}`],
  };
}

function remainderTrace(
  own: InvestmentSchedules,
  { party, planned, settled, rounds }: PartyRepayment,
  invoices: readonly Invoice[],
  year: number,
  context: PortfolioContext,
): Trace {
  const final = settled?.final ?? Money.zero;
  const remaining = final.minus(invoicedInAll(invoices)).atLeastZero();
  const lastInvoiced = Math.max(...invoices.map((invoice) => invoice.year));
  const left = [...planned.rounds].filter(([planYear]) => planYear > lastInvoiced);
  const amount = rounds.get(year) ?? Money.zero;
  const kept =
    invoices.length === 0 ? [] : [differenceStep(say`Kvar att fakturera`, final, invoicedInAll(invoices))];
  const index = left.findIndex(([planYear]) => planYear === year);
  if (index < 0) {
    return joined({
      steps: [
        ...kept,
        say`Planen har ingen omgång efter ${lastInvoiced}, så allt läggs på ${year}: ${amount}`,
      ],
    });
  }
  return joined(
    ...left.map(([planYear]) => ({ inputs: plannedYearTrace(own, planned, planYear, context).inputs })),
    {
      steps: [
        ...kept,
        sumStep(
          say`Planens omgångar som är kvar (${inRow(
            left.map(([planYear]) => planYear),
            ', ',
          )})`,
          left.map(([, instalment]) => instalment),
        ),
        shareStep(
          say`Omgången ${year} för ${party}, efter planen`,
          remaining,
          left.map(([, instalment]) => instalment),
          index,
          amount,
        ),
      ],
    },
  );
}

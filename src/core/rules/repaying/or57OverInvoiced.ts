import { amountReasons } from '../../findings/reasons';
import { sumStep } from '../../findings/sums';
import type { Investment, Invoice } from '../../model/portfolio';
import type { PartyRepayment } from '../../schedules/investmentSchedules';
import { invoicedInAll, invoicesOf } from '../../schedules/repaymentRounds';
import type { Sentence } from '../../text/sentence';
import { say } from '../../text/sentence';
import type { PartyId } from '../../values/ids';
import { sameKey } from '../../values/ids';
import { Money } from '../../values/money';
import { OREBRO_2016 } from '../heldBy';
import { orebro } from '../orebroSource';
import type { InvestmentRule, Verdict } from '../rule';
import { breach } from '../rule';
import { invoicePlace, whyNotSettled } from './repaymentFacts';

export const overInvoiced: InvestmentRule = {
  id: 'OR-57',
  severity: 'warn',
  title: 'Inte mer är fakturerat än det som slutligen ska återföras',
  source: orebro(
    '11',
    'Om effekterna av en satsning blir mindre än antagandena i ansökan sker en återföring i den grad som faktiska effekter uppkommer',
  ),
  ...OREBRO_2016,
  reading:
    'Riktlinjerna säger inget om återbetalning: det som fakturerats för mycket visas men betalas inte tillbaka. Den som inte har något att återföra i planen ska inte faktureras något.',
  remedy:
    'Ta ställning till om det som fakturerats för mycket ska krediteras, och godkänn annars avvikelsen.',
  reads: ['Aterforingsplan', 'Fakturor', 'EffektUtfall'],
  consults: ['Utbetalningar', 'Huvudbok', 'Parter'],
  sums: ['grantedSum', 'repaymentPlan'],
  parameters: ['återföring.tak', 'återföring.golv', 'återföring.golvläsart', 'återföring.kostnadsbas'],

  check(subject) {
    const { investment, schedules } = subject;
    const unsettled = whyNotSettled(subject);
    if (unsettled) return unsettled;
    const planned = schedules.repayments.flatMap(({ party, settled }) =>
      settled === undefined ? [] : overInvoicedTo(party, settled.final, investment),
    );
    const unplanned = partiesWithoutPlan(schedules.repayments, investment).flatMap((party) =>
      invoicedWithoutPlan(party, investment),
    );
    return [...planned, ...unplanned];
  },
};

function overInvoicedTo(party: PartyId, final: Money, investment: Investment): Verdict[] {
  const invoices = invoicesOf(investment.invoices, party);
  const invoiced = invoicedInAll(invoices);
  if (!invoiced.isMoreThan(final)) return [];
  const excess = invoiced.minus(final);
  return [
    breach({
      place: invoicePlace(investment, party),
      party,
      message: say`${party} har fakturerats ${invoiced} för ${investment.id}, men ska återföra ${final}. ${excess} för mycket betalas inte tillbaka enligt riktlinjerna; ta ställning till det.`,
      actual: invoiced,
      limit: final,
      why: {
        inputs: amountReasons(say`Fakturerat ${party}`, invoices),
        steps: [
          invoicedStep(invoices),
          say`Slutligt för ${party} efter bedömningen: ${final}`,
          say`${invoiced} − ${final} = ${excess} för mycket`,
        ],
      },
    }),
  ];
}

function invoicedStep(invoices: readonly Invoice[]): Sentence {
  return sumStep(
    say`Fakturerat`,
    invoices.map(({ amount }) => amount),
  );
}

/** Those that have been invoiced, each once. */
function partiesWithoutPlan(
  repayments: readonly PartyRepayment[],
  { invoices }: Investment,
): readonly PartyId[] {
  const others = invoices.filter(({ party }) => !repayments.some((own) => sameKey(own.party, party)));
  return others.flatMap(({ party }, at) =>
    others.findIndex((other) => sameKey(other.party, party)) === at ? [party] : [],
  );
}

/** What is not planned is never settled, and is in no round of the fund. */
function invoicedWithoutPlan(party: PartyId, investment: Investment): Verdict[] {
  const invoices = invoicesOf(investment.invoices, party);
  const invoiced = invoicedInAll(invoices);
  if (!invoiced.isPositive()) return [];
  return [
    breach({
      place: invoicePlace(investment, party),
      party,
      message: say`${party} har fakturerats ${invoiced} för ${investment.id}, men har inget att återföra i planen. Beloppet är inte med i fonden; rätta parten i Fakturor, eller ta ställning till beloppet.`,
      actual: invoiced,
      limit: Money.zero,
      why: {
        inputs: amountReasons(say`Fakturerat ${party}`, invoices),
        steps: [invoicedStep(invoices), say`Planen har ingen omgång för ${party}: ${Money.zero}`],
      },
    }),
  ];
}

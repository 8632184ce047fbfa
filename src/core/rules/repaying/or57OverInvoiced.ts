import { amountReasons } from '../../findings/reasons';
import { invoicedInAll, invoicesOf } from '../../schedules/repaymentRounds';
import { say } from '../../text/sentence';
import { OREBRO_2016 } from '../heldBy';
import { orebro } from '../orebroSource';
import type { InvestmentRule } from '../rule';
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
    'Riktlinjerna säger inget om återbetalning: det som fakturerats för mycket visas men betalas inte tillbaka.',
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
    return schedules.repayments.flatMap(({ party, settled }) => {
      const invoiced = invoicedInAll(invoicesOf(investment.invoices, party));
      if (settled === undefined || !invoiced.isMoreThan(settled.final)) return [];
      return [
        breach({
          place: invoicePlace(investment, party),
          party,
          message: say`${party} har fakturerats ${invoiced} för ${investment.id}, men ska återföra ${settled.final}. ${invoiced.minus(settled.final)} för mycket betalas inte tillbaka enligt riktlinjerna; ta ställning till det.`,
          actual: invoiced,
          limit: settled.final,
          why: {
            inputs: amountReasons(say`Fakturerat ${party}`, invoicesOf(investment.invoices, party)),
            steps: [
              say`Slutligt för ${party} efter bedömningen: ${settled.final}`,
              say`${invoiced} − ${settled.final} = ${invoiced.minus(settled.final)} för mycket`,
            ],
          },
        }),
      ];
    });
  },
};

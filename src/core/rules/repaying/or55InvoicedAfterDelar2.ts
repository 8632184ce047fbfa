import { cellReason, reason } from '../../findings/reasons';
import type { Invoice } from '../../model/portfolio';
import { say } from '../../text/sentence';
import { OREBRO_2016 } from '../heldBy';
import { orebro } from '../orebroSource';
import type { InvestmentRule, RuleSubject, Verdict } from '../rule';
import { breach, couldNotCheck, NOT_APPLICABLE } from '../rule';
import { columnMissing, parameterMissing } from '../whyUnknown';

export const invoicedAfterDelar2: InvestmentRule = {
  id: 'OR-55',
  severity: 'stop',
  title: 'Återföringen faktureras efter delår 2, till fondens REN',
  source: orebro(
    '11',
    'Medlen återförs genom internfakturering till berörda nämnder efter delår 2 till den kommungemensamma REN som finns upprättad för sociala investeringar.',
  ),
  ...OREBRO_2016,
  reading:
    'Fakturadatum är efter sista dagen i delår 2 (kalender.delår2) det år som omgången gäller, och mottagaren är fond.ren.',
  remedy:
    'Rätta cellen om dagen eller mottagaren är felskriven. Är fakturan verkligen ställd så, kreditera den och fakturera på nytt efter delår 2 till fondens REN, eller låt den som har rätt till det godkänna avvikelsen.',
  reads: ['Fakturor'],
  parameters: ['kalender.delår2', 'fond.ren'],
  judgesRows: true,

  check(subject) {
    const { invoices } = subject.investment;
    if (invoices.length === 0) return NOT_APPLICABLE;
    return invoices.flatMap((invoice) => [
      ...checkDate(invoice, subject),
      ...checkReceiver(invoice, subject),
    ]);
  },
};

function checkDate(invoice: Invoice, { investment, facts }: RuleSubject): Verdict[] {
  const closing = facts.calendar.lastDayBeforeInvoicing(invoice.year);
  if (invoice.date.isAfter(closing)) return [];
  return [
    breach({
      place: invoice.dateAt,
      party: invoice.party,
      message: say`Fakturan till ${invoice.party} för ${investment.id} ${invoice.year} är daterad ${invoice.date}. Den ska göras efter delår 2, alltså efter ${closing}.`,
      actual: invoice.date,
      limit: closing,
      why: {
        inputs: [reason(say`Fakturadatum`, invoice.date, invoice.dateAt)],
        steps: [
          say`Delår 2 ${invoice.year} slutar ${closing}`,
          say`${invoice.date} är inte efter ${closing}`,
        ],
      },
    }),
  ];
}

function checkReceiver(invoice: Invoice, { investment, facts }: RuleSubject): Verdict[] {
  const fundRen = facts.parameters.get('fond.ren', invoice.date);
  if (fundRen === undefined) return [couldNotCheck(parameterMissing('fond.ren'))];
  const { receiver } = invoice;
  if (receiver.at === undefined) return [couldNotCheck(columnMissing('Mottagande REN', 'Fakturor'))];
  if (receiver.kind === 'value' && receiver.value === fundRen) return [];
  const stated = receiver.kind === 'value' ? say`går till REN ${receiver.value}` : say`saknar mottagande REN`;
  return [
    breach({
      place: receiver.at,
      party: invoice.party,
      message: say`Fakturan till ${invoice.party} för ${investment.id} ${invoice.year} ${stated}. Den ska gå till fondens REN ${fundRen}.`,
      ...(receiver.kind === 'value' ? { actual: receiver.value } : {}),
      limit: fundRen,
      why: {
        inputs: [cellReason(say`Mottagande REN`, receiver)],
        steps: [say`Fondens REN är ${fundRen} (parametern fond.ren); fakturan ${stated}`],
      },
    }),
  ];
}

import type { ReasonInput } from '../findings/finding';
import type { Party } from '../model/portfolio';
import { CODE_PARTS } from '../parameters/codeParts';
import type { ParameterName } from '../parameters/definitions';
import type { AccountingEntry } from '../schedules/accounting';
import { ACCOUNTS, codePartParameters } from '../schedules/accounting';
import type { InvestmentSchedules } from '../schedules/investmentSchedules';
import type { PortfolioContext } from '../schedules/portfolioContext';
import { partyWithRen } from '../schedules/renOwners';
import { say } from '../text/sentence';
import { valueOf } from '../values/read';
import { sameKey } from '../values/ids';
import { Money } from '../values/money';
import type { Explanation, Trace } from './explanation';
import { joined } from './explanation';
import { dayParameters } from './explainedParameters';
import { namedRules } from './namedRules';
import { datedPayoutTrace } from './payoutTrace';
import { roundTrace } from './roundTrace';

/** The amount of a row in *KonteringUt*, debit or credit. */
export function explainEntry(
  own: InvestmentSchedules,
  entry: AccountingEntry,
  context: PortfolioContext,
): Explanation {
  const amount = entry.debit ?? entry.credit ?? Money.zero;
  const side = entry.debit ? say`debet` : say`kredit`;
  const { inputs, steps, parameters } = joined(
    amountTrace(own, entry, context),
    codesTrace(own, entry, context),
    {
      steps: [say`${entry.debit ? say`Debet` : say`Kredit`} på REN ${entry.ren ?? say`(saknas)`}: ${amount}`],
    },
  );
  return {
    title: say`${entry.text}, ${side} ${entry.date}`,
    value: amount,
    reasons: { inputs, steps },
    parameters,
    rules: namedRules(entry.kind === 'payout' ? ['OR-41', 'OR-36', 'OR-37'] : ['OR-55', 'OR-51']),
  };
}

function amountTrace(
  own: InvestmentSchedules,
  { origin }: AccountingEntry,
  context: PortfolioContext,
): Partial<Trace> {
  if ('payout' in origin) return datedPayoutTrace(own, origin.payout, context);
  const repayment = own.repayments.find(({ party }) => party === origin.party);
  return repayment ? roundTrace(own, repayment, origin.year, context) : {};
}

/** Which of the workbook's codes stand on the row. */
function codesTrace(
  own: InvestmentSchedules,
  entry: AccountingEntry,
  context: PortfolioContext,
): Partial<Trace> {
  const isFundSide = (entry.kind === 'payout') === (entry.debit !== undefined);
  const names: ParameterName[] = [
    ACCOUNTS[entry.kind][entry.debit ? 'debit' : 'credit'],
    isFundSide ? 'fond.ren' : 'motpart.fond',
    ...codePartNames(entry, context),
    'projekt.påUtbetalning',
    ...(entry.project === undefined ? [] : (['projektnummer'] as const)),
    ...(entry.kind === 'repayment' ? (['kalender.återföringsdag'] as const) : []),
  ];
  const party = partyOf(own, entry);
  return {
    inputs: party ? codeInputs(party, entry, isFundSide) : [],
    parameters: dayParameters(context, names, entry.date),
  };
}

/** The parameter that gave each of the further code parts. */
function codePartNames(entry: AccountingEntry, { portfolio }: PortfolioContext): ParameterName[] {
  const side = entry.debit ? 'debit' : 'credit';
  return CODE_PARTS.filter((part) => entry.codeParts[part] !== undefined).map((part) => {
    const [own, general] = codePartParameters(part, entry.kind, side);
    return portfolio.parameters.get(own, entry.date) === undefined ? general : own;
  });
}

function partyOf({ investment }: InvestmentSchedules, { origin }: AccountingEntry): Party | undefined {
  return 'payout' in origin
    ? partyWithRen(investment, origin.payout.ren)
    : investment.parties.find(({ id }) => sameKey(id, origin.party));
}

function codeInputs(party: Party, entry: AccountingEntry, isFundSide: boolean): ReasonInput[] {
  if (isFundSide) {
    const { counterparty } = party;
    return counterparty.kind === 'value'
      ? [{ what: say`Motpart ${party.id}`, value: counterparty.value, at: counterparty.at }]
      : [];
  }
  const ren = entry.kind === 'payout' ? paidRen(party, entry) : party.payingRen;
  return ren.kind === 'value' ? [{ what: say`REN ${party.id}`, value: ren.value, at: ren.at }] : [];
}

function paidRen(party: Party, { ren }: AccountingEntry): Party['ren'] {
  const rows = [party, ...party.furtherRens];
  return rows.find((row) => valueOf(row.ren) === ren)?.ren ?? party.ren;
}

import type { Party } from '../model/portfolio';
import { inSwedish } from '../text/inSwedish';
import type { Code, InvestmentId, PartyId } from '../values/ids';
import { sameKey } from '../values/ids';
import type { CodePart } from '../parameters/codeParts';
import { CODE_PARTS } from '../parameters/codeParts';
import type { CodeParameterName } from '../parameters/definitions';
import type { ParameterTable } from '../parameters/parameterTable';
import type { CalendarDate } from '../values/calendarDate';
import { joined } from '../values/joined';
import type { Money } from '../values/money';
import { valueOf } from '../values/read';
import { periodLabel } from '../model/period';
import { remembered } from '../reuse/remembered';
import type { InvestmentSchedules } from './investmentSchedules';
import type { PortfolioContext, SharedFacts } from './portfolioContext';
import type { DatedPayout } from './datedPayouts';
import { partyWithRen } from './renOwners';

type EntryKind = 'payout' | 'repayment';

/** One side of a pair: exactly one of debit and credit is given. A code that the workbook does not have is absent. */
export interface EntrySide {
  readonly kind: EntryKind;
  readonly investment: InvestmentId;
  readonly date: CalendarDate;
  readonly ren: Code | undefined;
  readonly project: Code | undefined;
  readonly account: Code | undefined;
  readonly counterparty: Code | undefined;
  /** The municipality's further code parts; only those that it has given. */
  readonly codeParts: Readonly<Partial<Record<CodePart, Code>>>;
  readonly debit?: Money;
  readonly credit?: Money;
  readonly text: string;
}

export interface AccountingEntry extends EntrySide {
  readonly origin: EntryOrigin;
}

/** What is booked: a payout, or a party's round of a year. */
export type EntryOrigin =
  { readonly payout: DatedPayout } | { readonly party: PartyId; readonly year: number };

/** A code that an entry needs and the workbook does not have. */
export type MissingCode =
  | { readonly kind: 'parameter'; readonly name: CodeParameterName }
  | {
      readonly kind: 'party';
      readonly investment: InvestmentId;
      readonly party: Party;
      readonly field: 'REN' | 'Motpart';
    }
  /** A payout's, that no party of the investment has: it has no counterparty. */
  | { readonly kind: 'stranger'; readonly investment: InvestmentId; readonly ren: Code };

export interface Accounting {
  readonly entries: readonly AccountingEntry[];
  readonly missing: readonly MissingCode[];
}

/** The same day and amount on two accounts. */
interface Transfer {
  readonly kind: EntryKind;
  readonly investment: InvestmentId;
  readonly party: Party | undefined;
  readonly partyRen: Code | undefined;
  readonly date: CalendarDate;
  readonly amount: Money;
  readonly text: string;
}

interface OriginalTransfer extends Transfer {
  readonly origin: EntryOrigin;
}

/**
 * Sum 7: a payout debits the fund's REN and credits the investment's; a repayment debits the payer's REN and credits
 * the fund's (Örebro Ks 954/2016, p. 10–11). A missing code is told, never guessed.
 */
export function computeAccounting(
  schedules: readonly InvestmentSchedules[],
  context: PortfolioContext,
): Accounting {
  const own = schedules.map((one) => accountingOf(one, context.facts));
  return {
    entries: joined(own.map(({ entries }) => entries)),
    missing: [...new Map(joined(own.map(({ missing }) => [...missing]))).values()],
  };
}

const accountingOf = remembered((own: InvestmentSchedules, facts: SharedFacts) => {
  const transfers = [...payoutTransfers(own), ...repaymentTransfers(own, facts)];
  return {
    entries: transfers.flatMap((transfer) =>
      pairOf(transfer, facts.parameters).map((side) => ({ ...side, origin: transfer.origin })),
    ),
    missing: missingCodes(transfers, facts.parameters),
  };
});

function payoutTransfers(schedules: InvestmentSchedules): OriginalTransfer[] {
  const { investment } = schedules;
  return schedules.datedPayouts
    .filter(({ amount }) => !amount.isZero())
    .map((payout) => ({
      kind: 'payout',
      investment: investment.id,
      party: partyWithRen(investment, payout.ren),
      partyRen: payout.ren,
      date: payout.date,
      amount: payout.amount,
      text: `Utbetalning ${investment.id} ${inSwedish(periodLabel(payout.period))}`,
      origin: { payout },
    }));
}

/**
 * What the payouts of periods that are over put right of earlier ones, as entries beside the period's own. No part of
 * sum 7, which has each payout as it is computed.
 */
export function correctionEntries(
  { investment, payoutsToMake }: InvestmentSchedules,
  { parameters }: SharedFacts,
): EntrySide[] {
  return payoutsToMake.flatMap(({ ren, date, correction, isPreliminary }) => {
    if (correction === undefined || isPreliminary) return [];
    const { amount, of: wrong } = correction;
    const text = `Rättelse av utbetalning ${investment.id} till och med ${inSwedish(periodLabel(wrong.last))}`;
    const party = partyWithRen(investment, ren);
    return pairOf(
      { kind: 'payout', investment: investment.id, party, partyRen: ren, date, amount, text },
      parameters,
    );
  });
}

function repaymentTransfers(
  { investment, repayments }: InvestmentSchedules,
  facts: SharedFacts,
): OriginalTransfer[] {
  return repayments.flatMap(({ party: id, rounds }) => {
    const party = investment.parties.find((candidate) => sameKey(candidate.id, id));
    return [...rounds]
      .filter(([, amount]) => !amount.isZero())
      .map(([year, amount]) => ({
        kind: 'repayment' as const,
        investment: investment.id,
        party,
        partyRen: party && valueOf(party.payingRen),
        date: facts.calendar.roundDate(year),
        amount,
        text: `Återföring ${investment.id} ${id} ${year}`,
        origin: { party: id, year },
      }));
  });
}

/** The account of each side. */
export const ACCOUNTS = {
  payout: { debit: 'konto.utbetalning.debet', credit: 'konto.utbetalning.kredit' },
  repayment: { debit: 'konto.återföring.debet', credit: 'konto.återföring.kredit' },
} as const satisfies Record<EntryKind, Record<'debit' | 'credit', CodeParameterName>>;

function pairOf(transfer: Transfer, parameters: ParameterTable): [EntrySide, EntrySide] {
  const { kind, date, amount } = transfer;
  const codes = codesIn(parameters).of(kind, date);
  const counterparty = transfer.party && valueOf(transfer.party.counterparty);
  const fund = { ren: codes.fundRen, counterparty };
  const party = { ren: transfer.partyRen, counterparty: codes.fundCounterparty };
  const [debited, credited] = kind === 'payout' ? [fund, party] : [party, fund];
  const debit = sideOf(transfer, codes.project, debited, codes.debit);
  const credit = sideOf(transfer, codes.project, credited, codes.credit);
  const whole = amount.abs();
  // What is taken back is booked the other way round on the same accounts.
  return amount.isNegative()
    ? [
        { ...debit, credit: whole },
        { ...credit, debit: whole },
      ]
    : [
        { ...debit, debit: whole },
        { ...credit, credit: whole },
      ];
}

/** Without the amount. */
function sideOf(
  { kind, investment, date, text }: Transfer,
  project: Code | undefined,
  { ren, counterparty }: Pick<EntrySide, 'ren' | 'counterparty'>,
  { account, codeParts }: Pick<EntrySide, 'account' | 'codeParts'>,
): Omit<EntrySide, 'debit' | 'credit'> {
  return { kind, investment, date, ren, project, account, counterparty, codeParts, text };
}

/** What all pairs of a kind on a day have alike. */
interface PairCodes {
  readonly fundRen: Code | undefined;
  readonly fundCounterparty: Code | undefined;
  readonly project: Code | undefined;
  readonly debit: Pick<AccountingEntry, 'account' | 'codeParts'>;
  readonly credit: Pick<AccountingEntry, 'account' | 'codeParts'>;
}

const codesIn = remembered((parameters: ParameterTable) => new CodesByDay(parameters));

/** Worked out once a kind and day: pairs are many, and the days that something is paid on few. */
class CodesByDay {
  private readonly known = { payout: new Map<number, PairCodes>(), repayment: new Map<number, PairCodes>() };

  constructor(private readonly parameters: ParameterTable) {}

  of(kind: EntryKind, date: CalendarDate): PairCodes {
    const known = this.known[kind].get(date.dayNumber);
    if (known) return known;
    const codes = pairCodes(kind, date, this.parameters);
    this.known[kind].set(date.dayNumber, codes);
    return codes;
  }
}

function pairCodes(kind: EntryKind, date: CalendarDate, parameters: ParameterTable): PairCodes {
  const at = (name: CodeParameterName): Code | undefined => parameters.get(name, date);
  return {
    fundRen: at('fond.ren'),
    fundCounterparty: at('motpart.fond'),
    project: parameters.get('projekt.påUtbetalning', date) ? at('projektnummer') : undefined,
    debit: { account: at(ACCOUNTS[kind].debit), codeParts: codePartsOf(kind, 'debit', at) },
    credit: { account: at(ACCOUNTS[kind].credit), codeParts: codePartsOf(kind, 'credit', at) },
  };
}

/** The parameters of a code part that a side reads: its own goes before the one for all rows. */
export function codePartParameters(
  part: CodePart,
  kind: EntryKind,
  side: 'debit' | 'credit',
): readonly [CodeParameterName, CodeParameterName] {
  const row = kind === 'payout' ? 'utbetalning' : 'återföring';
  return [`${part}.${row}.${side === 'debit' ? 'debet' : 'kredit'}`, part];
}

function codePartsOf(
  kind: EntryKind,
  side: 'debit' | 'credit',
  at: (name: CodeParameterName) => Code | undefined,
): AccountingEntry['codeParts'] {
  const given = CODE_PARTS.flatMap((part) => {
    const [own, general] = codePartParameters(part, kind, side);
    const value = at(own) ?? at(general);
    return value === undefined ? [] : [[part, value] as const];
  });
  return Object.fromEntries(given);
}

/** Each once, by what is missing. */
function missingCodes(
  transfers: readonly Transfer[],
  parameters: ParameterTable,
): ReadonlyMap<string, MissingCode> {
  const missing = new Map<string, MissingCode>();
  for (const transfer of transfers) {
    for (const name of parametersFor(transfer.kind)) {
      if (parameters.get(name, transfer.date) === undefined) missing.set(name, { kind: 'parameter', name });
    }
    const { investment, party, partyRen } = transfer;
    if (party === undefined) {
      if (partyRen !== undefined) {
        missing.set(`${investment} ${partyRen}`, { kind: 'stranger', investment, ren: partyRen });
      }
      continue;
    }
    for (const field of missingFields(transfer, party)) {
      missing.set(`${investment} ${party.id} ${field}`, {
        kind: 'party',
        investment,
        party,
        field,
      });
    }
  }
  return missing;
}

function parametersFor(kind: EntryKind): readonly CodeParameterName[] {
  return ['fond.ren', 'motpart.fond', ACCOUNTS[kind].debit, ACCOUNTS[kind].credit];
}

function missingFields(transfer: Transfer, party: Party): ('REN' | 'Motpart')[] {
  const fields: ('REN' | 'Motpart')[] = [];
  if (transfer.partyRen === undefined && party.payingRen.kind === 'blank') fields.push('REN');
  if (party.counterparty.kind === 'blank') fields.push('Motpart');
  return fields;
}

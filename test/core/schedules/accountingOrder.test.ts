import type { AccountingEntry } from '../../../src/core/schedules/accounting';
import { entriesToBook } from '../../../src/core/schedules/accountingOrder';
import type { InvoiceRound } from '../../../src/core/schedules/invoicePlan';
import { investmentId, partyId } from '../../../src/core/values/ids';
import { Money } from '../../../src/core/values/money';
import { day, runOn } from '../rules/askRule';
import { soundTables } from '../workbookBuilder';

interface RoundName {
  readonly investment: string;
  readonly party: string;
  readonly year: number;
}

const van: RoundName = { investment: 'S1', party: 'VAN', year: 2022 };

const entryOf = ({ investment, party, year }: RoundName): AccountingEntry => ({
  kind: 'repayment',
  investment: investmentId(investment),
  date: day(`${year}-09-30`),
  ren: undefined,
  project: undefined,
  account: undefined,
  counterparty: undefined,
  codeParts: {},
  debit: Money.ofKronor(100),
  text: '',
  origin: { party: partyId(party), year },
});

/** A round of 100 kr, of which `remaining` is not invoiced; below nothing, that much too much is. */
const roundOf = ({ investment, party, year }: RoundName, remaining: number): InvoiceRound => ({
  investment: investmentId(investment),
  party: partyId(party),
  year,
  receiver: undefined,
  amount: Money.ofKronor(100),
  invoiced: Money.ofKronor(100 - remaining),
  remaining: Money.ofKronor(Math.max(remaining, 0)),
});

const toBook = (
  invoices: readonly InvoiceRound[],
  rounds = [van],
  today = '2022-10-01',
): (string | undefined)[] =>
  entriesToBook(rounds.map(entryOf), invoices, {
    calendar: runOn(soundTables).result.context.facts.calendar,
    today: day(today),
  }).map(({ debit }) => debit?.toString());

describe('What remains to be booked of a round', () => {
  it('is what remains to be invoiced of that very round', () => {
    const others = [
      { ...van, investment: 'S2' },
      { ...van, party: 'SOC' },
      { ...van, year: 2021 },
    ].map((other) => roundOf(other, 7));
    expect(toBook([...others, roundOf(van, 40)])).toEqual(['40.00']);
  });

  it('is nothing where there is no such round', () => {
    expect(toBook([])).toEqual([]);
  });
});

describe('What remains to be booked of several rounds', () => {
  const first = { ...van, year: 2021 };
  const remaining = (one: number, other: number) => [roundOf(first, one), roundOf(van, other)];

  it('is each by itself where none has been invoiced too much', () => {
    expect(toBook(remaining(30, 100), [first, van])).toEqual(['30.00', '100.00']);
  });

  it('is less of the next by what one was invoiced too much', () => {
    expect(toBook(remaining(-40, 100), [first, van])).toEqual(['60.00']);
  });

  it('is nothing of a round that another’s invoice was for as well', () => {
    expect(toBook(remaining(100, -100), [first, van])).toEqual([]);
  });

  it('is of the earliest first, where an invoice of a later covers a part of it', () => {
    expect(toBook(remaining(80, -30), [first, van])).toEqual(['50.00']);
  });

  it('is nothing of a round that is not due, whatever the one before it lacks', () => {
    expect(toBook(remaining(30, 100), [first, van], '2021-10-01')).toEqual(['30.00']);
  });

  it('is what is invoiced in advance less, until that round is due too', () => {
    expect(toBook(remaining(100, 0), [first, van], '2021-10-01')).toEqual([]);
    expect(toBook(remaining(100, 0), [first, van], '2022-10-01')).toEqual(['100.00']);
  });
});

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

const roundOf = ({ investment, party, year }: RoundName, remaining: number): InvoiceRound => ({
  investment: investmentId(investment),
  party: partyId(party),
  year,
  receiver: undefined,
  amount: Money.ofKronor(100),
  invoiced: Money.ofKronor(100 - remaining),
  remaining: Money.ofKronor(remaining),
});

const toBook = (invoices: readonly InvoiceRound[]): (string | undefined)[] =>
  entriesToBook([entryOf(van)], invoices, {
    calendar: runOn(soundTables).result.context.facts.calendar,
    today: day('2022-10-01'),
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

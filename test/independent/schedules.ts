import { Investment } from './investment';
import { Rational } from './rational';
import type { CellTables, Row } from './tables';
import { Sums, Workbook } from './tables';

const CODES = ['D1', 'D2', 'H'];

/** Every schedule as lines of text, in no particular order. */
export function scheduleLines(tables: CellTables, today: string): Record<string, string[]> {
  const workbook = new Workbook(tables);
  const investments = workbook.rows('Satsningar').map((row) => new Investment(row, workbook, today));
  return {
    grants: investments.flatMap(({ id, grant }) =>
      grant
        ? [line(id, grant.applied.toFixed(2), grant.evaluation.toFixed(2), grant.granted.toFixed(2))]
        : [],
    ),
    repayments: investments.flatMap(repaymentLines),
    payouts: investments.flatMap(({ id, due }) =>
      due.map(({ party, ren, year, period, date, consumption, amount, left }) =>
        line(
          id,
          party?.text('Part'),
          ren,
          year,
          CODES[period],
          date.slice(0, 7),
          consumption.toFixed(2),
          amount.toFixed(2),
          left?.toFixed(2),
        ),
      ),
    ),
    costs: investments.flatMap(costLines),
    invoices: investments.flatMap((own) => invoiceLines(own, workbook)),
    allocation: investments.flatMap((own) => entryLines(own, workbook)),
    fund: fundLines(investments, workbook),
  };
}

/** What is not there is a dash. */
export function line(...fields: readonly (string | number | undefined)[]): string {
  return fields.map((field) => (field === undefined || field === '' ? '-' : field)).join(' ');
}

function repaymentLines({ id, repayers }: Investment): string[] {
  return repayers.map(({ id: party, plan, full, floor, counted, final, rounds }) => {
    const years = [...rounds.byKey]
      .filter(([, amount]) => !amount.isZero)
      .sort(([a], [b]) => a - b)
      .map(([year, amount]) => `${year}=${amount.toFixed(2)}`);
    return line(
      id,
      party,
      plan.total.toFixed(2),
      full?.toFixed(2),
      floor?.toFixed(2),
      counted?.toFixed(2),
      final?.toFixed(2),
      ...years,
    );
  });
}

function costLines({ id, parties, costRows }: Investment): string[] {
  const sums = new Sums<string>();
  for (const row of costRows) {
    const ren = row.text('REN');
    const party = parties.find((own) => own.text('REN') === ren);
    const day = row.text('Datum').slice(5);
    const period = CODES[day <= '04-30' ? 0 : day <= '08-31' ? 1 : 2];
    const key = line(
      id,
      party?.text('Part'),
      ren,
      row.text('Projekt'),
      row.text('Datum').slice(0, 4),
      period,
    );
    sums.add(key, row.amount('Belopp') ?? Rational.zero);
  }
  return [...sums.byKey].map(([key, amount]) => line(key, amount.toFixed(2)));
}

function invoiceLines({ id, repayers }: Investment, workbook: Workbook): string[] {
  return repayers.flatMap(({ id: party, rounds, invoiced }) => {
    const roundYears = [...rounds.byKey].filter(([, amount]) => !amount.isZero).map(([year]) => year);
    return [...new Set([...roundYears, ...invoiced.byKey.keys()])].map((year) => {
      const [amount, made] = [rounds.of(year), invoiced.of(year)];
      const left = amount.minus(made).max(Rational.zero);
      return line(
        id,
        party,
        year,
        workbook.setting('fond.ren'),
        amount.toFixed(2),
        made.toFixed(2),
        left.toFixed(2),
      );
    });
  });
}

function entryLines(own: Investment, workbook: Workbook): string[] {
  const fund = workbook.setting('fond.ren');
  const project =
    workbook.setting('projekt.påUtbetalning') === 'ja' ? workbook.setting('projektnummer') : undefined;
  const pair = (
    kind: string,
    date: string,
    amount: Rational,
    debit: readonly (string | undefined)[],
    credit: readonly (string | undefined)[],
  ): string[] => [
    line(kind, own.id, date, project, ...debit, 'debit', amount.toFixed(2)),
    line(kind, own.id, date, project, ...credit, 'credit', amount.toFixed(2)),
  ];
  const fundCode = workbook.setting('motpart.fond');
  const account = (name: string): string => workbook.setting(`konto.${name}`);
  const payouts = own.paid
    .filter(({ amount }) => amount.isPositive)
    .flatMap(({ party, ren, date, amount }) =>
      pair(
        'payout',
        date,
        amount,
        [fund, account('utbetalning.debet'), party?.text('Motpart')],
        [ren, account('utbetalning.kredit'), fundCode],
      ),
    );
  const repayments = own.repayers.flatMap(({ id, rounds }) =>
    [...rounds.byKey]
      .filter(([, amount]) => amount.isPositive)
      .flatMap(([year, amount]) => {
        const party = own.party(id);
        return pair(
          'repayment',
          `${year}-09-30`,
          amount,
          [payingRen(party), account('återföring.debet'), fundCode],
          [fund, account('återföring.kredit'), party?.text('Motpart')],
        );
      }),
  );
  return [...payouts, ...repayments];
}

function payingRen(party: Row | undefined): string | undefined {
  return party?.text('Betalande REN') || party?.text('REN');
}

function fundLines(investments: readonly Investment[], workbook: Workbook): string[] {
  const reserve = new Map(workbook.rows('Reservation').map((row) => [row.year('År'), row]));
  if (reserve.size === 0) return [];
  const decided = investments.filter(
    ({ id, row }) =>
      !['Idé', 'Ansökan'].includes(row.text('Status')) ||
      ['Utbetalningar', 'Fakturor'].some((table) => workbook.rows(table, id).length > 0),
  );
  const paid = new Sums<number>();
  const repaid = new Sums<number>();
  for (const own of decided) {
    for (const { year, amount } of own.paid) paid.add(year, amount);
    for (const { rounds } of own.repayers)
      for (const [year, amount] of rounds.byKey) if (!amount.isZero) repaid.add(year, amount);
  }
  const last = Math.max(...reserve.keys(), ...paid.byKey.keys(), ...repaid.byKey.keys());
  const lines: string[] = [];
  let before = Rational.zero;
  for (let year = Math.min(...reserve.keys()); year <= last; year += 1) {
    const row = reserve.get(year);
    const opening = row?.amount('Ingående') ?? before;
    const added = row?.amount('Tillfört') ?? Rational.zero;
    const closing = opening.plus(added).minus(paid.of(year)).plus(repaid.of(year));
    const held = decided.map((own) => heldAt(own, year));
    const bound = Rational.sum(held.map((own) => own.bound));
    const released = Rational.sum(held.map((own) => own.released));
    const budget = row?.amount('Kommunens budget');
    const amounts = [
      opening,
      added,
      paid.of(year),
      repaid.of(year),
      closing,
      bound,
      released,
      closing.minus(bound),
    ];
    lines.push(
      line(
        year,
        ...amounts.map((amount) => amount.toFixed(2)),
        budget && closing.dividedBy(budget).toFixed(4),
      ),
    );
    before = closing;
  }
  return lines;
}

/** What is left of the grant: bound from the decision until the investment has ended, then released. */
function heldAt({ row, granted, paid }: Investment, year: number): { bound: Rational; released: Rational } {
  const left = granted
    ?.minus(Rational.sum(paid.filter((own) => own.year <= year).map(({ amount }) => amount)))
    .max(Rational.zero);
  const none = { bound: Rational.zero, released: Rational.zero };
  if (left === undefined) return none;
  const isClosed = ['Avslutad', 'Uppföljd'].includes(row.text('Status'));
  if (isClosed && Number(row.text('Slutdatum').slice(0, 4)) <= year) return { ...none, released: left };
  const isDecided = isClosed || ['Beviljad', 'Pågår'].includes(row.text('Status'));
  return isDecided && Number(row.text('Beslutsdatum').slice(0, 4)) <= year ? { ...none, bound: left } : none;
}
